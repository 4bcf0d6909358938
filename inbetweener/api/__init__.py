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

from inbetweener.api.arrays import ArrayInterpolator, models, open_interpolator
from inbetweener.api.farm import faults_of, write_farm_bundle
from inbetweener.api.files import import_film, import_layers, write_light, write_sheet
from inbetweener.api.films import interpolate_film, write_movie
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.pin import Arcs, Depth, Fate, Pin, Shape
from inbetweener.formats.added_sheets import add_sheets_from
from inbetweener.formats.scene_to_sheet import Inbetweens
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.compositing import Sheet, compose
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.plugins import SHEETS, find_plugins
from inbetweener.rendering.batch_process import render_batch, update_pictures
from inbetweener.rendering.film_import.proposal import Between
from inbetweener.rendering.film_import.sensitivity import Sensitivity
from inbetweener.rendering.films.drop_rule import DropRule
from inbetweener.rendering.films.making import NewFilm
from inbetweener.rendering.films.timing import Timing
from inbetweener.rendering.light_files import read_light
from inbetweener.rendering.movies.asked import MovieAsked
from inbetweener.rendering.movies.writing import MovieResult
from inbetweener.rendering.sheet_import import import_sheet
from inbetweener.storage.layer_levels import Split
from inbetweener.video.movies.kinds import MovieKind, MovieQuality

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
