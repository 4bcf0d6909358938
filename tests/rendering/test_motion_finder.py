from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.edits import LengthRule
from inbetweener.core.interpolator import Pin
from inbetweener.errors import DrawingError, RenderError
from inbetweener.rendering import motion_finder
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.motion_finder import MotionFinder
from inbetweener.rendering.motion_shelf import MotionShelf
from tests.support.key_files import drawing
from tests.support.png_samples import png_of


@pytest.fixture
def finder(desk):
    """Everything moves 4 pixels to the right, as the keys' square does."""
    desk.engine.moves_px = 4.0
    return MotionFinder(desk.engine)


def test_the_motion_of_a_gap_is_told_in_pixels_of_its_keys(desk, finder, monkeypatch):
    monkeypatch.setattr(motion_finder, "MOST_PIXELS", 32 * 24)
    motion = finder.find(desk.planner.job(desk.shot(), 0), CancelToken())

    assert desk.engine.prepared[0][0].shape == (24, 32, 3)  # keys of 64 by 48 made smaller
    assert (motion.width, motion.height) == (64, 48)
    assert motion.scale == (2, 2)


def test_pins_go_along_to_the_smaller_size(desk, finder, monkeypatch):
    monkeypatch.setattr(motion_finder, "MOST_PIXELS", 32 * 24)
    shot = edits.add_pin(desk.shot(), 0, Pin(0.5, 0.5, 20.5, 10.5))

    finder.find(desk.planner.job(shot, 0), CancelToken())

    assert desk.engine.pins == [(Pin(0.0, 0.0, 10.0, 5.0),)]


def test_a_model_is_loaded_once(desk, finder):
    for gap in (0, 1):
        finder.find(desk.planner.job(desk.shot(), gap), CancelToken())

    assert len(desk.engine.opened) == 1


def test_a_model_that_cannot_tell_gives_none(desk, finder):
    desk.engine.moves_px = None

    assert finder.find(desk.planner.job(desk.shot(), 0), CancelToken()) is None


def test_it_stops_when_it_is_told_to(desk, finder):
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        finder.find(desk.planner.job(desk.shot(), 0), token)
    assert desk.engine.opened == []


def test_keys_that_cannot_be_paired_are_refused_with_a_sentence(desk, finder):
    job = desk.planner.job(desk.shot(), 0)
    job.key_b.write_bytes(png_of(drawing(1, size=(32, 32))))
    with pytest.raises(RenderError, match="64 × 48"):
        finder.find(job, CancelToken())
    job.key_b.unlink()

    with pytest.raises(DrawingError):
        finder.find(job, CancelToken())


def test_whoever_draws_a_gap_keeps_its_motion(desk, finder):
    shelf, shot = MotionShelf(), desk.shot()
    desk.renderer = GapRenderer(desk.engine, desk.cache, motions=shelf)
    desk.render(shot)

    tracer = shelf.get(desk.planner.job(shot, 0).motion_digest)
    path = tracer.path(10, 10, 0) if tracer is not None else None
    assert path is not None
    assert path.at(1) == (14, 10)


def test_spacing_makes_no_other_motion_and_an_edited_key_does(desk):
    shot = desk.shot()
    spaced = edits.set_count(shot, [0], 3, LengthRule.KEEP)
    digest = desk.planner.job(shot, 0).motion_digest

    assert desk.planner.job(spaced, 0).motion_digest == digest
    assert desk.planner.job(shot, 1).motion_digest != digest
    (desk.folder / "A0001.png").write_bytes(png_of(drawing(5)))
    assert desk.planner.job(shot, 0).motion_digest != digest


def test_only_the_latest_motions_are_kept(desk, finder):
    motion = finder.find(desk.planner.job(desk.shot(), 0), CancelToken())
    shelf = MotionShelf(most_gaps=2)
    for digest in ("a", "b"):
        shelf.keep(digest, motion)
    assert shelf.get("a") is not None  # used later than b now
    shelf.keep("c", motion)

    assert shelf.get("b") is None
    assert shelf.get("a") is not None


def test_a_rough_motion_makes_way_for_a_fine_one_and_never_takes_its_place(desk, finder):
    rough = finder.find(desk.planner.job(desk.shot(), 0), CancelToken())
    fine = finder.find(desk.planner.job(desk.shot(), 1), CancelToken())
    shelf = MotionShelf()
    shelf.keep("gap", rough, is_rough=True)
    assert shelf.is_rough("gap")
    shelf.keep("gap", fine)
    assert not shelf.is_rough("gap")
    kept = shelf.get("gap")
    shelf.keep("gap", rough, is_rough=True)

    assert not shelf.is_rough("gap")
    assert shelf.get("gap") is kept
