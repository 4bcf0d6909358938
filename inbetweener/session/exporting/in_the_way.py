"""What would stop an export in the end is told before hours of drawing."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from inbetweener.rendering.export_plan import Per
from inbetweener.rendering.scene_export import SceneNaming, layer_folders, layers_seen
from inbetweener.session.exporting.picture_export import ExportWhat
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.export_errors import in_the_way_error, refuse_no_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from inbetweener.core.plan import CellId, FramePlan
    from inbetweener.core.scene_plan import ScenePlan
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.exporting.picture_export import ExportRequest
    from inbetweener.session.rendering.states import RenderStates
    from inbetweener.session.scene.layer_views import LayerViews

# A file that bears the name of such a drawing can only be of an older state of the shot.
_TO_BE_DRAWN = frozenset(CellState) - {CellState.READY}


def refuse_in_the_way(request: ExportRequest, document: DocumentSession, views: LayerViews) -> None:
    """Look at the disk once, before anything is drawn.

    Of files that are there only those count that bear the names of inbetweens still to be drawn:
    all others may hold what would be written.

    Args:
        request: what is asked for.
        document: that is exported.
        views: know what is drawn of each layer.

    Raises:
        ExportError: the folder is a file, or lies in one, or other files are in the way.
        StorageError: nothing may be written there.
    """
    refuse_no_folder(request.folder)
    if request.overwrites:
        return
    for folder, names in _undrawn(request, document, views):
        there = _names_in(folder)
        taken = [name for name in names if name in there]
        if taken:
            raise in_the_way_error(list(dict.fromkeys(taken)), folder)


def _undrawn(
    request: ExportRequest, document: DocumentSession, views: LayerViews
) -> Iterator[tuple[Path, Iterable[str]]]:
    """The folders that are written, each with the names of what is still to be drawn."""
    naming, plan = request.naming, document.scene_plan
    if request.what is ExportWhat.FLAT:
        yield request.folder, _flat_names(naming, plan, views)
    elif request.what is ExportWhat.LAYER:
        index = document.active
        yield request.folder, _names(naming, plan.plans[index], views.states(index))
    else:
        scene = document.scene
        by_layer = SceneNaming(None, naming.start, naming.per, naming.line_layer, naming.form)
        for index, folder in layer_folders(scene, layers_seen(scene), request.folder).items():
            names = _names(by_layer.of_layer(scene, index), plan.plans[index], views.states(index))
            yield folder, names


def _names(naming: ExportNaming, plan: FramePlan, states: RenderStates) -> Iterator[str]:
    return (name for name, cell in naming.names(plan) if _is_undrawn(cell.id, states))


def _flat_names(naming: ExportNaming, plan: ScenePlan, views: LayerViews) -> Iterator[str]:
    """Of drawings nobody knows yet which frames differ, and so how they are numbered."""
    for frame in range(plan.length) if naming.per is Per.FRAME else ():
        seen = plan.cells_at(frame)
        if any(_is_undrawn(each.cell.id, views.states(each.layer)) for each in seen):
            yield naming.pattern.name(naming.start + frame)


def _is_undrawn(cell: CellId, states: RenderStates) -> bool:
    return states.state(cell) in _TO_BE_DRAWN


def _names_in(folder: Path) -> frozenset[str]:
    """What lies in a folder; nothing where there is none yet."""
    with suppress(OSError):
        return frozenset(file.name for file in folder.iterdir())
    return frozenset()
