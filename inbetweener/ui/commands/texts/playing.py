"""Playing and going about the shot: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "play": ActionText(mark("Play"), "mdi6.play", mark("Play or pause (or tap Space)")),
    "loop": ActionText(
        mark("Loop"), "mdi6.repeat", mark("Begin again at the end"), is_checkable=True
    ),
    "ping_pong": ActionText(
        mark("Ping-Pong"), tip=mark("Run back from the end"), is_checkable=True
    ),
    "half_speed": ActionText(
        mark("Half Speed"), tip=mark("Play at half the rate"), is_checkable=True
    ),
    "flip": ActionText(
        mark("Flip Drawings"),
        "mdi6.book-open-page-variant-outline",
        mark("Flip like paper; hold to roll"),
    ),
    "roll": ActionText(mark("Roll Until Stopped"), tip=mark("Flip on and on"), is_checkable=True),
    "previous_frame": ActionText(mark("Previous Frame"), "mdi6.chevron-left"),
    "next_frame": ActionText(mark("Next Frame"), "mdi6.chevron-right"),
    "previous_drawing": ActionText(mark("Previous Drawing")),
    "next_drawing": ActionText(mark("Next Drawing")),
    "previous_key": ActionText(mark("Previous Key"), "mdi6.chevron-double-left"),
    "next_key": ActionText(mark("Next Key"), "mdi6.chevron-double-right"),
    "first_frame": ActionText(mark("First Frame"), "mdi6.skip-backward"),
    "last_frame": ActionText(mark("Last Frame"), "mdi6.skip-forward"),
}
