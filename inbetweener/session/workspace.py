"""Workspace: all parts of the session, wired to each other once, for the window to show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.session.canvas.preview import Preview
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.document.new_shots import begun
from inbetweener.session.document.opening_desk import OpeningDesk
from inbetweener.session.document.recent_shots import RecentShots
from inbetweener.session.document.saver import Saver
from inbetweener.session.document.shot_opener import ShotOpener
from inbetweener.session.exporting.exporter import Exporter
from inbetweener.session.folders.folder_watch import FolderWatch
from inbetweener.session.folders.hand_drawings import HandDrawings
from inbetweener.session.folders.housekeeping import Housekeeping
from inbetweener.session.folders.paint_program import open_in_paint_program
from inbetweener.session.importing.importers import Importers
from inbetweener.session.layer_switch import LayerSwitch
from inbetweener.session.pictures.cache_keeper import CacheKeeper
from inbetweener.session.pictures.inbetween_thumbnails import InbetweenThumbnails
from inbetweener.session.pictures.key_pictures import KeyPictures
from inbetweener.session.pictures.store import PictureStore
from inbetweener.session.pictures.thumbnails import Thumbnails
from inbetweener.session.pins.pinning import Pinning
from inbetweener.session.pins.previews import PinPreviews
from inbetweener.session.playback.flip import Flip
from inbetweener.session.playback.playback import Playback
from inbetweener.session.playback.selection import Selection
from inbetweener.session.playback.sound_loader import SoundLoader
from inbetweener.session.playback.sound_player import SoundPlayer
from inbetweener.session.playback.work_range import WorkRange
from inbetweener.session.rendering.rendering import Rendering
from inbetweener.session.rendering.states import RenderStates
from inbetweener.session.review.comparer import Comparer
from inbetweener.session.review.filtered_drawings import FilteredDrawings
from inbetweener.session.review.motions import Motions
from inbetweener.session.review.overlays import Overlays
from inbetweener.session.review.promoter import Promoter
from inbetweener.session.review.reviews import Reviews
from inbetweener.session.review.spacing import SpacingProbe
from inbetweener.session.scene.camera_rig import CameraRig
from inbetweener.session.scene.camera_view import CameraView
from inbetweener.session.scene.layer_adder import LayerAdder
from inbetweener.session.scene.layer_views import LayerViews
from inbetweener.session.scene.other_layers import OtherLayers
from inbetweener.session.settings import SettingsStore
from inbetweener.session.settings_effects import SettingsEffects
from inbetweener.sound.output import DeviceOutput
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.open_shots import OpenShots
from inbetweener.storage.sample_shot import own_sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.interpolator import Engine, ModelInfo
    from inbetweener.paths import UserFolders
    from inbetweener.session.settings import Settings
    from inbetweener.sound.output import SoundOutput
    from inbetweener.storage.autosave import Recovery
    from inbetweener.storage.opening import Opened, OpenRequest


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
        super().__init__(parent)
        self.models: tuple[ModelInfo, ...] = engine.models()
        self._engine = engine
        self.folders = folders
        self._settings_store = SettingsStore(folders.config)
        self.settings = self._settings_store.load()
        self._build_storage(folders)
        self._build_shot()
        self._build_rendering()
        self._build_pictures()
        self._build_files()
        self.sound = SoundLoader(self.document, self)
        self.sound_player = SoundPlayer(
            self.document, self.playback, self.sound, output or DeviceOutput(), self
        )
        self._connect()

    def _build_storage(self, folders: UserFolders) -> None:
        quota_bytes = self.settings.disk_cache_mib << 20
        self._cache = ImageCache(folders.cache / "inbetweens", quota_bytes)
        self._fingerprints = FingerprintIndex(folders.cache / "fingerprints.json")
        self.autosaves = AutosaveStore(folders.data / "autosave")
        self._open_shots = OpenShots(folders.data / "open")
        self._samples = folders.data / "sample"
        self.recents = RecentShots(folders.cache / "recent", self)

    def _build_shot(self) -> None:
        self.document = DocumentSession(self)
        self.playback = Playback(self.document, parent=self)
        self.work_range = WorkRange(self.document, self)
        self.work_range.changed.connect(self.playback.set_range)
        self.selection = Selection(self.document, self.playback, self)
        self.states = RenderStates(self.document, self._cache, self)
        self.reviews = Reviews(self.document, self.states, self)
        self.filtered_drawings = FilteredDrawings(self.document, self.reviews)

    def _build_rendering(self) -> None:
        self.rendering = Rendering(
            self.document, self.states, self._make_renderer, self._make_planner, self
        )
        self.rendering.follow(self.playback, self.selection)
        self.rendering.shots.begin_with(lambda opened: begun(opened, self.settings))
        self.queue = self.rendering.queue

    def _build_pictures(self) -> None:
        self.pictures = PictureStore(self._cache, self.settings.memory_mib << 20, self)
        self.flip = Flip(self.document, self.playback, parent=self)
        self.preview = Preview(
            self.document, self.states, self.pictures, self.playback, self.flip, self
        )
        self.layer_views = LayerViews(
            self.document,
            self._cache,
            self.states,
            self.preview.cells,
            self.rendering.render_thread,
            self,
        )
        self.other_layers = OtherLayers(
            self.document, self.layer_views, self.preview, self.pictures, self.playback, self
        )
        self.camera = CameraRig(self.document, self.playback, self)
        self.camera_view = CameraView(
            self.document,
            self.preview,
            self.pictures,
            self.playback,
            self.other_layers,
            self,
        )
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
        self.pin_previews = PinPreviews(
            self.document,
            self.states,
            self._engine,
            lambda: self.settings.device,
            self.motions.shelf,
            self,
        )
        self.pin_previews.changed.connect(self.motions.tell)
        self.pinning = Pinning(
            self.document, self.preview, self.states, self.pictures, self.pin_previews, self
        )
        self.thumbnails = Thumbnails(self)
        self.inbetween_thumbnails = InbetweenThumbnails(self._cache, self)
        self._key_pictures = KeyPictures(self.document, self.thumbnails, self.recents, self)

    def _build_files(self) -> None:
        self.opener = ShotOpener(self)
        self.saver = Saver(self.document, self.autosaves, self)
        self.exporter = Exporter(self.document, self.rendering, self.layer_views, self._cache, self)
        self.promoter = Promoter(self.document, self.states, self._cache, self)
        self.hand_drawings = HandDrawings(
            self.document, self.states, self._cache, self._open_in_paint_program, self
        )
        self.housekeeping = Housekeeping(self._cache, self.autosaves, self)
        self.cache_keeper = CacheKeeper(self._cache, self.states, self.pictures, self)
        self.folder_watch = FolderWatch(
            self.document,
            self.playback,
            self._fingerprints,
            self._cache,
            lambda: self.settings.new_drawings,
            self,
        )
        self.layer_adder = LayerAdder(self.document, self._widen, self)
        self.importers = Importers(self)
        self._desk = OpeningDesk(
            self.document, self.opener, self.saver, self._open_shots, self._show, self
        )
        self._layer_switch = LayerSwitch(
            self.document, self.pinning, self.motions, self.pin_previews, self
        )

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

    def _open_in_paint_program(self, path: Path) -> None:
        open_in_paint_program(path, self.settings.paint_command)

    def _make_planner(self, folder: Path) -> JobPlanner:
        models = {model.name: model for model in self.models}
        return JobPlanner(folder, self._fingerprints, models)

    def _make_renderer(self) -> GapRenderer:
        return GapRenderer(self._engine, self._cache, self.settings.device, self.motions.shelf)

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
