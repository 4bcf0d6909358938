"""An artist before the real program: hands that press and click, eyes that read what is shown.

The program runs in the main thread as it does for a user, modal dialogs and all; the artist is
another thread. Whatever the artist does is an event sent to a widget that is on the screen, and
whatever the artist knows was read from one. Nothing of the session is called or looked at.
"""

from __future__ import annotations

import re
import threading
import time
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)

from inbetweener import app

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QKeyCombination

_T = TypeVar("_T")
_W = TypeVar("_W", bound=QWidget)
PATIENCE_S = 180.0
WINDOW_PX = (1440, 900)  # screens of tests are smaller than those of artists
_LOOK_AGAIN_S = 0.02
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class _MainThread(QObject):
    """Runs what another thread hands over in the main thread, in order, under open dialogs too."""

    _handed_over = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._handed_over.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _run(self, action: Callable[[], object]) -> None:
        action()

    def begin(self, action: Callable[[], object]) -> None:
        """Have something done; a dialog that it opens does not hold the caller up."""
        self._handed_over.emit(action)

    def ask(self, look: Callable[[], _T]) -> _T:
        """Have something looked at, and wait for what was seen."""
        seen: Future[_T] = Future()

        def run() -> None:
            try:
                seen.set_result(look())
            except BaseException as error:  # noqa: BLE001 - it is raised where it was asked for
                seen.set_exception(error)

        self._handed_over.emit(run)
        return seen.result(PATIENCE_S)


