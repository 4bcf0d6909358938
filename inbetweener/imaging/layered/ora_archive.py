"""The ZIP of an OpenRaster file: its members, never more bytes of one than it may have.

Nothing is ever unpacked to the disk, so names in the ZIP reach nowhere.
"""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, BinaryIO, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.alpha import with_alpha
from inbetweener.imaging.files import open_drawing
from inbetweener.imaging.layered.tree import LayeredKind, clean_name
from inbetweener.imaging.png_chunks import SIGNATURE
from inbetweener.imaging.png_pictures import read_png
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.imaging.picture import Pixels

_HEADER_BYTES: Final = 33  # signature and IHDR chunk
# A PNG may be a little larger than its pixels, and carry a profile.
_MOST_BYTES_A_PIXEL: Final = 9
_MOST_OTHER_BYTES: Final = 64 << 20
_LONGEST_DIRECTORY_BYTES: Final = 16 << 20
# The end record with the longest comment, and a larger record's locator before it.
_LONGEST_END_BYTES: Final = 22 + 65_535 + 20
_END: Final = re.compile(rb"(?=PK\x05\x06)")
_LARGER_END: Final = b"PK\x06\x07"


@dataclass(frozen=True, slots=True)
class PngHeader:
    """What the header of a layer's PNG tells.

    Attributes:
        width: in pixels.
        height: likewise.
        bit_depth: of a sample.
    """

    width: int
    height: int
    bit_depth: int


def damaged(path: Path) -> DrawingError:
    """What is said of a file that makes no sense."""
    return DrawingError(
        path, tr("it is damaged, or an unusual kind of {kind}", kind=LayeredKind.ORA.value)
    )


class OraArchive:
    """An open OpenRaster file.

    Args:
        archive: open for reading.
        path: of the file.
    """

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive = archive
        self._path = path

    def head(self, name: str, count: int) -> bytes:
        """The first bytes of a member.

        Raises:
            DrawingError: it is missing or damaged.
        """
        with self._open(name) as file:
            return file.read(count)

    def has(self, name: str) -> bool:
        """Whether there is a member of that name."""
        return name in self._archive.namelist()

    def member(self, name: str, most_bytes: int) -> bytes:
        """All bytes of a member.

        Raises:
            DrawingError: it is missing, damaged, or larger than it may be.
        """
        with self._open(name) as file:
            data = file.read(most_bytes + 1)
        if len(data) > most_bytes:
            raise DrawingError(
                self._path, tr("{name} in it is larger than it may be", name=clean_name(name))
            )
        return data

    def png_header(self, name: str) -> PngHeader:
        """The first bytes of a layer's PNG, so that its size is known before it is unpacked.

        Raises:
            DrawingError: it is missing, damaged, or no PNG.
        """
        head = self.head(name, _HEADER_BYTES)
        if len(head) < _HEADER_BYTES or not head.startswith(SIGNATURE):
            raise DrawingError(
                self._path, tr("it is damaged ({name} is no PNG)", name=clean_name(name))
            )
        return PngHeader(int.from_bytes(head[16:20]), int.from_bytes(head[20:24]), head[24])

    def pixels(self, name: str, header: PngHeader) -> Pixels:
        """A layer's pixels, (H, W, 4) uint8 or uint16 RGBA, straight alpha.

        Raises:
            DrawingError: it is missing, damaged, or not of the size that its header told.
        """
        most = header.width * header.height * _MOST_BYTES_A_PIXEL + _MOST_OTHER_BYTES
        picture = read_png(self.member(name, most), self._path)
        if picture.pixels.shape[:2] != (header.height, header.width):
            raise damaged(self._path)
        return with_alpha(picture.pixels)

    @contextmanager
    def _open(self, name: str) -> Iterator[IO[bytes]]:
        try:
            with self._archive.open(name) as file:
                yield file
        except (KeyError, ValueError):
            raise DrawingError(
                self._path, tr("it is damaged ({name} is missing)", name=clean_name(name))
            ) from None
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError) as error:
            raise damaged(self._path) from error
        except (NotImplementedError, RuntimeError) as error:
            reason = tr("it is encrypted, or packed in an unusual way")
            raise DrawingError(self._path, reason) from error


def _check_directory(file: BinaryIO, path: Path) -> None:
    """Refuse a directory of millions of members, which zipfile would read into memory at once.

    It is found by its end record, a signature in the last 64 KiB; of several, which zipfile may
    choose from, none may lie. Files of more than 4 GiB have a larger record before it; an
    OpenRaster file that can be used has none.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _LONGEST_END_BYTES))
    tail = file.read()
    file.seek(0)
    for match in _END.finditer(tail):
        told = tail[match.start() + 12 : match.start() + 16]
        has_larger = tail[: match.start()][-20:].startswith(_LARGER_END)
        if has_larger or int.from_bytes(told, "little") > _LONGEST_DIRECTORY_BYTES:
            raise DrawingError(path, tr("it has far more parts than can be used"))


@contextmanager
def opened_archive(path: Path) -> Iterator[OraArchive]:
    """An OpenRaster file, open as long as the block runs.

    Raises:
        DrawingError: it cannot be read, or is no ZIP.
    """
    with open_drawing(path) as file, archive_in(file, path) as archive:
        yield archive


@contextmanager
def archive_in(file: BinaryIO, path: Path) -> Iterator[OraArchive]:
    """The same, of a file that is open or in memory and stands at its beginning.

    Raises:
        DrawingError: it is no ZIP.
    """
    _check_directory(file, path)
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    with archive:
        yield OraArchive(archive, path)
