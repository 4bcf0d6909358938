from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from inbetweener.core import edits
from inbetweener.core.chart import Chart
from inbetweener.core.drawing import DrawingId
from inbetweener.core.gap import Treatment
from inbetweener.errors import RenderError
from inbetweener.session.canvas.shown import OnionSkin
from inbetweener.session.rendering.cell_states import CellState

PAPER, INK = (250, 250, 245), (20, 20, 30)


@pytest.fixture
def preview(studio):
    """The preview of a studio that holds every key in memory."""
    settle_pictures(studio)
    return studio.workspace.preview


def settle_pictures(studio) -> None:
    studio.settle()
    studio.wait(lambda: studio.workspace.pictures._thread.is_idle)


def go(studio, frame) -> None:
    studio.workspace.playback.show_frame(frame)
    settle_pictures(studio)


def edge(image) -> int | None:
    """Which key a picture is, told by where its square begins; None for no picture."""
    if image is None:
        return None
    columns = (x for x in range(image.width()) if image.pixelColor(x, 24).getRgb()[:3] == INK)
    return (next(columns) - 4) // 4


def ghost(side):
    """The nearest ghost of a side."""
    return side[0].image if side else None


def rendered(studio) -> None:
    studio.render_all()
    settle_pictures(studio)


def test_an_empty_session_shows_nothing(make_studio):
    studio = make_studio()

    assert studio.workspace.preview.cell() is None
    assert studio.workspace.preview.shown().image is None


@pytest.mark.parametrize(("frame", "key"), [(0, 0), (1, 0), (8, 1), (24, 3)])
def test_keys_are_shown_as_they_are(studio, preview, frame, key):
    go(studio, frame)

    assert edge(preview.shown().image) == key
    assert preview.shown().badge == ""


@pytest.mark.parametrize(("frame", "nearest"), [(2, 0), (6, 1), (10, 1), (22, 3)])
def test_what_is_not_rendered_shows_the_nearest_key_and_says_so(studio, preview, frame, nearest):
    go(studio, frame)

    assert edge(preview.shown().image) == nearest
    assert preview.shown().badge == "not rendered yet – nearest drawing shown"


def test_a_rendered_inbetween_is_shown_without_a_badge(studio, preview):
    rendered(studio)
    go(studio, 4)

    image = preview.shown().image
    assert preview.shown().badge == ""
    first, second = (round((PAPER[0] + INK[0]) / 2), PAPER[0])
    assert image.pixelColor(5, 24).red() == pytest.approx(first, abs=2)
    assert image.pixelColor(60, 24).red() == second


def test_while_a_gap_is_drawn_the_nearest_that_is_ready_is_shown(studio, preview):
    gate = studio.engine.gate
    studio.engine.before_drawing = lambda t: gate.clear() if t == 0.75 else None
    studio.workspace.queue.render([0])
    studio.wait(lambda: studio.gap_states(0)[1] is CellState.READY)
    go(studio, 6)

    shown = preview.shown()
    assert shown.badge == "rendering – nearest drawing shown"
    middle = (PAPER[0] + INK[0]) / 2  # the inbetween before it, halfway from key to key
    assert shown.image.pixelColor(5, 24).red() == pytest.approx(middle, abs=2)
    studio.workspace.queue.cancel()


def test_a_failed_gap_says_so(studio, preview):
    studio.engine.failures.append(RenderError("No."))
    rendered(studio)
    go(studio, 2)

    assert preview.shown().badge == "failed – nearest drawing shown"


def test_a_moved_tick_shows_the_older_picture_as_stale(studio, preview):
    rendered(studio)
    go(studio, 2)
    before = preview.shown().image
    times = Chart.free((0.3, 0.5, 0.75))
    studio.edit("chart", lambda shot: edits.set_chart(shot, frozenset({0}), times))
    settle_pictures(studio)

    assert preview.shown().image == before
    assert preview.shown().badge == "stale – an older picture is shown"


def test_a_blank_cell_is_white_paper_left_for_the_hand(studio, preview):
    studio.edit("blank", lambda s: edits.set_treatment(s, frozenset({0}), Treatment.BLANK))
    go(studio, 2)

    paper = preview.shown().image
    assert paper is not None
    assert {paper.pixelColor(x, 10).name() for x in range(paper.width())} == {"#ffffff"}
    assert preview.shown().image is paper  # the same one, so that nothing is painted anew
    assert preview.shown().badge == "left for the hand"
    assert edge(ghost(preview.shown().before)) == 0  # drawn by hand over the ghosts of both keys
    assert edge(ghost(preview.shown().after)) == 1


