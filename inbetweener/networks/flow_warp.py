"""flow-warp: the inbetweening network of this project.

Flow between the keys, both ways, chosen among global matching and proposals and refined over a
pyramid (`motion`); a bow so that limbs swing on arcs; softmax splatting of the keys and their
features to t with a learned importance (Niklaus and Liu, CVPR 2020); a U-Net that blends and
repairs (`synthesis`). Before training, the network draws what classical flow and splatting draw.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.features import Pyramid, conv
from inbetweener.networks.matching import GlobalMatching
from inbetweener.networks.motion import Motion, MotionSearch, Proposals
from inbetweener.networks.refinement import Refinement
from inbetweener.networks.sharpening import sharpen_for_splatting
from inbetweener.networks.splatting import Landing
from inbetweener.networks.synthesis import Answer, Context, Synthesis
from inbetweener.networks.warping import exchange_halves, fetch, resize_flow

if TYPE_CHECKING:
    from typing import Self

__all__ = ["FlowWarp", "FlowWarpConfig", "FlowWarpOutput", "Proposals", "Traveller"]

# The weight of the nearer key as it stands, before training: it decides where nothing else landed.
_FILL = 2e-3
# How much of the blur of splatting is cancelled beforehand, as in dis-splat.
_SHARPENING = 0.7
# What the channels are split into: four parts of the code of positions, eight groups to compare.
_MULTIPLES = {"channels": 4, "signature_channels": 8}
_MAY_BE_NONE = frozenset({"attention_layers", "blocks"})
# Log weights stay between these, so that sums of their powers stay exact in single precision.
_LEAST, _MOST = -12.0, 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowWarpConfig:
    """The size of the network; plain values that survive TOML and JSON.

    Raises:
        ValueError: a value is no number of its kind, see below.

    Attributes:
        stem_channels: of the pyramid at half size.
        channels: of the pyramid at every level; a multiple of 4 and of `attention_heads`.
        signature_channels: of what is compared between the keys; a multiple of 8.
        attention_layers: of global matching.
        attention_heads: of each of them.
        hidden: of the refinement's memory.
        blocks: residual blocks of the refinement.
        context_channels: of the features that travel with the pixels.
        synthesis_half: channels of the U-Net at 1/2 of the size.
        synthesis_quarter: at 1/4.
        synthesis_eighth: at 1/8.
    """

    stem_channels: int = 24
    channels: int = 64
    signature_channels: int = 32
    attention_layers: int = 2
    attention_heads: int = 4
    hidden: int = 64
    blocks: int = 2
    context_channels: int = 16
    synthesis_half: int = 32
    synthesis_quarter: int = 64
    synthesis_eighth: int = 96

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            multiple = _MULTIPLES.get(name, 1)
            least = 0 if name in _MAY_BE_NONE else 1
            if not isinstance(value, int) or value < least or value % multiple:
                raise ValueError(
                    f"{name} must be a whole number, at least {least}, divisible by {multiple}: "
                    f"got {value!r}"
                )
        if self.channels % self.attention_heads:
            raise ValueError(
                f"channels must be divisible by attention_heads: got {self.channels} and "
                f"{self.attention_heads}"
            )

    @classmethod
    def of(cls, arguments: dict[str, Any]) -> Self:
        """The configuration written down as plain values.

        Raises:
            TypeError: there is an argument that the network does not know.
            ValueError: a value is no number of its kind.
        """
        return cls(**arguments)

    def as_dict(self) -> dict[str, Any]:
        """Plain values, for `of`."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Traveller:
    """Both keys, ready to be carried to any t; A in the first half of the batch, B in the second.

    Attributes:
        colours: (2B, 4, H, W), premultiplied, at the drawing's own size.
        context: (2B, C, H / 2, W / 2).
        log_weight: (2B, 1, H, W): who wins where several land.
        motion: at the drawing's own size.
    """

    colours: Tensor
    context: Tensor
    log_weight: Tensor
    motion: Motion


