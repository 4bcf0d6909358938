"""Inbetweener for Python programs: arrays in, arrays out.

from inbetweener.api import open_interpolator

interpolator = open_interpolator("dis-splat")
first, middle, last = interpolator.inbetween(key_a, key_b, [0.25, 0.5, 0.75])

The artist's word on parts, beside points that are the same in both keys:

    hair = Pin.between(((10, 5), (12, 40)), ((30, 5), (44, 38)), Shape.LINE)
    hat = Pin.at(((60, 10), (90, 10), (75, 40)), Fate.APPEARS, Shape.REGION)
    ball = Pin(20, 80, 200, 80, path=((110, 10),), chart=Chart(ChartPreset.SLOW_OUT_OF_A))
    interpolator.inbetween(key_a, key_b, [0.5], pins=[hair, hat, ball, (5, 5, 5, 5)])

Layers of PSD, OpenRaster and TIFF files as arrays, as folders of drawings, and over one another:

    cels = [layer.unpack() for layer in read_layered(Path("cut05.psd")).pixel_layers()]
    folder = import_layers(Path("cut05.psd"))
    frame = compose([Sheet(background), Sheet(shade, blend=Blend.MULTIPLY)], 1920, 1080)

Exposure sheets of other programs (XDTS, CSV, OpenTimelineIO), with the drawings that they name:

    made = import_sheet(Path("cut05.xdts"), Path("cels"))  # made.scene, made.notes
    write_sheet(made.scene, Path("planned.xdts"))
    write_sheet(made.scene, Path("drawn.csv"), Inbetweens.CELLS)

Many shots, each with its options; one that fails does not stop the others:

    render_batch([{"shot": "cut05", "on": "twos"}, {"shot": "cut06", "out": "frames/cut06"}])
    update_pictures(Path("cut05"), Path("frames"))  # again: only what changed

A film as a shot: its drawings as keys in a new folder, held as they are held in it:

    folder = import_film(Path("cut05.mp4"), sensitivity=Sensitivity.FINE, first=25, last=120)

A job for a render farm (Open Job Description), and whether what it wrote is all there and whole:

    write_farm_bundle([Path("cut05"), Path("cut06")], Path("job"), model="dis-splat")
    assert not faults_of(Path("cut05"), Path("cut05-inbetweens"))

A shot as a movie (MP4, WebM, ProRes 4444, PNG in MOV, GIF, APNG), drawn where it is not yet:

    write_movie(Path("cut05"), MovieAsked(path=Path("cut05.mp4"), kind=MovieKind.MP4))

Linear light (OpenEXR), with what is above white:

    a, b = read_light(Path("A0001.exr")), read_light(Path("A0005.exr"))
    (middle,) = interpolator.inbetween_light(a, b, [0.5])
    write_light(middle, Path("A0003.exr"))

A film with more frames:

    interpolate_film(NewFilm(film=Path("24.mp4"), out=Path("72.mp4"), timing=Timing(Fraction(3))))
"""

from __future__ import annotations

import math
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.finishing import refuse_gap_closing
from inbetweener.core.motion import TellsMotion
from inbetweener.core.pace import Pace
from inbetweener.core.pin import Arcs, Depth, Fate, Pin, Shape
from inbetweener.core.pins import contradictions
from inbetweener.core.steering import Steering, prepared
from inbetweener.errors import EditError, FolderError
from inbetweener.formats.added_sheets import add_sheets_from
from inbetweener.formats.job_bundle import AS_SAVED, FarmSettings
from inbetweener.formats.scene_to_sheet import Inbetweens, sheet_of_scene
from inbetweener.formats.sheet_files import kind_of, sheet_bytes
from inbetweener.imaging.compositing import Blend, Sheet, compose
from inbetweener.imaging.exact_colours import in_exact_colours, paints_of
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.imaging.light import light_of_pixels
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.inference.catalogue import Catalogue
from inbetweener.inference.halving import divided_for
from inbetweener.paths import user_folders
from inbetweener.plugins import SHEETS, find_plugins
from inbetweener.rendering.batch_process import render_batch, update_pictures
from inbetweener.rendering.farm import FarmScene, write_bundle
from inbetweener.rendering.film_import.proposal import Between, film_folder, propose_shot_of
from inbetweener.rendering.film_import.reading import read_for_shot
from inbetweener.rendering.film_import.sensitivity import TESTS, Sensitivity
from inbetweener.rendering.film_import.writing import write_film
from inbetweener.rendering.films.drop_rule import DropRule
from inbetweener.rendering.films.first_reading import read_film
from inbetweener.rendering.films.making import NewFilm, write_new_film
from inbetweener.rendering.films.timing import Timing
from inbetweener.rendering.finishing import Sketch
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.highlights import CarriedHighlights
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.rendering.light_files import light_bytes, picture_of_light, read_light
from inbetweener.rendering.movies.asked import MovieAsked
from inbetweener.rendering.movies.drawing import MovieDrawing
from inbetweener.rendering.movies.writing import MovieResult
from inbetweener.rendering.printed_sheets import PAPER_SUFFIX, printed_sheet
from inbetweener.rendering.regions import RegionClosing
from inbetweener.rendering.scene_export import SceneNaming
from inbetweener.rendering.scene_verifying import written_scene
from inbetweener.rendering.sheet_import import import_sheet
from inbetweener.rendering.verifying import faults_in
from inbetweener.rendering.whole_lines import WholeLines
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.imported_scene import imported_scene, save_imported
from inbetweener.storage.layer_import import import_folder, write_import
from inbetweener.storage.layer_levels import Split
from inbetweener.storage.layer_proposal import propose_import
from inbetweener.storage.new_folder import refuse_taken
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.video.movies.kinds import MovieKind, MovieQuality
from inbetweener.video.reading import read_facts
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction
    from pathlib import Path

    from inbetweener.core.interpolator import Image, Interpolator, PreparedGap
    from inbetweener.core.pins import Pins
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.imaging.light import Light

