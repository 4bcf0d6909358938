from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.core.sound import SoundTrack
from inbetweener.sound.clip import RATE_HZ, SoundClip
from inbetweener.sound.peaks import Peaks
from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK, LIGHT
from inbetweener.ui.timeline.scrolling import SCROLL_BAR_PX
from inbetweener.ui.timeline.sound_lane import SoundLane
from inbetweener.ui.timeline.widget import TimelineWidget
from tests.support.golden import assert_golden, bars_for_text, grabbed
from tests.support.shots import mixed_states, names_of, plan_of, roles_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@pytest.fixture(autouse=True)
def _text_as_bars(monkeypatch):
    bars_for_text(monkeypatch)


@pytest.fixture
def plain_ground():
    """The dark theme again, whatever a test painted with."""
    yield
    theme.paint_with(DARK)


def syllables() -> Peaks:
    """Four bursts in two seconds, each softer than the one before."""
    time = np.arange(2 * RATE_HZ) / RATE_HZ
    swing = np.abs(np.sin(2 * np.pi * time)) * np.exp(-0.7 * time)
    samples = swing * np.sin(2 * np.pi * 300 * time) * 30_000
    return Peaks.of(SoundClip(samples.astype(np.int16)[:, np.newaxis]))


def timeline(qtbot, sound, height=210) -> QWidget:
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(960, height)
    plan = plan_of(8, 8, 8, 8, 6)
    widget.set_plan(plan, names_of(plan), roles_of(plan), 1, 24.0)
    widget.set_states(mixed_states(plan))
    widget.set_sound(sound)
    widget.set_playhead(17)
    widget.show()
    return widget


def without_scroll_bar(widget):
    return grabbed(widget).copy(0, 0, widget.width(), widget.height() - SCROLL_BAR_PX)


@pytest.mark.parametrize(("name", "palette"), [("dark", DARK), ("light", LIGHT)])
def test_a_waveform_that_goes_on_beyond_the_shot(qtbot, plain_ground, name, palette):
    theme.paint_with(palette)
    widget = timeline(qtbot, SoundLane(SoundTrack("talk.wav", 3), 24.0, syllables()))

    assert_golden(without_scroll_bar(widget), f"timeline-sound-{name}")


def test_a_muted_sound_in_a_timeline_as_low_as_it_goes(qtbot):
    lane = SoundLane(SoundTrack("talk.wav", -8, is_muted=True), 24.0, syllables())
    probe = TimelineWidget()
    qtbot.addWidget(probe)
    probe.set_sound(lane)
    widget = timeline(qtbot, lane, probe.minimumSizeHint().height())

    assert_golden(without_scroll_bar(widget), "timeline-sound-muted")


def test_a_sound_that_is_not_there(qtbot):
    lane = SoundLane(SoundTrack("talk.wav"), 24.0, problem="talk.wav is not there.")

    assert_golden(without_scroll_bar(timeline(qtbot, lane)), "timeline-sound-missing")
