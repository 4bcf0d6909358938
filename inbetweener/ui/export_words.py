"""What is said of an export that has ended."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from inbetweener.rendering.export_plan import Per
from inbetweener.rendering.scene_export import layer_folders, layers_seen
from inbetweener.session.exporting.picture_export import ExportWhat
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.plan import FramePlan
    from inbetweener.core.scene import Scene
    from inbetweener.session.exporting.picture_export import ExportRequest
    from inbetweener.storage.export import ExportResult

_NAMED = 4


def what_it_gives(request: ExportRequest, scene: Scene, plan: FramePlan) -> str:
    """The first names that an export would give, and how many there would be.

    Args:
        request: what is asked for.
        scene: the document.
        plan: of the active layer.
    """
    if request.what is ExportWhat.EACH:
        folders = layer_folders(scene, layers_seen(scene), request.folder).values()
        names = [f"{folder.name}/" for folder in folders]
        return _listed(names, tr_count("{n} folder", "{n} folders", len(names)))
    if request.what is ExportWhat.FLAT:
        return _flat_names(request, scene)
    count = request.naming.file_count(plan)
    some = [name for name, _ in islice(request.naming.names(plan), _NAMED + 1)]
    return _listed(some, tr_count("{n} file", "{n} files", count))


def _flat_names(request: ExportRequest, scene: Scene) -> str:
    """A drawing of a scene is whatever differs from the frame before, which nobody knows yet."""
    naming, count = request.naming, scene.length
    some = [naming.pattern.name(naming.start + at) for at in range(min(count, _NAMED + 1))]
    files = tr_count("{n} file", "{n} files", count)
    return _listed(some, files if naming.per is Per.FRAME else tr("up to {files}", files=files))


def _listed(names: list[str], count: str) -> str:
    more = " …" if len(names) > _NAMED else ""
    return f"{', '.join(names[:_NAMED])}{more}  ({count})"


def written_sentence(folder: Path, result: ExportResult) -> str:
    """How many pictures were written, and how many of them were there already."""
    said = tr_count(
        "{n} picture was written to {folder}.",
        "{n} pictures were written to {folder}.",
        result.written,
        folder=folder,
    )
    if not result.skipped_same:
        return said
    there = tr_count("{n} was there already.", "{n} were there already.", result.skipped_same)
    return f"{said} {there}"
