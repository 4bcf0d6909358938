"""FilterVerbs: the commands that dim all drawings but some, and step through those."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from inbetweener.core.review import ReviewFilter
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts

# Looking through all reviews for every picture that is drawn would cost more than it shows.
_READ_MS = 80


class FilterVerbs(QObject):
    """Keeps timeline, menu and chip in step with the filter."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._workspace = workspace
        self._filtered = workspace.filtered_drawings
        self._parts = parts
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self._show)
        self._filtered.changed.connect(self._on_filtered_changed)
        parts.status.filter_cleared.connect(self._filtered.clear)
        self._show()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        choose: dict[str, Callable[[], object]] = {
            _action(each): partial(self._choose, each) for each in ReviewFilter
        }
        return {
            **choose,
            "filter_next": partial(self._step, 1),
            "filter_previous": partial(self._step, -1),
        }

    def _choose(self, chosen: ReviewFilter) -> None:
        self._filtered.choose(chosen)
        self._show()  # a tick that Qt has taken off comes back where nothing changed

    def _step(self, step: int) -> None:
        cell = self._workspace.preview.cell()
        found = self._filtered.following(None if cell is None else cell.id, step)
        if found is not None:
            self._parts.review_verbs.show_cell(found)
        elif self._workspace.document.is_open:
            words = tr(self._filtered.chosen)
            self._parts.status.show_message(tr("No drawing matches: {filter}.", filter=words))

    @Slot()
    def _on_filtered_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _show(self) -> None:
        chosen, cells = self._filtered.chosen, self._filtered.clear_cells()
        for each in ReviewFilter:
            self._parts.actions[_action(each)].setChecked(each is chosen)
        self._parts.timeline.set_clear(cells)
        if cells is None:
            self._parts.status.set_filter("")
        else:
            words = tr("only {filter} · {n}", filter=tr(chosen), n=len(cells))
            self._parts.status.set_filter(words)


def _action(each: ReviewFilter) -> str:
    return f"filter_{each.name.lower()}"
