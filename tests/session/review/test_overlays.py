from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.chart import Chart
from inbetweener.session.review.overlays import OVERLAYS, OverlayKind
from inbetweener.storage.image_cache import ImageCache

CONFIDENCE, DIFFERENCE = OverlayKind.CONFIDENCE, OverlayKind.DIFFERENCE


@pytest.fixture
def overlays(studio):
    """The overlays of a studio whose playhead is on an inbetween; everything is drawn."""
    studio.render_all()
    go(studio, 4)
    return studio.workspace.overlays


def go(studio, frame: int) -> None:
    studio.workspace.playback.show_frame(frame)
    settle(studio)


def settle(studio) -> None:
    studio.settle()
    studio.wait(lambda: studio.workspace.pictures._thread.is_idle)


def show(studio, kind: OverlayKind):
    studio.workspace.overlays.set_kind(kind)
    settle(studio)
    return studio.workspace.overlays.overlaid()


def test_nothing_is_laid_over_the_drawing_unless_it_is_asked_for(overlays):
    assert overlays.overlaid() is None


def test_where_the_engine_was_sure_is_light(studio, overlays):
    found = show(studio, CONFIDENCE)

    assert (found.title, found.problem) == ("Confidence", "")
    # The fake engine's confidence at t = 0.5.
    assert found.map.pixelColor(0, 0).red() == pytest.approx(255 * 0.75, abs=20)


@pytest.mark.parametrize(("frame", "name"), [(2, "A0001"), (4, "A0001"), (6, "A0009")])
def test_the_difference_is_to_the_nearest_key(studio, overlays, frame, name):
    go(studio, frame)
    found = show(studio, DIFFERENCE)

    assert found.title == f"Difference to {name}"
    assert found.map.pixelColor(5, 24).red() > 40  # the key's square has moved on
    assert found.map.pixelColor(60, 4).red() == 0  # and is nowhere near here


@pytest.mark.parametrize("kind", [CONFIDENCE, DIFFERENCE])
def test_a_key_has_neither(studio, overlays, kind):
    go(studio, 8)
    found = show(studio, kind)

    assert (found.map, found.problem) == (None, "nothing to show on a key")


def test_what_was_drawn_before_maps_were_kept_says_so(studio, monkeypatch):
    monkeypatch.setattr(ImageCache, "confidence", lambda *_: None)
    studio.render_all()
    go(studio, 4)
    found = show(studio, CONFIDENCE)

    assert (found.map, found.problem) == (None, "no confidence was kept with this picture")


def test_what_is_not_drawn_has_no_confidence(studio):
    go(studio, 4)

    assert show(studio, CONFIDENCE).problem == "not rendered yet"


def test_while_playing_nothing_is_laid_over(studio, overlays):
    show(studio, CONFIDENCE)
    studio.workspace.playback.play()

    assert overlays.overlaid() is None
    studio.workspace.playback.pause()
    assert overlays.overlaid() is not None


def test_the_next_map_is_there_before_one_steps_on(studio, overlays):
    show(studio, DIFFERENCE)
    studio.workspace.playback.show_frame(6)

    assert overlays.overlaid().map is not None


def test_what_is_not_drawn_has_no_difference(studio):
    go(studio, 4)

    assert show(studio, DIFFERENCE).problem == "not rendered yet"


def test_choosing_it_again_takes_it_off(overlays):
    told: list[OverlayKind] = []
    overlays.changed.connect(lambda: told.append(overlays.kind))
    overlays.toggle(CONFIDENCE)
    overlays.toggle(DIFFERENCE)
    overlays.toggle(DIFFERENCE)

    assert told == [CONFIDENCE, DIFFERENCE, OverlayKind.NONE]


@pytest.fixture
def moving(studio):
    """A studio in which everything moves 4 pixels a gap; nothing is drawn."""
    studio.engine.moves_px = 4.0
    go(studio, 4)
    return studio


def wait_for_motion(studio):
    settle(studio)
    studio.wait(lambda: studio.workspace.motions._thread.is_idle)
    return studio.workspace.overlays.overlaid()


