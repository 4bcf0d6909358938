"""The program itself: layout, help, preferences: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "reset_layout": ActionText(
        mark("Reset Layout"), tip=mark("Put all panels back where they were at first")
    ),
    "help": ActionText(
        mark("Inbetweener Help"),
        "mdi6.help-circle-outline",
        mark("About the panel that you work in, and everything else"),
    ),
    "help_first_shot": ActionText(
        mark("First Shot in Ten Minutes"), tip=mark("From a folder of keys to finished pictures")
    ),
    "manual": ActionText(
        mark("Manual in the Browser"),
        tip=mark("All of it with pictures, as web pages on this machine"),
    ),
    "tour": ActionText(
        mark("Take the Tour"), tip=mark("Three steps through a shot: timing, drawing, looking")
    ),
    "command_palette": ActionText(mark("Find Command…"), tip=mark("Find any command by its words")),
    "preferences": ActionText(
        mark("Preferences…"), "mdi6.cog-outline", mark("Everything that can be set, with a search")
    ),
    "shortcuts": ActionText(mark("Keyboard Shortcuts")),
    "save_report": ActionText(
        mark("Save Report…"),
        tip=mark(
            "Write what helps to mend a fault into a text file that you can read; "
            "it is sent to nobody"
        ),
    ),
    "about": ActionText(mark("About Inbetweener")),
}
