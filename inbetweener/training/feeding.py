"""Lessons made ahead of time, so that the device that learns never waits for them."""

from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import torch

from inbetweener.training.seeds import VALIDATION_STEP, seed_of

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from inbetweener.training.batch import Source
    from inbetweener.training.lesson import Lesson
    from inbetweener.training.tasks import Task

_STEPS_AHEAD = 2


class Feed:
    """Draws and prepares the lessons of the next steps in a background thread.

    What a step's lesson is depends on nothing but its number. On CUDA the thread works in a
    stream of its own, beside the one that learns.

    Args:
        source: of pictures.
        task: prepares them.
        count: pairs a step.
        seed: of the recipe.
        rank: of this process.
        device: that learns.
    """

    def __init__(
        self,
        source: Source,
        task: Task,
        *,
        count: int,
        seed: int,
        rank: int,
        device: torch.device,
    ) -> None:
        self._source, self._task = source, task
        self._count, self._seed, self._rank = count, seed, rank
        self._device = device
        self._stream = _stream_beside(device)
        self._ahead: dict[int, Future[tuple[Lesson, torch.cuda.Event | None]]] = {}
        self._thread = ThreadPoolExecutor(1, "lessons")
        self._pool = ThreadPoolExecutor(os.cpu_count() or 1, "search")

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
        lesson, made = self._ahead.pop(step).result()
        if made is not None:
            self._hand_over(lesson, made)
        return lesson

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


def _stream_beside(device: torch.device) -> torch.cuda.Stream | None:
    if device.type != "cuda":
        return None
    stream = torch.cuda.Stream(device)  # type: ignore[no-untyped-call]
    # What the source keeps on the device must be there before it is used beside.
    stream.wait_stream(torch.cuda.current_stream(device))
    return stream
