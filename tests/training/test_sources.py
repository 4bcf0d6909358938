from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from inbetweener.networks.splatting import splat_sum
from inbetweener.training.cartoons import Cartoons
from inbetweener.training.errors import RecipeError, TrainingError
from inbetweener.training.lesson import Lesson
from inbetweener.training.lottie import save_bank
from inbetweener.training.lottie.bank import pack_clips
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.sources import Mixture, Surroundings, source_of

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.training.batch import Batch

_AROUND = Surroundings(size_px=32, seed=7, device=torch.device("cpu"))
_SMALL_BANK = {"figures": 4, "props": 8, "scenery": 4, "backdrops": 2, "plains": 2}


def _same(batch: Batch, other: Batch) -> bool:
    pairs = zip(Lesson(batch).tensors(), Lesson(other).tensors(), strict=True)
    return all(torch.equal(a, b) for a, b in pairs)


def test_squares_move_as_they_say() -> None:
    batch = MovingSquares(size_px=48, seed=1).draw(3, 4)

    for flow, seen, target in (
        (batch.flows.a_to_b, batch.flows.seen_a_in_b, batch.key_b),
        (batch.flows.a_to_t, batch.flows.seen_a_at_t, batch.truth),
    ):
        weights = splat_sum(seen, flow)
        carried = splat_sum(seen * batch.key_a, flow) / weights.clamp(min=1e-6)
        landed = weights > 0.99
        missed = ((carried - target).abs() * landed).sum() / (4 * landed.sum())
        assert missed < 0.01
    assert batch.truth.shape == (4, 4, 48, 48)


def test_a_step_s_pictures_depend_on_step_and_rank_alone() -> None:
    source = MovingSquares(size_px=16)

    assert _same(source.draw(2, 3), MovingSquares(size_px=16).draw(2, 3))
    assert not _same(source.draw(2, 3), source.draw(3, 3))
    assert not _same(source.draw(2, 3), source.draw(2, 3, rank=1))
    assert not _same(source.draw(2, 3), MovingSquares(size_px=16, seed=1).draw(2, 3))


def test_few_different_batches_come_round_again() -> None:
    source = MovingSquares(size_px=16, different=2)

    assert _same(source.draw(0, 2), source.draw(2, 2))
    assert not _same(source.draw(0, 2), source.draw(1, 2))


def test_a_mixture_draws_from_each_source_in_its_share() -> None:
    still, moving = (MovingSquares(size_px=8, greatest_move_px=move) for move in (0.0, 6.0))
    mixture = Mixture([still, moving], [3, 1], seed=1)

    moved = [bool(flow.any()) for step in range(40) for flow in mixture.draw(step, 5).flows.a_to_b]

    assert len(moved) == 200
    assert 30 < sum(moved) < 70
    assert _same(mixture.draw(4, 5), Mixture([still, moving], [3, 1], seed=1).draw(4, 5))


def test_a_recipe_names_its_source() -> None:
    squares = source_of({"kind": "moving-squares", "greatest_move_px": 0}, _AROUND)
    mixture = source_of(
        {
            "kind": "mixture",
            "parts": [
                {"share": 1, "source": {"kind": "moving-squares"}},
                {"share": 2.0, "source": {"kind": "moving-squares", "different": 1}},
            ],
        },
        _AROUND,
    )

    assert not squares.draw(0, 1).flows.a_to_b.any()
    assert mixture.draw(0, 3).key_a.shape == (3, 4, 32, 32)


def test_cartoons_are_drawn_for_the_recipe_s_size() -> None:
    cartoons = source_of({"kind": "cartoons", "bank": _SMALL_BANK}, _AROUND)

    assert isinstance(cartoons, Cartoons)
    assert cartoons.draw(0, 1).key_a.shape == (1, 4, 32, 32)


def test_clips_are_read_from_a_bank(tmp_path: Path) -> None:
    frames = [np.full((20, 20, 4), 60 * number, np.uint8) for number in range(4)]
    save_bank(pack_clips([frames]), tmp_path / "clips.npz")

    clips = source_of({"kind": "lottie", "file": str(tmp_path / "clips.npz")}, _AROUND)
    batch = clips.draw(0, 2)

    assert batch.truth.shape == (2, 4, 32, 32)
    assert not batch.flows.known.any()
    with pytest.raises(TrainingError, match="could not be read"):
        source_of({"kind": "lottie", "file": str(tmp_path / "gone.npz")}, _AROUND)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (
            {"kind": "lottie", "file": "clips.npz", "gap": [1, 5]},
            "gap goes from at least 2 frames",
        ),
        ({}, "lacks the entry 'kind'"),
        ({"kind": "films"}, "has no kind 'films'. Its kinds are: cartoons"),
        ({"kind": "moving-squares", "size": 3}, "has no entry 'size'"),
        ({"kind": "mixture", "parts": []}, "a mixture needs parts"),
        (
            {"kind": "mixture", "parts": [{"share": 1, "source": {"kind": "films"}}]},
            r"\[source\] parts\[0\] has no kind 'films'",
        ),
    ],
)
def test_a_wrong_source_is_refused(table: dict[str, object], sentence: str) -> None:
    with pytest.raises(RecipeError, match=sentence):
        source_of(table, _AROUND)
