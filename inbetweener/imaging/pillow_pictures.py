"""JPEG, TIFF, WebP, BMP and TGA by way of Pillow; imported only when such a file turns up."""

from __future__ import annotations

import importlib
import io
import threading
import warnings
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

import numpy as np

from inbetweener.errors import DrawingError
from inbetweener.imaging.alpha import straight_from_premultiplied
from inbetweener.imaging.decoding import decode_with_opencv, rgb_from_grey
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.limits import check_size
from inbetweener.imaging.picture import Picture, PictureInfo, Pixels
from inbetweener.imaging.traits import PngTraits, profile_chunk, resolution_chunk
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image

    from inbetweener.imaging.png_chunks import Chunk

_PLUGINS: Final = {
    PictureKind.JPEG: ("JPEG", "JpegImagePlugin"),
    PictureKind.TIFF: ("TIFF", "TiffImagePlugin"),
    PictureKind.WEBP: ("WEBP", "WebPImagePlugin"),
    PictureKind.BMP: ("BMP", "BmpImagePlugin"),
    PictureKind.TGA: ("TGA", "TgaImagePlugin"),
}
_GREY_MODES: Final = frozenset({"1", "L", "LA", "La", "I;16", "I;16B", "I;16L"})
_ALPHA_MODES: Final = frozenset({"LA", "La", "PA", "RGBA", "RGBa"})
_OTHER_MODES: Final = frozenset({"P", "RGB", "RGBX", "CMYK", "YCbCr", "LAB", "HSV"})
_ORIENTATION_TAG: Final = 0x0112
_SIDEWAYS: Final = frozenset({5, 6, 7, 8})  # EXIF orientations that swap width and height
_BITS_TAG: Final = 258
_PHOTOMETRIC_TAG: Final = 262
_PLANES_TAG: Final = 284
_EXTRA_SAMPLES_TAG: Final = 338
_PREMULTIPLIED: Final = 1  # "associated alpha" in TIFF's words


class _WarningsOff:
    """Silences Python warnings while any thread is inside; Pillow warns of what we check ourselves.

    `warnings.catch_warnings` alone is not safe among threads: the one that leaves last would put
    back the other's silence.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._restore = ExitStack()

    @contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._restore.enter_context(warnings.catch_warnings())
                warnings.simplefilter("ignore")
        try:
            yield
        finally:
            with self._lock:
                self._inside -= 1
                if self._inside == 0:
                    self._restore.close()


_warnings_off = _WarningsOff()


def probe_with_pillow(file: BinaryIO, kind: PictureKind, path: Path) -> PictureInfo:
    """What the header of a picture tells; `file` stands at its beginning.

    Raises:
        DrawingError: the header is damaged, or the picture is too large or of an unknown sort.
    """
    with opened_by_pillow(file, kind, path) as image:
        width, height = image.size
        if kind is not PictureKind.TIFF and _orientation(image) in _SIDEWAYS:
            width, height = height, width  # TIFF sizes are turned already
        has_alpha = _has_alpha(image)
        return PictureInfo(
            width=width,
            height=height,
            bit_depth=bit_depth_of(image),
            channels=4 if has_alpha else 3,
            has_alpha=has_alpha,
            is_indexed=image.mode in ("P", "PA"),
            format=kind,
        )


def read_with_pillow(data: bytes, kind: PictureKind, path: Path, page: int = 0) -> Picture:
    """Decodes a picture; 16 bits a sample are kept, and EXIF orientation is applied.

    Args:
        data: the whole file.
        kind: what it is.
        path: named in errors.
        page: of a TIFF, from 0.

    Raises:
        DrawingError: it is damaged, too large or of an unknown sort.
    """
    with opened_by_pillow(io.BytesIO(data), kind, path) as image:
        if page:
            seek_page(image, page, path)
        is_grey = image.mode in _GREY_MODES
        has_alpha = _has_alpha(image)
        if kind is PictureKind.TIFF and bit_depth_of(image) == 16:
            pixels = _deep_tiff(data, image, path, page)
            is_grey = _samples(image) == 1
        else:
            pixels = _pixels(image, is_grey=is_grey, has_alpha=has_alpha)
        return Picture(pixels, _traits(image, pixels, is_grey=is_grey))


def seek_page(image: Image, page: int, path: Path) -> None:
    """Turns to a page of a TIFF, and looks whether it can be read.

    Raises:
        DrawingError: it is too large, or of an unknown sort.
        EOFError: there is no such page.
    """
    image.seek(page)
    check_size(*image.size, path)
    _check_sort(image, path)


@contextmanager
def opened_by_pillow(file: BinaryIO, kind: PictureKind, path: Path) -> Iterator[Image]:
    """A picture of which the header is read; whatever fails meanwhile is told as its damage.

    Raises:
        DrawingError: it is damaged, too large, of an unknown sort, or Pillow is not there.
    """
    try:
        from PIL import Image  # noqa: PLC0415 - see the module's first line
    except ImportError as error:
        reason = tr(
            "reading {kind} needs Pillow, which is not installed here; save it as PNG", kind=kind
        )
        raise DrawingError(path, reason) from error
    name, plugin = _PLUGINS[kind]
    if kind is PictureKind.WEBP:
        _check_webp_size(file, path)
    try:
        importlib.import_module(f"PIL.{plugin}")
        with _warnings_off(), Image.open(file, formats=(name,)) as image:
            check_size(*image.size, path)
            _check_sort(image, path)
            yield image
    except (DrawingError, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        raise DrawingError(path, tr("it has far more pixels than can be used")) from error
    # Whatever a damaged file makes Pillow stumble over, the file is what is wrong.
    except Exception as error:
        raise DrawingError(
            path, tr("it is damaged, or an unusual kind of {kind}", kind=kind)
        ) from error


def _check_webp_size(file: BinaryIO, path: Path) -> None:
    # Pillow takes the memory for a whole WebP as soon as it is opened.
    head = file.read(30)
    file.seek(0)
    if len(head) < 30:
        raise DrawingError(path, tr("it ends too early; part of the file is missing"))
    form = head[12:16]
    if form == b"VP8X":
        size = [int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27)]
    elif form == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        size = [(bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1]
    else:
        size = [int.from_bytes(head[at : at + 2], "little") & 0x3FFF for at in (26, 28)]
    check_size(size[0], size[1], path)


def _check_sort(image: Image, path: Path) -> None:
    if image.mode not in _GREY_MODES | _ALPHA_MODES | _OTHER_MODES:
        raise DrawingError(path, tr("its kind of pixels ({mode}) cannot be used", mode=image.mode))


def _orientation(image: Image) -> int:
    return int(image.getexif().get(_ORIENTATION_TAG, 1))


def _has_alpha(image: Image) -> bool:
    return image.mode in _ALPHA_MODES or "transparency" in image.info


def tiff_tag(image: Image, tag: int) -> tuple[int, ...]:
    """The values of a TIFF's tag; none where it has no such tag."""
    values: Any = getattr(image, "tag_v2", {}).get(tag, ())
    return tuple(values) if isinstance(values, tuple) else (int(values),)


