"""PictureStore: pictures in memory, ready to be painted, loaded ahead on a thread of its own."""

from __future__ import annotations

import logging
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from inbetweener.errors import InbetweenerError
from inbetweener.imaging.alpha import display_rgba8
from inbetweener.imaging.ink import ink_of
from inbetweener.imaging.reading import read_picture
from inbetweener.rendering.keys import read_key
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.imaging.ink import Ink
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

# What a pixel takes: four bytes of picture, one of ink.
BYTES_PER_PIXEL = 5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PictureRef:
    """Which picture: a key's file, or a digest of the cache; equal refs show equal pictures.

    Attributes:
        path: the key's file, None for an inbetween.
        revision: of the key's file; raised when it is found changed.
        canvas: what the key is fitted to.
        digest: the inbetween's name in the cache, "" for a key.
        is_confidence: whether not the inbetween itself is meant, but where its engine was sure.
    """

    path: Path | None = None
    revision: int = 0
    canvas: CanvasSize | None = None
    digest: str = ""
    is_confidence: bool = False


@dataclass(frozen=True, slots=True)
class _Held:
    image: QImage
    ink: Ink

    @property
    def bytes(self) -> int:
        return self.image.sizeInBytes() + self.ink.levels.nbytes


@dataclass(frozen=True, slots=True)
class _Loaded:
    ref: PictureRef
    held: _Held | None
    message: str = ""


class PictureStore(QObject):
    """Pictures by reference, the least recently used thrown out when memory is full.

    Signals:
        loaded(PictureRef): a picture that was asked for is there.
        failed(PictureRef, str): it cannot be shown, with the sentence why.
    """

    loaded = Signal(object)
    failed = Signal(object, str)

    def __init__(self, cache: ImageCache, budget_bytes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._budget_bytes = budget_bytes
        self._held: OrderedDict[PictureRef, _Held] = OrderedDict()
        self._bytes = 0
        self._broken: dict[PictureRef, str] = {}
        self._wanted: tuple[PictureRef, ...] = ()
        self._thread = TaskThread("pictures", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.failed.connect(self._on_thread_failed)

    @property
    def used_bytes(self) -> int:
        """Memory held by pictures and their ink."""
        return self._bytes

    @property
    def budget_bytes(self) -> int:
        """Memory that pictures may hold."""
        return self._budget_bytes

    def get(self, ref: PictureRef) -> QImage | None:
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

    def has(self, ref: PictureRef) -> bool:
        """Whether the picture is in memory."""
        return ref in self._held

    def problem(self, ref: PictureRef) -> str:
        """Why a picture cannot be shown; "" if nothing is known against it."""
        return self._broken.get(ref, "")

    @property
    def has_problems(self) -> bool:
        """Whether anything is known against any picture."""
        return bool(self._broken)

    def want(self, refs: Sequence[PictureRef]) -> None:
        """Load pictures, the first first; what was wanted before and is not now is given up."""
        missing = tuple(
            ref for ref in dict.fromkeys(refs) if ref not in self._held and ref not in self._broken
        )
        if missing == self._wanted:
            return
        self._wanted = missing
        if not missing:
            self._thread.cancel()
            return
        cache = self._cache

        def job(token: CancelToken, report: Report) -> None:
            for ref in missing:
                token.raise_if_cancelled()
                report(_load(cache, ref))

        self._thread.submit(job)

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

    def forget_problem(self, ref: PictureRef) -> None:
        """Forget that one picture could not be loaded, since it has been drawn again."""
        self._broken.pop(ref, None)

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_progressed(self, answer: _Loaded) -> None:
        self._wanted = tuple(ref for ref in self._wanted if ref != answer.ref)
        if answer.held is None:
            self._broken[answer.ref] = answer.message
            self.failed.emit(answer.ref, answer.message)
            return
        self._keep(answer.ref, answer.held)
        self.loaded.emit(answer.ref)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("loading pictures has failed", exc_info=error)
        self._wanted = ()  # else what is left would never be asked for again

    def _keep(self, ref: PictureRef, held: _Held) -> None:
        old = self._held.pop(ref, None)
        self._bytes += held.bytes - (old.bytes if old is not None else 0)
        self._held[ref] = held
        while self._bytes > self._budget_bytes and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            self._bytes -= dropped.bytes


def _load(cache: ImageCache, ref: PictureRef) -> _Loaded:
    """Read and convert one picture; runs on the thread, where nothing may stop those after it."""
    try:
        if ref.path is not None:
            return _Loaded(ref, _held(read_key(ref.path, ref.canvas).pixels))
        png = cache.confidence(ref.digest) if ref.is_confidence else cache.read(ref.digest)
        if png is None:
            return _Loaded(ref, None, "The rendered picture is gone from the cache.")
        return _Loaded(ref, _held(read_picture(png).pixels))
    except InbetweenerError as error:
        return _Loaded(ref, None, str(error))
    except Exception as error:  # noqa: BLE001 - the thread boundary: it is this picture's problem
        _log.error("a picture could not be loaded", exc_info=error)
        return _Loaded(ref, None, _sentence(ref, error))


def _held(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> _Held:
    rgba = display_rgba8(pixels)
    return _Held(_as_qimage(rgba, has_alpha=pixels.shape[2] == 4), ink_of(rgba))


def _sentence(ref: PictureRef, error: Exception) -> str:
    """What to tell of an error that nobody foresaw."""
    name = ref.path.name if ref.path is not None else "the rendered picture"
    reason = str(error) or type(error).__name__
    is_short = isinstance(error, cv2.error) and getattr(error, "code", 0) == cv2.Error.StsNoMem
    if is_short or isinstance(error, MemoryError):
        return f"There is not enough memory to show {name}; close other programs and try again."
    return f"An unexpected error stopped {name} from being shown: {reason}."


def to_qimage(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> QImage:
    """A picture in the form that paints fastest.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, RGB(A) straight alpha.

    Returns:
        8-bit, premultiplied where there is alpha.

    Raises:
        MemoryError: there is no room for it.
    """
    return _as_qimage(display_rgba8(pixels), has_alpha=pixels.shape[2] == 4)


def _as_qimage(rgba: NDArray[np.uint8], *, has_alpha: bool) -> QImage:
    height, width = rgba.shape[:2]
    image = QImage(
        rgba.data, width, height, rgba.strides[0], QImage.Format.Format_RGBA8888_Premultiplied
    )
    form = QImage.Format.Format_ARGB32_Premultiplied if has_alpha else QImage.Format.Format_RGB32
    ready = image.convertToFormat(form)  # a copy: the array may go
    if ready.isNull():  # Qt tells no other way that there was no room for it
        raise MemoryError
    return ready
