"""Which way up a film is shown: a camera held upright writes lying frames and says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar, cast

import numpy as np
from av.sidedata.sidedata import Type

if TYPE_CHECKING:
    from av import VideoFrame
    from av.sidedata.sidedata import SideDataContainer
    from numpy.typing import NDArray


_Pixels = TypeVar("_Pixels", bound="NDArray[np.uint8] | NDArray[np.uint16]")

_MATRIX_BYTES: Final = 9 * 4


@dataclass(frozen=True, slots=True)
class Orientation:
    """How a decoded frame is brought upright: first transposed, then mirrored.

    Attributes:
        is_transposed: whether rows become columns.
        is_mirrored_x: whether left and right change places, after that.
        is_mirrored_y: whether top and bottom do.
    """

    is_transposed: bool = False
    is_mirrored_x: bool = False
    is_mirrored_y: bool = False

    def applied(self, pixels: _Pixels) -> _Pixels:
        """A picture, (H, W, C), upright."""
        turned = np.asarray(pixels).transpose(1, 0, 2) if self.is_transposed else pixels
        turned = turned[:, ::-1] if self.is_mirrored_x else turned
        upright = np.ascontiguousarray(turned[::-1] if self.is_mirrored_y else turned)
        return cast("_Pixels", upright)


def orientation_of(frame: VideoFrame) -> Orientation:
    """What a frame's display matrix says, to the nearest quarter turn.

    The matrix (libavutil/display.h) takes a point (p, q) of the decoded frame to
    (a p + c q, b p + d q); its nine int32 are a, b, u, c, d, v, x, y, w.
    """
    data = _side_data(frame)
    if len(data) < _MATRIX_BYTES:
        return Orientation()
    a, b, _, c, d, *_ = np.frombuffer(data, np.int32, 9).astype(np.int64)
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return Orientation(is_mirrored_x=bool(a < 0), is_mirrored_y=bool(d < 0))
    return Orientation(is_transposed=True, is_mirrored_x=bool(c < 0), is_mirrored_y=bool(b < 0))


def _side_data(frame: VideoFrame) -> bytes:
    """The bytes of a frame's display matrix, as many as there are."""
    held = cast("SideDataContainer", frame.side_data)
    return bytes(held[Type.DISPLAYMATRIX]) if Type.DISPLAYMATRIX in held else b""
