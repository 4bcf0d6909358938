"""PaperBox: what lies under what is transparent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from inbetweener.rendering.movies.asked import WHITE
from inbetweener.ui.look import theme
from inbetweener.ui.parts.colour_question import ask_for_colour
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.rendering.movies.asked import Paper

_USUAL: Final[dict[Paper, str]] = {
    WHITE: mark("white"),
    (0, 0, 0): mark("black"),
    (128, 128, 128): mark("grey"),
}
_SWATCH_PX: Final = 14


class PaperBox(QComboBox):
    """A choice of paper, or of none where what is transparent can stay so.

    Signals:
        changed(): another one was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = tr("Paper under what is transparent")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._papers: list[Paper | None] = [None, *_USUAL]
        self._chosen: Paper | None = None
        self._may_be_none = True
        self._show()
        self.activated.connect(self._on_activated)

    @property
    def paper(self) -> Paper | None:
        """The colour; None where there is none."""
        return WHITE if self._chosen is None and not self._may_be_none else self._chosen

    def choose(self, paper: Paper | None) -> None:
        """Show a choice, without telling of it."""
        if paper not in self._papers:
            self._papers.append(paper)
        self._chosen = paper
        self._show()

    def allow_none(self, is_allowed: bool) -> None:
        """Say whether what is transparent can stay so; where it cannot, the paper is white."""
        self._may_be_none = is_allowed
        self._show()

    @property
    def _offered(self) -> list[Paper | None]:
        return [each for each in self._papers if each is not None or self._may_be_none]

    def _show(self) -> None:
        self.clear()
        for each in self._offered:
            if each is None:
                self.addItem(tr("none: transparent where the drawings are"))
            else:
                words = tr(_USUAL[each]) if each in _USUAL else QColor(*each).name()
                self.addItem(_swatch(each), words)
        self.addItem(tr("other colour…"))
        self.setCurrentIndex(self._offered.index(self.paper))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        if index < len(self._offered):
            self._chosen = self._offered[index]
        else:
            now = QColor(*(self.paper or WHITE))
            colour = ask_for_colour(now, self.window(), tr("Colour of the paper"))
            if colour.isValid():
                self.choose((colour.red(), colour.green(), colour.blue()))
            else:
                self._show()
        self.changed.emit()


def _swatch(colour: Paper) -> QIcon:
    """A small square of a colour, with a line around it that is seen on any ground."""
    pixmap = QPixmap(_SWATCH_PX, _SWATCH_PX)
    pixmap.fill(QColor(*colour))
    painter = QPainter(pixmap)
    painter.setPen(theme.MUTED)
    painter.drawRect(0, 0, _SWATCH_PX - 1, _SWATCH_PX - 1)
    painter.end()
    return QIcon(pixmap)
