"""Files of layers, written from the published formats alone, without any of the readers' code."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

import numpy as np

from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

RAW, RLE, ZIP, PREDICTED = range(4)
NORMAL, MULTIPLY, SCREEN, DODGE, OVERLAY = b"norm", b"mul ", b"scrn", b"lddg", b"over"


@dataclass(frozen=True)
class PsdMask:
    """A pixel mask: (H, W) uint8 or uint16, where it lies, and what it is outside (0 or 255)."""

    pixels: NDArray[Any]
    left: int = 0
    top: int = 0
    outside: int = 255
    disabled: bool = False
    density: int | None = None


@dataclass(frozen=True)
class PsdLayer:
    """A layer: (H, W, 3 or 4) RGB(A), or (H, W, 1 or 2) grey; None for no pixels at all."""

    name: str
    pixels: NDArray[Any] | None
    left: int = 0
    top: int = 0
    opacity: int = 255
    blend: bytes = NORMAL
    hidden: bool = False
    clipped: bool = False
    mask: PsdMask | None = None
    blocks: Mapping[bytes, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class PsdGroup:
    """A group with what is in it, from the bottom up."""

    name: str
    children: Sequence[PsdLayer | PsdGroup]
    opacity: int = 255
    blend: bytes = b"pass"
    hidden: bool = False
    mask: PsdMask | None = None


def psd(
    layers: Sequence[PsdLayer | PsdGroup],
    size: tuple[int, int],
    *,
    depth: int = 8,
    version: int = 1,
    mode: int = 3,
    compression: int = RAW,
    merged: NDArray[Any] | None = None,
    resources: Mapping[int, bytes] | None = None,
    in_block: bool = False,
    has_alpha: bool = False,
) -> bytes:
    """A PSD (or PSB: `version` 2) of these layers, from the bottom up.

    Args:
        layers: what is in it.
        size: width and height of the canvas.
        depth: of a sample.
        version: 1 or 2.
        mode: 3 is RGB, 1 grey, 4 CMYK, 9 Lab.
        compression: of the layers' channels.
        merged: (H, W, C) picture of the whole; zeros where None.
        resources: image resources by their ids.
        in_block: whether the layers lie in a block of their own, as Photoshop puts deep ones.
        has_alpha: whether the last channel of `merged` is told to be its alpha.
    """
    width, height = size
    planes = 1 if mode == 1 else 3
    if merged is None:
        merged = np.zeros((height, width, planes), np.uint8 if depth == 8 else np.uint16)
    header = b"8BPS" + struct.pack(
        ">H6xHIIHH", version, merged.shape[2], height, width, depth, mode
    )
    long = ">I" if version == 1 else ">Q"
    records = _records(layers, depth, version, compression)
    body = b""
    if records:
        count = -len(records) if has_alpha and not in_block else len(records)
        info = struct.pack(">h", count) + b"".join(each[0] for each in records)
        info += b"".join(each[1] for each in records)
        info += bytes(-len(info) % 4)
        body = struct.pack(long, len(info)) + info + struct.pack(">I", 0)
        if in_block:
            block = b"8BIM" if version == 1 else b"8B64"
            body = struct.pack(long, 0) + struct.pack(">I", 0) + block + b"Lr16"
            body += struct.pack(long, len(info)) + info
            if has_alpha:
                body += block + b"Mt16" + struct.pack(long, 0)
    blocks = b"".join(
        b"8BIM" + struct.pack(">HHI", key, 0, len(data)) + data + bytes(len(data) % 2)
        for key, data in (resources or {}).items()
    )
    whole = header + struct.pack(">I", 0) + struct.pack(">I", len(blocks)) + blocks
    whole += struct.pack(long, len(body)) + body
    return whole + struct.pack(">H", RAW) + _bytes(np.moveaxis(merged, -1, 0))


def _records(
    layers: Sequence[PsdLayer | PsdGroup], depth: int, version: int, compression: int
) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = []
    for each in layers:
        if isinstance(each, PsdLayer):
            found.append(_record(each, depth, version, compression))
            continue
        end = PsdLayer("</Layer group>", None, blocks={b"lsct": struct.pack(">I", 3)})
        found.append(_record(end, depth, version, compression))
        found += _records(each.children, depth, version, compression)
        divider = struct.pack(">I4s4s", 1, b"8BIM", each.blend)
        blend = NORMAL if each.blend == b"pass" else each.blend
        folder = PsdLayer(
            each.name, None, 0, 0, each.opacity, blend, each.hidden, mask=each.mask,
            blocks={b"lsct": divider},
        )  # fmt: skip
        found.append(_record(folder, depth, version, compression))
    return found


def _record(layer: PsdLayer, depth: int, version: int, compression: int) -> tuple[bytes, bytes]:
    channels: list[tuple[int, NDArray[Any]]] = []
    height = width = 0
    if layer.pixels is not None:
        height, width, count = layer.pixels.shape
        ids = {1: (0,), 2: (0, -1), 3: (0, 1, 2), 4: (0, 1, 2, -1)}[count]
        channels = [(key, layer.pixels[..., place]) for place, key in enumerate(ids)]
    if layer.mask is not None:
        channels.append((-2, layer.mask.pixels))
    packed = [(key, _packed(plane, compression, version)) for key, plane in channels]
    record = struct.pack(
        ">4iH", layer.top, layer.left, layer.top + height, layer.left + width, len(packed)
    )
    for key, data in packed:
        record += struct.pack(">hI" if version == 1 else ">hQ", key, len(data))
    flags = 8 | (2 if layer.hidden else 0) | (16 if layer.pixels is None else 0)
    record += b"8BIM" + layer.blend
    record += struct.pack(">BBBx", layer.opacity, int(layer.clipped), flags)
    extra = _mask(layer.mask) + struct.pack(">I", 0) + _pascal(layer.name)
    wide = layer.name.encode("utf-16-be")
    blocks = {b"luni": struct.pack(">I", len(wide) // 2) + wide, **layer.blocks}
    for tag, block in blocks.items():
        padded = block + bytes(-len(block) % 4)
        extra += b"8BIM" + tag + struct.pack(">I", len(padded)) + padded
    return record + struct.pack(">I", len(extra)) + extra, b"".join(data for _, data in packed)


def _mask(mask: PsdMask | None) -> bytes:
    if mask is None:
        return struct.pack(">I", 0)
    height, width = mask.pixels.shape
    flags = (2 if mask.disabled else 0) | (16 if mask.density is not None else 0)
    body = struct.pack(
        ">4iBB", mask.top, mask.left, mask.top + height, mask.left + width, mask.outside, flags
    )
    body += struct.pack(">BB", 1, mask.density) if mask.density is not None else b"\0\0"
    return struct.pack(">I", len(body)) + body


def _pascal(name: str) -> bytes:
    short = name.encode("ascii", errors="replace")[:255]
    text = bytes([len(short)]) + short
    return text + bytes(-len(text) % 4)


def _packed(plane: NDArray[Any], compression: int, version: int) -> bytes:
    head = struct.pack(">H", compression)
    if compression == RLE:
        return head + _packbits(plane, version)
    if compression == PREDICTED:  # each sample as its difference from the one at its left
        plane = plane.copy()
        plane[:, 1:] -= plane[:, :-1].copy()
    data = _bytes(plane)
    return head + (data if compression == RAW else zlib.compress(data))


def _packbits(plane: NDArray[Any], version: int) -> bytes:
    """Apple's PackBits: a run of equal bytes at the end of each row, and the rest as they are."""
    rows = [_packed_row(_bytes(row)) for row in plane]
    return b"".join(
        struct.pack(">H" if version == 1 else ">I", len(row)) for row in rows
    ) + b"".join(rows)