@pytest.mark.parametrize("kind", [OverlayKind.FLOW, OverlayKind.FLOW_COLOURS])
def test_flow_is_that_of_the_gap_at_the_place_of_the_picture_on_the_screen(moving, kind):
    moving.workspace.overlays.set_kind(kind)
    found = wait_for_motion(moving)
    assert found.motion.from_a.flow[0, 0, 0] == 4
    assert found.t == 0.0  # the first key stands in
    moving.render_all()

    assert wait_for_motion(moving).t == 0.5


def test_keys_have_flow_too_but_for_the_last(moving):
    go(moving, 8)
    moving.workspace.overlays.set_kind(OverlayKind.FLOW)
    assert wait_for_motion(moving).motion is not None
    go(moving, 24)

    assert wait_for_motion(moving).problem == "no model draws here"


def test_flow_is_not_looked_for_unless_it_is_shown(moving):
    wait_for_motion(moving)
    assert moving.engine.prepared == []
    moving.workspace.overlays.set_kind(OverlayKind.FLOW)
    wait_for_motion(moving)

    assert len(moving.engine.prepared) == 1


def test_a_model_that_tells_no_motion_is_said_to(studio):
    go(studio, 4)
    studio.workspace.overlays.set_kind(OverlayKind.FLOW)

    assert "does not tell" in wait_for_motion(studio).problem


def test_one_command_goes_through_all_kinds_and_one_brings_back_the_last(overlays):
    seen = []
    for _ in range(len(OVERLAYS) + 1):
        overlays.cycle()
        seen.append(overlays.kind)
    assert seen == [*OVERLAYS, OverlayKind.NONE]
    seen.clear()
    for _ in range(2):
        overlays.switch()
        seen.append(overlays.kind)

    assert seen == [OVERLAYS[-1], OverlayKind.NONE]


def test_the_lines_of_an_inbetween_are_held_against_those_of_its_keys(moving):
    overlays = moving.workspace.overlays
    overlays.set_kind(OverlayKind.LINES)
    assert wait_for_motion(moving).problem == "not rendered yet"
    moving.render_all()
    moving.wait(lambda: overlays.overlaid().map is not None)
    found = overlays.overlaid()

    assert found.title == "Lines"
    assert found.map.width() == 64
    go(moving, 8)
    assert overlays.overlaid().problem == "nothing to show on a key"


def test_leaks_are_looked_for_in_an_inbetween_along_the_motion_of_its_gap(moving):
    overlays = moving.workspace.overlays
    overlays.set_kind(OverlayKind.LEAKS)
    assert wait_for_motion(moving).problem == "not rendered yet"
    moving.render_all()
    moving.wait(lambda: overlays.overlaid().map is not None)
    found = overlays.overlaid()

    assert found.title == "Leaks"
    assert found.map.width() == 64
    go(moving, 8)
    assert overlays.overlaid().problem == "nothing to show on a key"


def test_lines_of_an_older_picture_are_not_shown(moving):
    """It was drawn at another place of the chart than the motion would be asked for."""
    moving.render_all()
    moving.workspace.overlays.set_kind(OverlayKind.LINES)
    chart = Chart.free((0.1, 0.2, 0.3))
    moving.edit("spacing", lambda shot: edits.set_chart(shot, frozenset({0}), chart))

    assert wait_for_motion(moving).problem == "not rendered yet"


def test_new_colours_are_shown_where_they_are(studio, overlays):
    found = show(studio, OverlayKind.NEW_COLOURS)

    assert (found.title, found.problem) == ("New colours", "")
    levels = {found.map.pixelColor(x, y).red() for x in range(64) for y in range(48)}
    assert levels == {0, 255}  # the fake engine cross-fades
    go(studio, 8)
    assert overlays.overlaid().problem == "nothing to show on a key"


def test_in_exact_colours_there_are_no_new_ones(studio, overlays):
    studio.edit("exact", lambda shot: edits.set_exact_colours(shot, exact=True))
    studio.render_all()
    go(studio, 4)

    found = show(studio, OverlayKind.NEW_COLOURS)

    levels = {found.map.pixelColor(x, y).red() for x in range(64) for y in range(48)}
    assert levels == {0}
