"""Export of the layers of a scene, each by itself: where each goes and how its files are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.naming import safe_stem
from inbetweener.core.scene_plan import ScenePlan
from inbetweener.errors import ExportError
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.paths import is_folder
from inbetweener.rendering.export_plan import ExportNaming, Per, default_pattern
from inbetweener.rendering.exporting import export_shot
from inbetweener.rendering.flat_export import flat_pattern
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.layer import Layer
    from inbetweener.core.naming import NamePattern
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.finished import FinishedPictures
    from inbetweener.storage.export import ExportResult


@dataclass(frozen=True, slots=True)
class SceneNaming:
    """How the files of a scene are called, as far as it was said.

    Attributes:
        pattern: their names; None names those of a layer after its keys, and flat ones after the
            scene.
        start: the number of the scene's first frame; None as the scene says.
        per: what gets a file.
        line_layer: whether the lines alone of each layer are written too.
        form: the format of the files.
    """

    pattern: NamePattern | None = None
    start: int | None = None
    per: Per = Per.FRAME
    line_layer: bool = False
    form: PictureFormat = PictureFormat.PNG

    def of_layer(self, scene: Scene, index: int) -> ExportNaming:
        """Of one layer; its files bear the numbers of the scene's frames.

        A picture that stands still during the whole scene is written once.
        """
        layer = scene.layers[index]
        first = scene.first_number if self.start is None else self.start
        pattern = (self.pattern or default_pattern(layer.shot)).ending_in(*self.form.suffixes)
        if self.per is Per.FRAME and not (layer.is_background and layer.is_still):
            first += scene.start_of(index)
            return ExportNaming(pattern, first, line_layer=self.line_layer, form=self.form)
        start = 1 if self.start is None else self.start
        return ExportNaming(pattern, start, Per.DRAWING, self.line_layer, form=self.form)

    def flat(self, scene: Scene) -> ExportNaming:
        """Of the pictures of all layers together."""
        start = self.start
        if start is None:
            start = scene.first_number if self.per is Per.FRAME else 1
        pattern = (self.pattern or flat_pattern(scene)).ending_in(*self.form.suffixes)
        return ExportNaming(pattern, start, self.per, form=self.form)


def layers_seen(scene: Scene) -> tuple[int, ...]:
    """The layers that are written: those that have drawings and are not hidden."""
    return tuple(
        index for index, each in enumerate(scene.layers) if each.is_visible and each.shot.keys
    )


def layer_folders(scene: Scene, indexes: Iterable[int], out: Path) -> dict[int, Path]:
    """A folder for each layer, called as it is, no two of one name."""
    folders: dict[int, Path] = {}
    for index in indexes:
        stem = safe_stem(scene.layers[index].name, fallback="layer")
        taken = {folder.name.casefold() for folder in folders.values()}
        names = (stem, *(f"{stem} {number}" for number in range(2, len(taken) + 3)))
        folders[index] = out / next(each for each in names if each.casefold() not in taken)
    return folders


def refuse_among_keys(layer: Layer, folder: Path, root: Path) -> None:
    """Never among a layer's own keys: the next time its pictures would be taken for keys.

    Args:
        layer: what is to be written.
        folder: where to.
        root: from which its files are named.

    Raises:
        ExportError: they would be.
    """
    if not is_folder(folder):
        return
    homes = {(root / drawing.id).parent for drawing in layer.shot.drawings}
    if any(is_folder(home) and folder.samefile(home) for home in homes):
        raise ExportError(
            tr(
                "{folder} is the folder of the layer’s keys: pictures written there would be "
                "taken for keys the next time. Choose another folder.",
                folder=folder,
            )
        )


def export_layers(  # noqa: PLR0913 - each names one thing that the artist chooses
    scene: Scene,
    pictures: Mapping[int, FinishedPictures],
    naming: SceneNaming,
    folders: Mapping[int, Path],
    *,
    overwrite: bool,
    token: CancelToken,
    report: Callable[[int, int], None],
) -> dict[int, ExportResult]:
    """Write rendered layers, each into a folder of its own.

    Args:
        scene: whose layers they are.
        pictures: of each layer that is written, by its place from the bottom.
        naming: how files are called.
        folders: where each layer goes.
        overwrite: whether files of these names with other bytes are replaced.
        token: asked between files.
        report: called with the number of files done and of all.

    Raises:
        ExportError: a file is in the way, or a name is impossible.
        RenderError: an inbetween is not rendered yet.
        DrawingError: a key has vanished.
        StorageError: the disk is full, read-only or gone.
        Cancelled: the token was set; what was written is whole and stays.
    """
    plan = ScenePlan.of(scene)
    names = {index: naming.of_layer(scene, index) for index in pictures}
    total = sum(names[index].file_count(plan.plans[index]) for index in pictures)
    results: dict[int, ExportResult] = {}
    before = 0
    for index, each in pictures.items():

        def more(done: int, _total: int, before: int = before) -> None:
            report(before + done, total)

        results[index] = export_shot(
            scene.layers[index].shot,
            plan.plans[index],
            names[index],
            each,
            folders[index],
            overwrite=overwrite,
            token=token,
            report=more,
        )
        before += names[index].file_count(plan.plans[index])
    return results