def _packed_row(data: bytes) -> bytes:
    run = min(128, len(data) - len(data.rstrip(data[-1:])))
    rest = data[:-run] if run > 1 else data
    parts = [rest[start : start + 128] for start in range(0, len(rest), 128)]
    literal = b"".join(bytes([len(part) - 1]) + part for part in parts)
    return literal + (bytes([257 - run]) + data[-1:] if run > 1 else b"")


def _bytes(samples: NDArray[Any]) -> bytes:
    return samples.astype(">u2").tobytes() if samples.dtype == np.uint16 else samples.tobytes()


def solid_colour_block(red: float, green: float, blue: float) -> dict[bytes, bytes]:
    """The block of a layer that is filled with one colour, as a layer's `blocks`."""
    colour = struct.pack(">I", 1) + b"\0\0"  # an empty name: its length with the end, in UTF-16
    colour += struct.pack(">I", 0) + b"RGBC" + struct.pack(">I", 3)
    for key, value in ((b"Rd  ", red), (b"Grn ", green), (b"Bl  ", blue)):
        colour += struct.pack(">I", 0) + key + b"doub" + struct.pack(">d", value)
    fill = struct.pack(">I", 16) + struct.pack(">I", 1) + b"\0\0" + struct.pack(">I", 0) + b"null"
    fill += struct.pack(">I", 1) + struct.pack(">I", 0) + b"Clr Objc" + colour
    return {b"SoCo": fill}


@dataclass(frozen=True)
class OraLayer:
    """A layer of an OpenRaster file: (H, W, 3 or 4) uint8 or uint16."""

    name: str
    pixels: NDArray[Any]
    left: int = 0
    top: int = 0
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class OraStack:
    """A group, its children from the bottom up."""

    name: str
    children: Sequence[OraLayer | OraStack]
    attributes: Mapping[str, str] = field(default_factory=dict)


def ora(
    layers: Sequence[OraLayer | OraStack],
    size: tuple[int, int],
    *,
    mime: bytes = b"image/openraster",
    xml: str | None = None,
    image_attributes: str = "",
) -> bytes:
    """An OpenRaster file of these layers, from the bottom up; `xml` in place of its own stack."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", mime)
        names: list[str] = []
        stack = "".join(reversed([_element(each, archive, names) for each in layers]))
        width, height = size
        own = f'<image w="{width}" h="{height}" {image_attributes}><stack>{stack}</stack></image>'
        archive.writestr("stack.xml", own if xml is None else xml, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _element(node: OraLayer | OraStack, archive: zipfile.ZipFile, names: list[str]) -> str:
    told = " ".join(f"{key}={quoteattr(value)}" for key, value in node.attributes.items())
    if isinstance(node, OraStack):
        inner = "".join(reversed([_element(each, archive, names) for each in node.children]))
        return f"<stack name={quoteattr(node.name)} {told}>{inner}</stack>"
    names.append(f"data/layer{len(names)}.png")
    archive.writestr(names[-1], png_of(node.pixels))
    place = f'x="{node.left}" y="{node.top}" src="{names[-1]}"'
    return f"<layer name={quoteattr(node.name)} {place} {told}/>"


def saved(path: Path, data: bytes) -> Path:
    """The file with these bytes in it."""
    path.write_bytes(data)
    return path


def document_with(merged: bytes | None, mime: str = "application/x-krita") -> bytes:
    """A Krita or OpenRaster file that holds nothing but its merged picture, a PNG; or not even it.

    The type stands first and is not packed, as both formats have it.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), mime)
        if merged is not None:
            archive.writestr("mergedimage.png", merged)
    return packed.getvalue()
