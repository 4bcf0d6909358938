"""DocumentSession: owns the open scene, its undo stack, and the file it is saved in."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from inbetweener.core.rooting import scene_from_above
from inbetweener.core.scene import Scene
from inbetweener.core.scene_plan import ScenePlan
from inbetweener.core.shot import Shot
from inbetweener.session.document.commands import EditCommand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.layer import Layer
    from inbetweener.core.plan import FramePlan

UNDO_LIMIT = 1000


class DocumentSession(QObject):
    """The only one who swaps the document.

    One layer is active: what is said of *the shot* anywhere is said of it. All layers share one
    undo stack; undoing an edit of another layer activates that.

    Attributes:
        scene: the document as it stands.
        active: which of its layers is worked on.
        scene_plan: what is seen of all layers when.
        folder: where the drawings are; None while nothing is open.
        project_path: the project file; None while the document was never saved.
        undo_stack: every edit.

    Signals:
        shot_opened(): another document is open; `scene`, `shot` and `folder` are new.
        shot_changed(Shot, Shot): an edit, an undo or a redo of the active layer: before and after;
            or it is held for longer or shorter than before, since the scene is.
        leaving_layer(): another layer is about to be active; all is as it was still.
        layer_activated(int): another layer is active, of the same document; nothing was edited.
            What was frame n of the one before is frame n plus this number.
        scene_changed(Scene, Scene): an edit, an undo or a redo of anything: before and after.
        modified_changed(bool): whether there is anything to save.
    """

    shot_opened = Signal()
    shot_changed = Signal(object, object)
    leaving_layer = Signal()
    layer_activated = Signal(int)
    scene_changed = Signal(object, object)
    modified_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene.of(Shot(""))
        self.active = 0
        self.scene_plan = ScenePlan.of(self.scene)
        self.folder: Path | None = None
        self.project_path: Path | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.undo_stack.cleanChanged.connect(self._on_undo_stack_clean_changed)
        self._recovered = False
        self._merge_ids: dict[str, int] = {}
        self._next_merge_id = count(1)

    @property
    def is_open(self) -> bool:
        """Whether a document is open."""
        return self.folder is not None

    @property
    def is_modified(self) -> bool:
        """Whether closing now would lose something."""
        return self._recovered or not self.undo_stack.isClean()

    @property
    def layer(self) -> Layer:
        """The active layer."""
        return self.scene.layers[self.active]

    @property
    def shot(self) -> Shot:
        """The shot of the active layer."""
        return self.layer.shot

    @property
    def plan(self) -> FramePlan:
        """The frame plan of the active layer, its last drawing held as long as it is seen."""
        return self.scene_plan.plans[self.active]

    def scene_frame(self, frame: int) -> int:
        """The frame of the scene that a frame of the active layer is."""
        return frame + self.scene_plan.starts[self.active]

    def open(
        self,
        document: Shot | Scene,
        folder: Path,
        project_path: Path | None,
        *,
        recovered: bool = False,
    ) -> None:
        """Show another document; the edits of the one before are forgotten.

        Args:
            document: a scene, or a shot as the one layer of one.
            folder: where its drawings are.
            project_path: where it is saved, None for a folder that was opened just now.
            recovered: whether it comes from an autosave and is not saved yet.
        """
        self.folder = folder
        self.project_path = project_path
        self._recovered = recovered
        scene = Scene.of(document)
        self._set(scene, scene.main_index)
        self.undo_stack.clear()
        self.end_merge()
        self.shot_opened.emit()
        self.modified_changed.emit(self.is_modified)

    def move_root(self, folder: Path, below: str) -> None:
        """Name all files from a folder further up, so that others in it can be part of the scene.

        Nothing is edited and all that can be undone can be undone still; told as `shot_opened`.

        Args:
            folder: the new one.
            below: where the old one is, as seen from it.
        """
        for index in range(self.undo_stack.count()):
            command = self.undo_stack.command(index)
            if isinstance(command, EditCommand):
                command.move_root(below)
        self.end_merge()
        self.folder = folder
        self._set(scene_from_above(self.scene, below), self.active)
        self.shot_opened.emit()
        self.modified_changed.emit(self.is_modified)

    def edit(self, text: str, edit: Callable[[Shot], Shot], merge_key: str | None = None) -> None:
        """Change the active layer by a pure edit, as one undo step.

        Args:
            text: what the edit does, for the undo menu ("set on twos").
            edit: from the shot to the next.
            merge_key: edits in a row with one key become one step; None never merges.

        Raises:
            EditError: the document cannot take it; nothing is changed.
        """
        before = self.shot
        after = edit(before)
        if after is before or after == before:
            return
        self._push(text, self.scene.with_shot(self.active, after), self.active, merge_key)

    def edit_scene(
        self, text: str, edit: Callable[[Scene], Scene], merge_key: str | None = None
    ) -> None:
        """Change the whole document by a pure edit, as one undo step; the active layer stays.

        Args:
            text: what the edit does, for the undo menu.
            edit: from the scene to the next.
            merge_key: edits in a row with one key become one step; None never merges.

        Raises:
            EditError: the document cannot take it; nothing is changed.
        """
        after = edit(self.scene)
        if after is not self.scene and after != self.scene:
            self._push(text, after, None, merge_key)

    def activate(self, index: int) -> None:
        """Work on another layer; no edit and no undo step.

        Raises:
            IndexError: there is no such layer.
        """
        if not 0 <= index < len(self.scene.layers):
            raise IndexError(f"layer {index} of {len(self.scene.layers)}")
        if index != self.active:
            self.end_merge()
            self.leaving_layer.emit()
            start = self.scene_plan.starts[self.active]
            self.active = index
            self.layer_activated.emit(start - self.scene_plan.starts[index])

    def end_merge(self) -> None:
        """Let the next edit begin a new undo step, whatever its merge key."""
        self._merge_ids.clear()

    def mark_saved(self, project_path: Path, scene: Scene) -> None:
        """Note that `scene` has reached the disk; later edits stay unsaved."""
        self.project_path = project_path
        self._recovered = False
        self.end_merge()
        if scene is self.scene:
            self.undo_stack.setClean()
        else:  # edited meanwhile: no step of the stack is known to be what the file holds
            self.undo_stack.resetClean()
        self.modified_changed.emit(self.is_modified)

    def leave_project(self) -> None:
        """Go on as a document without a file: saving asks for a name."""
        self.project_path = None
        self.modified_changed.emit(self.is_modified)

    def _push(self, text: str, after: Scene, layer: int | None, merge_key: str | None) -> None:
        merge_id = self._merge_id(merge_key)
        self.undo_stack.push(EditCommand(text, self.scene, after, layer, self._swap, merge_id))

    def _swap(self, scene: Scene, layer: int | None) -> None:
        """Show a scene after an edit of one layer, which is activated first, or of the whole."""
        if layer is not None:
            self.activate(layer)  # as it still is, so that what changes is seen to change
        before, shot, plan = self.scene, self.shot, self.plan
        start = self.scene_plan.starts[self.active]
        active = before.place_in(scene, self.active)
        if active is None:
            self.leaving_layer.emit()
        self._set(scene, min(self.active, len(scene.layers) - 1) if active is None else active)
        if active is None:
            self.layer_activated.emit(start - self.scene_plan.starts[self.active])
        elif self.shot is not shot or self.plan is not plan:
            self.shot_changed.emit(shot, self.shot)
        self.scene_changed.emit(before, scene)

    def _set(self, scene: Scene, active: int) -> None:
        self.scene_plan = ScenePlan.of(scene, self.scene_plan)
        self.scene = scene
        self.active = active

    def _merge_id(self, merge_key: str | None) -> int:
        if merge_key is None:
            self._merge_ids.clear()
            return -1
        if merge_key not in self._merge_ids:
            self._merge_ids = {merge_key: next(self._next_merge_id)}
        return self._merge_ids[merge_key]

    def _on_undo_stack_clean_changed(self, _is_clean: bool) -> None:
        self.modified_changed.emit(self.is_modified)
