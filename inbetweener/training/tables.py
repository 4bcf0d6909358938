"""Tables of plain values (TOML, JSON) to frozen dataclasses, with nothing unknown let through."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, get_args, get_origin

from inbetweener.training.errors import RecipeError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# What TOML and JSON both can hold.
Table: TypeAlias = Mapping[str, Any]

T = TypeVar("T", bound="DataclassInstance")


def read_table(kind: type[T], table: Table, where: str) -> T:
    """Make a dataclass of a table whose entries are its fields.

    Fields may be bool, int, float (a whole number will do), str, `Table` (left as it is), tuples
    of these, their union with None, and further dataclasses, which are tables themselves.

    Args:
        kind: the dataclass.
        table: as it was read; a field with a default may be missing.
        where: the table's place, for messages: "flow-warp.toml [optimizer]".

    Raises:
        RecipeError: an entry is unknown, missing, of the wrong type or refused by the class.
    """
    hints = typing.get_type_hints(kind)
    fields = {field.name: field for field in dataclasses.fields(kind) if field.init}
    _check_names(table, fields, where)
    values = {name: _read(hints[name], table[name], f"{where} {name}") for name in table}
    try:
        return kind(**values)
    except ValueError as error:
        raise RecipeError(f"{where}: {error}.") from error


def plain_table(value: DataclassInstance) -> dict[str, Any]:
    """The table that `read_table` makes the same dataclass of; entries of None are left out."""
    return {name: _plain(entry) for name, entry in _entries(value) if entry is not None}


def _entries(value: DataclassInstance) -> list[tuple[str, Any]]:
    return [(field.name, getattr(value, field.name)) for field in dataclasses.fields(value)]


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return plain_table(value)
    if isinstance(value, Mapping):
        return {name: _plain(entry) for name, entry in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(entry) for entry in value]
    return value


def _check_names(table: Table, fields: Mapping[str, dataclasses.Field[Any]], where: str) -> None:
    for name in table:
        if name not in fields:
            known = ", ".join(fields) or "none"
            raise RecipeError(f"{where} has no entry {name!r}. Its entries are: {known}.")
    for name, field in fields.items():
        missing = dataclasses.MISSING
        if name not in table and field.default is missing and field.default_factory is missing:
            raise RecipeError(f"{where} lacks the entry {name!r}.")


def _read(hint: Any, value: object, where: str) -> object:  # noqa: ANN401 - a type is anything
    origin = get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _read(next(one for one in get_args(hint) if one is not type(None)), value, where)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return read_table(hint, _expect(value, Mapping, "a table", where), where)
    if origin is tuple:
        return _read_list(get_args(hint), value, where)
    if origin is Mapping:
        return dict(_expect(value, Mapping, "a table", where))
    return _read_scalar(hint, value, where)


def _read_list(hints: tuple[Any, ...], value: object, where: str) -> tuple[object, ...]:
    entries = tuple(_expect(value, (list, tuple), "a list", where))
    if len(hints) == 2 and hints[1] is Ellipsis:
        hints = (hints[0],) * len(entries)
    if len(hints) != len(entries):
        raise RecipeError(f"{where} must be a list of {len(hints)}, not of {len(entries)}.")
    pairs = zip(hints, entries, strict=True)
    return tuple(_read(hint, entry, f"{where}[{i}]") for i, (hint, entry) in enumerate(pairs))


def _read_scalar(hint: Any, value: object, where: str) -> object:  # noqa: ANN401
    words = {bool: "true or false", int: "a whole number", float: "a number", str: "text"}
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, bool) and hint is not bool:
        raise RecipeError(f"{where} must be {words[hint]}, not {value!r}.")
    return _expect(value, hint, words[hint], where)


def _expect(value: object, kind: Any, words: str, where: str) -> Any:  # noqa: ANN401
    if not isinstance(value, kind):
        raise RecipeError(f"{where} must be {words}, not {value!r}.")
    return value
