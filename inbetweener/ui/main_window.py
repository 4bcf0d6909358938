"""The main window: places the panels, keeps its own place on the screen, and closes with care."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inbetweener.paths import resource
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.bars.canvas_bar import CanvasBar
from inbetweener.ui.bars.choices import Choices
from inbetweener.ui.bars.comparison_bar import ComparisonBar
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.commands.actions import Actions
from inbetweener.ui.commands.menus import build_menus, build_toolbar
from inbetweener.ui.docks import Docks
from inbetweener.ui.look.focus_ring import FocusRing
from inbetweener.ui.notices.folder_notices import FolderNotices
from inbetweener.ui.notices.notice_bar import NoticeBar
from inbetweener.ui.notices.unanswered_keys import UnansweredKeys
from inbetweener.ui.panels.camera_panel import CameraPanel
from inbetweener.ui.panels.drawings_panel import DrawingsPanel
from inbetweener.ui.panels.history_panel import HistoryPanel
from inbetweener.ui.panels.inspector_panel import InspectorPanel
from inbetweener.ui.panels.layers_panel import LayersPanel
from inbetweener.ui.panels.pins_panel import PinsPanel
from inbetweener.ui.panels.review_panel import ReviewPanel
from inbetweener.ui.panels.sheet_panel import SheetPanel
from inbetweener.ui.panels.welcome_page import WelcomePage
from inbetweener.ui.parts.eliding_label import ElidingLabel
from inbetweener.ui.parts.input_manners import InputManners
from inbetweener.ui.parts.status_strip import StatusStrip
from inbetweener.ui.presenters.canvas import CanvasPresenter
from inbetweener.ui.presenters.progress import ProgressPresenter
from inbetweener.ui.presenters.review import ReviewPresenter
from inbetweener.ui.presenters.timeline import TimelinePresenter
from inbetweener.ui.presenters.timeline_menus import TimelineMenus
from inbetweener.ui.queue.panel import QueuePanel
from inbetweener.ui.timeline.widget import TimelineWidget
from inbetweener.ui.verbs.compare import CompareVerbs
from inbetweener.ui.verbs.file import FileVerbs
from inbetweener.ui.verbs.frame import FrameVerbs
from inbetweener.ui.verbs.hand import HandVerbs
from inbetweener.ui.verbs.key import KeyVerbs
from inbetweener.ui.verbs.layer import LayerVerbs
from inbetweener.ui.verbs.open_twice import OpenTwiceVerbs
from inbetweener.ui.verbs.queue import QueueVerbs
from inbetweener.ui.verbs.review import ReviewVerbs
from inbetweener.ui.verbs.shot import ShotVerbs
from inbetweener.ui.verbs.view import ViewVerbs
from inbetweener.ui.window.commands import WindowCommands
from inbetweener.ui.window.parts import WindowParts
from inbetweener.ui.window.presenter import WindowPresenter
from inbetweener.ui.window.queue_front import QueueFront
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.workspace import Workspace


# Docks take their sizes once the window has been laid out, which the first paint waits for.
_FIRST_LAYOUT_MS = 50


class MainWindow(QMainWindow):
    """One window on one workspace.

    Attributes:
        actions_by_name: every command.
        canvas, timeline, drawings, sheet, inspector, review, notices, status, progress: the parts.
        welcome: what lies over the canvas while no shot is open.
        docks: what most of them stand in.
        shot_verbs, view_verbs, compare_verbs, file_verbs: what the commands do.
        position: the label that says where in the shot one is.
        render_button: draws everything that is missing.

    Signals:
        closed(): the window has closed for good.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setWindowIcon(QIcon(str(resource("icons/inbetweener.png"))))
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))
        self.actions_by_name = Actions(self)
        self.notices = NoticeBar(self)
        self.shot_verbs = ShotVerbs(workspace, self)
        self.view_verbs = ViewVerbs(workspace, self)
        self.compare_verbs = CompareVerbs(workspace, self.actions_by_name, self)
        self.review_verbs = ReviewVerbs(workspace, self)
        self.file_verbs = FileVerbs(workspace, self, self.notices)
        self.open_twice_verbs = OpenTwiceVerbs(workspace, self, self.notices)
        self.layer_verbs = LayerVerbs(workspace, self.actions_by_name, self.notices, self)
        self._build()
        self.hand_verbs = HandVerbs(
            workspace, self.actions_by_name, self.notices, self.status, self
        )
        self.actions_by_name.connect_all(
            {**self.hand_verbs.handlers(), **self.layer_verbs.handlers()}
        )
        parts = self._parts()
        self._presenter = WindowPresenter(workspace, parts)
        self._commands = WindowCommands(workspace, parts, self._presenter.presets)
        self.closed.connect(self._commands.close_satellites)
        self.closed.connect(self.welcome.first_run.stop)
        self.key_verbs = KeyVerbs(workspace, self.shot_verbs, self)
        self.frame_verbs = FrameVerbs(workspace, self.shot_verbs, self)
        self.actions_by_name.connect_all(
            {**self.key_verbs.handlers(), **self.frame_verbs.handlers()}
        )
        TimelineMenus(workspace, self.actions_by_name, self.key_verbs, self.timeline)
        self._manners = InputManners(self, self.canvas)
        self._manners.space_tapped.connect(workspace.playback.toggle)
        UnansweredKeys(workspace.document, self).said.connect(self.status.show_message)
        self._queue_front = QueueFront(workspace, parts)
        self.actions_by_name.connect_all(self._queue_front.handlers())
        self.file_verbs.may_close.connect(self.close)
        self.welcome.shot_chosen.connect(lambda path: self.file_verbs.open(OpenRequest(path)))
        FolderNotices(workspace, self.notices)
        self.welcome.setFocus()
        FocusRing(self)
        self._restore_place()

    # Building

    def _build(self) -> None:
        workspace = self._workspace
        self.canvas = CanvasWidget(self)
        self.position = ElidingLabel(self, breaks_at=" · ")
        self.timeline = TimelineWidget(self)
        self.drawings = DrawingsPanel(workspace, self)
        self.inspector = InspectorPanel(workspace, self.shot_verbs, self)
        self.sheet = SheetPanel(workspace, self.shot_verbs, self.actions_by_name, self)
        self.review = ReviewPanel(workspace, self.review_verbs, self.actions_by_name, self)
        self.queue_verbs = QueueVerbs(workspace, self.actions_by_name, self)
        self.queue = QueuePanel(workspace, self.queue_verbs, self.actions_by_name, self)
        self.status = StatusStrip(self)
        self._canvas_presenter = CanvasPresenter(workspace, self.canvas)
        self._timeline_presenter = TimelinePresenter(workspace, self.shot_verbs, self.timeline)
        self.progress = ProgressPresenter(workspace, self.status)
        self._review_presenter = ReviewPresenter(
            workspace, self.timeline, self.status, self.actions_by_name
        )
        menus = build_menus(self, self.actions_by_name)
        self.recent_menu = QMenu(tr("Open Recent"), self)
        menus["File"].insertMenu(self.actions_by_name["open_sample"], self.recent_menu)
        self._build_toolbar()
        self.setCentralWidget(self._build_middle())
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)
        self._build_docks()
        menus["View"].addMenu(tr("Panels")).addActions(self.docks.toggle_actions())

    def _build_docks(self) -> None:
        self.docks = Docks(self)
        self.drawings.setMinimumWidth(170)
        self.inspector.setMinimumWidth(300)
        self.docks.fill(
            {
                "drawings": self.drawings,
                "sheet": self.sheet,
                "layers": LayersPanel(
                    self._workspace, self.layer_verbs, self.actions_by_name, self
                ),
                "inspector": self.inspector,
                "review": self.review,
                "history": HistoryPanel(self._workspace, self),
                "queue": self.queue,
                "pins": PinsPanel(self._workspace, self.actions_by_name, self),
                "camera": CameraPanel(self._workspace.camera, self.actions_by_name, self),
                "timeline": self.timeline,
            }
        )

    def _build_toolbar(self) -> None:
        self.render_button = QPushButton(tr("Render All"), self)
        self.render_button.setProperty("primary", True)
        self.render_button.clicked.connect(self.actions_by_name["render_all"].trigger)
        build_toolbar(
            self,
            self.actions_by_name,
            self.position,
            (
                Choices(self._workspace, self.shot_verbs, self),
                self.render_button,
                self.actions_by_name["export"],
            ),
        )

    def _build_middle(self) -> QWidget:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = CanvasBar(self._workspace, self.actions_by_name, self.canvas)
        column.addWidget(bar)
        column.addWidget(ComparisonBar(self._workspace, self.compare_verbs, middle))
        column.addWidget(self.canvas, 1)
        self.welcome = WelcomePage(self._workspace, self.actions_by_name, self.canvas)
        self.notices.lie_over(self.canvas)
        return middle

    def _parts(self) -> WindowParts:
        return WindowParts(
            window=self,
            actions=self.actions_by_name,
            canvas=self.canvas,
            timeline=self.timeline,
            drawings=self.drawings,
            inspector=self.inspector,
            review=self.review,
            sheet=self.sheet,
            queue=self.queue,
            docks=self.docks,
            status=self.status,
            notices=self.notices,
            progress=self.progress,
            shot_verbs=self.shot_verbs,
            review_verbs=self.review_verbs,
            view_verbs=self.view_verbs,
            compare_verbs=self.compare_verbs,
            file_verbs=self.file_verbs,
            queue_verbs=self.queue_verbs,
            position=self.position,
            render_button=self.render_button,
            recent_menu=self.recent_menu,
        )

    # Coming, going

    def take_files(self, paths: list[Path]) -> None:
        """Take files that were named when the program was started, as if they were dropped."""
        self._commands.take_files(paths)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the keys again when the artist comes back from painting them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._workspace.look_at_files()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close once nothing unsaved is left that is wanted."""
        if not self.file_verbs.close_when_saved():
            event.ignore()
            return
        self._keep_place()
        event.accept()
        self.closed.emit()

    def _keep_place(self) -> None:
        self._workspace.change_setting(
            window_geometry=self.saveGeometry().toBase64().toStdString(),
            window_state=self.docks.layout(),
        )

    def _restore_place(self) -> None:
        settings = self._workspace.settings
        if settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
        if not self.docks.restore(settings.window_state):
            QTimer.singleShot(_FIRST_LAYOUT_MS, self.docks, self.docks.size)
