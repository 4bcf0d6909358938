from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import torch
from torch import nn

from inbetweener.networks.flow_warp import FlowWarpConfig
from inbetweener.training.figures import end_point_error, picture_figures
from inbetweener.training.flow_warp_task import FlowWarpTask, LossWeights
from inbetweener.training.lesson import Lesson
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.tasks import Exam
from tests.support.training_runs import TINY_NETWORK

_TASK = FlowWarpTask(network=FlowWarpConfig(**TINY_NETWORK))


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    """Two squares that move, with the guess of DIS."""
    batch = MovingSquares(size_px=32, seed=2).draw(0, 2)
    with ThreadPoolExecutor(1) as pool:
        return _TASK.prepare(batch, pool, 0, training=False)


@pytest.fixture(scope="module")
def network() -> nn.Module:
    torch.manual_seed(0)
    return _TASK.build_network()


def test_the_loss_is_the_weighted_sum_of_its_parts(lesson: Lesson, network: nn.Module) -> None:
    total, parts = _TASK.losses(network, lesson)

    weights = _TASK.weights
    assert set(parts) == set(LossWeights.__slots__)
    expected = sum(getattr(weights, name) * float(loss) for name, loss in parts.items())
    assert total.item() == pytest.approx(expected, rel=1e-5)
    assert not any(loss.requires_grad for loss in parts.values())


def test_what_weighs_nothing_is_not_worked_out(lesson: Lesson, network: nn.Module) -> None:
    task = replace(_TASK, weights=LossWeights(census=0.0, doubt=0.0))

    _, parts = task.losses(network, lesson)

    assert not {"census", "doubt"} & set(parts)


def test_every_weight_of_the_network_learns(lesson: Lesson, network: nn.Module) -> None:
    total, _ = Exam(_TASK, network)(lesson)

    names, weights = zip(*network.named_parameters(), strict=True)
    gradients = torch.autograd.grad(total, weights, allow_unused=True)

    assert [name for name, gradient in zip(names, gradients, strict=True) if gradient is None] == []
    assert all(gradient.isfinite().all() for gradient in gradients)


def test_unknown_motion_is_not_asked_for(lesson: Lesson, network: nn.Module) -> None:
    flows = lesson.batch.flows
    unknown = replace(flows, known=torch.zeros_like(flows.known))
    there = Lesson(replace(lesson.batch, flows=unknown), lesson.proposals)

    total, parts = _TASK.losses(network, there)
    _, figures = _TASK.draw(network, there)

    assert total.isfinite()
    assert [parts[name].item() for name in ("flow", "flow_at_t", "carried")] == [0, 0, 0]
    assert parts["colour"] > 0
    assert figures["flow"].isnan().all()


def test_a_picture_of_no_numbers_is_judged_as_a_bad_one(lesson: Lesson) -> None:
    torch.manual_seed(0)
    broken = _TASK.build_network()
    with torch.no_grad():
        for parameter in broken.parameters():
            parameter.fill_(torch.nan)

    pictures, figures = _TASK.draw(broken, lesson)

    assert pictures.isfinite().all()
    assert figures["psnr"].isfinite().all()


def test_drawn_pictures_are_judged_one_by_one(lesson: Lesson, network: nn.Module) -> None:
    pictures, figures = _TASK.draw(network, lesson)

    assert pictures.shape == (2, 4, 32, 32)
    assert 0 <= pictures.min() <= pictures.max() <= 1
    assert {name: values.shape for name, values in figures.items()} == {
        "psnr": (2,),
        "line": (2,),
        "flow": (2,),
    }
    expected = picture_figures(pictures, lesson.batch.truth)["psnr"]
    torch.testing.assert_close(figures["psnr"], expected)


def test_psnr_counts_painted_pixels_alone() -> None:
    truth = torch.zeros(1, 4, 8, 8)
    truth[..., :4, :] = 1
    drawn = truth.clone()
    drawn[..., :4, :] = 0.9

    assert picture_figures(drawn, truth)["psnr"].item() == pytest.approx(20)
    assert picture_figures(truth, truth)["psnr"].item() == pytest.approx(100)
    assert picture_figures(truth, truth)["line"].item() == 0


def test_end_point_error_is_a_mean_length() -> None:
    truth = torch.zeros(1, 2, 2, 2)
    flow = truth.clone()
    flow[0, :, 0, 0] = torch.tensor([3.0, 4.0])
    weights = torch.zeros(1, 1, 2, 2)
    weights[..., 0, :] = 1

    assert end_point_error(flow, truth, weights).item() == pytest.approx(2.5)
    assert end_point_error(flow, truth, 0 * weights).isnan()


def test_a_network_of_another_kind_is_refused(lesson: Lesson) -> None:
    class _Other(nn.Module):
        def forward(self, *_keys: object, **_guesses: object) -> None:
            return None

    with pytest.raises(TypeError, match="cannot train a _Other"):
        _TASK.losses(_Other(), lesson)
