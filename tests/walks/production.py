"""A cut from the sheet of another program to a movie, and that movie back in as a shot.

The sheet is named when the program starts; what comes out is read by readers that the window has
nothing to do with.

Run by itself it leaves photographs of every stage: python -m tests.walks.production FOLDER
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

import av
from PySide6.QtWidgets import QComboBox, QLineEdit

from docs.make_cut05 import make
from inbetweener.formats.sheet_files import read_sheet
from tests.walks import desk
from tests.walks.artist import Artist, run_with_artist

FRAMES = 24
WIDTH_PX = 160
FILM_DRAWINGS = r"^24 frames, (\d+) drawings"


def main(folder: Path) -> None:
    """Walk, and see that nothing was done to the drawings that came."""
    cut = folder / "cut05"
    make(cut, WIDTH_PX)
    came = {path: path.read_bytes() for path in cut.rglob("*.*")}
    os.environ["INBETWEENER_HOME"] = str(folder / "home")
    run_with_artist(partial(work, folder=folder), [str(cut / "cut05.xdts")], folder)
    assert {path: path.read_bytes() for path in came} == came, "a file that came was changed"


def work(artist: Artist, folder: Path) -> None:
    open_sheet(artist)
    render(artist)
    give_sheet_back(artist, folder)
    print_sheets(artist, folder)
    write_movie(artist, folder)
    import_film(artist, folder)
    artist.press("Ctrl+Q")


def open_sheet(artist: Artist) -> None:
    artist.dialog("Open sheet cut05.xdts")
    artist.wait_for_words("^Gives 3 layers, 24 frames; 10 inbetweens to draw")
    artist.photograph("1-sheet")
    artist.click_button("Open")
    artist.wait_for_words("^cut05.*Inbetweener$")
    assert artist.look(lambda: desk.shown_plan().length) == FRAMES


def render(artist: Artist) -> None:
    artist.click_button("Render All")
    artist.wait_for_words("^All inbetweens are ready")
    artist.photograph("2-rendered")


def give_sheet_back(artist: Artist, folder: Path) -> None:
    artist.choose_from_menu("File", "Export Sheet…")
    artist.dialog("Export Sheet")
    drawn = "drawings, numbered as “one file a drawing” does"
    artist.choose(artist.named(QComboBox, "How inbetweens stand in the sheet"), drawn)
    file = folder / "cut05-drawn.xdts"
    artist.write(artist.named(QLineEdit, "File of the sheet"), str(file))
    artist.photograph("3-sheet-out")
    artist.click_button("Export")
    artist.wait_for_words(r"^cut05-drawn\.xdts was written: 24 frames\.$")
    sheet = read_sheet(file)
    assert [column.name for column in sheet.columns] == ["BG", "A", "B"]
    drawings = {entry.name for entry in sheet.columns[1].entries if entry.name}
    assert len(drawings) == 9  # five keys and four inbetweens


def print_sheets(artist: Artist, folder: Path) -> None:
    artist.press("Ctrl+P")
    artist.answer_file_dialog("Print exposure sheet to PDF", folder / "cut05.pdf")
    artist.wait_for_words(r"^cut05\.pdf was written: 2 pages\.$")
    assert (folder / "cut05.pdf").read_bytes().startswith(b"%PDF-")


def write_movie(artist: Artist, folder: Path) -> None:
    artist.press("Ctrl+Shift+E")
    artist.dialog("Export Movie")
    artist.wait_for_words(r"^24 frames · 1\.00 s at 24 fps · 160 × 90 pixels$")
    file = folder / "cut05.mp4"
    artist.write(artist.named(QLineEdit, "File of the movie"), str(file))
    artist.photograph("4-movie")
    artist.click_button("Export")
    artist.wait_for_words(r"^cut05\.mp4 was written: 24 frames")
    with av.open(str(file)) as film:
        assert sum(1 for _ in film.decode(video=0)) == FRAMES


def import_film(artist: Artist, folder: Path) -> None:
    """The scene was saved nowhere, so that is asked before the film takes its place."""
    artist.choose_from_menu("File", "Import Film…")
    artist.answer_file_dialog("Film", folder / "cut05.mp4")
    artist.dialog("Import film cut05.mp4")
    artist.wait_for_words(FILM_DRAWINGS)
    artist.photograph("5-film")
    artist.click_button("Import")
    artist.wait((folder / "cut05-keys" / "cut05.inbetweener").exists, "the film's project")
    artist.dialog("Unsaved changes")
    artist.click_button("Discard")
    artist.wait(partial(_shows, "cut05_0001"), "the first drawing of the film")
    assert artist.look(lambda: desk.shown_plan().length) == FRAMES
    artist.photograph("6-film-opened")


def _shows(name: str) -> bool:
    return name in desk.timeline()._contents.key_names


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
