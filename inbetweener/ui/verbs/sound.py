"""SoundVerbs: what the commands of sound do, and what is said of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from inbetweener.core import edits
from inbetweener.core.sound import LOUDEST_GAIN, SoundTrack
from inbetweener.storage.sound_files import sound_file_of, sound_file_problem
from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.ui.notices.reasons import NEED_SOUND
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.notices.notice_bar import NoticeBar
    from inbetweener.ui.verbs.shot import ShotVerbs

SOUND_SUFFIXES = (".wav", ".mp3", ".ogg", ".oga", ".flac")
_LOUDER = 0.1


class SoundVerbs(QObject):
    """Commands on the sound under the shot."""

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        verbs: ShotVerbs,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._actions = actions
        self._verbs = verbs
        self._notices = notices
        self._window = window
        workspace.document.shot_opened.connect(self._show_enabled)
        workspace.document.shot_changed.connect(self._show_enabled)
        workspace.document.layer_activated.connect(self._show_enabled)
        workspace.sound_player.deaf.connect(self._on_sound_player_deaf)
        self._show_enabled()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "add_sound": self.add,
            "remove_sound": self.remove,
            "mute_sound": self.toggle_mute,
            "sound_volume": self.ask_volume,
            "sound_louder": lambda: self._change_gain(_LOUDER),
            "sound_quieter": lambda: self._change_gain(-_LOUDER),
            "sound_here": lambda: self.move(self._workspace.playback.frame),
            "sound_earlier": lambda: self._nudge(-1),
            "sound_later": lambda: self._nudge(1),
            "show_sound_file": self.show_file,
        }

    @property
    def sound(self) -> SoundTrack | None:
        """The sound of the open shot."""
        return self._workspace.document.shot.sound

    def add(self) -> None:
        """Ask for a sound file, and put it under the shot."""
        folder, before = self._workspace.document.folder, self._workspace.sound.path
        if folder is None:
            return
        kinds = " ".join(f"*{suffix}" for suffix in SOUND_SUFFIXES)
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Sound of the shot"),
            str(folder if before is None else before.parent),
            tr("Sounds ({kinds})", kinds=kinds),
        )
        if file:
            self.take(Path(file))

    def take(self, path: Path) -> None:
        """Put a sound file under the shot; one that was there is replaced, where it began."""
        folder, before = self._workspace.document.folder, self.sound
        if folder is None:
            self._verbs.refused.emit(tr("Open a shot first, then add its sound."))
            return
        file = sound_file_of(path, folder)
        problem = sound_file_problem(file)
        if problem:
            self._verbs.refused.emit(tr("{name} {problem}.", name=path.name, problem=problem))
            return
        sound = SoundTrack(file)
        if before is not None:
            sound = SoundTrack(file, before.offset, before.gain, before.is_muted)
        text = tr("Add sound") if before is None else tr("Replace sound")
        self._verbs.edit(text, lambda shot: edits.set_sound(shot, sound))

    def remove(self) -> None:
        """Take the sound from under the shot; its file stays where it is."""
        self._verbs.edit(tr("Remove sound"), lambda shot: edits.set_sound(shot, None))

    def toggle_mute(self) -> None:
        """Silence the sound, or let it be heard again."""
        if self.sound is not None:
            is_muted = not self.sound.is_muted
            text = tr("Mute sound") if is_muted else tr("Hear sound")
            self._verbs.edit(text, lambda shot: edits.mute_sound(shot, is_muted=is_muted))

    def ask_volume(self) -> None:
        """Ask how loud the sound is."""
        if self.sound is None:
            return
        percent, is_given = QInputDialog.getInt(
            self._window,
            tr("Volume"),
            tr("Volume of {name} in percent", name=self.sound.name),
            round(self.sound.gain * 100),
            0,
            round(LOUDEST_GAIN * 100),
            10,
        )
        if is_given:
            self._set_gain(percent / 100)

    def _change_gain(self, change: float) -> None:
        if self.sound is not None:
            self._set_gain(round(self.sound.gain + change, 2))

    def _set_gain(self, gain: float) -> None:
        self._verbs.edit(
            tr("Set volume"), lambda shot: edits.set_sound_gain(shot, gain), merge_key="gain"
        )

    @Slot(int)
    def move(self, offset: int) -> None:
        """Let the sound begin at a frame."""
        if self.sound is not None:
            self._verbs.edit(tr("Move sound"), lambda shot: edits.move_sound(shot, offset))

    def _nudge(self, frames: int) -> None:
        """Move the sound by a little; presses in a row are one step."""
        if self.sound is not None:
            offset = self.sound.offset + frames
            self._verbs.edit(
                tr("Move sound"), lambda shot: edits.move_sound(shot, offset), merge_key="nudge"
            )

    def show_file(self) -> None:
        """Open the folder that the sound's file is in."""
        path = self._workspace.sound.path
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    @Slot()
    def _show_enabled(self) -> None:
        for name in NEED_SOUND:
            self._actions[name].setEnabled(self.sound is not None)
        add = self._actions["add_sound"]
        add.setText(tr("Add Sound…") if self.sound is None else tr("Replace Sound…"))
        add.setEnabled(self._workspace.document.is_open)
        self._actions["mute_sound"].setChecked(self.sound is not None and self.sound.is_muted)

    @Slot(str)
    def _on_sound_player_deaf(self, message: str) -> None:
        self._notices.show_notice(
            tr("{message} The shot plays all the same.", message=message),
            NoticeKind.WARNING,
            topic="deaf",
        )


def sound_among(paths: Iterable[Path]) -> Path | None:
    """The first file that a name says is a sound."""
    return next((path for path in paths if path.suffix.lower() in SOUND_SUFFIXES), None)