class Artist:
    """Hands and eyes; every method is called in the artist's own thread.

    Attributes:
        pictures: a folder that screenshots are put into.
    """

    def __init__(self, main_thread: _MainThread, pictures: Path) -> None:
        self.pictures = pictures
        self._main = main_thread
        self._kept: QWidget | None = None

    # Eyes

    def look(self, what: Callable[[], _T]) -> _T:
        """Read something off the screen."""
        return self._main.ask(what)

    def wait(self, is_so: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
        """Keep looking until something is to be seen."""
        end_s = time.monotonic() + patience_s
        pause = threading.Event()
        while not self.look(is_so):
            if time.monotonic() > end_s:
                shown = self.look(words_in_front)
                raise AssertionError(f"after {patience_s:g} s: not {what}; shown: {shown}")
            pause.wait(_LOOK_AGAIN_S)

    def wait_for_words(self, pattern: str, patience_s: float = PATIENCE_S) -> str:
        """Wait until a text that matches is on the screen; gives it."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = [text for text in words_in_front() if re.search(pattern, text)]
            return bool(found)

        self.wait(is_there, f"the words “{pattern}”", patience_s)
        return found[0]

    def widget(self, kind: type[_W], is_meant: Callable[[_W], object] = lambda _: True) -> _W:
        """The one visible widget of a kind in front; waits until it is there."""
        found: list[_W] = []

        def is_there() -> bool:
            # Kept, for without its window PySide forgets a widget that it did not make.
            window = self._kept = _front_window()
            all_of_kind = window.findChildren(kind) if window is not None else []
            found[:] = [each for each in all_of_kind if _is_seen(each) and is_meant(each)]
            return len(found) == 1

        self.wait(is_there, f"one {kind.__name__}")
        return found[0]

    def button(self, text: str) -> QAbstractButton:
        """The button of that name, once it can be pressed."""
        return self.widget(
            QAbstractButton,
            lambda each: text in (_plain(each.text()), each.accessibleName()) and each.isEnabled(),
        )

    def named(self, kind: type[_W], accessible_name: str) -> _W:
        """The widget that a screen reader calls so."""
        return self.widget(kind, lambda each: each.accessibleName() == accessible_name)

    def field(self, kind: type[_W], label: str) -> _W:
        """The field beside a label."""
        buddy = self.widget(
            QLabel, lambda each: each.text() == label and isinstance(each.buddy(), kind)
        )
        field = self.look(buddy.buddy)
        assert isinstance(field, kind)
        return field

    def dialog(self, title: str) -> QWidget:
        """The dialog of that title, once it is in front."""
        self.wait(
            lambda: (front := _front_window()) is not None and front.windowTitle() == title,
            f"the dialog “{title}”",
        )
        front = self.look(_front_window)
        assert front is not None
        return front

    def photograph(self, name: str) -> None:
        """Keep what the window in front looks like."""

        def take() -> None:
            window = _front_window()
            if window is not None:
                window.grab().save(str(self.pictures / f"{name}.png"))

        self.look(take)

    # Hands

    def do(self, action: Callable[[], object]) -> None:
        """Begin an event, and come back when the program listens again."""
        self._main.begin(action)
        self._main.ask(lambda: None)

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys ("Ctrl+Shift+P") where the keyboard is."""
        combination = cast("Sequence[QKeyCombination]", QKeySequence(keys))[0]
        self._give_keyboard_to_front()
        for _ in range(times):
            self.do(
                lambda: QTest.keyClick(
                    _keyboard_target(), combination.key(), combination.keyboardModifiers()
                )
            )

    def type(self, text: str) -> None:
        """Type over what is chosen where the keyboard is."""
        self.do(lambda: QTest.keyClicks(_keyboard_target(), text))

    def write(self, field: QWidget, text: str) -> None:
        """Click into a field and write something else into it."""
        self.click(field)
        self.press("Ctrl+A")
        self.type(text)

    def _give_keyboard_to_front(self) -> None:
        """What a window manager does, which a bare X server has none of."""

        def give() -> bool:
            window = QApplication.activePopupWidget() or _front_window() or _main_window()
            window.activateWindow()
            return window.isActiveWindow()

        self.wait(give, "the window in front taking keys")

    def click(self, widget: QWidget, at: QPoint | None = None, held: Any = _NONE) -> None:
        """Click on a widget, in its middle if no place is named."""
        place = at if at is not None else self.look(lambda: widget.rect().center())
        assert self.look(lambda: widget.rect().contains(place)), f"{place} is not on the screen"
        self.do(lambda: QTest.mouseClick(widget, _LEFT, held, place))

    def click_button(self, text: str) -> None:
        """Click on the button of that name."""
        self.click(self.button(text))

    def drag(self, widget: QWidget, places: Sequence[QPoint], held: Any = _NONE) -> None:
        """Press at the first place, move through all and let go at the last."""
        assert self.look(lambda: all(map(widget.rect().contains, places))), "not on the screen"
        self.do(lambda: QTest.mouseMove(widget, places[0]))
        self.do(lambda: QTest.mousePress(widget, _LEFT, held, places[0]))
        for place in places[1:]:
            self.do(partial(_move_mouse, widget, place, held))
        self.do(lambda: QTest.mouseRelease(widget, _LEFT, held, places[-1]))

    def turn_wheel(self, widget: QWidget, at: QPoint, notches: int, held: Any = _NONE) -> None:
        """Turn the wheel, away from the hand where `notches` is positive."""

        def turn() -> None:
            far = QPointF(widget.mapToGlobal(at))
            angle = QPoint(0, notches * 120)
            event = QWheelEvent(
                QPointF(at),
                far,
                QPoint(),
                angle,
                Qt.MouseButton.NoButton,
                held,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(widget, event)

        self.do(turn)

    def choose(self, box: QComboBox, text: str) -> None:
        """Choose a line of a box by keyboard, as one who types its beginning does."""
        self.click(box)
        view = box.view()
        self.wait(view.isVisible, "the open list")
        row = self.look(lambda: box.findText(text))
        assert row >= 0, f"{text} is not in the list"
        self.do(lambda: view.setCurrentIndex(box.model().index(row, box.modelColumn())))
        self.do(lambda: QTest.keyClick(view, Qt.Key.Key_Return))
        self.wait(lambda: box.currentText() == text, f"{text} chosen")

    def choose_from_menu(self, *titles: str) -> None:
        """Click through the menus to a command, submenus included."""
        window = self.look(_main_window)
        self._click_action(window.menuBar(), titles[0])
        for title in titles[1:]:
            self.wait(partial(_has_open_menu_with, title), f"an open menu with {title!r}")
            menu = self.look(QApplication.activePopupWidget)
            assert isinstance(menu, QMenu)
            self._click_action(menu, title)

    def _click_action(self, holder: Any, title: str) -> None:
        def place() -> QPoint:
            actions: list[QAction] = holder.actions()
            meant = [each for each in actions if _plain(each.text()) == title]
            assert meant, f"no {title!r} among {[each.text() for each in actions]}"
            assert meant[0].isEnabled(), f"{title} is greyed out"
            return holder.actionGeometry(meant[0]).center()  # type: ignore[no-any-return]

        self.click(holder, self.look(place))

    def answer_file_dialog(self, title: str, path: Path) -> None:
        """Type a path into the file chooser of that title and press Return."""
        self.dialog(title)
        name = self.widget(QLineEdit)
        self.write(name, str(path))
        self.press("Return")
        self.wait(
            lambda: (front := _front_window()) is None or front.windowTitle() != title,
            f"the end of “{title}”",
        )


def run_with_artist(
    walk: Callable[[Artist], None], arguments: Sequence[str], pictures: Path
) -> None:
    """Start the program as a user does and let an artist loose on it; comes back when it has ended.

    Raises:
        Exception: whatever the artist found wrong; the window is photographed and closed then.
    """
    main_thread = _MainThread()
    artist, wrong = Artist(main_thread, pictures), []

    def live() -> None:
        try:
            while QApplication.instance() is None:
                threading.Event().wait(_LOOK_AGAIN_S)
            artist.wait(_is_a_window_there, "a window")
            artist.do(lambda: _main_window().resize(*WINDOW_PX))
            walk(artist)
        except BaseException as error:  # noqa: BLE001 - it is raised once the program has ended
            wrong.append(error)
            artist.photograph("failed")
            main_thread.begin(lambda: QApplication.exit(1))  # asks nobody about unsaved edits

    thread = threading.Thread(target=live, name="artist", daemon=True)
    thread.start()
    code = app.main(list(arguments))
    thread.join(PATIENCE_S)
    if wrong:
        raise wrong[0]
    assert code == 0, f"the program ended with {code}"


def _move_mouse(widget: QWidget, place: QPoint, held: Any) -> None:
    """Move with the button down; QTest.mouseMove forgets the keys that are held meanwhile."""
    at, far = QPointF(place), QPointF(widget.mapToGlobal(place))
    event = QMouseEvent(QMouseEvent.Type.MouseMove, at, far, Qt.MouseButton.NoButton, _LEFT, held)
    QApplication.sendEvent(widget, event)


def _main_window() -> QMainWindow:
    windows = QApplication.topLevelWidgets()
    return next(each for each in windows if isinstance(each, QMainWindow) and each.isVisible())


def _is_a_window_there() -> bool:
    windows = QApplication.topLevelWidgets()
    return any(isinstance(each, QMainWindow) and each.isVisible() for each in windows)


def _front_window() -> QWidget | None:
    """What takes mouse and keyboard: the open menu, the dialog, or the window."""
    modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    windows = QApplication.topLevelWidgets()
    dialogs = [each for each in windows if isinstance(each, QDialog) and each.isVisible()]
    window = _main_window() if _is_a_window_there() else None
    return modal or (dialogs[-1] if dialogs else window)


def _has_open_menu_with(title: str) -> bool:
    """Whether a menu is open and has that command; a submenu takes a moment to open."""
    menu = QApplication.activePopupWidget()
    actions = menu.actions() if isinstance(menu, QMenu) else []
    return any(_plain(each.text()) == title for each in actions)


def _keyboard_target() -> QWidget:
    front = _front_window()
    assert front is not None
    return front.focusWidget() or front


def words_in_front() -> list[str]:
    """Every text that can be read in the window in front; asked in the main thread."""
    front = _front_window()
    if front is None:
        return []
    labels = front.findChildren(QLabel)
    words = [label.text() for label in labels if _is_seen(label) and label.text()]
    return [front.windowTitle(), *words]


def _is_seen(widget: QWidget) -> bool:
    """Whether any of it is on the screen, not behind another panel."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _plain(text: str) -> str:
    return text.replace("&", "").split("\t")[0]
