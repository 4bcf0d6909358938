"""SpacingProbe: where a point of the drawing is on every drawing of its gap."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import dist, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.plan import Cell
    from inbetweener.core.tracing import Path
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.playback.flip import Flip
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.review.motions import Motions

# What moves less than this over the whole gap stands still for the eye.
_STILL_PX = 0.5
_LINE_STEPS = 32


@dataclass(frozen=True, slots=True)
class SpacingDot:
    """The point on one drawing.

    Attributes:
        x: in pixels of the drawing, from its left edge.
        y: from its upper edge.
        label: what the ladder calls the drawing: its number, or the key's name.
        is_key: whether the drawing is one of the two keys.
        is_shown: whether it is the one under the playhead.
    """

    x: float
    y: float
    label: str
    is_key: bool
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Spacing:
    """What is to be laid over the drawing.

    Attributes:
        dots: key A, the inbetweens in time, key B; empty where nothing is known.
        line: points of the path between them, close enough to be joined straight.
        is_pinned: whether they stay when the pointer goes.
        remark: what there is to say besides, "" for nothing.
    """

    dots: tuple[SpacingDot, ...] = ()
    line: tuple[tuple[float, float], ...] = ()
    is_pinned: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class _Point:
    """A point of a drawing of a gap, which is known by its keys: `t` is the drawing's place."""

    keys: tuple[DrawingId, DrawingId]
    x: float
    y: float
    t: float


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A picture on the screen, at its place on the chart of the gap between two keys."""

    key: int
    keys: tuple[DrawingId, DrawingId]
    t: float = field(compare=False)
    image: QImage = field(compare=False)

    def is_painted(self, x: float, y: float) -> bool:
        """Whether there is paint at a point; on the void of a cel nothing can move."""
        column, row = floor(x), floor(y)
        return self.image.valid(column, row) and self.image.pixelColor(column, row).alpha() > 0


class SpacingProbe(QObject):
    """Follows the pointer over the canvas, or a point that is pinned.

    Signals:
        changed(): `spacing()` may give something else than before.
    """

    changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        preview: Preview,
        playback: Playback,
        flip: Flip,
        motions: Motions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preview = preview
        self._playback = playback
        self._flip = flip
        self._motions = motions
        self._is_on = False
        self._pointer: tuple[float, float] | None = None
        self._hovered: _Point | None = None
        self._pinned: _Point | None = None
        self._shown: _Sheet | None = None
        self._traced: tuple[object, Path | None] | None = None
        preview.changed.connect(self._on_preview_changed)
        motions.changed.connect(self._refresh)
        session.shot_opened.connect(self.unpin)
        session.layer_activated.connect(self.unpin)

    @property
    def is_on(self) -> bool:
        """Whether the pointer is followed."""
        return self._is_on

    def set_on(self, is_on: bool) -> None:
        """Follow the pointer or not; a pinned point goes with the rest."""
        if is_on != self._is_on:
            self._is_on = is_on
            self._pinned = None
            self._look()
            self._refresh()

    @property
    def is_pinned(self) -> bool:
        """Whether a point of the gap under the playhead is pinned."""
        return self._pinned is not None and self._pinned.keys == self._keys()

    def point_at(self, x: float, y: float) -> None:
        """The pointer is over a place of the picture, in its pixels; it may lie outside it."""
        self._pointer = x, y
        self._hover()
        self._refresh()

    def leave(self) -> None:
        """The pointer has gone."""
        if self._pointer is not None:
            self._pointer = self._hovered = None
            self._refresh()

    def pin(self, x: float, y: float) -> None:
        """Keep the dots of what is at a place of the picture."""
        self._pinned = self._point(x, y)
        self._refresh()

    @Slot()
    def unpin(self) -> None:
        """Follow the pointer again."""
        self._pinned = None
        self._refresh()

    def spacing(self) -> Spacing | None:
        """What is to be laid over the drawing now; None for nothing, as while it moves."""
        cell, point = self._preview.cell(), self._point_of_interest()
        if cell is None or point is None or self._is_moving:
            return None
        gap, is_pinned = cell.id.gap, self.is_pinned
        tracer = self._motions.get(gap)
        if tracer is None:
            remark = self._motions.problem(gap) or tr("finding how the drawing moves…")
            return Spacing(remark=remark, is_pinned=is_pinned)
        asked = tracer, point  # a rough motion may make way for a fine one
        if self._traced is None or self._traced[0] != asked:
            self._traced = asked, tracer.path(point.x, point.y, point.t)
        path = self._traced[1]
        return None if path is None else self._along(path, cell, is_pinned=is_pinned)

    def _along(self, path: Path, cell: Cell, *, is_pinned: bool) -> Spacing:
        shot, gap = self._session.shot, cell.id.gap
        names = (shot.drawing(shot.keys[key].drawing).name for key in (gap, gap + 1))
        times = self._session.plan.gaps[gap].times
        labels = [next(names), *(str(order) for order in range(1, len(times) + 1)), next(names)]
        places = path.along((0.0, *times, 1.0))
        last = len(places) - 1
        dots = tuple(
            SpacingDot(*place, label, order in (0, last), order == cell.id.order)
            for order, (place, label) in enumerate(zip(places, labels, strict=True))
        )
        is_still = max(dist(place, places[0]) for place in places) < _STILL_PX
        steps = 1 if path.is_straight else _LINE_STEPS
        line = tuple(path.along(step / steps for step in range(steps + 1)))
        return Spacing(dots, line, is_pinned, tr("this point stands still") if is_still else "")

    # Where one looks

    @property
    def _is_moving(self) -> bool:
        """Whether drawings follow each other on the screen."""
        return self._playback.is_playing or self._flip.offset is not None

    def _point_of_interest(self) -> _Point | None:
        if not self._is_on:
            return None
        return self._pinned if self.is_pinned else self._hovered

    def _keys(self) -> tuple[DrawingId, DrawingId] | None:
        """The keys of the gap under the playhead; None where no model draws it."""
        cell, shot = self._preview.cell(), self._session.shot
        if cell is None or not self._motions.can_move(cell.id.gap):
            return None
        return shot.keys[cell.id.gap].drawing, shot.keys[cell.id.gap + 1].drawing

    def _point(self, x: float, y: float) -> _Point | None:
        if self._shown is None or not self._shown.is_painted(x, y):
            return None
        return _Point(self._shown.keys, x, y, self._shown.t)

    def _hover(self) -> None:
        self._hovered = self._point(*self._pointer) if self._pointer else None

    @Slot()
    def _on_preview_changed(self) -> None:
        if self._is_on and self._look():
            self._hover()
        self._refresh()

    def _look(self) -> bool:
        """See which picture is on the screen; whether it is another than before.

        One that stays while the ticks of its chart are moved stays where it was drawn.
        """
        shown, keys = self._preview.shown(), self._keys()
        sheet = None
        if shown.image is not None and shown.t is not None and keys is not None:
            sheet = _Sheet(shown.image.cacheKey(), keys, shown.t, shown.image)
        if sheet == self._shown:
            return False
        self._shown = sheet
        return True

    @Slot()
    def _refresh(self) -> None:
        cell = self._preview.cell()
        is_idle = cell is None or self._is_moving or self._point_of_interest() is None
        self._motions.want("spacing", None if is_idle or cell is None else cell.id.gap)
        self.changed.emit()
