"""Reading pictures: pixels as they are in the file, and what a new frame should carry."""

from __future__ import annotations

import io
from pathlib import Path

from inbetweener.imaging.files import read_drawing
from inbetweener.imaging.kinds import DOCUMENT_KINDS, PictureKind, kind_of
from inbetweener.imaging.picture import Picture
from inbetweener.imaging.png_pictures import read_png

__all__ = ["Picture", "read_picture"]


def read_picture(source: Path | bytes, name: Path | None = None) -> Picture:
    """Reads a PNG, JPEG, TIFF, WebP, BMP, TGA or OpenEXR, whatever its name says.

    Of a PSD, PSB, OpenRaster or Krita file it is the merged picture that the file holds.

    Linear light (OpenEXR) comes on the curve of sRGB, see `inbetweener.imaging.light`. Other
    samples come as they are in the file, no gamma or profile applied: 16 bits stay 16, 1, 2 and 4
    bits are spread over 8, grey and indexed colour become RGB, transparent colours get an alpha.

    Args:
        source: a file, or all its bytes.
        name: what to call `source` in errors where that is bytes; its extension tells a TGA.

    Raises:
        DrawingError: it cannot be read, is no picture, is damaged, or is larger than
            `inbetweener.imaging.limits` allows.
    """
    if isinstance(source, bytes):
        return _picture(source, name or Path("picture"))
    return _picture(read_drawing(source), source)


def _picture(data: bytes, path: Path) -> Picture:
    kind = kind_of(data, path)
    if kind is PictureKind.PNG:
        return read_png(data, path)
    # Each costs a fraction of a second to import, and PNGs can be used without any.
    if kind is PictureKind.EXR:
        from inbetweener.imaging.exr_pictures import read_exr  # noqa: PLC0415

        return read_exr(data, path)
    if kind in DOCUMENT_KINDS:
        from inbetweener.imaging.layered.merged import read_merged  # noqa: PLC0415

        return read_merged(io.BytesIO(data), kind, path)
    from inbetweener.imaging.pillow_pictures import read_with_pillow  # noqa: PLC0415

    return read_with_pillow(data, kind, path)
