"""SessionParts: all rooms of the session, built once and handed to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.session.canvas.preview import Preview
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.document.new_shots import begun
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
from inbetweener.session.scene.layer_views import LayerViews
from inbetweener.session.scene.other_layers import OtherLayers
from inbetweener.session.settings import SettingsStore
from inbetweener.sound.output import DeviceOutput
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.open_shots import OpenShots

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.interpolator import Engine, ModelInfo
    from inbetweener.paths import UserFolders
    from inbetweener.sound.output import SoundOutput


class SessionParts(QObject):
    """What a session is made of; what happens with it as a whole is the `Workspace`'s.

    Attributes:
        models: every model, the default one first.
        folders: where settings, cache and autosaves are kept.
        settings: as they stand.
        document, playback, work_range, selection, flip, sound, sound_player: the open document, and
            where in it one is.
        states, rendering, queue: what of it is drawn, and what draws it.
        pictures, thumbnails, inbetween_thumbnails, cache_keeper: pictures in memory and on disk.
        preview, layer_views, other_layers, camera, camera_view: what is seen of it.
        reviews, filtered_drawings, comparer, motions, overlays, spacing, promoter: how it is
            judged.
        pinning, pin_previews: the pin tool.
        opener, saver, autosaves, recents, exporter, importers: how it is read and written.
        folder_watch, hand_drawings, housekeeping: what happens to files beside it.
    """

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
        self._build_scene()
        self._build_review()
        self._build_pins()
        self._build_files()
        self._build_sound(output or DeviceOutput())

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
        self.thumbnails = Thumbnails(self)
        self.inbetween_thumbnails = InbetweenThumbnails(self._cache, self)
        self._key_pictures = KeyPictures(self.document, self.thumbnails, self.recents, self)

    def _build_scene(self) -> None:
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

    def _build_review(self) -> None:
        self.reviews = Reviews(self.document, self.states, self)
        self.filtered_drawings = FilteredDrawings(self.document, self.reviews)
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
        self.promoter = Promoter(self.document, self.states, self._cache, self)

    def _build_pins(self) -> None:
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
        self._layer_switch = LayerSwitch(
            self.document, self.pinning, self.motions, self.pin_previews, self
        )

    def _build_files(self) -> None:
        self.opener = ShotOpener(self)
        self.saver = Saver(self.document, self.autosaves, self)
        self.exporter = Exporter(self.document, self.rendering, self.layer_views, self._cache, self)
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
        self.importers = Importers(self)

    def _build_sound(self, output: SoundOutput) -> None:
        self.sound = SoundLoader(self.document, self)
        self.sound_player = SoundPlayer(self.document, self.playback, self.sound, output, self)

    def _open_in_paint_program(self, path: Path) -> None:
        open_in_paint_program(path, self.settings.paint_command)

    def _make_planner(self, folder: Path) -> JobPlanner:
        models = {model.name: model for model in self.models}
        return JobPlanner(folder, self._fingerprints, models)

    def _make_renderer(self) -> GapRenderer:
        return GapRenderer(self._engine, self._cache, self.settings.device, self.motions.shelf)
