"""Finished pictures in the format that they are written in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from inbetweener.imaging.highlights import without_highlights
from inbetweener.imaging.picture_formats import PictureFormat, encode_picture
from inbetweener.imaging.reading import read_picture

if TYPE_CHECKING:
    from inbetweener.core.plan import Cell
    from inbetweener.rendering.finished import FinishedPictures


class ReadsCells(Protocol):
    """What gives the bytes of the file of any cell."""

    def read(self, cell: Cell) -> bytes:
        """The whole file.

        Raises:
            DrawingError: a key or a drawing by hand cannot be read.
            RenderError: the inbetween has not been rendered.
        """
        ...


@dataclass(frozen=True, slots=True)
class PicturesInFormat:
    """Pictures as files of one format; safe to use from any thread.

    Keys and drawings by hand that are of that format already are given byte for byte.

    Attributes:
        pictures: as PNGs, with what is above white.
        form: of the files.
        own: gives the artist's own files; None where the pictures are not those.
    """

    pictures: ReadsCells
    form: PictureFormat
    own: FinishedPictures | None = None

    def read(self, cell: Cell) -> bytes:
        """The whole file.

        Raises:
            DrawingError: a key or a drawing by hand cannot be read.
            RenderError: the inbetween has not been rendered.
        """
        if self.form is not PictureFormat.PNG and self.own is not None:
            data = self.own.own_file(cell, self.form.kind)
            if data is not None:
                return data
        return in_format(self.pictures.read(cell), self.form)


def in_format(png: bytes, form: PictureFormat) -> bytes:
    """A finished picture as a file of a format; of a PNG what is above white is cut.

    Args:
        png: as it is finished, with what is above white.
        form: of the file.

    Raises:
        DrawingError: the PNG is damaged.
    """
    name = Path("picture.png")
    if form is PictureFormat.PNG:
        return without_highlights(png, name)
    return encode_picture(read_picture(png, name), form)
