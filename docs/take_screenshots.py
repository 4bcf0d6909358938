"""Takes the pictures of the documentation from the real window, so that they never go stale.

QT_QPA_PLATFORM=offscreen python -m docs.take_screenshots [NAME ...]
"""

from __future__ import annotations

import math
import sys
import tempfile
import wave
from array import array
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.live_window import rest, wait
from docs.draw_pins import DEGREES, figure, pins
from docs.seen_words import keep
from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.sound import SoundTrack
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders, project_root
from inbetweener.qt_environment import undo_opencv_settings
from inbetweener.session.pins.marks import Grip, PinEnd
from inbetweener.session.review.comparison import Against
from inbetweener.session.review.overlays import OverlayKind
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.look.theme import apply_theme
from inbetweener.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

FRAME = 20
SETTLE_MS = 1500
SIZE_PX = 1440, 900
PAGE_PX = 800  # as wide as the manual is
TAIL_PX = 540, 548  # the fox's tail on the frame that is shown
PINNED_FRAME = 4


class Scene:
    """The window on the artist's copy of the sample shot, rendered."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.workspace = Workspace(Catalogue(), UserFolders.below(home))
        self.window = MainWindow(self.workspace)
        self.window.resize(*SIZE_PX)
        self.window.show()
        sample = OpenRequest(self.workspace.sample_folder())
        wait(self.workspace.opener.opened.connect, lambda: self.workspace.open(sample))
        self.workspace.playback.show_frame(FRAME)
        self.window.docks.show("drawings")
        wait(self.workspace.queue.finished.connect, self.workspace.render_all)
        rest(SETTLE_MS)
        self.window.notices.clear()

    def trigger(self, name: str) -> None:
        """Choose a command, and let the window take it in."""
        self.window.actions_by_name[name].trigger()
        rest(SETTLE_MS)

    def save(self, name: str, widget: QWidget | None = None, width_px: int = 0) -> None:
        """Keep what the window, or another, looks like, or so much of its right part."""
        seen = widget or self.window
        left_px = seen.width() - width_px if width_px else 0
        picture = seen.grab(seen.rect().adjusted(left_px, 0, 0, 0))
        picture.save(str(project_root() / "docs" / "images" / f"{name}.png"))


def main() -> None:
    """Take the pictures that are named, or all."""
    undo_opencv_settings()
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    chosen = sys.argv[1:] or [*SCENES]
    with tempfile.TemporaryDirectory() as home:
        scene = Scene(Path(home))
        for name in chosen:
            SCENES[name](scene)
        scene.window.hide()
        scene.workspace.shutdown()


def _main_window(scene: Scene) -> None:
    scene.save("main-window")
    keep("main-window", scene.window)


def _compare(scene: Scene) -> None:
    scene.workspace.comparer.change(is_on=True, against=Against.NEXT_KEY)
    rest(SETTLE_MS)
    scene.save("compare")
    scene.workspace.comparer.change(is_on=False)


def _confidence(scene: Scene) -> None:
    scene.workspace.overlays.set_kind(OverlayKind.CONFIDENCE)
    rest(SETTLE_MS)
    scene.save("confidence")
    scene.workspace.overlays.set_kind(OverlayKind.NONE)


def _spacing(scene: Scene) -> None:
    """Dots of one point over the whole gap, beside the ladder that spaces them."""
    spacing = scene.workspace.spacing
    spacing.set_on(True)
    spacing.pin(*TAIL_PX)
    rest(2 * SETTLE_MS)
    scene.save("spacing-dots")
    spacing.unpin()
    spacing.set_on(False)


def _light(scene: Scene) -> None:
    """The light theme, with the exposure sheet, the queue and a sound."""
    _put_sound_under(scene)
    scene.trigger("theme_light")
    scene.window.docks.show("sheet")
    scene.window.docks.show("queue")
    rest(SETTLE_MS)
    scene.save("light")
    scene.trigger("theme_dark")


def _put_sound_under(scene: Scene) -> None:
    """A sound that speaks in bursts, so that the wave has a shape."""
    path, rate_hz = scene.home / "talk.wav", 24_000
    loudness = (math.sin(n / rate_hz * 9) * math.sin(n / rate_hz * 31) for n in range(rate_hz * 2))
    tone = (math.sin(n / rate_hz * 1400) for n in range(rate_hz * 2))
    samples = array("h", (int(20_000 * abs(a) * b) for a, b in zip(loudness, tone, strict=True)))
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate_hz, 0, "NONE", "not compressed"))
        file.writeframes(samples.tobytes())
    sound = SoundTrack(path.as_posix())
    scene.workspace.document.edit("sound", lambda shot: edits.set_sound(shot, sound))
    rest(SETTLE_MS)


def _review(scene: Scene) -> None:
    """One accepted, one rejected, one for the hand: the panel, and the timeline as it is."""
    scene.workspace.playback.show_frame(FRAME - 2)
    for mark in ("review_accept", "review_reject", "review_needs_hand"):
        scene.trigger(mark)
        scene.trigger("next_drawing")
    scene.workspace.playback.show_frame(FRAME)
    scene.window.docks.show("review")
    rest(SETTLE_MS)
    scene.save("review", scene.window.docks["review"])
    scene.save("timeline", scene.window.timeline, width_px=PAGE_PX)


def _preferences(scene: Scene) -> None:
    scene.trigger("preferences")
    windows = QApplication.topLevelWidgets()
    dialog = next(each for each in windows if each.isVisible() and each is not scene.window)
    scene.save("preferences", dialog)
    keep("preferences", dialog)
    dialog.close()


def _pins(scene: Scene) -> None:
    """Somebody who lowers an arm: pinned, on its arc, with a spacing of its own."""
    folder = scene.home / "arm"
    folder.mkdir()
    for name, degrees in zip(("A0001.png", "A0009.png"), DEGREES, strict=True):
        cv2.imwrite(str(folder / name), cv2.cvtColor(figure(degrees), cv2.COLOR_RGB2BGR))
    workspace = scene.workspace
    wait(workspace.opener.opened.connect, lambda: workspace.open(OpenRequest(folder)))
    workspace.playback.show_frame(PINNED_FRAME)
    scene.trigger("pin_tool")
    chart = Chart(ChartPreset.SLOW_IN_TO_B)
    for pin in pins():
        workspace.pinning.tool.edits.add(0, replace(pin, chart=chart))
    workspace.pinning.tool.select(Grip(0, PinEnd.A))
    wait(workspace.pin_previews.changed.connect, lambda: None)
    rest(2 * SETTLE_MS)
    scene.window.notices.clear()
    rest(SETTLE_MS)
    scene.save("pins-window")


SCENES: dict[str, Callable[[Scene], None]] = {
    "main-window": _main_window,
    "compare": _compare,
    "confidence": _confidence,
    "spacing-dots": _spacing,
    "preferences": _preferences,
    "light": _light,
    "review": _review,
    "pins-window": _pins,  # the last: it opens another shot
}


if __name__ == "__main__":
    main()
