"""Timing, treatments, keys and markers: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "on_ones": ActionText(mark("On Ones")),
    "on_twos": ActionText(mark("On Twos")),
    "on_threes": ActionText(mark("On Threes")),
    "more_inbetweens": ActionText(mark("One Inbetween More")),
    "fewer_inbetweens": ActionText(mark("One Inbetween Fewer")),
    "treat_inbetween": ActionText(mark("Inbetween the Gap")),
    "treat_hold": ActionText(mark("Hold the First Key")),
    "treat_cut": ActionText(mark("Cut Between the Keys")),
    "treat_blank": ActionText(mark("Leave Blank for the Hand")),
    "other_model": ActionText(
        mark("Try Another Model"), tip=mark("Draw the selected gaps with the next model")
    ),
    "make_breakdown": ActionText(
        mark("Make This Inbetween a Breakdown"),
        tip=mark("Save it as a drawing and split the gap there"),
    ),
    "remove_key": ActionText(mark("Take Key off the Timeline")),
    "insert_keys": ActionText(
        mark("Insert Keys…"), tip=mark("Put drawings on the timeline at the playhead")
    ),
    "duplicate_key": ActionText(
        mark("Duplicate Key Here"),
        tip=mark("Show the key before the playhead again where it stands"),
    ),
    "swap_keys": ActionText(mark("Swap with Next Key"), tip=mark("The two drawings change places")),
    "key_role": ActionText(
        mark("Key or Breakdown"), tip=mark("Call the key a breakdown, or a key again")
    ),
    "marker": ActionText(mark("Marker…"), tip=mark("Note something at this frame")),
    "remove_marker": ActionText(mark("Remove Marker")),
    "previous_marker": ActionText(mark("Previous Marker")),
    "next_marker": ActionText(mark("Next Marker")),
}
