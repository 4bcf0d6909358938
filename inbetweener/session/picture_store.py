"""PictureStore: pictures in memory, ready to be painted, loaded ahead on a thread of its own."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from inbetweener.errors import InbetweenerError
from inbetweener.imaging.alpha import display_rgba8
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
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True)
class PictureRef:
    """Which picture: a key's file, or a digest of the cache; equal refs show equal pictures.

    Attributes:
        path: the key's file, None for an inbetween.
        revision: of the key's file; raised when it is found changed.
        canvas: what the key is fitted to.
        digest: the inbetween's name in the cache, "" for a key.
    """

    path: Path | None = None
    revision: int = 0
    canvas: CanvasSize | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class _Loaded:
    ref: PictureRef
    image: QImage | None
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
        self._images: OrderedDict[PictureRef, QImage] = OrderedDict()
        self._bytes = 0
        self._broken: dict[PictureRef, str] = {}
        self._wanted: tuple[PictureRef, ...] = ()
        self._thread = TaskThread("pictures", self)
        self._thread.progressed.connect(self._on_thread_progressed)

    @property
    def used_bytes(self) -> int:
        """Memory held by pictures."""
        return self._bytes

    @property
    def budget_bytes(self) -> int:
        """Memory that pictures may hold."""
        return self._budget_bytes

    def get(self, ref: PictureRef) -> QImage | None:
        """The picture if it is in memory; (W, H) premultiplied 8-bit."""
        image = self._images.get(ref)
        if image is not None:
            self._images.move_to_end(ref)
        return image

    def has(self, ref: PictureRef) -> bool:
        """Whether the picture is in memory."""
        return ref in self._images

    def problem(self, ref: PictureRef) -> str:
        """Why a picture cannot be shown; "" if nothing is known against it."""
        return self._broken.get(ref, "")

    def want(self, refs: Sequence[PictureRef]) -> None:
        """Load pictures, the first first; what was wanted before and is not now is given up."""
        missing = tuple(
            ref
            for ref in dict.fromkeys(refs)
            if ref not in self._images and ref not in self._broken
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
        self._images.clear()
        self._broken.clear()
        self._wanted = ()
        self._bytes = 0

    def retry_broken(self) -> None:
        """Forget what could not be loaded, since files may have come back."""
        self._broken.clear()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_progressed(self, answer: _Loaded) -> None:
        self._wanted = tuple(ref for ref in self._wanted if ref != answer.ref)
        if answer.image is None:
            self._broken[answer.ref] = answer.message
            self.failed.emit(answer.ref, answer.message)
            return
        self._keep(answer.ref, answer.image)
        self.loaded.emit(answer.ref)

    def _keep(self, ref: PictureRef, image: QImage) -> None:
        old = self._images.pop(ref, None)
        self._bytes += image.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
        self._images[ref] = image
        while self._bytes > self._budget_bytes and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()


def _load(cache: ImageCache, ref: PictureRef) -> _Loaded:
    """Read and convert one picture; runs on the thread."""
    try:
        if ref.path is not None:
            return _Loaded(ref, to_qimage(read_key(ref.path, ref.canvas).pixels))
        png = cache.read(ref.digest)
        if png is None:
            return _Loaded(ref, None, "The rendered picture is gone from the cache.")
        return _Loaded(ref, to_qimage(read_picture(png).pixels))
    except InbetweenerError as error:
        return _Loaded(ref, None, str(error))


def to_qimage(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> QImage:
    """A picture in the form that paints fastest.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, RGB(A) straight alpha.

    Returns:
        8-bit, premultiplied where there is alpha.
    """
    rgba = display_rgba8(pixels)
    height, width = rgba.shape[:2]
    image = QImage(
        rgba.data, width, height, rgba.strides[0], QImage.Format.Format_RGBA8888_Premultiplied
    )
    has_alpha = pixels.shape[2] == 4
    form = QImage.Format.Format_ARGB32_Premultiplied if has_alpha else QImage.Format.Format_RGB32
    return image.convertToFormat(form)  # a copy: the array may go
