"""Notes beside project files that say who has them open, so that two machines know of each other.

`walk.inbetweener` is open as long as `.walk.inbetweener.open` beside it is written anew every half
minute. Whether it still is, is told by the clock of the drive alone: those of two machines may be
minutes apart. A note that nobody writes any more is left by a machine that crashed, and counts as
none. Where the folder cannot be written there are no notes: nobody can save there either.
"""

from __future__ import annotations

import contextlib
import getpass
import os
import re
import socket
import sys
import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from inbetweener.errors import ProjectFileError, StorageError
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.fields import json_bytes, parsed, read_bounded
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

# How often a note is written anew, and after how long without that it counts as left behind.
BEAT_S: Final = 30.0
STALE_S: Final = 150.0
# More, where only the clocks of two machines can be compared.
SKEW_S: Final = 15 * 60.0

_LONGEST_NAME: Final = 64
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


class _Format(StrEnum):
    OPEN = "inbetweener-open"


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has a project open.

    Attributes:
        user: the name by which the machine knows them; "" where it does not tell.
        machine: its name.
        process: of the program, on that machine.
        session: of the program, unlike any other.
        since: when it was opened, in UTC by that machine's clock.
    """

    user: str
    machine: str
    process: int
    session: str
    since: datetime

    def is_on(self, machine: str) -> bool:
        """Whether it is this machine, however its name is written."""
        return self.machine.casefold() == machine.casefold()


@cache
def this_program() -> Holder:
    """Who runs this program."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in some containers
        user = ""
    machine, session = socket.gethostname(), uuid.uuid4().hex
    return Holder(_plain(user), _plain(machine), os.getpid(), session, datetime.now(UTC))


def note_of(project: Path) -> Path:
    """Where the note of a project file is."""
    return project.with_name(f".{project.name}.open")


def other_holder(project: Path, me: Holder) -> Holder | None:
    """Who else has a project open now; None where nobody has, or nobody can tell."""
    note = note_of(project)
    holder = _read(note)
    if holder is None or holder.session == me.session or _is_dead(holder, me.machine):
        return None
    return None if _is_stale(note, me.session) else holder


def refuse_others(project: Path) -> None:
    """See that nobody else has a project open before it is written.

    Raises:
        StorageError: somebody has.
    """
    other = other_holder(project, this_program())
    if other is not None:
        raise StorageError(
            tr(
                "“{project}” is open elsewhere: {who}. Save under another name.",
                project=project.stem,
                who=who(other),
            )
        )


def who(holder: Holder) -> str:
    """A holder in a few words: "anna on desk-1"."""
    if not holder.user:
        return holder.machine
    return tr("{user} on {machine}", user=holder.user, machine=holder.machine)


class NoteKeeper:
    """Keeps the note of one project at a time; used from one thread at a time.

    Args:
        me: who writes it.
    """

    def __init__(self, me: Holder) -> None:
        self._me = me
        self._held: Path | None = None
        self._since = me.since

    def keep(self, project: Path | None, *, takes: bool = False) -> Holder | None:
        """Have a note at a project and at no other, as it is now.

        Args:
            project: the project file; None is none.
            takes: whether it is taken over where somebody else has it.

        Returns:
            Who else has it, or has taken it over meanwhile; then there is no note of ours.
        """
        if self._held not in (None, project):
            self.leave()
        if project is None:
            return None
        other = None if takes else other_holder(project, self._me)
        if other is not None:
            self._held = None
            return other
        self._write(project)
        return None

    def leave(self) -> None:
        """Take our note away, unless it is another's by now."""
        if self._held is None:
            return
        note, self._held = note_of(self._held), None
        holder = _read(note)
        if holder is not None and holder.session == self._me.session:
            with contextlib.suppress(OSError):
                note.unlink()

    def _write(self, project: Path) -> None:
        note = note_of(project)
        if self._held is None:
            self._since = datetime.now(UTC)
        with contextlib.suppress(OSError, StorageError):
            held = _read(note)
            if held is not None and held.session == self._me.session:
                _rewrite(note, self._bytes())
            else:
                write_atomically(note, self._bytes(), durable=False)
            self._held = project

    def _bytes(self) -> bytes:
        me = self._me
        return json_bytes(
            {
                "format": _Format.OPEN,
                "user": me.user,
                "machine": me.machine,
                "process": me.process,
                "session": me.session,
                "since": self._since.isoformat(timespec="seconds"),
            }
        )


def _rewrite(note: Path, data: bytes) -> None:
    """In its place, so that nobody who watches the folder sees anything come or go."""
    flags = os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(note, flags)
    try:
        os.write(descriptor, data)
        os.ftruncate(descriptor, len(data))
    finally:
        os.close(descriptor)


def _read(note: Path) -> Holder | None:
    """Whoever a note names; what is no note names nobody."""
    try:
        return parsed_note(read_bounded(note))
    except (OSError, ProjectFileError):
        return None


def parsed_note(data: bytes) -> Holder:
    """Whom the bytes of a note name.

    Raises:
        ProjectFileError: they are no note.
    """
    root = parsed(data)
    root.member("format").choice(_Format)
    try:
        since = datetime.fromisoformat(root.member("since").text(longest=40)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ProjectFileError(str(error)) from error
    return Holder(
        _plain(root.member("user").text(longest=1000)),
        _plain(root.member("machine").text(longest=1000)),
        root.member("process").whole(0, 1 << 40),
        root.member("session").text(longest=100),
        since,
    )


def _plain(name: str) -> str:
    """A name that can be shown in a line: others wrote it."""
    return _CONTROLS.sub("", name)[:_LONGEST_NAME]


def _is_dead(holder: Holder, machine: str) -> bool:
    """Whether it was a program of this machine that has ended without taking its note away."""
    if not holder.is_on(machine) or sys.platform == "win32":  # where asking would end it
        return False
    try:
        os.kill(holder.process, 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:  # another user's
        return False
    return holder.process == 0


def _is_stale(note: Path, session: str) -> bool:
    """Whether nobody has written a note for so long that its program is gone."""
    try:
        written_s = note.stat().st_mtime
    except OSError:
        return True
    drive_s = _drive_time_s(note, session)
    if drive_s is None:
        return time.time() - written_s > STALE_S + SKEW_S
    return drive_s - written_s > STALE_S


def _drive_time_s(note: Path, session: str) -> float | None:
    """What time it is by the clock that dates files there; None where none can be written."""
    probe = note.with_name(f"{note.name}.{session[:8]}")
    try:
        probe.write_bytes(b"")
        return probe.stat().st_mtime
    except OSError:
        return None
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()
