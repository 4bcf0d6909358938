"""Which films are meant by a file or a folder, and how they are told apart."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from inbetweener.datasets.errors import DataSetError
from inbetweener.errors import VideoError

if TYPE_CHECKING:
    from pathlib import Path

FILM_SUFFIXES: Final = frozenset(
    {".3gp", ".asf", ".avi", ".flv", ".gif", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg"}
    | {".mpg", ".mts", ".mxf", ".ogv", ".ts", ".vob", ".webm", ".wmv", ".y4m"}
)
_SAMPLE_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Film:
    """A film among others.

    Attributes:
        path: of its file.
        name: for people: its place in the folder that was given.
        slug: for files: letters, digits, dots and dashes, unlike that of any other film.
    """

    path: Path
    name: str
    slug: str

    def fingerprint(self) -> dict[str, Any]:
        """What tells the file from another of its name: its size, its beginning and its end.

        Raises:
            VideoError: it cannot be read.
        """
        try:
            with self.path.open("rb") as file:
                digest = hashlib.sha256(file.read(_SAMPLE_BYTES))
                size_bytes = file.seek(0, os.SEEK_END)
                file.seek(max(0, size_bytes - _SAMPLE_BYTES))
                digest.update(file.read(_SAMPLE_BYTES))
        except OSError as error:
            raise VideoError(f"{self.name} cannot be read: {error.strerror}.") from error
        return {"bytes": size_bytes, "sha256_of_ends": digest.hexdigest()}


def find_films(path: Path) -> list[Film]:
    """A film, or all films of a folder and the folders in it, by their names.

    Raises:
        DataSetError: there is none.
    """
    if path.is_file():
        return [Film(path, path.name, _slug(path.stem))]
    if not path.is_dir():
        raise DataSetError(f"There is no {path}.")
    found = sorted(
        each
        for each in path.rglob("*")
        if each.suffix.lower() in FILM_SUFFIXES and each.is_file() and each.name[0] != "."
    )
    if not found:
        raise DataSetError(f"There are no films in {path}.")
    films: list[Film] = []
    taken: set[str] = set()
    for each in found:
        inside = each.relative_to(path)
        slug = _free(_slug(inside.with_suffix("").as_posix()), taken)
        taken.add(slug)
        films.append(Film(each, inside.as_posix(), slug))
    return films


def _slug(text: str) -> str:
    return re.sub(r"[^\w.-]+", "-", text).strip("-.") or "film"


def _free(slug: str, taken: set[str]) -> str:
    """A slug that none of those taken has: two films may differ in their suffix alone."""
    candidate, number = slug, 2
    while candidate in taken:
        candidate, number = f"{slug}-{number}", number + 1
    return candidate
