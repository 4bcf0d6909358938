"""`inbetweener render`: the options, and from them the pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import Talk
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    ChartOption,
    CountOption,
    JsonOption,
    LevelOption,
    NumbersOption,
    OnOption,
    ShotArgument,
)
from inbetweener.cli.rendering import RenderOutcome, ShellRender, cancelled_by_ctrl_c
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.core import edits
from inbetweener.core.naming import NamePattern
from inbetweener.core.plan import FramePlan
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import user_folders
from inbetweener.rendering.export_plan import ExportNaming, Per, default_pattern
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.opening import OpenRequest

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot

CACHE_QUOTA_BYTES = 8 << 30


def render(
    shot: ShotArgument,
    on: OnOption = None,
    count: CountOption = None,
    chart: ChartOption = None,
    length: Annotated[
        LengthChoice, typer.Option(help="Keep the gaps' lengths, or move what comes after.")
    ] = LengthChoice.AUTO,
    model: Annotated[str | None, typer.Option(help="See `inbetweener models`.")] = None,
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
    sizes: Annotated[
        Sizes, typer.Option(help="What to do with drawings of another size than most.")
    ] = Sizes.REFUSE,
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
    if model is not None:
        timed = _with_model(timed, model)
    catalogue = Catalogue()
    cache = ImageCache(user_folders().cache / "inbetweens", CACHE_QUOTA_BYTES)
    models = {each.name: each for each in catalogue.models()}
    fingerprints = FingerprintIndex(user_folders().cache / "fingerprints.json")
    planner = JobPlanner(opened.folder, fingerprints, models)
    naming = ExportNaming(
        NamePattern.parse(pattern) if pattern else default_pattern(timed),
        (timed.first_number if per is Per.FRAME else 1) if start is None else start,
        per,
    )
    folder = out or opened.folder.absolute().with_name(
        f"{opened.folder.absolute().name}-inbetweens"
    )
    shell = ShellRender(timed, planner, cache, GapRenderer(catalogue, cache, device), talk)
    with cancelled_by_ctrl_c() as token:
        outcome = shell.run(naming, folder, token, overwrite=overwrite)
    fingerprints.save()
    cache.prune()
    _tell_outcome(talk, outcome, FramePlan.of(timed), folder)


def _with_model(shot: Shot, model: str) -> Shot:
    """The shot with every gap drawn by one model, whatever its project says."""
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
