"""A page of the preferences on the screen: headings, lines, and a mark beside what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from inbetweener.ui.look import theme
from inbetweener.ui.parts.form_parts import make_heading, make_muted
from inbetweener.ui.preferences.fields import CheckField, make_field
from inbetweener.ui.preferences.rows import FieldContext
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QPaintEvent

    from inbetweener.session.settings import Settings
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.preferences.rows import Page, Row

LABEL_PX = 150
_WIDEST_PX = 640  # longer lines are hard to read
_BAR_PX = 3.0
_WHEEL_TURNED = (QAbstractSpinBox, QComboBox, QSlider)


class RowView(QWidget):
    """One line: what it is called, its control, and a sentence below."""

    def __init__(self, context: FieldContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = context.row
        self.field = make_field(context)
        self._is_found = False
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 5, 8, 5)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label(), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.field, 0, 1)
        if self.row.help:
            grid.addWidget(make_muted(tr(self.row.help), self), 1, 1)

    def _label(self) -> QLabel:
        # A box to tick carries its words itself, and keeps to the column of the others.
        label = QLabel("" if isinstance(self.field, CheckField) else tr(self.row.title), self)
        label.setWordWrap(True)
        label.setFixedWidth(LABEL_PX)
        label.setMinimumHeight(min(30, self.field.sizeHint().height()))
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        label.setBuddy(self.field)
        return label

    @property
    def is_found(self) -> bool:
        """Whether the search has found it."""
        return self._is_found

    def set_found(self, is_found: bool) -> None:
        """Mark the line, or not."""
        self._is_found = is_found
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A tinted ground, and a bar for those who see no tint."""
        if self._is_found:
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), theme.BAND_FILL)
                painter.fillRect(QRectF(0, 0, _BAR_PX, self.height()), theme.ACCENT)


class PageView(QScrollArea):
    """All lines of a page.

    Signals:
        chosen(str, object): the artist wants this value for a setting.
    """

    chosen = Signal(str, object)

    def __init__(self, page: Page, workspace: Workspace, actions: Actions) -> None:
        super().__init__()
        self.page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 10, 8, 12)
        self._column.setSpacing(2)
        self.rows: list[RowView] = []
        for group in page.groups:
            self._add_heading(tr(group.title), inside)
            for row in group.rows:
                self._add_row(FieldContext(workspace, actions, row), inside)
        self._column.addStretch(1)
        inside.setMaximumWidth(_WIDEST_PX)
        self.setWidget(inside)
        bar_px = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(inside.minimumSizeHint().width() + bar_px)

    def _add_heading(self, text: str, inside: QWidget) -> None:
        if self.rows:
            self._column.addSpacing(16)
        heading = make_heading(text, inside)
        heading.setContentsMargins(12, 0, 0, 4)
        self._column.addWidget(heading)

    def _add_row(self, context: FieldContext, inside: QWidget) -> None:
        view = RowView(context, inside)
        view.field.chosen.connect(lambda value: self._choose(context.row, value))
        for control in view.findChildren(QWidget):
            if isinstance(control, _WHEEL_TURNED):
                control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                control.installEventFilter(self)
        self._column.addWidget(view)
        self.rows.append(view)

    def _choose(self, row: Row, value: object) -> None:
        if row.setting:
            self.chosen.emit(row.setting, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The wheel scrolls the page, and never turns a value that it happens to pass over."""
        is_wheel = event.type() == QEvent.Type.Wheel and isinstance(watched, _WHEEL_TURNED)
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False

    def show_settings(self, settings: Settings) -> None:
        """Show every setting as it stands."""
        for view in self.rows:
            view.field.show_settings(settings)

    def mark(self, found: Collection[Row]) -> None:
        """Mark the lines that a search has found, and bring the first into view."""
        for view in self.rows:
            view.set_found(view.row in found)
        self.verticalScrollBar().setValue(0)
        marked = [view for view in self.rows if view.is_found]
        for view in reversed(marked):  # as many as there is room for, the first in any case
            self.ensureWidgetVisible(view, 0, 24)
