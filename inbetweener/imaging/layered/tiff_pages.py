"""The pages of a TIFF, as far as their headers tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.layered.tree import MOST_LAYERS
from inbetweener.imaging.pillow_pictures import (
    bit_depth_of,
    carried_chunks,
    opened_by_pillow,
    seek_page,
    tiff_tag,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image

    from inbetweener.imaging.png_chunks import Chunk

_SUBFILE_TAG: Final = 254
_SAMPLES_TAG: Final = 277
_RESOLUTION_TAGS: Final = (282, 283)
_NAME_TAG: Final = 285
_PLACE_TAGS: Final = (286, 287)
_PHOTOSHOP_LAYERS_TAG: Final = 37724
_FARTHEST_PX: Final = 1 << 20
_IS_REDUCED: Final = 1  # a bit of the subfile type: a smaller copy of another page


@dataclass(frozen=True, slots=True)
class TiffPage:
    """A page of a TIFF.

    Attributes:
        index: from 0, as it is in the file.
        name: as it is in the file; may be empty.
        left: where it lies on the canvas, in pixels.
        top: likewise.
        width: in pixels.
        height: likewise.
        bit_depth: 8 or 16 of a decoded sample.
        is_grey: whether it is grey without alpha.
        is_reduced: whether it is a smaller copy of another page.
        has_photoshop_layers: whether layers of Photoshop hang on it.
        carried: profile and resolution as a PNG keeps them.
    """

    index: int
    name: str
    left: int
    top: int
    width: int
    height: int
    bit_depth: int
    is_grey: bool
    is_reduced: bool
    has_photoshop_layers: bool
    carried: tuple[Chunk, ...]


def tiff_pages(file: BinaryIO, path: Path) -> Iterator[TiffPage]:
    """The pages of a TIFF, one after the other; pages that lead back to earlier ones end it.

    Raises:
        DrawingError: the file is damaged, or a page is too large or of an unknown sort.
    """
    with opened_by_pillow(file, PictureKind.TIFF, path) as image:
        for index in range(MOST_LAYERS + 1):
            if index == MOST_LAYERS:
                raise DrawingError(
                    path, tr("it has more layers than can be used ({most})", most=MOST_LAYERS)
                )
            try:
                seek_page(image, index, path)
            except EOFError:
                return
            yield _page(image, index)


def _page(image: Image, index: int) -> TiffPage:
    width, height = image.size
    is_grey = tiff_tag(image, _SAMPLES_TAG) in {(), (1,)} and image.mode not in ("P", "PA")
    subfile = tiff_tag(image, _SUBFILE_TAG)
    left, top = (
        _place(image, place, resolution)
        for place, resolution in zip(_PLACE_TAGS, _RESOLUTION_TAGS, strict=True)
    )
    tags = getattr(image, "tag_v2", {})
    return TiffPage(
        index,
        str(tags.get(_NAME_TAG, "")),
        left,
        top,
        width,
        height,
        16 if bit_depth_of(image) == 16 else 8,
        is_grey,
        is_reduced=bool(subfile and subfile[0] & _IS_REDUCED),
        has_photoshop_layers=_PHOTOSHOP_LAYERS_TAG in tags,
        carried=carried_chunks(image, is_grey=is_grey),
    )


def _place(image: Image, place: int, resolution: int) -> int:
    """A place that is written in inches or centimetres, in pixels; 0 where it makes no sense."""
    tags = getattr(image, "tag_v2", {})
    try:
        pixels = float(tags[place]) * float(tags[resolution])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return 0
    return round(pixels) if abs(pixels) <= _FARTHEST_PX else 0
