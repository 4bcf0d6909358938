"""From films to a data set: each is read for its drawings, and read again for its pictures.

In the folder lie the pictures, `excerpts.json` once all is done, and `.films`, where the notes of
each film are kept: a run that was killed goes on from there. Every file is there whole or not at
all, and the same films with the same settings give the same bytes, stopped in between or not.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from inbetweener.datasets.dataset import Part
from inbetweener.datasets.errors import DataSetError
from inbetweener.datasets.manifest import FORMAT, MANIFEST, VERSION, read_manifest
from inbetweener.datasets.movies.film_work import NOTES_FOLDER, FilmWork
from inbetweener.datasets.splitting import test_scenes
from inbetweener.datasets.whole_files import json_bytes, write_whole
from inbetweener.errors import VideoError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from inbetweener.datasets.movies.film_work import Progress
    from inbetweener.datasets.movies.films import Film
    from inbetweener.datasets.movies.settings import MovieSettings


@dataclass(frozen=True, slots=True)
class MadeSet:
    """What came of it.

    Attributes:
        entries: of the manifest, one a film.
        problems: films that could not be read, and why.
        parts: how many excerpts are for training and for testing.
        scenes: likewise how many scenes.
        written_bytes: of all pictures of the set.
    """

    entries: tuple[dict[str, Any], ...]
    problems: tuple[tuple[str, str], ...]
    parts: Mapping[Part, int]
    scenes: Mapping[Part, int]
    written_bytes: int

    def total(self, count: str) -> int:
        """A count over all films: "frames", "drawings", "scenes", "candidates", "kept" ..."""
        return sum(int(entry["counts"].get(count, 0)) for entry in self.entries)


def make_data_set(
    films: Sequence[Film], folder: Path, settings: MovieSettings, progress: Progress
) -> MadeSet:
    """Make a data set, or go on with one.

    Args:
        films: in the order that they get in the manifest.
        folder: made if there is none; or one that a run with the same settings was writing.
        settings: of the excerpts.
        progress: is told how far it has come.

    Raises:
        DataSetError: nothing can be written, the folder holds a set made otherwise, or no film
            can be read.
    """
    _check_folder(folder, settings)
    entries: list[dict[str, Any]] = []
    problems: list[tuple[str, str]] = []
    for film in films:
        try:
            entries.append(FilmWork(film, folder, settings, progress).done())
        except VideoError as error:
            problems.append((film.name, str(error)))
    if not entries:
        raise DataSetError(f"None of the films can be read: {problems[0][1]}")
    scenes = _with_parts(entries, folder, settings)
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "settings": settings.as_json(),
        "films": entries,
    }
    write_whole(folder / MANIFEST, json_bytes(manifest))
    return _made(entries, problems, scenes, folder)


def _check_folder(folder: Path, settings: MovieSettings) -> None:
    """Refuse to mix two kinds of excerpts; note what the set is made with."""
    path = folder / NOTES_FOLDER / "settings.json"
    wanted = json_bytes(settings.as_json())
    try:
        if path.is_file() and path.read_bytes() != wanted:
            raise DataSetError(
                f"{folder} holds excerpts that were made with other settings. Choose another "
                "folder with --out."
            )
    except OSError as error:
        raise DataSetError(f"{path} cannot be read: {error.strerror}.") from error
    write_whole(path, wanted)


def _with_parts(
    entries: Sequence[dict[str, Any]], folder: Path, settings: MovieSettings
) -> dict[str, Part]:
    """Give every excerpt its part; scenes that had one in an earlier run keep it."""
    sizes = Counter(excerpt["scene"] for entry in entries for excerpt in entry["excerpts"])
    parts = {scene: part for scene, part in _earlier_parts(folder).items() if scene in sizes}
    fresh = {scene: size for scene, size in sizes.items() if scene not in parts}
    testing = test_scenes(fresh, settings.test_share, settings.seed)
    parts |= {scene: Part.TEST if scene in testing else Part.TRAIN for scene in fresh}
    for entry in entries:
        for excerpt in entry["excerpts"]:
            excerpt["part"] = parts[excerpt["scene"]].value
    return parts


def _earlier_parts(folder: Path) -> dict[str, Part]:
    manifest = read_manifest(folder / MANIFEST)
    if manifest is None:
        return {}
    return {
        excerpt["scene"]: Part(excerpt["part"])
        for film in manifest["films"]
        for excerpt in film["excerpts"]
    }


def _made(
    entries: Sequence[dict[str, Any]],
    problems: Sequence[tuple[str, str]],
    scenes: Mapping[str, Part],
    folder: Path,
) -> MadeSet:
    excerpts = [excerpt for entry in entries for excerpt in entry["excerpts"]]
    places = {place for excerpt in excerpts for place in excerpt["pictures"]}
    return MadeSet(
        entries=tuple(entries),
        problems=tuple(problems),
        parts=Counter(Part(excerpt["part"]) for excerpt in excerpts),
        scenes=Counter(scenes.values()),
        written_bytes=sum((folder / place).stat().st_size for place in places),
    )
