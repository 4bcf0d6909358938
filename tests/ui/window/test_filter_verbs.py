"""Drawings shown clearly by how they stand: menu, timeline, chip and keys."""

from __future__ import annotations

import pytest

from inbetweener.core.plan import CellId, FramePlan
from inbetweener.core.review import Verdict
from inbetweener.ui.timeline.widget import TimelineWidget
from tests.support.workspaces import shot_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
REJECTED = {CellId(0, 2), CellId(2, 1)}


@pytest.fixture
def judged(front):
    front.workspace.reviews.judge(sorted(REJECTED, key=lambda cell: cell.gap), Verdict.REJECTED)
    return front


def cell(front) -> CellId:
    found: CellId = front.workspace.preview.cell().id
    return found


def test_the_others_are_dimmed_and_the_chip_says_so(judged):
    timeline, chip = judged.window.timeline, judged.window.status.filter_chip
    before = timeline.grab().toImage()
    assert not chip.isVisible()
    judged.trigger("filter_rejected")

    assert timeline._contents.clear == REJECTED
    assert timeline.grab().toImage() != before
    assert chip.isVisible()
    assert chip.text() == "only rejected · 2"


def test_the_chip_takes_the_filter_away(judged):
    judged.trigger("filter_rejected")
    judged.click(judged.window.status.filter_chip)
    judged.qtbot.waitUntil(lambda: judged.window.timeline._contents.clear is None)

    assert not judged.window.status.filter_chip.isVisible()
    assert judged.window.actions_by_name["filter_all"].isChecked()
    assert not judged.window.actions_by_name["filter_rejected"].isChecked()


def test_keys_step_through_what_matches_and_around_the_end(judged):
    judged.trigger("filter_rejected")
    places = []
    for keys in ("Ctrl+J", "Ctrl+J", "Ctrl+J", "Ctrl+Shift+J"):
        judged.press(keys)
        places.append(cell(judged))

    assert places == [CellId(0, 2), CellId(2, 1), CellId(0, 2), CellId(2, 1)]


def test_what_is_judged_later_joins_or_leaves(judged):
    judged.studio.render_all()
    judged.trigger("filter_rejected")
    judged.press("Ctrl+J")
    judged.press("A")

    left = {CellId(2, 1)}
    judged.qtbot.waitUntil(lambda: judged.window.timeline._contents.clear == left)
    assert judged.window.status.filter_chip.text() == "only rejected · 1"


def test_it_is_said_where_nothing_matches(judged):
    judged.trigger("filter_by_hand")
    judged.press("Ctrl+J")

    assert cell(judged) == CellId(0, 0)
    assert judged.window.status.message == "No drawing matches: drawn by hand."


def test_choosing_the_same_again_leaves_it_ticked(judged):
    judged.trigger("filter_accepted")
    judged.trigger("filter_accepted")

    assert judged.window.actions_by_name["filter_accepted"].isChecked()


def test_from_afar_every_match_is_a_line(qtbot):
    timeline = TimelineWidget()
    qtbot.addWidget(timeline)
    timeline.resize(400, 160)
    shot = shot_of(400)
    names = [key.drawing for key in shot.keys]
    roles = [key.role for key in shot.keys]
    timeline.set_plan(FramePlan.of(shot), names, roles, 1, 24.0)
    timeline.zoom_to_fit()
    timeline.set_clear(frozenset({CellId(200, 1)}))
    image = timeline.grab().toImage()
    line = round(timeline._axis.x_of(FramePlan.of(shot).cell(CellId(200, 1)).first_frame))
    y = round(timeline._bands.cells_top + timeline._bands.cells_height / 2)
    lightness = [image.pixelColor(x, y).lightness() for x in range(400)]

    brightest = max(range(400), key=lambda x: lightness[x])
    assert abs(brightest - line) <= 1
    assert lightness[brightest] > 2 * sorted(lightness)[200]
