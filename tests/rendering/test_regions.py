from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.finishing import Finishing
from inbetweener.errors import EditError
from inbetweener.rendering.finishing import finished, steps_of
from inbetweener.rendering.gap_renderer import confidence_in
from inbetweener.rendering.regions import RegionNote, regions_in
from inbetweener.rendering.sketch import Sketch
from tests.support.line_scenes import Break, Scene, Shape, blob
from tests.support.png_samples import png_of

BODY = Shape(blob(60, 0.2, seed=1), (120, 100), (50, 10), turn=0.4)
EYE = replace(BODY, ring=blob(15) + np.array([10.0, -8.0]), colour=(200, 40, 40))
SCENE = Scene(320, 200, (BODY, EYE))
KEYS = SCENE.drawn(0), SCENE.drawn(1)


def finish(image, finishing=Finishing()):  # noqa: B008 - frozen
    steps = steps_of(finishing, KEYS, SCENE.motion(0.5))
    sketch = Sketch(0.5, image, np.ones(image.shape[:2], np.float32))
    return finished(sketch, steps, CancelToken())


def test_a_whole_drawing_stays_and_is_trusted():
    drawn = SCENE.drawn(0.5)

    sketch = finish(drawn, Finishing(close_gaps_px=8))

    np.testing.assert_array_equal(sketch.image, drawn)
    assert sketch.most_trust == 1
    assert sketch.confidence.min() == 1
    assert regions_in(sketch.notes) == RegionNote(2, 0)


def test_a_leak_is_counted_and_lowers_confidence_where_it_is():
    drawn = SCENE.drawn(0.5, {0: [Break(0.3, 6)]})

    sketch = finish(drawn)

    note = regions_in(sketch.notes)
    assert note is not None
    assert (note.followed, note.leaking, len(note.gaps), note.closed) == (2, 1, 1, ())
    np.testing.assert_array_equal(sketch.image, drawn)
    assert sketch.most_trust <= 0.5
    x, y = map(round, SCENE.opening(0, 0.5, 0.3))
    assert sketch.confidence[y, x] < 0.2
    assert sketch.confidence[5, 5] == 1


def test_what_was_closed_is_noted_and_trusted_again():
    sketch = finish(SCENE.drawn(0.5, {0: [Break(0.3, 6)]}), Finishing(close_gaps_px=8))

    note = regions_in(sketch.notes)
    assert note is not None
    assert (note.leaking, len(note.closed)) == (0, 1)
    assert sketch.most_trust == 1
    assert sketch.confidence.min() == 1


def test_gaps_are_closed_before_colours_are_made_exact():
    drawn = SCENE.drawn(0.5, {0: [Break(0.3, 6)]})

    sketch = finish(drawn, Finishing(close_gaps_px=8, exact_colours=True))

    assert list(sketch.notes) == ["regions", "colours", "lines"]
    assert sketch.notes["colours"]["is_exact"]
    assert sketch.notes["regions"]["leaking"] == 0


def test_a_model_that_tells_no_motion_says_nothing_of_regions(desk):
    (first, *_) = desk.render(desk.shot())

    assert first.regions is None


def test_a_render_notes_regions_and_reads_them_again(desk):
    desk.engine.moves_px = 0.0
    still = KEYS[0]
    for name in ("A0001.png", "A0005.png", "A0009.png"):
        (desk.folder / name).write_bytes(png_of(still))

    (first, *_) = desk.render(desk.shot())

    assert first.regions == RegionNote(2, 0)
    (again, *_) = desk.render(desk.shot())
    assert again.was_cached
    assert again.regions == first.regions
    assert confidence_in(desk.cache.note(first.job.digest)) == first.confidence


def test_with_and_without_are_kept_side_by_side_and_off_keeps_its_name(desk):
    before = desk.digests(desk.shot())
    closing = desk.digests(edits.set_closing_px(desk.shot(), 6))

    assert not set(before) & set(closing)
    off = edits.set_gap_closing_px(
        edits.set_closing_px(desk.shot(), 6), range(len(desk.shot().gaps)), 0
    )
    assert desk.digests(off) == before
    jobs = [desk.planner.job(shot, 0) for shot in (desk.shot(), edits.set_closing_px(off, 3))]
    assert jobs[0].motion_digest == jobs[1].motion_digest


@pytest.mark.parametrize("width_px", [-1, 65])
def test_a_width_beyond_use_is_refused(desk, width_px):
    with pytest.raises(EditError):
        edits.set_closing_px(desk.shot(), width_px)
    with pytest.raises(EditError):
        edits.set_gap_closing_px(desk.shot(), [0], width_px)


@pytest.mark.parametrize(
    "note",
    [
        None,
        7,
        {"followed": -1, "leaking": 0, "gaps": [], "closed": []},
        {"followed": 2, "leaking": 1, "gaps": [[1, 2]], "closed": []},
        {"followed": 2, "leaking": 1, "gaps": [], "closed": ["x"]},
    ],
)
def test_what_makes_no_sense_in_a_note_counts_as_none(note):
    assert regions_in({"regions": note}) is None
