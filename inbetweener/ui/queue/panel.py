"""The render queue: what is drawn, what waits, what it has cost, and what has failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from inbetweener.session.rendering.log import EntryState
from inbetweener.ui.canvas.file_drop import FileDrop
from inbetweener.ui.look.drop_offer import DropOffer
from inbetweener.ui.look.sight import is_in_sight
from inbetweener.ui.parts.eliding_label import ElidingLabel
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.ui.parts.panel_list import PanelList
from inbetweener.ui.queue.delegate import QueueDelegate
from inbetweener.ui.queue.head import QueueHead
from inbetweener.ui.queue.menu import QueueMenu
from inbetweener.ui.queue.model import QueueModel
from inbetweener.ui.queue_rows import queue_rows, summary_words
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.queue_rows import QueueRow
    from inbetweener.ui.verbs.queue import QueueVerbs

# Reading all rows for every inbetween that is drawn would cost more than it shows.
_READ_MS = 150


class QueuePanel(QWidget):
    """The list at the right; a click goes to the gap.

    Signals:
        open_requested(Path): a shot of the list is to be opened in the window.
    """

    open_requested = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        verbs: QueueVerbs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verbs = verbs
        self._actions = actions
        self._model = QueueModel(self)
        self._drawing: int | None = None
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self.refresh)
        rendering = workspace.rendering
        rendering.queue.log.changed.connect(self._on_rendering_changed)
        rendering.shots.changed.connect(self._on_rendering_changed)
        rendering.render_thread.paused_changed.connect(self._on_rendering_changed)
        workspace.document.shot_opened.connect(self._on_rendering_changed)
        self.refresh()

    # Building

    def _build(self) -> None:
        self._summary = ElidingLabel(self)
        self._summary.setAccessibleName(tr("How far rendering has come"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self._head = QueueHead(self._workspace, self._verbs, self._actions, self)
        column.addWidget(self._head)
        column.addWidget(self._summary)
        column.addLayout(self._build_list(), 1)
        column.addWidget(self._build_problem())
        drop = FileDrop(self)
        drop.dropped.connect(self._verbs.add)
        drop.offered.connect(DropOffer(tr("Drop to draw"), self).offer)

    def _build_list(self) -> QStackedLayout:
        self._view = PanelList(self)
        self._view.setObjectName("queue_list")
        self._view.setModel(self._model)
        self._view.setItemDelegate(QueueDelegate(self._view))
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.setAccessibleName(tr("Gaps and shots that are rendered"))
        self._view.clicked.connect(self._on_view_chosen)
        self._view.doubleClicked.connect(self._on_view_double_clicked)
        self._view.enter_pressed.connect(self._on_view_enter_pressed)
        self._view.remove_requested.connect(self._on_view_remove_requested)
        self._view.customContextMenuRequested.connect(self._on_view_context_menu)
        self._view.moved.connect(self._on_view_chosen)
        self._menu = QueueMenu(self._workspace, self._verbs, self._actions, self)
        self._menu.open_requested.connect(self.open_requested)
        self._empty: QLabel = make_muted("", self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._empty)
        return self._pages

    def _build_problem(self) -> QLabel:
        """Why the row that is chosen has failed: a line of the list has no room for it."""
        self._problem = QLabel(self)
        self._problem.setProperty("problem", True)
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem.setAccessibleName(tr("Why it could not be drawn"))
        self._view.selectionModel().currentChanged.connect(self._show_problem)
        return self._problem

    # Showing

    @property
    def rows(self) -> list[QueueRow]:
        """What is listed, headings included."""
        rows = (self._model.row_at(number) for number in range(self._model.rowCount()))
        return [row for row in rows if row is not None]

    @property
    def summary(self) -> str:
        """The line above the list."""
        return self._summary.whole_text

    def take_keyboard(self) -> None:
        """Let the arrow keys go through the list, or Space add to it where it is empty."""
        target = self._view if self._model.rowCount() else self._head.add
        QTimer.singleShot(0, target, target.setFocus)  # once it is in front

    @Slot()
    def refresh(self) -> None:
        """List everything as it stands."""
        self._timer.stop()
        current = self._model.row_at(self._view.currentIndex().row())
        self._model.show(queue_rows(self._workspace))
        number = None if current is None else self._model.number_of(current.identity)
        if number is not None and number != self._view.currentIndex().row():
            self._view.setCurrentIndex(self._model.index(number))
        self._summary.setText(summary_words(self._workspace.rendering))
        self._summary.setVisible(bool(self.summary))
        self._empty.setText(self._empty_words())
        self._pages.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._scroll_to_work()
        self._show_problem()

    @Slot()
    def _show_problem(self) -> None:
        row = self._model.row_at(self._view.currentIndex().row())
        self._problem.setText("" if row is None else row.problem)
        self._problem.setVisible(bool(self._problem.text()))

    def _empty_words(self) -> str:
        if not self._workspace.document.is_open:
            return tr("Nothing is being rendered.\nOpen a shot, or drop shots here to draw them.")
        return tr(
            "Nothing is being rendered.\nRender this shot, or drop other shots here to draw "
            "them too."
        )

    def _scroll_to_work(self) -> None:
        """Keep what is being drawn in sight, unless somebody looks at something else."""
        states = [row.state for row in self.rows]
        found = states.index(EntryState.DRAWING) if EntryState.DRAWING in states else None
        is_looked_at = self._view.hasFocus() or self._view.underMouse()
        if found is not None and found != self._drawing and not is_looked_at:
            self._view.scrollTo(self._model.index(found))
        self._drawing = found

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def _on_rendering_changed(self) -> None:
        if is_in_sight(self) and not self._timer.isActive():
            self._timer.start()

    # Choosing

    @Slot(QModelIndex)
    def _on_view_chosen(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is not None and row.gap is not None:
            self._verbs.show_gap(row.gap)

    @Slot(QModelIndex)
    def _on_view_double_clicked(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is not None and row.path is not None:
            self.open_requested.emit(row.path)

    @Slot()
    def _on_view_enter_pressed(self) -> None:
        index = self._view.currentIndex()
        self._on_view_chosen(index)
        self._on_view_double_clicked(index)

    @Slot()
    def _on_view_remove_requested(self) -> None:
        row = self._model.row_at(self._view.currentIndex().row())
        if row is not None:
            self._verbs.cancel_row(row)

    @Slot(QPoint)
    def _on_view_context_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        row = self._model.row_at(index.row())
        self._on_view_chosen(index)
        menu = self._menu.menu_of(row)
        menu.exec(self._view.viewport().mapToGlobal(place))
        menu.deleteLater()
