"""Decoding: the samples of a sound file chunk by chunk, by the decoders of miniaudio.

That of OGG reads beyond its memory in damaged files (stb_vorbis in miniaudio 1.71), which ends the
program that called it. OGG is therefore decoded by a process of its own, which dies alone: this
program, told to decode, writes the samples to its standard output.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import miniaudio  # type: ignore[import-untyped]

from inbetweener.paths import own_command
from inbetweener.sound.clip import CHANNELS_OUT, RATE_HZ

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# The word that `__main__` knows the decoding by.
DECODE_OPTION: Final = "--decode-sound"

_CHUNK_FRAMES: Final = 16_384
_CHUNK_BYTES: Final = 1 << 18
_OGG: Final = b"OggS"  # the decoder takes no other file for an OGG
_LONGEST_S: Final = 120.0  # half an hour of sound takes a tenth of that


class DecodingError(Exception):
    """The bytes are no sound that can be decoded."""


def decoded(path: Path) -> Iterator[memoryview]:
    """The samples of a sound file, whatever its rate and channels.

    Args:
        path: the file.

    Returns:
        Chunks of interleaved int16 samples of `CHANNELS_OUT` channels at `RATE_HZ`, as bytes.

    Raises:
        DecodingError: it cannot be decoded; some chunks may have come already.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        is_ogg = file.read(len(_OGG)) == _OGG
    return _decoded_apart(path) if is_ogg else _decoded_here(str(path))


def _decoded_here(path: str) -> Iterator[memoryview]:
    try:
        chunks = miniaudio.stream_file(
            path,
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=CHANNELS_OUT,
            sample_rate=RATE_HZ,
            frames_to_read=_CHUNK_FRAMES,
        )
        for chunk in chunks:
            yield memoryview(chunk).cast("B")
    except (miniaudio.MiniaudioError, UnicodeError) as error:
        raise DecodingError(str(error)) from error


def _decoded_apart(path: Path) -> Iterator[memoryview]:
    with _decoder(path) as process:
        if process.stdout is not None:
            while chunk := process.stdout.read(_CHUNK_BYTES):
                yield memoryview(chunk)
        if process.wait():
            raise DecodingError(f"the decoder ended with {process.returncode}")


@contextmanager
def _decoder(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program that decodes a file; it never outlives the block, nor its time."""
    process = subprocess.Popen(  # noqa: S603 - our own program on a path that is no option
        [*own_command(), DECODE_OPTION, str(path.absolute())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
    )
    watch = threading.Timer(_LONGEST_S, process.kill)
    watch.daemon = True
    watch.start()
    try:
        with process:
            try:
                yield process
            finally:
                process.kill()
    finally:
        watch.cancel()


def main(arguments: Sequence[str]) -> int:
    """Write the samples of the file that is named; whether that went wrong."""
    try:
        for chunk in _decoded_here(arguments[0]):
            sys.stdout.buffer.write(chunk)
    except (DecodingError, OSError):
        return 1
    return 0
