"""The files of drawings by hand: their folder, their names, and what is in them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from inbetweener.core.drawing import DrawingId
from inbetweener.core.naming import safe_stem
from inbetweener.errors import DrawingError, StorageError
from inbetweener.imaging.reading import read_picture
from inbetweener.paths import is_file
from inbetweener.storage.placing import place_file
from inbetweener.storage.staging import flush_folder
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

HAND_FOLDER = "by-hand"
_LETTERS = ("", *"bcdefghijklmnopqrstuvwxyz")


def offer_hand_file(
    folder: Path, left: str, right: str, t: float, start: bytes, taken: Collection[DrawingId]
) -> DrawingId:
    """Put a picture where the artist can draw over it, under a name that says what it is.

    A file of that name which no inbetween has taken is the artist's from before, and is offered
    as it is.

    Args:
        folder: the shot folder.
        left: name of the key before, without its suffix.
        right: of the key after.
        t: place between them, in (0, 1).
        start: the PNG to begin with.
        taken: files that belong to other inbetweens.

    Returns:
        The file, relative to the shot folder.

    Raises:
        StorageError: it cannot be written.
    """
    stem = f"{safe_stem(left)}-{safe_stem(right)}_{t:.3f}"
    for letter in _LETTERS:
        file = DrawingId(f"{HAND_FOLDER}/{stem}{letter}.png")
        if file not in taken:
            _write_new(folder / file, start)
            return file
    raise StorageError(
        tr(
            "No free name like {stem}.png was found in {folder}.",
            stem=stem,
            folder=folder / HAND_FOLDER,
        )
    )


def _write_new(path: Path, start: bytes) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
        place_file(path, start, overwrite=False)
        flush_folder(path.parent)
    except FileExistsError:
        if not is_file(path):
            raise StorageError(
                tr("{path} is in the way. Rename it and try again.", path=path)
            ) from None
    except OSError as error:
        raise StorageError(
            tr(
                "{name} could not be written to {folder}: {reason}. "
                "Make room or allow writing there.",
                name=path.name,
                folder=path.parent,
                reason=error.strerror,
            )
        ) from error


def digest_if_whole(path: Path) -> str:
    """SHA-256 of a picture's file; "" where it is missing, half written or no picture."""
    try:
        data = path.read_bytes()
        read_picture(data, path)
    except (OSError, DrawingError):
        return ""
    return hashlib.sha256(data).hexdigest()
