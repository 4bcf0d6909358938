"""OpenEXR as keys: the default colours of the frame, linear light brought onto sRGB's curve."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

import numpy as np

from inbetweener.errors import DrawingError
from inbetweener.imaging.exr_header import FLOAT, HALF, Channel, ExrHeader, read_exr_header
from inbetweener.imaging.exr_writing import REC709
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.light import Light, pixels_of_light
from inbetweener.imaging.picture import Picture, PictureInfo
from inbetweener.imaging.png_chunks import Chunk
from inbetweener.imaging.traits import PngTraits, resolution_chunk
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

_DTYPES: Final[dict[int, np.dtype[Any]]] = {HALF: np.dtype("<f2"), FLOAT: np.dtype("<f4")}
_UINT: Final[np.dtype[Any]] = np.dtype("<u4")
# Where a file holds layers alone, the one that is the picture; the words of renderers.
_MAIN_LAYERS: Final = ("rgba", "beauty", "combined", "main", "default")
_SAME_COLOUR: Final = 1e-4
_PNG_GAMMA: Final = 45455


class Colours(NamedTuple):
    """The channels of a picture; None for colours that the file lacks, which are black."""

    red: Channel | None
    green: Channel | None
    blue: Channel | None
    alpha: Channel | None
    is_grey: bool = False


def probe_exr(file: BinaryIO, path: Path) -> PictureInfo:
    """What the header of an OpenEXR file tells; `file` stands at its beginning.

    Raises:
        DrawingError: it is damaged, deep, too large, or holds no colours.
    """
    file_bytes = file.seek(0, io.SEEK_END)
    file.seek(0)
    header = read_exr_header(file, path, file_bytes)
    colours = colours_of(header, path)
    return PictureInfo(
        width=header.display.width,
        height=header.display.height,
        bit_depth=_bits(colours),
        channels=4 if colours.alpha else 3,
        has_alpha=colours.alpha is not None,
        is_indexed=False,
        format=PictureKind.EXR,
    )


def _bits(colours: Colours) -> int:
    kinds = [each.kind for each in colours[:4] if isinstance(each, Channel)]
    return 16 if all(kind == HALF for kind in kinds) else 32


def read_exr(data: bytes, path: Path) -> Picture:
    """Decodes the picture of an OpenEXR file.

    It is of the size of the display window: what the file has beyond it is cut off, and where it
    has nothing inside it is black, transparent where there is alpha.

    Raises:
        DrawingError: it is damaged, deep, too large, or holds no colours.
    """
    header = read_exr_header(io.BytesIO(data), path, len(data))
    colours = colours_of(header, path)
    pixels, highlights = pixels_of_light(_framed(_light(data, header, colours, path), header))
    return Picture(pixels, _traits(header, colours), highlights)


def colours_of(header: ExrHeader, path: Path) -> Colours:
    """The channels that are the picture: R, G, B and A; else Y; else those of the main layer.

    Raises:
        DrawingError: there are none, or they are coarser than the picture.
    """
    by_name = {channel.name: channel for channel in header.channels}
    found = next(
        (colours for prefix in _prefixes(by_name) if (colours := _with_prefix(by_name, prefix))),
        None,
    )
    if found is None:
        names = ", ".join(list(by_name)[:6])
        raise DrawingError(
            path, tr("there are no colours in it (its channels: {names})", names=names)
        )
    if any(each.across != 1 or each.down != 1 for each in found[:4] if isinstance(each, Channel)):
        raise DrawingError(path, tr("its colours are coarser than the picture; save it as RGB"))
    return found


def _prefixes(by_name: dict[str, Channel]) -> Iterator[str]:
    """What stands before R, G, B: nothing, then layers, those called like the picture first."""
    yield ""
    layers = {name.rpartition(".")[0] + "." for name in by_name if "." in name}
    yield from sorted(layers, key=lambda each: (not _is_main(each), each))


def _is_main(prefix: str) -> bool:
    return any(word in _MAIN_LAYERS for word in prefix.casefold().split("."))


def _with_prefix(by_name: dict[str, Channel], prefix: str) -> Colours | None:
    """The colours of one layer; None where it has none, or luminance with coarser colours."""
    red, green, blue, alpha = (
        by_name.get(prefix + letter) or by_name.get(prefix + letter.lower()) for letter in "RGBA"
    )
    if red or green or blue:
        return Colours(red, green, blue, alpha)
    grey = by_name.get(f"{prefix}Y")
    if grey is None or f"{prefix}RY" in by_name or f"{prefix}BY" in by_name:
        return None
    return Colours(grey, grey, grey, alpha, is_grey=True)


def _light(data: bytes, header: ExrHeader, colours: Colours, path: Path) -> Light:
    """(H, W, 3 or 4) float32 of the data window, linear, premultiplied."""
    # The library takes a moment to load, and most sessions need none of it.
    try:
        import OpenEXR  # noqa: PLC0415
    except ImportError as error:
        reason = tr("reading {kind} needs {library}, which is not installed here; save it as PNG",
                    kind="OpenEXR", library="OpenEXR")  # fmt: skip
        raise DrawingError(path, reason) from error
    wanted = [*colours[:3], *([colours.alpha] if colours.alpha else [])]
    light = np.zeros((header.data.height, header.data.width, len(wanted)), np.float32)
    try:
        file = OpenEXR.InputFile(io.BytesIO(data))
        for place, channel in enumerate(wanted):
            if channel is not None:
                light[..., place] = _samples(file.channel(channel.name), channel, header)
    except MemoryError:
        raise
    # Whatever a damaged file makes the library stumble over, the file is what is wrong.
    except Exception as error:
        raise DrawingError(
            path, tr("it is damaged, or an unusual kind of {kind}", kind="OpenEXR")
        ) from error
    return light


def _samples(data: bytes, channel: Channel, header: ExrHeader) -> NDArray[np.float32]:
    samples = np.frombuffer(data, _DTYPES.get(channel.kind, _UINT))
    floats: NDArray[np.float32] = samples.astype(np.float32)
    return floats.reshape(header.data.height, header.data.width)


def _framed(light: Light, header: ExrHeader) -> Light:
    """What lies in the display window, as large as that."""
    data, display = header.data, header.display
    if data == display:
        return light
    frame = np.zeros((display.height, display.width, light.shape[2]), np.float32)
    left, right = max(data.left, display.left), min(data.right, display.right) + 1
    top, bottom = max(data.top, display.top), min(data.bottom, display.bottom) + 1
    if left < right and top < bottom:
        frame[
            top - display.top : bottom - display.top, left - display.left : right - display.left
        ] = light[top - data.top : bottom - data.top, left - data.left : right - data.left]
    return frame


def _traits(header: ExrHeader, colours: Colours) -> PngTraits:
    return PngTraits(
        bit_depth=16,
        is_grey=colours.is_grey,
        has_alpha=colours.alpha is not None,
        carried=tuple(_carried(header)),
    )


def _carried(header: ExrHeader) -> Iterator[Chunk]:
    """Primaries and resolution as a PNG keeps them; the curve is always that of sRGB."""
    told = header.chromaticities
    xy = [round(100_000 * value) for value in told] if told and _is_sound(told) else None
    if xy is None or told is None or np.allclose(told, REC709, atol=_SAME_COLOUR):
        yield Chunk(b"sRGB", b"\0")
    else:
        yield Chunk(b"gAMA", _PNG_GAMMA.to_bytes(4))
        yield Chunk(b"cHRM", struct.pack(">8I", *xy[6:], *xy[:6]))
    across, aspect = header.dots_per_inch, header.pixel_aspect
    if across is not None and (chunk := resolution_chunk(across, across * aspect)):
        yield chunk
    elif aspect > 0 and aspect != 1 and 1e-3 < aspect < 1e3:
        yield Chunk(b"pHYs", struct.pack(">IIB", 1_000_000, round(1_000_000 * aspect), 0))


def _is_sound(chromaticities: tuple[float, ...]) -> bool:
    return all(0 <= value <= 2 for value in chromaticities)  # no number is not
