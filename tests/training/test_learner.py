from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor, nn

from inbetweener.training.averaging import Average
from inbetweener.training.errors import TrainingError
from inbetweener.training.learner import Learner, load_weights
from inbetweener.training.lesson import Lesson
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.recipe import Optimizer

_LESSON = Lesson(MovingSquares(size_px=8).draw(0, 2))


class _Scaling(nn.Module):
    """One weight that multiplies, one that is added."""

    def __init__(self) -> None:
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1, 1))
        self.offset = nn.Parameter(torch.zeros(1))
        self.register_buffer("count", torch.zeros(()))

    def forward(self, values: Tensor) -> Tensor:
        return self.factor * values + self.offset


class _Brightness(nn.Module):
    """Half as bright as key A is what is asked for; the loss can be spoilt."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.spoils = False

    def forward(self, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        loss = (self.network(lesson.batch.key_a) - 0.5 * lesson.batch.key_a).square().mean()
        return (loss * float("nan") if self.spoils else loss), {"square": loss.detach()}


def _learner(**options: Any) -> tuple[Learner, _Brightness]:
    network = _Scaling()
    return Learner(network, Optimizer(**options)), _Brightness(network)


def test_steps_lead_down() -> None:
    learner, exam = _learner()

    losses = [learner.learn(exam, _LESSON, 0.05).loss.item() for _ in range(30)]

    assert losses[-1] < 0.1 * losses[0]
    assert learner.step == 30
    assert learner.learning_rate == 0.05


def test_weights_that_multiply_decay_and_others_do_not() -> None:
    learner, exam = _learner(weight_decay=0.5)
    free, exam_of_free = _learner(weight_decay=0.0)

    learner.learn(exam, _LESSON, 0.01)
    free.learn(exam_of_free, _LESSON, 0.01)
    got, expected = learner.network.state_dict(), free.network.state_dict()

    assert got["factor"].item() == pytest.approx(expected["factor"].item() - 0.5 * 0.01)
    assert torch.equal(got["offset"], expected["offset"])


def test_a_step_without_a_finite_gradient_is_left_out() -> None:
    learner, exam = _learner()
    learner.learn(exam, _LESSON, 0.01)
    before = {name: tensor.clone() for name, tensor in learner.tensors().items()}

    exam.spoils = True
    report = learner.learn(exam, _LESSON, 0.01)
    after = learner.tensors()

    assert not report.gradient_norm.isfinite()
    assert learner.check() == 1
    kept = [name for name in before if not name.startswith("average.")]
    assert all(torch.equal(before[name], after[name]) for name in kept)


def test_many_bad_steps_in_a_row_end_the_run_and_single_ones_do_not() -> None:
    learner, exam = _learner(most_bad_steps=3)

    for spoils in (True, True, False, True, True):
        exam.spoils = spoils
        learner.learn(exam, _LESSON, 0.01)
    assert learner.check() == 4

    learner.learn(exam, _LESSON, 0.01)
    with pytest.raises(TrainingError, match="last 3 steps had no finite gradient"):
        learner.check()


def test_a_learner_goes_on_from_its_tensors_to_the_bit() -> None:
    straight, exam = _learner()
    for _ in range(3):
        straight.learn(exam, _LESSON, 0.01)
    saved = {name: tensor.clone() for name, tensor in straight.tensors().items()}
    taken_up, same_exam = _learner()

    taken_up.restore(saved, 3)
    straight.learn(exam, _LESSON, 0.02)
    taken_up.learn(same_exam, _LESSON, 0.02)

    got, expected = taken_up.tensors(), straight.tensors()
    assert taken_up.step == 4
    assert got.keys() == expected.keys()
    assert all(torch.equal(got[name], expected[name]) for name in expected)


def test_weights_of_another_network_are_refused_in_a_sentence() -> None:
    learner, _ = _learner()

    with pytest.raises(TrainingError, match="These weights are of another network") as raised:
        learner.begin_from({"factor": torch.ones(1, 1)})

    assert "offset" in str(raised.value)
    with pytest.raises(TrainingError):
        load_weights(_Scaling(), {**_Scaling().state_dict(), "factor": torch.ones(2, 2)})


def test_the_average_forgets_the_beginning_and_then_follows_slowly() -> None:
    network = _Scaling()
    average = Average(network, decay=0.9)
    with torch.no_grad():
        network.factor.fill_(2)

    average.follow(network, 0)
    early = average.network.state_dict()["factor"].item()
    average.follow(network, 1000)
    late = average.network.state_dict()["factor"].item()

    assert early == pytest.approx(2 - 0.1)  # a tenth of the beginning is left after one step
    assert late == pytest.approx(2 - 0.1 * 0.9)
    assert not any(parameter.requires_grad for parameter in average.network.parameters())


def test_the_average_takes_buffers_as_they_are() -> None:
    network = _Scaling()
    average = Average(network, decay=0.9)
    network.get_buffer("count").fill_(7)

    average.follow(network, 1000)

    assert average.network.get_buffer("count").item() == 7


class _Pair(nn.Module):
    """Two networks that learn at rates of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.slow, self.fast = _Scaling(), _Scaling()

    def forward(self, values: Tensor) -> Tensor:
        both: Tensor = self.slow(values) + 1000 * self.fast(values)
        return both


def test_parts_learn_at_their_own_rates_and_their_gradients_are_shortened_apart() -> None:
    network = _Pair()
    options = Optimizer(rate_shares={"fast": 5.0}, weight_decay=0.0)
    learner, exam = Learner(network, options), _Brightness(network)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}

    report = learner.learn(exam, _LESSON, 0.01)

    moved = {n: (w - before[n]).abs().max().item() for n, w in network.state_dict().items()}
    # The first step of Adam is the learning rate, whatever the gradient.
    assert moved["slow.factor"] == pytest.approx(0.01, rel=1e-3)
    assert moved["fast.factor"] == pytest.approx(0.05, rel=1e-3)
    lengths = [
        torch.stack([p.grad.norm() for p in part.parameters() if p.grad is not None]).norm().item()
        for part in (network.slow, network.fast)
    ]
    assert lengths == pytest.approx([1, 1], rel=1e-3)
    assert report.gradient_norm > 1000


def test_a_rate_for_a_part_that_is_not_there_is_refused() -> None:
    with pytest.raises(TrainingError, match="'critic', which is no part of the network"):
        Learner(_Pair(), Optimizer(rate_shares={"critic": 5.0}))
