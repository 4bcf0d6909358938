"""A folder with everything that the commands of the pages are given: shots, cels, films, sheets."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from docs.make_cut05 import make as make_cut05
from inbetweener.core.cancel import CancelToken
from inbetweener.formats.time_sheet import Mark, TimeSheet
from inbetweener.formats.xdts_writing import write_xdts
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import save_project
from tests.support.data_sets import write_atd12k
from tests.support.films import write_film
from tests.support.key_files import drawing, write_keys
from tests.support.layered_files import PsdGroup, PsdLayer, psd
from tests.support.sheet_strategies import column

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_SIZE = (64, 48)
_FRAMES = 24


def furnish(folder: Path) -> None:
    """Put the material of every page into a folder, small, under the names that the pages use."""
    for name in ("SHOT", "FOLDER"):
        write_keys(folder / name, "A0001.png", "A0005.png", "A0009.png", "A0013.png")
    for name in ("cut01", "cut02", "cut03"):
        write_keys(folder / name, "A0001.png", "A0005.png")
    _write_walk(folder)
    write_keys(folder, "A.png", "B.png", "bg.png")
    for name in ("cut05", "cels"):
        _write_cels(folder / name)
    for name in ("cut05.psd", "cut07.psd"):
        (folder / name).write_bytes(_layered())
    (folder / "cut05.xdts").write_bytes(write_xdts(_sheet()))
    for name in ("film.mp4", "FILM", "FILMS/one.mp4", "FILM_OR_FOLDER/one.mp4"):
        _write_film(folder / name)
    _write_film(folder / "cut05.mov", seconds=5)
    (folder / "night.toml").write_text('[[shots]]\nshot = "SHOT"\nout = "night/SHOT"\n')
    write_atd12k(folder / "SET")
    make_cut05(folder / "swing", _SIZE[0])


def _write_walk(folder: Path) -> None:
    """Keys to pin, a file of pins, and a project of them."""
    keys = ("A0001.png", "A0005.png", "A0009.png", "A0013.png")
    walk = write_keys(folder / "walk", *keys, size=(160, 120))
    pin = '[[pin]]\nkeys = ["A0001", "A0005"]\na = [[10, 10]]\nb = [[30, 10]]\n'
    (folder / "walk-pins.toml").write_text(pin)
    shot = read_shot(OpenRequest(walk), CancelToken(), lambda _done, _total: None).shot
    save_project(folder / "walk.inbetweener", shot, walk)


def _write_cels(folder: Path) -> None:
    write_keys(folder / "A", "A0001.png", "A0005.png", "A0013.png", planes=4)
    write_keys(folder / "B", "B0001.png", "B0007.png", planes=4)
    write_keys(folder / "SHADOW", "S0001.png", "S0013.png", planes=4)
    write_keys(folder / "BG", "BG0001.png")


def _sheet() -> TimeSheet:
    tick = Mark.INBETWEEN.value
    a = column("A", (0, "1"), (2, tick), (4, "5"), (8, "13"))
    b = column("B", (0, "1"), (3, tick), (6, "7"))
    return TimeSheet("cut05", 12, (a, b), fps=24)


def _layered() -> bytes:
    """Two cels of two drawings each, as groups, over a background."""
    cels = [
        PsdGroup(
            name, [PsdLayer(f"{name}{step + 1:04}", drawing(step, planes=4)) for step in (0, 1)]
        )
        for name in ("A", "B")
    ]
    return psd([PsdLayer("BG", drawing(0)), *cels], _SIZE)


def _write_film(path: Path, seconds: int = 1) -> None:
    """Seconds on twos, with a cut half-way through each."""
    path.parent.mkdir(parents=True, exist_ok=True)
    frames: list[NDArray[np.uint8]] = [_frame(index) for index in range(seconds * _FRAMES)]
    written = write_film(path.with_name(f"new-{path.name}"), frames, "h264", fps=Fraction(24))
    written.rename(path)


def _frame(index: int) -> NDArray[np.uint8]:
    picture = drawing(index // 2 % 8, size=(128, 96))
    return picture if index % _FRAMES < _FRAMES // 2 else 255 - picture
