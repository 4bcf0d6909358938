"""Charts, rendering and the queue: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLOSE_GAPS = mark("Close gaps in the lines of inbetweens where the keys have none")

TEXTS: Mapping[str, ActionText] = {
    "copy_chart": ActionText(
        mark("Copy Spacing"), tip=mark("Keep the timing chart of the selected gap")
    ),
    "paste_chart": ActionText(
        mark("Paste Spacing"), tip=mark("Space all selected gaps by the copied chart")
    ),
    "fit_drawings": ActionText(
        mark("Fit Drawings to Canvas"),
        tip=mark("Scale drawings of another size"),
        is_checkable=True,
    ),
    "render_all": ActionText(
        mark("Render All"), "mdi6.creation", mark("Draw every missing inbetween")
    ),
    "render_gap": ActionText(mark("Render Selected Gap")),
    "pause_rendering": ActionText(
        mark("Pause Rendering"),
        "mdi6.pause",
        mark("Finish the inbetween that is being drawn, and begin no other"),
        is_checkable=True,
    ),
    "exact_colours": ActionText(
        mark("Exact Colours"),
        tip=mark("Keep inbetweens to the colours of their keys, where these are flat art"),
        is_checkable=True,
    ),
    "whole_lines": ActionText(
        mark("Whole Lines"),
        tip=mark("Draw lines anew, whole and of their width, where the keys are line art"),
        is_checkable=True,
    ),
    "close_gaps_0": ActionText(
        mark("Close No Gaps"), tip=mark("Leave lines as the model draws them"), is_checkable=True
    ),
    "close_gaps_2": ActionText(mark("Close Gaps up to 2 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_4": ActionText(mark("Close Gaps up to 4 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_6": ActionText(mark("Close Gaps up to 6 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_8": ActionText(mark("Close Gaps up to 8 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_12": ActionText(mark("Close Gaps up to 12 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_16": ActionText(mark("Close Gaps up to 16 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "draw_next": ActionText(
        mark("Draw Selected Gaps Next"), tip=mark("Draw them before all others that wait")
    ),
    "cancel_gaps": ActionText(
        mark("Cancel Selected Gaps"), tip=mark("Draw the selected gaps no more; the rest goes on")
    ),
    "cancel_all": ActionText(
        mark("Cancel Whole Queue"),
        "mdi6.stop",
        mark("Stop drawing this shot and all others that wait"),
    ),
    "retry_failed": ActionText(
        mark("Retry Failed"), "mdi6.refresh", mark("Draw again what could not be drawn")
    ),
    "clear_queue": ActionText(
        mark("Clear Finished"),
        "mdi6.playlist-remove",
        mark("Take what is done, has failed or was cancelled off the list"),
    ),
    "add_shots": ActionText(
        mark("Add Shots to Queue…"),
        tip=mark("Choose folders of keys, several at once; they are drawn without being opened"),
    ),
    "add_projects": ActionText(
        mark("Add Projects to Queue…"),
        tip=mark("Choose project files, several at once; they are drawn without being opened"),
    ),
    "show_queue": ActionText(mark("Show Render Queue"), tip=mark("What is drawn, and what waits")),
    "cancel": ActionText(mark("Cancel Rendering")),
}
