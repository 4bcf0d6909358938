"""The buttons of the inspector that put gaps on ones, twos, threes."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from inbetweener.wording import tr, tr_count


class ExposureButtons(QWidget):
    """A row of buttons of which one is lit, or none.

    Attributes:
        group: the buttons, each under the exposure that it stands for.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for exposure, word in ((1, tr("ones")), (2, tr("twos")), (3, tr("threes"))):
            line.addWidget(self._button(exposure, word))

    def _button(self, exposure: int, word: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(word)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolTip(
            tr_count("Each drawing stays {n} frame", "Each drawing stays {n} frames", exposure)
        )
        self.group.addButton(button, exposure)
        return button

    def show_exposure(self, exposure: int | None) -> None:
        """Light one button, or none."""
        # An exclusive group refuses to have none checked, so it is loosened for the moment.
        self.group.setExclusive(False)
        for button in self.group.buttons():
            button.setChecked(self.group.id(button) == exposure)
        self.group.setExclusive(True)
