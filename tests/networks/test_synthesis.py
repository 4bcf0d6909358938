from __future__ import annotations

import pytest
import torch
from torch import Tensor

from inbetweener.networks.synthesis import MULTIPLE, REACH, Answer, Context, Synthesis

_HEIGHT, _WIDTH = 30 * MULTIPLE, 2 * MULTIPLE
_OWN = slice(13 * MULTIPLE, 16 * MULTIPLE)


@pytest.fixture(scope="module")
def loud() -> Synthesis:
    """Random weights so great that what comes from afar is heard; double, to hear nothing else."""
    synthesis = Synthesis(context_channels=4, channels=(8, 8, 8)).double().eval()
    random = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in synthesis.parameters():
            parameter.copy_(
                0.15 * torch.randn(parameter.shape, dtype=torch.float64, generator=random)
            )
    return synthesis


@pytest.fixture(scope="module")
def inputs() -> tuple[Tensor, Tensor]:
    random = torch.Generator().manual_seed(1)
    planes = torch.rand(1, 15, _HEIGHT, _WIDTH, dtype=torch.float64, generator=random)
    context = torch.rand(1, 8, _HEIGHT // 2, _WIDTH // 2, dtype=torch.float64, generator=random)
    return 4 * planes - 2, 4 * context - 2


def _answers(answer: Answer) -> Tensor:
    return torch.cat([answer.favour, answer.fill, answer.residual, answer.doubt], dim=1)


def _strip_misses_by(synthesis: Synthesis, inputs: tuple[Tensor, Tensor], margin: int) -> float:
    """How far the answers of a strip are from those of the whole, read with a margin."""
    planes, context = inputs
    begin, end = _OWN.start - margin, _OWN.stop + margin
    with torch.no_grad():
        whole = _answers(synthesis(planes, context))
        strip = _answers(synthesis(planes[:, :, begin:end], context[:, :, begin // 2 : end // 2]))
    own = slice(margin, margin + _OWN.stop - _OWN.start)
    return float((strip[:, :, own] - whole[:, :, _OWN]).abs().max())


def test_a_strip_that_is_read_as_far_as_it_reaches_answers_as_the_whole(
    loud: Synthesis, inputs: tuple[Tensor, Tensor]
) -> None:
    assert _strip_misses_by(loud, inputs, REACH) < 1e-12


@pytest.mark.parametrize("margin", [0, 8, 24])
def test_a_strip_that_is_read_less_far_does_not(
    loud: Synthesis, inputs: tuple[Tensor, Tensor], margin: int
) -> None:
    assert _strip_misses_by(loud, inputs, margin) > 1e-5


def test_no_answer_depends_on_what_lies_beyond_its_reach(
    loud: Synthesis, inputs: tuple[Tensor, Tensor]
) -> None:
    planes, context = (each.clone().requires_grad_() for each in inputs)

    _answers(loud(planes, context))[:, :, _OWN].sum().backward()

    assert planes.grad is not None
    assert context.grad is not None
    rows = planes.grad.abs().sum((0, 1, 3)).nonzero().flatten()
    rows_of_context = 2 * context.grad.abs().sum((0, 1, 3)).nonzero().flatten()
    assert REACH % MULTIPLE == 0
    assert min(rows.min(), rows_of_context.min()) >= _OWN.start - REACH
    assert max(rows.max(), rows_of_context.max() + 1) < _OWN.stop + REACH
    # Without the coarser levels it would see no farther than this.
    assert rows.min() < _OWN.start - 32


def test_before_training_it_says_nothing_and_doubts_little() -> None:
    synthesis = Synthesis(context_channels=4, channels=(8, 8, 8)).eval()

    with torch.no_grad():
        answer = synthesis(torch.randn(2, 15, 16, 24), torch.randn(2, 8, 8, 12))

    assert answer.favour.shape == answer.fill.shape == answer.doubt.shape == (2, 1, 16, 24)
    assert answer.residual.shape == (2, 4, 16, 24)
    assert not torch.cat([answer.favour, answer.fill, answer.residual], dim=1).any()
    assert 0 < answer.doubt.min() == answer.doubt.max() < 0.1


def test_every_pixel_has_an_answer_of_its_own(loud: Synthesis) -> None:
    random = torch.Generator().manual_seed(2)
    planes = torch.rand(1, 15, 16, 16, dtype=torch.float64, generator=random)

    with torch.no_grad():
        answer = loud(planes, torch.zeros(1, 8, 8, 8, dtype=torch.float64))

    assert len(answer.favour.unique()) == 16 * 16
    assert answer.doubt.min() >= 0


def test_the_features_that_travel_are_of_half_the_size() -> None:
    assert Context(channels=6)(torch.rand(2, 4, 16, 24)).shape == (2, 6, 8, 12)
