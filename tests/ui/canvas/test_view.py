from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from inbetweener.ui.canvas.view import CanvasWidget, Ghost

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
INK, PAPER = QColor("#101010"), QColor("#f8f8f8")
RED = QColor("#e5484d")


def picture(ground: QColor = PAPER, mark: int = 20, size: tuple[int, int] = (400, 300)) -> QImage:
    """A ground with an ink square, 20 pixels wide, at `mark` from left and top."""
    image = QImage(QSize(*size), QImage.Format.Format_ARGB32)
    image.fill(ground)
    for x in range(mark, mark + 20):
        for y in range(mark, mark + 20):
            image.setPixelColor(x, y, INK)
    return image


@pytest.fixture
def canvas(qtbot):
    made = CanvasWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def colour_at(canvas: CanvasWidget, x: float, y: float) -> QColor:
    """The colour shown at a picture point."""
    shown = canvas.grab().toImage()
    return shown.pixelColor(QPointF(*canvas.transform.to_view(x, y)).toPoint())


def wheel(canvas: CanvasWidget, at: QPointF, angle: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_at_100_percent_every_pixel_is_shown_as_it_is(canvas):
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            image.setPixelColor(x, y, QColor(x * 4, y * 4, (x ^ y) * 4))
    canvas.set_picture(image)
    canvas.zoom_to(1.0)

    left, top = (round(value) for value in canvas.transform.origin)
    shown = canvas.grab().toImage().copy(left, top, 64, 64)

    assert shown.convertToFormat(QImage.Format.Format_RGB32) == image


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_at_100_percent_nothing_is_blurred_on_any_screen(canvas, ratio, monkeypatch):
    monkeypatch.setattr(CanvasWidget, "devicePixelRatioF", lambda _self: ratio)
    canvas.resize(601, 401)
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    for y in range(64):
        image.setPixelColor(31, y, INK)
    canvas.set_picture(image)
    canvas.zoom_to(1.0)

    shown = QImage(round(601 * ratio), round(401 * ratio), QImage.Format.Format_RGB32)
    shown.setDevicePixelRatio(ratio)
    canvas.render(shown)

    left, top = (round(value * ratio) for value in canvas.transform.origin)
    assert shown.copy(left, top, 64, 64).convertToFormat(QImage.Format.Format_RGB32) == _plain(
        image, ratio
    )


def _plain(image: QImage, ratio: float) -> QImage:
    same = image.copy()
    same.setDevicePixelRatio(ratio)
    return same


def test_high_zoom_shows_hard_pixels_and_low_zoom_smooth_ones(canvas):
    def shades(zoom: float) -> set[int]:
        canvas.zoom_to(zoom)
        y = canvas.transform.to_view(0, 150.5)[1]
        shown = canvas.grab().toImage()
        return {shown.pixelColor(x, round(y)).rgb() for x in range(600)}

    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    for y in range(300):
        image.setPixelColor(200, y, INK)
    canvas.set_picture(image)

    assert len(shades(4.0)) == 2
    assert len(shades(1.5)) > 3


def test_the_wheel_zooms_about_the_pointer(qtbot, canvas):
    canvas.set_picture(picture())
    at = QPointF(200, 150)
    before = canvas.transform.to_picture(200, 150)

    with qtbot.waitSignal(canvas.zoom_changed) as blocker:
        wheel(canvas, at, 240)

    assert blocker.args == [canvas.zoom]
    assert canvas.transform.to_picture(200, 150) == pytest.approx(before, abs=1)


def test_without_a_picture_the_wheel_does_nothing(canvas):
    before = canvas.transform

    wheel(canvas, QPointF(200, 150), 240)

    assert canvas.transform == before


def test_the_middle_button_pans(qtbot, canvas):
    canvas.set_picture(picture())
    before = canvas.transform.origin
    qtbot.mousePress(canvas, MIDDLE, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas, QPoint(340, 190))
    qtbot.mouseRelease(canvas, MIDDLE, pos=QPoint(340, 190))
    qtbot.mouseMove(canvas, QPoint(500, 390))

    moved = canvas.transform.origin
    assert (moved[0] - before[0], moved[1] - before[1]) == (40, -10)


def test_space_held_pans_and_space_tapped_is_told(qtbot, canvas):
    canvas.set_picture(picture())
    taps: list[bool] = []
    canvas.space_tapped.connect(lambda: taps.append(True))
    before = canvas.transform.origin
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    qtbot.mousePress(canvas, LEFT, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas, QPoint(310, 200))
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(310, 200))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.transform.origin[0] == before[0] + 10
    assert taps == []

    qtbot.keyClick(canvas, Qt.Key.Key_Space)

    assert taps == [True]


def test_the_left_button_alone_pans_nothing(qtbot, canvas):
    canvas.set_picture(picture())
    before = canvas.transform
    qtbot.mousePress(canvas, LEFT, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas, QPoint(310, 200))
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(310, 200))

    assert canvas.transform == before


def test_space_is_kept_from_shortcuts_while_the_canvas_has_the_focus(qtbot, canvas):
    played: list[bool] = []
    action = QAction("Play", canvas)
    action.setShortcut(Qt.Key.Key_Space)
    action.triggered.connect(lambda: played.append(True))
    canvas.addAction(action)
    canvas.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)

    with qtbot.waitSignal(canvas.space_tapped):
        qtbot.keyClick(canvas, Qt.Key.Key_Space)

    assert played == []


