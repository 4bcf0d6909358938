"""The largest picture that is taken: beyond it lie broken headers and decompression bombs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inbetweener.errors import DrawingError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

MAX_SIDE_PX: Final = 16_384
MAX_PIXELS: Final = 128 * 1024 * 1024
MAX_FILE_BYTES: Final = 2 * 1024**3
MOST_UNPACKED: Final = 1032  # bytes that deflate can make of one


def check_size(width: int, height: int, path: Path) -> None:
    """Refuses a picture that is too large, before any memory is taken for it.

    Args:
        width: in pixels.
        height: in pixels.
        path: named in the error.

    Raises:
        DrawingError: it is empty, a side is longer than `MAX_SIDE_PX`, or it has more than
            `MAX_PIXELS`.
    """
    if width < 1 or height < 1:
        raise DrawingError(path, tr("it has no pixels"))
    if max(width, height) > MAX_SIDE_PX or width * height > MAX_PIXELS:
        raise DrawingError(
            path,
            tr(
                "it is {width} × {height} pixels, and the largest that can be used is"
                " {side} a side and {megapixels} megapixels in all",
                width=width,
                height=height,
                side=MAX_SIDE_PX,
                megapixels=MAX_PIXELS // 1024**2,
            ),
        )
