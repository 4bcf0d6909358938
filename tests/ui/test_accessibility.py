"""Every control can be told by a screen reader and seen to have the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.commands.shortcuts import ShortcutPresets
from inbetweener.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK, LIGHT
from inbetweener.ui.parts.chart_ladder import ChartLadder
from inbetweener.ui.preferences.dialog import PreferencesDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def name_of(widget: QWidget) -> str:
    """What a screen reader says: the name, the text on it, or the label beside it."""
    buddies = [
        label.text()
        for label in widget.window().findChildren(QLabel)
        if label.buddy() is widget and label.text()
    ]
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or own or (buddies or [""])[0]


def is_part_of_another(widget: QWidget) -> bool:
    """Whether it is the inside of a box, a list or Qt's own bars."""
    inner = (QHeaderView, QScrollBar)
    inside = (QAbstractSpinBox, QComboBox, QAbstractItemView)
    is_qt_own = widget.objectName().startswith("qt_")
    is_popup = isinstance(widget.window().parentWidget(), QComboBox)
    return (
        is_popup
        or isinstance(widget, inner)
        or isinstance(widget.parentWidget(), inside)
        or is_qt_own
    )


def awaits_its_words(widget: QWidget) -> bool:
    """Whether it is a button that is given its text when it is shown."""
    return isinstance(widget, QAbstractButton) and not widget.isVisible() and not widget.text()


def nameless(root: QWidget) -> list[str]:
    controls = [
        widget
        for kind in CONTROLS
        for widget in root.findChildren(kind)
        if not is_part_of_another(widget) and not awaits_its_words(widget)
    ]
    painted = [*root.findChildren(CanvasWidget), *root.findChildren(ChartLadder)]
    assert len(controls) > 5
    return sorted(
        {
            f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
            for widget in (*controls, *painted)
            if not name_of(widget)
        }
    )


def test_every_control_of_the_window_has_a_name(front):
    assert "; ".join(nameless(front.window)) == ""


def test_every_control_of_the_shortcuts_has_a_name(front, qtbot):
    actions = front.window.actions_by_name
    dialog = ShortcutsDialog(front.workspace, actions, ShortcutPresets.load(), front.window)
    qtbot.addWidget(dialog)

    assert nameless(dialog) == []


def test_every_control_of_the_preferences_has_a_name(front, qtbot):
    dialog = PreferencesDialog(front.workspace, front.window.actions_by_name, front.window)
    qtbot.addWidget(dialog)

    assert nameless(dialog) == []


def focusable(window) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & tab == tab
        and not widget.visibleRegion().isEmpty()  # not behind another tab either
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not is_part_of_another(widget)
    ]


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
def test_whatever_has_the_keyboard_is_seen_to_have_it(front, palette):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet, colours, style = app.styleSheet(), app.palette(), app.style().objectName()
    theme.apply_theme(app, palette)
    front.studio.settle()
    unseen = []
    try:
        for widget in focusable(front.window):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            front.qtbot.waitUntil(widget.hasFocus)
            for area in front.window.findChildren(QScrollArea):
                area.ensureWidgetVisible(widget)
            place = QRect(widget.mapTo(front.window, QPoint(0, 0)), widget.size())
            with_focus = front.window.grab(place).toImage()
            front.window.setFocus()
            if with_focus == front.window.grab(place).toImage():
                unseen.append(f"{type(widget).__name__} {name_of(widget)}")
    finally:
        theme.apply_theme(app, DARK)
        app.setStyle(style)
        app.setStyleSheet(sheet)
        app.setPalette(colours)
    assert "; ".join(unseen) == ""


def test_the_keyboard_brings_a_panel_to_the_front(front):
    dock, sheet = front.window.docks["sheet"], front.window.sheet
    front.qtbot.waitUntil(lambda: dock.visibleRegion().isEmpty())
    view = next(each for each in sheet.findChildren(QComboBox))
    view.setFocus(Qt.FocusReason.TabFocusReason)

    front.qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())


def test_words_on_the_buttons_of_the_inspector_are_whole(front):
    front.window.resize(1280, 800)
    segments = [
        button
        for button in front.window.inspector.findChildren(QAbstractButton)
        if button.property("segment")
    ]
    assert [button.text() for button in segments] == ["ones", "twos", "threes"]
    area = front.window.docks["inspector"].widget()
    front.qtbot.waitUntil(lambda: area.viewport().width() >= front.window.inspector.width())
    assert all(button.width() >= button.sizeHint().width() for button in segments)
