"""Forward warping: each pixel is carried along its own flow and shared by the four it lands on.

After Niklaus and Liu, "Softmax Splatting for Video Frame Interpolation" (CVPR 2020), without a
custom kernel, so that it runs and differentiates wherever torch does. The same input gives the
same bits: on a CPU the sums have a fixed order whatever the number of threads. On an NVIDIA GPU
they have none, and floats added in another order differ in the last bit; so there they are added
as whole numbers of 2^-30, unless gradients are recorded.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from inbetweener.networks.scratch import scratch_like

# In sums of whole numbers: fine beside the least weight (exp(-12) / 2^-30 is 6,600), and with room
# for what 20 million pixels of the greatest weight, exp(6), come to.
_ONE = 2.0**30


@dataclass(frozen=True, slots=True)
class Landing:
    """Where every pixel lands; made once for all that is splatted along the same flow.

    Attributes:
        targets: four (B, 1, N) int64, the flat index of the target at each corner; a corner
            outside the picture carries an index inside it and no share.
        shares: four (B, 1, N), of the flow's dtype, in [0, 1]: how much of it goes there.
        size: height and width.
    """

    targets: tuple[Tensor, ...]
    shares: tuple[Tensor, ...]
    size: tuple[int, int]

    @classmethod
    def along(cls, flow: Tensor) -> Landing:
        """Find the four corners around the end of every pixel's flow.

        Args:
            flow: (B, 2, H, W), x then y, in pixels. A pixel whose flow is not finite goes nowhere.
        """
        _, _, height, width = flow.shape
        x = torch.arange(width, dtype=flow.dtype, device=flow.device) + flow[:, 0:1]
        y = torch.arange(height, dtype=flow.dtype, device=flow.device)[:, None] + flow[:, 1:2]
        return cls.at(x, y, (height, width))

    @classmethod
    def at(cls, x: Tensor, y: Tensor, size: tuple[int, int]) -> Landing:
        """Find the four corners around places, (B, 1, ...) each, in a picture of a size."""
        height, width = size
        xs, x_shares = _two_neighbours(x.flatten(2), width)
        ys, y_shares = _two_neighbours(y.flatten(2), height)
        corners = ((0, 0), (0, 1), (1, 0), (1, 1))
        return cls(
            targets=tuple(ys[j] * width + xs[i] for j, i in corners),
            shares=tuple(y_shares[j] * x_shares[i] for j, i in corners),
            size=(height, width),
        )

    def sum(self, values: Tensor) -> Tensor:
        """Carry `values`, (B, C, ...), to their targets and add up what meets: (B, C, H, W)."""
        flat = values.flatten(2)
        height, width = self.size
        total = _nothing(flat, height * width)
        part = scratch_like(flat)
        for target, share in zip(self.targets, self.shares, strict=True):
            _add(total, target, torch.mul(flat, share, out=part))
        return _told(total, flat.dtype).reshape(*total.shape[:2], height, width)

    @torch.no_grad()
    def greatest(self, values: Tensor) -> Tensor:
        """The greatest value that reaches each pixel, (B, C, H, W); 0 where none does."""
        flat = values.flatten(2)
        lowest = torch.finfo(flat.dtype).min
        best = torch.full_like(flat, lowest)
        for target, share in zip(self.targets, self.shares, strict=True):
            arriving = torch.where(share > 0, flat, lowest)
            best = best.scatter_reduce(2, target.expand_as(flat), arriving, "amax")
        return torch.where(best > lowest, best, 0).reshape(values.shape)


def splat_sum(values: Tensor, flow: Tensor) -> Tensor:
    """Summation splatting.

    Args:
        values: (B, C, H, W), floating point.
        flow: (B, 2, H, W), x then y, in pixels of `values`, of any floating type.

    Returns:
        (B, C, H, W), of the values' dtype: the bilinear shares of all that landed on each pixel.
    """
    _check(values, flow)
    exact = _working_type(values, flow)
    return Landing.along(flow.to(exact)).sum(values.to(exact)).to(values.dtype)


def splat_softmax(values: Tensor, flow: Tensor, importance: Tensor) -> tuple[Tensor, Tensor]:
    """Softmax splatting: where several pixels land on one, the more important win it.

    The greatest importance is taken off at every target on its own, so any finite importance is
    safe, and one outlier does not empty the rest of the picture.

    Args:
        values: (B, C, H, W), floating point.
        flow: (B, 2, H, W), x then y, in pixels of `values`, of any floating type.
        importance: (B, 1, H, W), of any range; only differences between its values matter.

    Returns:
        The mean of what landed on each pixel, weighted by share and exp(importance), (B, C, H, W)
        of the values' dtype, 0 where nothing landed; and the sum of bilinear shares alone,
        (B, 1, H, W): 0 in a hole, 1 where the flow neither stretches nor squeezes.
    """
    _check(values, flow)
    if importance.shape != (values.shape[0], 1, *values.shape[2:]):
        raise ValueError(
            f"the importance has one channel and the values' size: expected "
            f"{(values.shape[0], 1, *values.shape[2:])}, got {tuple(importance.shape)}"
        )
    exact = _working_type(values, flow)
    landing = Landing.along(flow.to(exact))
    mean, coverage = _softmax_mean(landing, values.to(exact), importance.to(exact))
    return mean.to(values.dtype), coverage.to(values.dtype)


def _softmax_mean(landing: Landing, values: Tensor, importance: Tensor) -> tuple[Tensor, Tensor]:
    peak = landing.greatest(importance).flatten(2)
    flat, importance = values.flatten(2), importance.flatten(2)
    count = flat.shape[2]
    weighted = _nothing(flat, count)
    weight, coverage = _nothing(importance, count), _nothing(importance, count)
    for target, share in zip(landing.targets, landing.shares, strict=True):
        # A corner without a share was not counted in the peak and might overflow.
        above = torch.where(share > 0, importance - peak.gather(2, target), 0)
        part = share * above.exp()
        _add(weighted, target, flat * part)
        _add(weight, target, part)
        _add(coverage, target, share)
    weighted, weight, coverage = (
        _told(total, flat.dtype) for total in (weighted, weight, coverage)
    )
    mean = weighted / torch.where(weight > 0, weight, 1)
    size = (-1, *landing.size)
    return mean.reshape(len(mean), *size), coverage.reshape(len(coverage), *size)


def _adds_in_any_order(values: Tensor) -> bool:
    """Whether sums would differ from run to run if they were floats; learning bears with that."""
    return values.is_cuda and not torch.is_grad_enabled()


def _nothing(values: Tensor, count: int) -> Tensor:
    """(B, C, count): sums of values (B, C, ...) before there are any."""
    kind = torch.int64 if _adds_in_any_order(values) else values.dtype
    return values.new_zeros((*values.shape[:2], count), dtype=kind)


def _add(total: Tensor, target: Tensor, part: Tensor) -> None:
    """Add (B, C, N) to what is at its targets, (B, 1, N)."""
    if total.dtype == torch.int64:
        part = (part * _ONE).round_().long()
    total.scatter_add_(2, target.expand_as(part), part)


def _told(total: Tensor, kind: torch.dtype) -> Tensor:
    """Sums as floats, however they were added."""
    return total.to(kind) / _ONE if total.dtype == torch.int64 else total


def _two_neighbours(at: Tensor, length: int) -> tuple[tuple[Tensor, Tensor], tuple[Tensor, Tensor]]:
    """The two whole coordinates around `at`, kept inside, and the share of each."""
    lower = at.detach().floor()
    fraction = at - lower
    neighbours = (lower, lower + 1)
    kept = [n.clamp(0, length - 1) for n in neighbours]
    inside = [k == n for k, n in zip(kept, neighbours, strict=True)]  # a NaN is nowhere
    # Clamped before the conversion: a float beyond int64, or a NaN, converts to anything.
    indices = [k.nan_to_num_(0).long() for k in kept]
    shares = [
        torch.where(ok, share, 0)
        for ok, share in zip(inside, (1 - fraction, fraction), strict=True)
    ]
    return (indices[0], indices[1]), (shares[0], shares[1])


def _working_type(values: Tensor, flow: Tensor) -> torch.dtype:
    # Half precision has no room for pixel coordinates nor for long sums.
    exact = torch.promote_types(values.dtype, flow.dtype)
    return torch.promote_types(exact, torch.float32)


def _check(values: Tensor, flow: Tensor) -> None:
    if values.dim() != 4 or not values.is_floating_point():
        raise ValueError(
            f"values are (B, C, H, W) of floating point: got {tuple(values.shape)} {values.dtype}"
        )
    expected = (values.shape[0], 2, *values.shape[2:])
    if flow.shape != expected:
        raise ValueError(f"flow for these values is {expected}: got {tuple(flow.shape)}")
