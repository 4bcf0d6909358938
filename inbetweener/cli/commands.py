"""The commands of the shell and their exit codes."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING, Annotated

import typer

import inbetweener
from inbetweener.cli.console import ExitCode, Talk
from inbetweener.cli.data_command import data
from inbetweener.cli.description import show_models
from inbetweener.cli.evaluate_command import evaluate
from inbetweener.cli.farm_command import farm
from inbetweener.cli.film_command import import_film
from inbetweener.cli.info_command import info
from inbetweener.cli.interpolate_command import interpolate
from inbetweener.cli.layers_command import import_layers
from inbetweener.cli.movie_command import movie
from inbetweener.cli.options import JsonOption
from inbetweener.cli.predict_command import predict
from inbetweener.cli.render_command import render
from inbetweener.cli.sheet_command import sheet
from inbetweener.cli.train_command import train
from inbetweener.cli.verify_command import verify
from inbetweener.core.cancel import Cancelled
from inbetweener.doctor.command import SUMMARY
from inbetweener.doctor.command import run as examine
from inbetweener.errors import (
    ExportError,
    FolderError,
    InbetweenerError,
    ProjectFileError,
    SheetError,
)
from inbetweener.inference.catalogue import Catalogue

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Engine

app = typer.Typer(
    name="inbetweener",
    help="Draw the inbetweens of a folder of key drawings. Without a command, open the window.",
    epilog="Exit codes: 0 done, 1 failed, 2 wrong usage, 3 shot not opened, 4 files in the way, "
    "130 stopped.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(render)
app.command()(movie)
app.command()(verify)
app.command()(farm)
app.command()(info)
app.command()(import_layers)
app.command()(import_film)
app.command()(train)
app.command()(evaluate)
app.command()(predict)
app.command()(interpolate)
app.add_typer(data, name="data")
app.add_typer(sheet, name="sheet")


@app.command()
def models(context: typer.Context, json: JsonOption = False) -> None:
    """List the models that can draw inbetweens."""
    engine: Engine = context.obj
    show_models(engine.models(), Talk(is_json=json))


@app.command(help=SUMMARY)
def doctor(json: JsonOption = False) -> None:
    """Here for the list of commands: `__main__` goes to the doctor without the shell."""
    raise typer.Exit(examine(is_json=json))


def _version(value: bool) -> None:
    if value:
        typer.echo(f"inbetweener {inbetweener.__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None: ...


def main(arguments: list[str] | None = None, engine: Engine | None = None) -> int:
    """Run a command.

    Args:
        arguments: without the program's name; None takes those of this process.
        engine: draws the inbetweens; None takes the models of this installation.

    Returns:
        The exit code.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    _let_any_name_be_printed()
    talk = Talk(is_json="--json" in arguments)
    try:
        # Commands give None; help, the version and Ctrl-C outside of drawing give a code.
        code: int | None = app(
            arguments, "inbetweener", standalone_mode=False, obj=engine or Catalogue()
        )
    except Exception as error:
        kind = _code_of(error)
        if kind is None:
            raise
        talk.error(_sentence(error), kind)
        return kind
    return code or ExitCode.OK


def _let_any_name_be_printed() -> None:
    """Names that a stream cannot encode are written with backslashes, not answered by a fault."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _code_of(error: Exception) -> ExitCode | None:
    """The exit code for an error; None for a fault of our own, which shows its traceback."""
    kinds = {
        Cancelled: ExitCode.STOPPED,
        typer.Abort: ExitCode.STOPPED,
        ExportError: ExitCode.IN_THE_WAY,
        FolderError: ExitCode.NOT_OPENED,
        ProjectFileError: ExitCode.NOT_OPENED,
        SheetError: ExitCode.NOT_OPENED,
        InbetweenerError: ExitCode.FAILED,
        OSError: ExitCode.FAILED,
        typer.BadParameter: ExitCode.USAGE,
    }
    for kind, code in kinds.items():
        if isinstance(error, kind):
            return code
    return ExitCode.USAGE if hasattr(error, "format_message") else None


def _sentence(error: Exception) -> str:
    if isinstance(error, Cancelled | typer.Abort):
        return "Stopped. Every picture that was written is whole; the same command goes on."
    if isinstance(error, OSError):
        return f"The system cannot use {error.filename or 'a file'}: {error.strerror or error}."
    format_message = getattr(error, "format_message", None)
    return format_message() if format_message else str(error)
