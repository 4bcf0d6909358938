"""The docks of the main window: where each stands at first, and how to get back to that."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QWidget

from inbetweener.ui.look.sight import CatchesUp, is_in_sight
from inbetweener.ui.parts.dock_title import DockTitle
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

# Raised when docks are added or renamed: a layout of another version is passed over.
LAYOUT_VERSION = 7

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True, slots=True)
class DockPlace:
    """Where a dock stands at first.

    Attributes:
        name: for the settings, never shown.
        title: for the eye.
        area: at which side.
        size_px: how wide it is there, or at the bottom how high.
        tabbed_with: the name of the dock that it shares its place with, lying behind it.
        is_shown: whether it is there from the start.
        is_fixed: whether it can be neither moved nor closed.
        scrolls: whether it is a form that a low screen has no room for.
    """

    name: str
    title: str
    area: Qt.DockWidgetArea
    size_px: int
    tabbed_with: str = ""
    is_shown: bool = True
    is_fixed: bool = False
    scrolls: bool = False


PLACES = (
    DockPlace("drawings", mark("Drawings"), _LEFT, 250),
    DockPlace("sheet", mark("Exposure Sheet"), _LEFT, 240, tabbed_with="drawings"),
    DockPlace("layers", mark("Layers"), _LEFT, 240, tabbed_with="drawings"),
    DockPlace("inspector", mark("Inspector"), _RIGHT, 300, scrolls=True),
    DockPlace("review", mark("Review"), _RIGHT, 280, tabbed_with="inspector"),
    DockPlace("history", mark("History"), _RIGHT, 280, tabbed_with="inspector"),
    DockPlace("queue", mark("Queue"), _RIGHT, 280, tabbed_with="inspector"),
    DockPlace("pins", mark("Pins"), _RIGHT, 300, tabbed_with="inspector", is_shown=False),
    DockPlace("camera", mark("Camera"), _RIGHT, 280, tabbed_with="inspector", is_shown=False),
    DockPlace("timeline", mark("Timeline"), _BOTTOM, 210, is_fixed=True),
)


def _scrolled(widget: QWidget) -> QScrollArea:
    """A form that scrolls where it is too high, and never sideways."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields in it take the keyboard
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bar_px = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(widget.minimumWidth() + bar_px)
    return area


def _catch_up(panel: CatchesUp, is_in_front: bool) -> None:
    """A panel that lay behind another did not follow meanwhile."""
    if is_in_front:
        panel.refresh()


class Docks(QObject):
    """Puts widgets into docks around the middle of a window.

    Signals:
        help_requested(str): the artist asks what the dock of that name is for.
    """

    help_requested = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self._lent: set[str] = set()
        # The timeline lies under both sides, being as long as the shot.
        window.setCorner(Qt.Corner.BottomLeftCorner, _BOTTOM)
        window.setCorner(Qt.Corner.BottomRightCorner, _BOTTOM)
        window.setDockNestingEnabled(True)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def __getitem__(self, name: str) -> QDockWidget:
        """The dock of that name.

        Raises:
            KeyError: there is none.
        """
        return self._docks[name]

    def fill(self, widgets: dict[str, QWidget]) -> None:
        """Give each dock its widget, and put all where they stand at first.

        Args:
            widgets: by the names of `PLACES`; a place without a widget stays away.
        """
        for place in PLACES:
            if place.name in widgets:
                self._docks[place.name] = self._dock(place, widgets[place.name])
        self.reset()

    def _dock(self, place: DockPlace, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(tr(place.title), self._window)
        dock.setObjectName(f"dock_{place.name}")
        dock.setWidget(_scrolled(widget) if place.scrolls else widget)
        if place.is_fixed:
            dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
            dock.setTitleBarWidget(QWidget(dock))
        else:
            title = DockTitle(dock)
            title.help_requested.connect(lambda: self.help_requested.emit(place.name))
            dock.setTitleBarWidget(title)
        # Whoever shows or hides it by hand means it to stay so.
        dock.toggleViewAction().triggered.connect(lambda: self._lent.discard(place.name))
        if isinstance(widget, CatchesUp):
            dock.visibilityChanged.connect(partial(_catch_up, widget))
        return dock

    def reset(self) -> None:
        """Put every dock back to where it stood at first."""
        places = [place for place in PLACES if place.name in self._docks]
        for place in places:
            dock = self._docks[place.name]
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for place in places:
            dock = self._docks[place.name]
            self._window.addDockWidget(place.area, dock)
            if place.tabbed_with:
                self._window.tabifyDockWidget(self._docks[place.tabbed_with], dock)
            dock.setVisible(place.is_shown)
        for place in places:
            if not place.tabbed_with:
                self._docks[place.name].raise_()
        self.size()

    @Slot()
    def size(self) -> None:
        """Give the docks their first sizes; before the window is shown Qt forgets them."""
        fronts = [place for place in PLACES if place.name in self._docks and not place.tabbed_with]
        for way, is_meant in ((Qt.Orientation.Horizontal, False), (Qt.Orientation.Vertical, True)):
            chosen = [place for place in fronts if (place.area == _BOTTOM) is is_meant]
            docks = [self._docks[place.name] for place in chosen]
            self._window.resizeDocks(docks, [place.size_px for place in chosen], way)

    def show(self, name: str) -> None:
        """Bring a dock to the front, wherever it is; it is visible from the next event on."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()

    def lend(self, name: str) -> None:
        """Let a dock be there for as long as it is of use, unless the artist keeps it for good."""
        if self._docks[name].isHidden():
            self._lent.add(name)
            self._docks[name].show()

    def take_back(self, name: str) -> bool:
        """Put a dock away that was lent; whether it was."""
        if name not in self._lent:
            return False
        self._lent.discard(name)
        self._docks[name].hide()
        return True

    def in_front_beside(self, name: str) -> str:
        """The dock in the place of another that is seen now, "" where none is."""
        dock = self._docks[name]
        there = [dock, *self._window.tabifiedDockWidgets(dock)]
        names = {each: each_name for each_name, each in self._docks.items()}
        seen = [names[each] for each in there if is_in_sight(each) and each in names]
        return seen[0] if seen else ""

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring a dock to the front that the keyboard has come to behind its neighbours."""
        for dock in self._docks.values():
            is_inside = now is not None and dock.isAncestorOf(now)
            if is_inside and dock.isVisible() and dock.visibleRegion().isEmpty():
                dock.raise_()

    def toggle_actions(self) -> list[QAction]:
        """Commands that show and hide the docks that can be closed."""
        closable = QDockWidget.DockWidgetFeature.DockWidgetClosable
        docks = [dock for dock in self._docks.values() if dock.features() & closable]
        return [dock.toggleViewAction() for dock in docks]

    def layout(self) -> str:
        """Where everything stands, in base64 for the settings; what was lent is put away first."""
        for name in tuple(self._lent):
            self.take_back(name)
        return self._window.saveState(LAYOUT_VERSION).toBase64().toStdString()

    def restore(self, layout: str) -> bool:
        """Put everything where it stood; whether that was possible."""
        state = QByteArray.fromBase64(layout.encode())
        return bool(layout) and self._window.restoreState(state, LAYOUT_VERSION)
