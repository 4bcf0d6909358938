"""TickBox: the place of one tick of a timing chart, typed: 0.4, 40 % or 2/5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from inbetweener.ui.look.numbers import decimal
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEPT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_PLACES = 3


class TickBox(QLineEdit):
    """Lies over a ladder while a place is typed; Enter takes it, Esc does not.

    Signals:
        entered(float): a place between the keys was typed.
    """

    entered = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ladder = parent
        self._is_asking = False
        self.setAccessibleName(tr("Place of this inbetween between the keys"))
        self.setToolTip(tr("0.4, 40 % or 2/5 of the way"))
        self.editingFinished.connect(self._on_editing_finished)
        self.hide()

    def ask(self, t: float, place: QRect) -> None:
        """Let the artist type another place than `t`."""
        self.setGeometry(place)
        self.setText(decimal(t, _PLACES).rstrip("0"))
        self.selectAll()
        self._is_asking = True
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc from being taken as shortcuts."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in _KEPT:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives up what is typed; Enter goes no farther, where it would ask again."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
        if event.key() in _KEPT:
            event.accept()

    @Slot()
    def _on_editing_finished(self) -> None:
        if not self._is_asking:
            return
        t = place_in(self.text(), self.locale()) if self.isModified() else None
        self.leave()
        if t is not None:
            self.entered.emit(t)

    def leave(self) -> None:
        """Ask no more; the ladder has the keyboard again."""
        self._is_asking = False
        if self.hasFocus():
            self._ladder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()


def place_in(text: str, locale: QLocale) -> float | None:
    """The share of the way that was typed.

    Args:
        text: a number from 0 to 1, a percentage or a fraction.
        locale: whose decimal sign may stand in it; a point may in any.

    Returns:
        The share in (0, 1); None where it is none.
    """
    above, _, below = text.removesuffix("%").strip().partition("/")
    number, is_number = _number(above, locale)
    divisor, is_divisor = _number(below, locale) if below else (1.0, True)
    if not (is_number and is_divisor) or divisor == 0:
        return None
    t = number / divisor / (100 if text.rstrip().endswith("%") else 1)
    return t if 0 < t < 1 else None


def _number(text: str, locale: QLocale) -> tuple[float, bool]:
    value, is_number = locale.toDouble(text.strip().replace(".", locale.decimalPoint()))
    return value, is_number
