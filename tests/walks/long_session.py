"""An hour's work on a shot of 200 drawings, in a minute, and all of it undone again.

Retiming, charts, rendering, review, a drawing by hand in a paint program, a breakdown, a marker,
an export; then back to the start step by step, and forward to the end again.

Run by itself it leaves photographs of every stage: python -m tests.walks.long_session FOLDER
"""

from __future__ import annotations

import os
import shlex
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QToolButton

from inbetweener.core.plan import CellId
from tests.walks import desk
from tests.walks.artist import Artist, run_with_artist, words_in_front

if TYPE_CHECKING:
    from inbetweener.core.plan import FramePlan

KEYS = 200
FRAMES_BETWEEN = 4
SIZE_PX = (128, 72)
WIDE_ENOUGH_PX = 9.0
RENDERING_S = 240.0  # on a machine that is busy with other tests
_SHIFT = Qt.KeyboardModifier.ShiftModifier
# What stands for the artist's paint program: it opens a picture, draws on it and saves it.
_PAINT_PROGRAM = """
import sys
import cv2

picture = cv2.imread(sys.argv[1], cv2.IMREAD_UNCHANGED)
cv2.circle(picture, (20, 20), 9, (40, 40, 220, 255), -1)
cv2.imwrite(sys.argv[1], picture)
"""


def main(folder: Path) -> None:
    keys = draw_keys(folder / "march")
    (folder / "paint.py").write_text(_PAINT_PROGRAM, encoding="utf-8")
    os.environ["INBETWEENER_HOME"] = str(folder / "home")
    run_with_artist(partial(work, folder=folder), [str(folder / "march")], folder)
    assert {path: path.read_bytes() for path in keys} == keys, "a key was changed"


def draw_keys(folder: Path) -> dict[Path, bytes]:
    """A ball that bounces along, one file a key."""
    folder.mkdir(parents=True)
    width, height = SIZE_PX
    for number in range(KEYS):
        picture = np.full((height, width, 3), 255, np.uint8)
        x, y = 16 + number * 96 // KEYS, 50 - abs(number % 20 - 10) * 3
        cv2.circle(picture, (x, y), 10, (60, 150, 240), -1, cv2.LINE_AA)
        cv2.circle(picture, (x, y), 10, (30, 30, 30), 2, cv2.LINE_AA)
        cv2.imwrite(str(folder / f"M{number * FRAMES_BETWEEN + 1:04}.png"), picture)
    return {path: path.read_bytes() for path in sorted(folder.iterdir())}


def work(artist: Artist, folder: Path) -> None:
    artist.wait(lambda: len(desk.shown_plan().starts) == KEYS, "200 keys on the timeline")
    at_first = artist.look(desk.shown_plan)
    artist.photograph("1-opened")
    look_closer(artist)
    retime(artist)
    set_charts(artist)
    render(artist)
    review(artist)
    draw_by_hand(artist, folder)
    promote(artist)
    mark(artist)
    at_last = artist.look(desk.shown_plan)
    export(artist, folder, at_last)
    undo_everything(artist, at_first)
    redo_everything(artist, at_last)
    leave(artist)


def look_closer(artist: Artist) -> None:
    """Zoom in where the shot begins, until single drawings can be taken hold of."""
    timeline = artist.look(desk.timeline)
    begin = artist.look(partial(desk.place_of_frame, 0))
    while artist.look(desk.px_per_frame) < WIDE_ENOUGH_PX:
        artist.turn_wheel(timeline, begin, 1, Qt.KeyboardModifier.ControlModifier)


def retime(artist: Artist) -> None:
    """Drag keys by their edges: one within its neighbours, one with all that follow."""
    timeline = artist.look(desk.timeline)
    for key, frames, held in ((2, 1, Qt.KeyboardModifier.NoModifier), (4, 3, _SHIFT)):
        before = artist.look(desk.shown_plan)
        places = [artist.look(partial(desk.edge_of_key, key, step)) for step in range(frames + 1)]
        artist.drag(timeline, places, held)
        meant = before.starts[key] + frames
        artist.wait(partial(_starts_at, key, meant), f"key {key} at frame {meant}")
    artist.photograph("2-retimed")


def _starts_at(key: int, frame: int) -> bool:
    return desk.shown_plan().starts[key] == frame


def set_charts(artist: Artist) -> None:
    """Give many gaps another exposure, one a chart, and carry the chart to others."""
    timeline = artist.look(desk.timeline)
    artist.click(timeline, artist.look(partial(desk.place_of_gap, 5)))
    artist.click(timeline, artist.look(partial(desk.place_of_gap, 9)), _SHIFT)
    count = artist.field(QSpinBox, "Inbetweens")
    artist.press("1")
    artist.wait(lambda: count.value() == FRAMES_BETWEEN - 1, "the range on ones")
    artist.click(timeline, artist.look(partial(desk.place_of_gap, 6)))
    spacing = artist.named(QComboBox, "Spacing of the inbetweens")
    artist.choose(spacing, artist.look(lambda: spacing.itemText(2)))
    chosen = artist.look(spacing.currentText)
    artist.press("Ctrl+Alt+C")
    artist.click(timeline, artist.look(partial(desk.place_of_gap, 8)))
    artist.wait(lambda: spacing.currentText() != chosen, "a gap with another chart")
    artist.press("Ctrl+Alt+V")
    artist.wait(lambda: spacing.currentText() == chosen, "the chart that was copied")


