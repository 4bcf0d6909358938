"""What the pages in docs say of menus and keys is there, as in the help."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from tests.support.checkout import CHECKOUT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
PAGES = [CHECKOUT / "README.md", *sorted((CHECKOUT / "docs").glob("*.md"))]
# In bold are menus of this program; those of others are in italics.
_NAMED = re.compile(r"\*\*([A-Z]\w+ > [^*\n]+)\*\*(?: \(([A-Z][\w+]*)\))?")


def keys_of(menu: QMenu, above: str) -> dict[str, str]:
    """The keys of every command and menu below a menu, by its path; "" where it has none."""
    found = {}
    for action in menu.actions():
        path, inner = f"{above} > {action.text().replace('&', '')}", action.menu()
        found[path] = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        if isinstance(inner, QMenu):
            found |= keys_of(inner, path)
    return found


def test_menus_and_keys_that_are_named_are_there(front):
    there: dict[str, str] = {}
    for action in front.window.menuBar().actions():
        there |= keys_of(action.menu(), action.text().replace("&", ""))
    texts = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
    named = [(name, *each) for name, text in texts.items() for each in _NAMED.findall(text)]

    assert len(named) > 15
    assert [each for each in named if each[1] not in there] == []
    assert [each for each in named if each[2] and each[2] != there[each[1]]] == []
