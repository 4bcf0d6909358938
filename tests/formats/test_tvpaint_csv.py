"""The CSV that TVPaint writes of a clip, and Krita wrote: layers, their files, frame by frame."""

from __future__ import annotations

import pytest

from inbetweener.core.gap import Treatment
from inbetweener.errors import SheetError
from inbetweener.formats.csv_sheets import read_csv
from inbetweener.formats.sheet_matching import Likeness, Match, found_by_drawings
from inbetweener.formats.time_sheet import Mark
from inbetweener.rendering.sheet_import import import_sheet
from tests.support.key_files import write_keys
from tests.support.sheet_strategies import column

EMPTY = Mark.EMPTY.value
HEAD = """UTF-8, TVPaint, "CSV 1.0"
Project Name, Width, Height, Frame Count, Layer Count, Frame Rate, Pixel Aspect Ratio, Field Mode
"cut05", 64, 36, 6, 2, 12.000000, 1.000000, Progressive
"""
LAYERS = """#Layers, "Line, fine", "Paint"
#Density, 1.000000, 1.000000
#Blending, "Color", "Color"
#Visible, 1, 1
"""
FRAMES = """#00000, "", "frame00002-00000.png"
#00001, "", "frame00002-00000.png"
#00002, "frame00001-00002.png", "frame00002-00000.png"
#00003, "frame00001-00002.png", "frame00002-00000.png"
#00004, "frame00001-00004.png", "frame00002-00004.png"
#00005, "", "frame00002-00004.png"
"""


def _bytes(*parts):
    return "".join(parts).replace("\n", "\r\n").encode()


def test_layers_become_columns_the_lowest_first():
    sheet = read_csv(_bytes(HEAD, LAYERS, FRAMES))

    assert sheet.columns == (
        column("Paint", (0, "frame00002-00000"), (4, "frame00002-00004")),
        column(
            "Line, fine", (0, EMPTY), (2, "frame00001-00002"), (4, "frame00001-00004"), (5, EMPTY)
        ),
    )
    assert (sheet.name, sheet.duration, sheet.fps, sheet.notes) == ("cut05", 6, 12, ())


def test_what_is_not_taken_over_is_told():
    layers = LAYERS.replace('"Color", ', '"Multiply", ').replace("#Visible, 1", "#Visible, 0")
    notes = " ".join(read_csv(_bytes(HEAD, layers, FRAMES)).notes)

    assert "Blending and opacity" in notes
    assert "hidden" in notes
    faint = LAYERS.replace("#Density, 1.000000", "#Density, 0.500000")
    assert "Blending" in read_csv(_bytes(HEAD, faint, FRAMES)).notes[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_bytes(HEAD), "names no layers"),
        (_bytes(HEAD, '#Layers, "A'), "garbled"),
        (_bytes(HEAD, "#Layers", ", x" * 501), "more than 500 columns"),
    ],
)
def test_a_hostile_file_ends_in_a_sentence(data, words):
    with pytest.raises(SheetError) as caught:
        read_csv(data)

    assert words in str(caught.value)


@pytest.mark.parametrize("rate", ["", "fast", "-3", "nan", "1e300"])
def test_a_rate_that_makes_no_sense_is_none(rate):
    assert read_csv(_bytes(HEAD.replace("12.000000", rate), LAYERS, FRAMES)).fps is None


def test_a_clip_and_its_folder_of_frames_become_a_scene(tmp_path):
    file = tmp_path / "cut05.csv"
    file.write_bytes(_bytes(HEAD, LAYERS, FRAMES))
    names = ("frame00001-00002.png", "frame00001-00004.png")
    write_keys(tmp_path / "cut05.frames", *names, planes=4)
    write_keys(tmp_path / "cut05.frames", "frame00002-00000.png", "frame00002-00004.png", planes=4)
    scene = import_sheet(file).scene

    assert [layer.name for layer in scene.layers] == ["Paint", "Line, fine"]
    assert [key.drawing for key in scene.layers[1].shot.keys] == list(names)
    assert [gap.treatment for gap in scene.layers[0].shot.gaps] == [Treatment.HOLD]
    assert (scene.layers[1].shot.first_number, scene.layers[1].is_held) == (3, False)
    assert (scene.fps, scene.length) == (12, 6)


def test_a_column_is_found_by_the_names_of_its_drawings_where_its_own_says_nothing():
    unfound, cels = Match(0, None, None), [["1", "2"], ["walk-1", "walk-2"]]

    found = found_by_drawings(unfound, ["walk-1", "walk-2", "walk-3"], cels)
    assert found == Match(0, 1, Likeness.DRAWINGS)
    assert found_by_drawings(unfound, ["1", "2"], cels) == unfound  # numbers are everywhere
    assert found_by_drawings(unfound, ["walk-1", "run-1", "run-2"], cels) == unfound
    told = Match(0, None, Likeness.TOLD)
    assert found_by_drawings(told, ["walk-1"], cels) == told
