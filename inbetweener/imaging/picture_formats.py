"""The formats that sequences are written in."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.imaging.exr_writing import encode_exr
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.tiff_writing import encode_tiff
from inbetweener.imaging.writing import encode_png

if TYPE_CHECKING:
    from inbetweener.imaging.picture import Picture


class PictureFormat(StrEnum):
    """A format of pictures that are written."""

    PNG = "png"
    TIFF = "tiff"
    EXR = "exr"

    @classmethod
    def of_name(cls, name: str) -> PictureFormat:
        """The format that a file of this name seems to have; PNG for any other."""
        low = name.lower()
        return next((form for form in cls if low.endswith(form.suffixes)), cls.PNG)

    @property
    def suffix(self) -> str:
        """How the files' names end."""
        return ".tif" if self is PictureFormat.TIFF else f".{self.value}"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """All that the files' names may end in, the usual one first."""
        return (".tif", ".tiff") if self is PictureFormat.TIFF else (self.suffix,)

    @property
    def kind(self) -> PictureKind:
        """What a file of it is found to be."""
        return _KINDS[self]


_KINDS = {
    PictureFormat.PNG: PictureKind.PNG,
    PictureFormat.TIFF: PictureKind.TIFF,
    PictureFormat.EXR: PictureKind.EXR,
}


def encode_picture(picture: Picture, form: PictureFormat) -> bytes:
    """Packs a picture; what is above white is kept in OpenEXR alone.

    Args:
        picture: with pixels of at least one row and column.
        form: of the file.
    """
    if form is PictureFormat.EXR:
        return encode_exr(picture)
    if form is PictureFormat.TIFF:
        return encode_tiff(picture)
    return encode_png(picture.pixels, picture.traits)
