"""The pages of the inspector where no gap is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inbetweener.core.gap import LONGEST_GAP_FRAMES
from inbetweener.ui.parts.form_parts import (
    add_rows,
    make_form,
    make_heading,
    make_muted,
    make_spin_box,
    set_silently,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot


class LastKeyPage(QWidget):
    """How long the last key stays.

    Attributes:
        frames: the box for that.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = make_heading("", self)
        self.frames = make_spin_box(self, 1, LONGEST_GAP_FRAMES)
        form = make_form()
        add_rows(form, (tr("Frames"), self.frames))
        column = _column(self)
        column.addWidget(self._title)
        column.addLayout(form)
        self._words = make_muted("", self)
        column.addWidget(self._words)
        column.addStretch()

    def show_shot(self, shot: Shot) -> None:
        """Show the last key of a shot that has one."""
        name = shot.drawing(shot.keys[-1].drawing).name
        self._title.setText(tr("Last key {name}", name=name))
        set_silently(self.frames, shot.last_exposure)
        self._words.setText(
            tr("The last key of the shot has no gap after it.")
            if len(shot.keys) > 1
            else tr(
                "Inbetweens lie between two keys: put another drawing into the folder, "
                "or choose Edit ▸ Insert Keys…"
            )
        )


def make_words_page(words: str, parent: QWidget) -> QWidget:
    """What is seen where there is nothing to be set: why that is so."""
    page = QWidget(parent)
    column = _column(page)
    column.addWidget(make_muted(words, page))
    column.addStretch()
    return page


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(14, 10, 14, 12)
    return column
