"""The history: every step that can be undone or redone, by name; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QUndoView, QVBoxLayout, QWidget

from inbetweener.ui.look import theme
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QStyleOptionViewItem

    from inbetweener.session.workspace import Workspace

ROW_PX = 26


class HistoryPanel(QWidget):
    """The steps of the open shot, the first on top; undone ones step back until they are redone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = workspace.document
        stack = workspace.document.undo_stack
        self._nothing = make_muted(tr("Open a shot; what you do to it is listed here."), self)
        self._nothing.setContentsMargins(14, 10, 14, 12)
        self._view = QUndoView(stack, self)
        self._view.setEmptyLabel(tr("As it was opened"))
        self._view.setAccessibleName(tr("Steps to undo and redo"))
        self._view.setToolTip(tr("Go back to a step, or forward to one undone"))
        self._view.setItemDelegate(_StepDelegate(stack, self._view))
        self._view.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        column.addWidget(self._view, 1)
        column.addStretch()
        workspace.document.shot_opened.connect(self._show_open)
        stack.indexChanged.connect(self._view.viewport().update)
        self._show_open()

    @Slot()
    def _show_open(self) -> None:
        self._nothing.setVisible(not self._document.is_open)
        self._view.setVisible(self._document.is_open)


class _StepDelegate(QStyledItemDelegate):
    """Says which step is saved, and lets those that are undone step back."""

    def __init__(self, stack: QUndoStack, parent: QWidget) -> None:
        super().__init__(parent)
        self._stack = stack

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), ROW_PX)

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.row() > 0 and index.row() == self._stack.cleanIndex():
            option.text = tr("{step}  (saved)", step=option.text)
        if index.row() > self._stack.index():
            option.palette.setColor(QPalette.ColorRole.Text, theme.MUTED)
            option.font.setItalic(True)
