"""Damage within texts: values of JSON, lines of TOML and CSV, so that readers get deeper."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.fuzz.damage import ODD_TEXTS, blind

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

_NUMBERS = (
    0, -1, 1, 2, 0.5, -0.0, 1e-320, 1e300, -1e300, 10**6, 10**9, 2**31, 2**53 + 1, 2**63, 10**30,
    10**400, 99999, float("inf"), float("nan"),
)  # fmt: skip


def in_json(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """A JSON text with some values other than they were; every fourth is struck blindly."""
    head, _, body = data.rpartition(b"\n{") if data[:1] not in b"{[" else (b"", b"", b"")
    text = b"{" + body if head else data
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return blind(data, chance, seeds)
    if chance.random() < 0.25:
        return blind(data, chance, seeds)
    for _ in range(1 + int(chance.expovariate(0.8))):
        value = _changed(value, chance)
    told = json.dumps(value, ensure_ascii=chance.random() < 0.5)
    return (head + b"\n" if head else b"") + told.encode("utf-8", "surrogatepass")


def _odd(chance: random.Random) -> Any:
    """A value that hardly anybody expects."""
    return chance.choice(_ODD)(chance)


_SMALL: tuple[Any, ...] = (None, True, False, [], {}, [[]], [None], [0, 0], {"a": 1})
_ODD: tuple[Callable[[random.Random], Any], ...] = (
    lambda chance: chance.choice(ODD_TEXTS),
    lambda chance: chance.choice(_NUMBERS),
    lambda chance: chance.choice(_SMALL),
    lambda chance: [chance.choice(_NUMBERS) for _ in range(chance.choice((1, 2, 3, 4, 200)))],
    lambda chance: chance.uniform(-2, 2) * 10 ** chance.randrange(-6, 7),
    lambda chance: chance.randrange(-3, 300),
    lambda chance: "a" * chance.choice((1, 100, 10_000)),
)


def _changed(value: Any, chance: random.Random) -> Any:
    """The same tree with one change somewhere in it."""
    if not isinstance(value, dict | list) or not value or chance.random() < 0.03:
        return _odd(chance)
    key = chance.choice(_keys(value))
    if chance.random() < 0.6:
        return _with(value, key, _changed(value[key], chance))
    return chance.choice(_CHANGES)(value, key, chance)


def _keys(value: Any) -> list[Any]:
    return list(value) if isinstance(value, dict) else list(range(len(value)))


def _otherwise(value: Any, key: Any, chance: random.Random) -> Any:
    return _with(value, key, _odd(chance))


def _taken_out(value: Any, key: Any, _: random.Random) -> Any:
    if isinstance(value, dict):
        return {name: each for name, each in value.items() if name != key}
    return [each for place, each in enumerate(value) if place != key]


def _more(value: Any, key: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        return {**value, chance.choice(ODD_TEXTS): _odd(chance)}
    many = 300 if len(value) < 50 and not isinstance(value[key], dict | list) else 5
    return value + [value[key]] * chance.choice((1, 1, 2, many))


def _swapped(value: Any, key: Any, chance: random.Random) -> Any:
    other = chance.choice(_keys(value))
    return _with(_with(value, key, value[other]), other, value[key])


def _deep(_: Any, __: Any, chance: random.Random) -> Any:
    nested: Any = []
    for _ in range(chance.choice((50, 400))):  # deeper than json.dumps goes would end the fuzzer
        nested = [nested]
    return nested


_CHANGES = (*[_otherwise] * 4, *[_taken_out] * 3, *[_more] * 3, _swapped, _deep)


def _with(value: Any, key: Any, new: Any) -> Any:
    copied = value.copy()
    copied[key] = new
    return copied


def in_lines(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Lines and the values in them moved about: for TOML and CSV."""
    if chance.random() < 0.4:
        return blind(data, chance, seeds)
    lines = data.split(b"\n")
    for _ in range(1 + int(chance.expovariate(0.8))):
        place = chance.randrange(len(lines))
        action = chance.randrange(5)
        if action == 0:
            del lines[place : place + chance.choice((1, 2, 9))]
        elif action == 1:
            lines[place:place] = [lines[place]] * chance.choice((1, 3, 400))
        elif action == 2:
            lines[place] = blind(lines[place], chance, seeds)
        else:
            lines[place] = _other_values(lines[place], chance)
        lines = lines or [b""]
    return b"\n".join(lines)


def _other_values(line: bytes, chance: random.Random) -> bytes:
    sign = chance.choice((b"=", b",", b'"'))
    parts = line.split(sign)
    is_value = chance.random() < 0.5
    new = json.dumps(_odd(chance)).encode() if is_value else b"," * chance.choice((1, 999))
    parts[chance.randrange(len(parts))] = new
    return sign.join(parts)
