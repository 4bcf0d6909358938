"""Cels laid over one another, as under the camera of an animation stand.

The sum is made in premultiplied floats, strip by strip, so that a strip stays in the processor's
cache from the lowest cel to the topmost, and so that 4K frames of many cels need little memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import cv2
import numpy as np

from inbetweener.imaging.blending import (
    Blend,
    Planes,
    SheetPixels,
    highest,
    lay,
    premultiplied,
    store,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

# Measured on 4K frames of eight cels: smaller strips cost calls, larger ones leave the cache.
_STRIP_PIXELS: Final = 1 << 17


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One cel where it lies in a frame.

    Attributes:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha; three channels are opaque. Or
            (H, W, 4) float32 in [0, 1], premultiplied.
        left: where its first column lies, in the frame's pixels; may be outside.
        top: likewise its first row.
        opacity: 0 to 1.
        blend: how it meets what lies below.
    """

    pixels: SheetPixels
    left: int = 0
    top: int = 0
    opacity: float = 1.0
    blend: Blend = Blend.NORMAL

    def __post_init__(self) -> None:
        if not 0 <= self.opacity <= 1:
            raise ValueError(f"opacity is 0 to 1, not {self.opacity}")


def compose(
    sheets: Sequence[Sheet],
    width: int,
    height: int,
    dtype: type[np.uint8] | type[np.uint16] | None = None,
) -> Pixels:
    """Lays cels over one another.

    A single opaque or transparent pixel comes through exactly as it is in its file, and so does a
    half transparent one over nothing. Each pixel is rounded once, however many cels there are.

    Args:
        sheets: from the bottom up.
        width: of the frame, in pixels, at least 1.
        height: likewise.
        dtype: of the result; None takes uint16 where any sheet has it, else uint8.

    Returns:
        (`height`, `width`, 4) of `dtype`, RGBA, straight alpha; wholly transparent pixels are
        black.
    """
    if width < 1 or height < 1:
        raise ValueError(f"a frame of {width} x {height} pixels")
    kind = dtype or deepest(sheets)
    frame = cast("Pixels", np.empty((height, width, 4), kind))
    shown = [sheet for sheet in sheets if _is_seen(sheet, width, height)]
    rows = max(1, _STRIP_PIXELS // width)
    for top in range(0, height, rows):
        strip = frame[top : top + rows]
        _compose_strip(shown, top, strip)
    return frame


def deepest(sheets: Sequence[Sheet]) -> type[np.uint8] | type[np.uint16]:
    """uint16 where any cel has it, else uint8."""
    return np.uint16 if any(sheet.pixels.dtype == np.uint16 for sheet in sheets) else np.uint8


def _is_seen(sheet: Sheet, width: int, height: int) -> bool:
    rows, columns = sheet.pixels.shape[:2]
    is_inside = sheet.left < width and sheet.top < height
    return is_inside and sheet.left + columns > 0 and sheet.top + rows > 0 and sheet.opacity > 0


@dataclass(frozen=True, slots=True, eq=False)
class _Patch:
    """The part of a sheet that meets a strip.

    Attributes:
        pixels: of the sheet.
        rows: of the strip that they cover.
        columns: likewise.
        is_plain: whether nothing below shows through, and nothing has to be mixed.
    """

    pixels: SheetPixels
    rows: slice
    columns: slice
    sheet: Sheet
    is_plain: bool


def _compose_strip(sheets: Sequence[Sheet], top: int, strip: Pixels) -> None:
    """Fill a strip of the frame that begins at row `top`."""
    patches = [patch for sheet in sheets if (patch := _patch(sheet, top, strip)) is not None]
    covering = [index for index, patch in enumerate(patches) if _covers(patch, strip)]
    patches = patches[covering[-1] :] if covering else patches
    if not patches:
        strip[:] = 0
    elif len(patches) == 1 and _covers(patches[0], strip):
        _copy(patches[0].pixels, strip)
    else:
        _mix(patches, strip)


def _patch(sheet: Sheet, top: int, strip: Pixels) -> _Patch | None:
    """What a sheet has for a strip, cut down to what is not transparent; None for nothing."""
    first_row, end_row = max(0, sheet.top - top), sheet.top + len(sheet.pixels) - top
    first, end = max(0, sheet.left), min(strip.shape[1], sheet.left + sheet.pixels.shape[1])
    end_row = min(len(strip), end_row)
    if first_row >= end_row:
        return None
    pixels = sheet.pixels[
        first_row + top - sheet.top : end_row + top - sheet.top,
        first - sheet.left : end - sheet.left,
    ]
    is_plain = sheet.opacity == 1 and sheet.blend is Blend.NORMAL
    if pixels.shape[2] == 3:
        return _Patch(pixels, slice(first_row, end_row), slice(first, end), sheet, is_plain)
    box = cv2.boundingRect(np.ascontiguousarray(_alpha8(pixels)))
    left, upper, columns, rows = box
    if not columns:
        return None
    seen = pixels[upper : upper + rows, left : left + columns]
    where = (
        slice(first_row + upper, first_row + upper + rows),
        slice(first + left, first + left + columns),
    )
    is_opaque = bool((seen[..., 3] == highest(seen)).all())
    return _Patch(seen, *where, sheet, is_plain and is_opaque)


def _alpha8(pixels: SheetPixels) -> NDArray[np.uint8]:
    """Alpha as 8 bits of which none is 0 that was not."""
    alpha = pixels[..., 3]
    if pixels.dtype == np.uint8:
        return cast("NDArray[np.uint8]", alpha)
    return cast("NDArray[np.uint8]", (alpha != 0).astype(np.uint8))


def _covers(patch: _Patch, strip: Pixels) -> bool:
    """Whether nothing of what lies below a patch, or beside it, is seen in a strip."""
    return patch.is_plain and patch.pixels.shape[:2] == strip.shape[:2]


def _copy(pixels: SheetPixels, strip: Pixels) -> None:
    """An opaque picture as it is."""
    maximum = np.iinfo(strip.dtype).max
    strip[..., : pixels.shape[2]] = _at_depth(pixels, strip.dtype)
    if pixels.shape[2] == 3:
        strip[..., 3] = maximum


def _at_depth(pixels: SheetPixels, dtype: np.dtype[np.uint8] | np.dtype[np.uint16]) -> Pixels:
    if pixels.dtype == dtype:
        return cast("Pixels", pixels)
    if pixels.dtype == np.float32:
        return cast("Pixels", np.rint(pixels * np.float32(np.iinfo(dtype).max)).astype(dtype))
    if dtype == np.uint16:
        return pixels.astype(np.uint16) * np.uint16(257)
    return ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)


def _mix(patches: Sequence[_Patch], strip: Pixels) -> None:
    sums: Planes = [np.zeros(strip.shape[:2], np.float32) for _ in range(4)]
    for patch in patches:
        below = [plane[patch.rows, patch.columns] for plane in sums]
        above = premultiplied(patch.pixels, patch.sheet.opacity)
        if patch.is_plain:
            for plane, values in zip(below, above, strict=True):
                plane[:] = values
        else:
            lay(above, below, patch.sheet.blend)
    store(sums, strip)