def test_the_view_is_kept_for_pictures_of_the_same_size(canvas):
    canvas.set_picture(picture())
    canvas.zoom_to(3.0, QPointF(100, 100))
    before = canvas.transform

    canvas.set_picture(picture(mark=50))
    assert canvas.transform == before
    canvas.set_picture(None)
    canvas.set_picture(picture())
    assert canvas.transform == before
    canvas.set_picture(picture(size=(300, 300)))
    assert canvas.transform.is_fitting


def test_ghosts_show_on_paper_and_leave_the_ink_readable(canvas):
    canvas.set_picture(picture(mark=20))
    canvas.zoom_to(1.0)
    canvas.set_ghosts([Ghost(picture(mark=30), RED, 0.8)])

    ghost, paper = colour_at(canvas, 45, 45), colour_at(canvas, 200, 200)
    ink_over_ghost = colour_at(canvas, 35, 35)
    assert ghost.red() - ghost.green() > 60
    assert paper == PAPER
    assert ink_over_ghost.lightness() <= INK.lightness()


def test_ghosts_lie_under_a_cel(canvas):
    clear = QColor(0, 0, 0, 0)
    canvas.set_background(QColor("white"))
    canvas.set_picture(picture(clear, mark=20))
    canvas.zoom_to(1.0)
    canvas.set_ghosts([Ghost(picture(clear, mark=30), RED, 1.0)])

    ghost = colour_at(canvas, 45, 45)
    assert ghost.red() - ghost.green() > 60
    assert colour_at(canvas, 35, 35) == INK
    assert colour_at(canvas, 200, 200) == QColor("white")


def test_a_cel_lies_on_checks_until_a_ground_is_chosen(canvas):
    canvas.set_picture(picture(QColor(0, 0, 0, 0)))
    canvas.zoom_to(1.0)
    checks = {colour_at(canvas, x + 0.5, 200.5).rgb() for x in range(100, 116, 4)}
    canvas.set_background(QColor("#336699"))

    assert len(checks) == 2
    assert colour_at(canvas, 100, 200) == QColor("#336699")


def test_a_picture_that_stands_in_wears_a_badge(canvas):
    canvas.set_picture(picture())
    plain = canvas.grab().toImage()

    canvas.set_picture(picture(), True, "rendering…")
    assert canvas.grab().toImage() != plain
    canvas.set_picture(picture())
    assert canvas.grab().toImage() == plain


def test_a_message_says_what_to_do_and_its_button_is_told(qtbot, canvas):
    canvas.set_message("No drawings", "Open a folder that holds PNG files.", "Open…")
    canvas.grab()
    texts = [label.text() for label in canvas.findChildren(QLabel) if label.isVisible()]
    button = canvas.findChild(QPushButton)

    assert texts == ["No drawings", "Open a folder that holds PNG files."]
    with qtbot.waitSignal(canvas.message_button_clicked):
        qtbot.mouseClick(button, LEFT)
    canvas.clear_message()
    assert not button.isVisible()


def test_a_message_without_an_offer_has_no_button(canvas):
    canvas.set_message("Reading", "1 of 40 drawings")

    assert not canvas.findChild(QPushButton).isVisible()


def test_a_long_message_is_shown_whole(canvas):
    canvas.set_message("A0009.png cannot be used", "It ends too early. " * 12, "Leave it out")
    canvas.grab()

    for label in canvas.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def mime(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def drop_event(kind: Any, data: QMimeData) -> Any:
    arguments = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    place = QPointF(50, 50) if kind is QDropEvent else QPoint(50, 50)
    return kind(place, *arguments)


def test_dropped_folders_and_files_are_told_and_the_offer_shows(canvas):
    dropped: list[list[Path]] = []
    canvas.files_dropped.connect(dropped.append)
    plain = canvas.grab().toImage()
    data = mime("file:///drawings/shot", "file:///drawings/A1.png")
    QApplication.sendEvent(canvas, drop_event(QDragEnterEvent, data))
    assert canvas.grab().toImage() != plain

    QApplication.sendEvent(canvas, drop_event(QDropEvent, data))

    assert dropped == [[Path("/drawings/shot"), Path("/drawings/A1.png")]]
    assert canvas.grab().toImage() == plain


def test_an_offer_is_withdrawn_when_the_files_leave(canvas):
    plain = canvas.grab().toImage()
    data = mime("file:///drawings/shot")
    QApplication.sendEvent(canvas, drop_event(QDragEnterEvent, data))
    QApplication.sendEvent(canvas, QDragLeaveEvent())

    assert canvas.grab().toImage() == plain


def test_what_is_not_on_this_computer_is_not_taken(canvas):
    data = mime("https://example.com/A1.png")  # the event keeps no reference
    event = drop_event(QDragEnterEvent, data)
    event.ignore()
    QApplication.sendEvent(canvas, event)

    assert not event.isAccepted()


def test_another_screen_shows_the_picture_as_large_in_its_own_pixels(canvas, monkeypatch):
    canvas.set_picture(picture())
    fitted = canvas.zoom
    monkeypatch.setattr(CanvasWidget, "devicePixelRatioF", lambda _self: 2.0)

    QApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))

    assert canvas.transform.pixel_ratio == 2.0
    assert canvas.zoom == pytest.approx(2 * fitted)


def test_the_picture_follows_the_size_of_the_view_while_it_is_fitted(canvas):
    canvas.set_picture(picture())
    fitted = canvas.zoom
    canvas.resize(300, 200)
    smaller = canvas.zoom
    canvas.zoom_to(2.0)
    canvas.resize(600, 400)

    assert smaller < fitted
    assert canvas.zoom == 2.0
    canvas.zoom_to_fit()
    assert canvas.zoom == fitted
