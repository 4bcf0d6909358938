"""Rendering: the active layer's queue, the layers and shots behind it, and the thread of all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.tracking import GapWork
from inbetweener.session.rendering.log import EntryState
from inbetweener.session.rendering.queue import RenderQueue
from inbetweener.session.rendering.reporter import RenderReporter
from inbetweener.session.rendering.shot_batch import ShotBatch
from inbetweener.session.rendering.thread import RenderThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.rendering.gap_renderer import GapRenderer
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.playback.selection import Selection
    from inbetweener.session.rendering.states import RenderStates


class Rendering(QObject):
    """All that draws.

    Attributes:
        render_thread: the one that draws; it is paused and resumed here.
        queue: the gaps of the active layer.
        shots: the other layers of the open scene, and other shots.
        reporter: tells when all is done.
    """

    def __init__(
        self,
        document: DocumentSession,
        states: RenderStates,
        make_renderer: Callable[[], GapRenderer],
        make_planner: Callable[[Path], JobPlanner],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._states = states
        self._make_planner = make_planner
        self._selection: Selection | None = None
        self.render_thread = RenderThread(make_renderer, self)
        self.queue = RenderQueue(document, states, self.render_thread, self)
        self.shots = ShotBatch(self.queue, self.render_thread, make_planner, self)
        self.reporter = RenderReporter(self.render_thread, self.queue, self.shots, self)
        self.shots.shot_ended.connect(self._on_shots_shot_ended)
        self.shots.finished.connect(self._end_idle_pause)
        self.queue.finished.connect(self._end_idle_pause)
        document.leaving_layer.connect(self._on_document_leaving_layer)
        document.layer_activated.connect(self._on_document_layer_activated)
        document.scene_changed.connect(self._on_document_scene_changed)
        document.shot_opened.connect(self.shots.forget_layers)

    @property
    def is_busy(self) -> bool:
        """Whether anything is left to draw, be it after a pause."""
        return self.queue.is_busy or self.shots.is_busy

    @property
    def is_paused(self) -> bool:
        """Whether no inbetween is begun."""
        return self.render_thread.is_paused

    @property
    def failed_count(self) -> int:
        """How many gaps and shots there are to try again."""
        return sum(state is EntryState.FAILED for state in self._states_of_entries())

    @property
    def has_ended(self) -> bool:
        """Whether there is anything to clear away."""
        return any(not state.is_active for state in self._states_of_entries())

    def _states_of_entries(self) -> list[EntryState]:
        shots = self.shots.entries()
        return [*self.queue.log.states(), *(shot.state for shot in shots)]

    def protected_digests(self) -> frozenset[str]:
        """The pictures of the open shot and of those on the list, which the cache must keep."""
        return self._states.protected_digests() | self.shots.protected_digests()

    def follow(self, playback: Playback, selection: Selection) -> None:
        """Draw first what is on the screen, wherever the artist goes."""
        self._selection = selection
        playback.frame_changed.connect(self._prefer_current_gap)

    def render_all(self) -> None:
        """Draw everything that is missing, the gap under the playhead and its layer first."""
        self._prefer_current_gap()
        self.queue.render(self._states.missing_gaps())
        self.render_layers(range(len(self._document.scene.layers)))

    def render_layers(self, indexes: Iterable[int]) -> None:
        """Draw what is missing in some layers, after what is to be drawn in the active one.

        The active one among them is passed over.
        """
        document = self._document
        for index in indexes:
            if index != document.active and document.folder is not None:
                planner = self._make_planner(document.folder)
                self.shots.add_layer(document.scene.layers[index].shot, planner)

    def render_selected(self) -> None:
        """Draw what is missing in the selected gaps."""
        if self._selection is not None:
            self._prefer_current_gap()
            missing = self._selection.gaps & set(self._states.missing_gaps())
            self.queue.render(sorted(missing))

    def retry_failed(self) -> None:
        """Draw again what has failed, gaps and shots, and end a pause."""
        self.shots.retry()
        self.queue.retry_failed()

    def clear_ended(self) -> None:
        """Forget what is done, has failed or was cancelled."""
        self.queue.log.clear_ended()
        self.shots.clear_ended()

    def cancel(self) -> None:
        """Drop everything, other shots too; inbetweens that are drawn stay."""
        self.queue.cancel()
        self.shots.cancel()

    def shutdown(self) -> bool:
        """End the threads."""
        return all([self.shots.shutdown(), self.render_thread.shutdown()])

    @Slot()
    def _on_document_leaving_layer(self) -> None:
        """What is left of the layer is drawn behind that which is worked on next."""
        shot, folder = self._document.shot, self._document.folder
        works = frozenset(GapWork.of(shot, gap) for gap in self.queue.leave())
        if works and folder is not None:
            self.shots.add_layer(shot, self._make_planner(folder), works)

    @Slot()
    def _on_document_layer_activated(self) -> None:
        """What was to be drawn of the layer is drawn first now; what has failed is told by it."""
        shot = self._document.shot
        taken = self.shots.take_layer(shot.name)
        self._prefer_current_gap()
        every = range(len(shot.gaps)) if taken.left or taken.failures else ()
        works = [GapWork.of(shot, gap) for gap in every]
        for gap, work in enumerate(works):
            if work in taken.failures:
                self._states.mark_failed(gap, taken.failures[work])
        gaps = [gap for gap, work in enumerate(works) if work in taken.left]
        if gaps:
            self.queue.render(gaps, ends_pause=False)

    @Slot(object, object)
    def _on_document_scene_changed(self, before: Scene, after: Scene) -> None:
        """Layers that wait are drawn as the document has them now; those that are gone are not."""
        folder = self._document.folder
        for name in self.shots.waiting_layers():
            was = before.index_of(name)
            index = None if was is None else before.place_in(after, was)
            shot = None if index is None else after.layers[index].shot
            drawn = self.shots.layer_shot(name)
            if shot is drawn:
                continue
            left = self.shots.take_layer(name).left
            if shot is not None and folder is not None and index != self._document.active:
                is_renamed = drawn is not None and shot == replace(drawn, name=shot.name)
                works = left if is_renamed else None
                self.shots.add_layer(shot, self._make_planner(folder), works)

    @Slot()
    def _prefer_current_gap(self) -> None:
        if self._selection is not None:
            self.queue.prefer(self._selection.current_gap() or 0)

    @Slot()
    def _end_idle_pause(self) -> None:
        """A pause with nothing left to draw would hold up what is asked for much later."""
        if not self.is_busy:
            self.render_thread.resume()

    @Slot(object)
    def _on_shots_shot_ended(self, folder: Path) -> None:
        """A shot may be opened while it is drawn, or be on the screen already."""
        if folder == self._document.folder:
            self._states.refresh()
