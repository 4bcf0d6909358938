"""Job bundles for render farms: a project of each shot as it is now, and the job that draws it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from inbetweener.core.gap_numbers import numbered_gaps, numbers_as_text
from inbetweener.core.naming import safe_stem
from inbetweener.errors import ExportError, StorageError
from inbetweener.formats.farm_job import FarmSettings, FarmShot
from inbetweener.formats.job_bundle import asset_references, job_template, parameter_values
from inbetweener.rendering.scene_export import layers_seen
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.project_file import PROJECT_SUFFIX, save_project
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.core.scene import Scene

TEMPLATE_FILE = "template.json"
VALUES_FILE = "parameter_values.json"
ASSETS_FILE = "asset_references.json"


@dataclass(frozen=True, slots=True)
class FarmScene:
    """A document that is to be drawn by several machines.

    Attributes:
        scene: as it is to be drawn.
        folder: of its drawings.
        pictures: the folder that its pictures go into.
        layer: the place of the one layer that is drawn; None draws those that are seen.
        options: said to every worker: how files are called, whether they are flattened.
    """

    scene: Scene
    folder: Path
    pictures: Path
    layer: int | None = None
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FarmBundle:
    """A bundle that was written.

    Attributes:
        folder: of the bundle.
        template: the job in it.
        shots: what the job draws.
    """

    folder: Path
    template: Path
    shots: tuple[FarmShot, ...]


def write_bundle(
    scenes: Sequence[FarmScene],
    folder: Path,
    settings: FarmSettings | None = None,
    *,
    overwrite: bool = False,
) -> FarmBundle:
    """Write a bundle: the job, a project of each scene, and what Deadline Cloud wants to know.

    Nothing outside of the bundle is written; a worker needs the drawings under the same path, or
    as the farm brings them.

    Args:
        scenes: the shots, up to `formats.job_bundle.MOST_SHOTS`.
        folder: of the bundle; made if it is missing.
        settings: what holds for the whole job.
        overwrite: whether files of an older bundle are replaced.

    Raises:
        ExportError: a bundle is there, nothing is to be drawn, or a template cannot say it.
        ProjectFileError: a scene holds something that a project file cannot.
        StorageError: it cannot be written.
    """
    names = _names(scenes)
    shots = [_shot(each, name) for each, name in zip(scenes, names, strict=True)]
    _refuse_mixed(shots)
    template = job_template(shots, settings or FarmSettings())
    projects = [folder / shot.project for shot in shots]
    files = [*(folder / name for name in (TEMPLATE_FILE, VALUES_FILE, ASSETS_FILE)), *projects]
    _prepare(folder, files, overwrite=overwrite)
    for project, each in zip(projects, scenes, strict=True):
        save_project(project, each.scene, each.folder)
    paths = [str(_absolute(project)) for project in projects]
    shots = [_with_project(shot, path) for shot, path in zip(shots, paths, strict=True)]
    _write(folder / VALUES_FILE, parameter_values(shots, paths))
    _write(folder / ASSETS_FILE, asset_references(shots))
    _write(folder / TEMPLATE_FILE, template)  # the last: a folder without it is no bundle
    return FarmBundle(folder, folder / TEMPLATE_FILE, tuple(shots))


def _names(scenes: Sequence[FarmScene]) -> list[str]:
    """What each shot is called in the job and its files, no two alike."""
    names: list[str] = []
    for each in scenes:
        stem = safe_stem(each.scene.name)[:40].rstrip(" .") or "shot"
        taken = {name.casefold() for name in names}
        free = (stem, *(f"{stem} {number}" for number in range(2, len(names) + 3)))
        names.append(next(name for name in free if name.casefold() not in taken))
    return names


def _shot(farmed: FarmScene, name: str) -> FarmShot:
    scene = farmed.scene
    layers = layers_seen(scene) if farmed.layer is None else (farmed.layer,)
    gaps = [each.number for each in numbered_gaps(scene, layers) if each.to_draw]
    if not gaps:
        raise ExportError(
            tr(
                "No gap of “{name}” has inbetweens to draw: give it some (on ones, say), or export "
                "it here.",
                name=scene.name,
            )
        )
    drawings = sorted({str(_absolute(farmed.folder / file)) for file in scene.drawing_ids()})
    return FarmShot(
        name=name,
        project=f"{name}{PROJECT_SUFFIX}",
        output=str(_absolute(farmed.pictures)),
        gaps=numbers_as_text(gaps),
        inputs=tuple(drawings),
        options=farmed.options,
    )


def _refuse_mixed(shots: list[FarmShot]) -> None:
    """Two shots that write into one folder would write over each other, or seem one sequence."""
    by_output: dict[str, str] = {}
    for shot in shots:
        other = by_output.setdefault(shot.output.casefold(), shot.name)
        if other != shot.name:
            raise ExportError(
                tr(
                    "The pictures of “{name}” and “{other}” would both go into {folder}. Send them "
                    "as two jobs, or rename one of them.",
                    name=other,
                    other=shot.name,
                    folder=shot.output,
                )
            )


def _with_project(shot: FarmShot, project: str) -> FarmShot:
    """The shot with its project among what a worker needs."""
    return FarmShot(
        shot.name, shot.project, shot.output, shot.gaps, (*shot.inputs, project), shot.options
    )


def _absolute(path: Path) -> Path:
    """Without "..", and without following links, which mean something where they are."""
    return type(path)(os.path.abspath(path))  # noqa: PTH100 - resolve() follows links


def _prepare(folder: Path, files: list[Path], *, overwrite: bool) -> None:
    taken = [file.name for file in files if file.exists()]
    if taken and not overwrite:
        raise ExportError(
            tr(
                "{folder} holds a job already ({names}). Choose another folder, or allow it to "
                "be overwritten.",
                folder=folder,
                names=", ".join(taken[:3]),
            )
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            tr(
                "{folder} could not be made: {reason}. Choose another folder.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error


def _write(path: Path, value: dict[str, Any]) -> None:
    write_atomically(path, json.dumps(value, indent=2, ensure_ascii=False).encode() + b"\n")
