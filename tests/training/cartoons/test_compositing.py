import torch

from inbetweener.training.cartoons.compositing import WARP_NUMBERS, to_picture, to_piece


def warp_numbers() -> tuple[torch.Tensor, torch.Tensor]:
    """A pivot, both bows, a wave, a turn with shear, a fold and a zooming camera; and its way
    back."""
    turn = torch.tensor([[0.8, -0.5, 40.0], [0.6, 0.9, 30.0]], dtype=torch.float64)
    film = torch.tensor([[1.2, 0.1, -5.0], [-0.1, 1.2, 7.0]], dtype=torch.float64)
    bow = [12.0, 9.0, 0.004, 1.5, 0.2, 0.7, -0.003]
    fold = [35.0, 0.002]

    def row(maps: list[torch.Tensor]) -> torch.Tensor:
        flat = [m.flatten().tolist() for m in maps]
        return torch.tensor([*bow, *flat[0], *fold, *flat[1]], dtype=torch.float64)

    square = [
        torch.cat([m, torch.tensor([[0.0, 0, 1]], dtype=torch.float64)]) for m in (turn, film)
    ]
    return row([turn, film]), row([m.inverse()[:2] for m in square])


def test_the_way_to_the_piece_undoes_the_way_to_the_picture():
    forward, inverse = warp_numbers()
    assert len(forward) == WARP_NUMBERS
    x = torch.linspace(-20, 60, 30, dtype=torch.float64)[None].expand(30, -1)
    y = x.T
    there = to_picture(x, y, forward)
    assert (there[0] - x).abs().max() > 20
    back = to_piece(*there, inverse)
    torch.testing.assert_close(back[0], x, rtol=0, atol=1e-8)
    torch.testing.assert_close(back[1], y, rtol=0, atol=1e-8)


def test_the_pivot_stays_still_under_every_bow():
    forward, _ = warp_numbers()
    straight = forward.clone()
    straight[2:7] = 0
    pivot = forward[0], forward[1]
    torch.testing.assert_close(to_picture(*pivot, forward), to_picture(*pivot, straight))
