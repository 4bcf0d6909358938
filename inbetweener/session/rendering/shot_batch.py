"""ShotBatch: draws whole shots without showing them, while the active layer needs nothing.

The other layers of the open scene are such shots as well, and go before the rest.

Their inbetweens land in the cache that the open shot is drawn into, so that a shot which is opened
later is there at once. The batch lives as long as the program runs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.session.rendering.log import EntryState
from inbetweener.session.rendering.meter import RenderMeter
from inbetweener.session.rendering.shot_list import ShotList, TakenLayer
from inbetweener.session.rendering.shot_reader import ShotReader
from inbetweener.session.rendering.task import failure_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.core.tracking import GapWork
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.rendering.queue import RenderQueue
    from inbetweener.session.rendering.shot_drawing import ShotDrawing
    from inbetweener.session.rendering.shot_entries import ShotEntry
    from inbetweener.session.rendering.task import DrawnOne, Ended
    from inbetweener.session.rendering.thread import RenderThread
    from inbetweener.storage.opening import Opened


class ShotBatch(QObject):
    """The shots that wait, in the order in which they are drawn.

    Signals:
        changed(): an entry has come, gone, or is another than before; often.
        shot_ended(Path): a shot of this folder has more inbetweens in the cache than before.
        finished(): no shot is left to do.
    """

    changed = Signal()
    shot_ended = Signal(object)
    finished = Signal()

    def __init__(
        self,
        queue: RenderQueue,
        thread: RenderThread,
        make_planner: Callable[[Path], JobPlanner],
        parent: QObject | None = None,
    ) -> None:
        """Wait for shots.

        Args:
            queue: of the open shot, whose gaps go first.
            thread: draws.
            make_planner: makes jobs for the shots of a folder.
            parent: of Qt.
        """
        super().__init__(parent)
        self._queue = queue
        self._thread = thread
        self._list = ShotList()
        self._current: ShotDrawing | None = None
        self._is_drawing = False
        self._meter = RenderMeter(self)
        self._meter.ticked.connect(self.changed)
        self._reader = ShotReader(make_planner, self)
        self._reader.succeeded.connect(self._on_reader_succeeded)
        self._reader.failed.connect(self._on_reader_failed)
        thread.idle_changed.connect(self._go_on)
        thread.paused_changed.connect(self._go_on)
        queue.finished.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether any shot is left to do, be it after a pause."""
        return self._list.is_busy

    def entries(self) -> list[ShotEntry]:
        """All shots in the order in which they were or will be drawn."""
        drawing, measured = EntryState.DRAWING, self._meter.measured
        return [
            replace(each, cost=each.cost + measured) if each.state is drawing else each
            for each in self._list.entries
        ]

    def protected_digests(self) -> frozenset[str]:
        """The inbetweens of all shots on the list, which the cache must not throw away."""
        return self._list.protected_digests()

    # What the artist asks for

    def begin_with(self, scene_of: Callable[[Opened], Scene]) -> None:
        """Have shots drawn as they would be opened: new ones take what is set for such."""
        self._reader.scene_of = scene_of

    def add(self, paths: Iterable[Path]) -> None:
        """Let shots wait; one that waits already waits on, one that has ended begins anew."""
        self._list.add(paths)
        self.changed.emit()
        self._go_on()

    def add_layer(
        self, shot: Shot, planner: JobPlanner, works: Collection[GapWork] | None = None
    ) -> None:
        """Let a layer of the open scene wait, in place of the same layer as it was asked before.

        Args:
            shot: the layer's.
            planner: makes its jobs.
            works: the gaps that are wanted; None for all.
        """
        self.take_layer(shot.name)
        self._list.add_layer(shot, planner, works)
        self.changed.emit()
        self._go_on()

    def take_layer(self, name: str) -> TakenLayer:
        """Do nothing more for a layer of the open scene, and take it off the list."""
        entry = self._list.layer(name)
        if entry is None:
            return TakenLayer()
        if self._current is not None and self._current.number == entry.number:
            self._thread.stop(self)
            self._rest()
            self._current = None
        drawing = self._list.take_layer(entry.number)
        self.changed.emit()
        left = drawing.left if entry.state.is_active else frozenset()
        return TakenLayer(left, drawing.failures)

    def layer_shot(self, name: str) -> Shot | None:
        """A layer of the open scene as it is drawn here; None where it does not wait."""
        entry = self._list.layer(name)
        if entry is None or not entry.state.is_active:
            return None
        return self._list.drawing(entry.number).shots[0]

    def waiting_layers(self) -> frozenset[str]:
        """The layers of the open scene that are not done yet."""
        return self._list.waiting_layers()

    def forget_layers(self) -> None:
        """Let go of all layers, since another document is opened."""
        for name in [each.layer for each in self._list.entries if each.layer]:
            self.take_layer(name)

    def cancel(self, numbers: Iterable[int] | None = None) -> None:
        """Stop some shots, or all; inbetweens that are drawn stay."""
        chosen = {each.number for each in self._list.entries} if numbers is None else {*numbers}
        was_busy = self.is_busy
        if self._reader.number in chosen:
            self._reader.cancel()
        if self._current is not None and self._current.number in chosen:
            self._thread.stop(self)
            self._end_current(EntryState.CANCELLED)
        for entry in self._list.entries:
            if entry.number in chosen and entry.state.is_active:
                self._change(entry.number, state=EntryState.CANCELLED)
        self._tell_if_finished(was_busy)
        self._go_on()

    def retry(self, numbers: Iterable[int] | None = None) -> None:
        """Draw shots again that have failed or were cancelled; without numbers, all failed ones."""
        entries = self._list.entries
        failed = {each.number for each in entries if each.state is EntryState.FAILED}
        self._list.renew(failed if numbers is None else {*numbers})
        self.changed.emit()
        self._go_on()

    def move_up(self, number: int) -> None:
        """Draw a shot that waits before all others that wait."""
        self._list.move_up(number)
        self.changed.emit()

    def forget(self, number: int) -> None:
        """Take one shot off the list that has ended."""
        self._list.forget(number)
        self.changed.emit()

    def clear_ended(self) -> None:
        """Forget what is done, has failed or was cancelled."""
        self._list.clear_ended()
        self.changed.emit()

    def shutdown(self) -> bool:
        """Stop reading; the thread that draws is not the batch's own."""
        self._list.entries.clear()
        self._current = None
        return self._reader.shutdown()

    # One shot after the other

    @Slot()
    def _go_on(self) -> None:
        """Begin what comes next, if the thread is free and the open shot needs nothing."""
        if self._queue.is_busy or self._thread.is_paused or not self._thread.is_idle:
            return
        if self._current is not None:
            self._draw_next(self._current)
        elif self._reader.number is None:
            self._read_next()

    def _read_next(self) -> None:
        entry = self._list.next_waiting
        if entry is None:
            return
        if entry.layer:
            self._current = self._list.drawing(entry.number)
            self._go_on()
        else:
            self._change(entry.number, state=EntryState.READING)
            self._reader.read(entry)

    @Slot(object, str)
    def _on_reader_succeeded(self, drawing: ShotDrawing, title: str) -> None:
        self._current = drawing
        self._change(drawing.number, title=title, total=drawing.total, state=EntryState.WAITING)
        self._go_on()

    @Slot(int, str)
    def _on_reader_failed(self, number: int, sentence: str) -> None:
        self._change(number, state=EntryState.FAILED, problems=(sentence,))
        self._tell_if_finished(was_busy=True)
        self._go_on()

    def _draw_next(self, shot: ShotDrawing) -> None:
        gap = shot.next_gap
        if gap is None:
            self._change(shot.number, problems=tuple(shot.problems))
            self._end_current(EntryState.FAILED if shot.problems else EntryState.DONE)
            self._tell_if_finished(was_busy=True)
            self._go_on()
            return
        self._is_drawing = True
        self._meter.start()
        self._change(shot.number, state=EntryState.DRAWING)
        self._thread.draw(self, shot.planner, *gap)

    def on_drawn(self, drawn: DrawnOne) -> None:
        """Told by the thread, as all of these."""
        if self._current is not None:
            self._list.note_drawn(self._current.number, drawn.digest)
            self._meter.sample()
            self._current.count()
            self._change(self._current.number, done=self._current.done)

    def on_ended(self, ended: Ended) -> None:
        """A gap is drawn, or left half done by a pause; the next begins once the thread is idle."""
        if self._current is not None:
            self._current.leave(is_whole=ended.is_whole)
            known = {"device": ended.device} if ended.device else {}
            self._rest(goes_on=ended.is_whole, **known)

    def on_failed(self, error: Exception) -> None:
        """A gap cannot be drawn; the rest of the shot goes on."""
        if self._current is not None:
            self._current.fail(failure_sentence(error))
            self._rest(goes_on=True, problems=tuple(self._current.problems))

    def on_displaced(self) -> None:
        """The open shot goes first."""
        if self._current is not None:
            self._current.leave(is_whole=False)
            self._rest()

    def _rest(self, *, goes_on: bool = False, **values: object) -> None:
        """Note what a gap has cost; the shot waits for its next one."""
        if self._current is None or not self._is_drawing:
            return
        self._is_drawing = False
        cost = self._meter.stop()
        entry = self._list.entry(self._current.number)
        is_next_at_once = goes_on and not self._thread.is_paused
        state = EntryState.DRAWING if is_next_at_once else EntryState.WAITING
        self._change(entry.number, state=state, cost=entry.cost + cost, **values)

    def _end_current(self, state: EntryState) -> None:
        shot = self._current
        if shot is not None:
            self._rest()
            self._current = None
            self._change(shot.number, state=state)
            self.shot_ended.emit(shot.planner.folder)

    def _tell_if_finished(self, was_busy: bool) -> None:
        if was_busy and not self.is_busy:
            self.finished.emit()

    def _change(self, number: int, **values: object) -> None:
        self._list.change(number, **values)
        self.changed.emit()
