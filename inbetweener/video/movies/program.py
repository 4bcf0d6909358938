"""Movies written by FFmpeg as a program: raw frames through a pipe, and its words where it fails.

For copies of Inbetweener that come without PyAV, whose wheels hold encoders under the GPL.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from inbetweener.errors import VideoError
from inbetweener.video.movies.kinds import RECIPES
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction
    from typing import IO

    from numpy.typing import NDArray

    from inbetweener.video.movies.kinds import MovieFormat, Recipe
    from inbetweener.video.movies.sound import MovieSound

_SOURCES: Final = {
    (3, False): "rgb24",
    (4, False): "rgba",
    (3, True): "rgb48le",
    (4, True): "rgba64le",
}
_YUV_FILTER: Final = (
    "scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int"
)
_PATIENCE_S: Final = 600  # the last frames of a slow encoder
_SAID_AT_MOST: Final = 300


def ffmpeg_program() -> Path | None:
    """The program `ffmpeg` of this machine, None where it has none."""
    found = shutil.which("ffmpeg")
    return None if found is None else Path(found)


class ProgramEncoder:
    """Writes one movie, frame by frame.

    Args:
        program: FFmpeg.
        path: of the file, whatever its suffix; one that is there is written over.
        format: of the movie.
        sound: what is heard; None for silence. It is kept in a temporary file until the end.

    Raises:
        VideoError: the program cannot be run.
        OSError: there is no room for the sound.
    """

    def __init__(
        self,
        program: Path,
        path: Path,
        format: MovieFormat,  # noqa: A002 - the word of this room
        sound: MovieSound | None,
    ) -> None:
        self._format = format
        with contextlib.ExitStack() as closing:
            self._said = closing.enter_context(tempfile.TemporaryFile())
            raw = None
            if sound is not None:
                folder = closing.enter_context(tempfile.TemporaryDirectory("-inbetweener"))
                raw = Path(folder) / "sound"
                _write_samples(sound, raw, format.fps)
            rate_hz = 0 if sound is None else sound.rate_hz
            self._process = _begun(program, _arguments(format, path, raw, rate_hz), self._said)
            self._closing = closing.pop_all()

    def write(self, pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> None:
        """Add a frame.

        Args:
            pixels: (H, W, C) of the format's size, channels and type.

        Raises:
            VideoError: FFmpeg has ended, and why.
        """
        samples = np.ascontiguousarray(pixels, "<u2" if self._format.is_deep else np.uint8)
        pipe = self._process.stdin
        try:
            if pipe is not None:
                pipe.write(samples.data)
        except OSError as error:  # it has ended
            self._process.wait(_PATIENCE_S)
            raise self._failure() from error

    def finish(self) -> None:
        """Wait for the program.

        Raises:
            VideoError: as for `write`.
        """
        try:
            self._process.communicate(timeout=_PATIENCE_S)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise self._failure() from error
        if self._process.returncode:
            raise self._failure()

    def close(self) -> None:
        """End the program where it still runs, and leave nothing of ours behind."""
        if self._process.poll() is None:
            self._process.kill()
        with contextlib.suppress(OSError):
            self._process.communicate()
        self._closing.close()

    def _failure(self) -> VideoError:
        """What the program said last."""
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").strip().splitlines()
        reason = lines[-1][-_SAID_AT_MOST:] if lines else str(self._process.returncode)
        return VideoError(
            tr("FFmpeg cannot write this movie: {reason}.", reason=reason.rstrip("."))
        )


def _begun(program: Path, arguments: list[str], said: IO[bytes]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - FFmpeg of this machine, on arguments of ours
            [str(program), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=said,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
        )
    except OSError as error:
        reason = error.strerror
        raise VideoError(
            tr("{program} cannot be run: {reason}.", program=program, reason=reason)
        ) from error


def _write_samples(sound: MovieSound, path: Path, fps: Fraction) -> None:
    """All that is heard, a second at a time."""
    end = sound.samples_in(sound.frames, fps)
    with path.open("wb") as file:
        for start in range(0, end, sound.rate_hz):
            block = sound.samples(start, min(sound.rate_hz, end - start))
            file.write(block.astype("<i2", copy=False).tobytes())


def _arguments(wanted: MovieFormat, path: Path, sound: Path | None, rate_hz: int) -> list[str]:
    """What FFmpeg is told: the pictures come through the pipe."""
    recipe, fps = RECIPES[wanted.kind], f"{wanted.fps.numerator}/{wanted.fps.denominator}"
    source = _SOURCES[wanted.channels, wanted.is_deep]
    size = f"{wanted.width_px}x{wanted.height_px}"
    words = ["-hide_banner", "-loglevel", "error", "-y"]
    words += ["-f", "rawvideo", "-pixel_format", source, "-video_size", size]
    words += ["-framerate", fps, "-i", "pipe:0"]
    if sound is not None:
        words += ["-f", "s16le", "-ar", str(rate_hz), "-ac", "2", "-i", _file(sound)]
        words += ["-c:a", recipe.sound_encoder]
        if recipe.sound_bits_per_s:
            words += ["-b:a", str(recipe.sound_bits_per_s)]
    words += ["-c:v", recipe.encoders[0], "-pix_fmt", recipe.pixels_of(wanted)]
    words += [*_encoder_options(wanted, recipe), *_colour_options(recipe)]
    for name, value in recipe.tags.items() if wanted.has_alpha else ():
        words += ["-metadata:s:v:0", f"{name}={value}"]
    for name, value in recipe.muxer_options.items():
        words += [f"-{name}", value]
    return [*words, "-f", recipe.muxer, _file(path)]


def _encoder_options(wanted: MovieFormat, recipe: Recipe) -> Iterator[str]:
    names = {"b": "b:v", "profile": "profile:v"}
    for name, value in recipe.options[wanted.quality].items():
        yield f"-{names.get(name, name)}"
        yield value


def _colour_options(recipe: Recipe) -> list[str]:
    if recipe.is_rgb:
        return ["-color_primaries", "bt709", "-color_trc", "iec61966-2-1", "-colorspace", "rgb"]
    tags = ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"]
    return ["-vf", _YUV_FILTER, *tags, "-color_range", "tv"]


def _file(path: Path) -> str:
    """A name that is never taken for an option or a protocol."""
    return f"file:{path.absolute()}"
