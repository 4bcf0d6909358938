from __future__ import annotations

from itertools import pairwise

import pytest
import torch

from inbetweener.networks.baselines.pwc import PwcNet, costs

_PYRAMID = (16, 32, 64, 96, 128, 196)
_ESTIMATOR = (128, 128, 96, 64, 32)
_NUMBERS = ("One", "Two", "Thr", "Fou", "Fiv", "Six")


def _conv(name: str, inputs: int, outputs: int, kernel: int = 3) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (outputs, inputs, kernel, kernel), f"{name}.bias": (outputs,)}


def _published() -> dict[str, tuple[int, ...]]:
    """Names and shapes of the published PyTorch PWC-Net's weights."""
    shapes: dict[str, tuple[int, ...]] = {}
    for number, inputs, outputs in zip(_NUMBERS, (3, *_PYRAMID), _PYRAMID, strict=False):
        for layer, first in ((0, inputs), (2, outputs), (4, outputs)):
            shapes |= _conv(f"netExtractor.net{number}.{layer}", first, outputs)
    before = {"Six": 0, "Fiv": 529, "Fou": 661, "Thr": 629, "Two": 597}
    known = {"Six": 81, "Fiv": 213, "Fou": 181, "Thr": 149, "Two": 117}
    for level, inputs in known.items():
        if before[level]:
            # Transposed convolutions keep their inputs first.
            shapes[f"net{level}.netUpflow.weight"] = (2, 2, 4, 4)
            shapes[f"net{level}.netUpfeat.weight"] = (before[level], 2, 4, 4)
            shapes |= {f"net{level}.net{up}.bias": (2,) for up in ("Upflow", "Upfeat")}
        grown = inputs
        for number, outputs in zip(_NUMBERS, (*_ESTIMATOR, 2), strict=True):
            shapes |= _conv(f"net{level}.net{number}.0", grown, outputs)
            grown += outputs
    context = (565, 128, 128, 128, 96, 64, 32, 2)
    for layer, (inputs, outputs) in enumerate(pairwise(context)):
        shapes |= _conv(f"netRefiner.netMain.{2 * layer}", inputs, outputs)
    return shapes


def test_names_and_shapes_are_those_of_the_published_weights() -> None:
    with torch.device("meta"):
        ours = {name: tuple(w.shape) for name, w in PwcNet().state_dict().items()}

    assert ours == _published()
    assert sum(torch.Size(shape).numel() for shape in ours.values()) == 9_374_274


def test_costs_are_greatest_where_the_same_thing_lies() -> None:
    torch.manual_seed(1)
    first = torch.randn(1, 16, 12, 12)
    second = torch.roll(first, (2, -3), dims=(2, 3))  # two down, three to the left

    found = costs(first, second)

    assert found.shape == (1, 81, 12, 12)
    place = found[0, :, 6, 6].argmax().item()
    assert divmod(int(place), 9) == (4 + 2, 4 - 3)


@pytest.mark.parametrize("size", [(64, 64), (33, 70), (1, 1)])
def test_flow_is_of_the_pictures_size(size: tuple[int, int]) -> None:
    network = PwcNet(share=0.05)

    assert network(torch.rand(2, 3, *size), torch.rand(2, 3, *size)).shape == (2, 2, *size)


def test_flow_is_told_in_pixels_of_the_picture_itself() -> None:
    # The estimator of the finest level answers 1 everywhere: 20 px of the searched 128 x 64, which
    # is twice as wide as the picture.
    network = PwcNet(share=0.05)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.zero_()
        bias = network.get_parameter("netTwo.netSix.0.bias")
        bias.fill_(1)

    flow = network(torch.rand(1, 3, 64, 65), torch.rand(1, 3, 64, 65))

    assert flow[0, 0].mean().item() == pytest.approx(20 * 65 / 128, rel=1e-4)
    assert flow[0, 1].mean().item() == pytest.approx(20, rel=1e-4)


def test_every_weight_is_asked_for() -> None:
    torch.manual_seed(0)
    network = PwcNet(share=0.1)

    network(torch.rand(1, 3, 64, 64), torch.rand(1, 3, 64, 64)).abs().sum().backward()

    silent = [n for n, p in network.named_parameters() if p.grad is None]
    assert silent == []


def test_at_first_nothing_moves_and_every_level_still_has_something_to_compare() -> None:
    torch.manual_seed(0)
    network = PwcNet(share=0.3)
    picture = torch.rand(1, 3, 256, 256)

    levels = network.netExtractor(picture)

    assert network(picture, picture).abs().max() < 2
    assert min(level.std().item() for level in levels) > 0.02
