from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import CellId
from inbetweener.core.review import Standing, Verdict
from inbetweener.errors import EditError
from inbetweener.session.review.reviews import CellReview

FIRST, SECOND = CellId(0, 1), CellId(0, 2)


@pytest.fixture
def reviews(studio):
    return studio.workspace.reviews


def test_nothing_is_reviewed_at_first(studio, reviews):
    assert reviews.review_of(FIRST) == CellReview()
    assert reviews.counts() == {Standing.UNREVIEWED: 9}
    assert reviews.reviews() == {}


def test_a_verdict_counts_and_can_be_undone(studio, reviews):
    reviews.judge([FIRST, CellId(1, 2)], Verdict.REJECTED)

    assert reviews.review_of(FIRST).standing is Standing.REJECTED
    assert reviews.counts() == {Standing.UNREVIEWED: 7, Standing.REJECTED: 2}

    studio.workspace.document.undo_stack.undo()
    assert reviews.counts() == {Standing.UNREVIEWED: 9}


def test_a_verdict_given_before_rendering_is_of_the_picture_to_come(studio, reviews):
    reviews.judge([FIRST], Verdict.ACCEPTED)
    studio.render_all()

    assert reviews.review_of(FIRST).standing is Standing.ACCEPTED


def test_a_verdict_lapses_when_the_picture_becomes_another(studio, reviews):
    studio.render_all()
    reviews.judge([FIRST, CellId(1, 1)], Verdict.ACCEPTED)

    chart = Chart(ChartPreset.SLOW_IN_TO_B)
    studio.edit("chart", lambda shot: edits.set_chart(shot, [0], chart))
    studio.settle()

    assert reviews.review_of(FIRST).standing is Standing.CHANGED
    assert reviews.review_of(CellId(1, 1)).standing is Standing.ACCEPTED
    studio.workspace.document.undo_stack.undo()
    studio.settle()
    assert reviews.review_of(FIRST).standing is Standing.ACCEPTED


def test_a_key_that_is_painted_over_lets_the_verdicts_around_it_lapse(studio, reviews):
    studio.render_all()
    reviews.judge([FIRST, CellId(2, 1)], Verdict.ACCEPTED)

    studio.repaint_key("A0001.png", 9)
    studio.workspace.look_at_files()
    studio.settle()

    assert reviews.review_of(FIRST).standing is Standing.CHANGED
    assert reviews.review_of(CellId(2, 1)).standing is Standing.ACCEPTED


def test_a_changed_picture_can_be_judged_anew(studio, reviews):
    reviews.judge([FIRST], Verdict.REJECTED)
    studio.edit("model", lambda shot: edits.set_model(shot, "other-fade"))
    studio.settle()
    assert reviews.review_of(FIRST).standing is Standing.CHANGED

    reviews.judge([FIRST], Verdict.REJECTED)

    assert reviews.review_of(FIRST).standing is Standing.REJECTED


def test_the_most_doubtful_come_first(studio, reviews, monkeypatch):
    trust = {FIRST: 0.9, SECOND: 0.2, CellId(1, 1): 0.5}
    monkeypatch.setattr(studio.workspace.states.notes, "confidence", trust.get)

    order = [row.cell for row in reviews.rows()]

    assert order[:3] == [SECOND, CellId(1, 1), FIRST]
    assert order[3:] == sorted(order[3:], key=lambda cell: (cell.gap, cell.order))
    assert reviews.next_to_review(SECOND) == CellId(1, 1)
    assert reviews.next_to_review(order[-1]) == SECOND
    assert reviews.next_to_review(None) == SECOND


def test_the_next_to_review_passes_over_what_has_been_judged(studio, reviews):
    rest = [row.cell for row in reviews.rows()]
    reviews.judge(rest[1:], Verdict.ACCEPTED)

    assert reviews.next_to_review(None) == rest[0]
    assert reviews.next_to_review(rest[0]) is None


def test_the_confidence_is_known_after_rendering_and_after_opening_again(studio, make_studio):
    studio.render_all()
    states = studio.workspace.states
    drawn = [states.notes.confidence(CellId(0, order)) for order in (1, 2, 3)]
    assert all(each is not None and 0 <= each <= 1 for each in drawn)
    assert states.notes.confidence(CellId(0, 0)) is None

    again = make_studio(home=studio.home, folder=studio.folder)
    again.open()

    assert [
        again.workspace.states.notes.confidence(CellId(0, order)) for order in (1, 2, 3)
    ] == drawn


def test_a_note_stays_when_the_verdict_goes(studio, reviews):
    reviews.judge([FIRST], Verdict.NEEDS_HAND)
    reviews.write_note(FIRST, "ear behind the rope")
    reviews.judge([FIRST], None)

    assert reviews.review_of(FIRST) == CellReview(note="ear behind the rope")


@pytest.mark.parametrize("cell", [CellId(0, 0), CellId(3, 0), CellId(9, 1)])
def test_keys_are_not_reviewed(studio, reviews, cell):
    with pytest.raises(EditError):
        reviews.judge([cell], Verdict.ACCEPTED)
    assert reviews.review_of(cell) == CellReview()


def test_holds_have_nothing_to_review(studio, reviews):
    studio.edit("hold", lambda shot: edits.set_treatment(shot, [1], Treatment.HOLD))

    assert reviews.counts() == {Standing.UNREVIEWED: 6}


def test_who_shows_reviews_is_told(studio, reviews):
    with studio.signal(reviews.changed, check_params_cb=lambda gaps: 0 in gaps):
        reviews.judge([FIRST], Verdict.ACCEPTED)
