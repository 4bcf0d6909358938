"""Writing `models/registry.toml`: what `inbetweener.inference.registry` reads."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from inbetweener.inference.registry import REGISTRY_FILE
from inbetweener.training.errors import TrainingError
from inbetweener.training.whole_files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

_HEADING: Final = """\
# Trained models, the default one first. Written by `python -m inbetweener.training.export`; an
# entry may be edited by hand, but a comment is lost when the next model is exported.
"""
_BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")


def register(folder: Path, entry: Mapping[str, Any]) -> None:
    """Add a model to the registry of a folder, in the place of one of its name if there is one.

    What was measured of that one's speed stays true where the network is of the same size.

    Args:
        folder: with or without a registry.
        entry: its table; "name" is among its keys; values are plain (see `toml_text`).

    Raises:
        TrainingError: the registry is damaged or cannot be written.
    """
    path = folder / REGISTRY_FILE
    table = _read(path)
    models = list(table.get("model", []))
    places = [i for i, model in enumerate(models) if model.get("name") == entry["name"]]
    if places:
        models[places[0]] = {**entry, **_still_true(models[places[0]], entry)}
    else:
        models.append(dict(entry))
    write_whole(path, f"{_HEADING}\n{toml_text({**table, 'model': models})}".encode())


def _still_true(earlier: Mapping[str, Any], entry: Mapping[str, Any]) -> dict[str, Any]:
    names = ("architecture", "arguments", "parameters")
    if "seconds" in entry or "seconds" not in earlier:
        return {}
    is_same = all(earlier.get(name) == entry.get(name) for name in names)
    return {"seconds": earlier["seconds"]} if is_same else {}


def toml_text(table: Mapping[str, Any]) -> str:
    """A table of plain values as TOML.

    Args:
        table: of bool, int, finite float, str, lists of these, tables, and lists of tables.

    Raises:
        TypeError: a value is of another type.
    """
    return "\n".join(_lines(table, ())).strip("\n") + "\n"


def _lines(table: Mapping[str, Any], place: tuple[str, ...]) -> list[str]:
    """The values first, since TOML counts what follows a table's heading to that table."""
    lines = [f"{_key(k)} = {_value(v)}" for k, v in table.items() if not _is_nested(v)]
    for key, value in table.items():
        if not _is_nested(value):
            continue
        inner = (*place, _key(key))
        tables, form = ([value], "[{}]") if isinstance(value, Mapping) else (value, "[[{}]]")
        for one in tables:
            lines += ["", form.format(".".join(inner)), *_lines(one, inner)]
    return lines


def _is_nested(value: object) -> bool:
    if isinstance(value, Mapping):
        return True
    return isinstance(value, list) and bool(value) and isinstance(value[0], Mapping)


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _value(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        # JSON's way with quotes and signs is TOML's as well, but for this one sign.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Sequence):
        return f"[{', '.join(_value(one) for one in value)}]"
    raise TypeError(f"TOML has no way to write a {type(value).__name__}")


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise TrainingError(f"The list of models {path} cannot be read: {error}.") from error
