"""The rows of the render queue's panel: gaps of the open shot, then other shots, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.session.rendering.log import EntryState
from inbetweener.ui.device_words import device_title
from inbetweener.ui.look.numbers import decimal
from inbetweener.ui.parts.status_strip import time_in_words, time_left_in_words
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.rendering.log import RenderEntry
    from inbetweener.session.rendering.meter import Measured
    from inbetweener.session.rendering.rendering import Rendering
    from inbetweener.session.rendering.shot_entries import ShotEntry
    from inbetweener.session.workspace import Workspace

STATE_WORDS = {
    EntryState.WAITING: mark("Waiting"),
    EntryState.READING: mark("Reading the shot"),
    EntryState.DRAWING: mark("Drawing"),
    EntryState.DONE: mark("Done"),
    EntryState.FAILED: mark("Failed"),
    EntryState.CANCELLED: mark("Cancelled"),
}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the list.

    Attributes:
        title: the gap by its keys, or the shot's name; alone for a heading.
        state: how far it has come; None for a heading.
        done: inbetweens that are drawn.
        total: of so many.
        details: the state in words, and what drawing has cost.
        problem: why it has failed, "" where it has not.
        gap: the gap of the open shot that it is, if it is one.
        model: the other model that draws the gap for a comparison; "" for the document's own.
        shot: the number of the other shot that it is, if it is one.
        path: of that shot.
    """

    title: str
    state: EntryState | None = None
    done: int = 0
    total: int = 0
    details: str = ""
    problem: str = ""
    gap: int | None = None
    model: str = ""
    shot: int | None = None
    path: Path | None = None

    @property
    def identity(self) -> tuple[object, ...]:
        """What tells it from the other rows for as long as it stands for the same."""
        return self.gap, self.model, self.shot, self.title if self.state is None else ""

    @property
    def progress(self) -> str:
        """How many inbetweens of how many, where that is known."""
        if self.state is None or not self.total:
            return ""
        return tr("{done} of {total}", done=self.done, total=self.total)

    @property
    def sentence(self) -> str:
        """All of it in words, for tool tips and screen readers."""
        parts = [self.title, self.progress, self.details]
        first = " · ".join(part for part in parts if part)
        return f"{first}\n{self.problem}" if self.problem else first


def queue_rows(workspace: Workspace) -> list[QueueRow]:
    """All rows as they are now."""
    gaps = _gap_rows(workspace)
    entries = workspace.rendering.shots.entries()
    layers = [_shot_row(entry) for entry in entries if entry.layer]
    shots = [_shot_row(entry) for entry in entries if not entry.layer]
    if not layers and not shots:
        return gaps
    own = workspace.document.shot.name
    here = tr("Layer {name}", name=own) if layers else tr("This shot")
    parts = ((here, gaps), (tr("Other layers"), layers), (tr("Other shots"), shots))
    return [row for title, rows in parts if rows for row in (QueueRow(title), *rows)]


def _gap_rows(workspace: Workspace) -> list[QueueRow]:
    queue = workspace.rendering.queue
    names = {drawing.id: drawing.name for drawing in workspace.document.shot.drawings}
    next_gap = queue.waiting.next_gap()
    rows = []
    for entry in queue.log.entries():
        title = " → ".join(names.get(end, str(end)) for end in entry.ends)
        title = tr("{gap}, by {model}", gap=title, model=entry.model) if entry.model else title
        is_next = entry.gap == next_gap and not entry.model
        rows.append(_gap_row(entry, title, is_next=is_next))
    return rows


def _gap_row(entry: RenderEntry, title: str, *, is_next: bool) -> QueueRow:
    is_waiting_next = is_next and entry.state is EntryState.WAITING
    state = tr("Waiting, comes next") if is_waiting_next else tr(STATE_WORDS[entry.state])
    details = _joined(state, cost_words(entry.cost, entry.device))
    return QueueRow(
        *(title, entry.state, entry.done, entry.total, details, entry.problem),
        gap=entry.gap,
        model=entry.model,
    )


def _shot_row(entry: ShotEntry) -> QueueRow:
    state = tr(STATE_WORDS[entry.state])
    if len(entry.problems) > 1:
        state = tr_count("{n} problem", "{n} problems", len(entry.problems))
    if entry.state is EntryState.DONE and not entry.total:
        state = tr("Done, nothing to draw")
    details = _joined(state, cost_words(entry.cost, entry.device))
    return QueueRow(
        *(entry.title, entry.state, entry.done, entry.total, details, "\n".join(entry.problems)),
        shot=entry.number,
        path=entry.path,
    )


def cost_words(cost: Measured, device: str) -> str:
    """Time, device and memory, as far as they are known."""
    if not cost.seconds:
        return ""
    memory = "" if cost.peak_mib is None else memory_words(cost.peak_mib)
    return _joined(seconds_words(cost.seconds), device_title(device), memory)


def memory_words(mib: int) -> str:
    """An amount of memory, as short as can be."""
    if mib < 1000:
        return tr("{size} MiB", size=mib)
    return tr("{size} GiB", size=decimal(mib / 1024, 1))


def seconds_words(seconds: float) -> str:
    """A time that something took, exact where it was short."""
    if seconds < 10:
        return tr("{seconds} s", seconds=decimal(seconds, 1))
    return time_in_words(seconds)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def summary_words(rendering: Rendering) -> str:
    """How far everything has come, in one line; "" where nothing was asked for."""
    queue, shots = rendering.queue, rendering.shots.entries()
    waiting_layers = sum(shot.state.is_active for shot in shots if shot.layer)
    waiting_shots = sum(shot.state.is_active for shot in shots if not shot.layer)
    parts = [tr("Paused")] if rendering.is_paused else []
    if queue.is_busy:
        ended, total = queue.log.ended_and_all()
        parts.append(tr_count("{ended} of {n} gap", "{ended} of {n} gaps", total, ended=ended))
        left_s = queue.progress().seconds_left
        if left_s is not None and not rendering.is_paused:
            parts.append(time_left_in_words(left_s))
    if waiting_layers:
        parts.append(tr_count("{n} layer to do", "{n} layers to do", waiting_layers))
    if waiting_shots:
        parts.append(tr_count("{n} shot to do", "{n} shots to do", waiting_shots))
    return _joined(*parts) or _ended_words(rendering)


def _ended_words(rendering: Rendering) -> str:
    """What there is to say when nothing is left to do."""
    failed = rendering.failed_count
    if failed:
        return tr_count("{n} has failed", "{n} have failed", failed)
    return tr("Nothing is left to draw") if rendering.has_ended else ""
