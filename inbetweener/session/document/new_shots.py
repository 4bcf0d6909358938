"""What the artist's settings make of a shot that is opened for the first time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from inbetweener.core import edits

if TYPE_CHECKING:
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.session.settings import Settings
    from inbetweener.storage.opening import Opened


def begun(opened: Opened, settings: Settings) -> Scene:
    """The document to begin with: one that has no project file yet takes what is set for new ones.

    What a crash left behind is taken as it was.
    """
    is_new = opened.project_path is None and opened.survey is not None
    if not is_new:
        return opened.scene
    scene = opened.scene
    if not opened.is_unsaved:  # else it is made of a sheet, whose rate was asked for
        scene = edits.edit_layer(scene, 0, partial(edits.set_fps, fps=settings.new_fps))
    for index in range(len(scene.layers)):
        scene = edits.edit_layer(scene, index, partial(_finished_as, settings=settings))
    return scene


def _finished_as(shot: Shot, settings: Settings) -> Shot:
    exact = edits.set_exact_colours(shot, exact=settings.exact_colours)
    closed = edits.set_closing_px(exact, settings.close_gaps_px)
    return edits.set_whole_lines(closed, whole=settings.whole_lines)
