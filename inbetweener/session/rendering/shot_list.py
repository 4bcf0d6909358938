"""ShotList: the whole shots that wait to be drawn, and what is known of each. No Qt, no thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

from inbetweener.session.rendering.log import EntryState
from inbetweener.session.rendering.shot_drawing import ShotDrawing
from inbetweener.session.rendering.shot_entries import ShotEntry
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from inbetweener.core.shot import Shot
    from inbetweener.core.tracking import GapWork
    from inbetweener.rendering.jobs import JobPlanner


@dataclass(frozen=True, slots=True)
class TakenLayer:
    """What was left of a layer when it was taken off the list.

    Attributes:
        left: the gaps that were still to be drawn.
        failures: those that could not be drawn, with the sentence why.
    """

    left: frozenset[GapWork] = frozenset()
    failures: Mapping[GapWork, str] = field(default_factory=dict)


class ShotList:
    """Shots in the order in which they were or will be drawn; layers of the open scene first.

    Attributes:
        entries: all of them.
    """

    def __init__(self) -> None:
        self.entries: list[ShotEntry] = []
        self._numbers = count(1)
        self._digests: dict[int, set[str]] = {}  # by the numbers of the entries
        self._layers: dict[int, ShotDrawing] = {}  # what is in memory, and need not be read

    @property
    def is_busy(self) -> bool:
        """Whether any shot is left to do."""
        return any(entry.state.is_active for entry in self.entries)

    @property
    def next_waiting(self) -> ShotEntry | None:
        """The shot that is to be read or drawn next; None where none waits."""
        return next((each for each in self.entries if each.state is EntryState.WAITING), None)

    def entry(self, number: int) -> ShotEntry:
        """The entry of that number.

        Raises:
            StopIteration: there is none.
        """
        return next(each for each in self.entries if each.number == number)

    def change(self, number: int, **values: object) -> None:
        """Know more of a shot; nothing where it is not on the list any more."""
        self.entries = [
            replace(entry, **values) if entry.number == number else entry  # type: ignore[arg-type]
            for entry in self.entries
        ]

    # What comes and goes

    def add(self, paths: Iterable[Path]) -> None:
        """Let shots wait; one that waits already waits on, one that has ended begins anew."""
        for path in dict.fromkeys(each.absolute() for each in paths):
            known = [each for each in self.entries if each.path == path and not each.layer]
            if any(entry.state.is_active for entry in known):
                continue
            self.entries = [entry for entry in self.entries if entry not in known]
            self.entries.append(ShotEntry(next(self._numbers), path, path.name or str(path)))

    def renew(self, numbers: Collection[int]) -> None:
        """Let shots wait again that have ended."""
        self.entries = [
            self._anew(entry) if entry.number in numbers and not entry.state.is_active else entry
            for entry in self.entries
        ]

    def _anew(self, entry: ShotEntry) -> ShotEntry:
        again = entry.anew(next(self._numbers))
        drawing = self._layers.pop(entry.number, None)
        if drawing is not None:
            self._layers[again.number] = drawing.anew(again.number)
            again = replace(again, total=drawing.total)
        return again

    def move_up(self, number: int) -> None:
        """Put a shot before all others that wait."""
        moved = [each for each in self.entries if each.number == number]
        others = [each for each in self.entries if each.number != number]
        waiting = [n for n, each in enumerate(others) if each.state is EntryState.WAITING]
        place = waiting[0] if waiting else len(others)
        self.entries = [*others[:place], *moved, *others[place:]]

    def forget(self, number: int) -> None:
        """Take one shot off the list that has ended."""
        self.entries = [
            each for each in self.entries if each.number != number or each.state.is_active
        ]

    def clear_ended(self) -> None:
        """Take all shots off the list that have ended."""
        self.entries = [entry for entry in self.entries if entry.state.is_active]

    # Layers of the open scene

    def add_layer(self, shot: Shot, planner: JobPlanner, works: Collection[GapWork] | None) -> None:
        """Let a layer wait before all shots, unless nothing of it is to be drawn.

        Args:
            shot: the layer's, which is not on the list.
            planner: makes its jobs.
            works: the gaps that are wanted; None for all.
        """
        number = next(self._numbers)
        drawing = ShotDrawing(number, [shot], planner, works=works)
        if not drawing.total:
            return
        title = tr("Layer {name}", name=shot.name)
        entry = ShotEntry(number, planner.folder, title, total=drawing.total, layer=shot.name)
        listed = {each.number for each in self.entries}
        self._layers = {n: each for n, each in self._layers.items() if n in listed}
        self._layers[number] = drawing
        layers = [each for each in self.entries if each.layer]
        self.entries = [*layers, entry, *(each for each in self.entries if not each.layer)]

    def layer(self, name: str) -> ShotEntry | None:
        """The entry of a layer, one at most."""
        return next((each for each in self.entries if each.layer == name), None)

    def drawing(self, number: int) -> ShotDrawing:
        """How far a layer has come, by the number of its entry.

        Raises:
            KeyError: it is no layer's.
        """
        return self._layers[number]

    def take_layer(self, number: int) -> ShotDrawing:
        """Take a layer off the list.

        Returns:
            How far it has come.
        """
        self.entries = [each for each in self.entries if each.number != number]
        return self._layers.pop(number)

    def waiting_layers(self) -> frozenset[str]:
        """The layers that are not done yet."""
        return frozenset(each.layer for each in self.entries if each.layer and each.state.is_active)

    # What the cache must keep

    def note_drawn(self, number: int, digest: str) -> None:
        """An inbetween of a shot is in the cache."""
        self._digests.setdefault(number, set()).add(digest)

    def protected_digests(self) -> frozenset[str]:
        """The inbetweens of all shots on the list, which the cache must not throw away."""
        listed = {entry.number for entry in self.entries}
        self._digests = {n: digests for n, digests in self._digests.items() if n in listed}
        return frozenset().union(*self._digests.values())
