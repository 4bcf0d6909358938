from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import torch

from inbetweener.core.cancel import CancelToken
from inbetweener.errors import ModelError
from inbetweener.evaluation import costs
from inbetweener.evaluation.contestants import Contestant
from inbetweener.evaluation.costs import measure_cost, parameters_of
from inbetweener.inference.midpoint import MidpointInterpolator
from tests.support.tiny_models import register_model, stirred_network

if TYPE_CHECKING:
    from pathlib import Path


class _Half(torch.nn.Module):
    """One 3 x 3 convolution from six channels to three."""

    def __init__(self) -> None:
        super().__init__()
        self.only = torch.nn.Conv2d(6, 3, 3, padding=1)

    def forward(self, first: torch.Tensor, last: torch.Tensor, _t: torch.Tensor) -> Any:
        from inbetweener.networks.baselines.drawn import Drawn

        return Drawn(self.only(torch.cat([first, last], dim=1)))


def test_multiply_adds_are_counted_by_hand_and_by_the_program() -> None:
    model = MidpointInterpolator(_Half(), device=torch.device("cpu"), multiple=1)

    cost = measure_cost(Contestant("half", model))

    assert cost.multiply_adds == 960 * 540 * 6 * 3 * 9
    assert cost.seconds > 0
    assert cost.parameters == 0  # it is registered nowhere


def test_parameters_are_read_off_the_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(costs, "models_folder", lambda: tmp_path)
    register_model(tmp_path, name="tiny")
    network = stirred_network()

    assert parameters_of("tiny") == sum(p.numel() for p in network.parameters())
    assert parameters_of("dis-splat") == 0

    (tmp_path / "tiny.safetensors").write_bytes(b"broken")
    with pytest.raises(ModelError, match=r"tiny\.safetensors cannot be read"):
        parameters_of("tiny")


def test_counting_changes_no_picture() -> None:
    keys = costs._keys()
    model = MidpointInterpolator(_Half(), device=torch.device("cpu"), multiple=1)
    before = model.prepare(*keys, (), CancelToken()).at(0.5, CancelToken()).image

    measure_cost(Contestant("half", model))

    after = model.prepare(*keys, (), CancelToken()).at(0.5, CancelToken()).image
    assert (before == after).all()
