"""CameraVerbs: the camera's commands, and what canvas and timeline show of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.camera import Camera
from inbetweener.ui.canvas.camera_frame import CameraFrame, title_width
from inbetweener.ui.canvas.camera_gestures import CameraGestures
from inbetweener.ui.look.numbers import short_number
from inbetweener.ui.look.sight import is_in_sight
from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts

_PANEL = "camera"


class CameraVerbs(QObject):
    """Keeps canvas, timeline and commands in step with the camera."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._workspace = workspace
        self._parts = parts
        self._rig = workspace.camera
        self._through = workspace.camera_view
        self._gestures = CameraGestures(parts.canvas, self._rig)
        self._rig.changed.connect(self.refresh)
        self._rig.refused.connect(self._on_rig_refused)
        self._through.changed.connect(self.refresh)
        workspace.settings_changed.connect(self.refresh)
        workspace.playback.playing_changed.connect(self.refresh)
        workspace.document.shot_opened.connect(self._on_document_shot_opened)
        parts.docks[_PANEL].visibilityChanged.connect(self.refresh)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "camera_frame": self._toggle_frame,
            "camera_through": self._toggle_through,
            "camera_key": self._rig.set_key,
            "camera_previous_key": partial(self._rig.go, is_after=False),
            "camera_next_key": partial(self._rig.go, is_after=True),
            "camera_delete_key": self._rig.delete_key,
            "camera_clear": self._rig.clear,
            "camera_panel": partial(self._parts.docks.show, _PANEL),
        }

    @Slot()
    def refresh(self) -> None:
        """Show the camera as it stands."""
        self._parts.timeline.set_camera_frames(self._rig.key_frames)
        self._parts.canvas.layers.set_camera(self._frame())
        self._show_enabled()

    def _frame(self) -> CameraFrame | None:
        """What is seen of the camera on the canvas."""
        is_asked_for = self._workspace.settings.camera_frame
        if not (is_asked_for or is_in_sight(self._parts.docks[_PANEL])):
            return None
        corners, layer = self._rig.corners, self._workspace.document.layer
        if corners is None:
            return None
        on_picture = tuple((x - layer.x, y - layer.y) for x, y in corners)
        title = tr("Camera, frame {number}", number=self._rig.number)
        if self._rig.pose.degrees:
            title = f"{title} · {short_number(self._rig.pose.degrees)}°"
        width = title_width(title, self._parts.canvas.font())
        return CameraFrame(on_picture, title, self._rig.key is not None, width)

    def _show_enabled(self) -> None:
        actions, rig = self._parts.actions, self._rig
        is_open = rig.field is not None
        can = {
            "camera_frame": is_open,
            "camera_through": is_open,
            "camera_key": is_open,
            "camera_previous_key": is_open and rig.neighbour(is_after=False) is not None,
            "camera_next_key": is_open and rig.neighbour(is_after=True) is not None,
            "camera_delete_key": is_open and rig.key is not None,
            "camera_clear": is_open and rig.camera != Camera(),
        }
        for name, is_enabled in can.items():
            actions[name].setEnabled(is_enabled)
        actions["camera_frame"].setChecked(self._workspace.settings.camera_frame)
        actions["camera_through"].setChecked(self._through.is_on)

    def _toggle_frame(self) -> None:
        self._workspace.change_setting(camera_frame=not self._workspace.settings.camera_frame)
        self.refresh()

    def _toggle_through(self) -> None:
        self._through.set_on(is_on=not self._through.is_on)
        self.refresh()

    @Slot(str)
    def _on_rig_refused(self, message: str) -> None:
        self._parts.notices.show_notice(message, NoticeKind.WARNING, topic="camera")

    @Slot()
    def _on_document_shot_opened(self) -> None:
        """A scene with a camera has its panel at hand, behind the others; one without has none."""
        if self._workspace.document.is_open and self._rig.camera != Camera():
            self._parts.docks.lend(_PANEL)
        elif not is_in_sight(self._parts.docks[_PANEL]):
            self._parts.docks.take_back(_PANEL)
