"""Loads one picture for the screen; all of it runs on the pictures' thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtGui import QImage

from inbetweener.errors import InbetweenerError, StorageError
from inbetweener.imaging.alpha import common_form, display_rgba8
from inbetweener.imaging.difference import difference_of
from inbetweener.imaging.ink import ink_of
from inbetweener.imaging.new_colours import new_colours
from inbetweener.imaging.reading import read_picture
from inbetweener.rendering.keys import read_key
from inbetweener.rendering.leak_marks import leak_marks
from inbetweener.rendering.line_fates import line_fates
from inbetweener.rendering.regions import KeyRegions, regions_in
from inbetweener.session.pictures.refs import (
    DifferenceRef,
    LeaksRef,
    LinesRef,
    NewColoursRef,
    PictureRef,
    StackRef,
)
from inbetweener.session.pictures.stack_composing import composed
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion
    from inbetweener.imaging.ink import Ink
    from inbetweener.imaging.picture import Pixels
    from inbetweener.session.pictures.refs import AnyRef
    from inbetweener.storage.image_cache import ImageCache

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Held:
    """A picture in memory.

    Attributes:
        image: in the form that paints fastest; of a difference, Grayscale8 as high as it is great.
        ink: where it has ink; None of a difference.
    """

    image: QImage
    ink: Ink | None = None

    @property
    def bytes(self) -> int:
        """Memory that it takes."""
        ink_bytes = self.ink.levels.nbytes if self.ink is not None else 0
        return self.image.sizeInBytes() + ink_bytes


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of loading.

    Attributes:
        ref: what was asked for.
        held: the picture, None where it cannot be shown.
        message: the sentence why not.
    """

    ref: AnyRef
    held: Held | None
    message: str = ""


def load(cache: ImageCache, ref: AnyRef, at_hand: Mapping[PictureRef, QImage]) -> Loaded:
    """Read and convert one picture; raises nothing, for nothing may stop those after it.

    Args:
        cache: where inbetweens lie.
        ref: the picture.
        at_hand: pictures that are in memory; what a difference needs beside them is read.
    """
    try:
        return Loaded(ref, _held(cache, ref, at_hand))
    except InbetweenerError as error:
        return Loaded(ref, None, str(error))
    except Exception as error:  # noqa: BLE001 - the thread boundary: it is this picture's problem
        _log.error("a picture could not be loaded", exc_info=error)
        return Loaded(ref, None, _sentence(ref, error))


def _held(cache: ImageCache, ref: AnyRef, at_hand: Mapping[PictureRef, QImage]) -> Held:
    if isinstance(ref, DifferenceRef):
        return _difference(*_parts(cache, ref, at_hand))
    if isinstance(ref, LinesRef):
        return _lines(ref, _parts(cache, ref, at_hand))
    if isinstance(ref, LeaksRef):
        return _leaks(cache, ref, _parts(cache, ref, at_hand))
    if isinstance(ref, NewColoursRef):
        return _new_colours(cache, ref)
    if isinstance(ref, StackRef):
        images = {part: at_hand.get(part) or _read(cache, part).image for part in ref.parts}
        return Held(_present(composed(ref, images)))
    return _read(cache, ref)


def _read(cache: ImageCache, ref: PictureRef) -> Held:
    pixels = _read_pixels(cache, ref)
    rgba = display_rgba8(pixels)
    return Held(_as_qimage(rgba, has_alpha=pixels.shape[2] == 4), ink_of(rgba))


def _read_pixels(cache: ImageCache, ref: PictureRef) -> Pixels:
    if ref.path is not None:
        return read_key(ref.path, ref.canvas).pixels
    png = cache.confidence(ref.digest) if ref.is_confidence else cache.read(ref.digest)
    if png is None:
        raise StorageError(tr("The rendered picture is gone from the cache."))
    return read_picture(png).pixels


def _new_colours(cache: ImageCache, ref: NewColoursRef) -> Held:
    """Read anew: premultiplied, as for the screen, faint colours are no longer told apart."""
    own, *keys = (_read_pixels(cache, part) for part in (ref.own, ref.key_a, ref.key_b))
    if any(key.shape[:2] != own.shape[:2] for key in keys):
        raise StorageError(tr("The two drawings are of different sizes."))
    is_new = new_colours(own, common_form(keys[0], keys[1])).is_new
    return Held(_as_grey(is_new.astype(np.uint8) * np.uint8(255)))


def _parts(
    cache: ImageCache,
    ref: DifferenceRef | LinesRef | LeaksRef,
    at_hand: Mapping[PictureRef, QImage],
) -> list[QImage]:
    """The pictures that something is made from: of one size, ARGB32 premultiplied."""
    images = [at_hand.get(part) or _read(cache, part).image for part in ref.parts]
    if any(image.size() != images[0].size() for image in images):
        raise StorageError(tr("The two drawings are of different sizes."))
    return [image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied) for image in images]


def _difference(own: QImage, other: QImage) -> Held:
    return Held(_as_grey(difference_of(_pixels_of(own), _pixels_of(other))))


def _lines(ref: LinesRef, images: list[QImage]) -> Held:
    own, key_a, key_b = map(_pixels_of, images)
    return Held(_as_grey(line_fates(own, key_a, key_b, _motion(ref), ref.t)))


def _leaks(cache: ImageCache, ref: LeaksRef, images: list[QImage]) -> Held:
    own, *keys = map(_pixels_of, images)
    lines = ref.lines
    found = ref.keys.get(lines.motion, lambda: KeyRegions.of_shown(keys, _motion(lines)))
    note = regions_in(cache.note(lines.own.digest)) if lines.own.digest else None
    return Held(_as_grey(leak_marks(own, found, lines.t, note.closed if note else ())))


def _motion(ref: LinesRef) -> Motion:
    tracer = ref.shelf.get(ref.motion)
    if tracer is None:
        raise StorageError(tr("The motion of this gap has been forgotten; look at it again."))
    return tracer.motion


def _pixels_of(image: QImage) -> NDArray[np.uint8]:
    """The bytes of a 32 bit image: (H, W, 4) uint8, ordered as its format is; not copied."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)


def _as_grey(levels: NDArray[np.uint8]) -> QImage:
    height, width = levels.shape
    grey = QImage.Format.Format_Grayscale8
    return _present(QImage(levels.data, width, height, width, grey).copy())


def _sentence(ref: AnyRef, error: Exception) -> str:
    """What to tell of an error that nobody foresaw."""
    name = ref.path.name if isinstance(ref, PictureRef) and ref.path else tr("the rendered picture")
    reason = str(error) or type(error).__name__
    is_short = isinstance(error, cv2.error) and getattr(error, "code", 0) == cv2.Error.StsNoMem
    if is_short or isinstance(error, MemoryError):
        return tr(
            "There is not enough memory to show {name}; close other programs and try again.",
            name=name,
        )
    return tr(
        "An unexpected error stopped {name} from being shown: {reason}.", name=name, reason=reason
    )


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
    return _present(image.convertToFormat(form))  # a copy: the array may go


def _present(image: QImage) -> QImage:
    """The image itself.

    Raises:
        MemoryError: it is none; Qt tells no other way that there was no room for it.
    """
    if image.isNull():
        raise MemoryError
    return image
