"""FlipVerbs: a tap of the key flips the drawings around once, held it rolls on until let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QWidget

    from inbetweener.session.playback.flip import Flip
    from inbetweener.ui.commands.actions import Actions


class FlipVerbs(QObject):
    """Commands that flip; an action tells of its key being pressed, but never of its release."""

    def __init__(self, flip: Flip, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._flip = flip
        self._roll_action = actions["roll"]
        self._flip_action = actions["flip"]
        self._window = window
        self._watched: QWidget | None = None
        for action in (self._flip_action, self._roll_action):
            action.setAutoRepeat(False)  # a held key would begin anew with every repeat
        self._flip_action.installEventFilter(self)
        flip.changed.connect(self._on_flip_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {"flip": self._start, "roll": self._toggle_roll}

    def stop_rolling_or(self, cancel: Callable[[], object]) -> None:
        """What Escape does: it ends what is seen to go on before what goes on behind it."""
        if self._flip.is_rolling:
            self._flip.stop()
        else:
            cancel()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Learn that the key went down, and that it is let go."""
        if event.type() == QEvent.Type.Shortcut:
            self._watch(self._window.focusWidget() or self._window)
        elif event.type() == QEvent.Type.FocusOut or self._is_release(event):
            self._watch(None)
            self._flip.release()
        return False

    def _is_release(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyRelease or not isinstance(event, QKeyEvent):
            return False
        keys = self._flip_action.shortcut()
        if event.isAutoRepeat() or keys.isEmpty():
            return False
        return bool(event.key() == keys[0].key())  # type: ignore[index] # the stubs lack it

    def _start(self) -> None:
        """From the menu there is no key to let go: one round then."""
        self._flip.flip(rolls=self._watched is not None)

    def _toggle_roll(self) -> None:
        if self._flip.is_rolling:
            self._flip.stop()
        else:
            self._flip.flip(rolls=True)

    def _watch(self, widget: QWidget | None) -> None:
        """Look at what has the keyboard, while a key is held and no longer: it costs time."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)

    @Slot()
    def _on_flip_changed(self) -> None:
        self._roll_action.setChecked(self._flip.is_rolling)
