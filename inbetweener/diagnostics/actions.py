"""What the artist does, by name, so that a fault can be told with what led to it."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inbetweener.diagnostics.log_files import LogFiles

_LOGGER = "inbetweener.artist"
_LINE = re.compile(rf"^\S+ \S+ INFO {re.escape(_LOGGER)}: (.+)$")
# What a program says first: all before was done in another run.
_BEGINNING = re.compile(r"^\S+ \S+ INFO inbetweener\.diagnostics\.log: the .* begins: ")
COMMAND = "command"

_log = logging.getLogger(_LOGGER)


def note_action(kind: str, about: str) -> None:
    """Note that the artist did something.

    Args:
        kind: what, in one word ("command", "opened", "exported").
        about: the command's name, or counts; no paths and no pictures.
    """
    _log.info("%s %s", kind, about)


def last_action(files: LogFiles) -> str:
    """The last action noted in the last run, as "kind about"; "" where there is none."""
    found = ""
    for path in files.parts:
        for line in path.read_text("utf-8", errors="replace").splitlines():
            if (match := _LINE.match(line)) is not None:
                found = match[1]
            elif _BEGINNING.match(line):
                found = ""
    return found
