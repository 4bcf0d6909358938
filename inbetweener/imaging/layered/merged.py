"""The merged picture that a file of layers holds beside its layers: what its program shows of it.

So a folder of PSD, OpenRaster or Krita files can be the keys of a shot as they are. Layers are not
laid over one another here: a file that was saved without its merged picture is refused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.limits import MAX_PIXELS, check_size
from inbetweener.imaging.png_pictures import read_png
from inbetweener.imaging.png_probe import info_of_png_head
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.imaging.picture import Picture, PictureInfo

_MERGED_FILE: Final = "mergedimage.png"
# A PNG of 16 bits in four channels may be a little larger than its pixels, and carry a profile.
_MOST_BYTES: Final = 9 * MAX_PIXELS + (64 << 20)
_PROBED_BYTES: Final = 1 << 16


def probe_merged(file: BinaryIO, kind: PictureKind, path: Path) -> PictureInfo:
    """What the header of the merged picture tells; `file` stands at its beginning.

    Raises:
        DrawingError: it is damaged, too large, or has no merged picture.
    """
    if kind is PictureKind.PSD:
        from inbetweener.imaging.layered.psd_merged import probe_psd_merged  # noqa: PLC0415

        return probe_psd_merged(file, path)
    from inbetweener.imaging.layered.ora_archive import archive_in  # noqa: PLC0415

    with archive_in(file, path) as archive:
        if not archive.has(_MERGED_FILE):
            raise _no_merged(path)
        head = archive.head(_MERGED_FILE, _PROBED_BYTES)
    info = replace(info_of_png_head(head, path), format=kind)
    check_size(info.width, info.height, path)
    return info


def read_merged(file: BinaryIO, kind: PictureKind, path: Path) -> Picture:
    """The merged picture of a PSD, PSB, OpenRaster or Krita file.

    Raises:
        DrawingError: it is damaged, too large, or has no merged picture.
    """
    if kind is PictureKind.PSD:
        from inbetweener.imaging.layered.psd_merged import read_psd_merged  # noqa: PLC0415

        return read_psd_merged(file, path)
    from inbetweener.imaging.layered.ora_archive import archive_in  # noqa: PLC0415

    with archive_in(file, path) as archive:
        if not archive.has(_MERGED_FILE):
            raise _no_merged(path)
        header = archive.png_header(_MERGED_FILE)
        check_size(header.width, header.height, path)
        return read_png(archive.member(_MERGED_FILE, _MOST_BYTES), path)


def _no_merged(path: Path) -> DrawingError:
    return DrawingError(
        path, tr("it holds no merged picture; export it as PNG, or import its layers")
    )
