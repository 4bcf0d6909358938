"""The exposure sheet in the window, by keyboard, and on paper."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QSpinBox

from inbetweener.errors import StorageError
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.sheet.geometry import ROW_PX, SheetGeometry
from inbetweener.ui.sheet.painter import PAPER, SheetPainter
from inbetweener.ui.sheet.printing import paint_page, print_sheets
from inbetweener.ui.sheet.rows import SheetContents, SheetStyle
from tests.support.key_files import write_keys
from tests.support.shots import names_of, plan_of, plan_of_every_kind, roles_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def view(front):
    front.window.docks.show("sheet")
    view = front.window.sheet.view
    front.studio.wait(view.isVisible)
    view.setFocus()
    return view


def sheet_of(plan):
    return SheetContents("walk", plan, names_of(plan), roles_of(plan))


def gap(front, index=0):
    return front.workspace.document.shot.gaps[index]


def test_the_arrows_go_through_the_frames(front, view):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    assert front.workspace.playback.frame == 1

    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert front.workspace.playback.frame == front.workspace.document.plan.length - 1


@pytest.mark.parametrize("digit", [1, 3, 4])
def test_a_digit_sets_the_exposure_of_the_gap(front, view, digit):
    QTest.keyClick(view, Qt.Key(Qt.Key.Key_0.value + digit))

    assert gap(front).exposure == digit
    assert gap(front, 1).exposure == 2


def test_enter_edits_the_count(front, view):
    QTest.keyPress(view, Qt.Key.Key_Return)
    box = view.findChild(QSpinBox)
    QTest.keyRelease(box, Qt.Key.Key_Return)  # the keyboard is in the box by then
    assert box.isVisible()

    QTest.keyClicks(box, "5")
    QTest.keyClick(box, Qt.Key.Key_Return)

    assert gap(front).inbetween_count == 5
    assert not box.isVisible()
    assert not front.workspace.playback.is_playing


def test_escape_leaves_the_count_as_it_was(front, view):
    view.edit_count()
    box = view.findChild(QSpinBox)
    QTest.keyClicks(box, "5")

    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert gap(front).inbetween_count == 3
    assert not box.isVisible()


def test_delete_takes_an_inbetween_or_a_key_away(front, view):
    front.workspace.playback.show_frame(2)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert gap(front).inbetween_count == 2

    front.workspace.playback.show_frame(8)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(front.workspace.document.shot.keys) == 3


def test_a_click_goes_to_the_frame_and_the_sheet_follows_the_playhead(front, view):
    spot = view.viewport().rect().topLeft()
    spot.setX(60)
    spot.setY(round(3.5 * ROW_PX))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert front.workspace.playback.frame == 3

    view.setFixedHeight(100)
    front.workspace.playback.show_frame(20)
    assert view.verticalScrollBar().value() > 0


def test_the_style_is_chosen_and_kept(front, view):
    box = front.window.sheet._style
    box.setCurrentIndex(1)
    box.activated.emit(1)

    assert front.workspace.settings.sheet_is_japanese
    assert view._style is SheetStyle.JAPANESE


def test_only_the_rows_that_are_seen_are_painted(front, view, monkeypatch):
    view.set_contents(sheet_of(plan_of(*[8] * 250)))
    asked = []
    monkeypatch.setattr(SheetPainter, "paint", lambda _self, first, end: asked.append(end - first))

    view.viewport().repaint()

    assert len(asked) == 1
    assert 0 < asked[0] <= view.viewport().height() / ROW_PX + 2


@pytest.mark.parametrize(("rows", "pages"), [(144, 2), (72, 3)])
@pytest.mark.parametrize("style", SheetStyle)
def test_a_pdf_has_its_pages(qapp, tmp_path, rows, pages, style):
    contents = sheet_of(plan_of(*[8] * 18))  # 146 frames

    printed = print_sheets(tmp_path / "sheet.pdf", [contents], style, rows)

    data = (tmp_path / "sheet.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert printed == len(re.findall(rb"/Type\s*/Page\b(?!s)", data)) == pages


def test_a_pdf_that_cannot_be_written_is_said(qapp, tmp_path):
    with pytest.raises(StorageError, match="could not be written"):
        print_sheets(tmp_path / "no" / "sheet.pdf", [sheet_of(plan_of(8))], SheetStyle.WESTERN, 144)


@pytest.mark.qt_log_ignore("QPainter::end")  # whose page is left half painted
def test_a_sheet_that_was_printed_before_stands_until_the_new_one_is_whole(
    qapp, tmp_path, monkeypatch
):
    pdf = tmp_path / "sheet.pdf"
    pdf.write_bytes(b"of yesterday")

    def full(_self, _first, _end):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(SheetPainter, "paint", full)
    with pytest.raises(OSError, match="No space"):
        print_sheets(pdf, [sheet_of(plan_of(8))], SheetStyle.WESTERN, 144)
    assert pdf.read_bytes() == b"of yesterday"


def test_printing_asks_where_to_and_says_so(front, tmp_path, monkeypatch):
    chosen = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (chosen, ""))

    front.press("Ctrl+P")

    assert (tmp_path / "mine.pdf").is_file()
    assert front.window.status.message == "mine.pdf was written: 1 page."


def test_a_page_is_ink_on_paper(qapp):
    page = QImage(450, 640, QImage.Format.Format_Grayscale8)
    page.fill(255)
    painter = QPainter(page)
    strips = [range(72), range(72, 100)]
    contents = sheet_of(plan_of(*[8] * 13))
    paint_page(painter, page, contents, SheetStyle.WESTERN, strips, "1 / 1")
    painter.end()

    pixels = bytes(page.constBits())
    dark = sum(value < 128 for value in pixels) / len(pixels)
    assert 0.002 < dark < 0.2


def test_both_styles_paint_something_else(qapp):
    pictures = []
    for style in SheetStyle:
        contents = sheet_of(plan_of_every_kind())
        image = QImage(240, 800, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        SheetPainter(painter, contents, SheetGeometry(240, 0, 40), style, PAPER).paint(0, 40)
        painter.end()
        pictures.append(bytes(image.constBits()))

    assert pictures[0] != pictures[1]


def test_every_layer_that_changes_is_printed_under_the_name_of_the_scene(
    make_studio, make_front, tmp_path, monkeypatch
):
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0013.png", planes=4)
    write_keys(folder / "BG", "bg.png")
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    front = make_front(studio)
    proposed = []

    def save_as(_parent, _title, proposal, _kinds):
        proposed.append(proposal)
        return proposal, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    front.press("Ctrl+P")

    assert proposed == [str(tmp_path / "cut05 sheet.pdf")]
    assert front.window.status.message == "cut05 sheet.pdf was written: 2 pages."
    assert [sheet.title for sheet in front.window.sheet.sheets()] == ["cut05 · A", "cut05 · B"]
