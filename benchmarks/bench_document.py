"""How long an edit and the new frame plan take in long shots, as ratios to rebuilding a bare tuple.

Run it from the repository: `python -m benchmarks.bench_document`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.edits import (
    LengthRule,
    insert_key,
    move_key,
    remove_key,
    set_chart,
    set_count,
    set_exposure,
)
from inbetweener.core.gap import Gap
from inbetweener.core.plan import FramePlan
from inbetweener.core.shot import Key, Shot

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 9


def long_shot(keys: int) -> Shot:
    """A shot of that many keys, with gaps of unlike lengths."""
    drawings = tuple(
        Drawing(DrawingId(f"A{number:05d}.png"), f"A{number:05d}", number) for number in range(keys)
    )
    gaps = tuple(Gap(6 + index % 13) for index in range(keys - 1))
    return Shot("long", drawings, tuple(Key(drawing.id) for drawing in drawings), gaps)


def fastest_ms(work: Callable[[], object]) -> float:
    """The shortest of some runs, since the others measure what else the machine does."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def edits_of(shot: Shot) -> dict[str, Callable[[], Shot]]:
    """One edit of each kind, in the middle of the shot."""
    middle = len(shot.gaps) // 2
    frame = shot.key_frames()[middle]
    everywhere = range(len(shot.gaps))
    slow = Chart(ChartPreset.SLOW_BOTH)
    return {
        "count of one gap": lambda: set_count(shot, [middle], 2),
        "ripple of one gap": lambda: set_exposure(shot, [middle], 3, LengthRule.RIPPLE),
        "drag of one key": lambda: move_key(shot, middle, frame + 1, LengthRule.KEEP),
        "insert a key": lambda: insert_key(shot, shot.drawings[0].id, frame + 1),
        "remove a key": lambda: remove_key(shot, middle),
        "all gaps on ones": lambda: set_exposure(shot, everywhere, 1),
        "chart of all gaps": lambda: set_chart(shot, everywhere, slow),
    }


def main() -> None:
    """Prints a table for each length."""
    for keys in (2_000, 10_000):
        shot = long_shot(keys)
        plain = fastest_ms(lambda shot=shot: (*shot.gaps[:1], *shot.gaps[1:]))  # type: ignore[misc]
        print(f"{keys} keys, {shot.length} frames; a bare tuple of its gaps: {plain:.3f} ms")
        for name, edit in edits_of(shot).items():
            took = fastest_ms(lambda edit=edit: FramePlan.of(edit()))  # type: ignore[misc]
            print(f"  {name + ' + plan':<28}{took:8.2f} ms {took / plain:8.0f} x")


if __name__ == "__main__":
    main()
