"""RenderLog: what has been asked of the render queue, gap by gap, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from inbetweener.core.tracking import moved_gaps
from inbetweener.session.rendering.meter import Measured, RenderMeter
from inbetweener.session.rendering.waiting import inbetweens_to_draw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.session.rendering.waiting import Work


class EntryState(StrEnum):
    """How far something has come that was asked for."""

    WAITING = "waiting"
    READING = "reading"  # of a whole shot: its folder is being read
    DRAWING = "drawing"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_active(self) -> bool:
        """Whether there is anything left to do."""
        return self in (EntryState.WAITING, EntryState.READING, EntryState.DRAWING)


@dataclass(frozen=True, slots=True)
class RenderEntry:
    """A gap that was asked for.

    Attributes:
        gap: its place in the shot as it is now.
        model: the model that draws it for a comparison; "" for the document's own.
        ends: the drawings of both keys.
        state: how far it has come.
        done: inbetweens that are in the cache, those found there included.
        total: all that a model draws in this gap.
        cost: time and memory that drawing took so far.
        device: where it was drawn; "" while that is not known.
        problem: the sentence why it has failed.
    """

    gap: int
    model: str
    ends: tuple[DrawingId, DrawingId]
    total: int
    state: EntryState = EntryState.WAITING
    done: int = 0
    cost: Measured = Measured()  # noqa: RUF009 - immutable, so one serves all
    device: str = ""
    problem: str = ""

    @classmethod
    def asked(cls, work: Work) -> RenderEntry:
        """A gap that waits."""
        keys = work.shot.keys
        ends = keys[work.index].drawing, keys[work.index + 1].drawing
        return cls(work.index, work.variant, ends, inbetweens_to_draw(work.shot, work.index))


_Name: TypeAlias = "tuple[int, str]"  # gap and model


class RenderLog(QObject):
    """One entry a gap, and one more for each other model that a gap is compared with.

    A gap that is asked for again begins a new entry in the place of the old.

    Signals:
        changed(): an entry has come, gone, or is another than before; often.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, meter: RenderMeter | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[_Name, RenderEntry] = {}
        self._current: _Name | None = None
        self._ended = 0
        self._meter = meter or RenderMeter(self)
        self._meter.ticked.connect(self.changed)

    def entries(self) -> list[RenderEntry]:
        """All entries in the order of the timeline; the clock of the one being drawn runs."""
        entries = [self._entries[name] for name in sorted(self._entries)]
        return [self._measured(entry) for entry in entries]

    def _measured(self, entry: RenderEntry) -> RenderEntry:
        if entry.state is not EntryState.DRAWING:
            return entry
        return replace(entry, cost=entry.cost + self._meter.measured)

    def is_active(self, gap: int, model: str = "") -> bool:
        """Whether a gap waits or is being drawn, for the document or by another model."""
        entry = self._entries.get((gap, model))
        return entry is not None and entry.state.is_active

    def states(self) -> list[EntryState]:
        """How far all entries have come, in no order."""
        return [entry.state for entry in self._entries.values()]

    def ended_and_all(self) -> tuple[int, int]:
        """How many gaps have ended since the queue was last empty, and those and the ones left."""
        active = sum(entry.state.is_active for entry in self._entries.values())
        return self._ended, self._ended + active

    def gaps_in(self, *states: EntryState) -> list[int]:
        """The gaps of the document that stand like this, in time."""
        return sorted(
            gap
            for (gap, model), entry in self._entries.items()
            if not model and entry.state in states
        )

    # What the queue tells

    def begin_round(self) -> None:
        """The queue was empty: count ended gaps anew."""
        self._ended = 0

    def ask(self, works: Iterable[Work]) -> None:
        """Gaps wait."""
        for work in works:
            self._entries[work.index, work.variant] = RenderEntry.asked(work)
        self.changed.emit()

    def begin(self, work: Work) -> None:
        """A gap is being drawn."""
        self._current = work.index, work.variant
        self._meter.start()
        self._change(state=EntryState.DRAWING, done=0)

    def count(self) -> None:
        """One inbetween more of the gap being drawn is in the cache."""
        self._meter.sample()
        entry = self._entries.get(self._current) if self._current else None
        if entry is not None:
            self._change(done=entry.done + 1, total=max(entry.total, entry.done + 1))

    def end(self, device: str) -> None:
        """The gap is drawn."""
        self._settle(state=EntryState.DONE, device=device)

    def fail(self, problem: str) -> None:
        """The gap cannot be drawn."""
        self._settle(state=EntryState.FAILED, problem=problem)

    def wait_again(self) -> None:
        """The gap being drawn waits again, as when rendering is paused."""
        self._stop(state=EntryState.WAITING)

    def cancel(self, gaps: frozenset[int] | None = None) -> None:
        """Nothing more is done for gaps, or for all."""
        if self._current and (gaps is None or self._current[0] in gaps):
            self._settle(state=EntryState.CANCELLED)
        for name, entry in self._entries.items():
            if entry.state.is_active and (gaps is None or entry.gap in gaps):
                self._entries[name] = replace(entry, state=EntryState.CANCELLED)
                self._ended += 1
        self.changed.emit()

    def _settle(self, **values: object) -> None:
        self._ended += 1
        self._stop(**values)

    def _stop(self, **values: object) -> None:
        cost = self._meter.stop()
        entry = self._entries.get(self._current) if self._current else None
        if entry is not None:
            self._change(cost=entry.cost + cost, **values)
        self._current = None

    def _change(self, **values: object) -> None:
        if self._current in self._entries:
            entry = self._entries[self._current]
            self._entries[self._current] = replace(entry, **values)  # type: ignore[arg-type]
        self.changed.emit()

    def follow(self, before: Shot, after: Shot) -> None:
        """Take in an edit: entries move with their gaps, those of gaps that are gone go.

        What waits is drawn as the document has it now; what was to be drawn for a comparison, or
        needs nothing any more, goes too.
        """
        moved = moved_gaps(before, after)
        kept: dict[_Name, RenderEntry] = {}
        for (gap, model), entry in self._entries.items():
            followed = _followed(entry, moved.get(gap), after)
            if followed is not None:
                kept[followed.gap, model] = followed
        if self._current:
            now = moved.get(self._current[0])
            self._current = None if now is None else (now, self._current[1])
        self._entries = kept
        self.changed.emit()

    def clear_ended(self) -> None:
        """Forget what is done, has failed or was cancelled."""
        self._entries = {n: entry for n, entry in self._entries.items() if entry.state.is_active}
        self.changed.emit()

    def forget(self, gap: int, model: str = "") -> None:
        """Forget one entry that has ended."""
        entry = self._entries.get((gap, model))
        if entry is not None and not entry.state.is_active:
            del self._entries[gap, model]
            self.changed.emit()

    def clear(self) -> None:
        """Forget all, for another shot."""
        self._meter.stop()
        self._current = None
        self._entries.clear()
        self._ended = 0
        self.changed.emit()


def _followed(entry: RenderEntry, gap: int | None, shot: Shot) -> RenderEntry | None:
    """An entry after an edit; None where its gap is gone or nothing is left to do."""
    if gap is None:
        return None
    ends = shot.keys[gap].drawing, shot.keys[gap + 1].drawing
    if entry.state is not EntryState.WAITING:
        return replace(entry, gap=gap, ends=ends)
    if entry.model or not shot.gaps[gap].is_rendered:
        return None
    return replace(entry, gap=gap, ends=ends, total=inbetweens_to_draw(shot, gap))
