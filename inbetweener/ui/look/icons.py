"""Symbols in the colours of the theme in use; a change of theme reaches those already on screen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import qtawesome
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from inbetweener.ui.look import theme

if TYPE_CHECKING:
    from inbetweener.ui.look.palettes import Palette


def icon(name: str) -> QIcon:
    """A symbol of qtawesome."""
    return QIcon(_ThemedEngine(name))


class _ThemedEngine(QIconEngine):
    """Looks the colours up whenever it is painted, where an icon keeps those of its making."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        symbol = _symbol(self._name, theme.in_use())
        symbol.paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()  # a button that is squeezed to nothing, as between two layouts
        return _symbol(self._name, theme.in_use()).pixmap(size, mode, state)


@lru_cache(maxsize=256)
def _made(name: str, text: str, disabled: str, accent: str) -> QIcon:
    symbol: QIcon = qtawesome.icon(name, color=text, color_disabled=disabled, color_on=accent)
    return symbol


def _symbol(name: str, palette: Palette) -> QIcon:
    colours = (palette.text, palette.disabled, palette.accent)
    return _made(name, *(colour.name() for colour in colours))
