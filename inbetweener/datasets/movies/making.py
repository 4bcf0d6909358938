"""From films to a data set: each is read for its drawings, and read again for its pictures.

In the folder lie the pictures, `excerpts.json` once all is done, and `.films`, where the notes of
each film are kept: a run that was killed goes on from there. Every file is there whole or not at
all, and the same films with the same settings give the same bytes, stopped in between or not.
"""

from __future__ import annotations

import glob
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import cv2

from inbetweener.datasets.dataset import Part
from inbetweener.datasets.errors import DataSetError
from inbetweener.datasets.hdf5 import fitted
from inbetweener.datasets.manifest import FORMAT, MANIFEST, VERSION, read_manifest
from inbetweener.datasets.movies.choosing import Choice, Reason, Window, choose
from inbetweener.datasets.movies.notes import FilmNotes, NoteTaker
from inbetweener.datasets.splitting import test_scenes
from inbetweener.datasets.whole_files import write_whole
from inbetweener.errors import VideoError
from inbetweener.video.reading import frames_of, read_facts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import Protocol

    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.datasets.movies.films import Film
    from inbetweener.datasets.movies.settings import MovieSettings

    class Progress(Protocol):
        """Is told how far the work has come; what it raises stops it."""

        def __call__(self, film: str, stage: str, done: int, total: int) -> object:
            """So many of so many frames (0 where nobody knows) of a film are read."""
            ...


NOTES_FOLDER: Final = ".films"
_KEPT_EVERY: Final = 2000  # frames, half a minute's work or so
_PNG_OPTIONS: Final = (cv2.IMWRITE_PNG_COMPRESSION, 6)


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
            entries.append(_FilmWork(film, folder, settings, progress).done())
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
    write_whole(folder / MANIFEST, _json(manifest))
    return _made(entries, problems, scenes, folder)


@dataclass(slots=True)
class _FilmWork:
    """One film's way into the set."""

    film: Film
    folder: Path
    settings: MovieSettings
    progress: Progress
    _identity: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self._identity = {**self.film.fingerprint(), "settings": self.settings.as_json()}

    def done(self) -> dict[str, Any]:
        """The film's entry for the manifest, its pictures being written."""
        facts = read_facts(self.film.path)
        notes = self._notes(facts.frame_estimate)
        choice = choose(notes, self.settings)
        entries = self._excerpts(notes, choice.windows)
        self._write_pictures(entries, notes.frame_count)
        return {
            "film": self.film.name,
            **self.film.fingerprint(),
            "fps": str(facts.fps),
            "size_px": [facts.width_px, facts.height_px],
            "is_interlaced": facts.is_interlaced,
            "is_hdr": facts.is_hdr,
            "counts": _counts(notes, choice),
            "excerpts": entries,
        }

    def _notes(self, frame_estimate: int) -> FilmNotes:
        """Those of an earlier run, or what a first reading shows."""
        path = self.folder / NOTES_FOLDER / f"{self.film.slug}.json"
        kept = self._kept(path)
        try:
            if kept is not None and "notes" in kept:
                return FilmNotes.from_json(kept["notes"])
        except (ValueError, KeyError, TypeError):
            kept = None
        if kept is None:
            self._discard_pictures()
        notes = self._read(path, kept, frame_estimate)
        write_whole(path, _json({"of": self._identity, "notes": notes.as_json()}))
        return notes

    def _read(self, path: Path, kept: Mapping[str, Any] | None, frame_estimate: int) -> FilmNotes:
        """Read the film; now and then, what was seen so far is written down."""
        taker = self._taker(kept)

        def on_frame(done: int) -> None:
            if done % _KEPT_EVERY == 0:
                write_whole(path, _json({"of": self._identity, "seen": taker.as_json()}))
            self.progress(self.film.name, "reading", done, frame_estimate)

        return taker.read(on_frame)

    def _taker(self, kept: Mapping[str, Any] | None) -> NoteTaker:
        try:
            seen = None if kept is None else kept["seen"]
            return NoteTaker(self.film.path, self.settings.change, seen)
        except (ValueError, KeyError, TypeError):
            return NoteTaker(self.film.path, self.settings.change)

    def _kept(self, path: Path) -> dict[str, Any] | None:
        """What an earlier run on this very film has kept; None where it is of no use."""
        try:
            kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            return kept if kept["of"] == self._identity else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _discard_pictures(self) -> None:
        """Those that another film of this name has left: what is there is not written again."""
        for path in self.folder.glob(f"{glob.escape(self.film.slug)}/*/frame*.png"):
            path.unlink(missing_ok=True)

    def _excerpts(self, notes: FilmNotes, windows: Sequence[Window]) -> list[dict[str, Any]]:
        numbers: Counter[int] = Counter()
        entries = []
        for window in windows:
            numbers[window.scene] += 1
            scene = f"{self.film.slug}-s{window.scene + 1:04d}"
            name = f"{scene}-{numbers[window.scene]:04d}"
            places = [
                f"{self.film.slug}/{name}/frame{order}.png"
                for order in range(1, self.settings.length + 1)
            ]
            frames = [notes.drawings[one].frame for one in window.drawings]
            entries.append({"name": name, "scene": scene, "pictures": places, "frames": frames})
        return entries

    def _write_pictures(self, entries: Sequence[Mapping[str, Any]], frame_count: int) -> None:
        """Read the film again, as far as pictures are missing, and write them."""
        wanted: defaultdict[int, list[Path]] = defaultdict(list)
        for entry in entries:
            for place, frame in zip(entry["pictures"], entry["frames"], strict=True):
                if not (self.folder / place).is_file():
                    wanted[frame].append(self.folder / place)
        if not wanted:
            return
        last = max(wanted)
        for frame in frames_of(self.film.path):
            if frame.index in wanted:
                data = _png(fitted(frame.pixels(), self.settings.size_px))
                for path in wanted[frame.index]:
                    write_whole(path, data)
            self.progress(self.film.name, "writing", frame.index + 1, frame_count)
            if frame.index >= last:
                return


def _check_folder(folder: Path, settings: MovieSettings) -> None:
    """Refuse to mix two kinds of excerpts; note what the set is made with."""
    path = folder / NOTES_FOLDER / "settings.json"
    wanted = _json(settings.as_json())
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


def _counts(notes: FilmNotes, choice: Choice) -> dict[str, int]:
    return {
        "frames": notes.frame_count,
        "drawings": len(notes.drawings),
        "scenes": len(notes.scenes),
        "candidates": choice.candidates,
        "kept": len(choice.windows),
        **{reason.value: choice.left_out[reason] for reason in Reason},
        "scenes too short": choice.short_scenes,
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


def _png(pixels: NDArray[np.uint8]) -> bytes:
    _, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), _PNG_OPTIONS)
    return data.tobytes()


def _json(values: Mapping[str, Any]) -> bytes:
    return json.dumps(values, indent=1, ensure_ascii=False).encode()
