"""What a format does not keep of a shot's pictures, in sentences, before they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.errors import DrawingError
from inbetweener.imaging.files import read_drawing
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.imaging.png_chunks import png_info, split_chunks
from inbetweener.imaging.probe import probe
from inbetweener.rendering.flat_form import colour_space
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def format_notes(keys: Iterable[Path], form: PictureFormat) -> tuple[str, ...]:
    """What is not as in the keys.

    Args:
        keys: their files; those that cannot be read are passed over, for writing tells of them.
        form: what pictures are written as.
    """
    files = [file for file in dict.fromkeys(keys) if file.suffix.lower() in _TOLD_OF[form]]
    if form is PictureFormat.EXR:
        # One for all: looking for it in each would mean to read them all.
        found = next(filter(_has_other_colours, files[:1]), None)
        if found is not None:
            return (
                tr(
                    "{name} has a colour profile that OpenEXR cannot carry: its colours are taken"
                    " for sRGB.",
                    name=found.name,
                ),
            )
    elif (light := next(filter(_is_light, files), None)) is not None:
        return (
            tr(
                "{name} is linear light: it is written on the curve of sRGB, and what is above"
                " white is cut. Only OpenEXR keeps it.",
                name=light.name,
            ),
        )
    return ()


_TOLD_OF = {
    PictureFormat.PNG: {".exr"},
    PictureFormat.TIFF: {".exr"},
    PictureFormat.EXR: {".png"},
}


def _is_light(file: Path) -> bool:
    try:
        return probe(file).format is PictureKind.EXR
    except DrawingError:
        return False


def _has_other_colours(file: Path) -> bool:
    try:
        carried = png_info(split_chunks(read_drawing(file), file), file).carried
    except DrawingError:
        return False
    return any(chunk.kind in (b"iCCP", b"cICP") for chunk in colour_space(carried))
