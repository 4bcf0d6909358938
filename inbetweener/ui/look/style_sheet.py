"""The style sheet of the application, made from a palette."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from inbetweener.ui.look.palettes import Palette


def style_sheet(palette: Palette) -> str:
    """What Qt's own widgets look like in these colours.

    Widgets ask for a look by property: `muted`, `heading`, `title` and `problem` of labels,
    `primary`, `flat`, `segment` and `toggle` of buttons, `line` of what parts them.
    """
    values = {name: getattr(palette, name) for name in palette.__slots__}
    names = {name: value.name() for name, value in values.items() if isinstance(value, QColor)}
    return _SHEET.substitute(names)


_SHEET = Template("""
QToolTip {
  color: $text; background: $raised; border: 1px solid $outline;
}
QToolBar { background: $panel; border: none; spacing: 6px; padding: 6px 8px; }
QToolBar::separator { background: $outline; width: 1px; margin: 4px 6px; }
QPushButton, QToolButton, QLineEdit {
  background: $raised; color: $text; border: 1px solid $outline;
  border-radius: 4px; padding: 4px 10px; min-height: 20px; outline: none;
}
QToolButton { padding: 4px 8px; }
QToolButton[segment="true"] { padding: 4px 3px; }
QPushButton:hover, QToolButton:hover { border-color: $muted; }
QComboBox, QSpinBox, QDoubleSpinBox { min-height: 22px; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled, QLineEdit:disabled {
  color: $disabled; background: $panel;
}
QToolBar QToolButton:checked, QToolButton[toggle="true"]:checked {
  border-color: $accent; background: $canvas;
}
QPushButton:checked, QToolButton[segment="true"]:checked, QPushButton[primary="true"] {
  background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton[primary="true"]:focus, QPushButton:checked:focus { border-color: $text; }
QPushButton[primary="true"]:disabled {
  background: $raised; color: $disabled; border-color: $outline;
}
QCheckBox::indicator:unchecked {
  width: 12px; height: 12px; background: $panel; border: 1px solid $muted; border-radius: 2px;
}
QMenuBar, QStatusBar { background: $canvas; color: $text; }
QMenuBar::item { padding: 4px 10px; }
QMenuBar::item:selected, QMenu::item:selected {
  background: $accent; color: $on_accent;
}
QMenu { background: $panel; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 22px; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $outline; margin: 4px 8px; }
QStatusBar::item { border: none; }
QToolButton[popupMode="1"] { padding-right: 22px; }
QToolButton[flat="true"]::menu-indicator { image: none; }
QToolButton::menu-button { border: none; border-left: 1px solid $outline; width: 16px; }
QFrame[line="true"] { background: $outline; border: none; max-width: 1px; margin: 4px 2px; }
QProgressBar {
  background: $raised; border: none; border-radius: 4px; max-height: 8px; min-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QListView { background: $background; border: none; outline: none; }
QScrollBar:vertical, QScrollBar:horizontal { background: $background; border: none; }
QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle, QMainWindow::separator { background: $canvas; }
QMainWindow::separator { width: 3px; height: 3px; }
QMainWindow::separator:hover { background: $accent; }
QWidget[dockTitle="true"] { background: $panel; }
QToolButton[flat="true"] {
  background: transparent; border: 1px solid transparent; padding: 2px; min-height: 14px;
}
QToolButton[flat="true"]:hover, QToolButton[flat="true"]:focus { border-color: $outline; }
QTabBar::tab {
  background: $canvas; color: $muted; padding: 6px 8px;
  border: none; border-top: 2px solid transparent;
}
QTabBar::tab:selected {
  background: $panel; color: $text; border-top-color: $accent;
}
QTabBar::tab:hover { color: $text; }
QTabBar { background: $canvas; }
QLabel[muted="true"] { color: $muted; }
QLabel:disabled { color: $disabled; }
#pin_bar { background: $panel; border: 1px solid $outline; border-radius: 6px; }
#pin_bar QToolButton { padding: 1px 7px; min-height: 18px; }
#tour_bubble { background: $raised; border: 1px solid $accent; border-radius: 6px; }
#popover { background: $panel; border: 1px solid $outline; border-radius: 4px; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[problem="true"] { color: $problem; }
QLabel[title="true"] { font-size: 18px; font-weight: 600; }
#notice {
  background: $raised; border: 1px solid $outline;
  border-left: 3px solid $info;
}
QTableView { background: $background; border: 1px solid $outline; }
QHeaderView::section {
  background: $panel; color: $muted; border: none; padding: 4px 6px;
}
QUndoView::item { padding-left: 10px; }
#welcome { background: $canvas; }
#welcome QListView { background: $canvas; }
#filter_chip {
  background: $background; border: 1px solid $accent; border-radius: 9px;
  padding: 0 8px; min-height: 17px; max-height: 17px;
}
#pages { background: transparent; }
#pages::item { padding-left: 8px; border-left: 3px solid transparent; color: $text; }
#pages::item:hover { background: $panel; }
#pages::item:selected { background: $raised; color: $text; border-left-color: $accent; }
#command_palette { background: $panel; border: 1px solid $accent; }
#command_palette QListView { background: $panel; }
#notice[kind="WARNING"] { border-left-color: $warning; }
#notice[kind="ERROR"] { border-left-color: $problem; }
""")
