"""`inbetweener render --gaps`: one worker's share of a shot that several draw together."""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.cli.counted import counted, drawn_and_reused
from inbetweener.cli.rendering import RenderDesk, ShellRender, refuse_unwritable
from inbetweener.core.gap_numbers import chosen_gaps, numbered_gaps
from inbetweener.errors import RenderError
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.scene_export import layer_folders, layers_seen, refuse_among_keys
from inbetweener.rendering.scene_verifying import WrittenScene

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.scene_export import SceneNaming
    from inbetweener.storage.export import ExportResult


@dataclass(frozen=True, slots=True)
class Target:
    """Which layers of a scene are written where.

    Attributes:
        layers: by their places from the bottom.
        is_scene: whether each goes into a folder of its own.
        is_flat: whether all are seen over one another, so that a layer's pictures are only drawn.
    """

    layers: tuple[int, ...]
    is_scene: bool
    is_flat: bool = False

    @classmethod
    def of(cls, scene: Scene, layer: int | None, *, as_layers: bool, flatten: bool) -> Target:
        """What `render` writes with these options.

        Args:
            scene: the document.
            layer: the one that is asked for; None for those that are seen.
            as_layers: whether the folder was opened as layers.
            flatten: whether they are flattened.
        """
        if layer is not None:
            return cls((layer,), is_scene=False)
        is_scene = flatten or as_layers or len(scene.layers) > 1
        return cls(layers_seen(scene) if is_scene else (0,), is_scene, flatten)

    def folders(self, scene: Scene, out: Path) -> dict[int, Path]:
        """The folder of each layer."""
        if self.is_scene:
            return layer_folders(scene, self.layers, out)
        return dict.fromkeys(self.layers, out)

    def written(
        self, scene: Scene, naming: SceneNaming, out: Path, desk: RenderDesk
    ) -> WrittenScene:
        """What is there when the whole of it is written."""

        def pictures_of(index: int) -> FinishedPictures:
            return FinishedPictures(scene.layers[index].shot, desk.planner, desk.cache)

        folders = {} if self.is_flat else self.folders(scene, out)
        return WrittenScene(scene, naming, folders, out if self.is_flat else None, pictures_of)


class GapsRender:
    """Draws some gaps of a scene and writes just their files.

    Attributes:
        shells: what draws each layer that has some.
    """

    def __init__(self, scene: Scene, target: Target, gaps: str, desk: RenderDesk) -> None:
        """Begin.

        Args:
            scene: the document.
            target: what the whole render writes.
            gaps: their numbers, through the layers from the bottom up: "3-5,7".
            desk: what they are drawn with.

        Raises:
            EditError: there are no such gaps.
        """
        self._scene = scene
        self._target = target
        self._desk = desk
        self._gaps = _by_layer(scene, target, gaps)
        self.shells = {index: self._shell(index, drawn) for index, drawn in self._gaps.items()}

    def run(self, naming: SceneNaming, out: Path, token: CancelToken, *, overwrite: bool) -> None:
        """Draw, and write what can be written without the others.

        Raises:
            ExportError: files are in the way.
            RenderError: gaps could not be drawn.
            Cancelled: the token was set.
            StorageError: the disk is full, read-only or gone.
        """
        started_s = time.monotonic()
        folders = {} if self._target.is_flat else self._folders(out)
        names = {index: self._names(naming, index) for index in folders}
        for index, folder in folders.items():
            refuse_unwritable(folder)
            if not overwrite:
                self.shells[index].refuse_conflicts(names[index], folder)
        failures = [each for shell in self.shells.values() for each in shell.draw(token)]
        exports = [
            self.shells[index].write(names[index], folder, token, overwrite=overwrite)
            for index, folder in folders.items()
            if not failures
        ]
        if failures:
            raise RenderError(f"{len(failures)} gaps could not be drawn: {failures[0]}")
        self._tell(exports, out, time.monotonic() - started_s)

    def _folders(self, out: Path) -> Mapping[int, Path]:
        folders = self._target.folders(self._scene, out)
        for index in self.shells if self._target.is_scene else ():
            layer = self._scene.layers[index]
            refuse_among_keys(layer, folders[index], self._desk.planner.folder)
        return {index: folders[index] for index in self.shells}

    def _names(self, naming: SceneNaming, index: int) -> ExportNaming:
        """The names of the files of the gaps; those of the last gap and of the last key."""
        gaps, last = self._gaps[index], len(self._scene.layers[index].shot.gaps)
        with_last_key = gaps | {last} if last - 1 in gaps else gaps
        return replace(naming.of_layer(self._scene, index), gaps=with_last_key)

    def _shell(self, index: int, gaps: frozenset[int]) -> ShellRender:
        shot, length = self._scene.layers[index].shot, self._scene.shown_length(index)
        layer = shot.name if self._target.is_scene else ""
        return ShellRender(shot, self._desk, at_least=length, layer=layer, gaps=gaps)

    def _tell(self, exports: list[ExportResult], out: Path, seconds: float) -> None:
        drawn = sum(shell.drawn for shell in self.shells.values())
        reused = sum(shell.reused for shell in self.shells.values())
        written = sum(export.written for export in exports)
        same = sum(export.skipped_same for export in exports)
        self._desk.talk.event(
            "done",
            folder=str(out),
            drawn=drawn,
            reused=reused,
            written=written,
            already_there=same,
            seconds=round(seconds, 3),
        )
        then = (
            "--join composes the frames when all gaps are drawn"
            if self._target.is_flat
            else f"{counted(written, 'picture')} written to {out}"
        )
        self._desk.talk.result(f"{drawn_and_reused(drawn, reused)}, {seconds:.1f} s; {then}.")


def _by_layer(scene: Scene, target: Target, text: str) -> dict[int, frozenset[int]]:
    found: defaultdict[int, set[int]] = defaultdict(set)
    for each in chosen_gaps(numbered_gaps(scene, target.layers), text):
        found[each.layer].add(each.gap)
    return {layer: frozenset(gaps) for layer, gaps in found.items()}
