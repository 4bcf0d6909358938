"""The menu bar and the toolbar, built from their table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QWidget

from inbetweener.ui.commands.menu_table import MENUS, TOOLBAR
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.commands.menu_table import Entry


def build_menus(window: QMainWindow, actions: Actions) -> dict[str, QMenu]:
    """Fill the window's menu bar; gives the menus by title, for what is added while running."""
    menus = {}
    for title, entries in MENUS.items():
        menus[title] = window.menuBar().addMenu(tr(title))
        _fill(menus[title], entries, actions)
    return menus


def _fill(menu: QMenu, entries: Sequence[Entry], actions: Actions) -> None:
    menu.setToolTipsVisible(True)
    for entry in entries:
        if not entry:
            menu.addSeparator()
        elif isinstance(entry, str):
            menu.addAction(actions[entry])
        else:
            title, names = entry
            _fill(menu.addMenu(tr(title)), names, actions)


def build_toolbar(
    window: QMainWindow, actions: Actions, middle: QWidget, right: Sequence[QWidget | QAction]
) -> QToolBar:
    """The one toolbar: files and transport, what takes all the room there is, and the rest."""
    bar = QToolBar(tr("Main"), window)
    bar.setObjectName("main_toolbar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for group in TOOLBAR:
        for name in group:
            bar.addAction(actions[name])
        bar.addSeparator()
    bar.addWidget(middle)
    for item in right:
        if isinstance(item, QAction):
            bar.addAction(item)
        else:
            bar.addWidget(item)
    window.addToolBar(bar)
    return bar
