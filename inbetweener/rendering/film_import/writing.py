"""The second reading of a film: its drawings as keys in a new folder, with the shot and its sound.

The folder appears when all is in it. A stop or an error on the way leaves nothing; an existing
folder is never touched.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import numpy as np

from inbetweener.core.drawing import CanvasSize
from inbetweener.core.naming import safe_stem
from inbetweener.core.numbering import NumberedName
from inbetweener.core.shot import Key, Numbering, Shot
from inbetweener.core.sound import SoundTrack
from inbetweener.errors import StorageError, VideoError
from inbetweener.imaging.traits import PngTraits
from inbetweener.imaging.writing import encode_png
from inbetweener.rendering.film_import.proposal import Between
from inbetweener.storage.new_folder import new_folder
from inbetweener.storage.project_file import PROJECT_SUFFIX, save_project
from inbetweener.video import require_pyav
from inbetweener.video.reading import frames_of
from inbetweener.video.sound_file import write_sound
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.rendering.film_import.proposal import FilmProposal
    from inbetweener.video.reading import FilmFrame

LONGEST_NAME: Final = 1024


@dataclass(frozen=True, slots=True)
class ImportedFilm:
    """A film that has become a shot.

    Attributes:
        folder: of its keys.
        project: the project file in it, which opens them as the film has them.
        files: of the keys, in order.
        sound: the sound in it; None where the film has none, or one too long for a shot.
    """

    folder: Path
    project: Path
    files: tuple[str, ...]
    sound: Path | None


def write_film(
    proposal: FilmProposal,
    folder: Path,
    between: Between = Between.HOLD,
    *,
    token: CancelToken,
    report: Callable[[int, int], object] = lambda _done, _total: None,
) -> ImportedFilm:
    """Write a proposal: each drawing as a PNG, a project file, and the sound as a WAV.

    Memory holds one frame at a time.

    Args:
        proposal: what is to be written.
        folder: where to; it must not exist.
        between: what becomes of the frames between two drawings.
        token: asked between frames.
        report: called with the number of frames read and of all.

    Raises:
        ExportError: something of that name is there; it is not touched.
        VideoError: the film cannot be read, or is another one by now.
        StorageError: the disk is full, read-only or gone; nothing is left behind.
        Cancelled: the token was set; likewise.
    """
    require_pyav()
    names = proposal.file_names()
    with new_folder(folder) as staged:
        try:
            _write_keys(proposal, staged, token, report)
            sound = _written_sound(proposal, staged, token)
        except OSError as error:
            raise _unwritable(folder, error) from error
        project = f"{safe_stem(proposal.film.stem)}{PROJECT_SUFFIX}"
        save_project(staged / project, shot_of(proposal, between, sound), staged)
    return ImportedFilm(folder, folder / project, names, folder / sound if sound else None)


def shot_of(proposal: FilmProposal, between: Between, sound: str | None = None) -> Shot:
    """The document: each drawing a key, held as in the film; cuts stay cuts.

    Args:
        proposal: what was found.
        between: what becomes of the frames between two drawings.
        sound: the name of the sound file in the folder of the keys; None where there is none.
    """
    facts = proposal.reading.facts
    drawings = tuple(NumberedName.of(name).drawing for name in proposal.file_names())
    return Shot(
        name=proposal.film.stem[:LONGEST_NAME],
        drawings=drawings,
        keys=tuple(Key(drawing.id) for drawing in drawings),
        gaps=proposal.gaps(between),
        last_exposure=proposal.drawings[-1].length,
        fps=float(proposal.fps),
        first_number=proposal.first_number,
        numbering=Numbering.FRAMES,
        canvas=CanvasSize(facts.width_px, facts.height_px),
        sound=None if sound is None else SoundTrack(sound),
    )


def _write_keys(
    proposal: FilmProposal,
    staged: Path,
    token: CancelToken,
    report: Callable[[int, int], object],
) -> None:
    sources = [drawing.source for drawing in proposal.drawings]
    wanted = dict(zip(sources, proposal.file_names(), strict=True))
    total = sources[-1] + 1
    is_grey = proposal.reading.facts.is_grey
    for frame in frames_of(proposal.film):
        token.raise_if_cancelled()
        _refuse_another(proposal, frame)
        name = wanted.pop(frame.index, None)
        if name is not None:
            _write_flushed(staged / name, _png(frame, is_grey=is_grey))
        report(frame.index + 1, total)
        if not wanted:
            return
    raise _changed(proposal)


def _png(frame: FilmFrame, *, is_grey: bool) -> bytes:
    pixels = frame.picture()
    depth = 16 if pixels.dtype == np.uint16 else 8
    return encode_png(pixels, PngTraits(bit_depth=depth, is_grey=is_grey))


def _write_flushed(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _refuse_another(proposal: FilmProposal, frame: FilmFrame) -> None:
    """Stop where the file is not the film any more that was read first."""
    times_s = proposal.reading.times_s
    if frame.index >= len(times_s) or frame.time_s != times_s[frame.index]:
        raise _changed(proposal)


def _changed(proposal: FilmProposal) -> VideoError:
    return VideoError(
        tr(
            "{name} has changed since it was read. Import it again.",
            name=proposal.film.name,
        )
    )


def _written_sound(proposal: FilmProposal, staged: Path, token: CancelToken) -> str | None:
    if not proposal.takes_sound:
        return None
    name = f"{safe_stem(proposal.film.stem)}.wav"
    start_s, end_s = (Fraction(each) / proposal.fps for each in _ends(proposal))
    is_there = write_sound(
        proposal.film, staged / name, start_s, end_s, check=token.raise_if_cancelled
    )
    return name if is_there else None


def _ends(proposal: FilmProposal) -> tuple[int, int]:
    return proposal.span.start, proposal.span.stop


def _unwritable(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        tr(
            "The keys could not be written to {folder}: {reason}. Nothing of them is left there.",
            folder=folder,
            reason=error.strerror or error,
        )
    )
