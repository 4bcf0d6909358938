"""Running out of memory, said to the artist."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import cv2
import torch

from inbetweener.errors import OutOfMemoryError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def memory_guard(shape: tuple[int, ...], device: torch.device) -> Iterator[None]:
    """Turn every kind of "out of memory" within the block into an `OutOfMemoryError`.

    Args:
        shape: of the picture that is drawn, height and width first.
        device: where its memory is.

    Raises:
        OutOfMemoryError: numpy, OpenCV or torch could not get the memory it asked for.
    """
    try:
        yield
    except (MemoryError, cv2.error, RuntimeError) as error:
        if not _is_out_of_memory(error):
            raise
        raise OutOfMemoryError(
            tr(
                "There is not enough memory on {device} to draw a picture of {width} × {height} "
                "pixels. Close other programs, or choose another device.",
                device=device,
                width=shape[1],
                height=shape[0],
            )
        ) from error


def _is_out_of_memory(error: Exception) -> bool:
    if isinstance(error, MemoryError | torch.cuda.OutOfMemoryError):
        return True
    if isinstance(error, cv2.error):
        return error.code == cv2.Error.StsNoMem
    # torch has no class of its own for this on the CPU and on Apple GPUs.
    message = str(error).lower()
    return "out of memory" in message or "can't allocate memory" in message
