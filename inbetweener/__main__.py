"""`inbetweener [SHOT]` opens the window; `inbetweener COMMAND …` works in the shell."""

from __future__ import annotations

import atexit
import os
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# What a shell expects of a program that Ctrl-C has ended.
STOPPED = 130
_NO_WINDOW, _WRONG_USAGE = 1, 2

_COMMANDS = {
    "render",
    "watch",
    "movie",
    "verify",
    "farm",
    "info",
    "models",
    "import-layers",
    "import-film",
    "train",
    "evaluate",
    "predict",
    "data",
    "sheet",
    "doctor",
    "interpolate",
}


def main() -> int:
    """Start the window or run a command; which one, the first argument tells.

    The other half is not imported: the shell needs no Qt, and the window's imports cost time.
    """
    try:
        return _run(sys.argv[1:])
    except KeyboardInterrupt:  # so early that no command could take it
        return STOPPED
    except ImportError:
        sys.stderr.write("A part of the program is missing: `inbetweener doctor` says which.\n")
        raise


def _run(arguments: list[str]) -> int:
    inner = _for_ourselves(arguments[:1])
    if inner is not None:
        return inner(arguments[1:])
    is_for_the_shell = _is_for_the_shell(arguments)
    if not is_for_the_shell and (fault := _mistyped(arguments)):
        sys.stderr.write(f"{fault}\n")
        return _WRONG_USAGE
    _start_log("shell" if is_for_the_shell else "window", arguments)
    if arguments[:1] == ["doctor"]:  # not through the shell, whose imports may be what is broken
        from inbetweener.doctor.command import main as examine  # noqa: PLC0415

        return examine(arguments[1:])
    if is_for_the_shell:
        from inbetweener.cli import main as run_command  # noqa: PLC0415

        return run_command(arguments)
    return _open_window(arguments)


def _for_ourselves(option: list[str]) -> Callable[[list[str]], int] | None:
    """What the program starts itself for, in another process; None of anything else."""
    if option == ["--probe"]:
        from inbetweener.probe import main as look  # noqa: PLC0415

        return look
    if option == ["--print-sheet"]:
        from inbetweener.sheet_printer import main as print_sheet  # noqa: PLC0415

        return print_sheet
    if option == ["--decode-sound"]:
        from inbetweener.sound.decoding import main as decode  # noqa: PLC0415

        return decode
    return None


def _open_window(arguments: list[str]) -> int:
    if not _has_display():  # where Qt would end the process without a sentence
        sys.stderr.write(
            "There is no display to open the window on. The commands of the shell need none: "
            "`inbetweener --help` lists them.\n"
        )
        return _NO_WINDOW
    from inbetweener.app import main as open_window  # noqa: PLC0415

    return open_window(arguments)


def _mistyped(arguments: Sequence[str]) -> str:
    """What is said of a single word that is neither a command nor a file; "" of anything else."""
    word = arguments[0] if arguments else ""
    if not word.replace("-", "").isalpha() or word.startswith("-") or Path(word).exists():
        return ""
    near = get_close_matches(word, _COMMANDS, 1)
    meant = f"Did you mean `{near[0]}`? " if near else ""
    return f"There is no command and no file “{word}”. {meant}`inbetweener --help` lists commands."


def _has_display() -> bool:
    """Whether there is a screen, or Qt is told to do without one."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, known))


def _start_log(part: str, arguments: Sequence[str]) -> None:
    """Begin the log; it ends with the process, after an error that ends it has been told."""
    from inbetweener.diagnostics.log import start_log  # noqa: PLC0415 - while Ctrl-C is taken
    from inbetweener.diagnostics.log_files import log_folder  # noqa: PLC0415
    from inbetweener.paths import user_folders  # noqa: PLC0415

    command = arguments[0] if part == "shell" and arguments else ""
    log = start_log(log_folder(user_folders().data), f"{part} {command}".strip())
    if log is not None:
        atexit.register(log.end)


def _is_for_the_shell(arguments: list[str]) -> bool:
    """A command or an option; a folder that is called like a command is opened as `./render`."""
    first = arguments[0] if arguments else ""
    if first.startswith(("--language", "--sample")):  # the window's own options
        return False
    return first in _COMMANDS or first.startswith("-")


if __name__ == "__main__":
    sys.exit(main())
