"""Manifests: the shots of a night in a TOML or JSON file, each with its options."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import typer

from inbetweener.cli.batch_options import MemberError
from inbetweener.storage.project_file import PROJECT_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.cli.batch_options import Options

_LARGEST_BYTES: Final = 4 << 20
_MOST_SHOTS: Final = 10_000
_MOST_FAULTS_TOLD: Final = 8
_MEMBERS = ("defaults", "shots")


@dataclass(frozen=True, slots=True)
class BatchShot:
    """One shot of a batch.

    Attributes:
        place: where it is asked for: "shots[2]", or the path as typed.
        path: of the shot.
        arguments: the options, as typed after the command.
        members: the same, as the manifest has them.
    """

    place: str
    path: Path
    arguments: tuple[str, ...]
    members: Mapping[str, Any]

    @property
    def name(self) -> str:
        """What the shot is called."""
        return self.path.stem if self.path.suffix.lower() == PROJECT_SUFFIX else self.path.name

    @property
    def files(self) -> tuple[object, ...]:
        """What two shots of a batch may not have in common: the files that they write."""
        folder = self.path if self.path.suffix.lower() != PROJECT_SUFFIX else self.path.parent
        out = self.members.get("out") or f"{folder}-inbetweens"
        kinds = ("pattern", "layer", "start", "format", "gaps")
        return (os.path.realpath(out), *(str(self.members.get(each, "")) for each in kinds))


def shots_of_paths(
    paths: Sequence[Path], given: Mapping[str, Any], options: Options
) -> list[BatchShot]:
    """Several shots as typed, all with the same options; each has a folder of its own in `--out`.

    Raises:
        typer.BadParameter: two would write the same files.
    """
    rows = [{"shot": str(path)} for path in paths]
    places = [str(path) for path in paths]
    return _checked("The shots", _shots(rows, places, given, Path.cwd(), options))


def read_manifest(file: Path, given: Mapping[str, Any], options: Options) -> list[BatchShot]:
    """The shots of a manifest; paths in it are meant from its own folder.

    Args:
        file: TOML, or JSON by its ending; "-" is standard input, from where one stands.
        given: options that hold where the manifest says nothing else.
        options: of the command.

    Raises:
        typer.BadParameter: it cannot be read, or something in it makes no sense: every fault is
            named, and nothing has been drawn.
    """
    is_piped = str(file) == "-"
    value, base = _parsed(file), Path.cwd() if is_piped else file.absolute().parent
    for member in value:
        if member not in _MEMBERS:
            raise typer.BadParameter(
                f"{file.name}: “{member}” is no part of a manifest; “defaults” and “shots” are."
            )
    defaults, rows = value.get("defaults", {}), value.get("shots")
    if not isinstance(rows, list) or not rows or len(rows) > _MOST_SHOTS:
        raise typer.BadParameter(
            f"{file.name}: “shots” is a list of 1 to {_MOST_SHOTS} shots ([[shots]] in TOML)."
        )
    if not isinstance(defaults, dict):
        raise typer.BadParameter(f"{file.name}: “defaults” is a table of options.")
    usual = _paths_from(base, defaults, options)
    refuse(file.name, [f"defaults.{each}" for each in _arguments(usual, base, options)[1]])
    whole = {**given, **usual}
    entries = [{"shot": row} if isinstance(row, str) else row for row in rows]
    places = [f"shots[{index}]" for index in range(len(rows))]
    return _checked(file.name, _shots(entries, places, whole, base, options))


def _parsed(file: Path) -> dict[str, Any]:
    if str(file) == "-":
        return _table_of(sys.stdin.read(_LARGEST_BYTES), "Standard input")
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            raise typer.BadParameter(f"{file} is too large for a manifest.")
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise typer.BadParameter(f"{file} is no manifest: {error}.") from error
    return _table_of(text, str(file), is_json=file.suffix.lower() == ".json")


def _table_of(text: str, title: str, *, is_json: bool | None = None) -> dict[str, Any]:
    """What a manifest holds; what begins with a brace is JSON where no ending tells."""
    is_json = text.lstrip().startswith("{") if is_json is None else is_json
    try:
        value = json.loads(text) if is_json else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise typer.BadParameter(f"{title} is no manifest: {error}.") from error
    if not isinstance(value, dict):
        raise typer.BadParameter(f"{title} is no manifest: it holds no “shots”.")
    return value


def _by_member(values: Mapping[str, Any], options: Options) -> dict[str, Any]:
    """With each option called by its own name, whichever of its two was used."""
    named = {}
    for member, value in values.items():
        try:
            named[options.find(member).member] = value
        except MemberError:
            named[member] = value  # told with the shot
    return named


def _paths_from(base: Path, values: Mapping[str, Any], options: Options) -> dict[str, Any]:
    """With paths made whole, so that they mean the same wherever they are used."""
    named = _by_member(values, options)
    for member, value in named.items():
        try:
            if options.find(member).is_path and isinstance(value, str):
                named[member] = str(base / value)
        except MemberError:
            continue
    return named


def _shots(
    rows: Sequence[Any],
    places: Sequence[str],
    defaults: Mapping[str, Any],
    base: Path,
    options: Options,
) -> tuple[list[BatchShot], list[str]]:
    """The shots, and what is wrong with others."""
    shots: list[BatchShot] = []
    faults: list[str] = []
    for place, row in zip(places, rows, strict=True):
        if not isinstance(row, dict) or not isinstance(row.get("shot"), str) or not row["shot"]:
            faults.append(f"{place} names no “shot”: the path of a folder or a project file.")
            continue
        path = base / row["shot"]
        own = _paths_from(base, {key: row[key] for key in row if key != "shot"}, options)
        members = {**defaults, **own}
        if "out" in defaults and "out" not in own and len(rows) > 1:
            shot = BatchShot(place, path, (), {})
            members["out"] = str(Path(str(defaults["out"])) / shot.name)
        arguments, wrong = _arguments(members, base, options)
        faults += [f"{place}.{each}" for each in wrong]
        shots.append(BatchShot(place, path, tuple(arguments), members))
    return shots, faults


def _arguments(
    members: Mapping[str, Any], base: Path, options: Options
) -> tuple[list[str], list[str]]:
    arguments: list[str] = []
    faults: list[str] = []
    for member, value in members.items():
        try:
            if value is not None:
                arguments += options.find(member).arguments(value, base)
        except MemberError as error:
            faults.append(f"{member} {error}")
    return arguments, faults


def _checked(title: str, found: tuple[list[BatchShot], list[str]]) -> list[BatchShot]:
    shots, faults = found
    first: dict[tuple[object, ...], BatchShot] = {}
    for shot in shots:
        other = first.setdefault(shot.files, shot)
        if other is not shot:
            faults.append(
                f"{shot.place} and {other.place} would write the same files; "
                "give each its own “out”."
            )
    refuse(title, faults)
    return shots


def refuse(title: str, faults: Sequence[str]) -> None:
    """Say what is wrong with a batch before its first shot.

    Raises:
        typer.BadParameter: anything is.
    """
    if not faults:
        return
    listed = [each if each.endswith((".", "?")) else f"{each}." for each in faults]
    if len(listed) == 1:
        raise typer.BadParameter(f"{title}: {listed[0]}")
    more = len(listed) - _MOST_FAULTS_TOLD
    lines = listed[:_MOST_FAULTS_TOLD] + ([f"… and {more} more."] if more > 0 else [])
    raise typer.BadParameter(f"{title} has {len(listed)} faults:\n  " + "\n  ".join(lines))
