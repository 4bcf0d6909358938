"""Whole lines on drawings whose motion is known exactly."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.core.finishing import Finishing
from inbetweener.core.motion import Motion, Way
from inbetweener.imaging.exact_colours import is_new_colour, paints_of
from inbetweener.imaging.line_art import Inks, NotLineArt, find_inks
from inbetweener.imaging.stroke_matching import Nearest
from inbetweener.imaging.strokes import Strokes
from inbetweener.rendering.finishing import finished, steps_of
from inbetweener.rendering.line_work import LineNote, lines_noted
from inbetweener.rendering.sketch import Sketch
from inbetweener.rendering.whole_lines import WholeLines
from tests.support.line_drawings import Figure, figure

if TYPE_CHECKING:
    from inbetweener.core.motion import Steps

OFF = (1.5, -2.0)  # where an engine's motion is wrong by so much, lines of both keys do not meet


def blended(drawing: Figure, motion: Motion, t: float) -> Any:
    """What a model draws: both keys moved and blended, nothing known of lines."""
    keys = drawing.drawn(0).astype(np.float32), drawing.drawn(1).astype(np.float32)
    gone = motion.from_a.after(t), motion.from_b.after(1 - t)
    parts = [_moved(key, steps) for key, steps in zip(keys, gone, strict=True)]
    return np.rint(parts[0] * (1 - t) + parts[1] * t).astype(np.uint8)


def _moved(key: Any, steps: Steps) -> Any:
    """Each pixel where it lands; the darkest, or what is most opaque, of those that meet."""
    height, width = steps.shape[:2]
    empty = 255.0 if key.shape[2] == 3 else 0.0
    moved = np.full((height, width, key.shape[2]), empty, np.float32)
    y, x = np.mgrid[:height, :width]
    ink = key[..., 3] if key.shape[2] == 4 else 255 - key.min(axis=2)
    order = np.argsort(ink, axis=None)
    to_x = np.rint(x + steps[..., 0]).astype(int).ravel()[order]
    to_y = np.rint(y + steps[..., 1]).astype(int).ravel()[order]
    is_inside = (to_x >= 0) & (to_x < width) & (to_y >= 0) & (to_y < height)
    flat = key.reshape(-1, key.shape[2])[order]
    moved[to_y[is_inside], to_x[is_inside]] = flat[is_inside]
    return moved


@cache
def drawn_whole(drawing: Figure, t: float) -> tuple[Any, Any]:
    """The model's drawing, and the same with whole lines."""
    motion = drawing.motion(OFF)
    raw = blended(drawing, motion, t)
    return raw, WholeLines((drawing.drawn(0), drawing.drawn(1)), motion).drawn(raw, t)


def strokes_in(picture: Any, inks: Inks) -> Strokes:
    return Strokes.of(inks.taken_apart(picture))


def width_ratios(picture: Any, truth: Any, inks: Inks) -> tuple[Any, float]:
    """How wide lines are beside the true ones, and how many of these are there at all."""
    own, true = strokes_in(picture, inks), strokes_in(truth, inks)
    near = Nearest(own.places, own.kinds, own.shape).to(true.places, true.kinds)
    away = np.hypot(*(own.places[near.points] - true.places).T)
    is_found = near.is_there & (away < 3)
    return own.mass[near.points][is_found] / true.mass[is_found], float(is_found.mean())


def inks_of(drawing: Figure) -> Inks:
    inks = find_inks((drawing.drawn(0), drawing.drawn(1)))
    assert isinstance(inks, Inks)
    return inks


def parts(picture: Any, inks: Inks) -> int:
    """Connected parts of ink: breaks add to them."""
    ink = inks.taken_apart(picture).ink >= 0.4
    return int(cv2.connectedComponents(ink.astype(np.uint8))[0])


@pytest.mark.parametrize("is_cel", [False, True])
@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_lines_are_whole_and_of_their_width(t, is_cel):
    drawing = figure(is_cel=is_cel)
    inks, truth = inks_of(drawing), drawing.drawn(t)

    _, whole = drawn_whole(drawing, t)

    ratios, found = width_ratios(whole, truth, inks)
    assert found > 0.98
    assert abs(np.median(ratios) - 1) < 0.05
    assert np.quantile(np.abs(ratios - 1), 0.9) < 0.15
    assert parts(whole, inks) <= parts(truth, inks) + 1


def test_ghosts_become_one_dark_line():
    drawing = figure()
    inks, truth = inks_of(drawing), drawing.drawn(0.5)
    raw, whole = drawn_whole(drawing, 0.5)

    def pale(picture: Any) -> float:
        """How much ink is half dark, beside the true drawing's."""
        ink = inks.taken_apart(picture).ink
        return float(((ink > 0.25) & (ink < 0.75)).mean() / (ink >= 0.75).mean())

    assert pale(raw) > 2 * pale(truth)
    assert pale(whole) < 1.5 * pale(truth)


def test_trace_lines_keep_their_colours_and_are_all_there():
    drawing = figure()
    inks, truth = inks_of(drawing), drawing.drawn(0.5)
    _, whole = drawn_whole(drawing, 0.5)

    own, true = strokes_in(whole, inks), strokes_in(truth, inks)
    for kind in (1, 2):
        assert np.isclose((own.kinds == kind).sum(), (true.kinds == kind).sum(), rtol=0.15)
        for picture, strokes in ((whole, own), (truth, true)):
            colours = picture.reshape(-1, 3)[strokes.pixels[strokes.kinds == kind]]
            assert np.ptp(np.median(colours, axis=0)) > 100


