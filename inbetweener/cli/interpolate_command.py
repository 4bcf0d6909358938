"""`inbetweener interpolate`: a film in, a film with more frames out."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import ExitCode, Talk
from inbetweener.cli.interpolating import interpolate_film
from inbetweener.cli.options import JsonOption
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.cli.sizes import picture_size
from inbetweener.core.cancel import Cancelled
from inbetweener.errors import ExportError
from inbetweener.rendering.films.drop_rule import DropRule
from inbetweener.rendering.films.timing import Timing
from inbetweener.video import require_pyav

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Engine


def interpolate(
    context: typer.Context,
    film: Annotated[Path, typer.Argument(metavar="FILM", help="Any film that FFmpeg reads.")],
    out: Annotated[
        Path | None,
        typer.Option(
            help="The film to write: .mp4, .mov, .mkv (H.264) or .webm (VP9).",
            show_default="FILM-interpolated.mp4",
        ),
    ] = None,
    fps_factor: Annotated[
        str | None,
        typer.Option(
            metavar="F",
            help="Frames a second of the new film for one of the old: 2, 2.5, 5/2.",
            show_default="2, or one more than --between",
        ),
    ] = None,
    between: Annotated[
        int | None,
        typer.Option(
            min=0, help="New frames between two; without it, as many as the time between them asks."
        ),
    ] = None,
    duration: Annotated[
        float | None, typer.Option(help="Seconds that the new film lasts.", show_default="as FILM")
    ] = None,
    size: Annotated[
        str | None, typer.Option(metavar="WxH", help="Size of the new film: 1280x720.")
    ] = None,
    threshold: Annotated[
        int,
        typer.Option(
            min=0,
            help="Drop frames of which fewer pixels differ from the last kept one, and draw what "
            "lies between instead; 0 keeps all.",
        ),
    ] = 0,
    tolerance: Annotated[
        int, typer.Option(min=0, max=254, help="A pixel differs if it does by more, of 255.")
    ] = 16,
    drop_held: Annotated[
        bool,
        typer.Option(
            "--drop-held",
            help="Drop held drawings (twos, threes), whatever noise is on them, instead of "
            "counting pixels.",
        ),
    ] = False,
    model: Annotated[str | None, typer.Option(help="See `inbetweener models`.")] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:N or mps.")] = "auto",
    flow: Annotated[
        Path | None, typer.Option(help="Folder for the flow of every gap, as .flo files.")
    ] = None,
    hold_last: Annotated[
        bool,
        typer.Option(
            "--hold-last", help="Show the last frame as long as in FILM, and not once only."
        ),
    ] = False,
    sound: Annotated[
        bool, typer.Option("--sound/--no-sound", help="Take over the sound where it fits.")
    ] = True,
    quality: Annotated[
        int, typer.Option(min=0, max=51, help="0 is best and largest, 51 worst.")
    ] = 16,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a film.")] = False,
    json: JsonOption = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the last line.")] = False,
) -> None:
    """Draw new frames between those of FILM and write them all as a film.

    Nothing is drawn across a cut: the last frame of a scene is held there.
    """
    require_pyav()
    # PyAV is loaded by this command alone.
    from inbetweener.rendering.films.making import NewFilm  # noqa: PLC0415

    asked = NewFilm(
        film=film,
        out=_out(film, out, overwrite=overwrite),
        timing=_timing(fps_factor, between, duration, hold_last=hold_last),
        rule=DropRule(threshold, tolerance, drops_held=drop_held),
        size_px=picture_size(size),
        flow_folder=flow,
        with_sound=sound,
        quality=quality,
    )
    engine: Engine = context.obj
    talk = Talk(is_json=json, is_quiet=quiet)
    try:
        with cancelled_by_ctrl_c() as token:
            interpolate_film(asked, model, device, engine, talk, token)
    except Cancelled as stop:
        talk.error("Stopped. No film was written; the same command begins anew.", ExitCode.STOPPED)
        raise typer.Exit(ExitCode.STOPPED) from stop


def _out(film: Path, out: Path | None, *, overwrite: bool) -> Path:
    """Where the film goes: never over the one that it is made of.

    Raises:
        ExportError: a file is in the way.
    """
    chosen = film.with_name(f"{film.stem}-interpolated.mp4") if out is None else out
    if chosen.exists() and film.exists() and chosen.samefile(film):
        raise ExportError(f"{chosen} is the film itself, which is never written.")
    if chosen.exists() and not overwrite:
        raise ExportError(f"{chosen} is there already. Choose another --out, or --overwrite.")
    return chosen


def _timing(
    factor: str | None, between: int | None, duration: float | None, *, hold_last: bool
) -> Timing:
    try:
        parsed = None if factor is None else Fraction(factor)
    except (ValueError, ZeroDivisionError) as error:
        raise typer.BadParameter(f"--fps-factor takes 2, 2.5 or 5/2, not {factor}.") from error
    try:
        seconds = None if duration is None else Fraction(str(duration)).limit_denominator(100_000)
        return Timing(parsed, between, seconds, hold_last)
    except ValueError as error:
        raise typer.BadParameter(
            "--fps-factor and --duration are above 0, and of these two and --between at most two "
            "can be given."
        ) from error
