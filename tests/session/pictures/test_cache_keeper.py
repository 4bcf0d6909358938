from __future__ import annotations

from inbetweener.core.plan import CellId
from inbetweener.session.rendering.cell_states import CellState


def test_an_empty_cache_measures_nothing_and_a_full_one_what_it_holds(studio):
    keeper = studio.workspace.cache_keeper
    with studio.signal(keeper.measured) as empty:
        keeper.measure()
    studio.render_all()
    with studio.signal(keeper.measured) as full:
        keeper.measure()

    assert empty.args == [0]
    assert full.args[0] > 0


def test_what_was_cleared_is_missing_and_can_be_drawn_again(studio):
    studio.render_all()
    keys = studio.key_bytes()
    keeper = studio.workspace.cache_keeper
    with studio.signal(keeper.cleared) as cleared:
        keeper.clear()
    studio.settle()

    assert cleared.args[0] > 0
    assert studio.states() == {CellState.NOT_RENDERED}
    assert studio.key_bytes() == keys
    studio.render_all()
    assert studio.states() == {CellState.READY}


def test_drawings_by_hand_and_what_was_said_outlive_a_cleared_cache(studio):
    studio.render_all()
    workspace = studio.workspace
    drawing = studio.folder / "by-hand" / "mine.png"
    drawing.parent.mkdir()
    drawing.write_bytes(next(iter(studio.key_bytes().values())))
    workspace.reviews.write_note(CellId(0, 1), "softer")
    with studio.signal(workspace.cache_keeper.cleared):
        workspace.cache_keeper.clear()

    assert drawing.exists()
    assert workspace.reviews.review_of(CellId(0, 1)).note == "softer"


def test_limits_are_kept_to_as_soon_as_they_change(studio):
    workspace = studio.workspace
    workspace.change_setting(memory_mib=100, disk_cache_mib=300)

    assert workspace.pictures.budget_bytes == 100 << 20
    assert workspace.cache_keeper._cache.quota_bytes == 300 << 20