@dataclass(frozen=True, slots=True)
class FlowWarpOutput:
    """Everything that training looks at, all at the size of the keys.

    Attributes:
        picture: (B, 4, H, W), premultiplied RGBA at t; it may leave [0, 1] a little.
        flows_a_to_b: (B, 2, H, W) each, coarse to fine, in pixels.
        flows_b_to_a: the same from B.
        a_to_t: (B, 2, H, W), with the bow.
        b_to_t: (B, 2, H, W).
        carried_a: (B, 4, H, W), key A alone, splatted to t.
        carried_b: (B, 4, H, W).
        doubt: (B, 1, H, W), at least 0: the mean absolute colour error that it expects of itself.
    """

    picture: Tensor
    flows_a_to_b: tuple[Tensor, ...]
    flows_b_to_a: tuple[Tensor, ...]
    a_to_t: Tensor
    b_to_t: Tensor
    carried_a: Tensor
    carried_b: Tensor
    doubt: Tensor


@dataclass(frozen=True, slots=True)
class Arrival:
    """Both keys where they are at t, not yet made into one drawing.

    Attributes:
        sums: (2B, 5, H, W), sums of premultiplied colour times weight, then of the weight.
        context: (2B, C, H / 2, W / 2), what the features came to.
        nearer: (B, 4, H, W), the nearer key as it stands.
        t: (B, 1, 1, 1).
    """

    sums: Tensor
    context: Tensor
    nearer: Tensor
    t: Tensor

    def rows(self, begin: int, end: int) -> Arrival:
        """A strip of it; both ends are even."""
        return Arrival(
            sums=self.sums[:, :, begin:end],
            context=self.context[:, :, begin // 2 : end // 2],
            nearer=self.nearer[:, :, begin:end],
            t=self.t,
        )


@dataclass(frozen=True, slots=True)
class Drawing:
    """One inbetween.

    Attributes:
        picture: (B, 4, H, W), premultiplied RGBA.
        doubt: (B, 1, H, W), at least 0: the mean absolute colour error to be expected.
    """

    picture: Tensor
    doubt: Tensor


class FlowWarp(nn.Module):
    """The network. Inference calls its three steps, training calls `forward`."""

    def __init__(self, config: FlowWarpConfig) -> None:
        super().__init__()
        self.config = config
        channels = config.channels
        self.search = MotionSearch(
            pyramid=Pyramid(stem_channels=config.stem_channels, channels=channels),
            to_signature=conv(channels, config.signature_channels, kernel=1),
            matching=GlobalMatching(
                channels=channels, layers=config.attention_layers, heads=config.attention_heads
            ),
            refinement=Refinement(channels=channels, hidden=config.hidden, blocks=config.blocks),
        )
        self.context = Context(channels=config.context_channels)
        self.synthesis = Synthesis(
            context_channels=config.context_channels,
            channels=(config.synthesis_half, config.synthesis_quarter, config.synthesis_eighth),
        )
        self.colour_penalty = nn.Parameter(torch.tensor(9.0))
        self.return_penalty = nn.Parameter(torch.tensor(0.5))

    def forward(
        self,
        key_a: Tensor,
        key_b: Tensor,
        t: Tensor,
        *,
        proposals: Proposals | None = None,
    ) -> FlowWarpOutput:
        """Draw, and show the work, to train on.

        Args:
            key_a: (B, 4, H, W), premultiplied RGBA in [0, 1]; H and W multiples of 8.
            key_b: the same.
            t: (B,), in (0, 1).
            proposals: first guesses of the flow.
        """
        motion = self.search(key_a, key_b, proposals, with_iterates=True)
        arrival = self.arrive(self.traveller(key_a, key_b, motion), t)
        drawing = self.finish(arrival)
        ways = [flow.chunk(2) for flow in motion.iterates]
        a_to_t, b_to_t = motion.after(torch.cat([arrival.t, 1 - arrival.t])).chunk(2)
        carried_a, carried_b = _means(arrival.sums).chunk(2)
        return FlowWarpOutput(
            picture=drawing.picture,
            flows_a_to_b=tuple(way[0] for way in ways),
            flows_b_to_a=tuple(way[1] for way in ways),
            a_to_t=a_to_t,
            b_to_t=b_to_t,
            carried_a=carried_a,
            carried_b=carried_b,
            doubt=drawing.doubt,
        )

    def traveller(self, key_a: Tensor, key_b: Tensor, motion: Motion) -> Traveller:
        """Do what all inbetweens share, once the motion is known at the drawing's own size."""
        colours = torch.cat([key_a, key_b])
        flow = motion.flow
        other_colour = (colours - fetch(exchange_halves(colours), flow)).abs().mean(1, keepdim=True)
        missed = _relative_disagreement(flow)
        log_weight = (
            motion.importance - self.colour_penalty * other_colour - self.return_penalty * missed
        )
        return Traveller(
            colours=colours,
            context=self.context(colours),
            log_weight=log_weight.clamp(_LEAST, _MOST),
            motion=motion,
        )

    def arrive(self, keys: Traveller, t: Tensor) -> Arrival:
        """Carry both keys and their features to t, (B,)."""
        t = t.to(keys.colours.dtype)[:, None, None, None]
        paths = keys.motion.after(torch.cat([t, 1 - t]))
        key_a, key_b = keys.colours.chunk(2)
        return Arrival(
            sums=_carry(keys.colours, keys.log_weight.exp(), paths, sharpening=_SHARPENING),
            context=self._carry_context(keys, paths),
            nearer=torch.where(t <= 0.5, key_a, key_b),
            t=t,
        )

    def finish(self, arrival: Arrival) -> Drawing:
        """Make one drawing of what arrived; of a strip, too, if it is wider than is needed."""
        plain = _blend(arrival, None)
        weights = (arrival.sums[:, -1:] + _FILL).log()
        planes = [*_means(arrival.sums).chunk(2), plain, *weights.chunk(2)]
        planes.append(arrival.t.expand_as(plain[:, :1]))
        context = torch.cat(arrival.context.chunk(2), dim=1)
        answer = self.synthesis(torch.cat(planes, dim=1), context)
        return Drawing(_blend(arrival, answer) + answer.residual, answer.doubt)

    @staticmethod
    def _carry_context(keys: Traveller, paths: Tensor) -> Tensor:
        size = (keys.context.shape[2], keys.context.shape[3])
        weight = functional.avg_pool2d(keys.log_weight, 2).exp()
        sums = _carry(keys.context.float(), weight, resize_flow(paths, size))
        return sums[:, :-1] / (sums[:, -1:] + _FILL)


def _carry(values: Tensor, weight: Tensor, paths: Tensor, *, sharpening: float = 0.0) -> Tensor:
    """Splat: (B, C + 1, H, W), sums of values times weight, then of the weight itself."""
    if sharpening:
        # Kept in range: paper cannot be whiter than white, and halos would be new colours.
        values = sharpen_for_splatting(values, paths.detach(), sharpening).clamp(0, 1)
    weighted = torch.cat([values * weight, weight], dim=1)
    # One key after the other: where pixels land takes ten times the memory of what lands.
    ways = zip(weighted.chunk(2), paths.chunk(2), strict=True)
    return torch.cat([Landing.along(path).sum(own) for own, path in ways])


def _means(sums: Tensor) -> Tensor:
    """(B, 5, H, W) to (B, 4, H, W): the colour that arrived, 0 where nothing did."""
    return sums[:, :-1] / (sums[:, -1:] + 1e-6)


def _blend(arrival: Arrival, answer: Answer | None) -> Tensor:
    """The mean of what arrived from both sides and of the nearer key, (B, 4, H, W)."""
    t = arrival.t
    from_a, from_b = arrival.sums.chunk(2)
    share_a, share_b, fill = 1 - t, t, torch.full_like(t, _FILL)
    if answer is not None:
        favour = answer.favour.clamp(_LEAST, -_LEAST)
        share_a, share_b = share_a * favour.exp(), share_b * (-favour).exp()
        fill = fill * answer.fill.clamp(_LEAST, -_LEAST).exp()
    total = share_a * from_a + share_b * from_b
    return (total[:, :-1] + fill * arrival.nearer) / (total[:, -1:] + fill)


def _relative_disagreement(flow: Tensor) -> Tensor:
    """There-and-back error squared against the flows' lengths (Sundaram et al., ECCV 2010)."""
    way_back = fetch(exchange_halves(flow), flow)
    missed = (flow + way_back).square().sum(1, keepdim=True)
    travelled = flow.square().sum(1, keepdim=True) + way_back.square().sum(1, keepdim=True)
    return (missed / (0.01 * travelled + 0.5)).clamp(max=4.0)
