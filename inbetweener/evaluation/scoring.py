"""Running models over the tests of a set, and judging each frame they draw."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inbetweener.evaluation.confidence import measure_confidence
from inbetweener.evaluation.judging import Allowed, Judge
from inbetweener.evaluation.metrics import WHITE, composite, squared_error
from inbetweener.evaluation.motion import motion_size
from inbetweener.evaluation.results import FrameRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from inbetweener.core.interpolator import Image
    from inbetweener.evaluation.clips import Trial
    from inbetweener.evaluation.contestants import Contestant, Drawing
    from inbetweener.evaluation.results import Conditions, Results

FREE_TIMES = tuple(k / 16 for k in range(1, 16))


def score(
    contestants: Sequence[Contestant],
    trials: Sequence[Trial],
    results: Results,
    after_each: Callable[[Trial], None],
) -> None:
    """Run the models over the tests and add a row for each frame.

    What the results hold already is not drawn again, so that a stopped run can be taken up.

    Args:
        contestants: the models; each test's truth is measured once for all of them.
        trials: the tests.
        results: are added to.
        after_each: called after each test, to show how far it is and to save.

    Raises:
        InbetweenerError: frames cannot be read, or a model cannot draw.
    """
    results.forget_other_versions(contestants)
    warm: set[str] = set()
    for trial in trials:
        waiting = [one for one in contestants if not results.has(one.name, trial)]
        if waiting:
            field = _Field(trial, results.conditions, results.motion_of(trial))
            for contestant in waiting:
                if contestant.name not in warm:
                    field.warm_up(contestant)
                    warm.add(contestant.name)
                results.add(contestant, list(field.rows(contestant)))
        after_each(trial)


class _Field:
    """One test with its pictures loaded and its truth measured."""

    def __init__(self, trial: Trial, conditions: Conditions, motion: float | None) -> None:
        frames = trial.frames()
        self._trial = trial
        self._conditions = conditions
        self._keys = frames[0], frames[-1]
        self._motion = motion_size(frames) if motion is None else motion
        allowed = Allowed(self._keys)
        self._judges = [Judge(truth, allowed) for truth in frames[1:-1]]

    def warm_up(self, contestant: Contestant) -> None:
        """Draw once unmeasured: a GPU's first picture takes many times longer than the rest."""
        contestant.draw(*self._keys, (0.5,))

    def rows(self, contestant: Contestant) -> Iterator[FrameRow]:
        """Let a model draw, and judge it."""
        times = FREE_TIMES if self._conditions.free else self._trial.times
        start = time.perf_counter()
        drawings = contestant.draw(*self._keys, times)
        seconds = (time.perf_counter() - start) / len(times)
        for number, place in enumerate(self._places(drawings)):
            yield self._row(contestant, number, (drawings[place], times[place]), seconds)

    def _places(self, drawings: Sequence[Drawing]) -> Sequence[int]:
        """Which drawing answers each target: its own or, with free timing, the nearest one."""
        if not self._conditions.free:
            return range(len(self._judges))
        on_white = [composite(drawing.image, WHITE) for drawing in drawings]
        return [
            min(
                range(len(on_white)),
                key=lambda place: squared_error(on_white[place], judge.truth_on_white),
            )
            for judge in self._judges
        ]

    def _row(
        self, contestant: Contestant, number: int, drawn: tuple[Drawing, float], seconds: float
    ) -> FrameRow:
        trial, (drawing, drawn_t) = self._trial, drawn
        judge = self._judges[number]
        return FrameRow(
            model=contestant.name,
            clip=trial.clip.name,
            category=trial.clip.category,
            gap=trial.gap,
            trial=trial.name,
            target=trial.targets[number],
            t=trial.times[number],
            drawn_t=drawn_t,
            motion=self._motion,
            seconds=seconds,
            figures=judge.figures(drawing.image),
            confidence=self._confidence(drawing, judge.truth),
        )

    def _confidence(self, drawing: Drawing, truth: Image) -> dict[str, float] | None:
        if drawing.confidence is None or not self._conditions.confidence:
            return None
        return measure_confidence(drawing.confidence, drawing.image, truth, self._keys)
