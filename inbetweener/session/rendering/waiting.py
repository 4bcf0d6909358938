"""Which gaps wait to be drawn, and which of them comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.places import orders_noted
from inbetweener.core.tracking import GapWork, moved_gaps

if TYPE_CHECKING:
    from inbetweener.core.gap import Gap
    from inbetweener.core.shot import Shot


@dataclass(frozen=True, slots=True)
class Work:
    """A gap to be drawn.

    Attributes:
        index: the gap's place in the shot.
        shot: as it is to be drawn.
        is_variant: whether by another model than the document's, for a comparison.
    """

    index: int
    shot: Shot
    is_variant: bool = False

    @property
    def gap(self) -> Gap:
        """The gap itself."""
        return self.shot.gaps[self.index]

    @property
    def variant(self) -> str:
        """The model of a comparison; "" where the document's own is meant."""
        return self.shot.model_of(self.index) if self.is_variant else ""


class RenderWaiting:
    """Gaps that wait.

    Variants go first, for the artist is looking at them; then what the artist moved up; then what
    is on the screen.

    Attributes:
        preferred: the gap that comes next if it waits, then the nearest ones after it.
    """

    def __init__(self) -> None:
        self.preferred = 0
        self._gaps: list[int] = []
        self._moved_up: list[int] = []  # among the gaps; the one moved up last comes first
        self._variants: list[Work] = []

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return bool(self._gaps or self._variants)

    @property
    def gaps(self) -> frozenset[int]:
        """The gaps of the document that wait."""
        return frozenset(self._gaps)

    def add(self, gap: int) -> None:
        """Let a gap wait."""
        self._gaps.append(gap)

    def add_variant(self, gap: int, shot: Shot) -> None:
        """Let a gap wait to be drawn as another shot has it."""
        self._variants.append(Work(gap, shot, is_variant=True))

    def take(self, shot: Shot) -> Work | None:
        """What comes next, which waits no more; None where nothing waits."""
        if self._variants:
            return self._variants.pop(0)
        gap = self.next_gap()
        if gap is None:
            return None
        self.drop(frozenset({gap}))
        return Work(gap, shot)

    def next_gap(self) -> int | None:
        """The gap of the document that comes next; None where none waits."""
        if self._moved_up:
            return self._moved_up[0]
        return min(self._gaps, key=lambda each: (each < self.preferred, each), default=None)

    def move_up(self, gap: int) -> None:
        """Let a gap that waits come before all others."""
        if gap in self._gaps:
            self._moved_up = [gap, *(each for each in self._moved_up if each != gap)]

    def drop(self, gaps: frozenset[int]) -> None:
        """Let gaps wait no more, nor what another model was to draw in them."""
        self._gaps = [gap for gap in self._gaps if gap not in gaps]
        self._moved_up = [gap for gap in self._moved_up if gap not in gaps]
        self._variants = [work for work in self._variants if work.index not in gaps]

    def inbetween_count(self, shot: Shot) -> int:
        """How many inbetweens wait."""
        variants = sum(inbetweens_to_draw(work.shot, work.index) for work in self._variants)
        return variants + sum(inbetweens_to_draw(shot, gap) for gap in self._gaps)

    def follow(self, before: Shot, after: Shot) -> None:
        """Take in an edit: gaps move, those that are gone or need nothing wait no more.

        Variants are of a shot that is no more, and are dropped.
        """
        self._gaps = _moved(self._gaps, before, after)
        self._moved_up = _moved(self._moved_up, before, after)
        self._variants.clear()

    def put_back(self, work: Work) -> None:
        """Let what was begun wait again."""
        if work.is_variant:
            self._variants.insert(0, work)
        else:
            self._gaps.insert(0, work.index)

    def clear(self) -> None:
        """Let nothing wait."""
        self._gaps.clear()
        self._moved_up.clear()
        self._variants.clear()


def inbetweens_to_draw(shot: Shot, gap: int) -> int:
    """How many inbetweens of a gap a model draws; those drawn by hand are none of its business."""
    return shot.gaps[gap].inbetween_count - len(orders_noted(shot, gap, shot.hand_drawn))


def is_same_work(gap: int, before: Shot, after: Shot) -> bool:
    """Whether what a gap needed before an edit is still what is wanted at the same place."""
    return gap < len(after.gaps) and GapWork.of(before, gap) == GapWork.of(after, gap)


def _moved(gaps: list[int], before: Shot, after: Shot) -> list[int]:
    """The indexes of the same gaps after an edit; those that are gone or need nothing left out."""
    moved = moved_gaps(before, after)
    return [moved[gap] for gap in gaps if gap in moved and after.gaps[moved[gap]].is_rendered]
