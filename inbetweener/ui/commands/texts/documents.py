"""Files, undo and the selection: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "open_folder": ActionText(
        mark("Open Folder…"), "mdi6.folder-open-outline", mark("Open a folder of keys")
    ),
    "open_project": ActionText(mark("Open Project…"), tip=mark("Open a saved project file")),
    "open_sheet": ActionText(
        mark("Open Sheet…"),
        tip=mark("Open an exposure sheet (XDTS, CSV, OpenTimelineIO) and the cels that it names"),
    ),
    "open_sample": ActionText(mark("Open Sample Shot"), tip=mark("A small shot to try things on")),
    "save": ActionText(
        mark("Save"), "mdi6.content-save-outline", mark("Save the timing as a project file")
    ),
    "save_as": ActionText(mark("Save As…")),
    "export": ActionText(mark("Export…"), "mdi6.export", mark("Write the pictures of the shot")),
    "export_movie": ActionText(
        mark("Export Movie…"),
        tip=mark("Write the shot as MP4, WebM, QuickTime, GIF or APNG, with its sound"),
    ),
    "export_sheet": ActionText(
        mark("Export Sheet…"),
        tip=mark("Write the timing as XDTS, CSV or OpenTimelineIO for other programs"),
    ),
    "farm_job": ActionText(
        mark("Job for a Render Farm…"),
        tip=mark("Write a job in which several machines draw the gaps of the scene"),
    ),
    "quit": ActionText(mark("Quit")),
    "undo": ActionText(mark("Undo"), "mdi6.undo"),
    "redo": ActionText(mark("Redo"), "mdi6.redo"),
    "select_all_gaps": ActionText(mark("Select All Gaps")),
}
