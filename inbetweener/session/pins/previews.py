"""PinPreviews: the inbetween as pins will have it, drawn small on a thread while they are moved."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inbetweener.core.pins import pair_of
from inbetweener.core.tracing import Tracer
from inbetweener.errors import InbetweenerError
from inbetweener.rendering.pin_previewer import PinPreviewer
from inbetweener.session.pictures.loading import to_qimage
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Engine
    from inbetweener.core.pin_board import Pair
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.rendering.motion_shelf import MotionShelf
    from inbetweener.rendering.pin_previewer import PinPreview
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.rendering.states import RenderStates
    from inbetweener.workers.task_thread import Report

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class PreviewPicture:
    """A preview that can be shown.

    Attributes:
        pair: the drawings that it lies between.
        motion_digest: tells them, and the pins that it was drawn with.
        t: where it stands in the gap.
        image: as large as the inbetween that it stands in for.
        tracer: how everything moves by these pins; None where the model does not tell.
    """

    pair: Pair
    motion_digest: str
    t: float
    image: QImage
    tracer: Tracer | None


@dataclass(frozen=True, slots=True)
class _Question:
    """An inbetween of a gap of a shot; a draft has pins that the document has not yet."""

    shot: Shot
    gap: int
    t: float
    is_draft: bool


class PinPreviews(QObject):
    """Answers the latest question; what is under way is finished, for a hand never rests.

    Signals:
        changed(): another preview has been drawn, or could not be.
    """

    changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        states: RenderStates,
        engine: Engine,
        device: Callable[[], str],
        shelf: MotionShelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._engine = engine
        self._device = device
        self._shelf = shelf
        self._previewer = PinPreviewer(engine, device())
        self._planner: JobPlanner | None = None
        self._last: _Question | None = None  # answered, or being answered
        self._next: _Question | None = None
        self._picture: PreviewPicture | None = None
        self._problem = ""
        self._digests: dict[int, str] = {}  # of the gaps of the shot as it stands
        self._thread = TaskThread("pin preview", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        self._thread.idle_changed.connect(self._on_thread_idle_changed)
        session.shot_changed.connect(self._on_session_shot_changed)
        states.key_changed.connect(self._on_states_key_changed)

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot."""
        self._planner = planner
        self._forget()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @property
    def is_busy(self) -> bool:
        """Whether a preview is under way."""
        return not self._thread.is_idle

    @property
    def picture(self) -> PreviewPicture | None:
        """The latest preview, whatever it is of."""
        return self._picture

    @property
    def problem(self) -> str:
        """Why the latest preview could not be drawn, "" where it could."""
        return self._problem

    def ask(self, shot: Shot, gap: int, t: float, *, is_draft: bool = False) -> None:
        """Draw an inbetween; the one that was asked for last is not drawn twice.

        Args:
            shot: with the pins that count.
            gap: its index.
            t: which inbetween.
            is_draft: whether the document has other pins; then how things move is told to nobody.
        """
        question = _Question(shot, gap, t, is_draft)
        if self._planner is None or not shot.gaps[gap].is_rendered or question == self._last:
            return
        self._next = question
        if self._thread.is_idle:
            self._go_on()

    def find(self, gap: int, t: float) -> QImage | None:
        """The preview of an inbetween as the document has it; None where there is none."""
        picture = self._picture
        if picture is None or picture.t != t or picture.motion_digest != self._digest(gap):
            return None
        return picture.image

    def tracer(self, gap: int) -> Tracer | None:
        """How a gap moves, by its latest preview or a motion that is known; None while unknown."""
        picture, shot = self._picture, self._session.shot
        if picture is not None and picture.pair == pair_of(shot, gap):
            return picture.tracer
        digest = self._digest(gap)
        return self._shelf.get(digest) if digest else None

    def _digest(self, gap: int) -> str:
        if gap not in self._digests:
            can_be_known = self._planner is not None and self._session.shot.gaps[gap].is_rendered
            job: GapJob | None = None
            if can_be_known and self._planner is not None:
                job = self._planner.known_job(self._session.shot, gap)
            if job is None:
                return ""
            self._digests[gap] = job.motion_digest
        return self._digests[gap]

    def _go_on(self) -> None:
        question, self._next = self._next, None
        planner = self._planner
        if question is None or planner is None:
            return
        self._last = question
        if self._previewer.device != self._device():
            self._previewer = PinPreviewer(self._engine, self._device())
        previewer, shelf = self._previewer, self._shelf

        def task(token: CancelToken, _report: Report) -> PreviewPicture:
            job = planner.job(question.shot, question.gap)
            preview = previewer.draw(job, question.t, token)
            if preview.motion is not None and not question.is_draft:
                shelf.keep(preview.motion_digest, preview.motion, is_rough=True)
            return _picture_of(preview, pair_of(question.shot, question.gap))

        self._thread.submit(task)

    def _forget(self) -> None:
        self._thread.cancel()
        self._last = self._next = self._picture = None
        self._problem = ""
        self._digests.clear()

    @Slot(object)
    def _on_thread_succeeded(self, picture: PreviewPicture) -> None:
        self._picture, self._problem = picture, ""
        self.changed.emit()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        if not isinstance(error, InbetweenerError):
            _log.error("a preview could not be drawn", exc_info=error)
        self._picture, self._problem = None, str(error) or type(error).__name__
        self.changed.emit()

    @Slot(bool)
    def _on_thread_idle_changed(self, is_idle: bool) -> None:
        if is_idle:
            self._go_on()

    @Slot(object, object)
    def _on_session_shot_changed(self, _before: Shot, _after: Shot) -> None:
        self._digests.clear()

    @Slot()
    def _on_states_key_changed(self) -> None:
        """It may show a key as it was."""
        self._forget()
        self.changed.emit()


def _picture_of(preview: PinPreview, pair: Pair) -> PreviewPicture:
    # Qt enlarges five times as fast as what is made for finished pictures.
    large = to_qimage(preview.image).scaled(
        preview.width,
        preview.height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    tracer = Tracer(preview.motion) if preview.motion is not None else None
    return PreviewPicture(pair, preview.motion_digest, preview.t, large, tracer)
