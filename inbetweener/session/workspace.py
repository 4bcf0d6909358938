"""Workspace: all parts of the session, wired to each other once, for the window to show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.playing import HALF_SPEED, Manner
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.session.cache_keeper import CacheKeeper
from inbetweener.session.comparer import Comparer
from inbetweener.session.document_session import DocumentSession
from inbetweener.session.exporter import Exporter
from inbetweener.session.flip import Flip
from inbetweener.session.hand_drawings import HandDrawings
from inbetweener.session.housekeeping import Housekeeping
from inbetweener.session.inbetween_thumbnails import InbetweenThumbnails
from inbetweener.session.motions import Motions
from inbetweener.session.overlays import Overlays
from inbetweener.session.paint_program import open_in_paint_program
from inbetweener.session.picture_store import PictureStore
from inbetweener.session.playback import Playback
from inbetweener.session.preview import Preview
from inbetweener.session.promoter import Promoter
from inbetweener.session.recent_shots import RecentShots
from inbetweener.session.render_states import RenderStates
from inbetweener.session.rendering import Rendering
from inbetweener.session.reviews import Reviews
from inbetweener.session.saver import Saver
from inbetweener.session.selection import Selection
from inbetweener.session.settings import Settings, SettingsStore
from inbetweener.session.shot_opener import ShotOpener
from inbetweener.session.shown import GHOST_AFTER, GHOST_BEFORE, OnionSkin
from inbetweener.session.sound_loader import SoundLoader
from inbetweener.session.sound_player import SoundPlayer
from inbetweener.session.spacing import SpacingProbe
from inbetweener.session.thumbnails import Thumbnails
from inbetweener.session.work_range import WorkRange
from inbetweener.sound.output import DeviceOutput
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.opening import Opened, OpenRequest
from inbetweener.storage.sample_shot import own_sample

if TYPE_CHECKING:
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.interpolator import Engine, ModelInfo
    from inbetweener.core.shot import Shot
    from inbetweener.paths import UserFolders
    from inbetweener.sound.output import SoundOutput
    from inbetweener.storage.autosave import Recovery


class Workspace(QObject):
    """One window's session.

    Attributes:
        models: every model, the default one first.
        folders: where settings, cache and autosaves are kept.
        settings: as they stand; change them through `change_settings`.
        opened: how the open shot was found, None before the first.
        document, playback, flip, selection, states, rendering, queue, pictures, preview, comparer,
            overlays, thumbnails, recents, opener, saver, exporter, promoter, sound,
            sound_player: the parts.

    Signals:
        settings_changed(Settings): a setting has another value.
        shown(Opened): a shot that was read is shown now.
        opening_held(Opened): a shot was read, but showing it would lose edits made meanwhile.
    """

    settings_changed = Signal(object)
    shown = Signal(object)
    opening_held = Signal(object)

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
        super().__init__(parent)
        self.models: tuple[ModelInfo, ...] = engine.models()
        self.opened: Opened | None = None
        self._engine = engine
        self._shot_when_asked: Shot | None = None
        self.folders = folders
        self._settings_store = SettingsStore(folders.config)
        self.settings = self._settings_store.load()
        self._build_storage(folders)
        self._build_session()
        self.sound = SoundLoader(self.document, self)
        self.sound_player = SoundPlayer(
            self.document, self.playback, self.sound, output or DeviceOutput(), self
        )
        self.opener.opened.connect(self._on_opener_opened)
        self.states.key_changed.connect(self._on_states_key_changed)
        self.thumbnails.ready.connect(self._on_thumbnails_ready)
        self.saver.saved.connect(self._on_saver_saved)
        self.queue.finished.connect(self._on_queue_finished)
        self.rendering.shots.finished.connect(self._on_queue_finished)

    def _build_storage(self, folders: UserFolders) -> None:
        quota_bytes = self.settings.disk_cache_mib << 20
        self._cache = ImageCache(folders.cache / "inbetweens", quota_bytes)
        self._fingerprints = FingerprintIndex(folders.cache / "fingerprints.json")
        self.autosaves = AutosaveStore(folders.data / "autosave")
        self._samples = folders.data / "sample"
        self.recents = RecentShots(folders.cache / "recent", self)

    def _build_session(self) -> None:
        settings = self.settings
        self.document = DocumentSession(self)
        self.playback = Playback(self.document, parent=self)
        self.playback.loops = settings.loops
        self.playback.set_manner(_manner(settings))
        self.work_range = WorkRange(self.document, self)
        self.work_range.changed.connect(self.playback.set_range)
        self.selection = Selection(self.document, self.playback, self)
        self.states = RenderStates(self.document, self._cache, self)
        self.reviews = Reviews(self.document, self.states, self)
        self.rendering = Rendering(
            self.document, self.states, self._make_renderer, self._make_planner, self
        )
        self.rendering.follow(self.playback, self.selection)
        self.queue = self.rendering.queue
        self.pictures = PictureStore(self._cache, settings.memory_mib << 20, self)
        self.flip = Flip(self.document, self.playback, parent=self)
        self.preview = Preview(
            self.document, self.states, self.pictures, self.playback, self.flip, self
        )
        self.preview.set_onion(_onion(settings))
        self.comparer = Comparer(
            self.document, self.preview, self.pictures, self.queue, parent=self
        )
        self.motions = Motions(
            self.document, self.states, self._engine, lambda: self.settings.device, self
        )
        self.overlays = Overlays(self.preview, self.pictures, self.playback, self.motions, self)
        self.spacing = SpacingProbe(
            self.document, self.preview, self.playback, self.flip, self.motions, self
        )
        self.thumbnails = Thumbnails(self)
        self.inbetween_thumbnails = InbetweenThumbnails(self._cache, self)
        self.opener = ShotOpener(self)
        self.saver = Saver(self.document, self.autosaves, self)
        self.exporter = Exporter(self.document, self.states, self.queue, self._cache, self)
        self.promoter = Promoter(self.document, self.states, self._cache, self)
        self.hand_drawings = HandDrawings(
            self.document, self.states, self._cache, self._open_in_paint_program, self
        )
        self.housekeeping = Housekeeping(self._cache, self.autosaves, self)
        self.cache_keeper = CacheKeeper(self._cache, self.states, self.pictures, self)
        self.settings_changed.connect(self.cache_keeper.follow)

    def open(self, request: OpenRequest) -> None:
        """Begin to open a shot; the one that is open stays until the other has been read.

        Whether its unsaved edits may go is settled before. Those made while the other is being
        read are not: then `opening_held` is sent instead, and `show_opened` shows it all the same.
        """
        self._shot_when_asked = self.document.shot
        self.opener.open(request)

    def sample_folder(self) -> Path:
        """The folder of the artist's copy of the sample shot.

        Raises:
            StorageError: there is no room for it.
        """
        return own_sample(self._samples)

    @Slot(object)
    def _on_opener_opened(self, opened: Opened) -> None:
        if self.document.is_modified and self.document.shot is not self._shot_when_asked:
            self.opening_held.emit(opened)
        else:
            self.show_opened(opened)

    def show_opened(self, opened: Opened) -> None:
        """Show a shot that has been read."""
        self.opened = opened
        self._show(opened)
        path = opened.project_path or opened.folder
        self.change_settings(self.settings.with_recent(path))
        self.shown.emit(opened)

    def recover(self, recovery: Recovery) -> None:
        """Show the state of a document that a crash left behind; it counts as unsaved."""
        self.opener.cancel()  # what is being read would take its place
        request = OpenRequest(recovery.project_path or recovery.folder)
        self.opened = Opened(request, recovery.shot, recovery.folder, recovery.project_path, None)
        self._show(self.opened, recovered=True)
        self.saver.supersede(recovery.session_id)

    def _show(self, opened: Opened, *, recovered: bool = False) -> None:
        planner = self._make_planner(opened.folder)
        self.exporter.watch(planner)
        self.queue.watch(planner)
        self.comparer.watch(planner)
        self.states.forget()
        self.thumbnails.forget()
        self.inbetween_thumbnails.forget()
        self.motions.watch(planner)
        recovered = recovered or opened.is_recovered
        self.document.open(opened.shot, opened.folder, opened.project_path, recovered=recovered)
        self.states.watch(planner)
        self.hand_drawings.watch(planner)
        self.make_thumbnails()

    def make_thumbnails(self) -> None:
        """Have the missing thumbnails made."""
        if self.document.folder is not None:
            self.thumbnails.make(self.document.folder, _pictured(self.document.shot))

    def look_at_files(self) -> None:
        """See whether keys have changed on disk, as when the window is come back to."""
        self.comparer.look_at_file()
        self.preview.retry()
        self.sound.look()
        if self.document.is_open:
            self.states.refresh()
            self.hand_drawings.look()

    def render_all(self) -> None:
        """Draw everything that is missing, the gap under the playhead first."""
        self.rendering.render_all()

    def render_selected(self) -> None:
        """Draw what is missing in the selected gaps."""
        self.rendering.render_selected()

    def change_settings(self, settings: Settings) -> None:
        """Take over settings and keep them."""
        before, self.settings = self.settings, settings
        if settings == before:
            return
        self.playback.loops = settings.loops
        if _manner(settings) != _manner(before):
            self.playback.set_manner(_manner(settings))
        if _onion(settings) != _onion(before):
            self.preview.set_onion(_onion(settings))
        if settings.device != before.device:
            self.rendering.render_thread.use_device()
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
            self.promoter,
            self.hand_drawings,
            self.housekeeping,
            self.cache_keeper,
            self.rendering,
            self.exporter,
            self.states,
            self.pictures,
            self.thumbnails,
            self.inbetween_thumbnails,
            self.motions,
            self.opener,
            self.recents,
            self.sound_player,
            self.sound,
        )
        ended = [part.shutdown() for part in parts]
        self._fingerprints.save()
        return all(ended)

    def _open_in_paint_program(self, path: Path) -> None:
        open_in_paint_program(path, self.settings.paint_command)

    def _make_planner(self, folder: Path) -> JobPlanner:
        models = {model.name: model for model in self.models}
        return JobPlanner(folder, self._fingerprints, models)

    def _make_renderer(self) -> GapRenderer:
        return GapRenderer(self._engine, self._cache, self.settings.device, self.motions.shelf)

    @Slot(str)
    def _on_states_key_changed(self, drawing: str) -> None:
        for each in _pictured(self.document.shot):
            if each == drawing:
                self.thumbnails.forget(each)
        self.make_thumbnails()

    @Slot(object)
    def _on_saver_saved(self, path: Path) -> None:
        """A shot that was saved under a name is found by that name the next day."""
        self.change_settings(self.settings.with_recent(path))
        self._keep_recent_picture()

    @Slot(str)
    def _on_thumbnails_ready(self, drawing: str) -> None:
        keys = self.document.shot.keys
        if keys and keys[0].drawing == drawing:
            self._keep_recent_picture()

    def _keep_recent_picture(self) -> None:
        """The first key stands for the shot among the recent ones."""
        keys, place = self.document.shot.keys, self.document.project_path or self.document.folder
        image = self.thumbnails.get(keys[0].drawing) if keys else None
        if place is not None and image is not None:
            self.recents.keep(place, image)

    @Slot()
    def _on_queue_finished(self) -> None:
        self.housekeeping.prune(self.rendering.protected_digests())


def _pictured(shot: Shot) -> list[DrawingId]:
    """The files that have a thumbnail of their own: keys, what could be one, drawings by hand."""
    return [*(drawing.id for drawing in shot.drawings), *shot.hand_drawn.values()]


def _manner(settings: Settings) -> Manner:
    return Manner(HALF_SPEED if settings.plays_half_speed else 1.0, settings.plays_ping_pong)


def _onion(settings: Settings) -> OnionSkin:
    def opacities(percents: tuple[int, ...], count: int) -> tuple[float, ...]:
        return tuple(percent * settings.onion_opacity_percent / 1e4 for percent in percents[:count])

    return OnionSkin(
        settings.onion_is_on,
        settings.onion_by_key,
        opacities(settings.onion_before_percents, settings.onion_before_count),
        opacities(settings.onion_after_percents, settings.onion_after_count),
        settings.onion_before_colour or GHOST_BEFORE,
        settings.onion_after_colour or GHOST_AFTER,
        settings.onion_in_front,
    )


def recent_paths(settings: Settings) -> list[Path]:
    """The shots opened lately, the latest first; a look at whether they are there may take long."""
    return list(map(Path, settings.recent))
