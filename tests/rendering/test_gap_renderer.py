from __future__ import annotations

import threading

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.edits import LengthRule
from inbetweener.core.gap import Treatment
from inbetweener.errors import DrawingError, ModelError, RenderError
from inbetweener.rendering.gap_renderer import GapRenderer, confidence_in_one
from tests.support.engines import OTHER_FADE, cross_fade
from tests.support.key_files import drawing
from tests.support.png_samples import expected_pixels, png_of


@pytest.fixture
def shot(desk):
    """Three inbetweens in each of two gaps."""
    return edits.set_count(desk.shot(), [0, 1], 3, LengthRule.KEEP)


def times(drawn) -> list[float]:
    return [each.job.provenance.t for each in drawn]


def test_a_gap_is_prepared_once_and_drawn_in_time(desk, shot):
    drawn = desk.render(shot)

    assert len(desk.engine.prepared) == 2
    assert desk.engine.drawn == times(drawn) == [0.25, 0.5, 0.75] * 2
    assert not any(each.was_cached for each in drawn)


def test_what_is_drawn_is_kept_with_its_provenance(desk, shot):
    first = desk.render(shot)[0].job

    png, note = desk.cache.read(first.digest), desk.cache.note(first.digest)

    assert png is not None
    expected = cross_fade(drawing(0), drawing(1), 0.25)
    np.testing.assert_array_equal(expected_pixels(png), expected)
    assert note["provenance"]["t"] == 0.25
    assert note["confidence"] == pytest.approx(0.8125, abs=1e-4)


def test_a_small_part_in_doubt_makes_the_drawing_doubtful():
    where = np.ones((100, 100), np.float32)
    where[:10, :20] = 0.25

    assert confidence_in_one(where) == 0.25
    assert confidence_in_one(np.ones((1, 1), np.float32)) == 1


def test_nothing_is_opened_or_prepared_where_all_is_in_the_cache(desk, shot):
    desk.render(shot)
    desk.engine.prepared.clear()
    desk.renderer = GapRenderer(desk.engine, desk.cache)
    desk.engine.opened.clear()

    drawn = desk.render(shot)

    assert [each.was_cached for each in drawn] == [True] * 6
    assert desk.engine.prepared == desk.engine.opened == []


def test_only_missing_inbetweens_are_drawn(desk, shot):
    one = edits.set_count(shot, [0, 1], 1, LengthRule.KEEP)
    desk.render(one)
    desk.engine.drawn.clear()

    drawn = desk.render(edits.set_treatment(shot, [1], Treatment.HOLD))

    assert desk.engine.drawn == [0.25, 0.75]
    assert sorted(times(drawn)) == [0.25, 0.5, 0.75]


def test_a_damaged_picture_in_the_cache_is_drawn_again(desk, shot):
    digest = desk.digests(shot)[1]
    desk.render(shot)
    path = desk.cache.path_of(digest)
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    desk.engine.drawn.clear()

    desk.render(shot)

    assert desk.engine.drawn == [0.5]
    assert path.read_bytes() == whole


@pytest.mark.parametrize("treatment", [Treatment.HOLD, Treatment.CUT, Treatment.BLANK])
def test_holds_cuts_and_blanks_never_reach_the_engine(desk, shot, treatment):
    desk.render(edits.set_treatment(shot, [0, 1], treatment))

    assert desk.engine.prepared == []


def test_each_model_is_opened_once_on_the_device_asked_for(desk, shot):
    desk.renderer = GapRenderer(desk.engine, desk.cache, "cuda:1")
    mixed = edits.set_gap_model(shot, [1], OTHER_FADE.name)

    desk.render(mixed)
    desk.render(edits.set_count(mixed, [0, 1], 2, LengthRule.KEEP))

    assert desk.engine.opened == [("fade", "cuda:1"), ("other-fade", "cuda:1")]


