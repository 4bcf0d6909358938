"""HelpVerbs: the commands of the help menu that explain, and the page of every panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence

from inbetweener.paths import is_file, resource
from inbetweener.ui.bars.canvas_bar import CanvasBar
from inbetweener.ui.bars.comparison_bar import ComparisonBar
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.commands.menu_commands import menu_commands
from inbetweener.ui.dialogs.about_dialog import AboutDialog
from inbetweener.ui.help.book import CONTENTS, SHORTCUTS, HelpBook, filled_in, shortcuts_page
from inbetweener.ui.help.window import HelpWindow
from inbetweener.ui.parts.chart_ladder import ChartLadder
from inbetweener.ui.window.tour import TourPresenter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.help.book import HelpPage
    from inbetweener.ui.window.parts import WindowParts

FIRST_SHOT = "first-shot.md"
# The page of each dock, and of what is no dock or has a page of its own in one.
DOCK_PAGES = {
    "drawings": "opening.md",
    "sheet": "exposure-sheet.md",
    "inspector": "exposures.md",
    "review": "reviewing.md",
    "history": "undo.md",
    "queue": "rendering.md",
    "pins": "pins.md",
    "camera": "layers.md",
    "layers": "layers.md",
    "timeline": "timeline.md",
}
_WIDGET_PAGES: tuple[tuple[type[QWidget], str], ...] = (
    (ChartLadder, "timing-charts.md"),
    (ComparisonBar, "comparing.md"),
    (CanvasBar, "onion-skin.md"),
    (CanvasWidget, "canvas.md"),
)


class HelpVerbs(QObject):
    """Opens the help and tells of the program."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._workspace = workspace
        self._parts = parts
        self.window: HelpWindow | None = None
        self.tours = TourPresenter(workspace, parts)
        parts.actions["manual"].setVisible(is_file(_manual()))  # where it was shipped
        parts.docks.help_requested.connect(self._on_docks_help_requested)
        workspace.settings_changed.connect(self._on_settings_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "help": lambda: self.show_page(self.page_here()),
            "help_first_shot": lambda: self.show_page(FIRST_SHOT),
            "manual": self._open_manual,
            "tour": self._start_tour,
            "about": self._show_about,
        }

    def page_here(self) -> str:
        """The page about what has the keyboard; the contents while no shot is open."""
        widget: QWidget | None = self._parts.window.focusWidget()
        if not self._workspace.document.is_open:
            return CONTENTS
        while widget is not None:
            for kind, page in _WIDGET_PAGES:
                if isinstance(widget, kind):
                    return page
            dock = widget.objectName().removeprefix("dock_")
            if dock in DOCK_PAGES:
                return DOCK_PAGES[dock]
            widget = widget.parentWidget()
        return CONTENTS

    def show_page(self, file: str) -> None:
        """Open the help at a page."""
        if self.window is None:
            book = HelpBook.load(resource("help/en"))
            self.window = HelpWindow(book, self._shown, self._parts.window)
        self.window.show_page(file)
        self.window.show()
        self.window.activateWindow()
        self.window.browser.setFocus()

    def close(self) -> None:
        """Close what is open."""
        if self.window is not None:
            self.window.close()

    def _shown(self, page: HelpPage) -> str:
        if page.file == SHORTCUTS:
            bar, recent = self._parts.window.menuBar(), self._parts.recent_menu
            commands = menu_commands(bar, leaves_out=(recent,))
            return shortcuts_page([(each.menu, each.title, each.keys) for each in commands])
        return filled_in(page.markdown, self._keys_of)

    def _keys_of(self, command: str) -> str | None:
        if command not in ACTIONS:
            return None
        shortcut = self._parts.actions[command].shortcut()
        return shortcut.toString(QKeySequence.SequenceFormat.NativeText)

    def _open_manual(self) -> None:
        if is_file(_manual()):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(_manual())))

    def _start_tour(self) -> None:
        """Through the open shot, or the sample where there is none."""
        self.tours.tour.start()
        if not self._workspace.document.is_open:
            self._parts.file_verbs.open_sample()

    def _show_about(self) -> None:
        dialog = AboutDialog(self._workspace, self._parts.window)
        dialog.exec()
        dialog.deleteLater()

    @Slot(str)
    def _on_docks_help_requested(self, dock: str) -> None:
        self.show_page(DOCK_PAGES.get(dock, CONTENTS))

    @Slot()
    def _on_settings_changed(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.reload()  # keys, colours


def _manual() -> Path:
    """The first page of the manual, which packed programs carry."""
    return resource("manual/index.html")