@pytest.mark.parametrize(
    ("frame", "before", "after"), [(0, None, 1), (2, 0, 1), (8, 0, 2), (12, 1, 2), (24, 2, None)]
)
def test_ghosts_are_the_keys_around(studio, preview, frame, before, after):
    go(studio, frame)

    assert (edge(ghost(preview.shown().before)), edge(ghost(preview.shown().after))) == (
        before,
        after,
    )


def test_ghosts_may_be_the_drawings_around(studio, preview):
    rendered(studio)
    preview.set_onion(OnionSkin(by_key=False))
    go(studio, 2)

    assert edge(ghost(preview.shown().before)) == 0
    after = ghost(preview.shown().after)  # the middle inbetween, no key
    assert after.pixelColor(5, 24).red() == pytest.approx(135, abs=2)


def test_a_blank_neighbour_is_no_ghost_even_where_it_was_once_drawn(studio, preview):
    rendered(studio)
    preview.set_onion(OnionSkin(by_key=False))
    studio.edit("blank", lambda s: edits.set_treatment(s, frozenset({0}), Treatment.BLANK))
    go(studio, 0)

    assert preview.shown().after == ()


def test_there_are_no_ghosts_while_playing_or_when_they_are_off(studio, preview):
    go(studio, 2)
    studio.workspace.playback.play()
    assert (preview.shown().before, preview.shown().after) == ((), ())
    studio.workspace.playback.pause()
    assert preview.shown().after

    preview.set_onion(OnionSkin(is_on=False))
    assert (preview.shown().before, preview.shown().after) == ((), ())


def test_the_frames_in_memory_are_told_as_runs(studio, preview):
    assert preview.cached_frames(0, 25) == [(0, 2), (8, 10), (16, 18), (24, 25)]

    rendered(studio)

    studio.wait(lambda: preview.cached_frames(0, 25) == [(0, 25)])


def test_a_key_painted_over_is_shown_anew(studio, preview):
    go(studio, 8)
    studio.repaint_key("A0009.png", 7)
    with studio.signal(preview.changed):
        studio.workspace.look_at_files()
    settle_pictures(studio)

    assert edge(preview.shown().image) == 7


def test_a_vanished_key_shows_why_and_comes_back(studio, make_studio):
    kept = (studio.folder / "A0001.png").read_bytes()
    (studio.folder / "A0001.png").unlink()
    later = make_studio()
    later.open()
    later.edit("use", lambda shot: edits.set_drawing_used(shot, DrawingId("A0009.png"), used=False))
    settle_pictures(later)
    assert later.workspace.preview.shown().problem == ""  # it was never part of this opening

    (later.folder / "A0009.png").unlink(missing_ok=True)
    (later.folder / "A0017.png").unlink()
    later.workspace.pictures.forget()
    later.workspace.look_at_files()
    settle_pictures(later)
    assert later.workspace.preview.shown().problem.startswith("A0017.png cannot be used")

    (later.folder / "A0017.png").write_bytes(kept)
    later.workspace.look_at_files()
    settle_pictures(later)
    assert edge(later.workspace.preview.shown().image) == 0


def test_a_shot_of_one_key_looks_at_its_file_again_too(make_studio):
    studio = make_studio("A0001.png")
    path = studio.folder / "A0001.png"
    kept = path.read_bytes()
    studio.open()
    path.unlink()
    studio.workspace.pictures.forget()
    studio.workspace.preview.set_onion(OnionSkin())
    settle_pictures(studio)
    assert studio.workspace.preview.shown().problem != ""

    path.write_bytes(kept)
    studio.workspace.look_at_files()
    settle_pictures(studio)

    assert edge(studio.workspace.preview.shown().image) == 0


def lose_pictures(studio) -> None:
    """Empty the cache behind the session's back, and the memory too."""
    for path in list((studio.home).rglob("*.png")):
        path.unlink()
    studio.workspace.pictures.forget()


def test_a_picture_gone_from_the_cache_is_not_rendered_again_until_it_is(studio, preview):
    rendered(studio)
    go(studio, 4)
    lose_pictures(studio)
    go(studio, 2)
    studio.wait(lambda: CellState.READY not in studio.gap_states(0))
    settle_pictures(studio)

    assert preview.shown().badge == "not rendered yet – nearest drawing shown"
    assert 0 in studio.workspace.states.missing_gaps()

    rendered(studio)
    studio.wait(lambda: preview.shown().badge == "")
    assert studio.workspace.pictures.has(preview._cells.ref(preview.cell().id))


