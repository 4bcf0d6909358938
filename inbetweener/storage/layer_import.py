"""Files of layers brought into a shot folder: a sub-folder of PNGs for each level.

The file itself is only read. PNGs are written as an export is: whole or not at all, never over
another file, and going on where an import was stopped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.imaging.writing import encode_png
from inbetweener.storage.export import ExportItem, export_pictures
from inbetweener.storage.layer_merging import merged_pixels

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.imaging.blending import Blend
    from inbetweener.imaging.layered.tree import LayeredFile
    from inbetweener.imaging.traits import PngTraits
    from inbetweener.storage.layer_levels import ImportProposal, ProposedDrawing, ProposedLevel


@dataclass(frozen=True, slots=True)
class ImportedLayer:
    """A level that was written.

    Attributes:
        name: of the layer or group in the file.
        folder: relative to where the file was imported to.
        files: of its drawings in order, relative likewise: "A/A0001.png".
        x: how far the left edge of its pictures lies right of that of the canvas, in pixels.
        y: how far their upper edge lies below that of the canvas.
        opacity: 0 to 1; not in the pictures.
        is_visible: whether it was switched on in the file.
        blend: how it meets what lies below.
        is_background: whether it is one picture that stays, of any size.
        notes: sentences about what was lost or decided.
    """

    name: str
    folder: str
    files: tuple[str, ...]
    x: int
    y: int
    opacity: float
    is_visible: bool
    blend: Blend
    is_background: bool
    notes: tuple[str, ...]


def import_folder(file: Path) -> Path:
    """Where a file of layers is imported to unless somebody says otherwise: beside it."""
    return file.with_name(f"{file.stem}-layers")


def write_import(
    file: LayeredFile,
    proposal: ImportProposal,
    folder: Path,
    *,
    token: CancelToken,
    report: Callable[[int, int], None],
) -> tuple[ImportedLayer, ...]:
    """Write the drawings of a file of layers as PNGs into sub-folders of a folder.

    Bit depth, resolution and profile are the file's. Memory holds a few drawings at a time.

    Args:
        file: as it was read.
        proposal: what is to be made of it.
        folder: where to; made if it is missing.
        token: asked between drawings.
        report: called with the number of drawings written and of all.

    Returns:
        The levels, from the bottom up.

    Raises:
        DrawingError: a layer is damaged.
        ExportError: another file is in the way; files that were there are untouched.
        StorageError: the disk is full, read-only or gone; what was written is whole and stays.
        Cancelled: the token was set; likewise.
    """
    total = sum(len(level.drawings) for level in proposal.levels)
    done = 0
    for level in proposal.levels:

        def tell(in_level: int, _of: int, before: int = done) -> None:
            report(before + in_level, total)

        export_pictures(
            _items(file, level), folder / level.folder, overwrite=False, token=token, report=tell
        )
        done += len(level.drawings)
    return tuple(_imported(level) for level in proposal.levels)


def _items(file: LayeredFile, level: ProposedLevel) -> list[ExportItem]:
    # A background that is opaque is to say so; cels have alpha, even where one is full.
    traits = replace(file.traits, has_alpha=not level.is_background)
    return [
        ExportItem(drawing.file, None, _Encoder(file, level, drawing, traits))
        for drawing in level.drawings
    ]


@dataclass(frozen=True, slots=True)
class _Encoder:
    """Makes the PNG of one drawing."""

    file: LayeredFile
    level: ProposedLevel
    drawing: ProposedDrawing
    traits: PngTraits

    def __call__(self) -> bytes:
        pixels = merged_pixels(self.drawing, self.level.box, self.file.bit_depth)
        return encode_png(pixels, self.traits)


def _imported(level: ProposedLevel) -> ImportedLayer:
    return ImportedLayer(
        level.name,
        level.folder,
        tuple(f"{level.folder}/{drawing.file}" for drawing in level.drawings),
        level.box.left,
        level.box.top,
        level.opacity,
        level.is_visible,
        level.blend,
        level.is_background,
        level.notes,
    )
