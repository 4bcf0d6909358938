"""Asks for a colour, with the ring around what has the keyboard as everywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from inbetweener.ui.look.focus_ring import FocusRing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_for_colour(now: QColor, parent: QWidget, title: str) -> QColor:
    """A colour; an invalid one where the artist takes the question back.

    Args:
        now: the colour as it is.
        parent: the window that waits for the answer.
        title: what the colour is of, translated.
    """
    dialog = QColorDialog(now, parent)
    dialog.setWindowTitle(title)
    FocusRing(dialog)
    is_given = dialog.exec() == QColorDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.selectedColor() if is_given else QColor()