def test_keys_of_different_size_are_refused_with_both_sizes(desk):
    shot = desk.shot()
    (desk.folder / "A0005.png").write_bytes(png_of(drawing(1, size=(80, 48))))

    with pytest.raises(RenderError, match=r"A0001\.png is 64 × 48 and A0005\.png is 80 × 48"):
        desk.render(shot)
    assert desk.engine.prepared == []


def test_keys_of_different_size_are_brought_to_the_canvas_where_that_is_asked(desk):
    (desk.folder / "A0005.png").write_bytes(png_of(drawing(1, size=(80, 48))))

    files = desk.inbetweens(desk.shot(fit=True))

    assert {expected_pixels(file).shape[:2] for file in files} == {(48, 64)}


@pytest.mark.parametrize(
    ("depths", "planes", "shape", "dtype"),
    [
        ((8, 16), (3, 3), 3, np.uint16),
        ((16, 8), (4, 3), 4, np.uint16),
        ((8, 8), (3, 4), 4, np.uint8),
    ],
)
def test_unlike_keys_reach_the_engine_in_one_form(desk, depths, planes, shape, dtype):
    names = ("A0001.png", "A0005.png")
    for step, (name, depth, count) in enumerate(zip(names, depths, planes, strict=True)):
        (desk.folder / name).write_bytes(png_of(drawing(step, depth=depth, planes=count)))

    desk.render(desk.shot())

    for key in desk.engine.prepared[0]:
        assert (key.shape[2], key.dtype) == (shape, dtype)


def test_a_key_changed_while_its_gap_waits_is_not_drawn_under_the_old_name(desk, shot):
    job = desk.planner.job(shot, 0)
    (desk.folder / "A0005.png").write_bytes(png_of(drawing(6)))

    with pytest.raises(DrawingError, match=r"A0005\.png .*changed"):
        desk.renderer.render(job, CancelToken(), lambda _drawn: None)
    assert not any(desk.cache.has(each.digest) for each in job.inbetweens)


def test_cancelling_keeps_what_was_drawn_and_the_rest_follows_later(desk, shot):
    token = CancelToken()
    desk.engine.before_drawing = lambda t: token.cancel() if t == 0.5 else None

    with pytest.raises(Cancelled):
        desk.render(shot, token)
    desk.engine.before_drawing = lambda _t: None
    again = desk.render(shot)

    assert [each.was_cached for each in again] == [True, False, False, False, False, False]


def test_a_waiting_engine_is_stopped_by_the_token(desk, shot):
    token, waits = CancelToken(), threading.Event()
    desk.engine.gate.clear()
    desk.engine.before_drawing = lambda _t: waits.set()
    stopped: list[bool] = []

    def work() -> None:
        try:
            desk.render(shot, token)
        except Cancelled:
            stopped.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    assert waits.wait(60)
    token.cancel()
    thread.join(10)

    assert stopped == [True]
    assert desk.engine.drawn == []


def test_a_failure_leaves_the_gap_to_be_drawn_again(desk, shot):
    desk.engine.failures.append(RenderError("No memory is left."))

    with pytest.raises(RenderError, match="No memory"):
        desk.render(shot)

    assert len(desk.render(shot)) == 6


def test_a_model_that_cannot_be_opened_is_told(desk, shot):
    desk.engine.broken.add("fade")

    with pytest.raises(ModelError, match="weights of fade"):
        desk.render(shot)


def test_a_gap_that_is_all_in_the_cache_can_be_stopped(desk, shot):
    desk.render(shot)
    token = CancelToken()
    drawn: list[object] = []

    def stop_after_the_first(each: object) -> None:
        drawn.append(each)
        token.cancel()

    with pytest.raises(Cancelled):
        desk.renderer.render(desk.planner.job(shot, 0), token, stop_after_the_first)

    assert len(drawn) == 1


def test_where_the_engine_was_sure_is_kept_too(desk, shot):
    first = desk.render(shot)[0].job
    png = desk.cache.confidence(first.digest)

    assert png is not None
    levels = expected_pixels(png)
    assert levels.shape[:2] == drawing(0).shape[:2]
    assert levels[..., 0].mean() / 255 == pytest.approx(0.8125, abs=0.01)
