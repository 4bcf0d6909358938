"""What a new frame takes over from the key at its left: depth, greyness, alpha, palette, chunks."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.png_chunks import GREY, GREY_ALPHA, Chunk

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.png_chunks import PngInfo


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of an indexed PNG, in its own order.

    Attributes:
        colours: the PLTE chunk: red, green, blue of each entry, 8 bits each.
        alphas: the tRNS chunk: an alpha for each of the first entries; the rest are opaque.
        bit_depth: of an index: 1, 2, 4 or 8.
    """

    colours: bytes
    alphas: bytes
    bit_depth: int

    def __len__(self) -> int:
        return len(self.colours) // 3

    def rgba(self) -> NDArray[np.uint8]:
        """The entries as (N, 4) uint8 RGBA, straight alpha."""
        entries = np.full((len(self), 4), 255, np.uint8)
        entries[:, :3] = np.frombuffer(self.colours, np.uint8).reshape(-1, 3)
        entries[: len(self.alphas), 3] = np.frombuffer(self.alphas, np.uint8)
        return entries


@dataclass(frozen=True, slots=True)
class PngTraits:
    """All that a new frame should carry, besides its pixels.

    Attributes:
        bit_depth: of a sample: 8 or 16, and 1, 2 or 4 for coarse grey without alpha.
        is_grey: whether the file holds grey instead of colour.
        has_alpha: whether any pixel can be transparent.
        palette: of an indexed picture, else None.
        carried: resolution, profile, gamma and their like, in legal order.
    """

    bit_depth: int = 8
    is_grey: bool = False
    has_alpha: bool = False
    palette: Palette | None = None
    carried: tuple[Chunk, ...] = ()


def traits_of_png(info: PngInfo) -> PngTraits:
    """The traits of a PNG."""
    is_grey = info.header.colour_type in (GREY, GREY_ALPHA)
    is_coarse_grey = is_grey and not info.has_alpha
    palette = None
    if info.palette is not None:
        palette = Palette(info.palette, info.transparency or b"", info.header.bit_depth)
    return PngTraits(
        bit_depth=info.header.bit_depth if is_coarse_grey else max(8, info.header.bit_depth),
        is_grey=is_grey,
        has_alpha=info.has_alpha,
        palette=palette,
        carried=info.carried,
    )


def resolution_chunk(dpi_x: float, dpi_y: float) -> Chunk | None:
    """A pHYs chunk for dots an inch, or None where they make no sense."""
    per_metre = [dpi / 0.0254 for dpi in (dpi_x, dpi_y)]
    if not all(0.5 <= value < 2**31 for value in per_metre):  # NaN fails too
        return None
    return Chunk(b"pHYs", b"".join(round(value).to_bytes(4) for value in per_metre) + b"\x01")


def profile_chunk(profile: bytes, *, is_grey: bool) -> Chunk | None:
    """An iCCP chunk for an ICC profile, or None where it does not suit the kind of pixels."""
    chunk = Chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(profile))
    return chunk if profile_suits(chunk, is_grey=is_grey) else None


def profile_suits(chunk: Chunk, *, is_grey: bool) -> bool:
    """Whether an iCCP chunk describes grey for grey pixels, and red, green, blue for others."""
    _, _, method_and_stream = chunk.data.partition(b"\0")
    try:
        head = zlib.decompressobj().decompress(method_and_stream[1:], 20)
    except zlib.error:
        return False
    return head[16:20] == (b"GRAY" if is_grey else b"RGB ")
