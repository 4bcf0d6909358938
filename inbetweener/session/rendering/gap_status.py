"""What is known of one gap, and how it is found out; the finding out runs on a thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.tracking import GapWork
from inbetweener.errors import InbetweenerError
from inbetweener.rendering.colouring import ColourNote, colours_in
from inbetweener.rendering.gap_renderer import confidence_in
from inbetweener.rendering.line_work import LineNote, lines_noted
from inbetweener.rendering.regions import RegionNote, regions_in
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.storage.image_cache import ImageCache


@dataclass(frozen=True, slots=True)
class GapStatus:
    """What is known of one gap.

    Attributes:
        index: which gap.
        work: what its pictures are made from; what is known holds for no other.
        digests: the cache name of every inbetween.
        ready: which of them are in the cache.
        confidences: how far to trust each, in [0, 1]; None where it is not known.
        colours: what is known of the colours of each; None where nothing is.
        regions: what is known of the closed regions of each; None where nothing is.
        lines: what is known of the lines of each; None where nothing is.
        problem: why it cannot be rendered, "" where it can.
    """

    index: int
    work: GapWork
    digests: tuple[str, ...] = ()
    ready: tuple[bool, ...] = ()
    confidences: tuple[float | None, ...] = ()
    colours: tuple[ColourNote | None, ...] = ()
    regions: tuple[RegionNote | None, ...] = ()
    lines: tuple[LineNote | None, ...] = ()
    problem: str = ""

    def is_ready(self, order: int) -> bool:
        """Whether inbetween `order` (from 1) is in the cache."""
        return order <= len(self.ready) and self.ready[order - 1]

    def confidence(self, order: int) -> float | None:
        """How far to trust inbetween `order` (from 1); None where that is not known."""
        return self.confidences[order - 1] if order <= len(self.confidences) else None

    def known_colours(self) -> tuple[ColourNote, ...]:
        """What is known of the colours of those that are in the cache."""
        return tuple(note for note in self.colours if note is not None)

    def regions_of(self, order: int) -> RegionNote | None:
        """What is known of the closed regions of inbetween `order` (from 1)."""
        return self.regions[order - 1] if order <= len(self.regions) else None

    def lines_of(self, order: int) -> LineNote | None:
        """What is known of the lines of inbetween `order` (from 1)."""
        return self.lines[order - 1] if order <= len(self.lines) else None

    def with_drawn(
        self,
        order: int,
        confidence: float | None,
        colours: ColourNote | None = None,
        regions: RegionNote | None = None,
        lines: LineNote | None = None,
    ) -> GapStatus:
        """The same with inbetween `order` (from 1) in the cache now."""
        notes = (*self.colours[: order - 1], colours, *self.colours[order:])
        noted = (*self.confidences[: order - 1], confidence, *self.confidences[order:])
        ready = (*self.ready[: order - 1], True, *self.ready[order:])
        closed = (*self.regions[: order - 1], regions, *self.regions[order:])
        drawn = (*self.lines[: order - 1], lines, *self.lines[order:])
        return replace(
            self, ready=ready, confidences=noted, colours=notes, regions=closed, lines=drawn
        )


@dataclass(frozen=True, slots=True)
class Findings:
    """A part of the answer.

    Attributes:
        statuses: of some gaps.
        hashes: SHA-256 of the files of keys and drawings by hand; "" for one that is gone or
            cannot be read.
    """

    statuses: tuple[GapStatus, ...]
    hashes: dict[DrawingId, str]


def find_out(planner: JobPlanner, cache: ImageCache, shot: Shot, gaps: list[int]) -> Findings:
    """Find out about some gaps and the keys at their ends, whatever becomes of the gaps.

    A shot of one key has no gap; its key is looked at all the same.
    """
    works = [GapWork.of(shot, gap) for gap in gaps]
    ends = {end for work in works for end in work.ends}
    ends |= {file for work in works for _, file in work.hand_drawn}
    if not shot.gaps:
        ends = {key.drawing for key in shot.keys}
    hashes = {drawing: _hash(planner, drawing) for drawing in ends}
    return Findings(tuple(_status(planner, cache, shot, gap) for gap in gaps), hashes)


def _hash(planner: JobPlanner, drawing: DrawingId) -> str:
    try:
        return planner.fingerprint(drawing)
    except InbetweenerError:
        return ""


def _status(planner: JobPlanner, cache: ImageCache, shot: Shot, index: int) -> GapStatus:
    work = GapWork.of(shot, index)
    if not work.gap.is_rendered:
        return GapStatus(index, work)
    try:
        inbetweens = planner.job(shot, index).inbetweens
        digests = tuple(each.digest for each in inbetweens)
        ready = tuple(map(cache.has, digests))
        notes = [
            cache.note(name) if is_ready else {}
            for name, is_ready in zip(digests, ready, strict=True)
        ]
        trusts, colours = tuple(map(confidence_in, notes)), tuple(map(colours_in, notes))
        regions = tuple(map(regions_in, notes))
        lines = tuple(map(lines_noted, notes))
        return GapStatus(index, work, digests, ready, trusts, colours, regions, lines)
    except InbetweenerError as error:
        return GapStatus(index, work, problem=str(error))
    except OSError as error:  # a cache folder that may not be looked into, a disk that fails
        return GapStatus(
            index,
            work,
            problem=tr("The cache cannot be read: {reason}.", reason=error.strerror),
        )
