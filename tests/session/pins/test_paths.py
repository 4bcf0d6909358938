"""The paths of pins and their spacing, without a window."""

from __future__ import annotations

from math import dist
from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.gap import Gap
from inbetweener.core.pin import Arcs, Depth, Fate, Pin
from inbetweener.session.pins.marks import Grip, PathKind, PinEnd, Place, pin_between
from inbetweener.session.pins.paths import path_of
from inbetweener.session.pins.traits import PathChoice, traits_of
from tests.support.pin_desk import PinDesk, at

GAP = Gap(8)


@pytest.fixture
def desk(studio):
    """A pin from (10, 20) to (50, 20) is selected on an inbetween of the first gap."""
    studio.engine.moves_px = 4.0
    desk = PinDesk(studio)
    desk.go(4)
    desk.tool.take_up()
    desk.drag((10, 20), (50, 20))
    desk.settle()
    return desk


def path(desk):
    return desk.tool.marks()[0].path


def traits(desk) -> Any:
    """Of the pin that is selected, which there is."""
    return traits_of(desk.tool)


def known_path(pin: Pin, gap: Gap) -> Any:
    """The path of a pin that has one."""
    return path_of(pin, gap, None)


def bends(desk) -> list[tuple[float, float]]:
    return [(x + 0.5, y + 0.5) for x, y in desk.pin.path]


# Values


def test_what_stays_or_goes_nowhere_has_no_path():
    assert path_of(Pin(3, 4, 3, 4), GAP, None) is None
    assert path_of(Pin.at(((3, 4),), Fate.STAYS), GAP, None) is None


def test_a_straight_path_has_a_tick_for_each_inbetween_at_its_own_time():
    pin = Pin(0, 0, 100, 0, arcs=Arcs.STRAIGHT, chart=Chart.free((0.1, 0.2, 0.9)))
    found = known_path(pin, GAP)

    assert found.kind is PathKind.STRAIGHT
    assert [tick.at.x - 0.5 for tick in found.ticks] == pytest.approx([10, 20, 90])
    assert all(tick.along == pytest.approx((1, 0)) for tick in found.ticks)


def test_a_drawn_path_goes_through_its_points_and_its_ticks_lie_on_it():
    pin = Pin(0, 0, 100, 0, path=((50, 40),))
    found = known_path(pin, GAP)

    assert found.kind is PathKind.DRAWN
    assert found.handles == ((50.5, 40.5),)
    assert (50.5, 40.5) in found.line
    assert found.ticks[1].at == pytest.approx((50.5, 40.5), abs=0.5)
    steps = [dist(a.at, b.at) for a, b in zip(found.ticks, found.ticks[1:], strict=False)]
    assert steps[0] == pytest.approx(steps[1], rel=0.1)  # an even chart is even along the curve


def test_a_pin_says_more_than_its_gap():
    straight = Gap(8, arcs=Arcs.STRAIGHT)

    assert known_path(Pin(0, 0, 9, 0), straight).kind is PathKind.STRAIGHT
    own = Pin(0, 0, 9, 0, arcs=Arcs.AUTOMATIC)
    assert known_path(own, straight).kind is PathKind.AUTOMATIC
    assert not known_path(own, straight).is_known


# Bending


def test_the_automatic_path_is_the_models_drawn_to_the_ends_of_the_pin(desk):
    found = path(desk)

    assert found.kind is PathKind.AUTOMATIC
    assert found.is_known
    assert (found.line[0], found.line[-1]) == (
        pytest.approx((10, 20)),
        pytest.approx((50, 20)),
    )


def test_the_middle_of_a_path_is_dragged_to_bend_it(desk):
    desk.tool.select(None)
    desk.drag((30, 21), (30, 25), (31, 34))

    assert bends(desk) == [(31, 33)]  # as far as the hand went, from where the handle was
    assert path(desk).kind is PathKind.DRAWN
    assert desk.steps() == ["Set pin", "Bend the path of a pin"]
    assert desk.tool.selected == Grip(0, PinEnd.PATH, 0)
    desk.undo()
    assert bends(desk) == []


def test_while_it_is_bent_the_document_waits_and_the_preview_does_not(desk):
    desk.hand.press(at(30, 20))
    desk.hand.drag(at(30, 34))
    desk.settle()

    assert bends(desk) == []
    assert path(desk).kind is PathKind.DRAWN
    assert desk.studio.engine.steered[-1][0].path != ()


