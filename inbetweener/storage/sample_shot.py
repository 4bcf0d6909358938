"""The artist's own copy of the sample shot: what comes with the program is never written to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.errors import StorageError
from inbetweener.paths import resource
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.project_file import PROJECT_SUFFIX
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

_COPIED = (".png", PROJECT_SUFFIX)


def own_sample(folder: Path) -> Path:
    """Put the sample shot where it may be saved, drawn over and added to.

    Args:
        folder: of the copy; made if it is not there. What stands there already stays, so that the
            artist finds the sample as it was left, and what was deleted comes back.

    Returns:
        The folder.

    Raises:
        StorageError: it cannot be written there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(resource("sample").iterdir()):
            if path.suffix in _COPIED and not (folder / path.name).exists():
                write_atomically(folder / path.name, path.read_bytes(), durable=False)
    except OSError as error:
        raise StorageError(
            tr(
                "The sample shot could not be copied to {folder}: {reason}.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    return folder
