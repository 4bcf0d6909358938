"""`inbetweener data`: data sets to train on and to judge by, made from films or packed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import Talk
from inbetweener.cli.data_making import SetMaker, tell_made
from inbetweener.cli.options import JsonOption
from inbetweener.cli.sizes import picture_size
from inbetweener.datasets.errors import DataSetError
from inbetweener.datasets.hdf5 import HDF5_SUFFIXES, write_hdf5
from inbetweener.datasets.opening import Layout, open_data_set
from inbetweener.datasets.splitting import with_parts

if TYPE_CHECKING:
    from inbetweener.datasets.dataset import DataSet

data = typer.Typer(help="Make data sets to train on and to judge by.", no_args_is_help=True)

SizeOption = Annotated[
    str | None,
    typer.Option(metavar="WxH", help="Size of the pictures: filled, the middle kept."),
]
TestShareOption = Annotated[
    float,
    typer.Option(min=0, max=1, help="Share of the excerpts for testing; no scene is divided."),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Only the last lines.")]


@data.command()
def movie(
    films: Annotated[Path, typer.Argument(metavar="FILM", help="A film, or a folder of films.")],
    out: Annotated[Path, typer.Option(help="Folder of the data set.")],
    length: Annotated[
        int, typer.Option(min=3, help="Drawings in an excerpt: 3 for triplets, 8 for sequences.")
    ] = 3,
    stride: Annotated[
        int,
        typer.Option(min=0, help="Drawings from one excerpt to the next; 0: they share one."),
    ] = 0,
    size: SizeOption = None,
    test_share: TestShareOption = 0.1,
    seed: Annotated[int, typer.Option(help="Of the lot that chooses scenes for testing.")] = 0,
    change_level: Annotated[
        int, typer.Option(min=0, max=255, help="A pixel changes if it does by more than this.")
    ] = 16,
    change_area: Annotated[
        float,
        typer.Option(min=0, max=1, help="A drawing is new if this share of its area changes."),
    ] = 0.0005,
    dark: Annotated[
        float, typer.Option(min=0, max=255, help="Leave out what is darker than this on average.")
    ] = 24.0,
    static: Annotated[
        float, typer.Option(min=0, max=1, help="Leave out what changes less of its area.")
    ] = 0.005,
    different: Annotated[
        float,
        typer.Option(min=-1, max=1, help="Leave out what motion explains less than this."),
    ] = 0.6,
    hdf5: Annotated[bool, typer.Option("--hdf5", help="Write OUT/excerpts.h5 as well.")] = False,
    json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Take triplets or sequences of drawings out of FILM, to train on and to judge by.

    Held drawings are taken once, no excerpt crosses a cut, and training and testing share no
    scene. Run the same command again to go on after a stop.
    """
    # PyAV and PySceneDetect are needed here and in no other command of data sets.
    from inbetweener.datasets.movies.settings import MovieSettings  # noqa: PLC0415
    from inbetweener.video.changes import ChangeTest  # noqa: PLC0415

    talk = Talk(is_json=json, is_quiet=quiet)
    settings = MovieSettings(
        length=length,
        stride=stride,
        size_px=picture_size(size),
        change=ChangeTest(level=change_level, area_share=change_area),
        dark_level=dark,
        static_share=static,
        least_explained=different,
        test_share=test_share,
        seed=seed,
    )
    made = SetMaker(talk).make(films, out, settings)
    tell_made(made, out, talk)
    if hdf5:
        _pack(open_data_set(out), out / "excerpts.h5", None, talk)


@data.command()
def pack(
    source: Annotated[Path, typer.Argument(metavar="SET", help="A data set of any layout.")],
    out: Annotated[Path, typer.Option(help="The HDF5 file to write (.h5).")],
    layout: Annotated[Layout, typer.Option(help="How SET lies on disk.")] = Layout.AUTO,
    length: Annotated[int, typer.Option(min=3, help="Drawings in an excerpt of plain frames.")] = 3,
    size: SizeOption = None,
    test_share: TestShareOption = 0.1,
    seed: Annotated[int, typer.Option(help="Of the lot, where SET has no parts.")] = 0,
    json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Pack a data set into one HDF5 file: ATD-12K, Vimeo-90K, plain frames, or one of ours."""
    talk = Talk(is_json=json, is_quiet=quiet)
    if out.suffix.lower() not in HDF5_SUFFIXES:
        raise typer.BadParameter(f"--out is an HDF5 file (.h5), not {out.name}.")
    found = open_data_set(source, layout, length)
    _pack(with_parts(found, test_share, seed), out, picture_size(size), talk)


def _pack(data_set: DataSet, path: Path, size_px: tuple[int, int] | None, talk: Talk) -> None:
    if not path.parent.is_dir():
        raise DataSetError(f"There is no folder {path.parent}.")
    with talk.bar(f"Packing {path.name}", len(data_set.excerpts)) as bar:
        size_bytes = write_hdf5(data_set, path, size_px=size_px, on_excerpt=bar.set)
    talk.event("packed", file=str(path), excerpts=len(data_set.excerpts), bytes=size_bytes)
    talk.result(f"{path}: {len(data_set.excerpts)} excerpts, {size_bytes / 2**20:.1f} MiB.")
