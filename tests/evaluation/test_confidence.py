from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from inbetweener.evaluation.confidence import (
    CHANGING,
    CONTROL,
    EDGE_CONTROL,
    EVERYWHERE,
    SUMMARIES,
    Evidence,
    difference,
    halves,
    mean_within,
    measure_confidence,
    rank_drawings,
    within_name,
)
from inbetweener.evaluation.judging import Figures
from inbetweener.evaluation.results import FrameRow

_SIDE = 64


def _paper(level: int = 255) -> Any:
    return np.full((_SIDE, _SIDE, 3), level, np.uint8)


def _error_growing_to_the_right() -> tuple[Any, Any]:
    """A wrong drawing and its error in [0, 1], (H, W)."""
    error = np.repeat(np.arange(_SIDE)[None], _SIDE, axis=0).astype(np.uint8)
    return _paper() - error[..., None], error.astype(np.float32) / 255


def _row(clip: str, figures: Figures, confidence: dict[str, float] | None) -> FrameRow:
    return FrameRow(
        model="m",
        clip=clip,
        category="line art",
        gap="gap2",
        trial=f"{clip} 0-2",
        target=1,
        t=0.5,
        drawn_t=0.5,
        motion=1.0,
        seconds=0.1,
        figures=figures,
        confidence=confidence,
    )


def test_a_confidence_that_knows_the_error_is_perfect_and_its_negative_the_worst() -> None:
    drawn, error = _error_growing_to_the_right()
    keys = [_paper(0), _paper()]

    knowing = measure_confidence(1 - error, drawn, _paper(), keys)
    misled = measure_confidence(error, drawn, _paper(), keys)

    for where in (EVERYWHERE, CHANGING):
        assert knowing[within_name("confidence", where)] == pytest.approx(1)
        assert misled[within_name("confidence", where)] == pytest.approx(-1)


def test_only_blocks_that_change_count_as_changing() -> None:
    drawn, error = _error_growing_to_the_right()
    key_a, key_b = _paper(), _paper()
    key_b[:, :32] = 0
    # It knows the error on the left, where the keys differ, and is blindly sure on the right.
    confidence = np.where(np.arange(_SIDE) < 32, 1 - error, 1).astype(np.float32)

    found = measure_confidence(confidence, drawn, _paper(), [key_a, key_b])

    assert found[within_name("confidence", CHANGING)] == pytest.approx(1)
    assert found[within_name("confidence", EVERYWHERE)] < 0.3


def test_where_there_is_no_order_nothing_is_said() -> None:
    drawn, _ = _error_growing_to_the_right()

    sure = measure_confidence(np.ones((_SIDE, _SIDE), np.float32), drawn, _paper(), [_paper()] * 2)

    assert within_name("confidence", EVERYWHERE) not in sure
    assert within_name("confidence", CHANGING) not in sure
    assert set(sure) >= set(SUMMARIES)


def test_the_controls_are_measured_beside_the_confidence() -> None:
    drawn, error = _error_growing_to_the_right()
    key_b = _paper() - (255 * error).astype(np.uint8)[..., None]

    found = measure_confidence(np.ones_like(error), drawn, _paper(), [_paper(), key_b])

    # The keys differ just as the drawing errs; its edges are the same all over, or nearly.
    assert found[within_name(CONTROL, EVERYWHERE)] == pytest.approx(1)
    assert abs(found[within_name(EDGE_CONTROL, EVERYWHERE)]) < 0.5


def test_a_cel_differs_as_much_as_it_does_on_both_papers() -> None:
    clear, white = np.zeros((4, 4, 4), np.uint8), np.full((4, 4, 4), 255, np.uint8)

    np.testing.assert_allclose(difference(clear, white), 0.5)


def test_summaries_are_lower_for_more_doubt() -> None:
    change = np.full((20, 20), 0.5, np.float32)
    sure, unsure = (
        Evidence(np.full((20, 20), level, np.float32), change, change) for level in (0.9, 0.1)
    )

    for name, summary in SUMMARIES.items():
        if name != CONTROL:
            assert summary(unsure) < summary(sure), name
    assert SUMMARIES[CONTROL](sure) == SUMMARIES[CONTROL](unsure) == pytest.approx(-0.5)


def test_summaries_of_the_changing_part_see_only_that() -> None:
    change = np.zeros((20, 20), np.float32)
    change[:10] = 1
    confidence = np.full((20, 20), 0.2, np.float32)
    confidence[:10] = 0.8

    evidence = Evidence(confidence, change, change)

    assert SUMMARIES["mean"](evidence) == pytest.approx(0.5)
    assert SUMMARIES["mean, changing"](evidence) == pytest.approx(0.8)
    assert SUMMARIES["mean of doubt x change"](evidence) == pytest.approx(-0.1)


def test_drawings_are_ranked_by_psnr_and_line_distance() -> None:
    good, middle, bad = ((30.0, 1.0), (20.0, 2.0), (10.0, 3.0))
    rows = [
        _row(f"c{i}", Figures(psnr, 1, line, 1, 0), {**dict.fromkeys(SUMMARIES, 0.0), "mean": mean})
        for i, ((psnr, line), mean) in enumerate(zip((good, bad, middle), (3, 1, 2), strict=True))
    ]

    best = rank_drawings([*rows, _row("unsaid", Figures(1, 1, 1, 1, 1), None)])[0]

    assert best.summary == "mean"
    assert (best.psnr, best.line) == pytest.approx((1, 1))


def test_the_mean_within_pictures_says_of_how_many() -> None:
    figures = Figures(20, 1, 0, 1, 0)
    rows = [_row("a", figures, {"x": 0.2}), _row("b", figures, {"x": 0.4}), _row("c", figures, {})]

    assert mean_within(rows, "x") == pytest.approx((0.3, 2))


def test_no_clip_is_in_both_halves() -> None:
    figures = Figures(20, 1, 0, 1, 0)
    rows = [_row(clip, figures, None) for clip in ("a", "a", "b", "c", "c", "d")]

    first, second = halves(rows)

    assert [row.clip for row in first] == ["a", "a", "c", "c"]
    assert [row.clip for row in second] == ["b", "d"]
