from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.training.curves import draw_curves, main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_LOG = """\
step,loss,loss_squared,loss_ssim,validation_psnr,validation_ssim,validation_loss
10,0.5,0.01,0.4,,,
20,0.25,0.001,0.2,,,
20,,,,22.5,0.7,0.3
40,,,,25,0.8,0.2
"""
_STRONG, _PALE = (31, 119, 180), (177, 207, 229)


def _rows() -> list[dict[str, str]]:
    names, *lines = (line.split(",") for line in _LOG.splitlines())
    return [dict(zip(names, line, strict=True)) for line in lines]


def _is(panel: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """Where a colour is seen; the lines' edges are smooth, so nearly is enough."""
    near: np.ndarray = np.abs(panel.astype(int) - colour).max(axis=2) < 12
    return near


def _lowest(panel: np.ndarray, colour: tuple[int, int, int]) -> int:
    return int(np.nonzero(_is(panel, colour))[0].max())


def test_test_and_training_are_drawn_in_three_panels() -> None:
    picture = draw_curves({"run": _rows()})

    assert picture.shape == (300, 3 * 440, 3)
    for panel in np.split(picture, 3, axis=1):
        assert _is(panel, _STRONG).any()
        assert _is(panel, _PALE).any()


def test_psnr_of_training_is_worked_out_of_the_squared_error() -> None:
    # Training goes from 20 to 30 dB, test from 22.5 to 25: the training curve is the lower one.
    panel = np.split(draw_curves({"run": _rows()}), 3, axis=1)[1]

    assert _lowest(panel, _PALE) > _lowest(panel, _STRONG)


def test_runs_have_colours_of_their_own() -> None:
    picture = draw_curves({"one": _rows(), "two": _rows()})

    assert _is(picture, (214, 39, 40)).any()


def test_names_of_runs_stand_beside_the_panels_and_cover_no_curve() -> None:
    one = draw_curves({"one": _rows()})
    twice = draw_curves({"one": _rows(), "two": _rows()})

    assert twice.shape == (300, one.shape[1] + 100, 3)
    beside = twice[:, one.shape[1] :]
    for colour in ((31, 119, 180), (214, 39, 40)):
        assert _is(beside, colour).any()


def test_a_log_without_verdicts_is_drawn() -> None:
    assert draw_curves({"run": [{"step": "10", "loss": "nan"}]}).shape == (300, 1320, 3)


def test_the_command_draws_runs_side_by_side(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fcn").mkdir()
    (tmp_path / "fcn" / "log.csv").write_text(_LOG, "utf-8")
    out = tmp_path / "curves.png"

    assert main([str(tmp_path / "fcn"), "--out", str(out)]) == 0
    picture = cv2.imread(str(out))
    assert picture is not None
    assert picture.shape == (300, 1320, 3)
    assert main([str(tmp_path), "--out", str(out)]) == 1
    assert "There is no log of a run" in capsys.readouterr().err
