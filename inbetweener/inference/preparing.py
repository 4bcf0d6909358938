"""How every model begins with a gap: keys that are checked, and nothing searched in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.inference.memory import memory_guard
from inbetweener.inference.still_gap import StillGap

if TYPE_CHECKING:
    from collections.abc import Callable

    import torch

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, PreparedGap


def prepared_gap(
    key_a: Image,
    key_b: Image,
    device: torch.device,
    search: Callable[[StillGap], PreparedGap],
    token: CancelToken,
) -> PreparedGap:
    """What a model finds between two keys; where they are the same picture, that picture.

    Args:
        key_a: at t = 0.
        key_b: at t = 1.
        device: whose memory is used.
        search: does the model's own work on keys that differ.
        token: asked before it begins.

    Raises:
        Cancelled: the token was set.
        ValueError: the keys differ in shape or type, or are no `Image`.
        RenderError: there is not enough memory.
    """
    keys = StillGap.of(key_a, key_b)
    token.raise_if_cancelled()
    if keys.is_whole:
        return keys
    with memory_guard(key_a.shape, device):
        return search(keys)
