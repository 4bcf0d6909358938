"""The pages of the preferences about the machine: what draws, memory, disk, files."""

from __future__ import annotations

from inbetweener.core.gap_closing import WIDEST_CLOSED_PX
from inbetweener.ui.preferences import special_fields as special
from inbetweener.ui.preferences.rows import Check, Choice, Group, Number, Page, Row, Special
from inbetweener.wording import mark

_MIB = mark(" MiB")
_DEVICES = (
    ("auto", mark("Best device there is")),
    ("cpu", mark("CPU")),
    ("cuda", mark("NVIDIA GPU")),
    ("mps", mark("Apple GPU")),
)

_NEW_DRAWINGS = (
    ("take", mark("Take in at once")),
    ("ask", mark("Ask first")),
    ("ignore", mark("Ignore")),
)

RENDERING_PAGE = Page(
    "rendering",
    mark("Rendering"),
    "mdi6.creation",
    (
        Group(
            mark("Engine"),
            (
                Row(
                    "device",
                    mark("Models run on"),
                    Choice(_DEVICES),
                    mark(
                        "The best device is the graphics card where there is one that can be used."
                    ),
                    mark("device GPU CUDA graphics card"),
                ),
                Row(
                    "exact_colours",
                    mark("Exact colours in new shots"),
                    Check(),
                    mark(
                        "Inbetweens of flat art keep to the colours of their keys. "
                        "Each shot and gap can say otherwise."
                    ),
                    mark("palette paint flat new colours"),
                ),
                Row(
                    "whole_lines",
                    mark("Whole lines in new shots"),
                    Check(),
                    mark(
                        "Lines of line art are drawn anew in inbetweens, whole and of their width. "
                        "Each shot and gap can say otherwise."
                    ),
                    mark("line art trace breaks ghosts width ink"),
                ),
                Row(
                    "close_gaps_px",
                    mark("Close gaps in new shots"),
                    Number(0, WIDEST_CLOSED_PX, mark(" px"), 1),
                    mark(
                        "Gaps in the lines of inbetweens are closed up to this width where the "
                        "keys have none. 0 closes none. Each shot and gap can say otherwise."
                    ),
                    mark("leaks regions paint bucket lines fill"),
                ),
            ),
        ),
        Group(
            mark("Memory and disk"),
            (
                Row(
                    "memory_mib",
                    mark("Pictures in memory"),
                    Number(64, 1 << 20, _MIB, 256),
                    mark("More keeps longer shots ready to play without a pause."),
                    mark("RAM cache"),
                ),
                Row(
                    "disk_cache_mib",
                    mark("Disk cache"),
                    Number(256, 1 << 24, _MIB, 1024),
                    mark("Beyond it, the inbetweens that were unused for longest go first."),
                    mark("quota size space"),
                ),
                Row(
                    "",
                    mark("In use now"),
                    Special(special.CacheField),
                    mark("Clearing deletes rendered inbetweens alone, never what you drew."),
                    mark("clear cache empty delete"),
                ),
            ),
        ),
    ),
)

FILES_PAGE = Page(
    "files",
    mark("Files"),
    "mdi6.file-outline",
    (
        Group(
            mark("Folder of the open shot"),
            (
                Row(
                    "new_drawings",
                    mark("New drawings"),
                    Choice(_NEW_DRAWINGS),
                    mark(
                        "What is done with drawings that come into the folder. "
                        "Where a place is not certain, you are asked first."
                    ),
                    mark("watch folder arrive new keys files renamed missing hot folder"),
                ),
            ),
        ),
        Group(
            mark("Drawing by hand"),
            (
                Row(
                    "paint_command",
                    mark("Paint program"),
                    Special(special.PaintProgramField),
                    mark("{file} stands for the picture; it comes last where it is not named."),
                    mark("external editor Krita Photoshop GIMP command"),
                ),
            ),
        ),
        Group(
            mark("Unsaved work"),
            (
                Row(
                    "",
                    mark("Autosave"),
                    Special(special.AutosaveField),
                    mark("Edits are kept here within seconds, and offered again after a crash."),
                    mark("recover crash backup"),
                ),
            ),
        ),
    ),
)
