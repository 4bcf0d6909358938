"""Optical flow as Middlebury `.flo` files (Baker et al., IJCV 2011), which every flow tool reads.

"PIEH"                 which is 202021.25 as a little-endian float32
width, height          int32, little-endian
u, v of each pixel     float32, little-endian, row by row, in pixels; 1e10 where unknown
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TAG: Final = b"PIEH"
_HEAD_BYTES: Final = 12


def encode_flo(flow: NDArray[np.float32]) -> bytes:
    """The bytes of a `.flo` file.

    Args:
        flow: (H, W, 2) float32, x then y, in pixels.
    """
    height, width = flow.shape[:2]
    head = _TAG + np.array([width, height], "<i4").tobytes()
    return head + np.ascontiguousarray(flow, "<f4").tobytes()


def decode_flo(data: bytes) -> NDArray[np.float32]:
    """The flow in a `.flo` file, (H, W, 2) float32.

    Raises:
        ValueError: it is no such file, or not whole.
    """
    if len(data) < _HEAD_BYTES or data[:4] != _TAG:
        raise ValueError("the data are no .flo file")
    width, height = (int(side) for side in np.frombuffer(data, "<i4", 2, 4))
    if width < 1 or height < 1 or len(data) != _HEAD_BYTES + width * height * 8:
        raise ValueError(f"a .flo file of {width} × {height} has not {len(data)} bytes")
    flow = np.frombuffer(data, "<f4", offset=_HEAD_BYTES).reshape(height, width, 2)
    return np.asarray(flow, np.float32)
