"""The welcome page: what can be opened, while nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from inbetweener.ui.panels.first_run import FirstRun
from inbetweener.ui.panels.recent_delegate import CARD_PX, GONE, SHOT_ROLE, RecentDelegate
from inbetweener.ui.parts.form_parts import make_heading, make_muted
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.document.recent_shots import RecentShot
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions

_TITLE = mark("Open a folder of key drawings")
_SENTENCE = mark("Drop a folder here, or choose one. Your files are never changed.")
_NOTICE_PX = 64  # unsaved work that is offered back lies over the top, not over the headline
_WIDEST_PX = 4 * CARD_PX.width() + 24
_COMMANDS = ("open_folder", "open_project", "open_sample")
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WelcomePage(QWidget):
    """Lies over the canvas until a shot is open, and says what went wrong when one was not.

    Signals:
        shot_chosen(Path): a recent shot is to be opened.
    """

    shot_chosen = Signal(object)

    def __init__(self, workspace: Workspace, actions: Actions, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._workspace = workspace
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(tr(_TITLE), self)
        self._title.setProperty("title", True)
        self._sentence = make_muted(tr(_SENTENCE), self)
        self._buttons = [self._button(actions, name) for name in _COMMANDS]
        self.first_run = FirstRun(workspace, actions, self)
        self.first_run.setHidden(bool(workspace.settings.recent))
        self._recent_title = make_heading(tr("Recent shots"), self)
        self._model = QStandardItemModel(self)
        self._recent = self._build_recent()
        self._build()
        canvas.installEventFilter(self)
        workspace.recents.found.connect(self._on_recents_found)
        workspace.document.shot_opened.connect(self._on_shot_opened)
        workspace.opener.failed.connect(self._on_opener_failed)
        self.setVisible(not workspace.document.is_open)
        self._look()

    def _button(self, actions: Actions, name: str) -> QPushButton:
        action = actions[name]
        button = QPushButton(action.text(), self)
        button.setToolTip(action.toolTip())
        button.setProperty("primary", name == _COMMANDS[0])
        button.clicked.connect(action.trigger)
        return button

    def _build_recent(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(tr("Recent shots"))
        view.setModel(self._model)
        view.setItemDelegate(RecentDelegate(view))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setGridSize(QSize(CARD_PX))
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._on_recent_clicked)
        view.installEventFilter(self)
        return view

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addStretch(1)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._column.addLayout(row)
        self._column.addWidget(self.first_run)
        self._column.addSpacing(12)
        self._column.addWidget(self._recent_title)
        self._column.addWidget(self._recent, 8)
        self._column.addStretch(1)
        self._recent_title.hide()
        self._recent.hide()
        self.setFocusProxy(self._buttons[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the canvas's size, and take the keys of the recent shots."""
        if watched is self._recent and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take_key(event.key())
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._lie_over()
        return False

    def _lie_over(self) -> None:
        canvas = self.parentWidget()
        if canvas is not None:
            self.setGeometry(canvas.rect())
            side = max(16, (canvas.width() - _WIDEST_PX) // 2)
            self._column.setContentsMargins(side, _NOTICE_PX, side, 12)

    def _take_key(self, key: int) -> bool:
        index = self._recent.currentIndex()
        if not index.isValid():
            return False
        if key in _OPENING_KEYS:
            self._on_recent_clicked(index)
        elif key == Qt.Key.Key_Delete:
            self._forget(index)
        return key in (*_OPENING_KEYS, Qt.Key.Key_Delete)

    def _look(self) -> None:
        self._model.clear()
        self._workspace.recents.look(self._workspace.settings.recent_paths)

    @Slot()
    def _on_shot_opened(self) -> None:
        canvas, focus = self.parentWidget(), self.window().focusWidget()
        if canvas is not None and focus is not None and self.isAncestorOf(focus):
            canvas.setFocus()  # Qt would take what is next, which may lie behind another dock
        self.hide()

    @Slot(object)
    def _on_recents_found(self, shot: RecentShot) -> None:
        item = QStandardItem(shot.path.stem or str(shot.path))
        item.setData(shot, SHOT_ROLE)
        words = str(shot.path) if shot.is_there else f"{shot.path}, {tr(GONE)}"
        item.setToolTip(tr("{words}\nDelete takes it off this list", words=words))
        item.setData(f"{item.text()}, {words}", Qt.ItemDataRole.AccessibleTextRole)
        self._model.appendRow(item)
        self._recent_title.show()
        self._recent.show()
        if self._model.rowCount() == 1:
            self._recent.setCurrentIndex(self._model.index(0, 0))

    @Slot(QModelIndex)
    def _on_recent_clicked(self, index: QModelIndex) -> None:
        shot: RecentShot = index.data(SHOT_ROLE)
        if shot.is_there:
            self.shot_chosen.emit(shot.path)
        else:
            self._say(
                tr("{name} is not there any more", name=shot.path.name),
                tr("It was at {folder}. Delete takes it off this list.", folder=shot.path.parent),
            )

    def _forget(self, index: QModelIndex) -> None:
        path: Path = index.data(SHOT_ROLE).path
        self._model.removeRow(index.row())
        rest = tuple(each for each in self._workspace.settings.recent if each != str(path))
        self._workspace.change_setting(recent=rest)
        self._recent_title.setVisible(bool(rest))
        self._recent.setVisible(bool(rest))
        self.first_run.setVisible(not rest)
        self._say(tr(_TITLE), tr(_SENTENCE))
        if not rest:
            self._buttons[0].setFocus()

    @Slot(object, str)
    def _on_opener_failed(self, path: Path, message: str) -> None:
        if not self._workspace.document.is_open:
            self._say(tr("{name} cannot be opened", name=path.name or path), message)

    def _say(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")
