"""The page of the preferences about what is seen on the canvas."""

from __future__ import annotations

from inbetweener.session.canvas.shown import GHOST_AFTER, GHOST_BEFORE
from inbetweener.ui.preferences import special_fields as special
from inbetweener.ui.preferences.rows import Check, Choice, Colour, Group, Number, Page, Row, Special
from inbetweener.wording import mark

_GHOSTS = ((True, mark("Key drawings")), (False, mark("All drawings")))
_OTHER_LAYERS = (
    ("shown", mark("As the scene has them")),
    ("dimmed", mark("Dimmed")),
    ("hidden", mark("Not at all")),
)
_GHOST_SETTINGS = ("onion_after_count", "onion_before_percents", "onion_after_percents")

CANVAS_PAGE = Page(
    "canvas",
    mark("Canvas"),
    "mdi6.image-outline",
    (
        Group(
            mark("Layers"),
            (
                Row(
                    "other_layers",
                    mark("Show other layers"),
                    Choice(_OTHER_LAYERS),
                    mark("Those of the scene that are not worked on."),
                    mark("cels background"),
                ),
            ),
        ),
        Group(
            mark("Onion skin"),
            (
                Row(
                    "onion_is_on",
                    mark("Show ghosts of the drawings around"),
                    Check(),
                    words=mark("onion skin"),
                ),
                Row(
                    "onion_by_key",
                    mark("Ghosts of"),
                    Choice(_GHOSTS),
                    mark("The neighbouring keys, or the neighbouring drawings of any kind."),
                ),
                Row(
                    "onion_opacity_percent",
                    mark("Strength of all"),
                    Number(5, 100, " %", 5),
                    words=mark("opacity"),
                ),
                Row(
                    "onion_before_count",
                    mark("Each ghost"),
                    Special(special.GhostsField),
                    mark("How many on either side, and how strong each is of the strength of all."),
                    mark("opacity slots count"),
                    also=_GHOST_SETTINGS,
                ),
                Row(
                    "onion_before_colour",
                    mark("Colour before"),
                    Colour(GHOST_BEFORE),
                    words=mark("tint"),
                ),
                Row(
                    "onion_after_colour",
                    mark("Colour after"),
                    Colour(GHOST_AFTER),
                    words=mark("tint"),
                ),
                Row(
                    "onion_in_front",
                    mark("Lay ghosts over the drawing"),
                    Check(),
                    words=mark("in front"),
                ),
            ),
        ),
        Group(
            mark("View"),
            (
                Row(
                    "view_background",
                    mark("Ground under cels"),
                    Special(special.GroundField),
                    mark(
                        "What shows through where a drawing is transparent. It is never exported."
                    ),
                    mark("background colour paper white black checkerboard"),
                ),
                Row("view_is_mirrored", mark("Mirror the view"), Check(), words=mark("flip")),
                Row(
                    "spacing_dots",
                    mark("Dots of the spacing"),
                    Check(),
                    mark("Where the point under the pointer is on each drawing of the gap."),
                    mark("chart path"),
                ),
                Row(
                    "view_rotation_degrees",
                    mark("Turn the view by"),
                    Number(0, 359, "°", 15, wraps=True),
                    words=mark("rotate"),
                ),
            ),
        ),
        Group(
            mark("Guides"),
            (
                Row("guide_thirds", mark("Lines at the thirds"), Check()),
                Row("guide_field", mark("Field grid of twelve fields"), Check()),
                Row("guide_safe", mark("Areas safe for action and titles"), Check()),
            ),
        ),
    ),
)