def test_the_path_of_the_selected_pin_is_bent_anywhere(desk):
    desk.drag((30, 20), (30, 34))
    line = path(desk).line
    place = line[len(line) // 4]
    desk.drag(place, (place.x, place.y + 6))

    assert len(bends(desk)) == 2
    assert bends(desk)[0] == pytest.approx((place.x, place.y + 6), abs=0.02)
    assert bends(desk)[1] == (30, 34)


def test_a_point_of_a_path_is_dragged_nudged_and_deleted(desk):
    desk.drag((30, 20), (30, 34))
    desk.drag((30, 34), (28, 30))
    desk.tool.nudge(1, 0)
    desk.tool.nudge(1, 0)
    assert bends(desk) == [(30, 30)]
    assert desk.steps()[1:] == ["Bend the path of a pin"] * 3
    desk.tool.delete_selected()
    assert bends(desk) == []
    assert len(desk.pins) == 1
    desk.tool.delete_selected()

    assert desk.pins == []


def test_whoever_deletes_the_pin_does_not_mean_the_point_of_its_path(desk):
    desk.drag((30, 20), (30, 34))
    desk.drag((10, 40), (50, 40))
    desk.tool.select(Grip(0, PinEnd.PATH, 0))
    desk.tool.delete()
    assert desk.pins == [(10, 40, 50, 40)]
    assert desk.tool.selected == Grip(0, PinEnd.A)
    desk.tool.delete()

    assert desk.pins == []


def test_by_keys_alone_a_path_is_chosen_and_bent(desk):
    desk.tool.select_next()
    assert desk.tool.selected.end is PinEnd.PATH
    for _ in range(4):
        desk.tool.nudge(0, 5)

    assert bends(desk) == [pytest.approx((30, 40), abs=0.6)]
    assert desk.steps()[1:] == ["Bend the path of a pin"]
    desk.undo()
    assert bends(desk) == []


def test_straightened_a_path_follows_its_gap_the_next_time(desk):
    desk.drag((30, 20), (30, 34))
    grip = desk.tool.selected
    desk.tool.straighten(grip)
    assert (desk.pin.arcs, desk.pin.path) == (Arcs.STRAIGHT, ())
    desk.tool.straighten(desk.tool.selected)

    assert desk.pin.arcs is None
    assert desk.steps()[2:] == [
        "Straighten the path of a pin",
        "Let the path of a pin follow its gap",
    ]


def test_a_short_path_has_no_grip_in_its_way(desk):
    desk.studio.edit("pin", lambda shot: edits.clear_pins(shot, [0]))
    desk.drag((10, 40), (26, 40))
    desk.tool.select(None)
    desk.drag((18, 40), (18, 30))

    assert len(desk.pins) == 2


def test_undo_while_a_bend_is_selected_leaves_the_path_selected(desk):
    desk.drag((30, 20), (30, 34))
    desk.undo()

    assert desk.tool.selected == Grip(0, PinEnd.PATH, 0, adds=True)
    desk.tool.nudge(0, 3)
    assert len(bends(desk)) == 1


# Spacing and depth


def test_a_chart_of_its_own_moves_the_ticks_and_is_one_step(desk):
    before = [tick.at.x for tick in path(desk).ticks]
    edits_of_pins = desk.tool.edits
    for share in (0.1, 0.15, 0.2):
        edits_of_pins.set_chart(0, 0, Chart.free((share, 0.5, 0.75)), is_final=share == 0.2)

    assert path(desk).ticks[0].at.x < before[0]
    assert desk.steps() == ["Set pin", "Change the spacing of a pin"]
    assert traits(desk).times == (0.2, 0.5, 0.75)
    edits_of_pins.set_chart(0, 0, None)
    assert [tick.at.x for tick in path(desk).ticks] == before


def test_the_number_beside_a_tick_is_dragged_along_the_path(desk):
    """At (20, 20) is the first tick; its number stands 8 pixels beside it."""
    desk.drag((20, 28), (19, 28), (16, 30))
    assert desk.pin.chart.ticks == pytest.approx((0.15, 0.5, 0.75))
    assert desk.steps() == ["Set pin", "Change the spacing of a pin"]
    assert desk.tool.selected.end is PinEnd.PATH
    desk.drag((16, 12), (90, 12))

    assert desk.pin.chart.ticks == pytest.approx((0.49, 0.5, 0.75))  # not past its neighbour
    desk.undo()
    desk.undo()
    assert desk.pin.chart is None


def test_a_dragged_tick_goes_to_a_third_nearby(desk):
    desk.hand.press(at(20, 28, snaps=True))
    desk.hand.drag(at(22.9, 28, snaps=True))
    desk.hand.release()

    assert desk.pin.chart.ticks[0] == pytest.approx(1 / 3)


def test_on_a_drawn_path_a_tick_slides_along_the_curve(desk):
    desk.drag((30, 20), (30, 40))
    tick = path(desk).ticks[0]
    beside = tick.at.x - 8 * tick.along.y, tick.at.y + 8 * tick.along.x
    desk.drag(beside, (beside[0] - 4, beside[1] - 3))

    assert desk.pin.chart.ticks[0] < 0.25
    assert desk.pin.path != ()


def test_the_traits_of_the_selected_pin(desk):
    desk.tool.edits.set_depth(0, 0, Depth.BEHIND)
    desk.tool.edits.set_chart(0, 0, Chart(ChartPreset.SLOW_BOTH))
    found = traits(desk)

    assert (found.depth, found.path) == (Depth.BEHIND, PathChoice.GAP)
    assert found.names == ("A0001", "A0009")
    assert found.chart.preset is ChartPreset.SLOW_BOTH
    desk.tool.select(None)
    assert traits_of(desk.tool) is None


def test_without_a_change_there_is_no_step(desk):
    desk.tool.edits.set_depth(0, 0, Depth.FRONT)
    desk.tool.edits.set_arcs(0, 0, None)
    desk.tool.edits.set_chart(0, 0, None)

    assert desk.steps() == ["Set pin"]


def test_pins_of_two_gaps_are_told_apart(desk):
    desk.studio.edit(
        "pin", lambda shot: edits.add_pin(shot, 1, pin_between(Place(1, 2), Place(3, 4)))
    )
    desk.go(12)

    assert traits_of(desk.tool) is None
    desk.go(4)
    assert traits(desk).gap == 0
