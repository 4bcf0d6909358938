"""A movie, from the frames of a shot to a file that is there whole or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.errors import ExportError
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.movies.asked import WHITE, plan_movie
from inbetweener.rendering.movies.encoders import open_encoder, refuse_unwritable_kind
from inbetweener.rendering.movies.preparing import FrameForm
from inbetweener.rendering.movies.sound import movie_sound
from inbetweener.storage.atomic import told_as_storage_error
from inbetweener.storage.placing import place_staged
from inbetweener.video.movies.kinds import MovieFormat
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.rendering.movies.asked import MovieAsked, MoviePlan
    from inbetweener.rendering.movies.encoders import MovieEncoder
    from inbetweener.rendering.movies.frames import MovieFrames
    from inbetweener.sound.clip import SoundClip


@dataclass(frozen=True, slots=True)
class MovieResult:
    """A movie that was written.

    Attributes:
        path: of the file.
        plan: what came out.
        has_alpha: whether parts of it are transparent.
        bytes: of the file.
    """

    path: Path
    plan: MoviePlan
    has_alpha: bool
    bytes: int


def refuse_in_the_way(asked: MovieAsked, key_files: list[Path]) -> None:
    """Before hours of drawing: a kind that cannot be written, or a file that has to stay.

    Args:
        asked: for.
        key_files: the artist's own, which are never written over.

    Raises:
        ExportError: a file is in the way, or there is no such folder.
        VideoError: nothing here writes this kind.
    """
    refuse_unwritable_kind(asked.kind)
    path = asked.path
    if not path.parent.is_dir():
        raise ExportError(
            tr("There is no folder {folder}. Choose one that is there.", folder=path.parent)
        )
    if path.is_dir():
        raise ExportError(tr("{path} is a folder. Choose a name for the movie.", path=path))
    _refuse_keys(path, key_files)
    if os.path.lexists(path) and not asked.overwrite:
        raise in_the_way(path)


def _refuse_keys(path: Path, key_files: list[Path]) -> None:
    """An APNG may end as a PNG does, and would be taken for a key among keys."""
    if any(path.exists() and file.exists() and path.samefile(file) for file in key_files):
        raise ExportError(
            tr("{path} is a drawing of the shot, which is never written over.", path=path)
        )
    homes = {file.parent for file in key_files}
    if path.suffix.lower() == ".png" and any(
        home.is_dir() and path.parent.samefile(home) for home in homes
    ):
        raise ExportError(
            tr(
                "{folder} is a folder of drawings: a movie that ends in .png would be taken for "
                "one of them. End its name in .apng, or choose another folder.",
                folder=path.parent,
            )
        )


def in_the_way(path: Path) -> ExportError:
    """What is said where a name is taken."""
    return ExportError(
        tr("{path} is there already. Choose another name, or have it replaced.", path=path)
    )


def write_movie(
    frames: MovieFrames,
    asked: MovieAsked,
    clip: SoundClip | None,
    *,
    token: CancelToken,
    report: Callable[[int, int], object] = lambda _done, _total: None,
    sampling: Sampling = Sampling.SMOOTH,
) -> MovieResult:
    """Write a rendered shot as a movie, one frame in memory at a time.

    Args:
        frames: of the shot.
        asked: for.
        clip: the samples of its sound; None for silence.
        token: asked before every frame.
        report: called with the number of frames written and of all.
        sampling: how pictures are scaled.

    Raises:
        ExportError: a file is in the way, or the shot has none of these frames.
        VideoError: the movie cannot be encoded.
        RenderError: an inbetween is not rendered yet.
        DrawingError: a key has vanished.
        StorageError: the disk is full, read-only or gone.
        Cancelled: the token was set; nothing is left.
    """
    plan = plan_movie(asked, frames.facts)
    refuse_in_the_way(asked, frames.key_files())
    form = _form(frames, asked, plan, sampling)
    track = frames.sound if plan.has_sound else None
    sound = None
    if clip is not None and track is not None:
        sound = movie_sound(clip, track, plan.first, plan.frames, plan.fps)
    wanted = MovieFormat(
        kind=asked.kind,
        width_px=form.padded.width,
        height_px=form.padded.height,
        fps=plan.fps,
        quality=asked.quality,
        has_alpha=form.has_alpha,
        is_deep=form.is_deep,
        has_sound=sound is not None,
    )
    with told_as_storage_error(asked.path), _staged(asked) as staged:
        encoder = open_encoder(staged, wanted, sound)
        try:
            _write_frames(frames, plan, form, encoder, token, report)
            encoder.finish()
            token.raise_if_cancelled()  # an encoder's last frames take their time
        finally:
            encoder.close()
        size = staged.stat().st_size
    return MovieResult(asked.path, plan, form.has_alpha, size)


def _form(frames: MovieFrames, asked: MovieAsked, plan: MoviePlan, sampling: Sampling) -> FrameForm:
    has_alpha, is_deep = frames.form()
    traits = asked.traits
    return FrameForm(
        size=plan.size,
        padded=plan.padded,
        has_alpha=has_alpha and traits.has_alpha and asked.paper is None,
        # What is encoded anew is widened here: FFmpeg shifts, and loses a level of white.
        is_deep=traits.is_deep and (is_deep or not traits.is_lossless),
        paper=asked.paper or WHITE,
        sampling=sampling,
    )


def _write_frames(
    frames: MovieFrames,
    plan: MoviePlan,
    form: FrameForm,
    encoder: MovieEncoder,
    token: CancelToken,
    report: Callable[[int, int], object],
) -> None:
    done = 0
    for picture, stay in frames.runs(plan.first, plan.first + plan.frames):
        frame = form.frame(picture)
        for _ in range(stay):
            token.raise_if_cancelled()
            encoder.write(frame)
            done += 1
            report(done, plan.frames)
    token.raise_if_cancelled()


@contextmanager
def _staged(asked: MovieAsked) -> Iterator[Path]:
    """Where the movie is written before it has its name; nothing is left where that fails."""
    path = asked.path
    staged = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield staged
        place_staged(staged, path, overwrite=asked.overwrite)
    except FileExistsError as error:
        raise in_the_way(path) from error
    finally:
        staged.unlink(missing_ok=True)
