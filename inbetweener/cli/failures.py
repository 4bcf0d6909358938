"""What an error is to whoever called a command: an exit code and a sentence."""

from __future__ import annotations

import typer

from inbetweener.cli.console import ExitCode
from inbetweener.core.cancel import Cancelled
from inbetweener.errors import (
    AskedError,
    ExportError,
    FolderError,
    InbetweenerError,
    ProjectFileError,
    SheetError,
)

# The first that fits counts.
_CODES: dict[type[BaseException], ExitCode] = {
    Cancelled: ExitCode.STOPPED,
    typer.Abort: ExitCode.STOPPED,
    AskedError: ExitCode.USAGE,
    ExportError: ExitCode.IN_THE_WAY,
    FolderError: ExitCode.NOT_OPENED,
    ProjectFileError: ExitCode.NOT_OPENED,
    SheetError: ExitCode.NOT_OPENED,
    InbetweenerError: ExitCode.FAILED,
    OSError: ExitCode.FAILED,
    typer.BadParameter: ExitCode.USAGE,
}


def code_of(error: Exception) -> ExitCode | None:
    """The exit code for an error; None for a fault of our own, which shows its traceback."""
    for kind, code in _CODES.items():
        if isinstance(error, kind):
            return code
    return ExitCode.USAGE if hasattr(error, "format_message") else None


def failure_sentence(error: Exception) -> str:
    """What is said of it."""
    if isinstance(error, Cancelled | typer.Abort):
        return "Stopped. Every picture that was written is whole; the same command goes on."
    if isinstance(error, OSError):
        return f"The system cannot use {error.filename or 'a file'}: {error.strerror or error}."
    format_message = getattr(error, "format_message", None)
    return format_message() if format_message else str(error)
