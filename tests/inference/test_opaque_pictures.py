from __future__ import annotations

import torch

from inbetweener.inference.opaque_pictures import shown, taken_back


def _cel() -> torch.Tensor:
    alpha = torch.rand(1, 1, 6, 5)
    return torch.cat([torch.rand(1, 3, 6, 5) * alpha, alpha], dim=1)


def test_a_cel_that_is_shown_and_taken_back_is_the_same() -> None:
    cel = _cel()

    assert shown(cel).shape == (2, 3, 6, 5)
    assert torch.allclose(taken_back(shown(cel)), cel, atol=1e-6)


def test_an_opaque_frame_is_shown_once_and_as_it_is() -> None:
    frame = torch.rand(1, 3, 6, 5)

    assert shown(frame) is frame
    assert torch.equal(taken_back(frame), frame)


def test_whatever_a_network_draws_is_a_premultiplied_picture() -> None:
    wild = torch.randn(2, 3, 6, 5) * 3
    wild[0, 0, 0, 0] = float("nan")

    back = taken_back(wild)

    assert back.isfinite().all()
    assert (back[:, :3] <= back[:, 3:]).all()
    assert 0 <= back.min() <= back.max() <= 1


def test_no_paint_shows_as_white_paper_without_alpha() -> None:
    nothing = torch.zeros(1, 4, 2, 2)

    on_white, alpha = shown(nothing)

    assert on_white.eq(1).all()
    assert alpha.eq(0).all()
