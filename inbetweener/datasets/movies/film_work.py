"""One film on its way into a data set: notes, choice and pictures."""

from __future__ import annotations

import glob
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import cv2

from inbetweener.datasets.hdf5 import fitted
from inbetweener.datasets.movies.choosing import Choice, Reason, Window, choose
from inbetweener.datasets.movies.notes import FilmNotes, NoteTaker
from inbetweener.datasets.whole_files import json_bytes, write_whole
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


@dataclass(slots=True)
class FilmWork:
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
        write_whole(path, json_bytes({"of": self._identity, "notes": notes.as_json()}))
        return notes

    def _read(self, path: Path, kept: Mapping[str, Any] | None, frame_estimate: int) -> FilmNotes:
        """Read the film; now and then, what was seen so far is written down."""
        taker = self._taker(kept)

        def on_frame(done: int) -> None:
            if done % _KEPT_EVERY == 0:
                write_whole(path, json_bytes({"of": self._identity, "seen": taker.as_json()}))
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


def _png(pixels: NDArray[np.uint8]) -> bytes:
    _, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), _PNG_OPTIONS)
    return data.tobytes()
