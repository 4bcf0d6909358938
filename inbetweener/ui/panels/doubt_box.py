"""The doubt box: what else can be done where the model was not sure, each with one click or key.

What is chosen is an edit of the gap, so it is remembered with it, seen everywhere and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inbetweener.core.review import DOUBTFUL
from inbetweener.ui.look.numbers import decimal
from inbetweener.ui.panels.closing_field import doubt_words
from inbetweener.ui.parts.action_button import ActionButton
from inbetweener.ui.parts.form_parts import make_heading, make_muted
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.ui.commands.actions import Actions

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
        lines.addWidget(self._build_leaks(actions))
        lines.addWidget(self._build_faults(actions))
        lines.addLayout(grid)
        self.hide()

    def _build_leaks(self, actions: Actions) -> QWidget:
        """What is known of leaks, and how to see them."""
        self._leaks = QWidget(self)
        self._reason = make_muted("", self._leaks)
        row = QHBoxLayout(self._leaks)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._reason, 1)
        row.addWidget(ActionButton(actions["overlay_leaks"], tr("Show leaks"), self._leaks))
        return self._leaks

    def _build_faults(self, actions: Actions) -> QWidget:
        """What is known of breaks and ghosts of lines, and how to see them."""
        self._faults = QWidget(self)
        self._fault_reason = make_muted("", self._faults)
        row = QHBoxLayout(self._faults)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._fault_reason, 1)
        row.addWidget(ActionButton(actions["overlay_lines"], tr("Show lines"), self._faults))
        return self._faults

    def show_confidence(self, confidence: float | None, leaking: int = 0, faults: str = "") -> None:
        """Come up for an inbetween that is in doubt, and go for every other.

        Args:
            confidence: in [0, 1]; None where there is none, as for keys.
            leaking: how many of its regions leak; that is said then, since it has a remedy.
            faults: what is wrong with its lines, in words; "" where nothing is.
        """
        if confidence is None or confidence >= DOUBTFUL:
            self.hide()
            return
        trust = decimal(confidence, 2)
        self._title.setText(tr("In doubt ({trust}): what else?", trust=trust))
        self._reason.setText(doubt_words(leaking))
        self._leaks.setVisible(leaking > 0)
        self._fault_reason.setText(faults)
        self._faults.setVisible(bool(faults))
        self.show()
