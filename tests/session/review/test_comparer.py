from __future__ import annotations

import os

import pytest

from inbetweener.session.review.comparer import BLINK_S
from inbetweener.session.review.comparison import Against, CompareMode, Comparison, clamped_divider
from tests.support.engines import OTHER_FADE
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

INK = (20, 20, 30)


@pytest.fixture
def comparer(studio):
    """The comparer of a studio whose playhead is on an inbetween; everything is drawn."""
    studio.render_all()
    studio.workspace.playback.show_frame(4)
    return studio.workspace.comparer


def settle(studio) -> None:
    studio.settle()
    studio.wait(lambda: studio.workspace.pictures._thread.is_idle)


def against(studio, what: Against, **values):
    studio.workspace.comparer.set_comparison(Comparison(True, what, **values))
    settle(studio)
    return studio.workspace.comparer.compared()


def edge(image) -> int:
    """Which key a picture is, told by where its square begins."""
    columns = (x for x in range(image.width()) if image.pixelColor(x, 24).getRgb()[:3] == INK)
    return (next(columns) - 4) // 4


def test_nothing_is_compared_unless_it_is_asked_for(comparer):
    assert comparer.compared() is None


@pytest.mark.parametrize(
    ("frame", "what", "name", "key"),
    [
        (4, Against.PREVIOUS_KEY, "A0001", 0),
        (4, Against.NEXT_KEY, "A0009", 1),
        (8, Against.PREVIOUS_KEY, "A0001", 0),
        (8, Against.NEXT_KEY, "A0017", 2),
    ],
)
def test_the_nearest_keys_are_those_around_the_drawing(studio, comparer, frame, what, name, key):
    studio.workspace.playback.show_frame(frame)
    found = against(studio, what)

    assert (found.other_name, edge(found.other), found.problem) == (name, key, "")


def test_it_follows_the_playhead(studio, comparer):
    against(studio, Against.NEXT_KEY)
    studio.workspace.playback.show_frame(20)
    settle(studio)

    assert comparer.compared().own_name == "A0017, 2 of 3"
    assert edge(comparer.compared().other) == 3


def test_at_the_end_it_says_that_there_is_no_key(studio, comparer):
    studio.workspace.playback.show_frame(24)
    found = against(studio, Against.NEXT_KEY)

    assert (found.other, found.problem) == (None, "There is no key after this one.")


def test_what_another_model_has_not_drawn_can_be_rendered(studio, comparer):
    found = against(studio, Against.MODEL)
    assert found.other is None
    assert found.other_name == OTHER_FADE.name
    assert found.problem == "other-fade has not drawn this yet."
    assert found.can_render
    with studio.signal(studio.workspace.queue.finished):
        comparer.render_other()
    settle(studio)
    found = comparer.compared()

    assert found.other is not None
    assert (found.problem, found.can_render) == ("", False)


def test_a_key_is_drawn_by_no_model(studio, comparer):
    studio.workspace.playback.show_frame(0)
    found = against(studio, Against.MODEL)

    assert (found.other, found.can_render) == (None, False)
    assert found.problem == "This is no inbetween: models draw inbetweens only."


def test_the_artists_own_picture_is_shown_and_followed(studio, comparer, tmp_path):
    file = tmp_path / "mine.png"
    file.write_bytes(png_of(drawing(2)))
    assert edge(against(studio, Against.FILE, file=file).other) == 2
    file.write_bytes(png_of(drawing(3)))
    os.utime(file, ns=(1, 1))
    studio.workspace.look_at_files()
    settle(studio)

    assert edge(comparer.compared().other) == 3
    assert comparer.compared().other_name == "mine.png"


def test_a_picture_that_cannot_be_read_is_told(studio, comparer, tmp_path):
    file = tmp_path / "mine.png"
    file.write_text("no picture")
    found = against(studio, Against.FILE, file=file)

    assert found.other is None
    assert "mine.png" in found.problem


def test_without_a_file_it_asks_for_one(studio, comparer):
    assert against(studio, Against.FILE).problem == "Choose a picture to compare with."


def test_blinking_shows_one_and_then_the_other(studio, comparer):
    now = [10.0]
    comparer._clock_s = lambda: now[0]
    assert not against(studio, Against.NEXT_KEY, mode=CompareMode.BLINK).is_other_on_top
    seen = []
    for _ in range(4):
        now[0] += BLINK_S
        comparer.advance()
        seen.append(comparer.compared().is_other_on_top)

    assert seen == [True, False, True, False]
    comparer.change(is_on=False)
    assert not comparer._timer.isActive()


def test_another_shot_begins_without_a_comparison(studio, comparer):
    against(studio, Against.NEXT_KEY)
    studio.open()

    assert comparer.compared() is None


def test_the_divider_can_always_be_taken_hold_of():
    assert [clamped_divider(share) for share in (-1, 0.3, 2)] == [0.01, 0.3, 0.99]
