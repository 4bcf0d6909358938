from __future__ import annotations

import pickle
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
import torch

from inbetweener.inference.proposers import PROPOSERS
from inbetweener.training.distributed import Ranks
from inbetweener.training.feeding import Feed, search_pool
from inbetweener.training.flow_warp_task import FlowWarpTask, ProposalOptions
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.seeds import VALIDATION_STEP, seed_of
from inbetweener.training.validation import Validator
from tests.support.training_runs import tiny_recipe

if TYPE_CHECKING:
    from inbetweener.training.batch import Batch


class _Watched:
    """Squares, and by which thread each step was drawn."""

    def __init__(self) -> None:
        self.threads: dict[int, str] = {}
        self.third_step = threading.Event()

    def draw(self, step: int, count: int, rank: int = 0) -> Batch:
        self.threads[step] = threading.current_thread().name
        if step == 2:
            self.third_step.set()
        return MovingSquares(size_px=32).draw(step, count, rank)


def _feed(source: _Watched, rank: int = 0, drop: float = 0.5) -> Feed:
    task = FlowWarpTask(proposals=ProposalOptions(drop=drop))
    recipe = tiny_recipe(pictures={"count": 3})
    return Feed(source, task, recipe, Ranks(rank, 2, torch.device("cpu")))


def test_the_next_steps_are_made_in_the_background() -> None:
    source = _Watched()

    with _feed(source) as feed:
        feed.lesson(0)
        waited_s = feed.take_waited_s()
        assert source.third_step.wait(60)

    assert waited_s > 0 == feed.take_waited_s()
    assert set(source.threads) == {0, 1, 2}
    assert all(name.startswith("lessons") for name in source.threads.values())


def test_a_lesson_does_not_depend_on_where_the_run_began() -> None:
    with _feed(_Watched()) as straight, _feed(_Watched()) as taken_up:
        for step in range(3):
            expected = straight.lesson(step)
        got = taken_up.lesson(2)

    pairs = list(zip(got.tensors(), expected.tensors(), strict=True))
    assert len(pairs) == 15
    assert all(torch.equal(a, b) for a, b in pairs)


def test_ranks_get_different_pictures() -> None:
    with _feed(_Watched()) as first, _feed(_Watched(), rank=1) as second:
        assert not torch.equal(first.lesson(0).batch.key_a, second.lesson(0).batch.key_a)


def test_an_error_in_the_background_reaches_the_loop() -> None:
    source = _Watched()
    del source.threads  # it cannot draw any more

    with _feed(source) as feed, pytest.raises(AttributeError, match="threads"):
        feed.lesson(0)


def test_judges_see_all_guesses_and_pictures_of_their_own() -> None:
    source = _Watched()
    task = FlowWarpTask()

    with _feed(source, drop=1.0) as feed:
        lesson = feed.fixed_lesson(0, 2)
        validator = Validator(feed, pairs=3, batch=2)
        verdict = validator.judge(task, task.build_network().eval(), bf16=False)

    assert lesson.proposals is not None
    assert lesson.proposals.a_to_b.any()
    assert set(source.threads) == {VALIDATION_STEP, VALIDATION_STEP + 1}
    assert verdict.pictures.shape == (2, 4, 32, 32)
    assert verdict.figures.keys() == {"psnr", "line", "flow"}
    assert verdict.figures["psnr"] > 15


def test_searches_can_be_sent_to_processes() -> None:
    with search_pool(processes=False) as threads, search_pool(processes=True) as processes:
        assert isinstance(threads, ThreadPoolExecutor)
        assert isinstance(processes, ProcessPoolExecutor)

    assert pickle.loads(pickle.dumps(PROPOSERS)) == PROPOSERS  # noqa: S301 - our own


def test_processes_on_one_machine_share_its_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 16)
    with search_pool(8, processes=False) as shared, search_pool(32, processes=False) as crowded:
        assert isinstance(shared, ThreadPoolExecutor)
        assert isinstance(crowded, ThreadPoolExecutor)
        assert (shared._max_workers, crowded._max_workers) == (2, 1)


def test_seeds_differ_by_every_part_and_stay() -> None:
    parts = [(1, "step", 2), (1, "step", 3), (2, "step", 2), (1, "x", 2)]
    seeds = {seed_of(*one) for one in parts}

    assert len(seeds) == 4
    assert all(0 <= seed < 2**63 for seed in seeds)
    assert seed_of(1, "step", 2) == seed_of(1, "step", 2)
