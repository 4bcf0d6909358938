"""Overlays: what is laid over the drawing to judge it by: an engine's doubts, or what moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.plan import CellId, CellKind
from inbetweener.rendering.leak_marks import KeyRegionShelf
from inbetweener.session.pictures.refs import (
    DifferenceRef,
    LeaksRef,
    LinesRef,
    NewColoursRef,
    PictureRef,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from inbetweener.core.motion import Motion
    from inbetweener.core.plan import Cell
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.pictures.refs import AnyRef
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.review.motions import Motions


class OverlayKind(StrEnum):
    """What is laid over the drawing."""

    NONE = "none"
    CONFIDENCE = "confidence"
    DIFFERENCE = "difference"
    FLOW = "flow"
    FLOW_COLOURS = "flow_colours"
    LINES = "lines"
    LEAKS = "leaks"
    NEW_COLOURS = "new_colours"

    @property
    def needs_motion(self) -> bool:
        """Whether it cannot be made before the motion of the gap is known."""
        return self.is_motion or self in (OverlayKind.LINES, OverlayKind.LEAKS)

    @property
    def is_motion(self) -> bool:
        """Whether it shows how things move, on keys too."""
        return self in (OverlayKind.FLOW, OverlayKind.FLOW_COLOURS)


_SLOW = (OverlayKind.LEAKS, OverlayKind.NEW_COLOURS)
OVERLAYS = tuple(kind for kind in OverlayKind if kind is not OverlayKind.NONE)


@dataclass(frozen=True, slots=True)
class Overlaid:
    """What is to be laid over the drawing on the screen.

    Attributes:
        kind: what it is.
        title: what the legend calls it.
        map: grey; of confidence 255 where the engine was sure, of a difference 255 where it is
            greatest, of lines the levels of `LineFate`, of leaks those of `LeakMark`, of new
            colours 255 where one is; None where there is none (yet).
        problem: why there is none, "" where there is or it is being loaded.
        motion: of the gap, for what shows motion; None where it is not known (yet).
        t: where the drawing on the screen stands in the gap.
    """

    kind: OverlayKind
    title: str
    map: QImage | None = None
    problem: str = ""
    motion: Motion | None = None
    t: float = 0.0


class Overlays(QObject):
    """The overlay of one window.

    Signals:
        changed(): `overlaid()` may give something else than before.
    """

    changed = Signal()

    def __init__(
        self,
        preview: Preview,
        pictures: PictureStore,
        playback: Playback,
        motions: Motions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._pictures = pictures
        self._playback = playback
        self._motions = motions
        self._kind = OverlayKind.NONE
        self._last = OverlayKind.CONFIDENCE
        self._key_regions = KeyRegionShelf()
        preview.accompany(self)
        preview.changed.connect(self._want_motion)
        motions.changed.connect(self._on_motions_changed)

    @property
    def kind(self) -> OverlayKind:
        """What the artist chose."""
        return self._kind

    def set_kind(self, kind: OverlayKind) -> None:
        """Lay something else over the drawing, or nothing."""
        if kind is not self._kind:
            self._kind = kind
            self._last = self._last if kind is OverlayKind.NONE else kind
            self._want_motion()
            self.changed.emit()

    def toggle(self, kind: OverlayKind) -> None:
        """Lay something over the drawing, or take it off if it lies there."""
        self.set_kind(OverlayKind.NONE if kind is self._kind else kind)

    def switch(self) -> None:
        """Take off what lies over the drawing, or lay what lay there last over it."""
        self.set_kind(self._last if self._kind is OverlayKind.NONE else OverlayKind.NONE)

    def cycle(self) -> None:
        """Lay the next kind over the drawing, and nothing after the last."""
        kinds = list(OverlayKind)
        self.set_kind(kinds[(kinds.index(self._kind) + 1) % len(kinds)])

    def refs(self, cell: Cell) -> Iterator[AnyRef]:
        """What should be in memory beside the picture of a cell: its map, the neighbours' too.

        Whoever steps on or back sees the next map at once then.
        """
        beside = self._preview.cells.neighbours(cell, by_key=False)
        if self._kind in _SLOW:  # what one steps to would wait
            beside = None, None
        for each in (cell, *(self._preview.cells.cell(near) for near in beside if near)):
            ref = self._ref(each)
            if ref is not None:
                yield from ref.parts
                yield ref

    def overlaid(self) -> Overlaid | None:
        """What is to be laid over the drawing now; None for nothing, as while it moves."""
        cell = self._preview.cell()
        if self._kind is OverlayKind.NONE or cell is None or self._playback.is_playing:
            return None
        found = Overlaid(self._kind, self._title(cell))
        if self._kind.is_motion:
            return self._moving(found, cell)
        if cell.kind is not CellKind.INBETWEEN:
            return replace(found, problem=tr("nothing to show on a key"))
        ref = self._ref(cell)
        if ref is None:
            return replace(found, problem=self._reason_for_none(cell))
        image, problem = self._pictures.get(ref), self._pictures.problem(ref)
        if problem and self._kind is OverlayKind.CONFIDENCE:
            problem = tr("no confidence was kept with this picture")
        return replace(found, map=image, problem=problem)

    def _reason_for_none(self, cell: Cell) -> str:
        """Why an inbetween has no map; "" where it will have one."""
        if not self._preview.cells.is_ready(cell.id):
            return tr("not rendered yet")
        needs_motion = self._kind.needs_motion
        return self._motions.problem(cell.id.gap) if needs_motion else tr("not rendered yet")

    def _moving(self, found: Overlaid, cell: Cell) -> Overlaid:
        shown = self._preview.shown()
        if not self._motions.can_move(cell.id.gap):
            return replace(found, problem=tr("no model draws here"))
        tracer = self._motions.get(cell.id.gap)
        if tracer is None or shown.t is None:
            return replace(found, problem=self._motions.problem(cell.id.gap))
        return replace(found, motion=tracer.motion, t=shown.t)

    @Slot()
    def _want_motion(self) -> None:
        cell = self._preview.cell()
        is_shown = self._kind.needs_motion and not self._playback.is_playing
        self._motions.want("overlay", cell.id.gap if is_shown and cell is not None else None)

    @Slot()
    def _on_motions_changed(self) -> None:
        if self._kind.needs_motion:
            self.changed.emit()

    def _title(self, cell: Cell) -> str:
        if self._kind is OverlayKind.CONFIDENCE:
            return tr("Confidence")
        if self._kind.is_motion:
            return tr("Flow")
        if self._kind is OverlayKind.LINES:
            return tr("Lines")
        if self._kind is OverlayKind.LEAKS:
            return tr("Leaks")
        if self._kind is OverlayKind.NEW_COLOURS:
            return tr("New colours")
        key = _nearest_key(cell)
        return tr("Difference to {name}", name=self._preview.name(key))

    def _ref(self, cell: Cell) -> AnyRef | None:
        if self._kind is OverlayKind.LINES:
            return self._lines_ref(cell)
        if self._kind is OverlayKind.LEAKS:
            lines = self._lines_ref(cell)
            return LeaksRef(lines, self._key_regions) if lines is not None else None
        if self._kind is OverlayKind.NEW_COLOURS:
            return self._new_colours_ref(cell)
        has_map = self._kind in (OverlayKind.CONFIDENCE, OverlayKind.DIFFERENCE)
        if not has_map or cell.kind is not CellKind.INBETWEEN:
            return None
        own = self._preview.cells.ref(cell.id)
        if self._kind is OverlayKind.DIFFERENCE:
            key = self._preview.cells.ref(_nearest_key(cell))
            return DifferenceRef(own, key) if own and key else None
        return PictureRef(digest=own.digest, is_confidence=True) if own and own.digest else None

    def _new_colours_ref(self, cell: Cell) -> NewColoursRef | None:
        if cell.kind is not CellKind.INBETWEEN:
            return None
        gap = cell.id.gap
        ids = cell.id, CellId(gap, 0), CellId(gap + 1, 0)
        own, key_a, key_b = map(self._preview.cells.ref, ids)
        return NewColoursRef(own, key_a, key_b) if own and key_a and key_b else None

    def _lines_ref(self, cell: Cell) -> LinesRef | None:
        """None until picture and motion are known: an older picture stood at another t."""
        cells, motions, gap = self._preview.cells, self._motions, cell.id.gap
        if cell.kind is not CellKind.INBETWEEN or not cells.is_ready(cell.id):
            return None
        own, key_a, key_b = map(cells.ref, (cell.id, CellId(gap, 0), CellId(gap + 1, 0)))
        digest = motions.digest(gap) if motions.get(gap) is not None else None
        if own is None or key_a is None or key_b is None or digest is None:
            return None
        return LinesRef(own, key_a, key_b, cell.t, digest, motions.shelf)


def _nearest_key(cell: Cell) -> CellId:
    """The key that is nearer on the timing chart; the one before where both are as near."""
    return CellId(cell.id.gap + (cell.t > 0.5), 0)
