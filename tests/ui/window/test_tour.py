from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from inbetweener.session.machine_check import Machine
from inbetweener.ui.device_words import machine_words
from inbetweener.ui.parts.tour_bubble import TourBubble, bubble_place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def bubble_of(front) -> TourBubble:
    bubble: TourBubble = front.window.findChild(TourBubble)
    return bubble


def press(bubble: TourBubble, text: str) -> None:
    button = next(each for each in bubble.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_newcomer_is_led_through_the_sample(make_front, make_studio):
    front = make_front(make_studio())
    welcome, bubble = front.window.welcome, bubble_of(front)
    assert welcome.first_run.isVisible()

    tour = next(
        each
        for each in welcome.first_run.findChildren(QPushButton)
        if each.text() == "Take the Tour"
    )
    with front.studio.qtbot.waitSignal(front.workspace.document.shot_opened):
        QTest.mouseClick(tour, Qt.MouseButton.LeftButton)

    assert bubble.isVisible()
    assert bubble.accessibleName().startswith("Set the timing. ")
    press(bubble, "Next")
    press(bubble, "Next")
    assert "Ctrl+E" in bubble.accessibleName()
    press(bubble, "Done")
    assert not bubble.isVisible()
    assert front.workspace.settings.tour_is_over


def test_it_can_be_skipped_and_begun_again(make_front, make_studio):
    front = make_front(make_studio())
    front.studio.open()
    front.window.actions_by_name["tour"].trigger()
    press(bubble_of(front), "Skip the Tour")
    assert not bubble_of(front).isVisible()

    front.window.actions_by_name["tour"].trigger()
    assert bubble_of(front).isVisible()


def test_the_bubble_follows_the_window(make_front, make_studio):
    front = make_front(make_studio())
    front.studio.open()
    front.window.actions_by_name["tour"].trigger()
    front.window.resize(1100, 760)

    bubble, timeline = bubble_of(front), front.window.timeline
    assert bubble.geometry().bottom() < timeline.mapTo(front.window, QPoint(0, 0)).y()
    assert front.window.rect().contains(bubble.geometry())


@pytest.mark.parametrize(
    ("target", "is_above"),
    [(QRect(0, 500, 800, 100), True), (QRect(700, 10, 90, 40), False)],
)
def test_a_bubble_lies_beside_its_target_and_within_the_window(target, is_above):
    window = QRect(0, 0, 800, 600)
    placed = bubble_place(target, QRect(0, 0, 380, 150), window)

    assert window.contains(placed)
    assert not placed.intersects(target)
    assert (placed.bottom() < target.top()) == is_above


def test_over_a_target_without_room_around_it_lies_on_it():
    window = QRect(0, 0, 800, 600)
    placed = bubble_place(QRect(10, 50, 700, 500), QRect(0, 0, 380, 150), window)

    assert window.contains(placed)


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        (Machine(gpu="RTX 4070, 8 GiB"), "Draws on RTX 4070, 8 GiB."),
        (Machine(), "no graphics card was found"),
        (Machine(is_cpu_variant=True), "without NVIDIA support"),
        (Machine(fault="no driver"), "no driver"),
    ],
)
def test_what_draws_is_said(machine, words):
    assert words in machine_words(machine)