def test_aliased_lines_stay_aliased():
    drawing = figure(is_aliased=True)
    _, whole = drawn_whole(drawing, 0.5)

    colours = {tuple(each) for each in np.unique(whole.reshape(-1, 3), axis=0).tolist()}
    assert colours == {(255, 255, 255), (0, 0, 0), (230, 30, 30), (40, 60, 220)}


def test_a_width_that_changes_lies_between_both_keys():
    drawing = figure()
    inks = inks_of(drawing)
    _, whole = drawn_whole(drawing, 0.5)

    strokes = strokes_in(whole, inks)
    body = np.hypot(*(strokes.places - (210, 200)).T)
    assert np.median(strokes.mass[np.abs(body - 55) < 3]) == pytest.approx(3.5, abs=0.3)


def test_the_model_is_left_where_its_lines_are_whole():
    still = Figure(figure().parts[:1])
    nothing = np.zeros((still.height, still.width, 2), np.float32)
    way = Way(nothing, None, np.ones(nothing.shape[:2], np.float32))
    motionless = Motion(way, way, still.width, still.height)
    keys = still.drawn(0), still.drawn(0)

    np.testing.assert_array_equal(WholeLines(keys, motionless).drawn(keys[0], 0.5), keys[0])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_depth_and_channels_stay(dtype):
    drawing = figure()
    scale = np.iinfo(dtype).max // 255
    keys = tuple(drawing.drawn(t).astype(dtype) * dtype(scale) for t in (0, 1))
    raw = blended(drawing, drawing.motion(OFF), 0.5).astype(dtype) * dtype(scale)

    whole = WholeLines((keys[0], keys[1]), drawing.motion(OFF)).drawn(raw, 0.5)

    assert whole.dtype == dtype
    assert whole.shape == keys[0].shape
    assert whole.max() == np.iinfo(dtype).max


def finish(keys: Any, motion: Motion | None, image: Any, finishing: Finishing) -> Sketch:
    sketch = Sketch(0.5, image, np.ones(image.shape[:2], np.float32))
    return finished(sketch, steps_of(finishing, keys, motion), CancelToken())


def test_breaks_and_ghosts_are_counted_noted_and_doubted():
    drawing = figure()
    keys, motion = (drawing.drawn(0), drawing.drawn(1)), drawing.motion()
    broken = drawing.drawn(0.5)
    broken[250:262, 190:240] = 255  # a piece of the body's outline

    sketch = finish(keys, motion, broken, Finishing())

    note = lines_noted(sketch.notes)
    assert note is not None
    assert note.breaks >= 1
    assert not note.is_whole
    assert sketch.most_trust < 1
    assert sketch.confidence.min() < 0.5
    assert sketch.confidence[10, 10] == 1


def test_a_doubled_line_is_a_ghost_and_a_true_drawing_has_none():
    drawing = figure()
    keys, motion = (drawing.drawn(0), drawing.drawn(1)), drawing.motion((4.0, -5.0))
    raw = blended(drawing, motion, 0.5)

    doubled, true = (
        lines_noted(finish(keys, each, picture, Finishing()).notes)
        for each, picture in ((motion, raw), (drawing.motion(), drawing.drawn(0.5)))
    )

    assert doubled is not None
    assert doubled.ghosts > 0
    assert true is not None
    assert (true.breaks, true.ghosts) == (0, 0)


def test_whole_lines_come_before_exact_colours():
    drawing = figure()
    keys, motion = (drawing.drawn(0), drawing.drawn(1)), drawing.motion(OFF)
    raw = blended(drawing, motion, 0.5)

    sketch = finish(keys, motion, raw, Finishing(whole_lines=True, exact_colours=True))

    paints = paints_of(keys)
    assert paints is not None
    assert not is_new_colour(sketch.image, paints).any()
    note = lines_noted(sketch.notes)
    assert note is not None
    assert note.is_whole
    assert note.ghosts == 0
    ratios, found = width_ratios(sketch.image, drawing.drawn(0.5), inks_of(drawing))
    assert found > 0.97
    assert np.quantile(np.abs(ratios - 1), 0.9) < 0.15


def test_painted_keys_are_left_and_told_why():
    noise = np.random.default_rng(2).integers(0, 256, (60, 80, 3), np.uint8)
    still = Figure(figure().parts[:1], 80, 60).motion()

    sketch = finish((noise, noise), still, noise, Finishing(whole_lines=True))

    np.testing.assert_array_equal(sketch.image, noise)
    note = lines_noted(sketch.notes)
    assert note is not None
    assert not note.is_whole
    assert note.reason == NotLineArt.PAINTED.value


def test_a_model_that_tells_no_motion_is_told_of():
    keys = figure().drawn(0), figure().drawn(1)

    note = lines_noted(finish(keys, None, keys[0], Finishing(whole_lines=True)).notes)

    assert note is not None
    assert note.reason.startswith("This model")


@pytest.mark.parametrize("noted", [{}, {"lines": 3}, {"lines": {"breaks": -1}}])
def test_what_is_not_legible_is_no_note(noted):
    assert lines_noted(noted) is None
    assert lines_noted({"lines": LineNote(2, 1, True).as_json()}) == LineNote(2, 1, True)
