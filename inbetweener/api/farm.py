"""Jobs for a render farm, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.cancel import CancelToken
from inbetweener.formats.farm_job import AS_SAVED, FarmSettings
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import user_folders
from inbetweener.rendering.farm import FarmScene, write_bundle
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.rendering.scene_export import SceneNaming
from inbetweener.rendering.scene_verifying import written_scene
from inbetweener.rendering.verifying import faults_in
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.opening import OpenRequest, read_shot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def write_farm_bundle(
    shots: Sequence[Path],
    bundle: Path,
    *,
    model: str = AS_SAVED,
    device: str = "auto",
    gaps_per_task: int = 1,
) -> Path:
    """Write an Open Job Description job that draws shots on several machines.

    The pictures of each go into SHOT-inbetweens beside it. How to send the job: docs/farm.md.

    Args:
        shots: folders of keys, or project files, opened as `inbetweener render` opens them.
        bundle: the folder of the job; made if it is missing, and nothing in it is overwritten.
        model: one of `models()`, or "as-saved" for what each project says.
        device: where models run, on the workers.
        gaps_per_task: how many gaps a worker is given at once.

    Returns:
        The template of the job.

    Raises:
        FolderError: a shot cannot be opened.
        ProjectFileError: its project cannot be read.
        ExportError: a bundle is there already, or nothing is to be drawn.
        StorageError: it cannot be written.
    """
    scenes = []
    for shot in shots:
        opened = read_shot(OpenRequest(shot), CancelToken(), lambda _done, _total: None)
        pictures = opened.folder.with_name(f"{opened.folder.name}-inbetweens")
        scenes.append(FarmScene(opened.scene, opened.folder, pictures))
    settings = FarmSettings(model, device, gaps_per_task)
    return write_bundle(scenes, bundle, settings).template


def faults_of(shot: Path, pictures: Path) -> dict[Path, str]:
    """What is wrong with the pictures that a shot was rendered to, by their files; best nothing.

    Args:
        shot: a folder of keys, or a project file.
        pictures: the folder of one file a frame; for a scene, it holds a folder for each layer.

    Returns:
        For each bad file what is wrong ("it is missing").

    Raises:
        FolderError: the shot cannot be opened.
        ProjectFileError: its project cannot be read.
        DrawingError: a key of it cannot be read.
    """
    opened = read_shot(OpenRequest(shot), CancelToken(), lambda _done, _total: None)
    models = {model.name: model for model in Catalogue.installed().models()}
    folders = user_folders().cache
    planner = JobPlanner(opened.folder, FingerprintIndex(folders / "fingerprints.json"), models)
    cache = ImageCache(folders / "inbetweens", 0)  # only asked for keys
    written = written_scene(opened.scene, pictures, SceneNaming(), planner, cache)
    faults = faults_in(written.expected(), CancelToken(), lambda _done: None)
    return {fault.path: fault.said for fault in faults}
