"""A newcomer's first shot: open the sample, time it, render it, look, save, export, come back.

Run by itself it leaves photographs of every stage: python -m tests.walks.first_shot FOLDER
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QSpinBox

from inbetweener.paths import resource
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.parts.chart_ladder import ChartLadder
from tests.walks import desk
from tests.walks.artist import Artist, run_with_artist, words_in_front


def main(folder: Path) -> None:
    """Walk twice: once from the welcome page to an export, once back to what was saved."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["INBETWEENER_HOME"] = str(folder / "home")
    run_with_artist(partial(first_time, folder=folder), [], folder)
    run_with_artist(partial(next_day, folder=folder), [], folder)


def first_time(artist: Artist, folder: Path) -> None:
    artist.wait_for_words("^Open a folder of key drawings$")
    artist.photograph("1-welcome")
    artist.click_button("Open Sample Shot")
    artist.wait_for_words("^sample.*Inbetweener$")
    play_a_little(artist)
    set_timing(artist)
    render(artist)
    look_through(artist)
    save(artist, folder)
    export(artist, folder)
    artist.press("Ctrl+Q")


def play_a_little(artist: Artist) -> None:
    artist.press("Return")
    artist.wait(lambda: desk.playhead() > 3, "the playhead moving")
    artist.press("Return")
    stopped = artist.look(desk.playhead)
    artist.press("Home")
    assert artist.look(desk.playhead) == 0 < stopped


def set_timing(artist: Artist) -> None:
    """Put a gap on twos, give it one inbetween more, take that back, and drag a tick."""
    timeline = artist.look(desk.timeline)
    last = artist.look(lambda: len(desk.shown_plan().starts)) - 2
    artist.click(timeline, artist.look(lambda: desk.place_of_gap(last)))
    count = artist.field(QSpinBox, "Inbetweens")
    artist.press("2")
    on_twos = artist.look(count.value)
    artist.press("+")
    artist.wait(lambda: count.value() == on_twos + 1, "one inbetween more")
    artist.press("Ctrl+Z")
    artist.wait(lambda: count.value() == on_twos, "the count as before")
    ladder = artist.widget(ChartLadder)
    before = artist.look(lambda: ladder.times)
    ticks = (before[0], before[0] * 0.8, before[0] * 0.6)
    artist.drag(ladder, [artist.look(partial(desk.place_on_ladder, ladder, t)) for t in ticks])
    artist.wait(lambda: ladder.times[0] < before[0], "the tick nearer to the first key")
    artist.photograph("2-timed")


def render(artist: Artist) -> None:
    artist.click_button("Render All")
    artist.wait_for_words("^Rendering A")
    artist.photograph("3-rendering")
    artist.wait_for_words("^All inbetweens are ready")


def look_through(artist: Artist) -> None:
    """Step through the drawings: each looks different from the one before."""
    canvas = artist.widget(CanvasWidget)
    artist.press("O")
    artist.press("Home")
    seen = set()
    for _ in range(3):
        before = artist.look(desk.playhead)
        artist.press("Shift+.")
        artist.wait(partial(_is_after, before), "the next drawing")
        seen.add(artist.look(partial(desk.picture_of, canvas)))
    assert len(seen) == 3
    artist.photograph("4-looking")


def _is_after(frame: int) -> bool:
    return desk.playhead() > frame


def save(artist: Artist, folder: Path) -> None:
    """The sample is the artist's own copy: it saves without a question, and elsewhere with one."""
    before = resource("sample/sample.inbetweener").read_bytes()
    artist.press("Ctrl+S")
    artist.wait(lambda: not desk.main_window().isWindowModified(), "the saved shot")
    assert resource("sample/sample.inbetweener").read_bytes() == before
    artist.press("Ctrl+Shift+S")
    artist.answer_file_dialog("Save project", folder / "first.inbetweener")
    artist.wait((folder / "first.inbetweener").exists, "the project file")
    artist.wait_for_words("^first.*Inbetweener$")


def export(artist: Artist, folder: Path) -> None:
    artist.choose_from_menu("File", "Export…")
    artist.dialog("Export Pictures")
    artist.write(artist.widget(QLineEdit, _holds_a_folder), str(folder / "out"))
    artist.photograph("5-export")
    artist.click_button("Export")
    artist.wait_for_words("pictures were written to")
    artist.photograph("6-exported")
    pictures = sorted(path.read_bytes() for path in (folder / "out").glob("*.png"))
    keys = [path.read_bytes() for path in resource("sample").glob("A*.png")]
    assert len(pictures) == artist.look(lambda: desk.shown_plan().length)
    assert all(key in pictures for key in keys), "a key was changed on its way"


def next_day(artist: Artist, folder: Path) -> None:
    """The shot is among the recent ones, and opens as it was left."""
    cards = artist.named(QListView, "Recent shots")
    artist.photograph("7-next-day")
    place = artist.look(lambda: cards.visualRect(cards.model().index(0, 0, QModelIndex())).center())
    artist.click(cards.viewport(), place)
    artist.wait_for_words("^first.*Inbetweener$")
    timeline = artist.look(desk.timeline)
    artist.wait(lambda: desk.shown_plan().length, "the timeline")
    last = artist.look(lambda: len(desk.shown_plan().starts)) - 2
    artist.click(timeline, artist.look(lambda: desk.place_of_gap(last)))
    spacing = artist.named(QComboBox, "Spacing of the inbetweens")
    artist.wait(lambda: spacing.currentText() == "dragged by hand", "the chart as it was dragged")
    artist.wait_for_words(r"^\d ready")
    assert not [words for words in artist.look(words_in_front) if "not rendered" in words]
    artist.press("Ctrl+Q")


def _holds_a_folder(field: QLineEdit) -> bool:
    return "inbetweens" in field.text()


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
