"""What is known of a gap holds while the gap is as it was, however often it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import CellId
from inbetweener.core.shot import Key, Shot
from inbetweener.core.tracking import GapWork
from inbetweener.errors import EditError
from inbetweener.session.rendering.gap_status import GapStatus
from inbetweener.session.rendering.known_gaps import KnownGaps
from inbetweener.session.rendering.status_shelf import StatusShelf

if TYPE_CHECKING:
    from collections.abc import Callable

DRAWINGS = tuple(Drawing(DrawingId(f"A{n}.png"), f"A{n}", 1 + 8 * n) for n in range(7))
SHOT = Shot("walk", DRAWINGS, tuple(Key(each.id) for each in DRAWINGS), (Gap(8),) * 6)
RIPPLE = edits.LengthRule.RIPPLE

gaps = st.integers(0, 5)
an_edit: st.SearchStrategy[Callable[[Shot], Shot]] = st.one_of(
    st.builds(lambda gap, on: lambda shot: edits.set_exposure(shot, [gap], on), gaps, gaps),
    st.builds(lambda gap: lambda shot: edits.set_gap_length(shot, gap, 5, RIPPLE), gaps),
    st.builds(lambda key: lambda shot: edits.remove_key(shot, key), gaps),
    st.builds(lambda gap: lambda shot: edits.set_gap_model(shot, [gap], "other"), gaps),
    st.builds(lambda gap: lambda shot: edits.set_treatment(shot, [gap], Treatment.HOLD), gaps),
    st.just(lambda shot: edits.set_model(shot, "another")),
    st.just(lambda shot: edits.set_exact_colours(shot, exact=True)),
    st.just(lambda _shot: SHOT),
)


@dataclass
class Layer:
    """A layer that is shown; nobody listens to it."""

    shot: Shot = SHOT


def status_of(shot: Shot, gap: int, digest: str = "d") -> GapStatus:
    return GapStatus(gap, GapWork.of(shot, gap), (digest,), (True,))


def known_of(layer: Layer) -> KnownGaps:
    return KnownGaps(layer, StatusShelf())  # type: ignore[arg-type]  # no signal is needed


@given(st.lists(st.tuples(an_edit, st.booleans(), st.booleans()), max_size=8))
def test_an_answer_is_what_a_look_at_the_gap_would_give(steps):
    layer = Layer()
    known = known_of(layer)
    for edit, is_asked_before, is_kept in steps:
        before = layer.shot
        try:
            layer.shot = edit(before)
        except EditError:
            continue
        if is_asked_before:  # as others do who hear of an edit first
            known.current(0)
        known.follow(before, layer.shot)
        if is_kept and layer.shot.gaps:
            known.keep(status_of(layer.shot, 0))
        for gap in range(-1, len(SHOT.gaps) + 1):
            assert known.current(gap) == known._checked(gap, layer.shot)


def test_only_gaps_that_an_edit_touched_are_looked_at_again(monkeypatch):
    layer = Layer()
    known = known_of(layer)
    for gap in range(6):
        known.keep(status_of(SHOT, gap))
        known.current(gap)
    looked: list[int] = []
    check = known._checked

    def noted(gap: int, shot: Shot) -> GapStatus | None:
        looked.append(gap)
        return check(gap, shot)

    monkeypatch.setattr(known, "_checked", noted)
    layer.shot = edits.set_exposure(SHOT, [2], 1)
    known.follow(SHOT, layer.shot)

    assert [known.current(gap) is None for gap in range(6)] == [gap == 2 for gap in range(6)]
    assert looked == [2]


def test_what_is_known_of_a_gap_moves_with_it():
    layer = Layer()
    known = known_of(layer)
    for gap in range(6):
        known.keep(status_of(SHOT, gap, f"d{gap}"))
    layer.shot = edits.remove_key(SHOT, 0)
    known.follow(SHOT, layer.shot)

    found = [known.current(gap) for gap in range(5)]
    assert [status.digests for status in found if status] == [(f"d{n}",) for n in range(1, 6)]


def test_an_older_picture_is_remembered_by_its_place():
    layer = Layer()
    known = known_of(layer)
    known.keep(status_of(SHOT, 1, "old"))
    place = Layer(edits.set_count(SHOT, [1], 1))
    known._session = place  # type: ignore[assignment]

    assert known.older(CellId(1, 1)) == "old"
    assert known.older(CellId(2, 1)) is None


def test_another_layer_is_taken_from_the_shelf():
    layer = Layer()
    known = known_of(layer)
    known.keep(status_of(SHOT, 3))
    other = Shot("run", DRAWINGS, SHOT.keys, SHOT.gaps)
    layer.shot = other
    unknown = known.take()
    nothing = known.current(3)
    layer.shot = SHOT

    assert (unknown, nothing) == (set(range(6)), None)
    assert known.take() == {0, 1, 2, 4, 5}
    assert known.current(3) == status_of(SHOT, 3)
