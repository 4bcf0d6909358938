"""What the session knows that belongs into a report: the settings and the open shot, in counts."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from inbetweener.diagnostics.report import Section
from inbetweener.errors import StorageError
from inbetweener.session.folders.paint_program import command_line

if TYPE_CHECKING:
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.settings import Settings

# What nobody who helps needs: the names of shots, and Qt's own words for the window's place.
_COUNTED: Final = ("recent", "window_geometry", "window_state")


def settings_section(settings: Settings) -> Section:
    """The settings; the recent shots are counted, and of the paint program its name is told."""
    values = asdict(settings)
    for name in _COUNTED:
        values[name] = f"({len(values[name])})"
    values["paint_command"] = _program_of(settings.paint_command)
    return Section("Settings", tuple(f"{name}: {value}" for name, value in values.items()))


def shot_section(document: DocumentSession) -> Section:
    """The open shot, without a name."""
    if not document.is_open:
        return Section("Open shot", ("none",))
    shot = document.shot
    models = sorted({gap.model or shot.model for gap in shot.gaps})
    lines = (
        f"layers: {len(document.scene.layers)}",
        f"keys: {len(shot.keys)} of {len(shot.drawings)} drawings, {shot.canvas} pixels",
        f"inbetweens: {sum(gap.inbetween_count for gap in shot.gaps)}",
        f"frames: {document.plan.length}, {shot.fps:g} a second",
        f"models: {', '.join(models)}",
        f"has unsaved edits: {document.is_modified}",
    )
    return Section("Open shot", lines)


def _program_of(command: str) -> str:
    if not command.strip():
        return ""
    try:
        return PurePath(command_line(command, "")[0]).name
    except StorageError:
        return "(not legible)"
