"""Damage within files that are made of parts: PNG, ZIP and safetensors, checksums kept right."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from tests.fuzz.damage import EDGES, ODD_TEXTS, blind
from tests.fuzz.texts import in_json, in_lines

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence


_LARGEST_BYTES = 16 << 20  # what is unpacked: the fuzzer shares the memory of what it tests


def in_png(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """A PNG with other chunks, whose checksums are right more often than not."""
    if chance.random() < 0.25:
        return blind(data, chance, seeds)
    chunks = _chunks(data)
    for _ in range(1 + int(chance.expovariate(0.9))):
        if not chunks:
            return blind(data, chance, seeds)
        _change_chunks(chunks, chance, seeds)
    wrong = chance.randrange(len(chunks) or 1) if chance.random() < 0.1 else -1
    signature = data[:8]
    return signature + b"".join(
        _packed(kind, content, int(place == wrong)) for place, (kind, content) in enumerate(chunks)
    )


_KINDS = (
    b"iCCP", b"tRNS", b"PLTE", b"gAMA", b"pHYs", b"zTXt", b"acTL", b"fcTL", b"fdAT", b"eXIf",
    b"cICP", b"sBIT", b"IDAT", b"abcD",
)  # fmt: skip


def _change_chunks(
    chunks: list[tuple[bytes, bytes]], chance: random.Random, seeds: Sequence[bytes]
) -> None:
    place, action = chance.randrange(len(chunks)), chance.randrange(8)
    if action == 0:
        del chunks[place]
    elif action == 1:
        chunks[place:place] = [chunks[place]] * chance.choice((1, 2, 40))
    elif action == 2:
        chunks.insert(place, chunks.pop(chance.randrange(len(chunks))))
    elif action == 3:
        chunks.insert(place, (chance.choice(_KINDS), _packed_text(chance)))
    else:
        chunks[place] = _other_content(*chunks[place], chance, seeds)


def _other_content(
    kind: bytes, content: bytes, chance: random.Random, seeds: Sequence[bytes]
) -> tuple[bytes, bytes]:
    if kind == b"IDAT":
        return kind, _other_pixels(content, chance, seeds)
    if kind == b"IHDR" and chance.random() < 0.8:
        return kind, _other_header(content, chance)
    return kind, blind(content, chance, seeds)


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found, place = [], 8
    while place + 12 <= len(data):
        length = int.from_bytes(data[place : place + 4])
        if place + 12 + length > len(data):
            break
        found.append((data[place + 4 : place + 8], data[place + 8 : place + 8 + length]))
        place += 12 + length
    return found


def _packed(kind: bytes, content: bytes, added_to_checksum: int = 0) -> bytes:
    checksum = (zlib.crc32(kind + content) + added_to_checksum) % 2**32
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)


def _packed_text(chance: random.Random) -> bytes:
    text = chance.choice(ODD_TEXTS).encode("utf-8", "surrogatepass")
    filled = zlib.compress(b"\0" * chance.choice((0, 10, 10**6)))
    return chance.choice((text, text + b"\0\0" + filled, chance.randbytes(chance.randrange(40))))


def _other_pixels(content: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    try:
        pixels = zlib.decompress(content)
    except zlib.error:
        return blind(content, chance, seeds)
    if chance.random() < 0.1:
        times = min(chance.choice((2, 100, 10_000)), _LARGEST_BYTES // max(1, len(pixels)) + 1)
        pixels = (pixels * times)[:_LARGEST_BYTES]  # a bomb
    return zlib.compress(blind(pixels, chance, seeds)) if chance.random() < 0.8 else content[:-4]


def _other_header(content: bytes, chance: random.Random) -> bytes:
    width, height = struct.unpack(">II", content[:8].ljust(8, b"\0"))
    sides = (*EDGES, 16_384, 16_383, 8192, 30_000, width + 1, max(0, height - 1))
    action = chance.randrange(3)
    if action == 0:
        width = chance.choice(sides) % 2**32
    if action == 1:
        height = chance.choice(sides) % 2**32
    rest = bytearray(content[8:].ljust(5, b"\0"))
    if action == 2 or chance.random() < 0.2:
        rest[chance.randrange(5)] = chance.choice((0, 1, 2, 3, 4, 6, 8, 16, 32, 255))
    return struct.pack(">II", width, height) + bytes(rest)


def in_zip(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """An archive with one member other than it was, with right checksums; or struck blindly."""
    if chance.random() < 0.3:
        return blind(data, chance, seeds)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, OSError, zlib.error):
        return blind(data, chance, seeds)
    name = chance.choice(list(members))
    inner = in_png if name.endswith(".png") else in_lines
    members[name] = inner(members[name], chance, list(members.values()))
    if chance.random() < 0.1:
        members["x" + chance.choice(ODD_TEXTS)] = members.pop(name)
    stream = io.BytesIO()
    packing = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    with zipfile.ZipFile(stream, "w", packing) as archive:
        for each, content in members.items():
            archive.writestr(each.encode("utf-8", "replace").decode(), content)
    return stream.getvalue()


def in_safetensors(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Weights whose list of tensors says something else, with its length right."""
    if chance.random() < 0.3 or len(data) < 8:
        return blind(data, chance, seeds)
    length = int.from_bytes(data[:8], "little")
    if length > len(data):
        return blind(data, chance, seeds)
    head = in_json(data[8 : 8 + length], chance, seeds)
    return len(head).to_bytes(8, "little") + head + data[8 + length :]