def bit_depth_of(image: Image) -> int:
    """Bits of a sample, or of an index, as it is in the file."""
    depth = max(tiff_tag(image, _BITS_TAG), default=8)
    if image.mode.startswith("I;16"):
        depth = 16
    return 1 if image.mode == "1" else depth


def _samples(image: Image) -> int:
    return len(tiff_tag(image, _BITS_TAG)) or 1


def _pixels(image: Image, *, is_grey: bool, has_alpha: bool) -> Pixels:
    from PIL import ImageOps  # noqa: PLC0415 - see the module's first line

    upright = ImageOps.exif_transpose(image)
    if upright.mode == "La":  # which has no way to RGBA but this
        upright = upright.convert("LA")
    target = "RGBA" if has_alpha else "L" if is_grey else "RGB"
    pixels = np.array(upright.convert(target), np.uint8)
    return rgb_from_grey(pixels) if pixels.ndim == 2 else pixels


def _deep_tiff(data: bytes, image: Image, path: Path, page: int) -> Pixels:
    # Pillow cuts 16 bit colour to 8 and OpenCV keeps it, but gets separate planes wrong.
    photometric = tiff_tag(image, _PHOTOMETRIC_TAG)
    is_plain = photometric in {(0,), (1,), (2,)} and tiff_tag(image, _PLANES_TAG) in {(), (1,)}
    pixels = decode_with_opencv(data, page) if is_plain else None
    if pixels is None or pixels.dtype != np.uint16:
        raise DrawingError(path, tr("it is damaged, or an unusual kind of 16 bit TIFF"))
    if pixels.ndim == 2:
        return rgb_from_grey(0xFFFF - pixels if photometric == (0,) else pixels)
    if not _has_alpha(image):
        return cast("Pixels", np.ascontiguousarray(pixels[..., :3]))
    if tiff_tag(image, _EXTRA_SAMPLES_TAG)[:1] == (_PREMULTIPLIED,):
        return straight_from_premultiplied(pixels)
    return pixels


def _traits(image: Image, pixels: Pixels, *, is_grey: bool) -> PngTraits:
    return PngTraits(
        bit_depth=16 if pixels.dtype == np.uint16 else 8,
        is_grey=is_grey,
        has_alpha=pixels.shape[2] == 4,
        carried=carried_chunks(image, is_grey=is_grey),
    )


def carried_chunks(image: Image, *, is_grey: bool) -> tuple[Chunk, ...]:
    """Profile and resolution as a PNG keeps them."""
    chunks = []
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and profile:
        chunks.append(profile_chunk(profile, is_grey=is_grey))
    dpi = image.info.get("dpi")
    if isinstance(dpi, tuple) and len(dpi) == 2:
        chunks.append(resolution_chunk(float(dpi[0]), float(dpi[1])))
    return tuple(chunk for chunk in chunks if chunk is not None)
