"""Export: the finished pictures of a shot, under the names that the artist wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.plan import CellKind
from inbetweener.rendering.in_format import PicturesInFormat, ReadsCells
from inbetweener.rendering.line_pictures import LINE_FOLDER, LinePictures
from inbetweener.storage.export import ExportItem, ExportResult, export_pictures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.plan import Cell, FramePlan
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.finished import FinishedPictures


def export_items(
    shot: Shot, plan: FramePlan, naming: ExportNaming, pictures: ReadsCells
) -> list[ExportItem]:
    """One item a file; the frames of a hold share one source and are read once."""
    return [
        ExportItem(name, picture_source(shot, cell), _Reader(pictures, cell))
        for name, cell in naming.names(plan)
    ]


class _Reader:
    """Reads one cell's picture; a class and not a lambda, so that each keeps its own cell."""

    __slots__ = ("_cell", "_pictures")

    def __init__(self, pictures: ReadsCells, cell: Cell) -> None:
        self._pictures = pictures
        self._cell = cell

    def __call__(self) -> bytes:
        return self._pictures.read(self._cell)


def picture_source(shot: Shot, cell: Cell) -> str:
    """Equal for cells with the same picture: a drawing that stands twice is read once."""
    if cell.kind is CellKind.KEY:
        return f"key:{shot.keys[cell.id.gap].drawing}"
    return f"{cell.kind.name}:{cell.id.gap}:{cell.id.order}"


def export_shot(  # noqa: PLR0913 - each names one thing that the artist chooses
    shot: Shot,
    plan: FramePlan,
    naming: ExportNaming,
    pictures: FinishedPictures,
    folder: Path,
    *,
    overwrite: bool,
    token: CancelToken,
    report: Callable[[int, int], None],
) -> ExportResult:
    """Write a rendered shot into a folder; the keys of the shot are never overwritten.

    Where the naming asks for the line layer, it goes into a folder in that one, after the pictures.

    Raises:
        ExportError: a file is in the way, or a name is impossible.
        RenderError: an inbetween is not rendered yet.
        DrawingError: a key has vanished.
        StorageError: the disk is full, read-only or gone.
        Cancelled: the token was set; what was written is whole and stays.
    """
    readers: list[tuple[ReadsCells, Path]] = [
        (PicturesInFormat(pictures, naming.form, pictures), folder)
    ]
    if naming.line_layer:
        lines = PicturesInFormat(LinePictures(pictures), naming.form)
        readers.append((lines, folder / LINE_FOLDER))
    total = naming.file_count(plan)
    results = []
    for number, (reader, target) in enumerate(readers):
        before = number * total // len(readers)

        def more(done: int, _total: int, before: int = before) -> None:
            report(before + done, total)

        items = export_items(shot, plan, naming, reader)
        results.append(
            export_pictures(
                items,
                target,
                overwrite=overwrite,
                token=token,
                report=more,
                protected=pictures.key_files(),
            )
        )
    return ExportResult(
        sum(each.written for each in results),
        sum(each.skipped_same for each in results),
        sum(each.bytes for each in results),
    )
