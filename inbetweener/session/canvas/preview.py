"""Preview: which pictures the canvas shows for the frame under the playhead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.session.canvas.cell_pictures import CellPictures
from inbetweener.session.canvas.frame_pictures import FramePictures
from inbetweener.session.canvas.ghosts import Ghosts
from inbetweener.session.canvas.picture_wants import PictureWants
from inbetweener.session.canvas.shown import OnionSkin, Shown
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.plan import Cell, CellId
    from inbetweener.session.canvas.shown import Companion, OnTop
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pictures.refs import AnyRef
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.playback.flip import Flip
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.rendering.states import RenderStates

_SOON_MS = 80
# By which way one would go to get to the sheet.
_SHEETS = {-1: mark("before"), 0: mark("this drawing"), 1: mark("after")}


class Preview(QObject):
    """Resolves the frame under the playhead into pictures, and has those around it loaded.

    Signals:
        changed(): `shown()` may give something else than before.
        cached_changed(): other frames than before are in memory.
    """

    changed = Signal()
    cached_changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        states: RenderStates,
        pictures: PictureStore,
        playback: Playback,
        flip: Flip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._flip = flip
        self._session = session
        self._states = states
        self._pictures = pictures
        self._playback = playback
        self._on_top: OnTop | None = None
        self._cells = CellPictures(session, states)
        self._ghosts = Ghosts(self._cells, pictures)
        self._wants = PictureWants(session, self._cells, self._ghosts, pictures, self)
        self._frame_pictures = FramePictures(self._cells, states, pictures)
        # Pictures that were not to be found and whose gaps were looked at again, once each.
        self._lost: set[AnyRef] = set()
        # While a shot is rendered, gaps elsewhere become ready many times a second.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._refresh)
        session.shot_opened.connect(self._on_session_shot_opened)
        session.shot_changed.connect(self._refresh)
        session.layer_activated.connect(self._on_session_layer_activated)
        states.gaps_changed.connect(self._on_states_gaps_changed)
        states.key_changed.connect(self._on_states_key_changed)
        playback.frame_changed.connect(self._refresh)
        playback.playing_changed.connect(self._refresh)
        flip.changed.connect(self.changed)  # its pictures are in memory, being those of ghosts
        pictures.loaded.connect(self._on_pictures_loaded)
        pictures.failed.connect(self._on_pictures_failed)

    def accompany(self, companion: Companion) -> None:
        """Have the pictures of something else loaded with those of the frame."""
        self._wants.accompany(companion)
        companion.changed.connect(self._refresh)

    def look_ahead_with(self, ahead: Callable[[Cell, int], Iterator[AnyRef]]) -> None:
        """Let another say which pictures follow a cell, as `CellPictures.ahead` does."""
        self._wants.look_ahead_with(ahead)

    def lie_on_top(self, other: OnTop) -> None:
        """Let something show other pictures than those of the frame, when it has some to show."""
        self._on_top = other
        self.accompany(other)

    @property
    def cells(self) -> CellPictures:
        """Which picture belongs to which drawing."""
        return self._cells

    def name(self, cell: CellId) -> str:
        """What the screen calls a drawing: its file, or how far after which key."""
        shot = self._session.shot
        name = shot.drawing(shot.keys[cell.gap].drawing).name
        count = len(self._session.plan.gaps[cell.gap].cells) - 1
        if not cell.order:
            return name
        return tr("{name}, {order} of {count}", name=name, order=cell.order, count=count)

    @property
    def onion(self) -> OnionSkin:
        """Which ghosts are shown."""
        return self._ghosts.onion

    def set_onion(self, onion: OnionSkin) -> None:
        """Show other ghosts."""
        self._ghosts.onion = onion
        self._refresh()

    def retry(self) -> None:
        """Load again what could not be loaded, since files may have come back."""
        self._pictures.retry_broken()
        self._lost.clear()
        self._refresh()

    @property
    def is_moving(self) -> bool:
        """Whether drawings follow each other on the screen."""
        return self._playback.is_playing or self._flip.offset is not None

    def cell(self) -> Cell | None:
        """The cell under the playhead; None in an empty shot."""
        plan = self._session.plan
        return plan.cell_at(self._playback.frame) if self._playback.frame < plan.length else None

    def shown(self) -> Shown:
        """What the canvas shows now; cheap, for everything is in memory or passed over."""
        cell = self._cell_on_top()
        if cell is None:
            return Shown()
        instead = self._on_top.shown(cell) if self._on_top is not None else None
        if instead is not None and instead.image is not None and not instead.badge:
            return instead  # it has ghosts of its own
        shown = instead or self._frame_pictures.shown(cell)
        if self._flip.offset is not None:
            return replace(shown, badge=self._sheet_name(cell, shown.badge))
        if shown.image is None or not self.onion.is_on or self._playback.is_playing:
            return shown
        return replace(shown, before=self._ghosts.before(cell), after=self._ghosts.after(cell))

    def _cell_on_top(self) -> Cell | None:
        """The cell under the playhead; while flipping, a neighbour of it."""
        cell = self.cell()
        if cell is None or not self._flip.offset:
            return cell
        neighbour = self._ghosts.neighbours(cell)[self._flip.offset > 0]
        return cell if neighbour is None else self._cells.cell(neighbour)

    def _sheet_name(self, on_top: Cell, badge: str) -> str:
        """What to say of the sheet that lies on top while flipping."""
        here = self.cell()
        place = 0 if here is None else on_top.first_frame - here.first_frame
        words = tr(_SHEETS[(place > 0) - (place < 0)])
        return " · ".join(filter(None, (words, self.name(on_top.id), badge)))

    def cached_frames(self, first: int, end: int) -> list[tuple[int, int]]:
        """Runs of frames [a, b) near [first, end) whose finished pictures are in memory."""
        runs: list[tuple[int, int]] = []
        for cell in self._session.plan.cells(first, end):
            ref = self._cells.ref(cell.id)
            if ref is None or not self._pictures.has(ref):
                continue
            if runs and runs[-1][1] == cell.first_frame:
                runs[-1] = runs[-1][0], cell.end_frame
            else:
                runs.append((cell.first_frame, cell.end_frame))
        return runs

    @Slot()
    def _refresh(self) -> None:
        self._soon.stop()
        self._wants.ask(self.cell())
        self._look_for_lost()
        self.changed.emit()

    def _look_for_lost(self) -> None:
        """Have the gap under the playhead looked at again if its picture is not to be had.

        It becomes not rendered then, and can be rendered. Once for each loss: a picture that is
        there and yet cannot be loaded would be looked for without end.
        """
        cell = self.cell()
        ref = self._cells.ref(cell.id) if cell is not None and not cell.id.is_key else None
        if cell is None or ref is None or ref in self._lost or not self._pictures.problem(ref):
            return
        self._lost.add(ref)
        self._states.refresh([cell.id.gap])

    @Slot(object)
    def _on_states_gaps_changed(self, gaps: set[int]) -> None:
        # Before they are asked for: what has been drawn again can be loaded again.
        states = self._states.states(gaps) if self._pictures.has_problems else {}
        for cell, state in states.items():
            ref = self._cells.ref(cell) if state is CellState.READY else None
            if ref is not None:
                self._pictures.forget_problem(ref)
        here = self.cell()
        if here is None or here.id.gap in gaps:
            self._refresh()
        elif not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_session_shot_opened(self) -> None:
        self._cells.forget()
        self._lost.clear()
        self._pictures.forget()
        self._refresh()
        self.cached_changed.emit()

    @Slot()
    def _on_session_layer_activated(self) -> None:
        """Pictures of other layers stay in memory: the artist goes back and forth."""
        self._refresh()
        self.cached_changed.emit()

    @Slot(object)
    def _on_pictures_loaded(self, ref: AnyRef) -> None:
        self._lost.discard(ref)
        self._tell_of(ref)

    @Slot(object, str)
    def _on_pictures_failed(self, ref: AnyRef, _message: str) -> None:
        self._look_for_lost()
        self._tell_of(ref)

    def _tell_of(self, ref: AnyRef) -> None:
        cell = self.cell()
        if cell is not None and self._wants.is_seen(ref, cell):
            self.changed.emit()
        self.cached_changed.emit()

    @Slot(str)
    def _on_states_key_changed(self, drawing: DrawingId) -> None:
        self._cells.note_change(drawing)
        self._refresh()
