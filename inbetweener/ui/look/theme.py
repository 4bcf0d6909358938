"""The theme in use: the colour of every meaning, for everybody who paints.

Painters name the colours at the moment they paint (`theme.ACCENT`), never earlier: the theme may
change while the window is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from inbetweener.session.canvas import shown
from inbetweener.ui.look.palettes import DARK, Palette
from inbetweener.ui.look.style_sheet import style_sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

    from inbetweener.core.review import Standing
    from inbetweener.session.rendering.cell_states import CellState

SPACING_PX = 8
GHOST_BEFORE = QColor(shown.GHOST_BEFORE)
GHOST_AFTER = QColor(shown.GHOST_AFTER)

# Each is the colour of that name in the palette in use, see `Palette`.
CANVAS: QColor
BACKGROUND: QColor
PANEL: QColor
RAISED: QColor
OUTLINE: QColor
TEXT: QColor
MUTED: QColor
DISABLED: QColor
ACCENT: QColor
ON_ACCENT: QColor
PLAYHEAD: QColor
PROBLEM: QColor
WARNING: QColor
INFO: QColor
KEY_FILL: QColor
BAND_FILL: QColor
CACHED: QColor
BEYOND_END: QColor
THUMBNAIL_GROUND: QColor
SHEET_BAND: QColor
SHEET_LINE: QColor
SHEET_STRONG: QColor
VEIL: QColor
DIM: QColor
BADGE: QColor
SIGN: QColor
STATE_COLOURS: Mapping[CellState, QColor]
STANDING_COLOURS: Mapping[Standing, QColor]

_MAPPINGS = {"states": "STATE_COLOURS", "standings": "STANDING_COLOURS"}
_in_use: list[Palette] = []  # one, the palette that is painted with


def in_use() -> Palette:
    """The palette that is painted with."""
    return _in_use[0]


def paint_with(palette: Palette) -> None:
    """Let whoever paints from now on use these colours; nothing is painted anew by that."""
    names = {name: _MAPPINGS.get(name, name.upper()) for name in Palette.__slots__}
    globals().update({names[name]: getattr(palette, name) for name in names})
    _in_use[:] = [palette]


paint_with(DARK)


def apply_theme(app: QApplication, palette: Palette = DARK) -> None:
    """Give the application its colours and style sheet; what is on the screen follows at once."""
    paint_with(palette)
    app.setStyle("Fusion")
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(style_sheet(palette))


def _qt_palette(palette: Palette) -> QPalette:
    made = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: palette.background,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.panel,
        QPalette.ColorRole.AlternateBase: palette.background,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.Button: palette.raised,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.ToolTipBase: palette.raised,
        QPalette.ColorRole.ToolTipText: palette.text,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Link: palette.accent,
    }.items():
        made.setColor(role, colour)
    roles = QPalette.ColorRole
    for role in (roles.Text, roles.ButtonText, roles.WindowText, roles.Highlight):
        made.setColor(QPalette.ColorGroup.Disabled, role, palette.disabled)
    return made
