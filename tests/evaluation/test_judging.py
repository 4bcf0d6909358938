from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from inbetweener.evaluation.judging import FIGURES, Allowed, Figures, Judge


def _cel(paint: int, alpha: int) -> Any:
    return np.dstack([np.full((20, 20, 3), paint, np.uint8), np.full((20, 20), alpha, np.uint8)])


def test_the_truth_itself_gets_the_best_of_everything() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (24, 24, 3), np.uint8)

    figures = Judge(picture, Allowed([picture, picture])).figures(picture)

    assert figures.ssim == pytest.approx(1, abs=1e-6)
    assert replace(figures, ssim=1) == Figures(psnr=99, ssim=1, line=0, blur=1, new=0)


def test_a_cel_is_judged_by_the_mean_over_both_papers() -> None:
    truth = _cel(255, 255)
    drawn = _cel(255, 0)  # no paint: right on white paper, all wrong on black

    figures = Judge(truth, Allowed([truth, truth])).figures(drawn)

    assert figures.psnr == pytest.approx((99 + 0) / 2)
    assert figures.new == pytest.approx((0 + 100) / 2)


def test_another_shape_is_refused() -> None:
    truth = _cel(0, 255)

    with pytest.raises(ValueError, match=r"\(20, 20, 3\).*\(20, 20, 4\)"):
        Judge(truth, Allowed([truth, truth])).figures(truth[..., :3])


def test_figures_are_known_by_name() -> None:
    assert FIGURES == ("psnr", "ssim", "line", "blur", "new")
