"""The merged picture of a PSD or PSB file; its layers are skipped over, not read.

After Adobe's "Photoshop File Formats Specification": the sections stand one after the other, each
with its length before it, and the merged picture is the last.
"""

from __future__ import annotations

import io
import os
import struct
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import numpy as np
from psd_tools.constants import ColorMode, Compression, Resource
from psd_tools.psd.header import FileHeader
from psd_tools.psd.image_resources import ImageResources
from psd_tools.psd.layer_and_mask import ChannelData

from inbetweener.errors import DrawingError
from inbetweener.imaging.decoding import rgb_from_grey
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.layered.psd import check_header, psd_traits
from inbetweener.imaging.layered.psd_channels import ChannelForm
from inbetweener.imaging.limits import MAX_PIXELS
from inbetweener.imaging.picture import Picture, PictureInfo
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.imaging.picture import Pixels

_MERGED_ALPHA: Final = frozenset({b"Mtrn", b"Mt16", b"Mt32"})
# Of these blocks the length has eight bytes in a PSB.
_LONG_BLOCKS: Final = frozenset(
    {b"LMsk", b"Lr16", b"Lr32", b"Layr", b"Mt16", b"Mt32", b"Mtrn", b"Alph", b"FMsk", b"lnk2",
     b"FEid", b"FXid", b"PxSD"}
)  # fmt: skip
_MOST_BLOCKS: Final = 4096
_MOST_CHANNELS: Final = 56
# So small a share of white may be rounding: two levels of 8 bits.
_ROUNDED: Final = 128
_LONGEST_RESOURCES_BYTES: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class _Sections:
    """What of a file is wanted for its merged picture.

    Attributes:
        header: the first 26 bytes.
        palette: of an indexed file: 256 reds, then greens, then blues.
        resources: profile, resolution and their like.
        has_alpha: whether the first channel beside the colours is how far the picture covers.
        image_at: where the merged picture begins in the file.
    """

    header: FileHeader
    palette: bytes
    resources: ImageResources
    has_alpha: bool
    image_at: int


def probe_psd_merged(file: BinaryIO, path: Path) -> PictureInfo:
    """What the header of a PSD or PSB tells of its merged picture.

    Raises:
        DrawingError: it is damaged, too large, of another kind of colour, or was saved without.
    """
    with _told_as_damage(path):
        found = _sections(file, path)
    return PictureInfo(
        width=found.header.width,
        height=found.header.height,
        bit_depth=found.header.depth,
        channels=4 if found.has_alpha else 3,
        has_alpha=found.has_alpha,
        is_indexed=found.header.color_mode == ColorMode.INDEXED,
        format=PictureKind.PSD,
    )


def read_psd_merged(file: BinaryIO, path: Path) -> Picture:
    """The merged picture of a PSD or PSB.

    Raises:
        DrawingError: it is damaged, too large, of another kind of colour, or was saved without.
    """
    with _told_as_damage(path):
        found = _sections(file, path)
        header = found.header
        file.seek(found.image_at)
        compression = Compression(int.from_bytes(file.read(2)))
        form = ChannelForm(path, header.depth, header.version, ColorMode(header.color_mode))
        rows = header.height * header.channels
        planes = form.plane(ChannelData(compression, file.read()), header.width, rows)
        pixels = _pixels(planes.reshape(header.channels, header.height, -1), found)
    return Picture(pixels, psd_traits(header, found.resources, has_alpha=found.has_alpha))


@contextmanager
def _told_as_damage(path: Path) -> Iterator[None]:
    try:
        yield
    except (DrawingError, MemoryError):
        raise
    # Whatever a damaged file makes the parser stumble over, the file is what is wrong.
    except Exception as error:
        raise DrawingError(
            path, tr("it is damaged, or an unusual kind of {kind}", kind="PSD")
        ) from error


