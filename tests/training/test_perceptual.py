from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import safetensors.torch
import torch

from inbetweener.training import perceptual
from inbetweener.training.errors import TrainingError
from inbetweener.training.perceptual import Seer, VggFeatures, open_seer, perceptual_loss
from tests.support.tiny_models import register_model

if TYPE_CHECKING:
    from pathlib import Path

_CPU = torch.device("cpu")
# Of torchvision's vgg19, the convolutions up to relu4_1.
_VGG_NAMES = (0, 2, 5, 7, 10, 12, 14, 16, 19)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(perceptual, "models_folder", lambda: tmp_path)
    open_seer.cache_clear()
    register_model(tmp_path, name="flow-warp")
    return tmp_path


def test_without_a_vgg_our_own_encoder_sees(folder: Path) -> None:
    see = open_seer(Seer(), _CPU)

    layers = see(torch.rand(1, 3, 32, 48))

    assert [tuple(layer.shape[2:]) for layer in layers] == [(16, 24), (8, 12), (4, 6)]
    assert not any(parameter.requires_grad for parameter in see.parameters())


def test_the_loss_is_nothing_for_the_truth_and_more_the_farther_off(folder: Path) -> None:
    see, truth = open_seer(Seer(), _CPU), torch.rand(2, 3, 32, 32)
    noise = torch.randn(2, 3, 32, 32)
    picture = (truth + 0.1 * noise).requires_grad_()

    near, far = perceptual_loss(see, picture, truth), perceptual_loss(see, truth + noise, truth)
    near.sum().backward()

    assert perceptual_loss(see, truth, truth).abs().max() == 0
    assert (near < far).all()
    assert picture.grad is not None
    assert picture.grad.abs().sum() > 0


def test_a_file_of_vgg_s_weights_sees_with_vgg(tmp_path: Path) -> None:
    torch.manual_seed(0)
    weights = {name: tensor * 0.5 for name, tensor in VggFeatures().state_dict().items()}
    more = {**weights, "classifier.0.bias": torch.zeros(2)}
    safetensors.torch.save_file(more, tmp_path / "vgg.safetensors")

    see = open_seer(Seer(vgg_file=str(tmp_path / "vgg.safetensors")), _CPU)

    assert set(weights) == {f"features.{n}.{p}" for n in _VGG_NAMES for p in ("weight", "bias")}
    assert weights["features.19.weight"].shape == (512, 256, 3, 3)
    assert all(torch.equal(see.state_dict()[name], weights[name]) for name in weights)
    assert [layer.shape[1] for layer in see(torch.rand(1, 3, 16, 16))] == [64, 128, 256, 512]


def test_what_cannot_see_is_refused_in_a_sentence(folder: Path) -> None:
    safetensors.torch.save_file({"features.0.bias": torch.zeros(3)}, folder / "other.safetensors")

    with pytest.raises(TrainingError, match="no trained flow-warp named 'eagle'"):
        open_seer(Seer(model="eagle"), _CPU)
    with pytest.raises(TrainingError, match="of another network"):
        open_seer(Seer(vgg_file=str(folder / "other.safetensors")), _CPU)
    with pytest.raises(TrainingError, match="no file of weights nowhere"):
        open_seer(Seer(vgg_file="nowhere.safetensors"), _CPU)
