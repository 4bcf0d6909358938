"""FrameVerbs: markers, and the range of frames that is worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from inbetweener.core import edits
from inbetweener.core.marker import Marker, marker_after, marker_at, marker_before
from inbetweener.ui.dialogs.marker_dialog import MarkerDialog
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.verbs.shot import ShotVerbs


class FrameVerbs(QObject):
    """Commands on the frame under the playhead."""

    def __init__(self, workspace: Workspace, verbs: ShotVerbs, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._verbs = verbs
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "marker": self.edit_marker,
            "remove_marker": self.remove_marker,
            "previous_marker": lambda: self._go_to(marker_before),
            "next_marker": lambda: self._go_to(marker_after),
            "range_first": lambda: self._workspace.work_range.set_first(self._frame),
            "range_last": lambda: self._workspace.work_range.set_last(self._frame),
            "range_gaps": self.range_from_gaps,
            "range_clear": self._workspace.work_range.clear,
        }

    @property
    def _frame(self) -> int:
        return self._workspace.playback.frame

    @property
    def marker(self) -> Marker | None:
        """The marker under the playhead."""
        return marker_at(self._workspace.document.shot.markers, self._frame)

    def edit_marker(self) -> None:
        """Ask for the marker under the playhead, a new one where there is none."""
        if not self._workspace.document.plan.length:
            return
        self._workspace.playback.pause()
        frame, before = self._frame, self.marker
        number = self._workspace.document.shot.first_number + frame
        dialog = MarkerDialog(before or Marker(frame), number, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            marker = dialog.marker()
            text = tr("Change marker") if before else tr("Set marker")
            self._verbs.edit(text, lambda shot: edits.set_marker(shot, frame, marker))
        dialog.deleteLater()

    def remove_marker(self) -> None:
        """Take the marker under the playhead away."""
        frame = self._frame
        if self.marker is None:
            self._verbs.refused.emit(tr("Go to a marker to remove it."))
        else:
            self._verbs.edit(tr("Remove marker"), lambda shot: edits.set_marker(shot, frame, None))

    def range_from_gaps(self) -> None:
        """Work on the frames of the selected gaps."""
        gaps, starts = self._verbs.gaps, self._workspace.document.plan.starts
        if gaps:
            self._workspace.work_range.set(starts[min(gaps)], starts[max(gaps) + 1])
        else:
            self._verbs.refused.emit(tr("Select gaps to work on their frames."))

    def _go_to(self, find: Callable[[tuple[Marker, ...], int], Marker | None]) -> None:
        """Go to another marker, as far as the shot goes."""
        self._workspace.playback.pause()
        found = find(self._workspace.document.shot.markers, self._frame)
        if found is not None:
            self._workspace.playback.show_frame(found.frame)
