"""Every command that the menus of a window hold, with the place where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from inbetweener.ui.commands.command_search import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar


@dataclass(frozen=True, slots=True)
class MenuCommand:
    """A command in a menu.

    Attributes:
        action: the command.
        menu: the menus above it, "View → Guides".
    """

    action: QAction
    menu: str

    @property
    def title(self) -> str:
        """What it is called."""
        return self.action.text().replace("&", "")

    @property
    def keys(self) -> str:
        """Its shortcut, in the system's own signs; "" of none."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def wording(self) -> Wording:
        """The words that it is found by."""
        return Wording(self.title.rstrip("…"), self.menu, self.action.toolTip())


def menu_commands(bar: QMenuBar, *, leaves_out: Sequence[QMenu] = ()) -> list[MenuCommand]:
    """The commands of a menu bar, in the order of the menus.

    Args:
        bar: the menu bar.
        leaves_out: menus that hold no commands, such as that of the recent shots.
    """
    return [
        command
        for entry in bar.actions()
        for command in _commands(entry, "", [menu.menuAction() for menu in leaves_out])
    ]


def _commands(entry: QAction, above: str, left_out: Sequence[QAction]) -> Iterator[MenuCommand]:
    if entry.isSeparator() or entry in left_out:
        return
    menu = entry.menu()
    if not isinstance(menu, QMenu):
        yield MenuCommand(entry, above)
        return
    name = entry.text().replace("&", "")
    here = f"{above} → {name}" if above else name
    for each in menu.actions():
        yield from _commands(each, here, left_out)
