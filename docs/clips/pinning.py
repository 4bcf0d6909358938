"""Two pins set in the real window, and the inbetween that they correct."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.live_window import rest
from docs.clips.film import FRAME_MS, Film
from docs.clips.proof import Clip, Proof
from docs.clips.window import CANVAS_PX, captioned, desk, grabbed, with_pointer
from docs.draw_pins import DEGREES, figure, pins
from docs.seen_words import seen_words
from inbetweener.api import open_interpolator
from inbetweener.session.pictures.loading import to_qimage
from inbetweener.ui.canvas.pin_bar import PinBar
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.commands.shortcuts import ShortcutPresets
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

    from docs.clips.window import Desk

_KEYS = ("A0001.png", "A0009.png")
_FRAME = 4  # halfway
_STEPS = 10  # of a drag
_PREVIEW_MS = 700  # until the small picture has followed
_LOOK_MS = 1600
_PAUSE_MS = 600
_MOVE = QEvent.Type.MouseMove
_PRESS, _RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease


def draw() -> Film:
    """The inbetween as the model draws it; two pins; the same inbetween drawn again."""
    film = Film()
    with _on_the_arm() as shown:
        shown.render()
        film.show(captioned(shown.canvas(), "", ""), _LOOK_MS)
        _toggle(shown)
        film.show(captioned(shown.canvas(), *_caption("pin_tool")), _PAUSE_MS)
        for pin in pins():
            _drag(shown, film, (pin.a_x + 0.5, pin.a_y + 0.5), (pin.b_x + 0.5, pin.b_y + 0.5))
        _toggle(shown)
        shown.render()
        film.show(captioned(shown.canvas(), *_caption("render_all")), _LOOK_MS)
    return film


def words() -> list[str]:
    """The commands, and what the canvas says while the tool is in the hand."""
    with _on_the_arm() as shown:
        _toggle(shown)
        marks = shown.workspace.pinning.marks()
        (bar,) = shown.window.findChildren(PinBar)
        hint = marks.hint if marks is not None else ""
        said = [*seen_words(bar), hint]
    return [*(" ".join(_caption(name)) for name in ("pin_tool", "render_all")), *said]


def proofs() -> list[Proof]:
    """The inbetween before and after, by the engine alone, on a canvas of the same size."""
    key_a, key_b = (figure(degrees) for degrees in DEGREES)
    engine = open_interpolator("dis-splat", "cpu")
    drawn = [engine.inbetween(key_a, key_b, [0.5], each)[0] for each in ((), pins())]
    canvas = CanvasWidget()
    canvas.resize(*CANVAS_PX)
    found = []
    for index, picture in zip((0, -1), drawn, strict=True):
        canvas.set_picture(to_qimage(picture))
        canvas.zoom_to_fit()
        found.append(Proof(index, (0, 0), grabbed(canvas)))
    return found


@contextmanager
def _on_the_arm() -> Iterator[Desk]:
    """The window on somebody who lowers an arm."""
    with tempfile.TemporaryDirectory() as folder:
        for name, degrees in zip(_KEYS, DEGREES, strict=True):
            cv2.imwrite(str(Path(folder) / name), cv2.cvtColor(figure(degrees), cv2.COLOR_RGB2BGR))
        with desk(Path(folder)) as shown:
            shown.do("onion")
            shown.workspace.playback.show_frame(_FRAME)
            yield shown


def _toggle(shown: Desk) -> None:
    """Take the tool up, or lay it down."""
    shown.do("pin_tool")
    shown.fit()
    shown.settle()


def _caption(command: str) -> tuple[str, str]:
    return ShortcutPresets.load().of("inbetweener")[command], tr(ACTIONS[command].text)


def _drag(shown: Desk, film: Film, a: tuple[float, float], b: tuple[float, float]) -> None:
    """Press at a place of the first key, go to one of the second, let go."""
    caption = _caption("pin_tool")
    _send(shown, _MOVE, a, is_down=False)
    film.show(captioned(_pointed(shown, a, is_down=False), *caption), _PAUSE_MS)
    _send(shown, _PRESS, a)
    for step in range(1, _STEPS + 1):
        share = step / _STEPS
        at = (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
        _send(shown, _MOVE, at)
        rest(_PREVIEW_MS)
        film.show(captioned(_pointed(shown, at, is_down=True), *caption), 2 * FRAME_MS)
    _send(shown, _RELEASE, b)
    shown.settle()
    film.show(captioned(_pointed(shown, b, is_down=False), *caption), _PAUSE_MS)


def _send(shown: Desk, kind: QEvent.Type, at: tuple[float, float], *, is_down: bool = True) -> None:
    """A mouse event at a place of the picture; with Shift, so that no corner is taken."""
    canvas, none = shown.window.canvas, Qt.MouseButton.NoButton
    place = QPointF(*canvas.transform.to_view(*at))
    button = none if kind is _MOVE else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.LeftButton if is_down and kind is not _RELEASE else none
    keys = Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(
        canvas, QMouseEvent(kind, place, canvas.mapToGlobal(place), button, held, keys)
    )


def _pointed(shown: Desk, at: tuple[float, float], *, is_down: bool) -> Image.Image:
    place = shown.window.canvas.transform.to_view(*at)
    return with_pointer(shown.canvas(), place, is_down=is_down)


CLIP = Clip(draw, words, proofs)
