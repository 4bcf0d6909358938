"""A scene of two cels over a background: layers, whole lines, closed gaps, the camera, an export.

Run by itself it leaves photographs of every stage: python -m tests.walks.layered_shot FOLDER
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit

from inbetweener.ui.canvas.view import CanvasWidget
from tests.walks import desk
from tests.walks.artist import Artist, run_with_artist, words_in_front

if TYPE_CHECKING:
    from inbetweener.ui.canvas.camera_frame import CameraFrame

SIZE_PX, FIELD_PX = (192, 108), (192, 108)
KEYS = {"A": 3, "B": 2, "BG": 1}
FRAMES = 9
RENDERING_S = 240.0  # on a machine that is busy with other tests
_INK = (30, 30, 30, 255)


def main(folder: Path) -> None:
    keys = draw_scene(folder / "cut")
    os.environ["INBETWEENER_HOME"] = str(folder / "home")
    run_with_artist(partial(work, folder=folder), [str(folder / "cut")], folder)
    run_with_artist(next_day, [str(folder / "cut.inbetweener")], folder)
    assert {path: path.read_bytes() for path in keys} == keys, "a drawing was changed"


def draw_scene(folder: Path) -> dict[Path, bytes]:
    """A: a ball in flat colour. B: lines alone, with a gap that paint would run out of. BG."""
    for number in (1, 5, 9):
        _write(folder / "A" / f"A{number:04}.png", _ball(20 + 6 * number, is_filled=True))
    for number in (1, 5):
        _write(folder / "B" / f"B{number:04}.png", _ball(150 - 4 * number, is_filled=False))
    sky = np.full((FIELD_PX[1], FIELD_PX[0], 3), (225, 205, 170), np.uint8)
    _write(folder / "BG" / "BG.png", sky)
    return {path: path.read_bytes() for path in sorted(folder.rglob("*.png"))}


def _ball(x: int, *, is_filled: bool) -> np.ndarray:
    cel = np.zeros((SIZE_PX[1], SIZE_PX[0], 4), np.uint8)
    if is_filled:
        cv2.circle(cel, (x, 60), 20, (60, 150, 240, 255), -1, cv2.LINE_AA)
        cv2.circle(cel, (x, 60), 20, _INK, 2, cv2.LINE_AA)
    else:
        cv2.ellipse(cel, (x, 60), (24, 24), 0, 6, 360, _INK, 2, cv2.LINE_AA)
    return cel


def _write(path: Path, picture: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), picture)


def work(artist: Artist, folder: Path) -> None:
    artist.wait(partial(_is_shown, "A"), "layer A on the timeline")
    go_through_layers(artist)
    draw_lines_whole(artist)
    close_gaps(artist)
    render(artist)
    look_for_leaks(artist)
    move_camera(artist)
    export(artist, folder)
    save(artist, folder)
    artist.press("Ctrl+Q")


def _is_shown(layer: str) -> bool:
    return len(desk.shown_plan().starts) == KEYS[layer]


def go_through_layers(artist: Artist) -> None:
    """Work on the layer above, hide it and show it again, and come back."""
    artist.press("Ctrl+PgUp")
    artist.wait(partial(_is_shown, "B"), "layer B on the timeline")
    canvas = artist.widget(CanvasWidget)
    shown = artist.look(partial(desk.picture_of, canvas))
    artist.press("Ctrl+H")
    artist.wait(lambda: desk.picture_of(canvas) != shown, "layer B hidden")
    artist.photograph("1-hidden")
    hidden = artist.look(partial(desk.picture_of, canvas))
    artist.press("Ctrl+H")
    artist.wait(lambda: desk.picture_of(canvas) != hidden, "layer B shown again")


def draw_lines_whole(artist: Artist) -> None:
    """Whole lines for the line art that one works on, seen in its inspector."""
    artist.choose_from_menu("Render", "Whole Lines")
    lines = artist.field(QComboBox, "Lines")
    artist.wait(lambda: "whole" in lines.currentText().lower(), "whole lines as the shot's")


def close_gaps(artist: Artist) -> None:
    """Have gaps closed; the history names it, since its field lies below what the panel shows."""
    artist.choose_from_menu("Render", "Close Gaps", "Close Gaps up to 6 px")
    artist.wait(lambda: "Close gaps" in _undo().text(), "the step in the history")


def _undo() -> QAction:
    action = desk.main_window().findChild(QAction, "undo")
    assert action is not None
    return action


def render(artist: Artist) -> None:
    """One command draws all layers."""
    artist.click_button("Render All")
    artist.wait_for_words("^All inbetweens are ready", RENDERING_S)
    for key, layer in (("Ctrl+PgDown", "A"), ("Ctrl+PgUp", "B")):
        artist.press(key)
        artist.wait(partial(_is_shown, layer), f"layer {layer}")
        artist.press("Home")
        artist.wait_for_words(r"^\d+ ready")
        assert not [words for words in artist.look(words_in_front) if "not rendered" in words]
    artist.photograph("2-rendered")


def look_for_leaks(artist: Artist) -> None:
    """The overlays of lines and of leaks lie over an inbetween, and are taken off again."""
    artist.press("Shift+.")
    canvas = artist.widget(CanvasWidget)
    bare = artist.look(partial(desk.picture_of, canvas))
    seen: set[bytes] = set()
    for key, name in (("Shift+I", "lines"), ("Alt+I", "leaks")):
        artist.press(key)
        artist.wait(partial(_is_new, canvas, {bare, *seen}), f"the overlay of {name}")
        artist.photograph(f"3-{name}")
        seen.add(artist.look(partial(desk.picture_of, canvas)))
    artist.press("Alt+I")
    artist.wait(lambda: desk.picture_of(canvas) == bare, "the drawing without an overlay")


def _is_new(canvas: CanvasWidget, seen: set[bytes]) -> bool:
    return desk.picture_of(canvas) not in seen


def move_camera(artist: Artist) -> None:
    """Take hold of the frame's left edge and pan; the title tells of the key that it set."""
    artist.press("Home")
    artist.press("C")
    canvas = artist.widget(CanvasWidget)
    artist.wait(lambda: canvas.layers.camera is not None, "the camera's frame")
    edge = artist.look(partial(_left_edge, canvas))
    artist.drag(canvas, [edge, edge + QPoint(12, 0), edge + QPoint(30, 0)])
    artist.wait(lambda: _frame_on(canvas).is_key, "a camera key")
    moved = artist.look(lambda: _frame_on(canvas).corners)
    artist.photograph("4-camera")
    artist.press("Ctrl+Z")
    artist.wait(lambda: _frame_on(canvas).corners != moved, "the camera where it was")
    artist.press("Ctrl+Shift+Z")
    artist.wait(lambda: _frame_on(canvas).corners == moved, "the camera moved again")


