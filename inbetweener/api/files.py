"""Files of other programs in, and pictures and sheets out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.cancel import CancelToken
from inbetweener.formats.scene_to_sheet import Inbetweens, sheet_of_scene
from inbetweener.formats.sheet_files import kind_of, sheet_bytes
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.rendering.film_import.proposal import Between, film_folder, propose_shot_of
from inbetweener.rendering.film_import.reading import read_for_shot
from inbetweener.rendering.film_import.sensitivity import TESTS, Sensitivity
from inbetweener.rendering.film_import.writing import write_film
from inbetweener.rendering.light_files import light_bytes
from inbetweener.rendering.printed_sheets import PAPER_SUFFIX, printed_sheet
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.imported_scene import imported_scene, save_imported
from inbetweener.storage.layer_import import import_folder, write_import
from inbetweener.storage.layer_proposal import propose_import
from inbetweener.storage.new_folder import refuse_taken

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.imaging.light import Light
    from inbetweener.storage.layer_levels import Split


def import_layers(file: Path, folder: Path | None = None, split: Split | None = None) -> Path:
    """Write the layers of a PSD, PSB, OpenRaster or TIFF file as PNGs, and a project of them.

    Args:
        file: only read.
        folder: where to; None for FILE-layers beside it. Nothing in it is overwritten.
        split: whether what lies at the top of the file are levels, or drawings of one level; None
            decides by names.

    Returns:
        The folder: one in it for each level, and a project file unless there was one.

    Raises:
        DrawingError: the file cannot be read, is damaged, too large or of another kind of colour.
        ExportError: another file is in the way.
        StorageError: the disk is full, read-only or gone.
    """
    token, layered = CancelToken(), read_layered(file)
    proposal, target = propose_import(layered, split), folder or import_folder(file)
    layers = write_import(layered, proposal, target, token=token, report=lambda _done, _total: None)
    if layers:
        save_imported(imported_scene(file.stem, layers, target, token), target)
    return target


def import_film(  # noqa: PLR0913 - what an artist may ask for, all by name
    film: Path,
    folder: Path | None = None,
    *,
    sensitivity: Sensitivity = Sensitivity.USUAL,
    first: int | None = None,
    last: int | None = None,
    between: Between = Between.HOLD,
    fps: Fraction | None = None,
) -> Path:
    """Write the drawings of a film as PNGs into a new folder, with a project that times them.

    Args:
        film: only read; any that FFmpeg reads.
        folder: where to, which must not exist; None for FILM-keys beside it.
        sensitivity: how little is a new drawing.
        first: the number of the first frame that is taken, counted from 1; None for the first.
        last: the number of the last one, which is taken too; None for the last.
        between: whether drawings are held as in the film, or have inbetweens on ones between them.
        fps: frames a second; None for those of the film.

    Returns:
        The folder: a PNG for each drawing, a project file, and the sound as WAV where there is
        one.

    Raises:
        VideoError: the film cannot be read, or has no such frames.
        ExportError: the folder is there already; it is not touched.
        StorageError: the disk is full, read-only or gone; nothing is left behind.
    """
    target, change = folder or film_folder(film), TESTS[sensitivity]
    refuse_taken(target)
    proposal = propose_shot_of(read_for_shot(film, [change]), change, first, last, fps)
    write_film(proposal, target, between, token=CancelToken())
    return target


def write_light(light: Light, file: Path) -> None:
    """Write linear light as OpenEXR, or cut at white as a TIFF or PNG of 16 bits.

    Args:
        light: (H, W, 3 or 4) float32, linear, as `read_light` gives it.
        file: its ending says what it becomes; it is replaced if it is there.

    Raises:
        ValueError: it is no such array.
        StorageError: the disk is full, read-only or gone.
    """
    write_atomically(file, light_bytes(light, PictureFormat.of_name(file.name)))


def write_sheet(scene: Scene, file: Path, inbetweens: Inbetweens = Inbetweens.MARKS) -> None:
    """Write the timing of a scene as an exposure sheet; one of that name is replaced.

    Args:
        scene: as `import_sheet` gives it; a column for each layer that is seen.
        file: whose ending says the format: .xdts, .csv or .otio, or .pdf to be printed.
        inbetweens: whether those are marks, or numbered as drawings.

    Raises:
        SheetError: no format ends so, or it cannot hold the sheet.
        StorageError: it cannot be written.
    """
    if file.suffix.lower() == PAPER_SUFFIX:
        write_atomically(file, printed_sheet(scene))
        return
    write_atomically(file, sheet_bytes(sheet_of_scene(scene, inbetweens), kind_of(file)))
