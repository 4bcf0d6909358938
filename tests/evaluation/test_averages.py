from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.evaluation.averages import average, bootstrap, grouped, motion_bin
from inbetweener.evaluation.judging import Figures
from inbetweener.evaluation.results import FrameRow

if TYPE_CHECKING:
    from collections.abc import Sequence


def _row(clip: str, psnr: float = 20, **other: Any) -> FrameRow:
    facts = {"model": "m", "category": "line art", "gap": "gap2", "trial": f"{clip} 0-2"}
    numbers = {"target": 1, "t": 0.5, "drawn_t": 0.5, "motion": 3.0, "seconds": 0.1}
    return FrameRow(
        **{**facts, **numbers, "clip": clip, "figures": Figures(psnr, 1, 0, 1, 0), **other}
    )


def _average(*clips: Sequence[float]) -> Any:
    rows = [_row(str(clip), value) for clip, values in enumerate(clips) for value in values]
    return average(rows, lambda row: row.figures.psnr)


def test_the_mean_is_over_frames_and_not_over_clips() -> None:
    found = _average([10, 10, 10], [20])

    assert (found.mean, found.frames, found.clips) == (12.5, 4, 2)


def test_with_one_frame_a_clip_the_interval_is_the_usual_one() -> None:
    # Standard deviation 2 of four frames: the standard error is 1.
    found = _average([18], [22], [18], [22])

    assert found.half_width == pytest.approx(1.96 * math.sqrt(16 / 3) / 2)


def test_copies_of_a_frame_in_the_same_clip_tell_nothing_new() -> None:
    assert _average([18] * 5, [22] * 5).half_width == pytest.approx(_average([18], [22]).half_width)


def test_one_clip_leaves_the_interval_open() -> None:
    assert math.isnan(_average([18, 22]).half_width)


@pytest.mark.parametrize(
    ("motion", "name"),
    [
        (0.0, "motion 0-2 %"),
        (1.99, "motion 0-2 %"),
        (2.0, "motion 2-5 %"),
        (19.9, "motion 10-20 %"),
        (20.0, "motion from 20 %"),
        (300.0, "motion from 20 %"),
    ],
)
def test_motions_fall_into_bins(motion: float, name: str) -> None:
    assert motion_bin(motion) == name


def test_groups_are_in_reading_order() -> None:
    rows = [
        _row("a", gap="gap16", motion=12.0),
        _row("b", category="cel with alpha"),
        _row("c", gap="gap4"),
    ]

    groups = grouped(rows)

    assert {name: len(own) for name, own in groups.items()} == {
        "all": 3,
        "cel with alpha": 1,
        "line art": 2,
        "gap2": 1,
        "gap4": 1,
        "gap16": 1,
        "motion 2-5 %": 2,
        "motion 10-20 %": 1,
    }
    assert list(groups)[3:6] == ["gap2", "gap4", "gap16"]


def _bootstrap(*clips: Sequence[float]) -> tuple[float, float]:
    rows = [_row(str(clip), value) for clip, values in enumerate(clips) for value in values]
    return bootstrap(rows, lambda row: row.figures.psnr)


def test_the_bootstrap_agrees_with_the_normal_interval_where_both_hold() -> None:
    clips = [[20 + (i % 7) - 3] for i in range(140)]

    low, high = _bootstrap(*clips)

    half_width = _average(*clips).half_width
    assert (high - low) / 2 == pytest.approx(half_width, rel=0.1)
    assert (high + low) / 2 == pytest.approx(20, abs=0.05)


def test_the_bootstrap_draws_clips_and_not_frames() -> None:
    assert _bootstrap(*[[18] * 5, [22] * 5] * 6) == _bootstrap(*[[18], [22]] * 6)
    assert _bootstrap([18, 22]) == (20, 20)
    assert _bootstrap([18], [22]) == _bootstrap([18], [22])
