"""QueueVerbs: the commands about rendering: pause, cancel, retry, what comes next, more shots."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QListView, QTreeView, QWidget

from inbetweener.core.plan import CellId
from inbetweener.session.rendering.log import EntryState
from inbetweener.storage.project_file import PROJECT_SUFFIX
from inbetweener.ui.look.icons import icon
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.queue_rows import QueueRow

_WAITING, _DRAWING = EntryState.WAITING, EntryState.DRAWING


class QueueVerbs(QObject):
    """What the commands do, and which of them make sense now."""

    def __init__(self, workspace: Workspace, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._rendering = workspace.rendering
        self._actions = actions
        self._window = window
        self._rendering.queue.log.changed.connect(self.show_enabled)
        self._rendering.queue.finished.connect(self.show_enabled)
        self._rendering.shots.changed.connect(self.show_enabled)
        self._rendering.render_thread.paused_changed.connect(self.show_enabled)
        workspace.selection.changed.connect(self.show_enabled)
        self.show_enabled()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do; showing the panel is the window's."""
        return {
            "pause_rendering": self.toggle_pause,
            "draw_next": self.draw_next,
            "cancel_gaps": self.cancel_gaps,
            "cancel_all": self._rendering.cancel,
            "retry_failed": self._rendering.retry_failed,
            "clear_queue": self._rendering.clear_ended,
            "add_shots": self.ask_for_folders,
            "add_projects": self.ask_for_projects,
        }

    # Gaps

    def toggle_pause(self) -> None:
        """Pause rendering, or go on."""
        thread = self._rendering.render_thread
        if thread.is_paused:
            thread.resume()
        elif self._rendering.is_busy:
            thread.pause()
        self.show_enabled()

    def draw_next(self) -> None:
        """Draw the selected gaps that wait before all others."""
        for gap in reversed(self._selected(_WAITING)):
            self._rendering.queue.move_up(gap)

    def cancel_gaps(self) -> None:
        """Drop the selected gaps that wait or are being drawn."""
        self._rendering.queue.cancel_gaps(frozenset(self._selected(_WAITING, _DRAWING)))

    def cancel_row(self, row: QueueRow) -> None:
        """Cancel what a row stands for; what has ended already leaves the list."""
        is_active = row.state is not None and row.state.is_active
        if row.gap is not None and is_active:
            self._rendering.queue.cancel_gaps(frozenset({row.gap}))
        elif row.gap is not None:
            self._rendering.queue.log.forget(row.gap, row.model)
        elif row.shot is not None and is_active:
            self._rendering.shots.cancel([row.shot])
        elif row.shot is not None:
            self._rendering.shots.forget(row.shot)

    def _selected(self, *states: EntryState) -> list[int]:
        chosen = self._workspace.selection.gaps
        return [gap for gap in self._rendering.queue.log.gaps_in(*states) if gap in chosen]

    def show_gap(self, gap: int) -> None:
        """Go to the first inbetween of a gap, and select the gap."""
        plan = self._workspace.document.plan
        if gap < len(plan.gaps):
            order = min(1, len(plan.gaps[gap].cells) - 1)
            self._workspace.playback.pause()
            self._workspace.playback.show_frame(plan.cell(CellId(gap, order)).first_frame)
            self._workspace.selection.select(frozenset({gap}))

    # Other shots

    def add(self, paths: Sequence[Path]) -> None:
        """Let shots wait for their turn."""
        self._rendering.shots.add(paths)

    def ask_for_folders(self) -> None:
        """Ask for shot folders, several at once, and let them wait."""
        dialog = QFileDialog(self._window, tr("Add Shots to Queue"), str(self._start_folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        # The system's own dialogs take one folder at a time.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Add"))
        for view in (*dialog.findChildren(QListView), *dialog.findChildren(QTreeView)):
            if view.objectName() in ("listView", "treeView"):
                view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        if dialog.exec():
            self.add([Path(folder) for folder in dialog.selectedFiles()])
        dialog.deleteLater()

    def ask_for_projects(self) -> None:
        """Ask for project files, several at once, and let their shots wait."""
        files, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Add Shots to Queue"),
            str(self._start_folder()),
            tr("Inbetweener projects (*{suffix})", suffix=PROJECT_SUFFIX),
        )
        self.add([Path(file) for file in files])

    def _start_folder(self) -> Path:
        """Beside the open shot: the others of a scene lie there."""
        folder = self._workspace.document.folder
        return Path.home() if folder is None else folder.parent

    @Slot()
    def show_enabled(self) -> None:
        """Grey out what makes no sense now."""
        rendering = self._rendering
        is_paused, is_busy = rendering.is_paused, rendering.is_busy
        enabled = {
            "pause_rendering": is_busy or is_paused,
            "cancel_all": is_busy,
            "retry_failed": rendering.failed_count > 0,
            "clear_queue": rendering.has_ended,
            "draw_next": bool(self._selected(_WAITING)),
            "cancel_gaps": bool(self._selected(_WAITING, _DRAWING)),
        }
        for name, is_enabled in enabled.items():
            self._actions[name].setEnabled(is_enabled)
        pause = self._actions["pause_rendering"]
        pause.setChecked(is_paused)
        words = tr("Resume Rendering") if is_paused else tr("Pause Rendering")
        if pause.text() != words:
            pause.setText(words)
            pause.setIcon(icon("mdi6.play" if is_paused else "mdi6.pause"))