def test_a_picture_that_is_there_and_cannot_be_loaded_is_looked_for_once(
    studio, preview, monkeypatch
):
    rendered(studio)
    go(studio, 0)
    looked: list[object] = []
    refresh = studio.workspace.states.refresh

    def noted(gaps):
        looked.append(gaps)
        refresh(gaps)

    monkeypatch.setattr(studio.workspace.states, "refresh", noted)
    monkeypatch.setattr(studio.workspace._cache, "read", lambda _digest: None)
    studio.workspace.pictures.forget()
    go(studio, 4)
    for _ in range(3):
        settle_pictures(studio)
        preview.set_onion(OnionSkin())

    assert looked == [[0]]
    assert preview.shown().badge == "the picture is lost – nearest drawing shown"


def test_ghosts_come_with_their_ink(studio, preview):
    go(studio, 2)
    shown = preview.shown()

    before, after = shown.before[0], shown.after[0]
    assert before.ink.levels.shape == (before.image.height(), before.image.width())
    assert (before.ink.levels != after.ink.levels).any()


@pytest.mark.parametrize(
    ("frame", "before", "after"),
    [(0, [], [1, 2]), (2, [0], [1, 2]), (8, [0], [2, 3]), (17, [1, 0], [3]), (24, [2, 1, 0], [])],
)
def test_there_may_be_several_ghosts_on_either_side(studio, preview, frame, before, after):
    preview.set_onion(OnionSkin(before=(0.6, 0.4, 0.2), after=(0.5, 0.3)))
    go(studio, frame)
    shown = preview.shown()

    assert [edge(each.image) for each in shown.before] == before
    assert [edge(each.image) for each in shown.after] == after
    assert [each.opacity for each in shown.before] == [0.6, 0.4, 0.2][: len(before)]
    assert [each.distance for each in shown.after] == [1, 2][: len(after)]


def test_a_ghost_that_is_not_ready_leaves_its_place_empty(studio, preview):
    preview.set_onion(OnionSkin(by_key=False, before=(0.6,), after=(0.4,) * 4))
    go(studio, 0)  # three inbetweens that are not drawn, and then a key

    assert [each.distance for each in preview.shown().after] == [4]


def test_without_ghosts_the_neighbours_are_there_to_be_flipped(studio, preview):
    preview.set_onion(OnionSkin(is_on=False, before=(), after=()))
    studio.workspace.pictures.forget()
    go(studio, 8)
    studio.workspace.flip.flip()

    assert edge(preview.shown().image) == 0
    studio.workspace.flip.stop()


def test_a_long_shot_of_small_pictures_is_not_asked_for_all_at_once(studio, monkeypatch):
    """Found by the budgets: an edit of 2,000 small drawings counted every one of them anew."""
    monkeypatch.setattr("inbetweener.session.canvas.picture_wants._MOST_AHEAD", 3)
    studio.set_count(0, 7)
    wanted: list[int] = []
    monkeypatch.setattr(studio.workspace.pictures, "want", lambda refs: wanted.append(len(refs)))

    wants = studio.workspace.preview._wants
    wants.ask(studio.workspace.preview.cell())
    wants._ask_ahead()

    assert wanted[1] - wanted[0] <= 3
    assert wants._room() == 3


def test_what_is_seen_is_asked_for_at_once_and_what_lies_ahead_after_the_painting(
    studio, monkeypatch
):
    """Found by the budgets: what lies ahead took a quarter of an edit in a long shot."""
    wanted: list[int] = []
    monkeypatch.setattr(studio.workspace.pictures, "want", lambda refs: wanted.append(len(refs)))
    for frame in (4, 8, 12):
        studio.workspace.playback.show_frame(frame)
    at_once = len(wanted)
    studio.qtbot.waitUntil(lambda: len(wanted) > at_once)
    QCoreApplication.processEvents()

    assert len(wanted) == at_once + 1  # once for all three
    assert wanted[-1] > wanted[-2]


def test_nothing_ahead_is_asked_for_once_the_shot_is_empty(studio, monkeypatch):
    studio.workspace.playback.show_frame(4)
    wanted: list[int] = []
    monkeypatch.setattr(studio.workspace.pictures, "want", lambda refs: wanted.append(len(refs)))
    studio.edit("none", lambda shot: replace(shot, keys=(), gaps=()))
    QCoreApplication.processEvents()

    assert set(wanted) == {0}
