"""`inbetweener sheet`: exposure sheets of other programs, out and in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from inbetweener.cli.console import Talk
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    CountOption,
    JsonOption,
    LayerOption,
    LayersOption,
    LevelOption,
    NumbersOption,
    OnOption,
    ShotArgument,
    SizesOption,
)
from inbetweener.cli.scene_options import layers_meant, with_layers_edited
from inbetweener.cli.sheet_making import (
    SheetImport,
    print_and_tell,
    refuse_taken,
    show_proposal,
    write_and_tell,
)
from inbetweener.cli.timing_options import LengthChoice, TimingOptions, parsed_exposure
from inbetweener.core.cancel import CancelToken
from inbetweener.errors import SheetError
from inbetweener.formats.added_sheets import AddedSheets
from inbetweener.formats.scene_to_sheet import Inbetweens
from inbetweener.formats.sheet_files import SheetKind, kind_of
from inbetweener.rendering.printed_sheets import PAPER_SUFFIX, PaperStyle
from inbetweener.rendering.sheet_export import SheetRequest
from inbetweener.rendering.sheet_import import drawings_folder
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import PROJECT_SUFFIX

sheet = typer.Typer(help="Exposure sheets of other programs, out and in.", no_args_is_help=True)

OverwriteOption = Annotated[bool, typer.Option("--overwrite", help="Replace the file.")]


@sheet.command("export")
def export_sheet(
    shot: ShotArgument,
    out: Annotated[Path, typer.Option(help="The sheet: .xdts, .csv, .otio or .pdf.")],
    kind: Annotated[
        SheetKind | None,
        typer.Option(
            "--as", help="Format; clip-studio is its layout of CSV.", show_default="by the name"
        ),
    ] = None,
    inbetweens: Annotated[
        Inbetweens,
        typer.Option(
            help="marks: inbetweens as ○, keys by the numbers of their files; cells: every "
            "drawing, numbered as `render --per drawing` numbers its files."
        ),
    ] = Inbetweens.MARKS,
    on: OnOption = None,
    count: CountOption = None,
    sizes: SizesOption = Sizes.LEAVE_OUT,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    layers: LayersOption = False,
    layer: LayerOption = None,
    pictures: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="For .otio: where `render` writes the pictures that the clips show.",
        ),
    ] = None,
    style: Annotated[
        PaperStyle | None,
        typer.Option(help="For .pdf: whose habits it follows.", show_default="as in the window"),
    ] = None,
    overwrite: OverwriteOption = False,
    json: JsonOption = False,
) -> None:
    """Write the timing of SHOT as an exposure sheet: a column a layer, the lowest first.

    As a PDF, it is A4 pages to print, a sheet a layer.
    """
    talk = Talk(is_json=json)
    is_paper = kind is None and out.suffix.lower() == PAPER_SUFFIX
    meant_kind = SheetKind.XDTS if is_paper else kind or _kind(out)
    if pictures is not None and meant_kind is not SheetKind.OTIO:
        raise typer.BadParameter("--pictures is for .otio: other sheets know of no pictures.")
    if style is not None and not is_paper:
        raise typer.BadParameter("--style is for .pdf: other sheets have a look of their own.")
    refuse_taken(out, overwrite=overwrite)
    request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT, as_layers=layers)
    scene = open_shot(request, sizes, talk).scene
    meant = layers_meant(scene, layer)
    timing = TimingOptions(on, count, None, LengthChoice.AUTO)
    scene = with_layers_edited(scene, meant, timing.applied)
    if layer is not None:
        scene = scene.with_layers(scene.layers[index] for index in meant)
    if is_paper:
        print_and_tell(scene, out, style, talk)
        return
    write_and_tell(scene, SheetRequest(out, meant_kind, inbetweens, pictures, overwrite), talk)


@sheet.command("import")
def import_sheet(
    file: Annotated[Path, typer.Argument(metavar="SHEET", help="A sheet: .xdts, .csv or .otio.")],
    folder: Annotated[
        Path | None,
        typer.Option(
            help="The folder that holds the drawings: a folder for each column, or levels side by "
            "side.",
            show_default="that of SHEET",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(help="The project file.", show_default=f"SHEET{PROJECT_SUFFIX}"),
    ] = None,
    match: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN=FOLDER",
            help="Where the drawings of a column are, or nothing behind = to leave it out; may be "
            "given several times.",
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            help="ones, twos, threes or frames a drawing: draws inbetweens between keys that have "
            "no marks between them, too.",
            show_default="they are held",
        ),
    ] = None,
    fps: Annotated[
        float | None,
        typer.Option(help="Frames a second.", show_default="as the sheet says, or 24"),
    ] = None,
    sizes: SizesOption = Sizes.REFUSE,
    only_show: Annotated[
        bool, typer.Option("--show", help="Only show how the sheet is understood.")
    ] = False,
    overwrite: OverwriteOption = False,
    json: JsonOption = False,
) -> None:
    """Make a project of SHEET and the drawings that it names.

    Keys, holds, empty cells and marks of inbetweens become the timing of a layer for each column.
    Which folder is which column is told; --match says it otherwise.
    """
    talk = Talk(is_json=json)
    home = folder or drawings_folder(file)
    project = out or home / f"{file.stem}{PROJECT_SUFFIX}"
    if project.suffix.lower() != PROJECT_SUFFIX:
        raise typer.BadParameter(f"A project file ends in {PROJECT_SUFFIX}, not as {project.name}.")
    if not only_show:
        refuse_taken(project, overwrite=overwrite)
    work = SheetImport(file, home, talk)
    proposal = work.propose(match or (), sizes, CancelToken())
    show_proposal(proposal, talk)
    exposure = None if on is None else parsed_exposure(on)
    made = work.make(proposal, fps=fps, unmarked_exposure=exposure, fit=sizes is Sizes.FIT)
    if not only_show:
        work.save(made, project)


def _kind(path: Path) -> SheetKind | AddedSheets:
    try:
        return kind_of(path)
    except SheetError as error:
        raise typer.BadParameter(f"{path.name} names no format: {error}.") from error
