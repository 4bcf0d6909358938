"""`inbetweener import-film`: the drawings of a film as keys, with the shot that they are."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import ExitCode, Talk
from inbetweener.cli.options import JsonOption
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.core.cancel import Cancelled
from inbetweener.rendering.film_import.proposal import Between, film_folder, propose_shot_of
from inbetweener.rendering.film_import.sensitivity import TESTS, Sensitivity
from inbetweener.rendering.film_import.words import notes, rate_words, summary
from inbetweener.storage.new_folder import refuse_taken
from inbetweener.video import require_pyav
from inbetweener.video.changes import ChangeTest

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.rendering.film_import.proposal import FilmProposal
    from inbetweener.rendering.film_import.reading import FilmReading
    from inbetweener.rendering.film_import.sensitivity import Change


def import_film(
    film: Annotated[Path, typer.Argument(metavar="FILM", help="Any film that FFmpeg reads.")],
    folder: Annotated[
        Path | None,
        # Everywhere else --out says where to; --folder is what it was called here.
        typer.Option(
            "--out", "--folder", help="The new folder of the keys.", show_default="FILM-keys"
        ),
    ] = None,
    first: Annotated[
        int | None,
        typer.Option("--from", metavar="FRAME", min=1, help="The first frame, counted from 1."),
    ] = None,
    last: Annotated[
        int | None,
        typer.Option("--to", metavar="FRAME", min=1, help="The last frame, which is taken too."),
    ] = None,
    sensitivity: Annotated[
        Sensitivity,
        typer.Option(
            help="How little is a new drawing: every (any pixel), fine, usual, coarse (grain)."
        ),
    ] = Sensitivity.USUAL,
    every_change: Annotated[
        bool, typer.Option("--every-change", help="The same as --sensitivity every.")
    ] = False,
    threshold: Annotated[
        float | None,
        typer.Option(
            metavar="PERCENT",
            min=0,
            max=100,
            help="How much of the picture's area must change instead; usual is 0.05.",
        ),
    ] = None,
    inbetween: Annotated[
        bool,
        typer.Option(
            "--inbetween",
            help="Ask for inbetweens on ones between the drawings, instead of holding them.",
        ),
    ] = False,
    fps: Annotated[
        str | None,
        typer.Option(
            metavar="F", help="Frames a second: 24, 24000/1001.", show_default="as the film"
        ),
    ] = None,
    only_show: Annotated[
        bool, typer.Option("--show", help="Only show what the film would become.")
    ] = False,
    json: JsonOption = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the last line.")] = False,
) -> None:
    """Write the drawings of FILM as PNGs into a new folder, with a project that times them.

    A drawing that is held is written once; cuts stay cuts, and the length is that of the film.
    """
    require_pyav()
    if first is not None and last is not None and last < first:
        raise typer.BadParameter(f"--from {first} comes after --to {last}.")
    talk = Talk(is_json=json, is_quiet=quiet)
    change = _change(Sensitivity.EVERY if every_change else sensitivity, threshold)
    target, rate = folder or film_folder(film), _rate(fps)
    between = Between.ONES if inbetween else Between.HOLD
    if not only_show:
        refuse_taken(target)
    try:
        with cancelled_by_ctrl_c() as token:
            reading = _read(film, change, last, talk, token)
            proposal = propose_shot_of(reading, change, first, last, rate)
            _tell(proposal, between, talk)
            if not only_show:
                _write(proposal, target, between, talk, token)
    except Cancelled as stop:
        talk.error("Stopped. Nothing was written.", ExitCode.STOPPED)
        raise typer.Exit(ExitCode.STOPPED) from stop


def _change(sensitivity: Sensitivity, threshold: float | None) -> Change:
    if threshold is None:
        return TESTS[sensitivity]
    if sensitivity is not Sensitivity.USUAL:
        raise typer.BadParameter("Give either --threshold or a --sensitivity, not both.")
    return ChangeTest(area_share=threshold / 100)


def _rate(fps: str | None) -> Fraction | None:
    if fps is None:
        return None
    try:
        rate = Fraction(fps)
    except (ValueError, ZeroDivisionError) as error:
        raise typer.BadParameter(f"--fps takes 24, 23.976 or 24000/1001, not {fps}.") from error
    if not 0 < rate <= 1000:
        raise typer.BadParameter(f"--fps is above 0 and up to 1000, not {fps}.")
    return rate


def _read(
    film: Path, change: Change, last: int | None, talk: Talk, token: CancelToken
) -> FilmReading:
    # PyAV is loaded by this command alone.
    from inbetweener.rendering.film_import.reading import MOST_FRAMES, read_for_shot  # noqa: PLC0415

    most = MOST_FRAMES if last is None else min(MOST_FRAMES, last + 1)
    with talk.bar(f"Reading {film.name}", 0) as bar:

        def on_frame(done: int, total: int) -> None:
            token.raise_if_cancelled()
            bar.set(done, total)

        return read_for_shot(film, [change], on_frame, most)


def _tell(proposal: FilmProposal, between: Between, talk: Talk) -> None:
    facts = proposal.reading.facts
    talk.event(
        "film",
        frames=proposal.length,
        drawings=len(proposal.drawings),
        cuts=[
            proposal.first_number + drawing.frame
            for drawing in proposal.drawings
            if drawing.begins_scene
        ],
        exposures=[drawing.length for drawing in proposal.drawings],
        fps=float(proposal.fps),
        rate=str(proposal.fps),
        even=proposal.grid.is_even,
        size=[facts.width_px, facts.height_px],
        bits=facts.bit_depth,
        alpha=facts.has_alpha,
        sound=facts.has_sound,
    )
    talk.note(
        f"{proposal.film.name}: {summary(proposal)}; {rate_words(proposal.fps)}, "
        f"{facts.width_px} × {facts.height_px}."
    )
    for sentence in notes(proposal, between):
        talk.warn(sentence)


def _write(
    proposal: FilmProposal, folder: Path, between: Between, talk: Talk, token: CancelToken
) -> None:
    from inbetweener.rendering.film_import.writing import write_film  # noqa: PLC0415

    with talk.bar("Writing drawings", 0) as bar:
        made = write_film(proposal, folder, between, token=token, report=bar.set)
    talk.event(
        "done",
        folder=str(made.folder),
        project=str(made.project),
        files=list(made.files),
        sound=None if made.sound is None else str(made.sound),
    )
    sound = "" if made.sound is None else f", with its sound {made.sound.name}"
    talk.result(
        f"{summary(proposal)}: in {made.folder}{sound}. {made.project.name} in it opens them."
    )
