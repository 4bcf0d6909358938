"""The look: one dark palette, one spacing unit, and the colour of every meaning.

The greys carry no hue, so that they do not tint an artist's judgement of colour. States differ by
shape and word as well as by colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from inbetweener.session import shown
from inbetweener.session.cell_states import CellState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SPACING_PX = 8

CANVAS = QColor("#17181b")
BACKGROUND = QColor("#22242a")
PANEL = QColor("#282b32")
RAISED = QColor("#343841")
OUTLINE = QColor("#434854")
TEXT = QColor("#e7e9ee")
MUTED = QColor("#a3a9b6")  # 7:1 on BACKGROUND, the least that small text may have here
ACCENT = QColor("#f5a85a")
ON_ACCENT = QColor("#1d1508")
PLAYHEAD = QColor("#ff5c5c")
GHOST_BEFORE = QColor(shown.GHOST_BEFORE)
GHOST_AFTER = QColor(shown.GHOST_AFTER)

STATE_COLOURS = {
    CellState.NOT_RENDERED: QColor("#8b919e"),
    CellState.QUEUED: QColor("#8fa6d8"),
    CellState.RENDERING: ACCENT,
    CellState.READY: QColor("#54c29a"),
    CellState.STALE: QColor("#d9b64a"),
    CellState.FAILED: QColor("#ff7b72"),
}


def apply_theme(app: QApplication) -> None:
    """Give the application its palette and style sheet; called once, before any window."""
    app.setStyle("Fusion")
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: BACKGROUND,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: PANEL,
        QPalette.ColorRole.AlternateBase: BACKGROUND,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.PlaceholderText: MUTED,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.Highlight: ACCENT,
        QPalette.ColorRole.HighlightedText: ON_ACCENT,
        QPalette.ColorRole.Link: ACCENT,
    }.items():
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#6d7280"))
    app.setPalette(palette)
    app.setStyleSheet(_STYLE)


_STYLE = f"""
QToolTip {{
  color: {TEXT.name()}; background: {RAISED.name()}; border: 1px solid {OUTLINE.name()};
}}
QToolBar {{ background: {PANEL.name()}; border: none; spacing: 6px; padding: 6px 8px; }}
QToolBar::separator {{ background: {OUTLINE.name()}; width: 1px; margin: 4px 6px; }}
QPushButton, QToolButton, QLineEdit {{
  background: {RAISED.name()}; color: {TEXT.name()}; border: 1px solid {OUTLINE.name()};
  border-radius: 4px; padding: 4px 10px; min-height: 20px;
}}
QToolButton {{ padding: 4px 8px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {MUTED.name()}; }}
QComboBox, QSpinBox, QDoubleSpinBox {{ min-height: 22px; }}
QPushButton:focus, QToolButton:focus, QLineEdit:focus {{ border-color: {ACCENT.name()}; }}
QPushButton:disabled, QToolButton:disabled, QLineEdit:disabled {{
  color: #6d7280; background: {PANEL.name()};
}}
QToolBar QToolButton:checked {{ border-color: {ACCENT.name()}; background: {CANVAS.name()}; }}
QPushButton:checked, QToolButton[segment="true"]:checked, QPushButton[primary="true"] {{
  background: {ACCENT.name()}; color: {ON_ACCENT.name()}; border-color: {ACCENT.name()};
}}
QPushButton[primary="true"]:disabled {{
  background: {RAISED.name()}; color: #8b919e; border-color: {OUTLINE.name()};
}}
QMenuBar, QStatusBar {{ background: {CANVAS.name()}; color: {TEXT.name()}; }}
QMenuBar::item {{ padding: 4px 10px; }}
QMenuBar::item:selected, QMenu::item:selected {{
  background: {ACCENT.name()}; color: {ON_ACCENT.name()};
}}
QMenu {{ background: {PANEL.name()}; border: 1px solid {OUTLINE.name()}; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 22px; }}
QMenu::item:disabled {{ color: #6d7280; }}
QMenu::separator {{ height: 1px; background: {OUTLINE.name()}; margin: 4px 8px; }}
QStatusBar::item {{ border: none; }}
QProgressBar {{
  background: {RAISED.name()}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px;
}}
QProgressBar::chunk {{ background: {ACCENT.name()}; border-radius: 4px; }}
QListView {{ background: {BACKGROUND.name()}; border: none; outline: none; }}
QScrollBar:vertical, QScrollBar:horizontal {{ background: {BACKGROUND.name()}; border: none; }}
QScrollBar:vertical {{ width: 12px; }} QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {OUTLINE.name()}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QSplitter::handle, QMainWindow::separator {{ background: {CANVAS.name()}; }}
QMainWindow::separator {{ width: 3px; height: 3px; }}
QMainWindow::separator:hover {{ background: {ACCENT.name()}; }}
QWidget[dockTitle="true"] {{ background: {PANEL.name()}; }}
QToolButton[flat="true"] {{
  background: transparent; border: 1px solid transparent; padding: 2px; min-height: 14px;
}}
QToolButton[flat="true"]:hover, QToolButton[flat="true"]:focus {{ border-color: {OUTLINE.name()}; }}
QTabBar::tab {{
  background: {CANVAS.name()}; color: {MUTED.name()}; padding: 6px 12px;
  border: none; border-top: 2px solid transparent;
}}
QTabBar::tab:selected {{
  background: {PANEL.name()}; color: {TEXT.name()}; border-top-color: {ACCENT.name()};
}}
QTabBar::tab:hover {{ color: {TEXT.name()}; }}
QTabBar {{ background: {CANVAS.name()}; }}
QLabel[muted="true"] {{ color: {MUTED.name()}; }}
QLabel[heading="true"] {{ font-weight: 600; }}
"""
