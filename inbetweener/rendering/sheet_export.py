"""A scene written as a sheet of other programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.gap import Treatment
from inbetweener.errors import ExportError
from inbetweener.formats.otio_writing import write_otio
from inbetweener.formats.scene_to_sheet import Inbetweens, sheet_of_scene
from inbetweener.formats.sheet_files import SheetKind, sheet_bytes
from inbetweener.rendering.sheet_pictures import missing_pictures, pictures_of_columns
from inbetweener.storage.atomic import told_as_storage_error
from inbetweener.storage.placing import place_file
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.formats.added_sheets import AddedSheets
    from inbetweener.formats.time_sheet import TimeSheet


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """How a sheet is written.

    Attributes:
        file: where to.
        kind: the format.
        inbetweens: how the drawings between keys stand in it.
        pictures: for OpenTimelineIO, where the pictures are that its clips show; None for none.
        overwrites: whether a file of that name is replaced.
    """

    file: Path
    kind: SheetKind | AddedSheets
    inbetweens: Inbetweens = Inbetweens.MARKS
    pictures: Path | None = None
    overwrites: bool = False


@dataclass(frozen=True, slots=True)
class SheetWritten:
    """A sheet that was written.

    Attributes:
        sheet: what is in it.
        missing: of each column the first picture that its clips name and that is not there yet.
    """

    sheet: TimeSheet
    missing: tuple[str, ...] = ()


def export_sheet(scene: Scene, request: SheetRequest) -> SheetWritten:
    """Write the timing of a scene; whole or not at all.

    Raises:
        SheetError: the format cannot hold it.
        ExportError: a file of that name is there, or numbers of frames cannot be those of files.
        StorageError: it cannot be written there.
    """
    sheet = sheet_of_scene(scene, request.inbetweens)
    home = request.file.parent
    missing: tuple[str, ...] = ()
    if request.pictures is None:
        data = sheet_bytes(sheet, request.kind)
    else:
        pictures = pictures_of_columns(scene, request.pictures, home)
        missing = tuple(missing_pictures(pictures, home))
        data = write_otio(sheet, pictures)
    _write(request, data)
    return SheetWritten(sheet, missing)


def _write(request: SheetRequest, data: bytes) -> None:
    with told_as_storage_error(request.file):
        try:
            place_file(request.file, data, overwrite=request.overwrites)
        except FileExistsError as error:
            raise ExportError(
                tr(
                    "{file} is there already. Choose another name, or allow to replace it.",
                    file=request.file,
                )
            ) from error


def lost_in_sheet(scene: Scene) -> Iterator[str]:
    """A sentence for each thing of a scene that its sheet does not say."""
    hidden = [layer.name for layer in scene.layers if not layer.is_visible]
    if hidden:
        yield tr("Hidden layers are left out: {names}.", names=", ".join(hidden))
    if scene.camera.keys:
        yield tr("The camera is not in the sheet.")
    gaps = (gap for layer in scene.layers for gap in layer.shot.gaps)
    if any(gap.treatment is Treatment.CUT for gap in gaps):
        yield tr("Cuts are holds in the sheet.")
