"""OpenCV's decoders, quietly, in the colour order of this project."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

if TYPE_CHECKING:
    from cv2.typing import MatLike
    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

# What OpenCV cannot decode is reported by our errors; its own log would go to stderr.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def decode_with_opencv(data: bytes, page: int = 0) -> Pixels | None:
    """Decodes a PNG or a TIFF, every sample as it is in the file.

    Args:
        data: the whole file.
        page: of a TIFF, from 0.

    Returns:
        (H, W) grey or (H, W, 3 or 4) RGB or RGBA, uint8 or uint16; None where it cannot be decoded.
    """
    try:
        decoded = _decoded(np.frombuffer(data, np.uint8), page)
    except cv2.error:
        return None
    if decoded is None or decoded.dtype not in (np.uint8, np.uint16):
        return None
    if decoded.ndim == 3:
        swap = cv2.COLOR_BGRA2RGBA if decoded.shape[2] == 4 else cv2.COLOR_BGR2RGB
        decoded = cv2.cvtColor(decoded, swap)
    return cast("Pixels", decoded)


def _decoded(data: NDArray[np.uint8], page: int) -> MatLike | None:
    if not page:
        return cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    _, pages = cv2.imdecodemulti(data, cv2.IMREAD_UNCHANGED, range=(page, page + 1))
    return pages[0] if pages else None


def rgb_from_grey(grey: NDArray[np.uint8] | NDArray[np.uint16]) -> Pixels:
    """(H, W) grey as (H, W, 3) RGB of the same type."""
    return cast("Pixels", cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB))
