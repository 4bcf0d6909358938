"""`inbetweener render`: the options, and from them the pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import Talk
from inbetweener.cli.exact_colours import tell_colours, with_exact_colours
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    ChartOption,
    CountOption,
    ExactColoursOption,
    JsonOption,
    LevelOption,
    NumbersOption,
    OnOption,
    PinOption,
    ShotArgument,
    SizesOption,
)
from inbetweener.cli.pin_options import with_pins
from inbetweener.cli.rendering import RenderOutcome, ShellRender, cancelled_by_ctrl_c
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.core.naming import NamePattern
from inbetweener.core.plan import FramePlan
from inbetweener.errors import ExportError
from inbetweener.paths import user_folders
from inbetweener.rendering.export_plan import ExportNaming, Per, default_pattern
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.session.settings import SettingsStore
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.opening import OpenRequest

if TYPE_CHECKING:
    from collections.abc import Collection

    from inbetweener.core.interpolator import Engine
    from inbetweener.core.shot import Shot
    from inbetweener.storage.opening import Opened


def render(
    context: typer.Context,
    shot: ShotArgument,
    on: OnOption = None,
    count: CountOption = None,
    chart: ChartOption = None,
    pin: PinOption = None,
    length: Annotated[
        LengthChoice, typer.Option(help="Keep the gaps' lengths, or move what comes after.")
    ] = LengthChoice.AUTO,
    model: Annotated[str | None, typer.Option(help="See `inbetweener models`.")] = None,
    exact_colours: ExactColoursOption = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:N or mps.")] = "auto",
    out: Annotated[
        Path | None, typer.Option(help="Folder of the pictures.", show_default="SHOT-inbetweens")
    ] = None,
    pattern: Annotated[
        str | None, typer.Option(help="File names, # for the number: A.####.png")
    ] = None,
    start: Annotated[int | None, typer.Option(help="Number of the first picture.", min=0)] = None,
    per: Annotated[Per, typer.Option(help="One file a frame, or one a drawing.")] = Per.FRAME,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files.")] = False,
    sizes: SizesOption = Sizes.REFUSE,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    json: JsonOption = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the last line.")] = False,
) -> None:
    """Draw the inbetweens of SHOT and write the sequence as PNG files.

    Run the same command again to go on after a stop: what is drawn or written is not done twice.
    """
    talk = Talk(is_json=json, is_quiet=quiet)
    request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT)
    opened = open_shot(request, sizes, talk)
    timed = TimingOptions(on, count, chart, length).applied(opened.shot)
    timed = with_pins(timed, pin or (), talk)
    engine: Engine = context.obj
    models = {each.name: each for each in engine.models()}
    if model is not None:
        timed = _with_model(timed, model, models)
    timed = with_exact_colours(timed, exact=exact_colours)
    _tell_empty_timing(timed, talk)
    naming = _naming(timed, pattern, start, per)
    folder = _folder(opened, out)
    quota_bytes = SettingsStore(user_folders().config).load().disk_cache_mib << 20
    cache = ImageCache(user_folders().cache / "inbetweens", quota_bytes)
    fingerprints = FingerprintIndex(user_folders().cache / "fingerprints.json")
    planner = JobPlanner(opened.folder, fingerprints, models)
    shell = ShellRender(timed, planner, cache, GapRenderer(engine, cache, device), talk)
    try:
        with cancelled_by_ctrl_c() as token:
            outcome = shell.run(naming, folder, token, overwrite=overwrite)
    finally:
        fingerprints.save()
    cache.prune(shell.digests)
    tell_colours(timed, outcome.colours, talk)
    _tell_outcome(talk, outcome, FramePlan.of(timed), folder)


def _tell_empty_timing(shot: Shot, talk: Talk) -> None:
    drawn = [gap for gap in shot.gaps if gap.treatment is Treatment.INBETWEEN]
    if drawn and not any(gap.is_rendered for gap in drawn):
        talk.warn(
            "No gap is longer than one drawing stays, so there are no inbetweens: "
            "try --on ones, or --count 3 --length ripple."
        )


def _naming(shot: Shot, pattern: str | None, start: int | None, per: Per) -> ExportNaming:
    if start is None:
        start = shot.first_number if per is Per.FRAME else 1
    try:
        names = default_pattern(shot) if pattern is None else NamePattern.parse(pattern)
        return ExportNaming(names, start, per)
    except ExportError as error:
        raise typer.BadParameter(str(error)) from error


def _folder(opened: Opened, out: Path | None) -> Path:
    """Where the pictures go: never among the keys of a shot that has no project file.

    Raises:
        ExportError: they would, and the next time the shot is opened they would be taken for keys.
    """
    if out is None:
        shot_folder = opened.folder
        return shot_folder.with_name(f"{shot_folder.name}-inbetweens")
    is_among_keys = out.is_dir() and opened.folder.is_dir() and out.samefile(opened.folder)
    if is_among_keys and opened.project_path is None:
        raise ExportError(
            f"{out} is the folder of the keys: pictures written there would be taken for keys the "
            f"next time. Choose another with --out, such as {out / 'inbetweens'}."
        )
    return out


def _with_model(shot: Shot, model: str, models: Collection[str]) -> Shot:
    """The shot with every gap drawn by one model, whatever its project says."""
    if model not in models:
        raise typer.BadParameter(
            f"There is no model “{model}”. Choose one of: {', '.join(models)}."
        )
    return edits.set_gap_model(edits.set_model(shot, model), range(len(shot.gaps)), None)


def _tell_outcome(talk: Talk, outcome: RenderOutcome, plan: FramePlan, folder: Path) -> None:
    export = outcome.export
    talk.event(
        "done",
        folder=str(folder),
        frames=plan.length,
        drawings=plan.drawing_count,
        drawn=outcome.drawn,
        reused=outcome.reused,
        written=export.written,
        already_there=export.skipped_same,
        seconds=round(outcome.seconds, 3),
    )
    there = f", {export.skipped_same} were there already" if export.skipped_same else ""
    reused = f" ({outcome.reused} more were drawn before)" if outcome.reused else ""
    talk.result(
        f"{export.written} pictures written to {folder}{there}. "
        f"{outcome.drawn} inbetweens drawn{reused}, {outcome.seconds:.1f} s."
    )
