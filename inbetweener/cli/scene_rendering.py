"""`inbetweener render` of a scene: its layers each into a folder of its own, or all in one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import typer

from inbetweener.cli.closed_gaps import tell_regions
from inbetweener.cli.counted import counted, drawn_and_reused
from inbetweener.cli.exact_colours import tell_colours
from inbetweener.cli.rendering import RenderDesk, ShellRender, refuse_unwritable
from inbetweener.cli.whole_lines import tell_lines
from inbetweener.core.plan import FramePlan
from inbetweener.errors import ExportError, RenderError
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.flat_export import export_flattened
from inbetweener.rendering.flat_form import flat_notes
from inbetweener.rendering.scene_export import layer_folders, layers_seen, refuse_among_keys

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.scene_export import SceneNaming
    from inbetweener.storage.export import ExportResult


class SceneRender:
    """Renders the layers of one scene, writes them, and tells what was done."""

    def __init__(
        self,
        scene: Scene,
        desk: RenderDesk,
    ) -> None:
        self._scene = scene
        self._desk = desk
        self._talk = desk.talk
        self._shells: dict[int, ShellRender] = {}

    @property
    def digests(self) -> set[str]:
        """Of the inbetweens that the layers are made of, as far as they have come."""
        return set().union(*(shell.digests for shell in self._shells.values()))

    @property
    def drawn(self) -> int:
        """How many inbetweens were drawn now."""
        return sum(shell.drawn for shell in self._shells.values())

    @property
    def reused(self) -> int:
        """How many inbetweens were drawn before."""
        return sum(shell.reused for shell in self._shells.values())

    def draw(self, layer: int | None, token: CancelToken) -> None:
        """Draw what is missing, and write nothing.

        Args:
            layer: the one that is meant; None for all that are seen.
            token: asked between pictures.

        Raises:
            RenderError: gaps could not be drawn; the others are in the cache.
            Cancelled: the token was set.
            StorageError: the disk is full, read-only or gone.
        """
        if layer is None:
            self._begin_visible()
        else:
            is_alone = len(self._scene.layers) == 1
            self._shell(layer, "" if is_alone else self._scene.layers[layer].name)
        self._draw(token)

    def pictures_of(self, index: int) -> FinishedPictures:
        """The finished pictures of a layer."""
        shot = self._scene.layers[index].shot
        return FinishedPictures(shot, self._desk.planner, self._desk.cache)

    def run_one(
        self, index: int, naming: SceneNaming, folder: Path, token: CancelToken, *, overwrite: bool
    ) -> None:
        """Draw one layer and write it into a folder.

        Raises:
            ExportError: files are in the way.
            RenderError: gaps could not be drawn; the others are in the cache.
            Cancelled: the token was set.
            StorageError: the disk is full, read-only or gone.
            typer.BadParameter: the numbers of its frames cannot be those of files.
        """
        scene, shot = self._scene, self._scene.layers[index].shot
        is_alone = len(scene.layers) == 1
        shell = self._shell(index, "" if is_alone else shot.name)
        names = _possible(naming, index, scene)
        outcome = shell.run(names, folder, token, overwrite=overwrite)
        tell_colours(shot, outcome.colours, self._talk)
        tell_regions(shell.regions, self._talk)
        tell_lines(shell.lines, self._talk)
        facts: dict[str, Any] = {} if is_alone else {"layer": shot.name}
        plan = FramePlan.of(shot, scene.shown_length(index))
        facts |= {"frames": plan.length, "drawings": plan.drawing_count}
        self._tell_done(folder, [outcome.export], outcome.seconds, facts)

    def run_each(
        self, naming: SceneNaming, out: Path, token: CancelToken, *, overwrite: bool
    ) -> None:
        """Draw the layers that are not hidden, and write each into a folder of its own.

        Raises:
            As `run_one`; ExportError also where a folder is that of a layer's own keys.
        """
        started_s, scene = time.monotonic(), self._scene
        shells = self._begin_visible()
        folders = layer_folders(scene, shells, out)
        names = {index: _possible(naming, index, scene) for index in shells}
        for index, shell in shells.items():
            refuse_among_keys(scene.layers[index], folders[index], self._desk.planner.folder)
            refuse_unwritable(folders[index])
            if not overwrite:
                shell.refuse_conflicts(names[index], folders[index])
        self._draw(token)
        exports = {
            index: shell.write(names[index], folders[index], token, overwrite=overwrite)
            for index, shell in shells.items()
        }
        layers = [
            {
                "name": scene.layers[index].name,
                "folder": str(folders[index]),
                "written": export.written,
                "already_there": export.skipped_same,
            }
            for index, export in exports.items()
        ]
        facts = {"frames": scene.length, "layers": layers}
        self._tell_done(out, list(exports.values()), time.monotonic() - started_s, facts)

    def run_flat(
        self,
        naming: SceneNaming,
        out: Path,
        token: CancelToken,
        *,
        overwrite: bool,
        sampling: Sampling = Sampling.SMOOTH,
    ) -> None:
        """Draw the layers, and write what is seen of all of them through the camera.

        Raises:
            As `run_one`.
        """
        started_s, scene = time.monotonic(), self._scene
        names = naming.flat(scene)
        refuse_unwritable(out)
        self._begin_visible()
        self._draw(token)
        for sentence in flat_notes(scene, self.pictures_of):
            self._talk.warn(sentence)
        with self._talk.bar("Writing pictures", scene.length) as bar:
            export = export_flattened(
                scene,
                self.pictures_of,
                names,
                out,
                overwrite=overwrite,
                token=token,
                report=lambda done, _total: bar.set(done),
                sampling=sampling,
            )
        facts = {"frames": scene.length, "flattened": True}
        self._tell_done(out, [export], time.monotonic() - started_s, facts)

    def _shell(self, index: int, layer: str) -> ShellRender:
        scene = self._scene
        shot, length = scene.layers[index].shot, scene.shown_length(index)
        shell = ShellRender(shot, self._desk, at_least=length, layer=layer)
        self._shells[index] = shell
        return shell

    def _begin_visible(self) -> dict[int, ShellRender]:
        """Those of all layers that are seen; the others are told."""
        seen = layers_seen(self._scene)
        for index, layer in enumerate(self._scene.layers):
            if index in seen:
                self._shell(index, layer.name)
            elif not layer.is_visible:
                self._talk.warn(
                    f"Layer {layer.name} is hidden and left out; --layer {layer.name} writes it.",
                    layer=layer.name,
                )
        return self._shells

    def _draw(self, token: CancelToken) -> None:
        failures = [sentence for shell in self._shells.values() for sentence in shell.draw(token)]
        for index, shell in self._shells.items():
            tell_colours(self._scene.layers[index].shot, shell.colours, self._talk)
            tell_regions(shell.regions, self._talk)
            tell_lines(shell.lines, self._talk)
        if failures:
            raise RenderError(f"{len(failures)} gaps could not be drawn, so nothing was written.")

    def _tell_done(
        self, folder: Path, exports: list[ExportResult], seconds: float, facts: dict[str, Any]
    ) -> None:
        drawn, reused = self.drawn, self.reused
        written = sum(export.written for export in exports)
        same = sum(export.skipped_same for export in exports)
        self._talk.event(
            "done",
            folder=str(folder),
            **facts,
            drawn=drawn,
            reused=reused,
            written=written,
            already_there=same,
            seconds=round(seconds, 3),
        )
        there = f", {same} {'was' if same == 1 else 'were'} there already" if same else ""
        self._talk.result(
            f"{counted(written, 'picture')} written to {folder}{there}. "
            f"{drawn_and_reused(drawn, reused)}, {seconds:.1f} s."
        )


def _possible(naming: SceneNaming, index: int, scene: Scene) -> ExportNaming:
    """The names of a layer's files; numbers that no file can have are wrong usage."""
    try:
        return naming.of_layer(scene, index)
    except ExportError as error:
        raise typer.BadParameter(str(error)) from error
