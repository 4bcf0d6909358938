"""Crashes: what is found out afterwards about a program that died of a fault.

A fault in a library (a segmentation fault, an abort) ends the process before Python can say
anything. All that is left is the file that `faulthandler` wrote on the way, which a program that
ends well removes. Whoever starts next keeps it as a `Crash`, to be told once.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from inbetweener.diagnostics.actions import last_action
from inbetweener.diagnostics.log_files import all_files, left_behind
from inbetweener.errors import StorageError
from inbetweener.storage.atomic import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.diagnostics.log_files import LogFiles

_STACKS_LIMIT = 16_000
_FILE_LIMIT_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Crash:
    """A program that died of a fault.

    Attributes:
        when_s: seconds since 1970.
        action: the last thing that the artist did, as `last_action` has it; "" if not known.
        stacks: of all threads when it died.
    """

    when_s: float
    action: str
    stacks: str


def bury_all(folder: Path) -> None:
    """Keep what programs that are gone have died of, in their logs and to be told; once.

    Args:
        folder: of all logs.
    """
    for files in all_files(folder):
        if files.fault.is_file():
            with suppress(OSError, StorageError), left_behind(files) as is_left_behind:
                if is_left_behind:
                    _bury(files)


def _bury(files: LogFiles) -> None:
    crash = _crash_in(files)
    if crash is not None:
        with files.log.open("a", encoding="utf-8") as log:
            log.write(f"--- the program before died of a fault:\n{crash.stacks}\n---\n")
        text = json.dumps(asdict(crash), ensure_ascii=False)
        write_atomically(_untold(files.folder), text.encode(), durable=False)
    files.fault.unlink()


def take_untold(folder: Path) -> Crash | None:
    """The latest crash that nobody has been told of; from now on it counts as told.

    Args:
        folder: of all logs.
    """
    path = _untold(folder)
    try:
        if path.stat().st_size > _FILE_LIMIT_BYTES:
            return None
        value = json.loads(path.read_bytes())
        path.unlink()
    except (OSError, ValueError, RecursionError):
        return None
    return _from_json(value)


def _from_json(value: Any) -> Crash | None:  # noqa: ANN401 - whatever a file holds
    if not isinstance(value, dict):
        return None
    when_s, action, stacks = (value.get(name) for name in ("when_s", "action", "stacks"))
    if not (isinstance(when_s, float) and isinstance(action, str) and isinstance(stacks, str)):
        return None
    return Crash(when_s, action, stacks)


def _crash_in(files: LogFiles) -> Crash | None:
    stacks = files.fault.read_text("utf-8", errors="replace")[:_STACKS_LIMIT].strip()
    if not stacks:  # killed from outside, or by a power cut: no fault of the program
        return None
    when_s = min(files.fault.stat().st_mtime, time.time())
    return Crash(when_s, last_action(files), stacks)


def _untold(folder: Path) -> Path:
    return folder / "crash.json"
