"""LayerVerbs: what the commands of layers do, with names for the undo menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from inbetweener.core import edits
from inbetweener.errors import InbetweenerError
from inbetweener.storage.layer_opening import LayerRequest
from inbetweener.storage.shot_folder import DRAWING_SUFFIXES
from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.layer import Blend, Layer
    from inbetweener.core.scene import Scene
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.notices.notice_bar import NoticeBar

_SHOWING = {True: mark("Show layer {name}"), False: mark("Hide layer {name}")}


class LayerVerbs(QObject):
    """Edits of the scene's layers; those without an index are about the active one."""

    def __init__(
        self, workspace: Workspace, actions: Actions, notices: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._document = workspace.document
        self._actions = actions
        self._notices = notices
        self._window = window
        workspace.layer_adder.failed.connect(self._refuse)
        for signal in (
            self._document.shot_opened,
            self._document.scene_changed,
            self._document.layer_activated,
        ):
            signal.connect(self._show_enabled)
        self._show_enabled()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "add_layer": self.ask_for_folder,
            "add_layer_picture": self.ask_for_picture,
            "remove_layer": self.remove,
            "layer_above": partial(self._go, 1),
            "layer_below": partial(self._go, -1),
            "raise_layer": partial(self._move, 1),
            "lower_layer": partial(self._move, -1),
            "layer_visible": self.toggle_visible,
            "time_like_below": self.time_like_below,
        }

    @property
    def layer(self) -> Layer:
        """The active layer."""
        return self._document.layer

    # More and fewer

    def ask_for_folder(self) -> None:
        """Ask for a folder of drawings, which become a layer."""
        if self._document.folder is None:
            return
        folder = QFileDialog.getExistingDirectory(
            self._window, tr("Folder of drawings for a new layer"), str(self._document.folder)
        )
        if folder:
            self._workspace.layer_adder.add(LayerRequest(Path(folder)))

    def ask_for_picture(self) -> None:
        """Ask for a picture, which lies under the whole scene."""
        if self._document.folder is None:
            return
        kinds = " ".join(f"*{suffix}" for suffix in sorted(DRAWING_SUFFIXES))
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Background picture"),
            str(self._document.folder),
            tr("Pictures ({kinds})", kinds=kinds),
        )
        if file:
            self._workspace.layer_adder.add(LayerRequest(Path(file), is_background=True))

    def remove(self) -> None:
        """Take the active layer out of the scene; its files stay."""
        active = self._document.active
        self.edit(mark("Remove layer {name}"), lambda scene: edits.remove_layer(scene, active))

    # Order

    @Slot(int)
    def activate(self, index: int) -> None:
        """Work on a layer."""
        if 0 <= index < len(self._document.scene.layers):
            self._document.activate(index)

    def _go(self, steps: int) -> None:
        self.activate(self._document.active + steps)

    def _move(self, steps: int) -> None:
        self.move(self._document.active, self._document.active + steps)

    @Slot(int, int)
    def move(self, index: int, to: int) -> None:
        """Put a layer where `to` of the others lie below it."""
        if to >= 0:
            self.edit(
                mark("Move layer {name}"), lambda scene: edits.move_layer(scene, index, to), index
            )

    # What a layer is

    def toggle_visible(self) -> None:
        """Show the active layer, or hide it."""
        self.set_visible(self._document.active, is_visible=not self.layer.is_visible)

    def set_visible(self, index: int, *, is_visible: bool) -> None:
        """Show a layer, or hide it."""
        self.edit(
            _SHOWING[is_visible],
            lambda scene: edits.set_layer_visible(scene, index, is_visible=is_visible),
            index,
        )

    def rename(self, index: int, name: str) -> None:
        """Call a layer by another name."""
        self.edit(
            mark("Rename layer {name}"), lambda scene: edits.rename_layer(scene, index, name), index
        )

    def set_opacity(self, opacity: float) -> None:
        """Let what is below the active layer shine through it; one gesture is one step."""
        active = self._document.active
        self.edit(
            mark("Set opacity of {name}"),
            lambda scene: edits.set_layer_opacity(scene, active, opacity),
            merges="opacity",
        )

    def set_offset(self, x: float, y: float) -> None:
        """Lay the active layer elsewhere."""
        active = self._document.active
        self.edit(
            mark("Move layer {name} on the field"),
            lambda scene: edits.set_layer_offset(scene, active, x, y),
            merges="offset",
        )

    def set_parallax(self, parallax: float) -> None:
        """Let the active layer follow the camera more or less."""
        active = self._document.active
        self.edit(
            mark("Set parallax of {name}"),
            lambda scene: edits.set_layer_parallax(scene, active, parallax),
            merges="parallax",
        )

    def set_start(self, number: int) -> None:
        """Let the active layer begin at the frame of a number."""
        active = self._document.active
        self.edit(
            mark("Move layer {name} in time"),
            lambda scene: edits.set_layer_start(scene, active, number),
            merges="start",
        )

    def set_blend(self, blend: Blend) -> None:
        """Let the active layer meet what is below it in another way."""
        active = self._document.active
        self.edit(
            mark("Set blending of {name}"),
            lambda scene: edits.set_layer_blend(scene, active, blend),
        )

    def set_held(self, is_held: bool) -> None:
        """Hold the active layer's last drawing to the scene's end, or not."""
        active = self._document.active
        self.edit(
            mark("Set the end of {name}"),
            lambda scene: edits.set_layer_held(scene, active, is_held=is_held),
        )

    def set_background(self, is_background: bool) -> None:
        """Let the active layer lie under the whole scene, or be timed."""
        active = self._document.active
        self.edit(
            mark("Set what {name} is"),
            lambda scene: edits.set_layer_background(scene, active, is_background=is_background),
        )

    def time_like_below(self) -> None:
        """Time the active layer like the next timed one below it."""
        active, scene = self._document.active, self._document.scene
        timed = [index for index in range(active) if scene.layers[index].shot.gaps]
        if timed:
            self.edit(
                mark("Time {name} like the layer below"),
                lambda now: edits.copy_timing(now, timed[-1], active),
            )

    def edit(
        self,
        text: str,
        edit: Callable[[Scene], Scene],
        index: int | None = None,
        merges: str = "",
    ) -> None:
        """Edit the scene as one step; what cannot be is told.

        Args:
            text: marked, naming the layer as {name}.
            edit: from the scene to the next.
            index: of the layer that it is about, None for the active one.
            merges: edits of one such name in a row are one step; "" for a step of its own.
        """
        index = self._document.active if index is None else index
        name = self._document.scene.layers[index].name
        key = f"layer {merges} {index}" if merges else None
        try:
            self._document.edit_scene(tr(text, name=name), edit, key)
        except InbetweenerError as error:
            self._refuse(str(error))

    @Slot(str)
    def _refuse(self, message: str) -> None:
        self._notices.show_notice(message, NoticeKind.WARNING, topic="layers")

    @Slot()
    def _show_enabled(self) -> None:
        """Grey out what makes no sense."""
        layers, active = self._document.scene.layers, self._document.active
        is_open = self._document.is_open
        can = {
            "add_layer": is_open,
            "add_layer_picture": is_open,
            "remove_layer": len(layers) > 1,
            "layer_above": active + 1 < len(layers),
            "layer_below": active > 0,
            "raise_layer": active + 1 < len(layers),
            "lower_layer": active > 0,
            "layer_visible": is_open,
            "time_like_below": any(each.shot.gaps for each in layers[:active]),
        }
        for name, is_enabled in can.items():
            self._actions[name].setEnabled(is_open and is_enabled)
        self._actions["layer_visible"].setChecked(is_open and self.layer.is_visible)
