from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from inbetweener.core.chart import ChartPreset
from inbetweener.ui.presenters import ladder_menu

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def choose(front, monkeypatch):
    """Opens the ladder's menu as the menu key does, and chooses a line of it."""
    front.workspace.selection.select(frozenset({0}))

    def choose(text: str) -> list[str]:
        offered: list[str] = []

        class AnsweredMenu(QMenu):
            def exec(self, _place: QPoint) -> None:  # type: ignore[override]
                actions = {action.text(): action for action in self.actions()}
                offered.extend(actions)
                if text:
                    actions[text].trigger()

        monkeypatch.setattr(ladder_menu, "QMenu", AnsweredMenu)
        ladder = front.window.inspector.ladder
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, QPoint(5, 5), ladder.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(ladder, event)
        return offered

    return choose


def presets(front) -> list[ChartPreset]:
    return [gap.chart.preset for gap in front.workspace.document.shot.gaps]


def test_a_shape_is_chosen_and_undone(front, choose):
    before = presets(front)
    choose("favour A0001")
    assert presets(front)[0] is ChartPreset.FAVOUR_A
    assert presets(front)[1:] == before[1:]

    front.trigger("undo")
    assert presets(front) == before


def test_spacing_is_carried_to_another_gap(front, choose):
    choose("thirds")
    choose("Copy Spacing")
    front.workspace.selection.select(frozenset({1, 2}))
    choose("Paste Spacing")

    assert set(presets(front)) == {ChartPreset.THIRDS}


def test_every_shape_is_offered_and_none_that_is_dragged(front, choose):
    offered = choose("")

    assert "slow out of A0001, slow in to A0009" in offered
    assert "dragged by hand" not in offered


def test_at_the_last_key_there_is_no_gap_and_no_menu(front, choose):
    front.press("End")

    assert not front.workspace.selection.gaps
    assert choose("") == []
