"""Pictures of the open document: what the dialog answers, and the work on the export's thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.rendering.exporting import export_shot
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.flat_export import export_flattened
from inbetweener.rendering.scene_export import (
    SceneNaming,
    export_layers,
    layer_folders,
    refuse_among_keys,
)
from inbetweener.storage.export import ExportResult
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.core.scene_plan import ScenePlan
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.storage.image_cache import ImageCache


class ExportWhat(StrEnum):
    """What of a scene is written."""

    LAYER = mark("the active layer")
    EACH = mark("each layer into a folder of its own")
    FLAT = mark("all layers as one picture")


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the export dialog answers.

    Attributes:
        folder: where to; for each layer, where their folders go.
        naming: names and numbers; for each layer its files keep the names of its keys, and the
            number is that of the scene's first frame.
        overwrites: whether files in the way are replaced.
        what: of a scene of several layers.
    """

    folder: Path
    naming: ExportNaming
    overwrites: bool = False
    what: ExportWhat = ExportWhat.LAYER


@dataclass(frozen=True, slots=True)
class PictureTask:
    """An export of pictures on the thread, of values that change no more.

    Attributes:
        scene: what is written.
        plan: what is seen of its layers when.
        indexes: the layers that are written.
        request: where to, and how.
        planner: finds the inbetweens.
        cache: where they are.
    """

    scene: Scene
    plan: ScenePlan
    indexes: list[int]
    request: ExportRequest
    planner: JobPlanner
    cache: ImageCache

    def run(self, token: CancelToken, report: Callable[[int, int], None]) -> ExportResult:
        """Write all pictures.

        Raises:
            RenderError: one is not in the cache any more.
            StorageError: one cannot be written.
            Cancelled: the token says so; files that were written are whole.
        """
        match self.request.what:
            case ExportWhat.LAYER:
                return self._one(token, report)
            case ExportWhat.EACH:
                return self._each(token, report)
            case ExportWhat.FLAT:
                return self._flat(token, report)

    def _pictures(self, index: int) -> FinishedPictures:
        return FinishedPictures(self.scene.layers[index].shot, self.planner, self.cache)

    def _one(self, token: CancelToken, report: Callable[[int, int], None]) -> ExportResult:
        index, request = self.indexes[0], self.request
        return export_shot(
            self.scene.layers[index].shot,
            self.plan.plans[index],
            request.naming,
            self._pictures(index),
            request.folder,
            overwrite=request.overwrites,
            token=token,
            report=report,
        )

    def _each(self, token: CancelToken, report: Callable[[int, int], None]) -> ExportResult:
        request = self.request
        folders = layer_folders(self.scene, self.indexes, request.folder)
        for index, folder in folders.items():
            refuse_among_keys(self.scene.layers[index], folder, self.planner.folder)
        results = export_layers(
            self.scene,
            {index: self._pictures(index) for index in self.indexes},
            self._scene_naming(),
            folders,
            overwrite=request.overwrites,
            token=token,
            report=report,
        ).values()
        return ExportResult(
            sum(each.written for each in results),
            sum(each.skipped_same for each in results),
            sum(each.bytes for each in results),
        )

    def _scene_naming(self) -> SceneNaming:
        asked = self.request.naming
        return SceneNaming(None, asked.start, asked.per, asked.line_layer, asked.form)

    def _flat(self, token: CancelToken, report: Callable[[int, int], None]) -> ExportResult:
        request = self.request
        return export_flattened(
            self.scene,
            self._pictures,
            request.naming,
            request.folder,
            overwrite=request.overwrites,
            token=token,
            report=report,
        )
