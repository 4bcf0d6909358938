"""The help as an artist opens it: from a panel, by words, by links, back and forward."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from inbetweener.session.machine_check import Machine
from inbetweener.ui.dialogs.about_dialog import LIBRARIES, AboutDialog, libraries
from inbetweener.ui.help.window import HelpWindow
from inbetweener.ui.parts.chart_ladder import ChartLadder
from inbetweener.ui.parts.dock_title import DockTitle
from inbetweener.ui.window.help_verbs import DOCK_PAGES

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def opened(front) -> HelpWindow:
    window: HelpWindow
    (window,) = front.window.findChildren(HelpWindow)
    assert window.isVisible()
    front.qtbot.waitUntil(window.isActiveWindow)
    return window


def give_keyboard(front, dock: str, widget: QWidget) -> None:
    front.window.docks.show(dock)
    front.qtbot.waitUntil(widget.isVisible)
    front.window.activateWindow()
    widget.setFocus()
    front.qtbot.waitUntil(lambda: front.window.focusWidget() is widget)


def page(window: HelpWindow) -> str:
    name: str = window.browser.source().fileName()
    assert window.browser.toPlainText().strip(), f"{name} is empty"
    return name


def test_the_key_opens_the_page_of_the_panel_that_has_the_keyboard(front):
    front.press("F1")
    assert page(opened(front)) == "canvas.md"

    give_keyboard(front, "review", front.window.review._view)
    front.trigger("help")
    assert page(opened(front)) == "reviewing.md"

    give_keyboard(front, "inspector", front.window.inspector.findChild(ChartLadder))
    front.trigger("help")
    assert page(opened(front)) == "timing-charts.md"


def test_without_a_shot_it_opens_at_the_contents(make_studio, make_front):
    front = make_front(make_studio())
    front.trigger("help")

    assert page(opened(front)) == "index.md"


def test_the_sign_in_a_panel_s_title_opens_its_page(front):
    for name in ("drawings", "inspector", "history"):
        title = front.window.docks[name].titleBarWidget()
        assert isinstance(title, DockTitle)
        buttons = title.findChildren(QToolButton)
        (sign,) = [each for each in buttons if "What is" in each.toolTip()]
        sign.click()
        assert page(opened(front)) == DOCK_PAGES[name]


def test_links_lead_on_and_the_way_back_is_kept(front):
    front.trigger("help_first_shot")
    window = opened(front)
    assert not window.back.isEnabled()
    window.browser.anchorClicked.emit(QUrl("reviewing.md"))
    assert page(window) == "reviewing.md"
    assert window.list.currentItem().text() == "Reviewing"

    front.click(window.back)
    assert page(window) == "first-shot.md"
    front.click(window.forward)
    assert page(window) == "reviewing.md"


def test_every_page_can_be_chosen_and_says_something(front):
    front.trigger("help")
    window = opened(front)
    for row in range(window.list.count()):
        window.list.setCurrentRow(row)
        assert len(window.browser.toPlainText()) > 200, window.listed[row]


def test_a_search_lists_the_pages_marks_the_words_and_is_taken_back(front):
    front.trigger("help")
    window = opened(front)
    everything = window.listed
    QTest.keyClicks(window.search, "ripple")

    assert 0 < len(window.listed) < len(everything)
    marks = window.browser.extraSelections()
    assert {each.cursor.selectedText().lower() for each in marks} == {"ripple"}
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.listed == everything
    assert window.browser.extraSelections() == []
    QTest.keyClicks(window.search, "zeppelin")
    assert window.listed == ["Nothing was found."]


def test_keys_are_those_of_today(front):
    front.trigger("help_first_shot")
    window = opened(front)
    assert "Return, or a tap on Space" in window.browser.toPlainText()
    front.workspace.change_setting(shortcuts="opentoonz")

    assert "P, or a tap on Space" in window.browser.toPlainText()


def test_all_commands_are_listed_with_their_keys(front):
    front.trigger("help")
    window = opened(front)
    window.show_page("shortcuts.md")
    text = window.browser.toPlainText()

    for title in ("Open Folder…", "Thirds", "Needs Hand"):
        assert title in text
    assert "Ctrl+O" in text


def test_the_help_goes_with_the_window(front):
    front.trigger("help")
    window = opened(front)
    front.window.close()

    assert not window.isVisible()


def test_about_names_version_folders_and_libraries_and_copies_them(front, qtbot):
    dialog = AboutDialog(front.workspace, front.window)
    qtbot.addWidget(dialog)
    front.click(dialog.copy_button)
    copied = QGuiApplication.clipboard().text()

    assert str(front.studio.home / "config") in copied
    assert str(front.studio.home / "cache") in copied
    assert "PySide6" in copied
    assert all(number != "–" for _, number, _ in libraries())


def test_about_says_which_variant_it_is(front, qtbot):
    dialog = AboutDialog(front.workspace, front.window)
    qtbot.addWidget(dialog)
    dialog.check.found.emit(Machine(is_cpu_variant=True))

    assert "variant without NVIDIA support" in dialog.details


def test_about_looks_at_the_machine_while_it_is_open(front, qtbot):
    dialog = AboutDialog(front.workspace, front.window)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.check.found):
        dialog.show()
    assert "Draws on" in dialog.details
    dialog.hide()


def test_every_library_that_the_program_needs_is_named(front):
    from importlib.metadata import requires

    needed = [each for each in requires("inbetweener") or [] if "extra ==" not in each]
    names = {each.split()[0].split("!")[0].split("=")[0].split(">")[0].lower() for each in needed}

    assert names <= {name.lower() for name in LIBRARIES}
