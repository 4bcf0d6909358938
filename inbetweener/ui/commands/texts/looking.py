"""Onion skin, comparing and overlays: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "onion": ActionText(mark("Onion Skin"), "mdi6.layers-outline", is_checkable=True),
    "onion_slots": ActionText(
        mark("Ghosts Before and After…"),
        "mdi6.tune-vertical",
        mark("How many ghosts, and how strong each is"),
    ),
    "onion_by_key": ActionText(mark("Ghosts of Keys (not Drawings)"), is_checkable=True),
    "onion_in_front": ActionText(
        mark("Ghosts in Front"), tip=mark("Lay the ghosts over the drawing"), is_checkable=True
    ),
    "onion_before_colour": ActionText(mark("Colour Before…")),
    "onion_after_colour": ActionText(mark("Colour After…")),
    "onion_reset_colours": ActionText(mark("Red and Blue")),
    "onion_stronger": ActionText(mark("Stronger Ghosts")),
    "onion_weaker": ActionText(mark("Weaker Ghosts")),
    "compare": ActionText(
        mark("Compare"),
        "mdi6.compare",
        mark("Lay another picture over the drawing"),
        is_checkable=True,
    ),
    "compare_previous_key": ActionText(mark("With the Key Before"), is_checkable=True),
    "compare_next_key": ActionText(mark("With the Key After"), is_checkable=True),
    "compare_model": ActionText(mark("With Another Model's Drawing"), is_checkable=True),
    "compare_file": ActionText(
        mark("With a Picture File…"),
        tip=mark("Compare with a drawing of your own"),
        is_checkable=True,
    ),
    "compare_blink": ActionText(
        mark("Blink (not Wipe)"), tip=mark("Show one and then the other"), is_checkable=True
    ),
    "wipe_left": ActionText(mark("Move Divider Left")),
    "wipe_right": ActionText(mark("Move Divider Right")),
    "overlay": ActionText(
        mark("Overlay"),
        "mdi6.layers-search-outline",
        mark("Lay over the drawing what lay there last, or take it off"),
        True,
    ),
    "overlay_confidence": ActionText(
        mark("Confidence"),
        "mdi6.eye-check-outline",
        mark("Show where the model was in doubt"),
        True,
    ),
    "overlay_difference": ActionText(
        mark("Difference to Nearest Key"),
        "mdi6.vector-difference",
        mark("Show what has moved"),
        True,
    ),
    "overlay_flow": ActionText(
        mark("Flow as Arrows"),
        "mdi6.arrow-top-right",
        mark("Show how everything moves from key to key"),
        True,
    ),
    "overlay_flow_colours": ActionText(
        mark("Flow as Colours"),
        "mdi6.palette-outline",
        mark("Show how everything moves: the hue says whither, its strength how far"),
        True,
    ),
    "overlay_lines": ActionText(
        mark("Lines"),
        "mdi6.vector-curve",
        mark("Show which lines are doubled, new or lost"),
        True,
    ),
    "overlay_leaks": ActionText(
        mark("Leaks"),
        "mdi6.format-color-fill",
        mark("Show where paint would run out of regions that the keys have closed"),
        True,
    ),
    "overlay_new_colours": ActionText(
        mark("New Colours"),
        "mdi6.palette-swatch-outline",
        mark("Show where the inbetween has colours that its keys do not have"),
        True,
    ),
    "overlay_next": ActionText(
        mark("Next Overlay"), tip=mark("Lay the next overlay over the drawing, after the last none")
    ),
}
