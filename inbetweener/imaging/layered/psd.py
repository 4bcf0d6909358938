"""PSD and PSB files (Photoshop's; Clip Studio, Krita, TVPaint and others write them too).

Of psd-tools only the parser is used: its pictures would be floats, and its own compositing needs
further libraries. The packed channels of all layers stay in memory as long as the tree is kept.
"""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING, Final, cast

import numpy as np
from psd_tools.constants import ColorMode, Resource, SectionDivider, Tag
from psd_tools.psd import PSD
from psd_tools.psd.header import FileHeader
from psd_tools.psd.layer_and_mask import ChannelData
from psd_tools.psd.parse_limits import ParseLimits

from inbetweener.errors import DrawingError
from inbetweener.imaging.alpha import with_alpha
from inbetweener.imaging.decoding import rgb_from_grey
from inbetweener.imaging.files import open_drawing
from inbetweener.imaging.layered.psd_channels import ChannelForm
from inbetweener.imaging.layered.psd_layers import PsdRecord, group_of, pixel_layer
from inbetweener.imaging.layered.tree import (
    LayerBudget,
    LayeredFile,
    LayeredKind,
    LayerNode,
    PixelLayer,
)
from inbetweener.imaging.limits import MAX_FILE_BYTES, MAX_PIXELS, check_size
from inbetweener.imaging.traits import PngTraits, profile_chunk, resolution_chunk
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from psd_tools.psd.image_resources import ImageResources
    from psd_tools.psd.layer_and_mask import LayerInfo

    from inbetweener.imaging.picture import Pixels

# What the parser stumbles over is told by our errors; its own log would go to stderr.
logging.getLogger("psd_tools").addHandler(logging.NullHandler())
logging.getLogger("psd_tools").propagate = False

_MODES: Final = {
    ColorMode.RGB: "RGB",
    ColorMode.GRAYSCALE: "grey",
    ColorMode.INDEXED: "indexed",
    ColorMode.BITMAP: "bitmap",
    ColorMode.CMYK: "CMYK",
    ColorMode.LAB: "Lab",
    ColorMode.MULTICHANNEL: "multichannel",
    ColorMode.DUOTONE: "duotone",
}
_MERGED_LAYER: Final = "Background"


def read_psd(path: Path) -> LayeredFile:
    """The layers of a PSD or PSB file of 8 or 16 bits in RGB or grey.

    Raises:
        DrawingError: it cannot be read, is damaged, too large, or of another kind of colour.
    """
    with open_drawing(path) as file:
        data = file.read()
    try:
        header = FileHeader.read(io.BytesIO(data))
        check_header(header, path)
        psd = PSD.read(io.BytesIO(data), parse_limits=ParseLimits(max_total_bytes=MAX_FILE_BYTES))
        return _layered(psd, path)
    except (DrawingError, MemoryError):
        raise
    # Whatever a damaged file makes the parser stumble over, the file is what is wrong.
    except Exception as error:
        raise DrawingError(
            path, tr("it is damaged, or an unusual kind of {kind}", kind="PSD")
        ) from error


def check_header(header: FileHeader, path: Path) -> None:
    """Refuse, by its first bytes, what is too large or of other colours than can be used.

    Raises:
        DrawingError: it is.
    """
    check_size(header.width, header.height, path)
    mode = ColorMode(header.color_mode)
    is_known = mode in (ColorMode.RGB, ColorMode.GRAYSCALE) and header.depth in (8, 16)
    if not is_known and (mode, header.depth) != (ColorMode.INDEXED, 8):
        raise DrawingError(
            path,
            tr(
                "its colours are {mode} of {depth} bits; save it as RGB of 8 or 16 bits",
                mode=_MODES[mode],
                depth=header.depth,
            ),
        )


def _layered(psd: PSD, path: Path) -> LayeredFile:
    header, notes = psd.header, list[str]()
    form = ChannelForm(path, header.depth, header.version, ColorMode(header.color_mode))
    info = _layer_info(psd)
    if info is None or not info.layer_records:
        roots: tuple[LayerNode, ...] = (_merged(psd, form),)
    else:
        roots = _tree(_records(info), form, (header.width, header.height), notes)
    return LayeredFile(
        path,
        LayeredKind.PSD,
        header.width,
        header.height,
        header.depth,
        roots,
        psd_traits(psd.header, psd.image_resources, has_alpha=True),
        tuple(notes),
    )


