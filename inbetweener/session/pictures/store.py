"""PictureStore: pictures in memory, ready to be painted, loaded ahead on a thread of its own."""

from __future__ import annotations

import logging
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.session.pictures.loading import load
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from inbetweener.imaging.ink import Ink
    from inbetweener.session.pictures.loading import Held, Loaded
    from inbetweener.session.pictures.refs import AnyRef, PictureRef
    from inbetweener.storage.image_cache import ImageCache

# What a pixel takes: four bytes of picture, one of ink.
BYTES_PER_PIXEL = 5

_log = logging.getLogger(__name__)


class PictureStore(QObject):
    """Pictures by reference, the least recently used thrown out when memory is full.

    Signals:
        loaded(AnyRef): a picture that was asked for is there.
        failed(AnyRef, str): it cannot be shown, with the sentence why.
    """

    loaded = Signal(object)
    failed = Signal(object, str)

    def __init__(self, cache: ImageCache, budget_bytes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._budget_bytes = budget_bytes
        self._held: OrderedDict[AnyRef, Held] = OrderedDict()
        self._bytes = 0
        self._broken: dict[AnyRef, str] = {}
        self._wanted: tuple[AnyRef, ...] = ()
        self._thread = TaskThread("pictures", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        self._thread.idle_changed.connect(self._on_thread_idle_changed)

    @property
    def used_bytes(self) -> int:
        """Memory held by pictures and their ink."""
        return self._bytes

    @property
    def budget_bytes(self) -> int:
        """Memory that pictures may hold."""
        return self._budget_bytes

    def set_budget(self, budget_bytes: int) -> None:
        """Let pictures hold so much memory from now on."""
        self._budget_bytes = budget_bytes
        self._shrink()

    def get(self, ref: AnyRef) -> QImage | None:
        """The picture if it is in memory; (W, H) premultiplied 8-bit."""
        held = self._held.get(ref)
        if held is None:
            return None
        self._held.move_to_end(ref)
        return held.image

    def ink(self, ref: PictureRef) -> Ink | None:
        """Where the picture has ink, if it is in memory."""
        held = self._held.get(ref)
        return held.ink if held is not None else None

    def has(self, ref: AnyRef) -> bool:
        """Whether the picture is in memory."""
        return ref in self._held

    def problem(self, ref: AnyRef) -> str:
        """Why a picture cannot be shown; "" if nothing is known against it."""
        return self._broken.get(ref, "")

    @property
    def has_problems(self) -> bool:
        """Whether anything is known against any picture."""
        return bool(self._broken)

    def want(self, refs: Sequence[AnyRef]) -> None:
        """Load pictures, the first first; what was wanted before and is not now is given up."""
        missing = tuple(
            ref for ref in dict.fromkeys(refs) if ref not in self._held and ref not in self._broken
        )
        self._wanted = missing
        if self._thread.is_idle:
            self._load_next()

    def _load_next(self) -> None:
        """Load the most urgent one.

        One at a time, and what is under way is finished: playing wants others with every frame,
        and a picture that takes longer than a frame would else begin again and again.
        """
        if self._wanted:
            ref = self._wanted[0]
            at_hand = {part: self._held[part].image for part in ref.parts if part in self._held}
            cache = self._cache
            self._thread.submit(lambda _token, _report: load(cache, ref, at_hand))

    def forget(self) -> None:
        """Let go of everything, for another shot."""
        self._thread.cancel()
        self._held.clear()
        self._broken.clear()
        self._wanted = ()
        self._bytes = 0

    def retry_broken(self) -> None:
        """Forget what could not be loaded, since files may have come back."""
        self._broken.clear()

    def forget_problem(self, ref: AnyRef) -> None:
        """Forget that one picture could not be loaded, since it has been drawn again."""
        self._broken.pop(ref, None)

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_succeeded(self, answer: Loaded) -> None:
        self._wanted = tuple(ref for ref in self._wanted if ref != answer.ref)
        if answer.held is None:
            self._broken[answer.ref] = answer.message
        else:
            self._keep(answer.ref, answer.held)
        self._load_next()  # while those who hear of the answer paint
        if answer.held is None:
            self.failed.emit(answer.ref, answer.message)
        else:
            self.loaded.emit(answer.ref)

    @Slot(bool)
    def _on_thread_idle_changed(self, is_idle: bool) -> None:
        """Go on with what was asked for while a load that was given up came to its end."""
        if is_idle:
            self._load_next()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("loading pictures has failed", exc_info=error)
        self._wanted = ()  # else what is left would never be asked for again

    def _keep(self, ref: AnyRef, held: Held) -> None:
        old = self._held.pop(ref, None)
        self._bytes += held.bytes - (old.bytes if old is not None else 0)
        self._held[ref] = held
        self._shrink()

    def _shrink(self) -> None:
        """Let go of the pictures that were not used for longest, but one, until they fit."""
        while self._bytes > self._budget_bytes and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            self._bytes -= dropped.bytes
