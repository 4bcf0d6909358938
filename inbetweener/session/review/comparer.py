"""Comparer: finds the picture that the drawing on the screen is compared with."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.core import edits
from inbetweener.core.drawing import FitRule
from inbetweener.core.plan import CellKind
from inbetweener.session.pictures.refs import PictureRef
from inbetweener.session.review.comparison import Against, Compared, CompareMode, Comparison
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inbetweener.core.plan import Cell
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.rendering.queue import RenderQueue

BLINK_S = 0.5


class Comparer(QObject):
    """The comparison of one window.

    Signals:
        changed(): `comparison` or `compared()` may be another than before.
    """

    changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        preview: Preview,
        pictures: PictureStore,
        queue: RenderQueue,
        clock_s: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preview = preview
        self._pictures = pictures
        self._queue = queue
        self._planner: JobPlanner | None = None
        self._comparison = Comparison()
        self._file_revision = 0
        self._clock_s = clock_s
        self._blink_started_s = 0.0
        self._is_other_on_top = False
        self._timer = QTimer(self)
        self._timer.setInterval(int(BLINK_S * 500))
        self._timer.timeout.connect(self.advance)
        queue.drawn.connect(self._on_queue_drawn)
        preview.accompany(self)

    @property
    def comparison(self) -> Comparison:
        """What the artist chose."""
        return self._comparison

    def set_comparison(self, comparison: Comparison) -> None:
        """Compare with something else, in another way, or not at all."""
        before, self._comparison = self._comparison, comparison
        if comparison == before:
            return
        if comparison.file != before.file:
            self.look_at_file()
        blinks = comparison.is_on and comparison.mode is CompareMode.BLINK
        if blinks != self._timer.isActive():
            self._blink(blinks)
        self.changed.emit()

    def change(self, **values: object) -> None:
        """Change parts of the comparison by name."""
        self.set_comparison(replace(self._comparison, **values))  # type: ignore[arg-type]

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot."""
        self._planner = planner
        self.change(is_on=False)

    def look_at_file(self) -> None:
        """See whether the artist's picture has changed, as when the window is come back to."""
        file = self._comparison.file
        try:
            revision = file.stat().st_mtime_ns if file is not None else 0
        except OSError:
            revision = 0
        if revision != self._file_revision:
            self._file_revision = revision
            self.changed.emit()

    def stop(self) -> None:
        """Blink no more."""
        self._timer.stop()

    # What is compared

    @property
    def model(self) -> str:
        """The model whose picture is looked at; "" where there is no other."""
        cell, planner = self._preview.cell(), self._planner
        if self._comparison.model or cell is None or planner is None:
            return self._comparison.model
        shot = self._session.shot
        own = shot.model_of(cell.id.gap) if cell.id.gap < len(shot.gaps) else shot.model
        return next((name for name in planner.models if name != own), "")

    def refs(self, cell: Cell) -> Iterator[PictureRef]:
        """What should be in memory beside the picture of a cell."""
        ref = self._ref(cell) if self._comparison.is_on else None
        if ref is not None:
            yield ref

    def compared(self) -> Compared | None:
        """What is to be shown now; None while nothing is compared."""
        cell = self._preview.cell()
        if cell is None or not self._comparison.is_on:
            return None
        found = Compared(self._preview.name(cell.id), self._other_name(cell))
        ref = self._ref(cell)
        if ref is None:
            return replace(found, problem=self._why_nothing(cell))
        other = self._pictures.get(ref)
        if other is not None:
            return replace(found, other=other, is_other_on_top=self._is_other_on_top)
        problem = self._pictures.problem(ref)
        if problem and self._comparison.against is Against.MODEL:
            return replace(
                found,
                problem=tr("{model} has not drawn this yet.", model=self.model),
                can_render=True,
            )
        return replace(found, problem=problem)

    def render_other(self) -> None:
        """Have the gap on the screen drawn by the model that it is compared with."""
        cell = self._preview.cell()
        compared = self.compared()
        if cell is not None and compared is not None and compared.can_render:
            self._queue.render_with(cell.id.gap, self.model)

    def _ref(self, cell: Cell) -> PictureRef | None:
        match self._comparison.against:
            case Against.MODEL:
                digest = self._model_digest(cell)
                return PictureRef(digest=digest) if digest else None
            case Against.FILE:
                return self._file_ref()
            case against:
                key = self._preview.cells.neighbours(cell, by_key=True)[against is Against.NEXT_KEY]
                return self._preview.cells.ref(key) if key is not None else None

    def _file_ref(self) -> PictureRef | None:
        file, shot = self._comparison.file, self._session.shot
        canvas = shot.canvas if shot.fit is FitRule.FIT else None
        return PictureRef(file, self._file_revision, canvas) if file is not None else None

    def _model_digest(self, cell: Cell) -> str:
        """The name in the cache of a cell's picture as the other model draws it; "" of none."""
        if cell.kind is not CellKind.INBETWEEN or self._planner is None or not self.model:
            return ""
        if not self._session.shot.gaps[cell.id.gap].is_rendered:
            return ""
        shot = edits.set_gap_model(self._session.shot, [cell.id.gap], self.model)
        job = self._planner.known_job(shot, cell.id.gap)
        return job.inbetweens[cell.id.order - 1].digest if job is not None else ""

    def _other_name(self, cell: Cell) -> str:
        match self._comparison.against:
            case Against.MODEL:
                return self.model or tr("another model")
            case Against.FILE:
                file: Path | None = self._comparison.file
                return file.name if file is not None else tr("no file chosen")
            case against:
                key = self._preview.cells.neighbours(cell, by_key=True)[against is Against.NEXT_KEY]
                return self._preview.name(key) if key is not None else tr("no key drawing")

    def _why_nothing(self, cell: Cell) -> str:
        match self._comparison.against:
            case Against.PREVIOUS_KEY:
                return tr("There is no key before this one.")
            case Against.NEXT_KEY:
                return tr("There is no key after this one.")
            case Against.FILE:
                return tr("Choose a picture to compare with.")
            case Against.MODEL if cell.kind is not CellKind.INBETWEEN:
                return tr("This is no inbetween: models draw inbetweens only.")
            case _:
                return tr("There is no other model that could draw this.")

    # Blinking

    def _blink(self, blinks: bool) -> None:
        self._blink_started_s = self._clock_s()
        self._is_other_on_top = False
        if blinks:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def advance(self) -> None:
        """Show the picture that the clock says; called by the timer."""
        is_other = bool(int((self._clock_s() - self._blink_started_s) / BLINK_S + 1e-6) % 2)
        if is_other != self._is_other_on_top:
            self._is_other_on_top = is_other
            self.changed.emit()

    @Slot(str)
    def _on_queue_drawn(self, digest: str) -> None:
        if self._comparison.is_on:
            self._pictures.forget_problem(PictureRef(digest=digest))
            self.changed.emit()
