"""`inbetweener farm`: a job for a render farm, in which several machines draw shots together."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import Talk
from inbetweener.cli.counted import counted
from inbetweener.cli.destination import folder_of, parsed_pattern
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    ArcsOption,
    BackgroundOption,
    CameraOption,
    ChartOption,
    CloseGapsOption,
    CountOption,
    ExactColoursOption,
    FlattenOption,
    FormatOption,
    JsonOption,
    LayerOption,
    LayersOption,
    LevelOption,
    LineLayerOption,
    ModelOption,
    NumbersOption,
    OnOption,
    PatternOption,
    PerOption,
    PinOption,
    PinsOption,
    SamplingOption,
    SetOption,
    SizesOption,
    StartOption,
    WholeLinesOption,
)
from inbetweener.cli.pin_options import PinsAsked
from inbetweener.cli.scene_options import layers_meant
from inbetweener.cli.shot_wishes import AS_SAVED, ShotWishes
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.core.gap_numbers import parsed_numbers
from inbetweener.core.interpolator import Engine
from inbetweener.core.naming import safe_stem
from inbetweener.formats.farm_job import FarmSettings
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.export_plan import Per
from inbetweener.rendering.farm import FarmScene, write_bundle
from inbetweener.storage.opening import OpenRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.rendering.farm import FarmBundle
    from inbetweener.storage.opening import Opened


def farm(
    context: typer.Context,
    shots: Annotated[
        list[Path], typer.Argument(metavar="SHOT...", help="Folders of keys or project files.")
    ],
    out: Annotated[Path, typer.Option(help="Folder of the job bundle.")],
    pictures: Annotated[
        Path | None,
        typer.Option(
            help="Folder of the pictures; of several shots, each has a folder in it.",
            show_default="SHOT-inbetweens",
        ),
    ] = None,
    on: OnOption = None,
    count: CountOption = None,
    chart: ChartOption = None,
    arcs: ArcsOption = None,
    pin: PinOption = None,
    pins: PinsOption = None,
    length: Annotated[
        LengthChoice, typer.Option(help="Keep the gaps' lengths, or move what comes after.")
    ] = LengthChoice.AUTO,
    model: ModelOption = None,
    exact_colours: ExactColoursOption = None,
    whole_lines: WholeLinesOption = None,
    close_gaps: CloseGapsOption = None,
    device: Annotated[
        str, typer.Option(help="auto, cpu, cuda, cuda:N or mps, on the workers.")
    ] = "auto",
    gaps_per_task: Annotated[
        int, typer.Option(help="How many gaps a worker draws at once.", min=1)
    ] = 1,
    program: Annotated[str, typer.Option(help="This program, as workers call it.")] = "inbetweener",
    pattern: PatternOption = None,
    form: FormatOption = PictureFormat.PNG,
    start: StartOption = None,
    per: PerOption = Per.FRAME,
    line_layer: LineLayerOption = False,
    sizes: SizesOption = Sizes.REFUSE,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    layers: LayersOption = False,
    layer: LayerOption = None,
    background: BackgroundOption = None,
    set_: SetOption = None,
    camera: CameraOption = None,
    flatten: FlattenOption = False,
    sampling: SamplingOption = Sampling.SMOOTH,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace an older bundle, and pictures.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Write an Open Job Description bundle that draws SHOT on several machines.

    Timing, pins and finishing are saved in it as they are now. A task draws one gap; a last step
    puts the sequence together and verifies it. docs/farm.md says how to send it.
    """
    talk = Talk(is_json=json)
    parsed_pattern(pattern, form)
    wishes = ShotWishes(
        timing=TimingOptions(on, count, chart, length, arcs),
        pins=PinsAsked(pin or (), pins),
        exact_colours=exact_colours,
        whole_lines=whole_lines,
        close_gaps=close_gaps,
        background=background,
        settings=set_ or (),
        camera=camera or (),
    )
    engine: Engine = context.obj
    models = {each.name: each for each in engine.models()}
    words = {"--layer": layer, "--pattern": pattern, "--start": start, "--per": per}
    words |= {"--format": None if form is PictureFormat.PNG else form}
    signs = {
        "--layers": layers,
        "--flatten": flatten,
        "--line-layer": line_layer,
        "--overwrite": overwrite,
    }
    options = _options(words | {"--sampling": sampling if flatten else None}, signs)
    scenes = []
    for shot in shots:
        request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT, as_layers=layers)
        opened = wishes.applied(open_shot(request, sizes, talk), layer, models, talk)
        one = layers_meant(opened.scene, layer)[0] if layer else None
        place = _pictures(opened, pictures, is_one=len(shots) == 1)
        scenes.append(FarmScene(opened.scene, opened.folder, place, one, options))
    settings = FarmSettings(model or AS_SAVED, device, gaps_per_task, program)
    _tell(write_bundle(scenes, out, settings, overwrite=overwrite), talk)


def _options(words: Mapping[str, object], signs: Mapping[str, bool]) -> tuple[str, ...]:
    """The options of `render` that say the same to every worker."""
    said = [f"{name}={value}" for name, value in words.items() if value is not None]
    return (*said, *(name for name, is_set in signs.items() if is_set))


def _pictures(opened: Opened, pictures: Path | None, *, is_one: bool) -> Path:
    if pictures is not None and not is_one:
        pictures /= safe_stem(opened.scene.name)
    return folder_of(opened, pictures)


def _tell(bundle: FarmBundle, talk: Talk) -> None:
    counts = {shot.name: len(parsed_numbers(shot.gaps)) for shot in bundle.shots}
    facts = [
        {"name": shot.name, "gaps": shot.gaps, "pictures": shot.output} for shot in bundle.shots
    ]
    talk.event("done", bundle=str(bundle.folder), template=str(bundle.template), shots=facts)
    tasks = sum(counts.values())
    of = ", ".join(f"{name} ({count})" for name, count in counts.items())
    talk.result(f"{bundle.template}: {counted(tasks, 'gap')} to draw, {of}.")
    if len(bundle.shots) == 1:
        where, output = shlex.quote(str(bundle.template)), shlex.quote(bundle.shots[0].output)
        talk.note(
            f"To try it: openjd run {where} -p Output={output} --step Join --run-dependencies"
        )
