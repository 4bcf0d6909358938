from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import torch

from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.papers import WHITE_PAPER, PaperOptions, on_paper

if TYPE_CHECKING:
    from inbetweener.training.batch import Batch

_ON_COLOUR = PaperOptions(white_share=0.0, matte_share=0.0)


def _cels(count: int = 4) -> Batch:
    batch = MovingSquares(size_px=16).draw(0, count)
    alpha = torch.rand(count, 1, 16, 16)
    faded = {name: getattr(batch, name) * alpha for name in ("key_a", "key_b", "truth")}
    return replace(batch, **faded)


def test_cels_lie_on_one_paper_in_all_three_pictures() -> None:
    batch = _cels()
    clear = {name: getattr(batch, name).clone() for name in ("key_a", "key_b", "truth")}
    for picture in clear.values():
        picture[..., :2, :2] = 0

    laid = on_paper(replace(batch, **clear), _ON_COLOUR, seed=3)

    papers = [getattr(laid, name)[:, :3, 0, 0] for name in ("key_a", "key_b", "truth")]
    assert torch.equal(papers[0], papers[1])
    assert torch.equal(papers[0], papers[2])
    assert len({tuple(paper.tolist()) for paper in papers[0]}) == 4
    assert laid.truth[:, 3].eq(1).all()


def test_validation_lies_on_white() -> None:
    empty = replace(_cels(), truth=torch.zeros(4, 4, 16, 16))

    assert on_paper(empty, WHITE_PAPER, seed=3).truth.eq(1).all()


def test_opaque_frames_stay_as_they_are() -> None:
    batch = MovingSquares(size_px=16).draw(0, 3)

    laid = on_paper(batch, PaperOptions(matte_share=1.0), seed=1)

    assert torch.allclose(laid.key_a, batch.key_a)


def test_a_matte_is_the_alpha_in_grey() -> None:
    batch = _cels()

    laid = on_paper(batch, PaperOptions(matte_share=1.0), seed=1)

    assert torch.equal(laid.key_b[:, :3], batch.key_b[:, 3:].expand(-1, 3, -1, -1))
    assert laid.key_b[:, 3].eq(1).all()


def test_the_same_seed_gives_the_same_papers() -> None:
    batch = _cels()

    first, same, other = (on_paper(batch, _ON_COLOUR, seed).truth for seed in (1, 1, 2))

    assert torch.equal(first, same)
    assert not torch.equal(first, other)


def test_shares_are_shares() -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        PaperOptions(white_share=1.2)
