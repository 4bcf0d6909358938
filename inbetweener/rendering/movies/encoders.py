"""What writes the frames of a movie: our own writers of GIF and APNG, or one of two FFmpegs."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

from inbetweener.errors import VideoError
from inbetweener.imaging.apng import ApngWriter
from inbetweener.video.movies.kinds import TRAITS, MovieKind, MovieQuality
from inbetweener.video.movies.program import ProgramEncoder, ffmpeg_program
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.imaging.gif import GifWriter
    from inbetweener.imaging.picture import Pixels
    from inbetweener.video.movies.kinds import MovieFormat
    from inbetweener.video.movies.sound import MovieSound

_GIF_COLOURS: Final = {MovieQuality.DRAFT: 64, MovieQuality.GOOD: 256, MovieQuality.BEST: 256}
NO_FFMPEG: Final = mark(
    "This copy of Inbetweener has no FFmpeg, which writes this format. Install the program "
    "“ffmpeg” from ffmpeg.org so that it is found on the PATH, or choose GIF or APNG."
)


class MovieEncoder(Protocol):
    """Writes the frames of one movie into a file."""

    def write(self, pixels: Pixels) -> None:
        """Add a frame; the very array of the frame before is a hold.

        Raises:
            VideoError: it cannot be encoded.
            OSError: it cannot be written.
        """

    def finish(self) -> None:
        """Write what is left.

        Raises:
            VideoError: as for `write`.
            OSError: likewise.
        """

    def close(self) -> None:
        """Let go of the file, whatever has become of it."""


def is_writable(kind: MovieKind) -> bool:
    """Whether anything here writes movies of a kind."""
    return not TRAITS[kind].is_ffmpeg or has_pyav() or ffmpeg_program() is not None


def has_pyav() -> bool:
    """Whether FFmpeg is here as a library; its wheels hold encoders under the GPL."""
    return find_spec("av") is not None


def refuse_unwritable_kind(kind: MovieKind) -> None:
    """Before hours of drawing: a kind that nothing here writes.

    Raises:
        VideoError: it is one.
    """
    if not is_writable(kind):
        raise VideoError(tr(NO_FFMPEG))


def open_encoder(path: Path, format: MovieFormat, sound: MovieSound | None) -> MovieEncoder:  # noqa: A002
    """What writes a movie.

    Args:
        path: of the file, whatever its suffix; one that is there is written over.
        format: of the movie.
        sound: what is heard; None for silence.

    Raises:
        VideoError: there is no FFmpeg, or it cannot write this.
        OSError: the file cannot be made.
    """
    if not TRAITS[format.kind].is_ffmpeg:
        return _Animation(path, format)
    if has_pyav():
        from inbetweener.video.movies.pyav_encoder import PyavEncoder  # noqa: PLC0415 - not always

        return PyavEncoder(path, format, sound)
    program = ffmpeg_program()
    if program is None:
        raise VideoError(tr(NO_FFMPEG))
    return ProgramEncoder(program, path, format, sound)


class _Animation:
    """A GIF or an APNG."""

    def __init__(self, path: Path, format: MovieFormat) -> None:  # noqa: A002
        self._file = path.open("wb")
        self._writer = self._begun(format)

    def _begun(self, wanted: MovieFormat) -> ApngWriter | GifWriter:
        if wanted.kind is MovieKind.APNG:
            return ApngWriter(
                self._file, wanted.fps, has_alpha=wanted.has_alpha, is_deep=wanted.is_deep
            )
        from inbetweener.imaging.gif import GifWriter  # noqa: PLC0415 - Pillow, for these alone

        return GifWriter(
            self._file,
            wanted.width_px,
            wanted.height_px,
            wanted.fps,
            colours=_GIF_COLOURS[wanted.quality],
            dithers=wanted.quality is not MovieQuality.DRAFT,
        )

    def write(self, pixels: Pixels) -> None:
        if isinstance(self._writer, ApngWriter):
            self._writer.write(pixels)
        else:
            self._writer.write(np.asarray(pixels, np.uint8))

    def finish(self) -> None:
        self._writer.finish()
        self._file.close()

    def close(self) -> None:
        self._file.close()
