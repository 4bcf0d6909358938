from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from inbetweener.core.plan import CellId
from inbetweener.ui.timeline.hits import Hit, Zone

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from tests.support.front import Front

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


class Menus:
    """Every menu that was opened on a window's timeline: what it said."""

    def __init__(self, front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
        self._front = front
        self._shown: list[list[tuple[str, str, bool]]] = []
        shown = self._shown

        class NotedMenu(QMenu):
            """Shown to nobody."""

            def exec(self, *_place: Any) -> Any:
                shown.append([_said(action) for action in self.actions()])

        monkeypatch.setattr("inbetweener.ui.presenters.timeline_menus.QMenu", NotedMenu)

    def at(self, hit: Hit) -> list[tuple[str, str, bool]]:
        """Open the menu of a place: name, text and whether it can be chosen."""
        self._front.window.timeline.context_menu_requested.emit(hit, QPoint(5, 5))
        return self._shown[-1]

    def names(self, hit: Hit) -> list[str]:
        """What can be chosen there."""
        return [name for name, _text, can in self.at(hit) if can and name]

    def refusals(self, hit: Hit) -> list[str]:
        """What cannot, with the reason."""
        return [text for _name, text, can in self.at(hit) if not can]


def _said(action: QAction) -> tuple[str, str, bool]:
    return action.objectName(), action.text(), action.isEnabled()


@pytest.fixture
def menus(front, monkeypatch):
    return Menus(front, monkeypatch)


KEY = Hit(Zone.KEY, 9, CellId(1, 0), 1)
INBETWEEN = Hit(Zone.INBETWEEN, 12, CellId(1, 2))


def test_a_key_offers_what_is_done_with_keys(menus, front):
    names = menus.names(KEY)

    assert names[:5] == ["insert_keys", "duplicate_key", "swap_keys", "key_role", "remove_key"]
    assert "render_gap" in names
    assert front.workspace.playback.frame == 8


def test_an_inbetween_becomes_a_breakdown_once_it_is_rendered(menus, front):
    assert "Make This Inbetween a Breakdown – render it first" in menus.refusals(INBETWEEN)
    front.studio.render_all()

    assert menus.names(INBETWEEN)[0] == "make_breakdown"
    assert "Render Selected Gap – nothing is missing" in menus.refusals(INBETWEEN)
    assert front.workspace.playback.frame == 12


def test_the_last_key_says_what_it_lacks(menus):
    refusals = menus.refusals(Hit(Zone.KEY, 24, CellId(3, 0)))

    assert "Swap with Next Key – no key comes after" in refusals
    assert "On Twos – no gap is selected" in refusals


def test_a_gap_is_selected_by_its_menu_and_a_selection_that_holds_it_stays(menus, front):
    menus.at(Hit(Zone.GAP, 20, CellId(2, 1)))
    assert front.workspace.selection.gaps == {2}
    front.workspace.selection.select(frozenset({0, 2}))
    menus.at(Hit(Zone.GAP, 20, CellId(2, 1)))

    assert front.workspace.selection.gaps == {0, 2}


def test_spacing_can_be_pasted_once_it_was_copied(menus, front):
    gap = Hit(Zone.GAP, 20, CellId(2, 1))
    assert "Paste Spacing – none was copied" in menus.refusals(gap)
    front.trigger("copy_chart")

    assert "paste_chart" in menus.names(gap)


def test_the_ruler_offers_what_is_done_with_frames(menus, front):
    assert "insert_keys" in menus.names(Hit(Zone.RULER, 5, CellId(0, 2)))
    assert front.workspace.playback.frame == 5
