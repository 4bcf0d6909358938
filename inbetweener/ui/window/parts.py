"""The parts of a main window, for those who connect them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QPushButton

    from inbetweener.ui.canvas.view import CanvasWidget
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.docks import Docks
    from inbetweener.ui.notices.notice_bar import NoticeBar
    from inbetweener.ui.panels.drawings_panel import DrawingsPanel
    from inbetweener.ui.panels.inspector_panel import InspectorPanel
    from inbetweener.ui.panels.review_panel import ReviewPanel
    from inbetweener.ui.panels.sheet_panel import SheetPanel
    from inbetweener.ui.parts.status_strip import StatusStrip
    from inbetweener.ui.presenters.progress import ProgressPresenter
    from inbetweener.ui.queue.panel import QueuePanel
    from inbetweener.ui.timeline.widget import TimelineWidget
    from inbetweener.ui.verbs.compare import CompareVerbs
    from inbetweener.ui.verbs.file import FileVerbs
    from inbetweener.ui.verbs.queue import QueueVerbs
    from inbetweener.ui.verbs.review import ReviewVerbs
    from inbetweener.ui.verbs.shot import ShotVerbs
    from inbetweener.ui.verbs.view import ViewVerbs


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What a main window is made of.

    Attributes:
        window: the window itself.
        actions: every command.
        canvas, timeline, drawings, sheet, inspector, review, queue, status, notices, progress: the
            panels.
        docks: what most of them stand in.
        shot_verbs, review_verbs, view_verbs, compare_verbs, file_verbs, queue_verbs: what the
            commands do.
        position: the label that says where in the shot one is.
        render_button: draws everything that is missing.
        recent_menu: the shots opened lately.
    """

    window: QMainWindow
    actions: Actions
    canvas: CanvasWidget
    timeline: TimelineWidget
    drawings: DrawingsPanel
    inspector: InspectorPanel
    review: ReviewPanel
    sheet: SheetPanel
    queue: QueuePanel
    docks: Docks
    status: StatusStrip
    notices: NoticeBar
    progress: ProgressPresenter
    shot_verbs: ShotVerbs
    review_verbs: ReviewVerbs
    view_verbs: ViewVerbs
    compare_verbs: CompareVerbs
    file_verbs: FileVerbs
    queue_verbs: QueueVerbs
    position: QLabel
    render_button: QPushButton
    recent_menu: QMenu
