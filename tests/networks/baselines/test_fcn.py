from __future__ import annotations

import torch

from inbetweener.networks.baselines.fcn import Fcn

_BLOCKS = (3, 4, 6, 3)


def _published() -> dict[str, tuple[int, ...]]:
    """Names and shapes of torchvision's fcn_resnet50(weights=..., aux_loss=True), 21 classes."""
    shapes: dict[str, tuple[int, ...]] = {"backbone.conv1.weight": (64, 3, 7, 7)}
    shapes |= _norm("backbone.bn1", 64)
    inputs = 64
    for stage, blocks in enumerate(_BLOCKS, start=1):
        planes = 64 * 2 ** (stage - 1)
        for block in range(blocks):
            name = f"backbone.layer{stage}.{block}"
            shapes[f"{name}.conv1.weight"] = (planes, inputs, 1, 1)
            shapes[f"{name}.conv2.weight"] = (planes, planes, 3, 3)
            shapes[f"{name}.conv3.weight"] = (4 * planes, planes, 1, 1)
            for number, width in ((1, planes), (2, planes), (3, 4 * planes)):
                shapes |= _norm(f"{name}.bn{number}", width)
            if block == 0:
                shapes[f"{name}.downsample.0.weight"] = (4 * planes, inputs, 1, 1)
                shapes |= _norm(f"{name}.downsample.1", 4 * planes)
            inputs = 4 * planes
    for head, deep, hidden in (("classifier", 2048, 512), ("aux_classifier", 1024, 256)):
        shapes[f"{head}.0.weight"] = (hidden, deep, 3, 3)
        shapes |= _norm(f"{head}.1", hidden)
        shapes |= {f"{head}.4.weight": (21, hidden, 1, 1), f"{head}.4.bias": (21,)}
    return shapes


def _norm(name: str, width: int) -> dict[str, tuple[int, ...]]:
    parts = ("weight", "bias", "running_mean", "running_var")
    return {f"{name}.{part}": (width,) for part in parts} | {f"{name}.num_batches_tracked": ()}


def test_names_and_shapes_are_torchvision_s_but_for_both_ends() -> None:
    with torch.device("meta"):
        ours = {name: tuple(w.shape) for name, w in Fcn().state_dict().items()}
    published = {n: s for n, s in _published().items() if not n.startswith("aux_classifier")}

    assert ours.keys() == published.keys()
    assert {name for name in ours if ours[name] != published[name]} == {
        "backbone.conv1.weight",
        "classifier.4.weight",
        "classifier.4.bias",
    }


def test_published_weights_are_adopted_and_our_own_come_back() -> None:
    network = Fcn(width=2)
    own = network.state_dict()
    published = {name: torch.rand_like(w.float()) for name, w in own.items()}
    published["backbone.conv1.weight"] = torch.rand(2, 3, 7, 7)
    published["classifier.4.weight"] = torch.rand(21, 16, 1, 1)
    published["aux_classifier.4.bias"] = torch.rand(21)

    adopted = network.adopted(published)
    network.load_state_dict(adopted)

    key = torch.rand(1, 3, 16, 16)
    once = torch.nn.functional.conv2d(key, published["backbone.conv1.weight"])
    twice = network.backbone.conv1.weight
    assert torch.allclose(torch.nn.functional.conv2d(torch.cat([key, key], 1), twice), once)
    assert torch.equal(adopted["classifier.4.weight"], own["classifier.4.weight"])
    assert torch.equal(
        adopted["backbone.layer4.0.bn1.bias"], published["backbone.layer4.0.bn1.bias"]
    )
    assert network.adopted(own).keys() == own.keys()


def test_it_looks_at_an_eighth_of_the_size_in_both_keys() -> None:
    network = Fcn(width=4, blocks=(1, 1, 1, 1)).eval()
    key_a = torch.rand(1, 3, 40, 24, requires_grad=True)
    key_b = torch.rand(1, 3, 40, 24, requires_grad=True)

    picture = network(key_a, key_b, torch.tensor([0.5])).picture
    picture.sum().backward()

    assert picture.shape == (1, 3, 40, 24)
    assert network.backbone(torch.rand(1, 6, 40, 24)).shape == (1, 128, 5, 3)
    for key in (key_a, key_b):
        assert key.grad is not None
        assert key.grad.abs().sum() > 0
