"""Memory that runs out at any stage of a gap: another attempt, the processor, then a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch  # noqa: TID253 - its own error is what is raised

from inbetweener.errors import OutOfMemoryError
from inbetweener.inference.memory import memory_guard
from tests.support.desk import Desk
from tests.support.engines import FakeEngine, FakeInterpolator, FakePreparedGap
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Inbetween, Pin

STAGES = ("prepare", "at")
GPU = torch.device("cuda", 0)


@dataclass
class SmallGpu(FakeEngine):
    """Its device "auto" is a GPU with room for some calls only; "cpu" is as large as is said.

    Attributes:
        short: (device, stage) of each call that finds no memory, in order of the calls; None lets
            one pass.
        calls: (device, stage) of all calls.
    """

    short: list[tuple[str, str] | None] = field(default_factory=list)
    calls: list[tuple[str, str]] = field(default_factory=list)

    def open(self, name: str, device: str) -> Any:
        super().open(name, device)
        return SmallInterpolator(self, "cpu" if device == "cpu" else "cuda:0")

    def call(self, device: str, stage: str, image: Image) -> None:
        self.calls.append((device, stage))
        if self.short and self.short[0] == (device, stage):
            self.short.pop(0)
            with memory_guard(image.shape, torch.device(device)):
                raise torch.cuda.OutOfMemoryError("CUDA out of memory")


@dataclass(frozen=True)
class SmallInterpolator(FakeInterpolator):
    engine: SmallGpu

    def prepare(self, key_a: Image, key_b: Image, pins: Sequence[Pin], token: CancelToken) -> Any:
        self.engine.call(self.device, "prepare", key_a)
        super().prepare(key_a, key_b, pins, token)
        return SmallGap(self.engine, key_a, key_b, self.device)


@dataclass(frozen=True)
class SmallGap(FakePreparedGap):
    engine: SmallGpu
    device: str = "cpu"

    def at(self, t: float, token: CancelToken) -> Inbetween:
        self.engine.call(self.device, "at", self.key_a)
        return super().at(t, token)


@pytest.fixture
def keys(tmp_path):
    return write_keys(tmp_path / "walk", "A0001.png", "A0009.png", "A0017.png")


@pytest.fixture
def small(keys, tmp_path):
    engine = SmallGpu()
    return Desk(tmp_path / "home", keys, engine)


def pictures(desk: Desk) -> list[bytes | None]:
    return [desk.cache.read(each.job.digest) for each in desk.render(desk.shot())]


@pytest.fixture
def expected(keys, tmp_path):
    """The pictures of an engine with all the memory it wants."""
    return pictures(Desk(tmp_path / "other-home", keys))


@pytest.mark.parametrize("stage", STAGES)
def test_a_gpu_that_had_no_room_once_draws_the_rest_itself(small, expected, stage):
    small.engine.short = [("cuda:0", stage)]

    assert pictures(small) == expected
    assert {device for device, _ in small.engine.calls} == {"cuda:0"}


@pytest.mark.parametrize("stage", STAGES)
def test_a_gpu_that_is_too_small_hands_the_gap_to_the_processor(small, expected, stage, caplog):
    small.engine.short = [("cuda:0", stage)] * 2

    assert pictures(small) == expected
    assert ("cpu", "at") in small.engine.calls
    assert "goes on on the processor" in caplog.text
    # The next gap is tried on the GPU again: it may be smaller, or another program may be done.
    assert small.engine.calls[-1] == ("cuda:0", "at")


def test_what_was_drawn_before_memory_ran_out_is_told_once(small, expected):
    drawn = 0

    def count(_t: float) -> None:
        nonlocal drawn
        drawn += 1
        if drawn == 2:
            small.engine.short = [("cuda:0", "at")] * 2

    small.engine.before_drawing = count
    told = small.render(small.shot())

    assert [small.cache.read(each.job.digest) for each in told] == expected
    assert len({each.job.cell for each in told}) == len(told)


@pytest.mark.parametrize("stage", STAGES)
def test_where_the_processor_has_no_room_either_there_is_a_sentence(small, stage):
    small.engine.short = [("cuda:0", stage)] * 2 + [("cpu", stage)]

    with pytest.raises(OutOfMemoryError, match="not enough memory on cpu"):
        small.render(small.shot())


def test_any_other_error_is_not_tried_again(small):
    small.engine.failures = [ValueError("a mistake")]

    with pytest.raises(ValueError, match="a mistake"):
        small.render(small.shot())
    assert small.engine.calls == [("cuda:0", "prepare")]


def test_a_real_lack_of_memory_is_recognised():
    with pytest.raises(OutOfMemoryError), memory_guard((4, 4, 3), torch.device("cpu")):
        np.empty(1 << 60, np.uint8)
