"""CameraRig: the camera of the open scene at the frame under the playhead, and edits of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.core.camera_frame import Corners, frame_corners
from inbetweener.core.camera_moves import pose_at
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.camera import Camera, CameraKey, CameraPose, Ease
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.core.scene import Scene
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.playback.playback import Playback


class CameraRig(QObject):
    """Moves the camera; all frames are those of the scene.

    Signals:
        changed(): the camera, or the frame that it is looked at, is another.
        refused(str): an edit could not be made, with the sentence why.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self, document: DocumentSession, playback: Playback, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._playback = playback
        document.shot_opened.connect(self.changed)
        document.layer_activated.connect(self.changed)
        document.scene_changed.connect(self.changed)
        playback.frame_changed.connect(self._on_playback_frame_changed)

    @property
    def camera(self) -> Camera:
        """The camera."""
        return self._document.scene.camera

    @property
    def field(self) -> CanvasSize | None:
        """Size of the field; None where nothing is open that has pictures."""
        return self._document.scene.canvas if self._document.is_open else None

    @property
    def size(self) -> CanvasSize | None:
        """Size of the pictures that the camera gives."""
        return self.camera.size or self.field

    @property
    def frame(self) -> int:
        """The frame under the playhead."""
        return self._document.scene_frame(self._playback.frame)

    @property
    def number(self) -> int:
        """What the screen calls that frame."""
        return self._document.shot.first_number + self._playback.frame

    @property
    def pose(self) -> CameraPose:
        """Where the camera is there."""
        return pose_at(self.camera, self.frame)

    @property
    def key(self) -> CameraKey | None:
        """The key there, if there is one."""
        return self.camera.key_at(self.frame)

    @property
    def leaving(self) -> CameraKey | None:
        """The key that says how the camera moves there: at this frame or before it."""
        return self.camera.keys_around(self.frame)[0]

    @property
    def corners(self) -> Corners | None:
        """The corners of what the camera sees there, on the field."""
        field, size = self.field, self.size
        return None if field is None or size is None else frame_corners(self.pose, field, size)

    @property
    def key_frames(self) -> tuple[int, ...]:
        """The frames of its keys, counted as those of the active layer are."""
        shift = self._document.scene_frame(0)
        return tuple(key.frame - shift for key in self.camera.keys)

    # Going about

    def neighbour(self, *, is_after: bool) -> int | None:
        """The frame of the next key, or of the previous one; of the active layer, None for none."""
        now, frames = self._playback.frame, self.key_frames
        around = [frame for frame in frames if (frame > now if is_after else frame < now)]
        within = [frame for frame in around if 0 <= frame < self._document.plan.length]
        return (min if is_after else max)(within, default=None)

    def go(self, *, is_after: bool) -> None:
        """Go to the next key, or to the previous one."""
        frame = self.neighbour(is_after=is_after)
        if frame is not None:
            self._playback.pause()
            self._playback.show_frame(frame)

    # Edits

    def set_pose(self, pose: CameraPose) -> None:
        """Put the camera somewhere at the frame under the playhead; one gesture is one step."""
        frame = self.frame
        self._edit(
            tr("Move the camera"),
            lambda scene: edits.set_camera_key(scene, frame, pose),
            f"camera {frame}",
        )

    def set_key(self) -> None:
        """Hold the camera where it is at the frame under the playhead."""
        frame, pose = self.frame, self.pose
        self._edit(tr("Set camera key"), lambda scene: edits.set_camera_key(scene, frame, pose))

    def set_ease(self, ease: Ease) -> None:
        """Let it go in another way to the next key, from the key here or before."""
        key = self.leaving
        if key is not None:
            self._edit(
                tr("Set how the camera goes on"),
                lambda scene: edits.set_camera_key(scene, key.frame, key.pose, ease),
            )

    def delete_key(self) -> None:
        """Take the key under the playhead away."""
        frame = self.frame
        if self.key is not None:
            self._edit(tr("Delete camera key"), lambda scene: edits.remove_camera_key(scene, frame))

    def set_size(self, size: CanvasSize | None) -> None:
        """Let the camera give pictures of another size; None for that of the field."""
        meant = None if size == self.field else size
        self._edit(
            tr("Set the size of the camera's pictures"),
            lambda scene: edits.set_camera_size(scene, meant),
            "camera size",
        )

    def clear(self) -> None:
        """Take the camera away: it stands still and sees the whole field."""
        self._edit(tr("Clear the camera"), edits.clear_camera)

    def end_merge(self) -> None:
        """A gesture has ended; the next is a step of its own."""
        self._document.end_merge()

    def _edit(self, text: str, edit: Callable[[Scene], Scene], merge_key: str = "") -> None:
        if not self._document.is_open:
            return
        try:
            self._document.edit_scene(text, edit, merge_key or None)
        except EditError as error:
            self.refused.emit(str(error))

    @Slot()
    def _on_playback_frame_changed(self) -> None:
        self.changed.emit()
