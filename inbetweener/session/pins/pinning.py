"""Pinning: the pin tool with what it shows: both keys, the pins, and the inbetween they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.pins import pair_of, pins_of
from inbetweener.core.plan import CellId, CellKind
from inbetweener.session.canvas.shown import Shown
from inbetweener.session.pins.hints import hint_of
from inbetweener.session.pins.marker import PinMarker
from inbetweener.session.pins.marks import Inset, PinMarks
from inbetweener.session.pins.sheets import PinSheets
from inbetweener.session.pins.tool import PinTool
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.pin_board import Pair
    from inbetweener.core.plan import Cell
    from inbetweener.core.shot import Shot
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pictures.refs import AnyRef
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.pins.previews import PinPreviews
    from inbetweener.session.rendering.states import RenderStates

_BADGES = {
    CellState.NOT_RENDERED: mark("preview of the pins – not rendered yet"),
    CellState.QUEUED: mark("preview of the pins – queued"),
    CellState.RENDERING: mark("preview of the pins – rendering"),
    CellState.STALE: mark("preview of the pins – not rendered yet"),
    CellState.FAILED: mark("preview of the pins – rendering failed"),
}


class Pinning(QObject):
    """What a window shows of pins.

    Attributes:
        tool: takes what the artist does.

    Signals:
        changed(): `marks()`, or what the canvas shows, may be another than before.
    """

    changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        preview: Preview,
        states: RenderStates,
        pictures: PictureStore,
        previews: PinPreviews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preview = preview
        self._states = states
        self._pictures = pictures
        self._previews = previews
        self._sheets = PinSheets(preview.cells, pictures)
        self._worked: Pair | None = None  # where the tool was last, and previews are wanted
        self._looked_at: object = None
        marker = PinMarker(self._sheets, previews.tracer)
        self.tool = PinTool(session, preview, self._sheets, marker, self)
        self.tool.changed.connect(self._on_tool_changed)
        previews.changed.connect(self.changed)
        states.gaps_changed.connect(self._follow)
        session.shot_changed.connect(self._on_session_shot_changed)
        preview.changed.connect(self._on_preview_changed)
        preview.lie_on_top(self)

    # What the canvas shows

    @property
    def is_seen(self) -> bool:
        """Whether the canvas shows keys and pins, and takes the hand's clicks for the tool."""
        is_there = self.tool.is_on and self.tool.gap is not None
        return is_there and not self._preview.is_moving

    def refs(self, _cell: Cell) -> Iterator[AnyRef]:
        """The keys while they are shown, and the inbetween in the corner."""
        gap = self.tool.gap
        if self.tool.is_on and gap is not None:
            yield from self._sheets.refs(gap)
            inbetween = self._inbetween(gap)
            ref = self._preview.cells.ref(inbetween) if inbetween is not None else None
            if ref is not None:
                yield ref

    def shown(self, cell: Cell) -> Shown | None:
        """What is shown instead of a cell's picture; None where that is shown itself."""
        gap = self.tool.gap
        if self.is_seen and gap is not None:
            return self._sheets.shown(gap, self.tool.hand.sheet)
        state = self._states.state(cell.id)
        if cell.kind is not CellKind.INBETWEEN or state not in _BADGES:
            return None
        image = self._previews.find(cell.id.gap, cell.t)
        return None if image is None else Shown(image, tr(_BADGES[state]), t=cell.t)

    def marks(self) -> PinMarks | None:
        """What lies over the keys; None while they are not shown."""
        gap = self.tool.gap
        if not self.is_seen or gap is None:
            return None
        pins, shot, cell = self.tool.marks(), self._session.shot, self._preview.cell()
        a, b = (shot.drawing(shot.keys[key].drawing).name for key in (gap, gap + 1))
        is_rendered = shot.gaps[gap].is_rendered
        hint = hint_of(self.tool, pins, (a, b), is_rendered=is_rendered)
        hand = self.tool.hand
        inset = self._inset(gap) if is_rendered else None
        return PinMarks(
            pins,
            (a, b),
            hand.sheet,
            hand.snap,
            *hint,
            inset,
            part=hand.part,
            cross=hand.cross,
            order=cell.id.order if cell is not None else 0,
        )

    def _inset(self, gap: int) -> Inset:
        """The inbetween that comes of the pins as they are, or as they would be."""
        cell = self._inbetween(gap)
        name = self._preview.name(cell) if cell is not None else ""
        is_draft = self.tool.draft() is not self._session.shot
        if cell is not None and not is_draft and self._preview.cells.is_ready(cell):
            ref = self._preview.cells.ref(cell)
            image = self._pictures.get(ref) if ref is not None else None
            if image is not None:
                return Inset(image, name, is_preview=False)
        picture = self._previews.picture
        if picture is not None and picture.pair == pair_of(self._session.shot, gap):
            return Inset(picture.image, tr("{name} · preview", name=name), is_preview=True)
        return Inset(None, self._previews.problem or tr("drawing a preview …"), is_preview=True)

    # What is drawn

    def _inbetween(self, gap: int) -> CellId | None:
        """The inbetween under the playhead, on a key the middle one; None where there is none."""
        cell = self._preview.cell()
        if cell is not None and cell.kind is CellKind.INBETWEEN:
            return cell.id
        cells = self._session.plan.cells_of_gap(gap)
        drawn = [each for each in cells if each.kind is CellKind.INBETWEEN]
        return min(drawn, key=lambda each: abs(each.t - 0.5)).id if drawn else None

    def _ask(self) -> None:
        """Have the inbetween drawn, while the tool is used and after, in the gap it was used in."""
        if not self.tool.is_on and self._worked is None:
            return
        gap, shot = self.tool.gap, self._session.shot
        cell = self._inbetween(gap) if gap is not None else None
        if gap is None or cell is None or self._preview.is_moving:
            return
        if self.tool.is_on:
            self._worked = pair_of(shot, gap)
        draft = self.tool.draft()
        is_wanted = self._worked == pair_of(shot, gap) and (
            self.tool.is_on or not self._preview.cells.is_ready(cell)
        )
        if is_wanted:
            t = self._preview.cells.cell(cell).t
            self._previews.ask(draft, gap, t, is_draft=draft is not shot)

    @Slot()
    def _on_tool_changed(self) -> None:
        self._ask()
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        """Something else has changed: of no matter while the tool lies where it lay."""
        self._ask()
        if self.tool.is_on:
            self.changed.emit()

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        gap = self.tool.gap
        is_there = gap is not None and gap < len(before.gaps)
        if gap is not None and is_there and pins_of(before, gap) != pins_of(after, gap):
            self._worked = pair_of(after, gap)
        self._follow()

    @Slot()
    def _on_preview_changed(self) -> None:
        """Whoever goes to another drawing lets go of what is begun in this one."""
        cell = self._preview.cell()
        looked_at = cell.id if cell is not None else None, self._preview.is_moving
        if looked_at != self._looked_at:
            self._looked_at = looked_at
            self.tool.hand.drop()
            self._follow()
