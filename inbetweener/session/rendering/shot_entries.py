"""What is known of a whole shot that waits in the render queue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.session.rendering.log import EntryState
from inbetweener.session.rendering.meter import Measured

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ShotEntry:
    """A shot that was asked for, without being shown.

    Attributes:
        number: tells it from all others; never used again.
        path: the folder or project file, as it was given.
        title: its name; that of the file until it has been read.
        state: how far it has come; FAILED too where only some gaps have failed.
        done: inbetweens that are in the cache, those found there included.
        total: all that a model draws; 0 until the shot has been read.
        cost: time and memory that drawing took so far.
        device: where it was drawn; "" while that is not known, or all was found drawn.
        layer: the layer of the open scene that is meant; "" for a shot of its own.
        problems: a sentence for the shot that cannot be opened, for each file that was left out,
            or for each gap that has failed.
    """

    number: int
    path: Path
    title: str
    state: EntryState = EntryState.WAITING
    done: int = 0
    total: int = 0
    cost: Measured = Measured()  # noqa: RUF009 - immutable, so one serves all
    device: str = ""
    problems: tuple[str, ...] = ()
    layer: str = ""

    def anew(self, number: int) -> ShotEntry:
        """The same shot, to be drawn again from the start."""
        return ShotEntry(number, self.path, self.title, layer=self.layer)
