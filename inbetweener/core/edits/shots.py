"""Edits of the shot as a whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId, FitRule
    from inbetweener.core.shot import Shot


def set_fps(shot: Shot, fps: float) -> Shot:
    """Run the shot at another rate; frames stay frames.

    Raises:
        EditError: the rate is not above 0, or beyond any use.
    """
    return shot if fps == shot.fps else replace(shot, fps=fps)


def set_last_exposure(shot: Shot, frames: int) -> Shot:
    """Let the last key stay for a number of frames.

    Raises:
        EditError: it is under 1.
    """
    return shot if frames == shot.last_exposure else replace(shot, last_exposure=frames)


def set_model(shot: Shot, model: str) -> Shot:
    """Draw every gap that names no model of its own with this one."""
    return shot if model == shot.model else replace(shot, model=model)


def set_exact_colours(shot: Shot, *, exact: bool) -> Shot:
    """Draw every gap that does not say otherwise in the paints of its keys alone, or not."""
    return shot if exact == shot.exact_colours else replace(shot, exact_colours=exact)


def set_whole_lines(shot: Shot, *, whole: bool) -> Shot:
    """Draw lines anew, whole and of their width, in every gap that does not say otherwise."""
    return shot if whole == shot.whole_lines else replace(shot, whole_lines=whole)


def set_closing_px(shot: Shot, width_px: int) -> Shot:
    """Close openings of lines up to so wide in every gap that does not say otherwise.

    Raises:
        EditError: the width is below 0 or beyond any use.
    """
    return shot if width_px == shot.close_gaps_px else replace(shot, close_gaps_px=width_px)


def set_canvas(shot: Shot, canvas: CanvasSize, fit: FitRule) -> Shot:
    """Set the size of all pictures and what happens to drawings of another size."""
    if (canvas, fit) == (shot.canvas, shot.fit):
        return shot
    return replace(shot, canvas=canvas, fit=fit)


def add_drawings(shot: Shot, drawings: Iterable[Drawing], after: DrawingId | None = None) -> Shot:
    """Add files to the shot, unused; those already there are left alone.

    Args:
        shot: the document.
        drawings: the files.
        after: the drawing that they come after in the artist's order; None adds them at the end.
    """
    ids = [drawing.id for drawing in shot.drawings]
    new = tuple(drawing for drawing in drawings if drawing.id not in set(ids))
    if not new:
        return shot
    place = len(ids) if after is None else ids.index(after) + 1
    return replace(shot, drawings=(*shot.drawings[:place], *new, *shot.drawings[place:]))
