"""Opening any file of layers by what is in it; a reader is imported when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.files import open_drawing
from inbetweener.imaging.layered.tree import LayeredKind
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.imaging.layered.tree import LayeredFile

# The names that files of layers go by; the content decides what they are.
LAYERED_SUFFIXES: Final = frozenset({".psd", ".psb", ".ora", ".tif", ".tiff"})
_SIGNATURES: Final = (
    (b"8BPS", LayeredKind.PSD),
    (b"PK\x03\x04", LayeredKind.ORA),
    (b"II*\0", LayeredKind.TIFF),
    (b"MM\0*", LayeredKind.TIFF),
    (b"II+\0", LayeredKind.TIFF),  # the large kind, of more than 4 GiB
    (b"MM\0+", LayeredKind.TIFF),
)


def layered_kind(path: Path) -> LayeredKind | None:
    """What kind of file of layers a file is; None for anything else.

    Raises:
        DrawingError: it cannot be read.
    """
    with open_drawing(path) as file:
        head = file.read(4)
    return next((kind for signature, kind in _SIGNATURES if head.startswith(signature)), None)


def read_layered(path: Path) -> LayeredFile:
    """The layers of a PSD, PSB, OpenRaster or TIFF file; their pixels wait to be asked for.

    Raises:
        DrawingError: it cannot be read, is none of these, is damaged, too large, or of another
            kind of colour.
    """
    kind = layered_kind(path)
    # Each costs a fraction of a second to import, and most sessions need none.
    if kind is LayeredKind.PSD:
        from inbetweener.imaging.layered.psd import read_psd  # noqa: PLC0415

        return read_psd(path)
    if kind is LayeredKind.ORA:
        from inbetweener.imaging.layered.ora import read_ora  # noqa: PLC0415

        return read_ora(path)
    if kind is LayeredKind.TIFF:
        from inbetweener.imaging.layered.tiff import read_tiff  # noqa: PLC0415

        return read_tiff(path)
    raise DrawingError(path, tr("it is no file of layers (PSD, PSB, OpenRaster or TIFF)"))
