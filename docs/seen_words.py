"""What can be read on a window, so that a picture of it can be told to be out of date.

`docs/take_screenshots.py` keeps the words beside the pictures; a test opens the real window and
compares. Pixels would differ from machine to machine with their fonts; words do not.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QLabel,
    QMainWindow,
    QTabBar,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = Path(__file__).resolve().parent / "images" / "seen-words.json"
# Numbers, names of drawings and sentences about states are the shot's, not the program's.
_OF_THE_SHOT = re.compile(r"[\d→%]|\.$|^\W*$")


def seen_words(window: QWidget) -> list[str]:
    """The words on a window: titles of menus and panels, labels, buttons; sorted, each once."""
    return sorted({text for text in _texts(window) if not _OF_THE_SHOT.search(text)})


def _texts(window: QWidget) -> Iterator[str]:
    if isinstance(window, QMainWindow):
        yield from (action.text().replace("&", "") for action in window.menuBar().actions())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or _lies_behind(widget):
            continue
        if isinstance(widget, QToolButton):
            yield (widget.text() or widget.accessibleName()).split(" (")[0]
        elif isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))


def _lies_behind(widget: QWidget) -> bool:
    """Whether it stands in a panel that another is in front of; scrolled away is not behind."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QDockWidget):
        above = above.parentWidget()
    return above is not None and above.visibleRegion().isEmpty()


def keep(name: str, window: QWidget) -> None:
    """Note the words of a window whose picture has been taken."""
    known = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    known[name] = seen_words(window)
    text = json.dumps(known, indent=1, ensure_ascii=False, sort_keys=True)
    KEPT.write_text(text + "\n", encoding="utf-8")