def _sections(file: BinaryIO, path: Path) -> _Sections:
    header = FileHeader.read(file)
    check_header(header, path)
    if header.channels > _MOST_CHANNELS or (
        header.width * header.height * header.channels > 4 * MAX_PIXELS
    ):
        raise DrawingError(path, tr("it has far more pixels than can be used"))
    palette = _block(file, 4, path)
    resources = ImageResources.read(io.BytesIO(_with_length(_block(file, 4, path))))
    version = resources.get_data(Resource.VERSION_INFO, None)
    if version is not None and not version.has_composite:
        raise DrawingError(
            path,
            tr(
                "it was saved without its merged picture; save it with “Maximize Compatibility”,"
                " or import its layers"
            ),
        )
    has_alpha, image_at = _layers(file, header, path)
    colours = 3 if header.color_mode == ColorMode.RGB else 1
    has_alpha = has_alpha and header.channels > colours
    return _Sections(header, palette, resources, has_alpha, image_at)


def _block(file: BinaryIO, size: int, path: Path) -> bytes:
    length = int.from_bytes(file.read(size))
    if length > _LONGEST_RESOURCES_BYTES:
        raise DrawingError(path, tr("it is damaged, or an unusual kind of {kind}", kind="PSD"))
    data = file.read(length)
    if len(data) != length:
        raise DrawingError(path, tr("it ends too early; part of the file is missing"))
    return data


def _with_length(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def _layers(file: BinaryIO, header: FileHeader, path: Path) -> tuple[bool, int]:
    """Whether the merged picture has an alpha, and where it begins."""
    size = 4 if header.version == 1 else 8
    length = int.from_bytes(file.read(size))
    start = file.tell()
    end = start + length
    if end > file.seek(0, os.SEEK_END):
        raise DrawingError(path, tr("it ends too early; part of the file is missing"))
    file.seek(start)
    if length < size + 2:
        return False, end
    info_bytes = int.from_bytes(file.read(size))
    # Less than no layers says that the first further channel is the merged picture's alpha.
    count = int.from_bytes(file.read(2), signed=True) if info_bytes >= 2 else 0
    return count < 0 or _tells_alpha(file, start + size + info_bytes, end, header.version), end


def _tells_alpha(file: BinaryIO, place: int, end: int, version: int) -> bool:
    """Whether one of the blocks behind the layers says so, as in files of 16 bits."""
    file.seek(place)
    place += 4 + int.from_bytes(file.read(4))  # the mask of all layers
    for _ in range(_MOST_BLOCKS):
        file.seek(place)
        signature, key = file.read(4), file.read(4)
        if place >= end or signature not in (b"8BIM", b"8B64"):
            return False
        if key in _MERGED_ALPHA:
            return True
        size = 8 if version == 2 and key in _LONG_BLOCKS else 4
        length = int.from_bytes(file.read(size))
        place += 8 + size + length + (-length % 4)
    return False


def _pixels(planes: Pixels, found: _Sections) -> Pixels:
    """(H, W, 3 or 4) straight alpha, from planes of colours and what else the file keeps."""
    mode = ColorMode(found.header.color_mode)
    if mode is ColorMode.INDEXED:
        palette = np.frombuffer(found.palette[:768], np.uint8).reshape(3, 256).T
        return cast("Pixels", palette[planes[0]])
    count = 3 if mode is ColorMode.RGB else 1
    if count == 1:
        colours = rgb_from_grey(planes[0])
    else:
        colours = cast("Pixels", np.ascontiguousarray(np.moveaxis(planes[:3], 0, -1)))
    return _off_white(colours, planes[count]) if found.has_alpha else colours


def _off_white(colours: Pixels, alpha: Pixels) -> Pixels:
    """Colours that lie on white paper, without it: so Photoshop keeps what is transparent.

    Other programs keep them as they are: what is darker than the white that would shine through
    does not lie on any.
    """
    whole = int(np.iinfo(colours.dtype).max)
    darkest = colours.min(axis=2).astype(np.int32) + alpha
    if (darkest < whole - whole // _ROUNDED).any():
        return cast("Pixels", np.concatenate([colours, alpha[..., None]], axis=2))
    most = np.float32(whole)
    cover = alpha[..., None] / most
    paint = np.divide(
        colours - most * (1 - cover),
        cover,
        out=np.zeros(colours.shape, np.float32),
        where=cover > 0,
    )
    straight = np.clip(np.rint(paint), 0, most).astype(colours.dtype)
    # Where nothing shines through, what is there stays exactly as it is.
    straight = np.where(alpha[..., None] == most, colours, straight)
    return cast("Pixels", np.concatenate([straight, alpha[..., None]], axis=2))
