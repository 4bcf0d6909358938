"""Workspace: the session of a window: all its parts, and what is done with them as a whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.session.document.new_shots import begun
from inbetweener.session.document.opening_desk import OpeningDesk
from inbetweener.session.parts import SessionParts
from inbetweener.session.scene.layer_adder import LayerAdder
from inbetweener.session.settings_effects import SettingsEffects
from inbetweener.storage.sample_shot import own_sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.interpolator import Engine
    from inbetweener.paths import UserFolders
    from inbetweener.session.settings import Settings
    from inbetweener.sound.output import SoundOutput
    from inbetweener.storage.autosave import Recovery
    from inbetweener.storage.opening import Opened, OpenRequest


class Workspace(SessionParts):
    """One window's session.

    Attributes:
        layer_adder: reads one more layer into the open scene.

    Signals:
        settings_changed(Settings): a setting has another value.
        shown(Opened): a shot that was read is shown now.
        opening_held(Opened): a shot was read, but showing it would lose edits made meanwhile.
        open_elsewhere(Opened): a shot was read, but another running program has it open.
        taken_over(Holder): another program has taken the open project over; here it is a copy now.
    """

    settings_changed = Signal(object)
    shown = Signal(object)
    opening_held = Signal(object)
    open_elsewhere = Signal(object)
    taken_over = Signal(object)

    def __init__(
        self,
        engine: Engine,
        folders: UserFolders,
        parent: QObject | None = None,
        output: SoundOutput | None = None,
    ) -> None:
        """Build the parts.

        Args:
            engine: what draws.
            folders: where settings, cache and autosaves are kept.
            parent: of Qt.
            output: where sound goes; None takes the system's device.
        """
        super().__init__(engine, folders, parent, output)
        self.layer_adder = LayerAdder(self.document, self._widen, self)
        self._desk = OpeningDesk(
            self.document, self.opener, self.saver, self._open_shots, self._show, self
        )
        self._connect()

    def _connect(self) -> None:
        self._effects = SettingsEffects(
            self.settings,
            self.playback,
            self.preview,
            self.other_layers,
            self.rendering.render_thread,
            self,
        )
        self.settings_changed.connect(self.cache_keeper.follow)
        self.cache_keeper.cleared.connect(self.layer_views.forget_drawn)
        self._key_pictures.follow(self.states, self.saver)
        self.folder_watch.files_changed.connect(self.look_at_files)
        self._desk.shown.connect(self._on_desk_shown)
        self._desk.opening_held.connect(self.opening_held)
        self._desk.open_elsewhere.connect(self.open_elsewhere)
        self._desk.presence.taken_over.connect(self.taken_over)
        self.saver.saved.connect(self._on_saver_saved)
        self.queue.finished.connect(self._on_queue_finished)
        self.rendering.shots.finished.connect(self._on_queue_finished)

    @property
    def opened(self) -> Opened | None:
        """How the open shot was found, None before the first."""
        return self._desk.opened

    def open(self, request: OpenRequest) -> None:
        """Begin to open a shot, as `OpeningDesk.open`."""
        self._desk.open(request)

    def show_opened(self, opened: Opened) -> None:
        """Show a shot that has been read."""
        self._desk.show_opened(opened)

    def show_copy(self, opened: Opened) -> None:
        """Show a shot that has been read; saving it asks for a new name."""
        self._desk.show_copy(opened)

    def recover(self, recovery: Recovery) -> None:
        """Show the state of a document that a crash left behind; it counts as unsaved."""
        self._desk.recover(recovery)

    def sample_folder(self) -> Path:
        """The folder of the artist's copy of the sample shot.

        Raises:
            StorageError: there is no room for it.
        """
        return own_sample(self._samples)

    def _show(self, opened: Opened, is_recovered: bool) -> None:
        scene = begun(opened, self.settings)
        self._change_document(
            opened.folder,
            lambda: self.document.open(
                scene, opened.folder, opened.project_path, recovered=is_recovered
            ),
        )

    def _widen(self, folder: Path, below: str) -> None:
        """Name all files from a folder further up, where the open one is at `below`."""
        frame = self.playback.frame
        self._change_document(folder, lambda: self.document.move_root(folder, below))
        self.playback.show_frame(frame)

    def _change_document(self, folder: Path, change: Callable[[], None]) -> None:
        planner = self._make_planner(folder)
        for part in (self.exporter, self.queue, self.comparer):
            part.watch(planner)
        for keeper in (self.layer_views, self.states, self.thumbnails, self.inbetween_thumbnails):
            keeper.forget()
        for follower in (self.motions, self.pin_previews, self._layer_switch):
            follower.watch(planner)
        change()
        for looker in (self.states, self.layer_views, self.hand_drawings, self.folder_watch):
            looker.watch(planner)
        self.make_thumbnails()

    def make_thumbnails(self) -> None:
        """Have the missing thumbnails made."""
        self._key_pictures.make()

    def look_at_files(self) -> None:
        """See whether keys have changed on disk, as when the window is come back to."""
        self.comparer.look_at_file()
        self.preview.retry()
        self.sound.look()
        if self.document.is_open:
            self.states.refresh()
            self.layer_views.refresh()
            self.hand_drawings.look()
            self.folder_watch.looker.look()

    def render_all(self) -> None:
        """Draw everything that is missing, the gap under the playhead first."""
        self.rendering.render_all()

    def render_selected(self) -> None:
        """Draw what is missing in the selected gaps."""
        self.rendering.render_selected()

    def change_settings(self, settings: Settings) -> None:
        """Take over settings and keep them."""
        if settings == self.settings:
            return
        self.settings = settings
        self._effects.follow(settings)
        self._settings_store.save(settings)
        self.settings_changed.emit(settings)

    def change_setting(self, **values: object) -> None:
        """Change settings by name."""
        self.change_settings(replace(self.settings, **values))  # type: ignore[arg-type]

    def shutdown(self) -> bool:
        """End every thread, a save that has begun first.

        Returns:
            Whether all ended in time.
        """
        self.playback.pause()
        self.flip.stop()
        self.comparer.stop()
        # A stack that is destroyed clears itself, and would tell a window that is half gone.
        self.document.undo_stack.blockSignals(True)
        for part in (self.opener, self.rendering, self.exporter):
            part.cancel()
        parts = (
            self.saver,
            self._desk.presence,
            self.promoter,
            self.hand_drawings,
            self.folder_watch,
            self.housekeeping,
            self.cache_keeper,
            self.rendering,
            self.exporter,
            self.states,
            self.layer_views,
            self.pictures,
            self.thumbnails,
            self.inbetween_thumbnails,
            self.motions,
            self.pin_previews,
            self.opener,
            self.layer_adder,
            self.importers,
            self.recents,
            self.sound_player,
            self.sound,
        )
        ended = [part.shutdown() for part in parts]
        self._fingerprints.save()
        self._open_shots.release()
        return all(ended)

    @Slot(object)
    def _on_desk_shown(self, opened: Opened) -> None:
        self.change_settings(self.settings.with_recent(opened.project_path or opened.folder))
        self.shown.emit(opened)

    @Slot(object)
    def _on_saver_saved(self, path: Path) -> None:
        """A shot that was saved under a name is found by that name the next day."""
        self.change_settings(self.settings.with_recent(path))

    @Slot()
    def _on_queue_finished(self) -> None:
        digests = self.rendering.protected_digests() | self.layer_views.protected_digests()
        self.housekeeping.prune(digests)
