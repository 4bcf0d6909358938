"""What makes a motion another one, as far as the document goes."""

from __future__ import annotations

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.pin import Arcs, Pin
from inbetweener.session.review.motions import _work
from tests.support.shot_strategies import make_shot

SLOW = Chart(ChartPreset.SLOW_BOTH)


def test_spacing_makes_no_other_motion():
    shot = edits.add_pin(make_shot(), 0, Pin(1, 2, 3, 4))

    assert _work(edits.set_chart(shot, [0], SLOW), 0) == _work(shot, 0)
    assert _work(edits.set_gap_length(shot, 0, 5, edits.LengthRule.RIPPLE), 0) == _work(shot, 0)


def test_beside_a_part_with_spacing_of_its_own_it_does():
    shot = edits.add_pin(make_shot(), 0, Pin(1, 2, 3, 4, chart=SLOW))

    assert _work(edits.set_chart(shot, [0], SLOW), 0) != _work(shot, 0)


def test_so_do_arcs():
    shot = make_shot()

    assert _work(edits.set_arcs(shot, [0], Arcs.STRAIGHT), 0) != _work(shot, 0)
