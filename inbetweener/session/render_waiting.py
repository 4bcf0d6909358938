"""Which gaps wait to be drawn, and which of them comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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


class RenderWaiting:
    """Gaps that wait; variants go first, for the artist is looking at them.

    Attributes:
        preferred: the gap that comes next if it waits, then the nearest ones after it.
    """

    def __init__(self) -> None:
        self.preferred = 0
        self._gaps: list[int] = []
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
        if not self._gaps:
            return None
        gap = min(self._gaps, key=lambda each: (each < self.preferred, each))
        self._gaps.remove(gap)
        return Work(gap, shot)

    def inbetween_count(self, shot: Shot) -> int:
        """How many inbetweens wait."""
        variants = sum(work.gap.inbetween_count for work in self._variants)
        return variants + sum(shot.gaps[gap].inbetween_count for gap in self._gaps)

    def follow(self, before: Shot, after: Shot) -> None:
        """Take in an edit: gaps move, those that are gone or need nothing wait no more.

        Variants are of a shot that is no more, and are dropped.
        """
        self._gaps = _moved(self._gaps, before, after)
        self._variants.clear()

    def put_back(self, work: Work, before: Shot, after: Shot) -> None:
        """Let a gap that was begun before an edit wait again, if it is still wanted."""
        if not work.is_variant:
            self._gaps = [*_moved([work.index], before, after), *self._gaps]

    def clear(self) -> None:
        """Let nothing wait."""
        self._gaps.clear()
        self._variants.clear()


def is_same_work(gap: int, before: Shot, after: Shot) -> bool:
    """Whether what a gap needed before an edit is still what is wanted at the same place."""
    return gap < len(after.gaps) and GapWork.of(before, gap) == GapWork.of(after, gap)


def _moved(gaps: list[int], before: Shot, after: Shot) -> list[int]:
    """The indexes of the same gaps after an edit; those that are gone or need nothing left out."""
    moved = moved_gaps(before, after)
    return [moved[gap] for gap in gaps if gap in moved and after.gaps[moved[gap]].is_rendered]
