"""What a picture file is, from its first and last bytes, without decoding it."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from inbetweener.imaging.files import open_drawing
from inbetweener.imaging.kinds import DOCUMENT_KINDS, HEAD_BYTES, PictureKind, kind_of
from inbetweener.imaging.png_probe import probe_png

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.imaging.picture import PictureInfo


def probe(path: Path) -> PictureInfo:
    """Reads a picture's header, and for a PNG looks whether its end is there.

    Costs about 0.1 ms for a PNG, whatever its size. The name's extension does not matter, except
    for TGA, which cannot be told otherwise.

    Args:
        path: of the file.

    Raises:
        DrawingError: it cannot be read, is no picture, is damaged as far as can be seen from
            here, or is larger than `inbetweener.imaging.limits` allows.
    """
    with open_drawing(path) as file:
        kind = kind_of(file.read(HEAD_BYTES), path)
        file.seek(0)
        return probe_png(file, path) if kind is PictureKind.PNG else _probe_other(file, kind, path)


def _probe_other(file: BinaryIO, kind: PictureKind, path: Path) -> PictureInfo:
    # Each costs a fraction of a second to import, and PNGs can be used without any.
    if kind is PictureKind.EXR:
        from inbetweener.imaging.exr_pictures import probe_exr  # noqa: PLC0415

        return probe_exr(file, path)
    if kind in DOCUMENT_KINDS:
        from inbetweener.imaging.layered.merged import probe_merged  # noqa: PLC0415

        return probe_merged(file, kind, path)
    from inbetweener.imaging.pillow_pictures import probe_with_pillow  # noqa: PLC0415

    return probe_with_pillow(file, kind, path)