__all__ = [
    "Arcs",
    "ArrayInterpolator",
    "Between",
    "Blend",
    "Chart",
    "ChartPreset",
    "Depth",
    "DropRule",
    "Fate",
    "Inbetweens",
    "MovieAsked",
    "MovieKind",
    "MovieQuality",
    "MovieResult",
    "NewFilm",
    "Pin",
    "Sensitivity",
    "Shape",
    "Sheet",
    "Split",
    "Timing",
    "compose",
    "faults_of",
    "import_film",
    "import_layers",
    "import_sheet",
    "interpolate_film",
    "models",
    "open_interpolator",
    "read_layered",
    "read_light",
    "render_batch",
    "update_pictures",
    "write_farm_bundle",
    "write_light",
    "write_movie",
    "write_sheet",
]


# Whoever imports this is the program: sheets of other packages are looked for when one is met.
add_sheets_from(lambda: find_plugins(SHEETS))


def models() -> list[str]:
    """The names that `open_interpolator` takes, the default one first; loads nothing."""
    return [model.name for model in Catalogue.installed().models()]


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


def interpolate_film(film: NewFilm, model: str | None = None, device: str = "auto") -> None:
    """Draw new frames between those of a film and write them all as another.

    Args:
        film: which, where to, and how; see `NewFilm`.
        model: one of `models()`; None for the default one.
        device: as for `open_interpolator`.

    Raises:
        VideoError: the film cannot be read, or the new one not written.
        RenderError: there is no such model or device, or a frame cannot be drawn.
        StorageError: the flow cannot be written.
    """
    catalogue, token = Catalogue.installed(), CancelToken()
    interpolator = catalogue.open(model or catalogue.models()[0].name, device)
    reading = read_film(film, read_facts(film.film))
    enough = divided_for(interpolator, reading.plan.most_between)
    write_new_film(film, reading, enough, token)


def write_movie(
    shot: Path,
    movie: MovieAsked,
    *,
    layer: str | None = None,
    model: str | None = None,
    device: str = "auto",
) -> MovieResult:
    """Draw what is missing of a shot and write it as a movie, with its sound.

    Args:
        shot: a folder of keys, or a project file.
        movie: which kind, where to, and how; see `MovieAsked`.
        layer: the name of the one that is shown; None for all, through the camera.
        model: one of `models()`, for every gap; None for those that the project says.
        device: as for `open_interpolator`.

    Raises:
        FolderError: the shot cannot be opened, or has no such layer.
        ProjectFileError: its project cannot be read.
        ExportError: a file is in the way, or the shot has none of these frames.
        SoundError: its sound cannot be read.
        RenderError: a gap cannot be drawn.
        VideoError: the movie cannot be encoded.
        StorageError: the disk is full, read-only or gone.
    """
    catalogue, token = Catalogue.installed(), CancelToken()
    opened = read_shot(OpenRequest(shot), token, lambda _done, _total: None)
    scene = opened.scene
    index = None if layer is None else scene.index_of(layer)
    if layer is not None and index is None:
        raise FolderError(tr("{shot} has no layer “{layer}”.", shot=shot, layer=layer))
    if model is not None:
        for place in range(len(scene.layers)):
            scene = edits.edit_layer(scene, place, partial(_with_model, model=model))
    cache = ImageCache(user_folders().cache / "inbetweens", sys.maxsize)
    fingerprints = FingerprintIndex(user_folders().cache / "fingerprints.json")
    models = {each.name: each for each in catalogue.models()}
    planner = JobPlanner(opened.folder, fingerprints, models)
    renderer = GapRenderer(catalogue, cache, device)
    return MovieDrawing(scene, index, planner, cache, renderer).write(movie, token)


