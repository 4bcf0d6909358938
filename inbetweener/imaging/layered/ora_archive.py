"""The ZIP of an OpenRaster file: its members, never more bytes of one than it may have.

Nothing is ever unpacked to the disk, so names in the ZIP reach nowhere.
"""

from __future__ import annotations

import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.alpha import with_alpha
from inbetweener.imaging.files import open_drawing
from inbetweener.imaging.layered.tree import LayeredKind, clean_name
from inbetweener.imaging.png_chunks import SIGNATURE
from inbetweener.imaging.reading import read_picture
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.imaging.picture import Pixels

_HEADER_BYTES: Final = 33  # signature and IHDR chunk
# A PNG may be a little larger than its pixels, and carry a profile.
_MOST_BYTES_A_PIXEL: Final = 9
_MOST_OTHER_BYTES: Final = 64 << 20


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
        with self._open(name) as file:
            head = file.read(_HEADER_BYTES)
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
        picture = read_picture(self.member(name, most), self._path)
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


@contextmanager
def opened_archive(path: Path) -> Iterator[OraArchive]:
    """An OpenRaster file, open as long as the block runs.

    Raises:
        DrawingError: it cannot be read, or is no ZIP.
    """
    with open_drawing(path) as file:
        try:
            archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise damaged(path) from error
        with archive:
            yield OraArchive(archive, path)
