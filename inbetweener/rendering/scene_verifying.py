"""The files that a scene is exported to, layer by layer or flattened, and what is wrong of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.gap_numbers import numbered_gaps, numbers_as_text
from inbetweener.core.plan import FramePlan
from inbetweener.errors import RenderError
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.flat_frames import FlatFrames
from inbetweener.rendering.scene_export import layer_folders, layers_seen
from inbetweener.rendering.verifying import expected_of_frames, expected_of_shot, strangers_in
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from inbetweener.core.naming import NamePattern
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.rendering.scene_export import SceneNaming
    from inbetweener.rendering.verifying import ExpectedPicture
    from inbetweener.storage.image_cache import ImageCache


@dataclass(frozen=True, slots=True)
class WrittenScene:
    """A scene, and where it is written.

    Attributes:
        scene: the document.
        naming: how its files are called.
        folders: where each layer goes, by its place from the bottom; empty where it is flattened.
        flat_folder: where it is flattened to; None where each layer is written by itself.
        pictures_of: gives the pictures of a layer.
    """

    scene: Scene
    naming: SceneNaming
    folders: Mapping[int, Path]
    flat_folder: Path | None
    pictures_of: Callable[[int], FinishedPictures]

    def expected(self) -> list[ExpectedPicture]:
        """Every file that must be there.

        Raises:
            DrawingError: a key has vanished.
            ExportError: the numbers of its frames cannot be those of files.
            RenderError: the scene has no pictures.
        """
        if self.flat_folder is not None:
            frames = FlatFrames(self.scene, self.pictures_of)
            return [*expected_of_frames(frames, self.naming.flat(self.scene), self.flat_folder)]
        return [each for index in self.folders for each in self._expected_of(index)]

    def strangers(self, expected: list[ExpectedPicture]) -> dict[Path, list[str]]:
        """Files that are called as the expected ones and are none of them, by their folders."""
        names: dict[Path, set[str]] = {}
        for each in expected:
            names.setdefault(each.path.parent, set()).add(each.path.name)
        found = {
            folder: strangers_in(folder, pattern, names.get(folder, ()))
            for folder, pattern in self._patterns()
        }
        return {folder: files for folder, files in found.items() if files}

    def refuse_undrawn(self) -> None:
        """Before anything is written from a cache: whether all is in it.

        Raises:
            RenderError: some gaps are not.
            DrawingError: a key has vanished.
        """
        layers = layers_seen(self.scene) if self.flat_folder else tuple(self.folders)
        missing = [
            each.number
            for each in numbered_gaps(self.scene, layers)
            if each.to_draw and not self._is_drawn(each.layer, each.gap)
        ]
        if missing:
            raise RenderError(
                tr(
                    "Gaps not drawn: {numbers}. Draw them with the same keys, settings and cache, "
                    "and the same version of the program and of its model.",
                    numbers=numbers_as_text(missing),
                )
            )

    def _expected_of(self, index: int) -> Iterator[ExpectedPicture]:
        shot = self.scene.layers[index].shot
        plan = FramePlan.of(shot, self.scene.shown_length(index))
        naming = self.naming.of_layer(self.scene, index)
        return expected_of_shot(shot, plan, naming, self.pictures_of(index), self.folders[index])

    def _patterns(self) -> Iterator[tuple[Path, NamePattern]]:
        if self.flat_folder is not None:
            yield self.flat_folder, self.naming.flat(self.scene).pattern
        for index, folder in self.folders.items():
            yield folder, self.naming.of_layer(self.scene, index).pattern

    def _is_drawn(self, index: int, gap: int) -> bool:
        pictures = self.pictures_of(index)
        cells = FramePlan.of(self.scene.layers[index].shot).cells_of_gap(gap)
        return all(map(pictures.is_ready, cells))


def written_scene(
    scene: Scene, out: Path, naming: SceneNaming, planner: JobPlanner, cache: ImageCache
) -> WrittenScene:
    """What `inbetweener render` writes of a document unasked: a folder each for several layers."""
    layers = layers_seen(scene)
    is_one = len(scene.layers) == 1
    folders = {0: out} if is_one else layer_folders(scene, layers, out)

    def pictures_of(index: int) -> FinishedPictures:
        return FinishedPictures(scene.layers[index].shot, planner, cache)

    return WrittenScene(scene, naming, folders, None, pictures_of)
