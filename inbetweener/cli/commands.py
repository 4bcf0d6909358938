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
from inbetweener.cli.failures import code_of, failure_sentence
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
from inbetweener.cli.watch_command import watch
from inbetweener.doctor.command import SUMMARY
from inbetweener.doctor.command import run as examine
from inbetweener.formats.added_sheets import add_sheets_from
from inbetweener.inference.catalogue import Catalogue
from inbetweener.plugins import SHEETS, find_plugins

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
app.command()(watch)
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
    """List the models that can draw inbetweens, those of other packages among them."""
    engine: Engine = context.obj
    talk = Talk(is_json=json)
    show_models(engine.models(), talk)
    if isinstance(engine, Catalogue):
        for sentence in (*engine.problems(), *engine.faults()):
            talk.warn(sentence)


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
    add_sheets_from(lambda: find_plugins(SHEETS))
    try:
        # Commands give None; help, the version and Ctrl-C outside of drawing give a code.
        code: int | None = app(
            arguments, "inbetweener", standalone_mode=False, obj=engine or Catalogue.installed()
        )
    except Exception as error:
        kind = code_of(error)
        if kind is None:
            raise
        sentence = failure_sentence(error)
        if sentence:  # none where the help of a group of commands was shown instead
            talk.error(sentence, kind)
        return kind
    return code or ExitCode.OK


def _let_any_name_be_printed() -> None:
    """Names that a stream cannot encode are written with backslashes, not answered by a fault."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
