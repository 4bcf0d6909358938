"""Finishing: what is done to every inbetween between the model and the cache, step by step.

Lines come first, since regions lie between them and colours fill these: lines that are whole, then
openings that are closed, then colours. What is wrong with lines is counted in what comes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.rendering.colouring import Colouring
from inbetweener.rendering.line_work import LineCheck, LineDrawing
from inbetweener.rendering.regions import RegionClosing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.finishing import Finishing
    from inbetweener.core.motion import Motion
    from inbetweener.imaging.picture import Pixels
    from inbetweener.rendering.sketch import FinishingStep, Sketch


def steps_of(
    finishing: Finishing,
    keys: tuple[Pixels, Pixels],
    motion: Motion | None,
) -> tuple[FinishingStep, ...]:
    """The steps of one gap in their order.

    Args:
        finishing: what is asked for.
        keys: both, (H, W, 3 or 4) uint8 or uint16, straight alpha, of one shape and type.
        motion: how they travel; None where the model cannot tell.
    """
    steps: list[FinishingStep] = []
    if finishing.whole_lines:
        steps.append(LineDrawing(keys, motion))
    if motion is not None:
        steps.append(RegionClosing(keys, motion, finishing.close_gaps_px))
    steps.append(Colouring(keys, is_exact=finishing.exact_colours))
    if motion is not None:
        steps.append(LineCheck(keys, motion))
    return tuple(steps)


def finished(sketch: Sketch, steps: Iterable[FinishingStep], token: CancelToken) -> Sketch:
    """An inbetween after all steps.

    Raises:
        Cancelled: the token was set.
    """
    for step in steps:
        sketch = step.finish(sketch, token)
    return sketch
