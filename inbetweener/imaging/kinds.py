"""What kind of picture a file is, from its first bytes; its name counts only for TGA."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.exr_header import EXR_SIGNATURE
from inbetweener.imaging.png_chunks import SIGNATURE
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

HEAD_BYTES: Final = 64  # as many as `kind_of` looks at


class PictureKind(StrEnum):
    """A file format that can be read."""

    PNG = "PNG"
    JPEG = "JPEG"
    TIFF = "TIFF"
    WEBP = "WebP"
    BMP = "BMP"
    TGA = "TGA"
    EXR = "OpenEXR"
    PSD = "PSD"
    ORA = "OpenRaster"
    KRA = "Krita"


# What an artist works in, with layers; the merged picture in it is the drawing.
DOCUMENT_KINDS: Final = frozenset({PictureKind.PSD, PictureKind.ORA, PictureKind.KRA})
DOCUMENT_SUFFIXES: Final = frozenset({".psd", ".psb", ".ora", ".kra"})
# What can be read without a library of its own kind: data sets are made of these.
PLAIN_SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff", ".webp", ".bmp", ".dib", ".tga"}
)
# The names that drawings go by; the content decides what they are.
PICTURE_SUFFIXES: Final = PLAIN_SUFFIXES | DOCUMENT_SUFFIXES | {".exr"}
_TGA_SUFFIXES: Final = frozenset({".tga", ".icb", ".vda", ".vst"})
_TGA_TYPES: Final = frozenset({1, 2, 3, 9, 10, 11})
_SIGNATURES: Final = (
    (SIGNATURE, PictureKind.PNG),
    (b"\xff\xd8\xff", PictureKind.JPEG),
    (b"II*\0", PictureKind.TIFF),
    (b"MM\0*", PictureKind.TIFF),
    (b"BM", PictureKind.BMP),
    (EXR_SIGNATURE, PictureKind.EXR),
    (b"8BPS", PictureKind.PSD),
)
_ZIP: Final = b"PK\x03\x04"
_KRITA: Final = b"application/x-krita"


def kind_of(head: bytes, path: Path) -> PictureKind:
    """What kind of picture begins like this.

    Args:
        head: the first `HEAD_BYTES` bytes of the file, or more, or all of a shorter one.
        path: named in errors, and telling a TGA, which has no signature.

    Raises:
        DrawingError: the file is empty, or no picture that can be read.
    """
    if not head:
        raise DrawingError(path, tr("the file is empty"))
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return PictureKind.WEBP
    if head.startswith(_ZIP):
        # What it is stands first in it, not packed; some programs leave the word out.
        is_krita = _KRITA in head[:HEAD_BYTES] or path.suffix.lower() == ".kra"
        return PictureKind.KRA if is_krita else PictureKind.ORA
    if path.suffix.lower() in _TGA_SUFFIXES and len(head) >= 18 and head[2] in _TGA_TYPES:
        return PictureKind.TGA
    raise DrawingError(path, tr("it is not a picture of a kind that can be read (PNG is best)"))
