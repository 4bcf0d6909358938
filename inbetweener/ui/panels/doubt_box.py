"""The doubt box: what else can be done where the model was not sure, each with one click or key.

What is chosen is an edit of the gap, so it is remembered with it, seen everywhere and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inbetweener.core.review import DOUBTFUL
from inbetweener.ui.action_button import ActionButton
from inbetweener.ui.numbers import decimal
from inbetweener.ui.panels.form_parts import make_heading
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.ui.actions import Actions

_CHOICES = (
    ("pin_tool", mark("Pin"), 0, 0),
    ("other_model", mark("Other model"), 0, 1),
    ("fewer_inbetweens", mark("Fewer"), 1, 0),
    ("treat_hold", mark("Hold"), 1, 1),
    ("treat_blank", mark("Blank"), 1, 2),
    ("draw_by_hand", mark("By hand"), 0, 2),
)


class DoubtBox(QWidget):
    """Shown below the review while the inbetween under the playhead is in doubt."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = make_heading("", self)
        grid = QGridLayout()
        grid.setSpacing(6)
        for name, text, row, column in _CHOICES:
            grid.addWidget(ActionButton(actions[name], tr(text), self), row, column)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 6, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._title)
        lines.addLayout(grid)
        self.hide()

    def show_confidence(self, confidence: float | None) -> None:
        """Come up for an inbetween that is in doubt, and go for every other.

        Args:
            confidence: in [0, 1]; None where there is none, as for keys.
        """
        if confidence is None or confidence >= DOUBTFUL:
            self.hide()
            return
        self._title.setText(tr("In doubt ({trust}): what else?", trust=decimal(confidence, 2)))
        self.show()
