from __future__ import annotations

import cv2
import pytest
import torch

from inbetweener.errors import RenderError
from inbetweener.inference.memory import memory_guard

_CPU = torch.device("cpu")


def _opencv_error(code: int) -> cv2.error:
    error = cv2.error("from OpenCV")
    error.code = code
    return error


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.cuda.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("MPS backend out of memory"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes"),
        _opencv_error(cv2.Error.StsNoMem),
    ],
)
def test_every_lack_of_memory_is_said_to_the_artist(error: Exception) -> None:
    with pytest.raises(RenderError, match=r"not enough memory on cpu .* 1920 × 1080"):  # noqa: SIM117
        with memory_guard((1080, 1920, 3), _CPU):
            raise error


@pytest.mark.parametrize("error", [RuntimeError("a mistake"), _opencv_error(-215), KeyError("k")])
def test_other_errors_pass_as_they_are(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, memory_guard((4, 4, 3), _CPU):
        raise error

    assert caught.value is error


def test_a_real_failure_of_the_allocator_is_recognised() -> None:
    with pytest.raises(RenderError, match="not enough memory"), memory_guard((4, 4, 3), _CPU):
        torch.empty(1 << 58, dtype=torch.uint8)
