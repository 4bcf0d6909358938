"""The line layer of finished pictures, as PNG files of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.imaging.line_layer import line_layer
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.writing import encode_png

if TYPE_CHECKING:
    from inbetweener.core.plan import Cell
    from inbetweener.rendering.finished import FinishedPictures

# Beside the pictures themselves, under the same names.
LINE_FOLDER = "lines"


class LinePictures:
    """The lines alone of one shot's pictures, keys and inbetweens; safe to use from any thread."""

    def __init__(self, pictures: FinishedPictures) -> None:
        self._pictures = pictures

    def read(self, cell: Cell) -> bytes:
        """The bytes of the PNG file: RGBA, as deep as the picture.

        Raises:
            DrawingError: a key or a drawing by hand cannot be read.
            RenderError: the inbetween has not been rendered.
        """
        picture = read_picture(self._pictures.read(cell))
        depth = max(8, picture.traits.bit_depth)
        traits = replace(
            picture.traits, bit_depth=depth, is_grey=False, has_alpha=True, palette=None
        )
        return encode_png(line_layer(picture.pixels), traits)
