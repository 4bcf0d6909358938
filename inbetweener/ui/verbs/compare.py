"""CompareVerbs: the commands that lay another picture over the drawing on the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from inbetweener.imaging.kinds import PICTURE_SUFFIXES
from inbetweener.session.review.comparison import Against, CompareMode, clamped_divider
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions

_STEP = 0.05


class CompareVerbs(QObject):
    """Commands about the comparison, and the ticks on them."""

    def __init__(self, workspace: Workspace, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._comparer = workspace.comparer
        self._actions = actions
        self._window = window
        self._comparer.changed.connect(self._show_ticks)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "compare": self.toggle,
            "compare_previous_key": partial(self.against, Against.PREVIOUS_KEY),
            "compare_next_key": partial(self.against, Against.NEXT_KEY),
            "compare_model": partial(self.against, Against.MODEL),
            "compare_file": self.against_file,
            "compare_blink": self._toggle_blink,
            "wipe_left": partial(self._move_divider, -_STEP),
            "wipe_right": partial(self._move_divider, _STEP),
        }

    def toggle(self) -> None:
        """Compare as before, or no more."""
        is_on = not self._comparer.comparison.is_on and self._workspace.document.is_open
        self._comparer.change(is_on=is_on)
        self._show_ticks()

    def against(self, what: Against, model: str = "") -> None:
        """Compare with something; with what is compared with already, no more."""
        now = self._comparer.comparison
        is_same = (now.is_on, now.against, now.model) == (True, what, model)
        is_on = not is_same and self._workspace.document.is_open
        self._comparer.change(is_on=is_on, against=what, model=model)
        self._show_ticks()

    def against_file(self) -> None:
        """Ask for a picture of the artist's own, and compare with it."""
        file = self._ask_for_file() if self._workspace.document.is_open else ""
        if file:
            self._comparer.change(is_on=True, against=Against.FILE, file=Path(file))
        self._show_ticks()

    def _ask_for_file(self) -> str:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        start = self._comparer.comparison.file or self._workspace.document.folder
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Picture to compare with"),
            str(start or ""),
            tr("Pictures ({patterns})", patterns=patterns),
        )
        return file

    def set_mode(self, mode: CompareMode) -> None:
        """Wipe, or blink."""
        self._comparer.change(mode=mode)

    def _toggle_blink(self) -> None:
        is_blink = self._comparer.comparison.mode is CompareMode.BLINK
        self.set_mode(CompareMode.WIPE if is_blink else CompareMode.BLINK)

    def _move_divider(self, share: float) -> None:
        divider = self._comparer.comparison.divider + share
        self._comparer.change(divider=clamped_divider(divider))

    @Slot()
    def _show_ticks(self) -> None:
        now = self._comparer.comparison
        self._actions["compare"].setChecked(now.is_on)
        self._actions["compare_blink"].setChecked(now.mode is CompareMode.BLINK)
        for what in Against:
            action = self._actions[f"compare_{what}"]
            action.setChecked(now.is_on and now.against is what)
