"""Pictures seen through a camera: moved, turned and scaled onto the pixels of a frame.

A view is six numbers (xx, xy, dx, yx, yy, dy) that lead from a place (x, y) in the picture to
(xx x + xy y + dx, yx x + yy y + dy) in the frame. Places are in pixels with (0, 0) the upper left
corner; OpenCV counts from the centres of pixels, half a pixel away.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import premultiply, with_alpha

if TYPE_CHECKING:
    from cv2.typing import MatLike
    from numpy.typing import NDArray

    from inbetweener.imaging.blending import SheetPixels
    from inbetweener.imaging.picture import Pixels

ViewNumbers: TypeAlias = tuple[float, float, float, float, float, float]

# As far as the widest filter looks to each side.
_REACH_PX: Final = 4
# So far from whole pixels is rounding in double precision, and nothing that can be seen.
_HAIR_PX: Final = 1e-6


class Sampling(StrEnum):
    """How pixels are made from pixels."""

    SMOOTH = "smooth"  # cubic; averaged by area where things get smaller
    SHARP = "sharp"  # Lanczos instead of cubic: crisper, with faint rings, four times as slow
    ALIASED = "aliased"  # the nearest pixel, for art whose edges are steps


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What a frame sees of a picture.

    Attributes:
        pixels: as a `compositing.Sheet` takes them.
        left: where their first column lies in the frame.
        top: where their first row lies.
    """

    pixels: SheetPixels
    left: int
    top: int


def seen_through(
    pixels: Pixels, view: ViewNumbers, width: int, height: int, sampling: Sampling = Sampling.SMOOTH
) -> Seen | None:
    """What a frame sees of a picture.

    A view that moves by whole pixels gives the picture itself. Colours are sampled premultiplied,
    so that the hidden colour of transparent pixels never shows at an edge; an opaque picture that
    fills the frame stays opaque.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        view: from places in the picture to places in the frame.
        width: of the frame, in pixels.
        height: likewise.
        sampling: how.

    Returns:
        Pixels of the same type, or premultiplied floats; None where nothing is seen.
    """
    offset = whole_offset(view)
    if offset is not None:
        return Seen(pixels, *offset)
    picture, onto = _cropped(pixels, view)
    box = _seen_box(picture.shape[1], picture.shape[0], onto, width, height)
    if box is None:
        return None
    picture, onto = _needed(picture, onto, (width, height))
    left, top, right, bottom = box
    onto = _moved(onto, -left, -top)
    look = _nearest if sampling is Sampling.ALIASED else _smooth
    return Seen(look(picture, onto, (right - left, bottom - top), sampling), left, top)


def _cropped(pixels: Pixels, view: ViewNumbers) -> tuple[Pixels, ViewNumbers]:
    """A cel without its empty margins, which are most of it, and the view of that."""
    if pixels.shape[2] == 3:
        return pixels, view
    mask = np.ascontiguousarray(pixels[..., 3] != 0).view(np.uint8)
    left, top, width, height = cv2.boundingRect(mask)
    dx, dy = _at(view, left, top)
    return pixels[top : top + height, left : left + width], (*view[:2], dx, *view[3:5], dy)


def looked_at(view: ViewNumbers, width: int, height: int) -> tuple[int, int, int, int] | None:
    """What a frame looks at, with what the filters take in around it.

    Returns:
        Left, top, right and bottom in whole pixels of the picture's places, which may lie beyond
        the picture; None for a view that shrinks everything to a line.
    """
    back = _inverse(view)
    if back is None:
        return None
    places = [_at(back, *corner) for corner in _corners(width, height)]
    reach = _reach(view) + 1
    return (
        math.floor(min(x for x, _ in places) - reach),
        math.floor(min(y for _, y in places) - reach),
        math.ceil(max(x for x, _ in places) + reach),
        math.ceil(max(y for _, y in places) + reach),
    )


def _needed(pixels: Pixels, view: ViewNumbers, size: tuple[int, int]) -> tuple[Pixels, ViewNumbers]:
    """The part of a picture that a frame, or the filter at its edge, looks at."""
    box = looked_at(view, *size)
    if box is None:
        return pixels, view
    left, right = _span(box[0], box[2], pixels.shape[1])
    top, bottom = _span(box[1], box[3], pixels.shape[0])
    dx, dy = _at(view, left, top)
    return pixels[top:bottom, left:right], (*view[:2], dx, *view[3:5], dy)


def _span(first: int, end: int, length: int) -> tuple[int, int]:
    """A stretch cut to a length; one pixel at least."""
    start = min(max(0, first), length - 1)
    return start, max(start + 1, min(length, end))


def _reach(view: ViewNumbers) -> float:
    """How far around a place of a picture is looked at, in its own pixels."""
    return _REACH_PX * max(1.0, 1 / max(_scale(view), _HAIR_PX)) + 1


def whole_offset(view: ViewNumbers) -> tuple[int, int] | None:
    """By how many whole pixels a view moves a picture; None where it does anything else."""
    xx, xy, dx, yx, yy, dy = view
    left, top = round(dx), round(dy)
    off = max(abs(xx - 1), abs(xy), abs(yx), abs(yy - 1))
    # A turn or zoom that tiny moves no pixel of the largest picture by a hundredth.
    if off > _HAIR_PX or max(abs(dx - left), abs(dy - top)) > _HAIR_PX:
        return None
    return left, top


