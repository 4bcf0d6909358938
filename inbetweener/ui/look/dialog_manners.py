"""DialogManners: what all dialogs with forms have in common, whatever they ask."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel

from inbetweener.ui.look.focus_ring import FocusRing

# Fields that are higher are no lines: their labels stay at the top.
_HIGHEST_LINE_PX = 48


class DialogManners(QObject):
    """Rings what has the keyboard, levels labels with their fields, and makes room for sentences.

    By itself a dialog keeps its height when a sentence comes that needs a line more, and squeezes
    its fields instead.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        FocusRing(dialog)
        dialog.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look after the dialog when it is shown, and when what it says has changed."""
        if event.type() == QEvent.Type.Show:
            for form in self._dialog.findChildren(QFormLayout):
                _level_labels(form)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._make_room()
        return False

    def _make_room(self) -> None:
        layout, width_px = self._dialog.layout(), self._dialog.width()
        if layout is None or not layout.hasHeightForWidth():
            return
        needed_px = layout.totalHeightForWidth(width_px)
        screen = self._dialog.screen().availableGeometry()
        if self._dialog.height() < needed_px <= screen.height():
            self._dialog.resize(width_px, needed_px)


def _level_labels(form: QFormLayout) -> None:
    """Qt's own rule puts a label a little above the middle of its field."""
    for row in range(form.rowCount()):
        label = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        words = None if label is None else label.widget()
        if field is None or not isinstance(words, QLabel):
            continue
        height_px = field.sizeHint().height()
        if height_px <= _HIGHEST_LINE_PX and not field.hasHeightForWidth():
            words.setMinimumHeight(height_px)