def _frame_on(canvas: CanvasWidget) -> CameraFrame:
    frame = canvas.layers.camera
    assert frame is not None
    return frame


def _left_edge(canvas: CanvasWidget) -> QPoint:
    """A third of the way down: in its middle the other edge has its turning disc."""
    upper_left, _, _, lower_left = _frame_on(canvas).seen(canvas.transform)
    return (upper_left + (lower_left - upper_left) / 3).toPoint()


def export(artist: Artist, folder: Path) -> None:
    """All layers as one picture, as the camera sees them."""
    artist.press("Ctrl+E")
    artist.dialog("Export Pictures")
    layers = artist.field(QComboBox, "Layers")
    artist.choose(layers, artist.look(lambda: layers.itemText(1)))
    artist.write(artist.widget(QLineEdit, _holds_a_path), str(folder / "out"))
    artist.photograph("5-export")
    artist.click_button("Export")
    artist.wait_for_words("pictures were written to")
    pictures = sorted((folder / "out").glob("*.png"))
    assert len(pictures) == FRAMES
    first = cv2.imread(str(pictures[0]), cv2.IMREAD_UNCHANGED)
    assert first is not None
    assert first.shape[:2] == FIELD_PX[::-1]


def _holds_a_path(field: QLineEdit) -> bool:
    return os.sep in field.text()


def save(artist: Artist, folder: Path) -> None:
    artist.press("Ctrl+Shift+S")
    artist.answer_file_dialog("Save project", folder / "cut.inbetweener")
    artist.wait((folder / "cut.inbetweener").exists, "the project file")


def next_day(artist: Artist) -> None:
    """All three layers are there, and nothing has to be drawn again."""
    artist.wait_for_words("^cut.*Inbetweener$")
    artist.wait(partial(_is_shown, "A"), "the lowest cel, which scenes open with")
    artist.wait_for_words(r"^\d+ ready")
    artist.press("Ctrl+PgDown")
    artist.wait(partial(_is_shown, "BG"), "the background")
    artist.wait_for_words("^A background is there on every frame")
    artist.photograph("6-next-day")
    artist.press("Ctrl+Q")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