def _with_model(shot: Shot, *, model: str) -> Shot:
    return edits.set_gap_model(edits.set_model(shot, model), range(len(shot.gaps)), None)


def open_interpolator(name: str | None = None, device: str = "auto") -> ArrayInterpolator:
    """Load a model.

    Args:
        name: one of `models()`; None for the default one.
        device: "cpu", "cuda", "cuda:N", "mps", or "auto" for the best there is.

    Raises:
        ModelError: there is no such model or device.
    """
    catalogue = Catalogue.installed()
    chosen = catalogue.models()[0].name if name is None else name
    return ArrayInterpolator(chosen, catalogue.open(chosen, device))


class ArrayInterpolator:
    """A loaded model that draws inbetweens of arrays; for one thread at a time.

    Attributes:
        name: of the model.
    """

    def __init__(self, name: str, interpolator: Interpolator) -> None:
        self.name = name
        self._interpolator = interpolator

    @property
    def device(self) -> str:
        """Where it runs: "cpu", "cuda:0" or "mps"."""
        return self._interpolator.device

    def inbetween(  # noqa: PLR0913 - what an artist may ask for, all by name
        self,
        key_a: Image,
        key_b: Image,
        times: Iterable[float],
        pins: Iterable[Sequence[float] | Pin] = (),
        *,
        exact_colours: bool = False,
        whole_lines: bool = False,
        close_gaps_px: int = 0,
        arcs: str = Arcs.AUTOMATIC,
    ) -> list[Image]:
        """Draw the inbetweens of two keys; several times in one call share most of the work.

        Args:
            key_a: (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha.
            key_b: of the same shape and type.
            times: where between the keys, each in [0, 1]: 0 is key A itself, 1 is key B.
            pins: points of key A that are points of key B, each (a_x, a_y, b_x, b_y) in pixels, x
                right, y down, (0, 0) the centre of the first pixel; the part that one lies on goes
                where it says. Or a `Pin`, which may say more: lines, regions, what appears,
                vanishes or goes behind, and its path. The chart of one says where its part is
                while the rest is at evenly spaced times.
            exact_colours: whether every pixel is to be a paint of the keys, or a mixture of two
                that touch. Keys that are no flat art have no paints, and nothing is changed.
            whole_lines: whether the lines of line art are to be drawn anew, whole and of their
                width. Keys that are none, and models that do not tell how things move, leave them.
            close_gaps_px: openings of lines up to so wide are closed where both keys have none; 0
                closes none. A model that does not tell how things move closes none either.
            arcs: which path parts take that no pin has another one for: "automatic", where what
                turns swings, or "straight". Not every model knows of paths.

        Returns:
            One picture for each time, in the order given, of the keys' shape and type.

        Raises:
            TypeError: a key is no array, or a time or a pin no number.
            ValueError: the keys differ in shape or type or are no such pictures, a time lies
                outside [0, 1], two pins contradict each other, gaps cannot be closed up to that
                width, or there are no such arcs.
            RenderError: there is not enough memory.

        Example:
            >>> import numpy as np
            >>> black, white = np.zeros((4, 4, 3), np.uint8), np.full((4, 4, 3), 255, np.uint8)
            >>> start, end = open_interpolator(device="cpu").inbetween(black, white, [0, 1])
            >>> bool((start == black).all() and (end == white).all())
            True
        """
        _check_arrays(key_a, key_b)
        moments, width_px = [_moment(time) for time in times], _width(close_gaps_px)
        token = CancelToken()
        steering = Steering(_pins(pins), Arcs(arcs))
        gap = prepared(self._interpolator, (key_a, key_b), steering, token)
        pictures = [gap.at(t, token).image for t in moments]
        if whole_lines and isinstance(gap, TellsMotion):
            lines = WholeLines((key_a, key_b), gap.motion())
            drawn = zip(moments, pictures, strict=True)
            pictures = [lines.drawn(each, t) if 0 < t < 1 else each for t, each in drawn]
        if width_px:
            pictures = _with_closed_gaps(gap, (key_a, key_b), moments, pictures, width_px)
        paints = paints_of((key_a, key_b)) if exact_colours else None
        if paints is None:
            return pictures
        return [
            in_exact_colours(picture, paints) if 0 < t < 1 else picture
            for t, picture in zip(moments, pictures, strict=True)
        ]

    def inbetween_light(
        self,
        key_a: Light,
        key_b: Light,
        times: Iterable[float],
        pins: Iterable[Sequence[float] | Pin] = (),
        *,
        arcs: str = Arcs.AUTOMATIC,
    ) -> list[Light]:
        """Draw the inbetweens of two keys in linear light, with what is above white.

        Args:
            key_a: (H, W, 3 or 4) float32, linear, white at 1, colour premultiplied by a fourth
                channel, as `read_light` gives it.
            key_b: of the same shape.
            times: as for `inbetween`.
            pins: likewise.
            arcs: likewise.

        Returns:
            One picture for each time, in the order given, of the keys' shape and type.

        Raises:
            As `inbetween`.
        """
        keys = key_a, key_b
        _check_arrays(*keys)
        left, right = (picture_of_light(key) for key in keys)
        moments, token = [_moment(time) for time in times], CancelToken()
        steering = Steering(_pins(pins), Arcs(arcs))
        gap = prepared(self._interpolator, (left.pixels, right.pixels), steering, token)
        motion = gap.motion() if isinstance(gap, TellsMotion) else None
        carried = CarriedHighlights.of(left, right, motion)
        drawn: list[Light] = []
        for t in moments:
            if t in (0, 1):
                drawn.append(keys[int(t)].copy())
                continue
            image = gap.at(t, token).image
            highlights = None if carried is None else carried.at(t, image)
            drawn.append(light_of_pixels(image, highlights))
        return drawn


