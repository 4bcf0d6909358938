"""Damage to files, blind to what they are.

Every damage is a pure function of the bytes and of a source of chance, so that a case can be made
again from its number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

# Numbers at which sizes, signs and counts turn over.
EDGES = (0, 1, -1, 2, 7, 8, 127, 128, 255, 256, 32767, 32768, 60_000, 65535, 65536, 2**24, 2**31)
_WIDE_EDGES = (
    *EDGES, 2**31 - 1, 2**32 - 1, 2**32, 2**40, 2**63 - 1, 2**63, 2**64 - 1,
)  # fmt: skip
ODD_TEXTS = (
    "", " ", "\0", "a\nb", "\x1b[31m", "..", "../../x", "/etc/passwd", "C:\\x", "CON", "nul.png",
    "a/b", "a\\b", "\u202e", "e\u0301", "\ud800", "\U0001d54f", "a" * 300, "{}", "%s%n",
    "{number:04d}", "原画", "-1", "1e999", "NaN", "0x10", "true", "2026-01-01",
    "\u0663", "file:///x", "=1+1",
)  # fmt: skip

_LARGEST_BYTES = 16 << 20  # the fuzzer shares the memory of what it tests


def blind(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """One to eight changes of bytes, whatever they mean."""
    for _ in range(1 + int(chance.expovariate(0.7))):
        data = chance.choice(_BLIND)(data, chance, seeds)[:_LARGEST_BYTES]
    return data


def _place(data: bytes | bytearray, chance: random.Random) -> int:
    """Heads are struck more often than the rest: there stand sizes and kinds."""
    if not data:
        return 0
    return chance.randrange(len(data) if chance.random() < 0.6 else min(len(data), 64))


def _flip(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    struck = bytearray(data or b"\0")
    struck[_place(struck, chance)] ^= 1 << chance.randrange(8)
    return bytes(struck)


def _set(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    struck = bytearray(data or b"\0")
    struck[_place(struck, chance)] = chance.choice((0, 255, 127, 128, chance.randrange(256)))
    return bytes(struck)


def _number(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    size = chance.choice((1, 2, 4, 8))
    packed = (chance.choice(_WIDE_EDGES) % (1 << 8 * size)).to_bytes(size, "little")
    packed = packed if chance.random() < 0.5 else packed[::-1]
    place = _place(data, chance)
    return data[:place] + packed + data[place + size :]


def _cut(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    return data[: _place(data, chance)]


def _take_out(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    place = _place(data, chance)
    return data[:place] + data[place + chance.choice((1, 2, 4, 16, 200)) :]


def _repeat(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    place, length = _place(data, chance), chance.choice((1, 2, 8, 64, 1000))
    piece = data[place : place + length] * chance.choice((1, 1, 2, 50))
    return data[:place] + piece + data[place:]


def _put_in(data: bytes, chance: random.Random, _: Sequence[bytes]) -> bytes:
    place = _place(data, chance)
    text = chance.choice(ODD_TEXTS).encode("utf-8", "surrogatepass")
    return data[:place] + chance.choice((text, chance.randbytes(5))) + data[place:]


def _splice(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    other = chance.choice(seeds)
    return data[: _place(data, chance)] + other[_place(other, chance) :]


_BLIND = (_flip, _flip, _set, _number, _number, _cut, _take_out, _repeat, _put_in, _splice)
