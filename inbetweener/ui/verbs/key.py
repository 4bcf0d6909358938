"""KeyVerbs: keys put in, shown again, swapped; their charts carried from gap to gap."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from inbetweener.core import edits
from inbetweener.core.drawing import Drawing, DrawingId, Role
from inbetweener.core.numbering import NumberedName
from inbetweener.storage.shot_folder import DRAWING_SUFFIXES
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.core.chart import Chart
    from inbetweener.core.shot import Shot
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.verbs.shot import ShotVerbs


class KeyVerbs(QObject):
    """Commands on the key under the playhead, or the one that opens the gap there."""

    def __init__(self, workspace: Workspace, verbs: ShotVerbs, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._verbs = verbs
        self._window = window
        self._copied_chart: Chart | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "insert_keys": self.insert_keys,
            "duplicate_key": self.duplicate_key,
            "swap_keys": self.swap_keys,
            "key_role": self.change_role,
            "copy_chart": self.copy_chart,
            "paste_chart": self.paste_chart,
        }

    @property
    def copied_chart(self) -> Chart | None:
        """The chart that would be pasted."""
        return self._copied_chart

    def insert_keys(self) -> None:
        """Ask for drawings and put them on the timeline, the first at the playhead."""
        folder = self._workspace.document.folder
        if folder is None:
            return
        patterns = " ".join(f"*{suffix}" for suffix in sorted(DRAWING_SUFFIXES))
        files, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Insert keys"),
            str(folder),
            tr("Drawings ({patterns})", patterns=patterns),
        )
        if files:
            self._insert([Path(file) for file in files], folder)

    def _insert(self, files: list[Path], folder: Path) -> None:
        strangers = [file for file in files if file.parent.resolve() != folder.resolve()]
        if strangers:
            self._verbs.refused.emit(
                tr(
                    "{name} is not in the shot's folder. Copy it to {folder} first.",
                    name=strangers[0].name,
                    folder=folder,
                )
            )
            return
        drawings = [_drawing(self._workspace.document.shot, file.name) for file in files]
        frame = self._workspace.playback.frame
        text = tr_count("Insert key", "Insert {n} keys", len(files))

        def edit(shot: Shot) -> Shot:
            shot = edits.add_drawings(shot, drawings)
            return edits.insert_keys(shot, [drawing.id for drawing in drawings], frame)

        self._verbs.edit(text, edit)
        self._workspace.make_thumbnails()

    def duplicate_key(self) -> None:
        """Show the key before the playhead again there; on the key itself, behind it."""
        key = self._key()
        if key is None:
            return
        frame, starts = self._workspace.playback.frame, self._workspace.document.plan.starts
        cell = self._workspace.document.plan.cell_at(frame)
        frame = starts[key] if cell.id.is_key else frame
        self._verbs.edit(tr("Duplicate key"), lambda shot: edits.duplicate_key(shot, key, frame))

    def swap_keys(self) -> None:
        """Let the key before the playhead and the next change places."""
        key = self._key()
        if key is not None:
            self._verbs.edit(tr("Swap keys"), lambda shot: edits.swap_keys(shot, key))

    def change_role(self) -> None:
        """Call the key under the playhead a breakdown, or a breakdown a key."""
        key = self._key()
        if key is None:
            return
        is_key = self._workspace.document.shot.keys[key].role is Role.KEY
        role = Role.BREAKDOWN if is_key else Role.KEY
        self._verbs.edit(
            tr("Call it a breakdown") if is_key else tr("Call it a key"),
            lambda shot: edits.set_key_role(shot, key, role),
        )

    def copy_chart(self) -> None:
        """Keep the spacing of the first selected gap."""
        gaps = self._verbs.gaps
        if not gaps:
            self._verbs.refused.emit(tr("Select a gap to copy its spacing."))
            return
        self._copied_chart = self._workspace.document.shot.gaps[min(gaps)].chart

    def paste_chart(self) -> None:
        """Space all selected gaps by the chart that was copied."""
        if self._copied_chart is None:
            self._verbs.refused.emit(tr("Copy the spacing of a gap first."))
        else:
            self._verbs.set_chart(self._copied_chart)

    def _key(self) -> int | None:
        """The key under the playhead, or the one before it."""
        plan, frame = self._workspace.document.plan, self._workspace.playback.frame
        return plan.cell_at(frame).id.gap if frame < plan.length else None


def _drawing(shot: Shot, file: str) -> Drawing:
    """The shot's drawing of a file, or a new one."""
    known = {drawing.id: drawing for drawing in shot.drawings}
    return known.get(DrawingId(file)) or NumberedName.of(file).drawing
