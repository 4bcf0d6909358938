"""OpenTwiceVerbs: what to do about a shot that another running Inbetweener has open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from inbetweener.storage.open_notes import this_program, who
from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.storage.open_notes import Holder
    from inbetweener.storage.opening import Opened
    from inbetweener.ui.notices.notice_bar import NoticeBar

_TAKEN = "project-taken-over"


class OpenTwiceVerbs(QObject):
    """Asks, so that nobody saves over another's work unawares, and tells who has taken it over."""

    def __init__(self, workspace: Workspace, window: QWidget, notices: NoticeBar) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._notices = notices
        workspace.open_elsewhere.connect(self._on_workspace_open_elsewhere)
        workspace.taken_over.connect(self._on_workspace_taken_over)

    @Slot(object)
    def _on_workspace_open_elsewhere(self, opened: Opened) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Already Open"))
        box.setText(_question(opened))
        box.setInformativeText(_choices(opened.holder))
        copy = box.addButton(tr("Open as a Copy"), QMessageBox.ButtonRole.AcceptRole)
        take = box.addButton(
            tr("Open Anyway") if opened.holder is None else tr("Take Over"),
            QMessageBox.ButtonRole.DestructiveRole,
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        box.exec()
        if box.clickedButton() is copy:
            self._workspace.show_copy(opened)
        elif box.clickedButton() is take:
            self._workspace.show_opened(opened)

    @Slot(object)
    def _on_workspace_taken_over(self, holder: Holder) -> None:
        self._notices.show_notice(
            tr(
                "“{shot}” has been taken over: {who}. It goes on as a copy here: saving asks for a "
                "new name.",
                shot=self._workspace.document.scene.name,
                who=_who(holder),
            ),
            NoticeKind.WARNING,
            topic=_TAKEN,
        )


def _question(opened: Opened) -> str:
    if opened.holder is None:
        return tr("“{shot}” is open in another Inbetweener already.", shot=opened.scene.name)
    return tr(
        "“{shot}” is open already: {who}, since {time}.",
        shot=opened.scene.name,
        who=_who(opened.holder),
        time=_time(opened.holder),
    )


def _choices(holder: Holder | None) -> str:
    if holder is None:
        return tr(
            "Whoever saves last replaces what the other has saved. A copy is saved under a new "
            "name."
        )
    return tr(
        "A copy is saved under a new name. If you take the project over, it goes on as a copy "
        "there, and you may miss what is not saved yet."
    )


def _who(holder: Holder) -> str:
    me = this_program()
    if holder.is_on(me.machine) and holder.user == me.user:
        return tr("in another window on this machine")
    return who(holder)


def _time(holder: Holder) -> str:
    """In the artist's own time, with the day where that is another."""
    since = QDateTime.fromSecsSinceEpoch(round(holder.since.timestamp()))
    is_today = since.date() == QDateTime.currentDateTime().date()
    return QLocale().toString(since, "HH:mm" if is_today else tr("d MMMM, HH:mm"))
