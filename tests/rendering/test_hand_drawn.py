"""Drawings that the artist makes in place of inbetweens: shown, exported, and never drawn over."""

from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.drawing import CanvasSize, DrawingId, FitRule
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import CellId, FramePlan
from inbetweener.errors import DrawingError, ExportError
from tests.support.key_files import drawing
from tests.support.png_samples import expected_pixels, png_of

HAND = DrawingId("by-hand/mine.png")
FIRST = CellId(0, 1)


@pytest.fixture
def painted(desk):
    """The one inbetween of the first gap is drawn by hand."""
    (desk.folder / "by-hand").mkdir()
    (desk.folder / HAND).write_bytes(png_of(drawing(7)))
    return edits.set_hand_drawing(desk.shot(), FIRST, HAND)


def read(desk, shot, cell):
    return desk.pictures(shot).read(FramePlan.of(shot).cell(cell))


def test_it_is_exported_byte_for_byte(desk, painted, tmp_path):
    desk.export(painted, tmp_path / "out")

    mine = (desk.folder / HAND).read_bytes()
    assert [(tmp_path / "out" / f"A000{n}.png").read_bytes() == mine for n in (2, 3, 4, 5)] == [
        False,
        True,
        True,
        False,
    ]


def test_the_model_passes_it_over(desk, painted):
    drawn = desk.render(painted)

    assert [each.job.cell for each in drawn] == [CellId(1, 1)]
    assert len(desk.engine.drawn) == 1


def test_a_blank_is_drawn_by_hand_too(desk, painted):
    blank = edits.set_treatment(painted, [0], Treatment.BLANK)

    assert read(desk, blank, FIRST) == (desk.folder / HAND).read_bytes()


def test_one_that_has_vanished_is_named(desk, painted):
    (desk.folder / HAND).unlink()

    with pytest.raises(DrawingError, match=r"mine\.png"):
        read(desk, painted, FIRST)


def test_one_of_another_size_is_refused_or_fitted_as_keys_are(desk, painted):
    cropped = drawing(7)[2:, 4:]
    (desk.folder / HAND).write_bytes(png_of(cropped))

    with pytest.raises(DrawingError, match="pixels and the shot is"):
        read(desk, painted, FIRST)

    canvas = painted.canvas
    assert isinstance(canvas, CanvasSize)
    fitted = read(desk, edits.set_canvas(painted, canvas, FitRule.FIT), FIRST)
    assert expected_pixels(fitted).shape[:2] == (canvas.height, canvas.width)


def test_no_export_overwrites_it(desk, painted):
    before = (desk.folder / HAND).read_bytes()
    (desk.folder / "by-hand" / "A0001.png").write_bytes(before)
    shot = edits.set_hand_drawing(painted, FIRST, DrawingId("by-hand/A0001.png"))

    with pytest.raises(ExportError):
        desk.export(shot, desk.folder / "by-hand", overwrite=True)

    assert (desk.folder / "by-hand" / "A0001.png").read_bytes() == before


def test_drawing_one_by_hand_makes_no_other_stale(desk, painted):
    assert desk.digests(painted) == desk.digests(desk.shot())
