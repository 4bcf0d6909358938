"""Lessons made ahead of time, so that the device that learns never waits for them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from typing import TYPE_CHECKING

import cv2
import torch

from inbetweener.training.seeds import VALIDATION_STEP, seed_of

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from inbetweener.training.batch import Source
    from inbetweener.training.distributed import Ranks
    from inbetweener.training.lesson import Lesson
    from inbetweener.training.recipe import Recipe
    from inbetweener.training.tasks import Task

_STEPS_AHEAD = 2


class Feed:
    """Draws and prepares the lessons of the next steps in a background thread.

    What a step's lesson is depends on nothing but its number. On CUDA the thread works in a
    stream of its own, beside the one that learns.

    Args:
        source: of pictures.
        task: prepares them.
        recipe: says how many pairs a step has, and where classical searches run.
        ranks: this process's place, and the device that learns.
    """

    def __init__(self, source: Source, task: Task, recipe: Recipe, ranks: Ranks) -> None:
        self._source, self._task = source, task
        self._count, self._seed = recipe.pictures.count, recipe.seed
        self._rank, self._device = ranks.rank, ranks.device
        self._stream = _stream_beside(ranks.device)
        self._ahead: dict[int, Future[tuple[Lesson, torch.cuda.Event | None]]] = {}
        self._thread = ThreadPoolExecutor(1, "lessons")
        self._pool = search_pool(ranks.count_here, processes=recipe.search_in_processes)
        self._waited_s = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.shutdown(cancel_futures=True)
        self._pool.shutdown(cancel_futures=True)

    def lesson(self, step: int) -> Lesson:
        """The lesson of a step, on the device; those after it are begun."""
        for coming in range(step, step + 1 + _STEPS_AHEAD):
            if coming not in self._ahead:
                self._ahead[coming] = self._thread.submit(self._make_ahead, coming)
        began_s = time.perf_counter()
        lesson, made = self._ahead.pop(step).result()
        self._waited_s += time.perf_counter() - began_s
        if made is not None:
            self._hand_over(lesson, made)
        return lesson

    def take_waited_s(self) -> float:
        """For how long `lesson` has had to wait since this was last asked, in seconds."""
        waited_s, self._waited_s = self._waited_s, 0.0
        return waited_s

    def fixed_lesson(self, number: int, count: int) -> Lesson:
        """A lesson that is never learned, to be judged by; drawn and prepared at once.

        Args:
            number: from 0.
            count: pairs in it.
        """
        return self._make(VALIDATION_STEP + number, count, 0, training=False)

    def _make(self, step: int, count: int, rank: int, *, training: bool) -> Lesson:
        batch = self._source.draw(step, count, rank).to(self._device)
        seed = seed_of(self._seed, "prepare", step, rank)
        return self._task.prepare(batch, self._pool, seed, training=training).to(self._device)

    def _make_ahead(self, step: int) -> tuple[Lesson, torch.cuda.Event | None]:
        if self._stream is None:
            return self._make(step, self._count, self._rank, training=True), None
        with torch.cuda.device(self._device), torch.cuda.stream(self._stream):
            lesson = self._make(step, self._count, self._rank, training=True)
            made = torch.cuda.Event()  # type: ignore[no-untyped-call]
            made.record(self._stream)
        return lesson, made

    def _hand_over(self, lesson: Lesson, made: torch.cuda.Event) -> None:
        """From the stream that made it to the one that learns."""
        learning = torch.cuda.current_stream(self._device)
        learning.wait_event(made)
        for tensor in lesson.tensors():
            # Else its memory could be used again as soon as the background thread lets go of it.
            tensor.record_stream(learning)


def search_pool(sharing: int = 1, *, processes: bool) -> Executor:
    """Workers for classical searches, as many as there are processor cores for this process.

    Args:
        sharing: how many processes train on this machine.
        processes: searches written in Python keep each other waiting in threads; processes cost
            some seconds at first, and copies of the pictures.
    """
    cores = max(1, (os.cpu_count() or 1) // sharing)
    if not processes:
        return ThreadPoolExecutor(cores, "search")
    # A fork of a process that uses CUDA or many threads cannot be relied on.
    spawning = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(cores, spawning, initializer=_begin_search_process)


def _begin_search_process() -> None:
    # Ctrl+C is for the run, which then sends its workers home.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)


def _stream_beside(device: torch.device) -> torch.cuda.Stream | None:
    if device.type != "cuda":
        return None
    stream = torch.cuda.Stream(device)  # type: ignore[no-untyped-call]
    # What the source keeps on the device must be there before it is used beside.
    stream.wait_stream(torch.cuda.current_stream(device))
    return stream
