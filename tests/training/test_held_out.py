from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.evaluation.clips import read_set
from inbetweener.training import held_out
from inbetweener.training.held_out import main
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.recipe import RECIPES, load_recipe

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.training.batch import Batch
    from inbetweener.training.cartoons import CartoonsConfig


class _Squares:
    """Squares in the place of cartoons, whose bank takes seconds; those of cels are half clear."""

    def __init__(self, config: CartoonsConfig) -> None:
        self._source = MovingSquares(size_px=config.size, seed=config.seed, times=config.times)
        self._clear = config.mix[0] == 1

    def draw(self, step: int, count: int) -> Batch:
        batch = self._source.draw(step, count)
        if not self._clear:
            return batch
        return replace(
            batch,
            key_a=0.5 * batch.key_a,
            key_b=0.5 * batch.key_b,
            truth=0.5 * batch.truth,
        )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(held_out, "Cartoons", _Squares)
    assert main(["--out", str(tmp_path / "set"), "--count", "8", "--size", "16"]) == 0
    return tmp_path / "set"


def test_a_set_of_triplets_is_written_that_can_be_evaluated(folder: Path) -> None:
    trials = read_set(folder).trials

    assert len(trials) == 8
    assert {trial.times for trial in trials} == {(0.5,)}
    assert len({trial.clip.category for trial in trials}) == 4


def test_truth_is_what_the_source_drew_at_the_middle(folder: Path) -> None:
    trial = read_set(folder).trials[-1]
    drawn = MovingSquares(size_px=16, seed=held_out.SEED, times=(0.5, 0.5)).draw(1, 1)

    key_a, truth, key_b = trial.frames()

    for written, true in ((key_a, drawn.key_a), (truth, drawn.truth), (key_b, drawn.key_b)):
        expected = (true[0, :3].permute(1, 2, 0) * 255).round().numpy()
        assert np.abs(written.astype(float) - expected).max() <= 1


def test_cels_are_written_with_straight_alpha(folder: Path) -> None:
    trial = next(t for t in read_set(folder).trials if t.clip.category == "cel with alpha")
    drawn = MovingSquares(size_px=16, seed=held_out.SEED, times=(0.5, 0.5)).draw(0, 1)

    key_a = trial.frames()[0]

    assert key_a.shape == (16, 16, 4)
    assert np.abs(key_a[..., 3].astype(int) - 128).max() <= 1
    expected = (drawn.key_a[0, :3].permute(1, 2, 0) * 255).round().numpy()
    assert np.abs(key_a[..., :3].astype(float) - expected).max() <= 1


def test_a_set_at_night_is_the_same_with_less_light(folder: Path, tmp_path: Path) -> None:
    assert (
        main(["--out", str(tmp_path / "night"), "--count", "8", "--size", "16", "--light", "0.5"])
        == 0
    )

    days, nights = (read_set(each).trials for each in (folder, tmp_path / "night"))

    for day, night in zip(days, nights, strict=True):
        lit, dimmed = (each.frames()[1][..., :3].astype(float) for each in (day, night))
        assert np.abs(dimmed - lit / 2).max() <= 1
        assert day.frames()[0].shape == night.frames()[0].shape


def test_no_recipe_learns_from_the_held_out_seed() -> None:
    seeds = {load_recipe(path.stem).seed for path in RECIPES.glob("*.toml")}

    assert held_out.SEED not in seeds
