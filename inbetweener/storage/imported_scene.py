"""The scene of an imported file of layers: its folders as cels, lying as they lay in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.layer import Blend, Layer
from inbetweener.core.naming import safe_stem
from inbetweener.core.scene import MOST_LAYERS, Scene
from inbetweener.storage.layer_opening import LayerRequest, read_layer
from inbetweener.storage.project_file import PROJECT_SUFFIX, save_project
from inbetweener.storage.scene_proposal import side_by_side

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.storage.layer_import import ImportedLayer


def imported_scene(
    name: str, layers: Sequence[ImportedLayer], folder: Path, token: CancelToken
) -> Scene:
    """What was imported, opened as any folders of cels are, in the order of the file.

    Args:
        name: of the scene.
        layers: what was written, from the bottom up; what is more than a scene holds is left out.
        folder: where to.
        token: asked between files.

    Raises:
        FolderError: a folder has gone meanwhile.
        Cancelled: the token was set.
    """
    found = [_layer(each, folder, token) for each in layers[:MOST_LAYERS]]
    return Scene(name, tuple(side_by_side(found)))


def save_imported(scene: Scene, folder: Path) -> Path | None:
    """Save the scene of an import as a project file in its folder, unless there is one.

    Returns:
        The project file; None where one was there, which is left alone.

    Raises:
        StorageError: it cannot be written.
    """
    path = folder / f"{safe_stem(scene.name)}{PROJECT_SUFFIX}"
    if path.exists():
        return None
    save_project(path, scene, folder)
    return path


def _layer(imported: ImportedLayer, folder: Path, token: CancelToken) -> Layer:
    request = LayerRequest(folder / imported.folder, is_background=imported.is_background)
    layer = read_layer(request, folder, token, lambda _done, _total: None).layer
    return replace(
        layer,
        shot=replace(layer.shot, name=imported.folder),
        x=float(imported.x),
        y=float(imported.y),
        opacity=imported.opacity,
        blend=Blend(imported.blend.value),
        is_visible=imported.is_visible,
    )
