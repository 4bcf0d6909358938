"""Cels for networks that see opaque RGB alone, and back.

A cel is shown twice, as two pictures of a batch: its colours on white paper, and its alpha in grey.
What comes back is a picture on white paper and a grey one, which is the new alpha; the paper is
taken off again. Opaque frames are shown once, as they are.
"""

from __future__ import annotations

import torch
from torch import Tensor


def shown(picture: Tensor) -> Tensor:
    """A picture as a network sees it.

    Args:
        picture: (1, 3 or 4, H, W), premultiplied, in [0, 1].

    Returns:
        (1, 3, H, W) for an opaque frame; (2, 3, H, W) for a cel: on white, and its alpha.
    """
    if picture.shape[1] == 3:
        return picture
    alpha = picture[:, 3:]
    return torch.cat([picture[:, :3] + (1 - alpha), alpha.expand(-1, 3, -1, -1)])


def taken_back(drawn: Tensor) -> Tensor:
    """What `shown` would show as this.

    Args:
        drawn: (1 or 2, 3, H, W), in about [0, 1].

    Returns:
        (1, 3 or 4, H, W), premultiplied, in [0, 1]; no colour is more than its alpha.
    """
    drawn = drawn.float().nan_to_num(0).clamp(0, 1)
    if len(drawn) == 1:
        return drawn
    alpha = drawn[1:].mean(dim=1, keepdim=True)
    colour = (drawn[:1] - (1 - alpha)).clamp(min=0)
    return torch.cat([torch.minimum(colour, alpha), alpha], dim=1)
