"""Shows the preview on the canvas, and the canvas's messages for what is empty or has failed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor

from inbetweener.core.layer import Blend
from inbetweener.session.review.comparison import CompareMode
from inbetweener.ui.canvas.onion import Ghost
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.canvas.shown import OnionSkin, Shown
    from inbetweener.session.review.comparison import Compared
    from inbetweener.session.scene.around import Around
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.canvas.view import CanvasWidget


class CanvasPresenter(QObject):
    """Keeps a canvas in step with the session."""

    def __init__(self, workspace: Workspace, canvas: CanvasWidget) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self._canvas = canvas
        self._is_first_picture = True
        self._looks: object = None
        workspace.preview.changed.connect(self.refresh)
        canvas.divider_dragged.connect(self._on_canvas_divider_dragged)
        workspace.document.shot_opened.connect(self._on_document_shot_opened)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the preview says."""
        document = self._workspace.document
        if not document.is_open:
            self._canvas.clear_message()  # the welcome page lies over it
            return
        if not document.shot.keys:
            self._looks = None
            self._canvas.set_picture(None)
            self._canvas.set_ghosts(())
            self._canvas.set_message(
                tr("No keys on the timeline"),
                tr("Use the context menu of a drawing at the left to make it a key."),
            )
            return
        self._show_frame()

    def _show_frame(self) -> None:
        document = self._workspace.document
        is_pinning = self._workspace.pinning.is_seen
        through = None if is_pinning else self._workspace.camera_view.shown()
        if through is not None and (through.image is not None or through.problem):
            self._show_through(through)
            return
        has_come_back = self._canvas.layers.is_through_camera
        self._canvas.layers.is_through_camera = False
        shown = self._workspace.preview.shown()
        is_flipping = self._workspace.flip.offset is not None
        compared = None if is_flipping or is_pinning else self._workspace.comparer.compared()
        onion = self._workspace.preview.onion
        has_overlay = not (is_flipping or is_pinning or compared)
        overlaid = self._workspace.overlays.overlaid() if has_overlay else None
        around = self._around(is_plain=compared is not None or overlaid is not None)
        if around is not None and self._is_hidden(around):
            name = document.layer.name
            shown = replace(
                shown, badge=tr("layer {name} is hidden", name=name), before=(), after=()
            )
        look = (
            *(_look(shown, onion), self._look_of(compared), overlaid, is_pinning),
            around.look if around is not None else None,
        )
        if self._looks == look:
            return  # most edits of timing change nothing under the playhead
        self._looks = look
        if shown.problem:
            self._canvas.set_message(tr("This drawing cannot be shown"), shown.problem)
        else:
            self._canvas.clear_message()
        self._canvas.layers.set_around(around)
        self._show_picture(shown, compared)
        # Ghosts over two pictures at once, or under a map, would tell nothing.
        are_seen = compared is None and overlaid is None
        ghosts = _ghosts(shown, onion) if are_seen else ()
        self._canvas.set_ghosts(ghosts, in_front=onion.is_in_front)
        self._canvas.layers.set_overlay(overlaid)
        if has_come_back:
            self._fit_again()
        if shown.image is not None and self._is_first_picture:
            self._is_first_picture = False
            self._canvas.zoom_to_fit()

    def _fit_again(self) -> None:
        """What is looked at is another part of the scene; a view that was fitted stays so."""
        if self._canvas.transform.is_fitting:
            self._canvas.zoom_to_fit()

    def _show_through(self, through: Shown) -> None:
        """Show what the camera sees, and nothing that belongs to one layer."""
        image = through.image
        look = image.cacheKey() if image is not None else 0, through.badge, through.problem
        if self._looks == look:
            return
        self._looks = look
        layers = self._canvas.layers
        has_gone_in, layers.is_through_camera = not layers.is_through_camera, True
        layers.set_around(None)
        layers.set_overlay(None)
        layers.set_wipe(None)
        self._canvas.set_ghosts(())
        if through.problem:
            self._canvas.set_message(tr("This frame cannot be shown"), through.problem)
        else:
            self._canvas.clear_message()
        self._canvas.set_picture(image, pending=bool(through.badge), badge=through.badge)
        if has_gone_in:
            self._fit_again()

    def _around(self, *, is_plain: bool) -> Around | None:
        """What lies around the drawing; under a map, or beside another, it lies alone."""
        around = self._workspace.other_layers.around()
        if around is not None and self._workspace.pinning.is_seen:
            return replace(around, opacity=1.0, blend=Blend.NORMAL)  # keys to be pinned are seen
        if around is None or not is_plain:
            return around
        return replace(around, below=(), above=(), opacity=1.0, blend=Blend.NORMAL)

    def _is_hidden(self, around: Around) -> bool:
        return not around.opacity and not self._workspace.document.layer.is_visible

    def _show_picture(self, shown: Shown, compared: Compared | None) -> None:
        comparison = self._workspace.comparer.comparison
        if compared is None or compared.other is None:
            self._canvas.layers.set_wipe(None)
            self._canvas.set_picture(shown.image, pending=bool(shown.badge), badge=shown.badge)
        elif comparison.mode is CompareMode.WIPE:
            names = (compared.own_name, compared.other_name)
            self._canvas.layers.set_wipe(compared.other, names, comparison.divider)
            self._canvas.set_picture(shown.image, pending=bool(shown.badge), badge=shown.badge)
        else:
            on_top = compared.is_other_on_top
            name = compared.other_name if on_top else compared.own_name
            self._canvas.layers.set_wipe(None)
            picture = compared.other if on_top else shown.image
            self._canvas.set_picture(picture, pending=True, badge=name)

    def _look_of(self, compared: Compared | None) -> object:
        """Equal for two comparisons that look the same on the canvas."""
        if compared is None:
            return None
        other = compared.other.cacheKey() if compared.other is not None else 0
        return other, replace(compared, other=None), self._workspace.comparer.comparison

    @Slot(float)
    def _on_canvas_divider_dragged(self, divider: float) -> None:
        self._workspace.comparer.change(divider=divider)

    @Slot()
    def _on_document_shot_opened(self) -> None:
        self._is_first_picture = True
        self._looks = None
        self._canvas.layers.set_around(None)
        self._canvas.set_picture(None)
        self._canvas.layers.set_wipe(None)
        self._canvas.set_ghosts(())


def _look(shown: Shown, onion: OnionSkin) -> tuple[object, ...]:
    """Equal for two answers of the preview that look the same on the canvas."""
    sides = (shown.before, shown.after)
    ghosts = tuple(tuple((each.image.cacheKey(), each.distance) for each in side) for side in sides)
    key = shown.image.cacheKey() if shown.image is not None else 0
    return key, ghosts, shown.badge, shown.problem, onion


def _ghosts(shown: Shown, onion: OnionSkin) -> list[Ghost]:
    """All ghosts in the order of painting: the farthest first, those after over those before."""
    pairs = [(each, onion.before_colour) for each in shown.before]
    pairs += [(each, onion.after_colour) for each in shown.after]
    pairs.sort(key=lambda pair: -pair[0].distance)
    return [Ghost(each.image, QColor(colour), each.opacity, each.ink) for each, colour in pairs]
