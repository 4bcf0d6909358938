"""Spacing dots and pins: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "spacing_dots": ActionText(
        mark("Spacing Dots"),
        "mdi6.dots-horizontal",
        mark("Show on the drawing where the point under the pointer is on each drawing of the gap"),
        True,
    ),
    "pin_spacing": ActionText(
        mark("Pin Spacing Here"),
        tip=mark("Keep the dots of the point under the pointer, to see them while ticks are moved"),
        is_checkable=True,
    ),
    "pin_tool": ActionText(
        mark("Pin Tool"),
        "mdi6.pin-outline",
        mark("Say which points of both keys are the same"),
        True,
    ),
    "pin_still": ActionText(
        mark("Pin What Does Not Move"),
        tip=mark("Say that the point under the pointer is in the same place on both keys"),
    ),
    "pin_points": ActionText(
        mark("Pin Points"),
        "mdi6.circle-medium",
        mark("Drag a point of one key to the same point of the next"),
        True,
    ),
    "pin_lines": ActionText(
        mark("Pin Lines"), "mdi6.vector-polyline", mark("Draw along a line of either key"), True
    ),
    "pin_regions": ActionText(
        mark("Pin Regions"),
        "mdi6.lasso",
        mark("Click a closed region of either key, or draw around a part"),
        True,
    ),
    "pin_moving": ActionText(
        mark("Pin Parts That Move"),
        "mdi6.arrow-top-right-thin",
        mark("What is pinned next is on both keys"),
        True,
    ),
    "pin_staying": ActionText(
        mark("Pin Parts That Stay"),
        "mdi6.equal",
        mark("What is pinned next is in the same place on both keys"),
        True,
    ),
    "pin_appearing": ActionText(
        mark("Pin Parts That Appear"),
        "mdi6.plus-circle-outline",
        mark("What is pinned next is on the second key only"),
        True,
    ),
    "pin_vanishing": ActionText(
        mark("Pin Parts That Vanish"),
        "mdi6.minus-circle-outline",
        mark("What is pinned next is on the first key only"),
        True,
    ),
    "pin_path_gap": ActionText(
        mark("Path as the Gap’s"),
        tip=mark("Let the selected pin go as all parts of its gap do"),
        is_checkable=True,
    ),
    "pin_path_automatic": ActionText(
        mark("Automatic Path"),
        "mdi6.vector-radius",
        mark("Let the selected pin go as the model finds it, on an arc where it turns"),
        True,
    ),
    "pin_path_straight": ActionText(
        mark("Straight Path"),
        "mdi6.vector-line",
        mark("Let the selected pin go straight from key to key"),
        True,
    ),
    "pin_in_front": ActionText(
        mark("Pinned Part in Front"),
        "mdi6.arrange-bring-to-front",
        mark("Let the selected pin’s part pass in front of the others"),
        True,
    ),
    "pin_behind": ActionText(
        mark("Pinned Part Behind"),
        "mdi6.arrange-send-to-back",
        mark("Let the selected pin’s part pass behind the others"),
        True,
    ),
    "pin_chart_gap": ActionText(
        mark("Spacing as the Gap’s"),
        tip=mark("Take the selected pin’s own timing chart away"),
        is_checkable=True,
    ),
    "straight_paths": ActionText(
        mark("Straight Paths"),
        "mdi6.vector-line",
        mark("Let all parts of the selected gaps go straight, not on arcs"),
        True,
    ),
    "delete_pin": ActionText(mark("Delete Pin"), tip=mark("Take the selected pin away")),
    "clear_pins": ActionText(
        mark("Delete All Pins of the Gap"), tip=mark("Take all pins between these two keys away")
    ),
}
