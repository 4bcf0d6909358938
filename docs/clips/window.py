"""The real window, for moving pictures of its canvas."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw
from PySide6.QtGui import QImage

from benchmarks.live_window import rest, wait
from docs.clips.film import ACCENT, INK, PAPER, sheet, write
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

CANVAS_PX = (720, 450)
BAND_PX = 40
_SETTLE_MS = 400
_TRIES = 6
_KEY_PX = 26


class Desk:
    """The window on a shot, its canvas as large as the moving pictures show it.

    Attributes:
        workspace: the session.
        window: the window.
    """

    def __init__(self, home: Path, shot: Path | None = None) -> None:
        self.workspace = Workspace(Catalogue(), UserFolders.below(home))
        self.window = MainWindow(self.workspace)
        self.window.show()
        asked = OpenRequest(shot or self.workspace.sample_folder())
        wait(self.workspace.opener.opened.connect, lambda: self.workspace.open(asked))
        rest(_SETTLE_MS)
        self.window.notices.clear()
        self.fit()

    def fit(self) -> None:
        """Give the canvas its size, which a panel may have changed that came or went."""
        window, canvas = self.window, self.window.canvas
        for _ in range(_TRIES):  # panels take their share of each change
            more = CANVAS_PX[0] - canvas.width(), CANVAS_PX[1] - canvas.height()
            window.resize(window.width() + more[0], window.height() + more[1])
            rest(_SETTLE_MS)
            if canvas.size().toTuple() == CANVAS_PX:
                break
        canvas.zoom_to_fit()

    def do(self, *commands: str) -> None:
        """Choose commands, and let the window take them in."""
        for name in commands:
            self.window.actions_by_name[name].trigger()
        rest(_SETTLE_MS)

    def render(self) -> None:
        """Draw what is missing."""
        wait(self.workspace.queue.finished.connect, self.workspace.render_all)
        self.settle()

    def settle(self) -> None:
        """Let pictures come, and clear away what the window says of it."""
        rest(2 * _SETTLE_MS)
        self.window.notices.clear()
        rest(_SETTLE_MS)

    def canvas(self) -> Image.Image:
        """What the canvas looks like now."""
        if self.window.canvas.size().toTuple() != CANVAS_PX:
            self.fit()
        return grabbed(self.window.canvas)

    def close(self) -> None:
        """End it."""
        self.window.hide()
        self.workspace.shutdown()


@contextmanager
def desk(shot: Path | None = None) -> Iterator[Desk]:
    """The window on a shot, the sample shot where none is said, with settings of its own."""
    with tempfile.TemporaryDirectory() as home:
        opened = Desk(Path(home), shot)
        try:
            yield opened
        finally:
            opened.close()


def grabbed(widget: QWidget) -> Image.Image:
    """What a widget looks like now."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, rows = (image.width(), image.height()), bytes(image.constBits())
    return Image.frombytes("RGB", size, rows, "raw", "RGB", image.bytesPerLine())


def captioned(picture: Image.Image, keys: str, words: str) -> Image.Image:
    """A picture over a band that says which keys were pressed, and what they are for."""
    page = sheet(picture.width, picture.height + BAND_PX)
    page.paste(picture, (0, 0))
    middle = picture.height + BAND_PX / 2
    if keys:
        box = (12, middle - _KEY_PX / 2, 12 + _KEY_PX, middle + _KEY_PX / 2)
        ImageDraw.Draw(page).rounded_rectangle(box, 5, PAPER, INK, 2)
        write(page, keys, (12 + _KEY_PX / 2, middle))
    write(page, words, (12 + _KEY_PX + 12 if keys else 12, middle), anchor="lm")
    return page


def with_pointer(picture: Image.Image, at: tuple[float, float], *, is_down: bool) -> Image.Image:
    """A picture with a mouse pointer on it, which `grab` leaves out."""
    (x, y), size = at, 1.3
    outline = ((0, 0), (0, 16), (4, 12.5), (6.5, 18), (9, 17), (6.5, 11.5), (11.5, 11.5))
    pen = ImageDraw.Draw(picture)
    if is_down:
        pen.ellipse((x - 12, y - 12, x + 12, y + 12), outline=ACCENT, width=3)
    pen.polygon([(x + dx * size, y + dy * size) for dx, dy in outline], (255, 255, 255), INK, 2)
    return picture
