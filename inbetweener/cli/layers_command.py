"""`inbetweener import-layers`: a PSD, OpenRaster or TIFF file as folders of drawings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from inbetweener.cli.console import Talk
from inbetweener.cli.options import JsonOption
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.errors import DrawingError, FolderError
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.storage.imported_scene import imported_scene, save_imported
from inbetweener.storage.layer_import import import_folder, write_import
from inbetweener.storage.layer_levels import Split
from inbetweener.storage.layer_proposal import propose_import

if TYPE_CHECKING:
    from inbetweener.imaging.layered.tree import LayeredFile
    from inbetweener.storage.layer_levels import ImportProposal, ProposedLevel

_MOST_NAMES = 3


def import_layers(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A PSD, PSB, OpenRaster (.ora) or TIFF file.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Folder of the levels.", show_default="FILE-layers")
    ] = None,
    split: Annotated[
        Split | None,
        typer.Option(
            "--as",
            help="Whether what lies at the top of the file are levels, or drawings of one level.",
            show_default="as its names say",
        ),
    ] = None,
    only_show: Annotated[
        bool, typer.Option("--show", help="Only show what the file would become.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Write the layers of FILE as PNGs, a folder for each level, with a project that opens them.

    Groups are levels, and what lies in them their drawings, numbered as they are called. Run the
    same command again to go on after a stop; nothing is ever overwritten.
    """
    talk = Talk(is_json=json)
    layered = _read(file)
    proposal = propose_import(layered, split)
    folder = out or import_folder(file)
    _show(layered, proposal, folder, talk)
    if not proposal.levels:
        raise FolderError(f"{file.name} has no layer with pixels, so nothing was written.")
    if not only_show:
        _write(layered, proposal, folder, talk)


def _read(file: Path) -> LayeredFile:
    """The file, or an error that says that nothing was opened."""
    try:
        return read_layered(file)
    except DrawingError as error:
        raise FolderError(str(error)) from error


def _write(file: LayeredFile, proposal: ImportProposal, folder: Path, talk: Talk) -> None:
    total = sum(len(level.drawings) for level in proposal.levels)
    with cancelled_by_ctrl_c() as token:
        with talk.bar("Writing drawings", total) as bar:
            layers = write_import(
                file, proposal, folder, token=token, report=lambda done, _total: bar.set(done)
            )
        scene = imported_scene(file.path.stem, layers, folder, token)
    project = save_imported(scene, folder)
    talk.event(
        "done",
        folder=str(folder),
        files=[name for each in layers for name in each.files],
        project=None if project is None else str(project),
    )
    talk.result(f"{total} drawings in {len(layers)} levels are in {folder}.")
    if project is not None:
        talk.result(f"{project.name} in it opens them as they lay over one another.")


def _show(file: LayeredFile, proposal: ImportProposal, folder: Path, talk: Talk) -> None:
    """How the file was understood."""
    if talk.is_json:
        levels = [_facts(level) for level in proposal.levels]
        talk.event("layers", **_head(file, proposal), folder=str(folder), levels=levels)
    else:
        talk.result(
            f"{file.path.name}: {file.kind.value}, {file.width} × {file.height},"
            f" {file.bit_depth} bits; what lies at its top is taken as {proposal.split.value}."
        )
        talk.show(_table(proposal))
    for sentence in proposal.notes:
        talk.warn(sentence)
    for level in proposal.levels:
        for sentence in level.notes:
            talk.warn(sentence, level=level.folder)


def _head(file: LayeredFile, proposal: ImportProposal) -> dict[str, Any]:
    return {
        "kind": file.kind.value,
        "width": file.width,
        "height": file.height,
        "bit_depth": file.bit_depth,
        "split": proposal.split.value,
    }


def _facts(level: ProposedLevel) -> dict[str, Any]:
    return {
        "name": level.name,
        "folder": level.folder,
        "drawings": [[drawing.name, drawing.file] for drawing in level.drawings],
        "box": list(level.box),
        "visible": level.is_visible,
        "opacity": level.opacity,
        "blend": level.blend.value,
        "background": level.is_background,
    }


def _table(proposal: ImportProposal) -> Table:
    """Levels as they lie in the file's own list: the topmost first."""
    table = Table(box=None, pad_edge=False)
    for title in ("level", "drawings", "from", "size", "blends", "opacity", "notes"):
        table.add_column(title, justify="right" if title in ("drawings", "opacity") else "left")
    for level in reversed(proposal.levels):
        table.add_row(
            escape(level.folder),
            str(len(level.drawings)),
            escape(_names(level)),
            f"{level.box.width} × {level.box.height}",
            level.blend.value,
            f"{level.opacity:.0%}",
            ", ".join(_remarks(level)),
        )
    return table


def _names(level: ProposedLevel) -> str:
    names = [drawing.name for drawing in level.drawings]
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    return f"{names[0]}, {names[1]} … {names[-1]}"


def _remarks(level: ProposedLevel) -> list[str]:
    remarks = []
    if level.is_background:
        remarks.append("background")
    if not level.is_visible:
        remarks.append("hidden")
    if level.box[:2] != (0, 0):
        remarks.append(f"at {level.box.left}, {level.box.top}")
    return remarks
