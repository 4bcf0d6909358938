"""Makes what is laid over the drawing from what the session found: maps in colour, and motion.

What deserves a look is lighter and less seen through, so that the map is read by lightness alone,
whatever colours an eye can tell; the colours are anchors of matplotlib's viridis (CC0).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, qRgba

from inbetweener.rendering.flow_field import FlowField
from inbetweener.session.review.overlays import Overlaid, OverlayKind
from inbetweener.ui.canvas.flow import FIELD_PIXELS, Arrows, colours_of, longest
from inbetweener.ui.canvas.leak_layer import leaks_layer, leaks_told
from inbetweener.ui.canvas.line_layer import lines_layer
from inbetweener.ui.canvas.onion import ink_of_image
from inbetweener.ui.look import theme
from inbetweener.ui.look.numbers import decimal, percentage
from inbetweener.wording import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion
    from inbetweener.ui.canvas.picture import Picture

_ANCHORS = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
_MOST_OPAQUE = 235
_LEAST_INK = 16
_NEAR_SHARE = 0.04  # of the picture's width: what may have been left out is doubted too
_MOVED_SHARE = 0.012
_SEEN_PX = 3
GAIN = 2.0  # half of full doubt is reason enough to look


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is laid over a picture.

    Attributes:
        kind: what it tells.
        layer: ARGB32 premultiplied, clear where there is nothing to tell; None for the legend only.
        title: of the legend.
        remark: at the right of the title: the mean, or why there is no layer.
        is_loading: whether the layer is under way; the picture waits for it dimmed.
        arrows: the motion to be painted as arrows, None for none.
    """

    kind: OverlayKind
    layer: QImage | None
    title: str
    remark: str
    is_loading: bool = False
    arrows: Arrows | None = None


class OverlayMaker:
    """Turns what the session found into what is painted; kept as long as nothing changes."""

    def __init__(self) -> None:
        self._made: tuple[object, Overlay] | None = None
        self._motion: Motion | None = None
        self._thinned: Motion
        self._fields: dict[float, FlowField] = {}  # of that motion, by t

    def make(self, found: Overlaid, picture: Picture | None) -> Overlay | None:
        """The overlay of a picture; about 2 ms for a difference of 1920 x 1080, once."""
        looks = found.kind, found.title, found.problem, picture.key if picture else 0
        map_key = found.map.cacheKey() if found.map is not None else 0
        look = (*looks, map_key, found.motion, found.t, theme.in_use())
        if self._made is None or self._made[0] != look:
            self._made = look, self._made_of(found, picture)
        return self._made[1]

    def _made_of(self, found: Overlaid, picture: Picture | None) -> Overlay:
        if found.motion is None or picture is None:
            return _made(found, picture)
        field = self._field(found.motion, found.t)
        height, width = field.back.shape[:2]
        # Of empty paper nobody asks how it moves; an engine carries it along with what is near.
        is_seen = _near_ink(picture.image, QSize(width, height), _MOVED_SHARE)
        return _moving(found, field.within(is_seen))

    def _field(self, motion: Motion, t: float) -> FlowField:
        """The motion seen at t; those of one gap are kept, for whoever steps to and fro."""
        if motion is not self._motion:
            self._motion, self._thinned = motion, motion.thinned(FIELD_PIXELS)
            self._fields = {}
        if t not in self._fields:
            self._fields[t] = FlowField.at(self._thinned, t, FIELD_PIXELS)
        return self._fields[t]


def _made(found: Overlaid, picture: Picture | None) -> Overlay:
    if found.map is None or picture is None:
        is_loading = picture is not None and not found.problem
        return Overlay(found.kind, None, found.title, found.problem or tr("loading"), is_loading)
    if found.kind is OverlayKind.CONFIDENCE:
        trust = found.map.convertToFormat(QImage.Format.Format_Grayscale8)
        mean = float(_bytes_of(trust).mean()) / 255
        doubt = _doubt_near_ink(trust, picture.image)
        return Overlay(
            found.kind, _coloured(doubt), found.title, tr("mean {mean}", mean=decimal(mean, 2))
        )
    if found.kind is OverlayKind.LINES:
        return Overlay(found.kind, lines_layer(_bytes_of(found.map)), found.title, "")
    if found.kind is OverlayKind.LEAKS:
        levels = _bytes_of(found.map)
        return Overlay(found.kind, leaks_layer(levels), found.title, leaks_told(levels))
    if found.kind is OverlayKind.NEW_COLOURS:
        return _new_colours(found.kind, found.title, found.map)
    return Overlay(found.kind, _coloured(found.map), found.title, "")


def _new_colours(kind: OverlayKind, title: str, map_: QImage) -> Overlay:
    """Where colours are new, a little larger than it is: one pixel alone would not be seen."""
    levels = _bytes_of(map_)
    percent = percentage(float((levels > 0).mean()))
    seen = cv2.dilate(levels, np.ones((_SEEN_PX, _SEEN_PX), np.uint8))
    remark = tr("{percent} % of the pixels", percent=percent)
    return Overlay(kind, _coloured(_grey(seen.astype(np.uint8))), title, remark)


def _moving(found: Overlaid, field: FlowField) -> Overlay:
    reach = longest(field)
    if found.kind is OverlayKind.FLOW:
        remark = tr("up to {length:.0f} px", length=reach)
        return Overlay(found.kind, None, found.title, remark, arrows=Arrows(field, reach))
    remark = tr("rim: {length:.0f} px", length=max(1.0, reach))
    layer = colours_of(field, max(1.0, reach))
    return Overlay(found.kind, layer, found.title, remark)


def _doubt_near_ink(confidence: QImage, picture: QImage) -> QImage:
    """Where the engine was in doubt, on the drawing and close by.

    Over empty paper an engine has nothing to go by and is in doubt, which nobody has to look at.
    """
    near = _near_ink(picture, confidence.size(), _NEAR_SHARE)
    return _grey((255 - _bytes_of(confidence)) * near)


def _near_ink(picture: QImage, size: QSize, share: float) -> NDArray[np.bool_]:
    """Where a picture, made so small, has ink or has some as near as a share of its width."""
    small = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    ink = ink_of_image(small)
    has_ink = np.array(ink.opacities, np.uint8)[ink.levels] > _LEAST_INK
    side = max(3, round(size.width() * share))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return cv2.dilate(has_ink.astype(np.uint8), disc) > 0


def _grey(levels: NDArray[np.uint8]) -> QImage:
    """Levels as an image in memory of its own."""
    height, width = levels.shape
    packed = np.ascontiguousarray(levels)
    return QImage(packed.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def _bytes_of(grey: QImage) -> NDArray[np.uint8]:
    """The levels of a grey image: (H, W), not copied."""
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()]


def _coloured(levels: QImage) -> QImage:
    """A map in colour: clear at level 0."""
    indexed = levels.copy()  # the map itself stays grey
    indexed.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    indexed.setColorTable(_colours())
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@lru_cache(maxsize=1)
def _colours() -> list[int]:
    return [colour_of(level / 255) for level in range(256)]


def colour_of(strength: float) -> int:
    """The colour of something from 0, clear, to 1, the lightest; as Qt's ARGB number."""
    place = min(1.0, strength * GAIN)
    red, green, blue = (
        round(np.interp(place * (len(_ANCHORS) - 1), range(len(_ANCHORS)), channel))
        for channel in zip(*_ANCHORS, strict=True)
    )
    return qRgba(red, green, blue, round(_MOST_OPAQUE * min(1.0, place * 1.5)))
