"""Cels laid on paper, for networks that see opaque pictures only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch

from inbetweener.training.losses import over_ground

if TYPE_CHECKING:
    from torch import Tensor

    from inbetweener.training.batch import Batch


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """What lies under the drawings while training; in validation it is white.

    Attributes:
        white_share: of the pairs lie on white; the others on any colour.
        matte_share: of the pairs are shown as their own alpha in grey, since that is how the alpha
            of a cel is drawn (see `inference.opaque_pictures`).
    """

    white_share: float = 0.5
    matte_share: float = 0.1

    def __post_init__(self) -> None:
        if not 0 <= self.white_share <= 1 or not 0 <= self.matte_share <= 1:
            raise ValueError("white_share and matte_share are shares, from 0 to 1")


WHITE_PAPER = PaperOptions(white_share=1.0, matte_share=0.0)


def on_paper(batch: Batch, options: PaperOptions, seed: int) -> Batch:
    """The same pairs as opaque pictures.

    Args:
        batch: of cels and opaque frames; alpha is premultiplied.
        options: what they are laid on.
        seed: of the lots.

    Returns:
        Pictures whose alpha is 1; motion and t are as they were.
    """
    lots = torch.Generator().manual_seed(seed)
    count = len(batch.t)
    random = torch.rand(count, 5, generator=lots).to(batch.t.device)
    white = (random[:, 3] < options.white_share)[:, None]
    paper = torch.where(white, 1.0, random[:, :3])[:, :, None, None]
    is_matte = (random[:, 4] < options.matte_share)[:, None, None, None]
    # The alpha of an opaque frame is a white picture: nothing is to be learned from it.
    is_matte = is_matte & (batch.truth[:, 3:].amin(dim=(2, 3), keepdim=True) < 1)
    return replace(
        batch,
        key_a=_laid(batch.key_a, paper, is_matte),
        key_b=_laid(batch.key_b, paper, is_matte),
        truth=_laid(batch.truth, paper, is_matte),
    )


def opaque(picture: Tensor) -> Tensor:
    """(B, 3, H, W) RGB as (B, 4, H, W) RGBA."""
    return torch.cat([picture, torch.ones_like(picture[:, :1])], dim=1)


def _laid(picture: Tensor, paper: Tensor, is_matte: Tensor) -> Tensor:
    matte = picture[:, 3:].expand(-1, 3, -1, -1)
    return opaque(torch.where(is_matte, matte, over_ground(picture, paper)))