def covers(
    picture_width: int, picture_height: int, view: ViewNumbers, width: int, height: int
) -> bool:
    """Whether a picture fills a frame, to its edges and with what sampling looks at beyond them."""
    back = _inverse(view)
    if back is None:
        return False
    is_copied = whole_offset(view) is not None
    reach = 0.0 if is_copied else _reach(view)
    return all(
        reach - _HAIR_PX <= x <= picture_width - reach + _HAIR_PX
        and reach - _HAIR_PX <= y <= picture_height - reach + _HAIR_PX
        for x, y in (_at(back, *corner) for corner in _corners(width, height))
    )


def _smooth(
    pixels: Pixels, view: ViewNumbers, size: tuple[int, int], sampling: Sampling
) -> SheetPixels:
    """Cubic or Lanczos, after averaging where things get smaller, which both would alias."""
    how = cv2.INTER_LANCZOS4 if sampling is Sampling.SHARP else cv2.INTER_CUBIC
    is_opaque = pixels.shape[2] == 3
    fills = is_opaque and covers(pixels.shape[1], pixels.shape[0], view, *size)
    # Opaque pictures are premultiplied already, and warped as they are in less memory.
    small, onto = _shrunk(pixels if is_opaque else premultiply(pixels), view)
    if fills:
        return cast("Pixels", _warped(small, onto, size, how))
    ready = with_alpha(cast("Pixels", small)) if is_opaque else small
    warped = _as_floats(cast("SheetPixels", _warped(ready, onto, size, how)))
    # Both filters swing a little beyond the values that they are given.
    np.clip(warped, 0, 1, out=warped)
    np.minimum(warped[..., :3], warped[..., 3:], out=warped[..., :3])
    return warped


def _as_floats(pixels: SheetPixels) -> NDArray[np.float32]:
    if pixels.dtype == np.float32:
        return cast("NDArray[np.float32]", pixels)
    floats = pixels.astype(np.float32)
    floats *= np.float32(1 / (255 if pixels.dtype == np.uint8 else 65535))
    return floats


def _nearest(
    pixels: Pixels, view: ViewNumbers, size: tuple[int, int], _sampling: Sampling
) -> SheetPixels:
    if pixels.shape[2] == 3 and not covers(pixels.shape[1], pixels.shape[0], view, *size):
        pixels = with_alpha(pixels)
    return cast("Pixels", _warped(pixels, view, size, cv2.INTER_NEAREST))


def _shrunk(pixels: SheetPixels, view: ViewNumbers) -> tuple[SheetPixels, ViewNumbers]:
    """A picture averaged down to about the size at which it is seen, and the view of that."""
    scale = _scale(view)
    if scale >= 1:
        return pixels, view
    height, width = pixels.shape[:2]
    size = max(1, round(width * scale)), max(1, round(height * scale))
    by_x, by_y = width / size[0], height / size[1]
    xx, xy, dx, yx, yy, dy = view
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return cast("SheetPixels", small), (xx * by_x, xy * by_y, dx, yx * by_x, yy * by_y, dy)


def _warped(pixels: SheetPixels, view: ViewNumbers, size: tuple[int, int], how: int) -> MatLike:
    xx, xy, dx, yx, yy, dy = view
    # From centres to centres: half a pixel on before, and back after.
    dx += (xx + xy - 1) / 2
    dy += (yx + yy - 1) / 2
    matrix = np.array([[xx, xy, dx], [yx, yy, dy]])
    return cv2.warpAffine(pixels, matrix, size, flags=how, borderMode=cv2.BORDER_CONSTANT)


def _seen_box(
    picture_width: int, picture_height: int, view: ViewNumbers, width: int, height: int
) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom of the part of a frame in which a picture is seen, if it is."""
    if not picture_width or not picture_height:
        return None
    places = [_at(view, *corner) for corner in _corners(picture_width, picture_height)]
    reach = _REACH_PX * max(1.0, _scale(view))
    left = max(0, math.floor(min(x for x, _ in places) - reach))
    top = max(0, math.floor(min(y for _, y in places) - reach))
    right = min(width, math.ceil(max(x for x, _ in places) + reach))
    bottom = min(height, math.ceil(max(y for _, y in places) + reach))
    return (left, top, right, bottom) if left < right and top < bottom else None


def _corners(width: int, height: int) -> tuple[tuple[int, int], ...]:
    return (0, 0), (width, 0), (0, height), (width, height)


def _at(view: ViewNumbers, x: float, y: float) -> tuple[float, float]:
    xx, xy, dx, yx, yy, dy = view
    return xx * x + xy * y + dx, yx * x + yy * y + dy


def _moved(view: ViewNumbers, x: float, y: float) -> ViewNumbers:
    xx, xy, dx, yx, yy, dy = view
    return xx, xy, dx + x, yx, yy, dy + y


def _scale(view: ViewNumbers) -> float:
    """How much larger things are seen; the square root of how much larger an area is."""
    return math.sqrt(abs(view[0] * view[4] - view[1] * view[3]))


def _inverse(view: ViewNumbers) -> ViewNumbers | None:
    xx, xy, dx, yx, yy, dy = view
    area = xx * yy - xy * yx
    if area == 0:
        return None
    back = (yy / area, -xy / area, -yx / area, xx / area)
    return (
        back[0],
        back[1],
        -(back[0] * dx + back[1] * dy),
        back[2],
        back[3],
        -(back[2] * dx + back[3] * dy),
    )
