"""FilmChoices: what the artist may choose about a film that becomes a shot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from inbetweener.rendering.film_import.proposal import Between
from inbetweener.rendering.film_import.sensitivity import TESTS, Sensitivity
from inbetweener.ui.parts.folder_field import FolderField
from inbetweener.ui.parts.form_parts import make_combo_box
from inbetweener.ui.parts.number_boxes import WholeNumberBox
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.rendering.film_import.sensitivity import Change

_SENSITIVITIES = {
    Sensitivity.EVERY: mark("any pixel that differs (films without loss)"),
    Sensitivity.FINE: mark("small changes (clean films)"),
    Sensitivity.USUAL: mark("usual changes, not the noise of compression"),
    Sensitivity.COARSE: mark("large changes only (grain, bad copies)"),
}
_BETWEEN = {
    Between.HOLD: mark("held, as in the film"),
    Between.ONES: mark("inbetweens on ones"),
}
_NUMBER_PX = 96


class FilmChoices(QWidget):
    """How drawings are told apart, which part is taken, what comes between, and where to.

    Signals:
        changed(): something else was chosen that changes what the film becomes.
        folder_edited(): another folder was typed or chosen.
    """

    changed = Signal()
    folder_edited = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """Begin with what is usual.

        Args:
            folder: that is proposed for the drawings.
            parent: of Qt.
        """
        super().__init__(parent)
        self._sensitivity = make_combo_box(self, tr("What counts as a new drawing"))
        for sensitivity, text in _SENSITIVITIES.items():
            self._sensitivity.addItem(tr(text), sensitivity)
        self._sensitivity.setCurrentIndex(self._sensitivity.findData(Sensitivity.USUAL))
        self._first = self._number(tr("First frame that is taken"))
        self._last = self._number(tr("Last frame that is taken"))
        self._between = make_combo_box(self, tr("What becomes of the frames between drawings"))
        for between, text in _BETWEEN.items():
            self._between.addItem(tr(text), between)
        self._folder = FolderField(tr("New folder of the drawings"), self)
        self._folder.show_folder(folder)
        self._folder.edited.connect(self.folder_edited)
        self._lay_out()
        for box in (self._sensitivity, self._between):
            box.activated.connect(self.changed)
        for number in (self._first, self._last):
            number.valueChanged.connect(self.changed)

    def _number(self, name: str) -> QSpinBox:
        box = WholeNumberBox(self)
        box.setRange(1, 1)
        box.setKeyboardTracking(False)
        box.setMinimumWidth(_NUMBER_PX)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        part = QHBoxLayout()
        part.setSpacing(8)
        part.addWidget(self._first)
        part.addWidget(QLabel(tr("to"), self))
        part.addWidget(self._last)
        part.addStretch()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(12)
        form.addRow(tr("Counts as new"), self._sensitivity)
        form.addRow(tr("Between them"), self._between)
        form.addRow(tr("Frames"), part)
        form.addRow(tr("New folder"), self._folder)

    @property
    def change(self) -> Change:
        """The test for new drawings."""
        return TESTS[Sensitivity(self._sensitivity.currentData())]

    @property
    def between(self) -> Between:
        """What becomes of the frames between drawings."""
        return Between(self._between.currentData())

    @property
    def part(self) -> tuple[int, int]:
        """The numbers of the first and the last frame that are taken."""
        return self._first.value(), self._last.value()

    @property
    def folder(self) -> str:
        """What is typed as the folder."""
        return self._folder.text

    def set_length(self, frames: int) -> None:
        """Take all of a film of so many frames, without telling of it."""
        for box, value in ((self._first, 1), (self._last, frames)):
            with QSignalBlocker(box):
                box.setRange(1, frames)
                box.setValue(value)
