from __future__ import annotations

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.interpolator import Pin
from inbetweener.errors import DrawingError, ModelError
from inbetweener.rendering import pin_previewer
from inbetweener.rendering.pin_previewer import PinPreviewer

PIN = Pin(0.5, 0.5, 20.5, 10.5)
OTHER = Pin(10.0, 10.0, 14.0, 10.0)


@pytest.fixture
def previewer(desk, monkeypatch):
    """Keys of 64 by 48 are made half as large; the model takes pins and tells motion."""
    monkeypatch.setattr(pin_previewer, "MOST_PIXELS", 32 * 24)
    desk.engine.moves_px = 4.0
    return PinPreviewer(desk.engine)


def job(desk, *pins: Pin, gap: int = 0):
    shot = desk.shot()
    for pin in pins:
        shot = edits.add_pin(shot, gap, pin)
    return desk.planner.job(shot, gap)


def test_an_inbetween_is_drawn_small(desk, previewer):
    preview = previewer.draw(job(desk, PIN), 0.5, CancelToken())

    assert preview.image.shape == (24, 32, 3)
    assert preview.image.dtype == np.uint8
    assert (preview.t, preview.width, preview.height) == (0.5, 64, 48)
    assert preview.motion_digest == job(desk, PIN).motion_digest


def test_a_pin_that_is_moved_costs_no_new_search(desk, previewer):
    for pin in (PIN, OTHER):
        previewer.draw(job(desk, pin), 0.5, CancelToken())

    assert desk.engine.pins == [()]
    assert desk.engine.steered == [(Pin(0.0, 0.0, 10.0, 5.0),), (Pin(4.75, 4.75, 6.75, 4.75),)]


def test_another_t_costs_not_even_steering(desk, previewer):
    for t in (0.5, 0.25):
        previewer.draw(job(desk, PIN), t, CancelToken())

    assert len(desk.engine.steered) == 1
    assert desk.engine.drawn == [0.5, 0.25]


def test_without_pins_nothing_is_steered(desk, previewer):
    previewer.draw(job(desk), 0.5, CancelToken())

    assert desk.engine.steered == []


def test_another_gap_or_another_drawing_is_searched_anew(desk, previewer):
    previewer.draw(job(desk, PIN), 0.5, CancelToken())
    previewer.draw(job(desk, gap=1), 0.5, CancelToken())
    previewer.draw(job(desk, PIN), 0.5, CancelToken())

    assert len(desk.engine.pins) == 3
    assert len(desk.engine.steered) == 2


def test_the_motion_is_told_in_pixels_of_the_keys(desk, previewer):
    motion = previewer.draw(job(desk, PIN), 0.5, CancelToken()).motion

    assert (motion.width, motion.height, motion.scale) == (64, 48, (2, 2))


def test_a_model_that_takes_no_pins_afterwards_is_asked_from_the_start(desk, previewer):
    desk.engine.moves_px = None
    preview = previewer.draw(job(desk, PIN), 0.5, CancelToken())

    assert desk.engine.pins == [(), (Pin(0.0, 0.0, 10.0, 5.0),)]
    assert preview.motion is None


def test_it_stops_when_it_is_told_to(desk, previewer):
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        previewer.draw(job(desk, PIN), 0.5, token)
    assert desk.engine.opened == []


def test_what_stops_it_is_told(desk, previewer):
    desk.engine.broken.add("fade")
    with pytest.raises(ModelError):
        previewer.draw(job(desk, PIN), 0.5, CancelToken())
    desk.engine.broken.clear()
    asked = job(desk, PIN)
    asked.key_b.unlink()

    with pytest.raises(DrawingError):
        previewer.draw(asked, 0.5, CancelToken())
