"""TIFFs of several pages: each page is a layer (TVPaint, GIMP, scanners write them so).

Photoshop's own layers in a TIFF lie in a private block; they are told of, not read.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from inbetweener.errors import DrawingError
from inbetweener.imaging.alpha import with_alpha
from inbetweener.imaging.files import read_drawing
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.layered.tiff_pages import tiff_pages
from inbetweener.imaging.layered.tree import (
    LayerBudget,
    LayeredFile,
    LayeredKind,
    PixelLayer,
    clean_name,
)
from inbetweener.imaging.pillow_pictures import read_with_pillow
from inbetweener.imaging.traits import PngTraits
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.imaging.layered.tiff_pages import TiffPage
    from inbetweener.imaging.picture import Pixels


def read_tiff(path: Path) -> LayeredFile:
    """The pages of a TIFF as layers, the first one lowest.

    Pages that are only smaller copies of others are passed over.

    Raises:
        DrawingError: it cannot be read, is damaged, too large, or has pages of an unusual kind.
    """
    budget = LayerBudget(path)
    notes: list[str] = []
    # Kept, as a PSD's channels are: reading it again for each of many pages would take longer.
    data = read_drawing(path)
    pages = []
    for page in tiff_pages(io.BytesIO(data), path):
        budget.take(page.width, page.height)
        pages.append(page)
    kept = [page for page in pages if not page.is_reduced]
    if len(kept) < len(pages):
        notes.append(tr("The smaller copies of pages in the file are left out."))
    if any(page.has_photoshop_layers for page in pages):
        notes.append(tr("Photoshop's layers in the file are not read: save it as PSD for them."))
    layers = tuple(_layer(page, data, path) for page in kept)
    depth = max((page.bit_depth for page in kept), default=8)
    return LayeredFile(
        path,
        LayeredKind.TIFF,
        max((layer.left + layer.width for layer in layers), default=1),
        max((layer.top + layer.height for layer in layers), default=1),
        depth,
        layers,
        _traits(kept, depth),
        tuple(notes),
    )


def _layer(page: TiffPage, data: bytes, path: Path) -> PixelLayer:
    number = page.index + 1

    def unpack() -> Pixels:
        picture = read_with_pillow(data, PictureKind.TIFF, path, page.index)
        if picture.pixels.shape[:2] != (page.height, page.width):
            raise DrawingError(path, tr("it is damaged (a page is not of the size that it tells)"))
        return with_alpha(picture.pixels)

    name = clean_name(page.name) or tr("Page {number}", number=number)
    return PixelLayer(name, page.left, page.top, page.width, page.height, unpack)


def _traits(pages: Sequence[TiffPage], depth: int) -> PngTraits:
    carried = pages[0].carried if pages else ()
    return PngTraits(
        bit_depth=depth,
        is_grey=bool(pages) and all(page.is_grey for page in pages),
        has_alpha=True,
        carried=carried,
    )