def _with_closed_gaps(
    gap: PreparedGap,
    keys: tuple[Image, Image],
    moments: list[float],
    pictures: list[Image],
    widest_px: int,
) -> list[Image]:
    """The inbetweens with openings of their lines closed; keys stay as they are."""
    if not isinstance(gap, TellsMotion):
        return pictures
    step = RegionClosing(keys, gap.motion(), widest_px)
    trust, token = np.ones(keys[0].shape[:2], np.float32), CancelToken()
    return [
        step.finish(Sketch(t, picture, trust), token).image if 0 < t < 1 else picture
        for t, picture in zip(moments, pictures, strict=True)
    ]


def _width(width: object) -> int:
    if isinstance(width, bool) or not isinstance(width, int | np.integer):
        raise TypeError(f"a width of gaps must be a whole number, got {type(width).__name__}")
    try:
        refuse_gap_closing(int(width))
    except EditError as error:
        raise ValueError(str(error)) from error
    return int(width)


def _check_arrays(*keys: object) -> None:
    for name, key in zip("AB", keys, strict=True):
        if not isinstance(key, np.ndarray):
            raise TypeError(f"key {name} must be a numpy array, got {type(key).__name__}")


def _moment(time: object) -> float:
    t = _number(time, "a time")
    if math.isnan(t) or not 0 <= t <= 1:
        raise ValueError(f"a time must be in [0, 1], got {t}")
    return t


def _number(value: object, what: str) -> float:
    if isinstance(value, bool | np.bool_) or not isinstance(value, int | float | np.number):
        raise TypeError(f"{what} must be a number, got {type(value).__name__}")
    return float(value)


def _pins(pins: Iterable[Sequence[float] | Pin]) -> Pins:
    found = tuple(_pin(pin) for pin in pins)
    for first, second in contradictions(found):
        raise ValueError(f"pin {second + 1} contradicts pin {first + 1}")
    return found


def _pin(pin: Sequence[float] | Pin) -> Pin:
    if isinstance(pin, Pin):
        if not all(math.isfinite(each) for point in (*pin.a, *pin.b, *pin.path) for each in point):
            raise ValueError(f"a pin must be of finite numbers, got {pin!r}")
        pace = pin.pace if pin.chart is None else Pace.of_chart(pin.chart)
        return replace(pin, chart=None, pace=pace)
    numbers = [_number(each, "a coordinate of a pin") for each in pin]
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise ValueError(f"a pin must be four finite numbers, got {tuple(pin)!r}")
    return Pin(*numbers)
