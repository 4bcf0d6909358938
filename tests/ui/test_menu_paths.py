"""Sentences that send the artist to a command name it as the menus do, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from resources.translations.catalogues import FORMS, messages, ts_file
from tests.support.front import Front
from tests.support.wording_scan import through_the_door
from tests.support.workspaces import make_studio

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

__all__ = ["make_studio"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
SIGN = " ▸ "


def sentences() -> set[str]:
    said = (each.text or "" for _, texts in through_the_door() for each in texts)
    return {text for text in said if SIGN in text}


def paths_of(menu: QMenu) -> list[tuple[str, str]]:
    """Every command and menu below a menu, with the menu that it stands in."""
    found = []
    for action in menu.actions():
        found.append((menu.title().replace("&", ""), action.text().replace("&", "")))
        found += below(action)
    return [path for path in found if path[1]]


def below(action: QAction) -> list[tuple[str, str]]:
    menu = action.menu()
    return paths_of(menu) if isinstance(menu, QMenu) else []


@pytest.fixture
def paths(qtbot, make_studio, monkeypatch) -> list[tuple[str, str]]:
    """Those of the window, the longest first."""
    bar = Front(qtbot, make_studio(), monkeypatch).window.menuBar()
    found = [path for each in bar.actions() for path in below(each)]
    return sorted(found, key=lambda path: -len(path[1]))


def named(sentence: str, paths: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The paths that a sentence holds, one for each sign."""
    found = []
    for menu, command in paths:
        if f"{menu}{SIGN}{command}" in sentence:
            found.append((menu, command))
            sentence = sentence.replace(f"{menu}{SIGN}{command}", "")
    return found


def test_every_path_leads_to_a_command(paths):
    assert len(sentences()) >= 4
    lost = [text for text in sentences() if len(named(text, paths)) != text.count(SIGN)]
    assert lost == []


@pytest.mark.parametrize("language", FORMS)
def test_a_translated_path_has_the_words_of_the_translated_menus(paths, language):
    said = {each.source: each.forms[0] for each in messages(ts_file(language)) if each.forms}
    wrong = [
        (said[text], said[menu], said[command])
        for text in sentences() & set(said)
        for menu, command in named(text, paths)
        if f"{said[menu]}{SIGN}{said[command]}" not in said[text]
    ]
    assert wrong == []
