from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QToolTip

from inbetweener.core.sound import SoundTrack
from inbetweener.sound.clip import SoundClip
from inbetweener.sound.peaks import Peaks
from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK, LIGHT
from inbetweener.ui.timeline.sound_lane import SoundLane
from inbetweener.ui.timeline.sound_painter import wave_image
from inbetweener.ui.timeline.widget import TimelineWidget
from tests.support.shots import names_of, plan_of, roles_of
from tests.support.sounds import tone

LEFT = Qt.MouseButton.LeftButton
PEAKS = Peaks.of(SoundClip(tone(2.0)))


def lane_of(peaks=PEAKS, problem="", **track) -> SoundLane:
    return SoundLane(SoundTrack("talk.wav", **track), 24.0, peaks, problem)


class Timeline:
    """A timeline with a sound under its 34 frames, and what was asked for."""

    def __init__(self, qtbot, plan) -> None:
        self.qtbot = qtbot
        self.widget = TimelineWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(900, 220)
        self.widget.set_plan(plan, names_of(plan), roles_of(plan), 1, 24.0)
        self.widget.show()
        self.moves: list[int] = []
        self.frames: list[int] = []
        self.selections: list[frozenset[int]] = []
        self.widget.sound_move_requested.connect(self.moves.append)
        self.widget.frame_requested.connect(self.frames.append)
        self.widget.gap_selected.connect(self.selections.append)

    def at(self, frame) -> QPoint:
        bands = self.widget.bands
        y = bands.sound_top + bands.sound_px * 0.75
        return QPoint(round(self.widget.axis.center_x_of(frame)), round(y))

    def drag(self, first, *frames) -> None:
        self.qtbot.mousePress(self.widget, LEFT, pos=self.at(first))
        for frame in frames:
            self.qtbot.mouseMove(self.widget, self.at(frame))

    def release(self, frame) -> None:
        self.qtbot.mouseRelease(self.widget, LEFT, pos=self.at(frame))

    def picture(self) -> QImage:
        return self.widget.grab().toImage()

    def lane_picture(self) -> QImage:
        bands = self.widget.bands
        box = QRect(0, round(bands.sound_top), self.widget.width(), round(bands.sound_px))
        return self.picture().copy(box)


@pytest.fixture
def bare(qtbot):
    return Timeline(qtbot, plan_of(8, 8, 8, 8))


@pytest.fixture
def timeline(bare):
    bare.widget.set_sound(lane_of())
    return bare


def test_the_lane_is_there_only_with_a_sound(bare):
    before, lowest = bare.picture(), bare.widget.minimumSizeHint().height()
    bare.widget.set_sound(lane_of())
    assert bare.widget.bands.lowest <= bare.widget.height()
    assert bare.widget.minimumSizeHint().height() > lowest
    assert bare.picture() != before
    bare.widget.set_sound(None)

    assert bare.picture() == before


def test_a_drag_is_seen_at_once_and_asked_for_when_it_is_let_go(timeline):
    before = timeline.lane_picture()
    timeline.drag(10, 11, 13, 15)
    assert timeline.lane_picture() != before
    assert timeline.moves == []
    timeline.release(15)

    assert timeline.moves == [5]
    assert (timeline.frames, timeline.selections) == ([], [])


def test_a_sound_is_dragged_to_before_the_shot(timeline):
    timeline.drag(10, 8, 4)
    timeline.release(4)

    assert timeline.moves == [-6]


def test_escape_gives_the_drag_up(timeline):
    before = timeline.lane_picture()
    timeline.drag(10, 15)
    timeline.qtbot.keyClick(timeline.widget, Qt.Key.Key_Escape)
    assert timeline.lane_picture() == before
    timeline.release(15)

    assert timeline.moves == []


def test_a_click_on_the_sound_goes_there_and_selects_nothing(timeline):
    timeline.drag(10)
    timeline.release(10)

    assert timeline.frames == [10]
    assert (timeline.moves, timeline.selections) == ([], [])


def test_the_pointer_says_that_the_sound_can_be_moved(timeline):
    timeline.qtbot.mouseMove(timeline.widget, timeline.at(10))

    assert timeline.widget.cursor().shape() is Qt.CursorShape.SizeHorCursor


def test_every_state_of_a_sound_looks_different_without_colour(timeline):
    pictures = []
    for lane in (
        lane_of(),
        lane_of(is_muted=True),
        lane_of(gain=0.5),
        lane_of(peaks=None),
        lane_of(peaks=None, problem="talk.wav is not there."),
    ):
        timeline.widget.set_sound(lane)
        grey = timeline.lane_picture().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.append(grey)

    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def contrast(a, b) -> float:
    def luminance(colour) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])

    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [DARK, LIGHT])
def test_the_wave_stands_out_and_is_dimmed_beyond_the_shot(timeline, palette):
    theme.paint_with(palette)
    try:
        timeline.widget.set_sound(lane_of(offset=6))  # 40 frames more than the shot
        picture = timeline.lane_picture()
        y = picture.height() // 2
        axis = timeline.widget.axis
        inside = picture.pixelColor(round(axis.x_of(20)), y)
        beyond = picture.pixelColor(round(axis.x_of(34.7)), y)
    finally:
        theme.paint_with(DARK)

    assert contrast(inside, palette.panel) >= 3  # WCAG 2.1, 1.4.11
    assert contrast(beyond, palette.panel) < contrast(inside, palette.panel)


def test_one_can_look_at_the_sound_beyond_the_shot(timeline):
    bar = timeline.widget._scroll_bar
    timeline.widget.set_sound(lane_of(offset=100))
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert 0 <= timeline.widget.axis.x_of(148) <= timeline.widget.width()
    timeline.widget.set_sound(lane_of())

    assert timeline.widget.axis.scroll_px == timeline.widget.axis.furthest_scroll_px


def test_the_tooltip_tells_the_file(timeline, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    place = timeline.at(10)
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, timeline.widget.mapToGlobal(place))
    QApplication.sendEvent(timeline.widget, help_event)

    assert "talk.wav" in told[0]
    assert "2.0 s" in told[0]


@pytest.mark.parametrize("height", [57, 76])
def test_a_waveform_reaches_as_far_as_it_swings(qapp, height):
    swings = np.array([[-1, 1], [-0.5, 0.5], [0, 0], [0, 1]], np.float32)
    image = wave_image(swings, height, theme.INFO)
    alphas = np.array(
        [[image.pixelColor(x, y).alphaF() for x in range(4)] for y in range(height)]
    ).sum(axis=0)

    assert alphas[0] == pytest.approx(height - 2, abs=0.5)
    assert alphas[1] == pytest.approx((height - 2) / 2, abs=0.5)
    assert alphas[2] == pytest.approx(1, abs=0.1)  # silence is a line
    assert alphas[3] == pytest.approx((height - 2) / 2 + 0.5, abs=0.5)


def test_what_is_repainted_in_part_is_as_if_painted_whole(timeline):
    whole = timeline.picture()
    image = QImage(whole)
    painter = QPainter(image)
    box = QRect(200, 0, 37, timeline.widget.height())
    painter.fillRect(box, theme.PROBLEM)
    timeline.widget.render(painter, box.topLeft(), QRegion(box))
    painter.end()

    assert image == whole
