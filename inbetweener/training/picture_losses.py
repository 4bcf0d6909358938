"""The losses that a baseline's recipe can name, each a part of one sum.

Each takes what was drawn and what was asked for, and gives one number a sample, (B,).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from torch.nn import functional

from inbetweener.training.errors import RecipeError
from inbetweener.training.flow_losses import pixel_weights
from inbetweener.training.losses import pyramid_loss
from inbetweener.training.perceptual import perceptual_loss
from inbetweener.training.structural_losses import ms_ssim_loss, ssim_loss

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from torch import Tensor, nn

    from inbetweener.networks.baselines.drawn import Drawn
    from inbetweener.training.batch import Batch


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was drawn, what was asked for, and who judges it.

    Attributes:
        drawn: by the network, in single precision.
        batch: of opaque pictures.
        see: for the perceptual loss; None where no stage has one.
        critic: tells drawn pictures from true ones; None where no stage has one.
    """

    drawn: Drawn
    batch: Batch
    see: nn.Module | None = None
    critic: nn.Module | None = None

    @property
    def truth(self) -> Tensor:
        """(B, 3, H, W), RGB."""
        return self.batch.truth[:, :3]

    @property
    def keys(self) -> tuple[Tensor, Tensor]:
        """(B, 3, H, W) each, RGB."""
        return self.batch.key_a[:, :3], self.batch.key_b[:, :3]


_T = TypeVar("_T")
_SMALL_PX: Final = 1e-2
_MOVING_PX: Final = 0.5
_STILL_WEIGHT: Final = 0.1
Loss: TypeAlias = "Callable[[Attempt], Tensor]"


def l1(picture: Tensor, truth: Tensor) -> Tensor:
    """Mean absolute difference."""
    return (picture - truth).abs().mean(dim=(1, 2, 3))


def squared(picture: Tensor, truth: Tensor) -> Tensor:
    """Mean squared difference."""
    return (picture - truth).square().mean(dim=(1, 2, 3))


def critic_loss(attempt: Attempt) -> Tensor:
    """How badly the critic tells the true picture from the drawn one; only the critic learns."""
    critic, keys = _needed(attempt.critic), attempt.keys
    of_true = functional.softplus(-critic(*keys, attempt.truth))
    of_drawn = functional.softplus(critic(*keys, attempt.drawn.picture.detach()))
    return 0.5 * (of_true + of_drawn).mean(dim=(1, 2, 3))


def _adversarial(attempt: Attempt) -> Tensor:
    """How surely the critic knows the drawn picture; the critic itself must be held still."""
    doubts = _needed(attempt.critic)(*attempt.keys, attempt.drawn.picture)
    return functional.softplus(-doubts).mean(dim=(1, 2, 3))


def _perceptual(attempt: Attempt) -> Tensor:
    return perceptual_loss(_needed(attempt.see), attempt.drawn.picture, attempt.truth)


def _flow(attempt: Attempt) -> Tensor:
    """The end-point error both ways, in pixels; what moves weighs ten times what stands still.

    Under flow-warp's logarithm (`flow_losses.flow_loss`) what stands still outweighs what moves,
    and a network that was offered no proposals never leaves zero: measured on one batch of squares
    its error on them stays at 7.1 px, where this one brings it to 0.4 px in as many steps.
    """
    flows, batch = attempt.batch.flows, attempt.batch
    pairs = (
        (attempt.drawn.flow_a_to_b, flows.a_to_b, flows.seen_a_in_b, batch.key_a),
        (attempt.drawn.flow_b_to_a, flows.b_to_a, flows.seen_b_in_a, batch.key_b),
    )
    losses = [
        _end_point(_needed(found), true, pixel_weights(seen, key[:, 3:], flows.known))
        for found, true, seen, key in pairs
    ]
    return losses[0] + losses[1]


def _end_point(flow: Tensor, truth: Tensor, weights: Tensor) -> Tensor:
    missed = ((flow - truth).square().sum(dim=1, keepdim=True) + _SMALL_PX**2).sqrt()
    moves = (truth.abs().amax(dim=1, keepdim=True) > _MOVING_PX).to(missed.dtype)
    weights = weights * (_STILL_WEIGHT + (1 - _STILL_WEIGHT) * moves)
    return (weights * missed).mean(dim=(1, 2, 3))


def _of_picture(loss: Callable[[Tensor, Tensor], Tensor]) -> Loss:
    return lambda attempt: loss(attempt.drawn.picture, attempt.truth)


def _of_coarse(loss: Callable[[Tensor, Tensor], Tensor]) -> Loss:
    return lambda attempt: loss(_needed(attempt.drawn.coarse), attempt.truth)


LOSSES: Final[Mapping[str, Loss]] = {
    "squared": _of_picture(squared),
    "l1": _of_picture(l1),
    "ssim": _of_picture(ssim_loss),
    "ms_ssim": _of_picture(ms_ssim_loss),
    "pyramid": _of_picture(pyramid_loss),
    "perceptual": _perceptual,
    "adversarial": _adversarial,
    "flow": _flow,
    "coarse_l1": _of_coarse(l1),
    "coarse_ms_ssim": _of_coarse(ms_ssim_loss),
}


def check_losses(names: Iterable[str]) -> None:
    """See that a recipe names losses that there are.

    Raises:
        RecipeError: one is unknown.
    """
    for name in names:
        if name not in LOSSES:
            raise RecipeError(f"There is no loss {name!r}. Choose of: {', '.join(LOSSES)}.")


def _needed(found: _T | None) -> _T:
    if found is None:
        raise RecipeError("This network gives nothing that one of the recipe's losses asks for.")
    return found
