"""flow-warp: the inbetweening network of this project.

Flow between the keys, both ways, chosen among global matching and proposals and refined over a
pyramid (`motion`); a bow so that limbs swing on arcs; softmax splatting of the keys and their
features to t with a learned importance (Niklaus and Liu, CVPR 2020); a U-Net that blends and
repairs (`synthesis`). Before training, the network draws what classical flow and splatting draw.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.belief import (
    COLOUR_PENALTY,
    DISAGREEMENT_PENALTY,
    SLACK_SHARE,
    SLACK_SQUARED_PX,
    WORST_DISAGREEMENT,
)
from inbetweener.networks.features import Pyramid, conv
from inbetweener.networks.flow_warp_config import FlowWarpConfig
from inbetweener.networks.matching import GlobalMatching
from inbetweener.networks.motion import Motion, MotionSearch, Proposals
from inbetweener.networks.refinement import Refinement
from inbetweener.networks.sharpening import STRENGTH_ON_DRAWINGS
from inbetweener.networks.synthesis import Context, Synthesis
from inbetweener.networks.travel import (
    FILL,
    LEAST,
    MOST,
    Arrival,
    Drawing,
    Travellers,
    blend,
    carry,
    dispute,
    means,
)
from inbetweener.networks.warping import exchange_halves, fetch, resize_flow

__all__ = ["FlowWarp", "FlowWarpConfig", "FlowWarpOutput", "Proposals"]


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
        # As logarithms, see `Selection`.
        self.log_colour_penalty = nn.Parameter(torch.tensor(math.log(COLOUR_PENALTY)))
        self.log_return_penalty = nn.Parameter(torch.tensor(math.log(DISAGREEMENT_PENALTY)))

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
        arrival = self.arrive(self.travellers(key_a, key_b, motion), t)
        drawing = self.finish(arrival)
        ways = [flow.chunk(2) for flow in motion.iterates]
        a_to_t, b_to_t = motion.after(torch.cat([arrival.t, 1 - arrival.t])).chunk(2)
        carried_a, carried_b = means(arrival.sums).chunk(2)
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

    def travellers(self, key_a: Tensor, key_b: Tensor, motion: Motion) -> Travellers:
        """Do what all inbetweens share, once the motion is known at the drawing's own size."""
        colours = torch.cat([key_a, key_b])
        flow = motion.flow
        other_colour = (colours - fetch(exchange_halves(colours), flow)).abs().mean(1, keepdim=True)
        missed = _relative_disagreement(flow)
        log_weight = (
            motion.importance
            - self.log_colour_penalty.exp() * other_colour
            - self.log_return_penalty.exp() * missed
        )
        return Travellers(
            colours=colours,
            context=self.context(colours),
            log_weight=log_weight.clamp(LEAST, MOST),
            motion=motion,
        )

    def arrive(self, keys: Travellers, t: Tensor) -> Arrival:
        """Carry both keys and their features to t, (B,)."""
        t = t.to(keys.colours.dtype)[:, None, None, None]
        shares = torch.cat([t, 1 - t])
        paths, weight = keys.motion.after(shares), keys.log_weight.exp()
        if keys.motion.courses is not None:
            weight = weight * keys.motion.courses.after(shares).worth
        key_a, key_b = keys.colours.chunk(2)
        return Arrival(
            sums=carry(keys.colours, weight, paths, sharpening=STRENGTH_ON_DRAWINGS),
            context=self._carry_context(keys, paths),
            nearer=torch.where(t <= 0.5, key_a, key_b),
            t=t,
        )

    def finish(self, arrival: Arrival) -> Drawing:
        """Make one drawing of what arrived; of a strip, too, if it is wider than is needed."""
        plain = blend(arrival, None)
        weights = (arrival.sums[:, -1:] + FILL).log()
        planes = [*means(arrival.sums).chunk(2), plain, *weights.chunk(2)]
        planes.append(arrival.t.expand_as(plain[:, :1]))
        context = torch.cat(arrival.context.chunk(2), dim=1)
        answer = self.synthesis(torch.cat(planes, dim=1), context)
        # Nothing is repainted that both keys agree on: paper stays paper, flat colours stay flat.
        repair = dispute(arrival) * answer.residual
        return Drawing(blend(arrival, answer) + repair, answer.doubt)

    @staticmethod
    def _carry_context(keys: Travellers, paths: Tensor) -> Tensor:
        size = (keys.context.shape[2], keys.context.shape[3])
        weight = functional.avg_pool2d(keys.log_weight, 2).exp()
        sums = carry(keys.context.float(), weight, resize_flow(paths, size))
        return sums[:, :-1] / (sums[:, -1:] + FILL)


def _relative_disagreement(flow: Tensor) -> Tensor:
    """There-and-back error squared against the flows' lengths (Sundaram et al., ECCV 2010)."""
    way_back = fetch(exchange_halves(flow), flow)
    missed = (flow + way_back).square().sum(1, keepdim=True)
    travelled = flow.square().sum(1, keepdim=True) + way_back.square().sum(1, keepdim=True)
    return (missed / (SLACK_SHARE * travelled + SLACK_SQUARED_PX)).clamp(max=WORST_DISAGREEMENT)