def _layer_info(psd: PSD) -> LayerInfo | None:
    """Where the layers are: files of 16 bits keep them in a block of their own."""
    section = psd.layer_and_mask_information
    deep = section.tagged_blocks and section.tagged_blocks.get_data(Tag.LAYER_16, None)
    return cast("LayerInfo | None", deep or section.layer_info)


def _records(info: LayerInfo) -> Iterator[PsdRecord]:
    pairs = zip(info.layer_records, info.channel_image_data, strict=True)
    return (PsdRecord(record, channels) for record, channels in pairs)


def _tree(
    records: Iterator[PsdRecord], form: ChannelForm, canvas: tuple[int, int], notes: list[str]
) -> tuple[LayerNode, ...]:
    """The flat list of records, bottom first, as a tree.

    A group begins with a divider below its lowest layer and ends with its own record. One without
    its other half is passed over, and its layers lie where the group would.
    """
    budget = LayerBudget(form.path)
    levels: list[list[LayerNode]] = [[]]
    for found in records:
        kind = _divider(found)
        if kind is SectionDivider.BOUNDING_SECTION_DIVIDER:
            levels.append([])
            budget.check_depth(len(levels))
        elif kind is not None:
            if len(levels) > 1:
                children = tuple(levels.pop())
                levels[-1].append(group_of(found, children, form))
        else:
            layer = pixel_layer(found, form, canvas)
            if isinstance(layer, str):
                notes.append(layer)
                continue
            budget.take(layer.width, layer.height)
            levels[-1].append(layer)
    return tuple(node for level in levels for node in level)


def _divider(found: PsdRecord) -> SectionDivider | None:
    """What a record is in the building of groups; None for a layer."""
    blocks = found.record.tagged_blocks
    divider = blocks.get_data(Tag.SECTION_DIVIDER_SETTING, None)
    divider = blocks.get_data(Tag.NESTED_SECTION_DIVIDER_SETTING, divider)
    kind = getattr(divider, "kind", SectionDivider.OTHER)
    return None if kind is SectionDivider.OTHER else kind


def _merged(psd: PSD, form: ChannelForm) -> PixelLayer:
    """The picture of a file without layers."""
    header = psd.header
    # All channels are packed as one: as many as the file says have to be unpacked.
    if header.width * header.height * header.channels > 4 * MAX_PIXELS:
        raise DrawingError(form.path, tr("it has far more pixels than can be used"))

    def unpack() -> Pixels:
        data = ChannelData(psd.image_data.compression, psd.image_data.data)
        rows = header.height * header.channels
        planes = form.plane(data, header.width, rows).reshape(header.channels, header.height, -1)
        return _joined(planes, psd, form)

    return PixelLayer(_MERGED_LAYER, 0, 0, header.width, header.height, unpack)


def _joined(planes: Pixels, psd: PSD, form: ChannelForm) -> Pixels:
    """(H, W, 4) from the planes of a file without layers: further ones are saved selections."""
    if form.mode is ColorMode.INDEXED:
        palette = np.frombuffer(psd.color_mode_data.interleave(), np.uint8).reshape(-1, 3)
        if len(palette) != 256:
            raise DrawingError(form.path, tr("it is damaged (its palette is not whole)"))
        return with_alpha(cast("Pixels", palette[planes[0]]))
    if form.mode is ColorMode.GRAYSCALE:
        return with_alpha(rgb_from_grey(planes[0]))
    if len(planes) < 3:
        raise DrawingError(form.path, tr("it is damaged (it lacks its colours)"))
    return with_alpha(cast("Pixels", np.ascontiguousarray(np.moveaxis(planes[:3], 0, -1))))


def psd_traits(header: FileHeader, resources: ImageResources, *, has_alpha: bool) -> PngTraits:
    """Bit depth, greyness, resolution and profile."""
    is_grey = ColorMode(header.color_mode) is ColorMode.GRAYSCALE
    chunks = []
    profile = resources.get_data(Resource.ICC_PROFILE, None)
    if isinstance(profile, bytes) and profile:
        chunks.append(profile_chunk(profile, is_grey=is_grey))
    resolution = resources.get_data(Resource.RESOLUTION_INFO, None)
    if resolution is not None and hasattr(resolution, "horizontal"):
        dots = resolution.horizontal / 65536, resolution.vertical / 65536  # fixed point
        chunks.append(resolution_chunk(*dots))
    return PngTraits(
        bit_depth=header.depth,
        is_grey=is_grey,
        has_alpha=has_alpha,
        carried=tuple(chunk for chunk in chunks if chunk is not None),
    )
