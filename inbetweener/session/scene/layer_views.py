"""LayerViews: what is drawn of the layers that are not worked on, for what shows all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.plan import FramePlan
from inbetweener.core.shot import Shot
from inbetweener.session.canvas.cell_pictures import CellPictures
from inbetweener.session.rendering.states import RenderStates

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.drawing import DrawingId
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.rendering.status_shelf import StatusShelf
    from inbetweener.session.rendering.task import DrawnOne
    from inbetweener.session.rendering.thread import RenderThread
    from inbetweener.storage.image_cache import ImageCache

_NOTHING = Shot("")


class LayerView(QObject):
    """One layer, as `RenderStates` and `CellPictures` take a document.

    Attributes:
        shot: the layer's.
        plan: its frame plan, its last drawing held as long as it is seen.
        folder: where the drawings are.
        states: which of its inbetweens are ready.
        cells: which picture belongs to which of its drawings.
    """

    shot_changed = Signal(object, object)
    layer_activated = Signal(int)

    def __init__(
        self,
        cache: ImageCache,
        shelf: StatusShelf,
        revisions: dict[DrawingId, int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.shot = _NOTHING
        self.plan = FramePlan.of(_NOTHING)
        self.folder: Path | None = None
        self.states = RenderStates(self, cache, self, shelf)
        self.cells = CellPictures(self, self.states, revisions)

    def show(self, shot: Shot, plan: FramePlan, folder: Path | None) -> None:
        """Be about a layer, as it is now."""
        before, self.shot, self.plan, self.folder = self.shot, shot, plan, folder
        if shot is before:
            return
        if shot.name == before.name or shot.keys is before.keys:  # edited, or called otherwise
            self.shot_changed.emit(before, shot)
        else:
            self.layer_activated.emit(0)

    def has(self, job: GapJob) -> bool:
        """Whether a job seems to be of this layer, by the files of its keys."""
        keys, folder = self.shot.keys, self.folder
        if folder is None or job.gap + 1 >= len(keys):
            return False
        ends = keys[job.gap].drawing, keys[job.gap + 1].drawing
        return (folder / ends[0], folder / ends[1]) == (job.key_a, job.key_b)

    def rest(self) -> None:
        """Be about no layer; what is known of the last one is laid on the shelf."""
        self.show(_NOTHING, FramePlan.of(_NOTHING), None)


class LayerViews(QObject):
    """A view for each layer but the active one, which the session's own parts know.

    Signals:
        changed(): a picture of a layer may be another than before, or is ready now.
    """

    changed = Signal()

    def __init__(
        self,
        document: DocumentSession,
        cache: ImageCache,
        states: RenderStates,
        cells: CellPictures,
        thread: RenderThread,
        parent: QObject | None = None,
    ) -> None:
        """Follow the document.

        Args:
            document: the open scene.
            cache: where inbetweens are.
            states: of the active layer.
            cells: of the active layer.
            thread: draws; what it draws is ready at once.
            parent: of Qt.
        """
        super().__init__(parent)
        self._document = document
        self._cache = cache
        self._states = states
        self._cells = cells
        self._planner: JobPlanner | None = None
        self._views: list[LayerView] = []  # of the layers from the bottom up, and spare ones
        thread.drawn.connect(self._on_thread_drawn)
        document.shot_opened.connect(self._follow)
        document.leaving_layer.connect(self._shelve)
        document.layer_activated.connect(self._follow)
        document.scene_changed.connect(self._follow)

    def view(self, index: int) -> LayerView | None:
        """The view of a layer; None of the active one."""
        is_there = index != self._document.active and index < len(self._views)
        return self._views[index] if is_there else None

    def cells(self, index: int) -> CellPictures:
        """Which picture belongs to which drawing of a layer, the active one among them."""
        view = self.view(index)
        return self._cells if view is None else view.cells

    def states(self, index: int) -> RenderStates:
        """What is drawn of a layer, the active one among them."""
        view = self.view(index)
        return self._states if view is None else view.states

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another document, once it is open."""
        self._planner = planner
        for view in self._views:
            view.states.watch(planner)
        self._follow()

    def forget(self) -> None:
        """Let go of all layers, before another document is opened."""
        self._planner = None
        for view in self._views:
            view.rest()
            view.states.forget()

    def refresh(self) -> None:
        """Look again at all layers: keys may have changed on disk."""
        for view in self._views:
            view.states.refresh()

    def forget_drawn(self) -> None:
        """Look again, since the cache has lost its pictures."""
        for view in self._views:
            view.states.forget_drawn()

    def protected_digests(self) -> frozenset[str]:
        """The pictures of all layers that are known of, which the cache must not throw away."""
        return frozenset().union(*(view.states.protected_digests() for view in self._views))

    def shutdown(self) -> bool:
        """End the threads."""
        ended = [view.states.shutdown() for view in self._views]
        return all(ended)

    @Slot()
    def _shelve(self) -> None:
        """Layers will be known by others; what is on the shelf of edits long undone goes."""
        self._states.shelf.clear_layers()
        for states in (self._states, *(view.states for view in self._views)):
            states.shelve()

    @Slot()
    def _follow(self) -> None:
        """Let each view be about its layer."""
        document = self._document
        count = len(document.scene.layers)
        while count > 1 and len(self._views) < count:
            self._views.append(self._made())
        for index, view in enumerate(self._views):
            if index >= count or index == document.active:
                view.rest()
            else:
                shot, plan = document.scene.layers[index].shot, document.scene_plan.plans[index]
                view.show(shot, plan, document.folder)
        self.changed.emit()

    def _made(self) -> LayerView:
        view = LayerView(self._cache, self._states.shelf, self._cells.revisions, self)
        view.states.gaps_changed.connect(self.changed)
        # Files are seen by one of all, and all that depends on them is told by one.
        view.states.key_changed.connect(self._states.key_changed)
        view.states.key_changed.connect(self.changed)
        if self._planner is not None:
            view.states.watch(self._planner)
        return view

    @Slot(object)
    def _on_thread_drawn(self, drawn: DrawnOne) -> None:
        """The active layer is told by its queue, all others here."""
        for index, view in enumerate(self._views):
            if index != self._document.active and view.has(drawn.job):
                view.states.mark_ready(
                    drawn.job,
                    drawn.order,
                    drawn.confidence,
                    drawn.colours,
                    drawn.regions,
                    drawn.lines,
                )