def render(artist: Artist) -> None:
    """Render everything, and go on looking through the shot meanwhile."""
    artist.press("F5")
    artist.wait_for_words("^Rendering M")
    artist.press("Shift+.", times=12)
    artist.photograph("3-rendering")
    artist.wait_for_words("^All inbetweens are ready", RENDERING_S)


def review(artist: Artist) -> None:
    """Accept one, reject one, say of a third that it needs the hand, and why."""
    show_inbetween(artist, 5, 1)
    artist.press("A")
    artist.press("Shift+.")
    artist.press("X")
    artist.press("Shift+.")
    artist.press("N")
    artist.wait_for_words(r"1 accepted.*1 rejected|accepted 1")
    artist.photograph("4-reviewed")


def show_inbetween(artist: Artist, gap: int, order: int) -> None:
    """Click on an inbetween of the timeline."""
    cell = CellId(gap, order)
    artist.click(artist.look(desk.timeline), artist.look(partial(desk.place_of_cell, cell)))
    artist.wait(partial(_is_at, cell), f"inbetween {order} of gap {gap} shown")


def _is_at(cell: CellId) -> bool:
    return desk.shown_plan().cell_at(desk.playhead()).id == cell


def draw_by_hand(artist: Artist, folder: Path) -> None:
    """Choose a paint program, draw an inbetween over in it, and see it taken in."""
    artist.choose_from_menu("Review", "Choose Paint Program…")
    artist.dialog("Preferences")
    command = shlex.join([sys.executable, str(folder / "paint.py"), "{file}"])
    artist.write(artist.named(QLineEdit, "Paint program"), command)
    artist.photograph("5-paint-program")
    artist.press("Return")
    artist.press("Escape")
    artist.wait(lambda: not _is_dialog_open(), "the end of the preferences")
    show_inbetween(artist, 5, 3)
    artist.press("D")
    artist.wait_for_words("was taken in")
    artist.photograph("6-drawn-by-hand")


def promote(artist: Artist) -> None:
    """Make an inbetween a breakdown: one key more."""
    show_inbetween(artist, 7, 2)
    keys = artist.look(lambda: len(desk.shown_plan().starts))
    artist.press("B")
    artist.wait(lambda: len(desk.shown_plan().starts) == keys + 1, "one key more")
    artist.press("F5")
    artist.wait_for_words("^All inbetweens are ready", RENDERING_S)


def mark(artist: Artist) -> None:
    """Note something at a frame."""
    artist.press("M")
    artist.wait(_is_dialog_open, "the marker's dialog")
    artist.type("beat")
    artist.photograph("7-marker")
    artist.press("Return")
    artist.wait(lambda: not _is_dialog_open(), "the end of the dialog")


def _is_dialog_open() -> bool:
    return words_in_front()[0] != desk.main_window().windowTitle()


def export(artist: Artist, folder: Path, plan: FramePlan) -> None:
    artist.press("Ctrl+E")
    artist.dialog("Export Pictures")
    field = artist.widget(QLineEdit, lambda each: "inbetweens" in each.text())
    artist.write(field, str(folder / "out"))
    artist.click_button("Export")
    artist.wait_for_words("pictures were written to")
    pictures = [path.read_bytes() for path in (folder / "out").glob("*.png")]
    (by_hand,) = (folder / "march" / "by-hand").glob("*.png")
    assert len(pictures) == plan.length
    assert by_hand.read_bytes() in pictures, "what the artist drew is not what was exported"


def undo_everything(artist: Artist, at_first: FramePlan) -> None:
    undo = tool(artist, "Undo")
    while artist.look(undo.isEnabled):
        artist.press("Ctrl+Z")
    artist.wait(lambda: desk.shown_plan() == at_first, "the shot as it was opened")
    assert not artist.look(lambda: desk.main_window().isWindowModified())
    said = " ".join(artist.look(words_in_front))
    assert "accepted" not in said
    assert "by hand" not in said
    artist.photograph("8-undone")


def redo_everything(artist: Artist, at_last: FramePlan) -> None:
    redo = tool(artist, "Redo")
    while artist.look(redo.isEnabled):
        artist.press("Ctrl+Shift+Z")
    artist.wait(lambda: desk.shown_plan() == at_last, "the shot as it was at last")
    artist.wait_for_words("accepted")


def tool(artist: Artist, name: str) -> QToolButton:
    """The button of the toolbar that says what it would undo or redo."""
    return artist.widget(QToolButton, lambda each: each.text().startswith(name))


def leave(artist: Artist) -> None:
    """Close without saving, having been asked."""
    artist.press("Ctrl+Q")
    artist.dialog("Unsaved changes")
    artist.photograph("9-leaving")
    artist.click_button("Discard")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
