"""From about where a part goes to just where it is seen: what pins and pictures add to a motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.inference.dense_flow import Flow, find_flow
from inbetweener.inference.pixels import Premultiplied, matching_grey

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.motions import Floats

    Mask = NDArray[np.bool_]

# What is seen after the part has been moved may still be bettered by so much.
TRIMMED_PX = 6.0
_WORTH_TRIMMING = 0.8


def trimmed(
    mask: Mask, source: Premultiplied, target: Premultiplied, flow: Flow, ends: Floats
) -> Flow:
    """A part's flow, bettered by what is seen where it leads; not at pins.

    Args:
        mask: (H, W), the part.
        source: the key that it starts from.
        target: the key that it leads to.
        flow: (H, W, 2).
        ends: (N, 2, 2), pins that it meets, where they begin and end; none may be given.

    Returns:
        The flow itself where that is hardly worse: what is stiff stays stiff.
    """
    better = flow + _rest(mask, source, target, flow, ends)
    missed, left = (difference(source, target, each)[mask].mean() for each in (flow, better))
    return better if left < _WORTH_TRIMMING * missed else flow


def meeting(flow: Flow, ends: Floats) -> Flow:
    """A flow that meets pins, what it missed spread between them: near a pin its own counts most.

    Args:
        flow: (H, W, 2).
        ends: (N, 2, 2), one or more, where they begin and end.
    """
    begins, missed = ends[:, 0], np.empty((len(ends), 2), np.float32)
    for index, (begin, end) in enumerate(ends):
        missed[index] = end - begin - _sampled(flow, begin)
    weights = 1 / (_squared_distances(begins, flow.shape[:2]) + 1)
    shares = weights / weights.sum(axis=-1, keepdims=True)
    met: Flow = flow + np.tensordot(shares, missed, axes=1).astype(np.float32)
    return met


def difference(source: Premultiplied, target: Premultiplied, flow: Flow) -> Floats:
    """(H, W) how different each pixel looks at the end of its flow, smoothed a little."""
    channels = source.shape[2]
    apart = cv2.absdiff(source, _brought_home(target, flow))
    mean = cv2.transform(apart, np.full((1, channels), 1 / channels, np.float32))
    smoothed: Floats = cv2.blur(mean, (3, 3)).astype(np.float32, copy=False)
    return smoothed


def _rest(
    mask: Mask, source: Premultiplied, target: Premultiplied, flow: Flow, ends: Floats
) -> Flow:
    """The small rest of the flow, found densely on what the motion brings home; none at pins."""
    rows, columns = np.nonzero(mask)
    margin = round(4 * TRIMMED_PX)
    box = (
        slice(max(0, rows.min() - margin), rows.max() + margin + 1),
        slice(max(0, columns.min() - margin), columns.max() + margin + 1),
    )
    found = np.zeros_like(flow)
    home = _brought_home(target, flow, box)
    rest = find_flow(matching_grey(source[box]), matching_grey(home))
    is_small = np.linalg.norm(rest, axis=-1) <= TRIMMED_PX
    nearest = _squared_distances(ends[:, 0], mask.shape).min(axis=-1, initial=np.inf)
    fading = 1 - np.exp(-nearest / np.square(2 * TRIMMED_PX))
    found[box] = np.where(is_small, fading[box], 0)[..., None] * rest
    return found


def _brought_home(
    target: Premultiplied, flow: Flow, box: tuple[slice, slice] = (slice(None), slice(None))
) -> Premultiplied:
    """What is seen in the target where the flow leads from a box of the source."""
    x = flow[..., 0] + np.arange(flow.shape[1], dtype=np.float32)
    y = flow[..., 1] + np.arange(flow.shape[0], dtype=np.float32)[:, None]
    home = cv2.remap(target, x[box], y[box], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return home.astype(np.float32, copy=False)


def _sampled(flow: Flow, place: Floats) -> Floats:
    x, y = np.float32(place[0]), np.float32(place[1])
    found = cv2.remap(flow, x.reshape(1, 1), y.reshape(1, 1), cv2.INTER_LINEAR)
    return found.reshape(2).astype(np.float32, copy=False)


def _squared_distances(points: Floats, size: tuple[int, ...]) -> Floats:
    """(H, W, N) of every pixel to every point."""
    x = np.arange(size[1], dtype=np.float32)[None, :, None] - points[:, 0]
    y = np.arange(size[0], dtype=np.float32)[:, None, None] - points[:, 1]
    squared: Floats = np.square(x) + np.square(y)
    return squared
