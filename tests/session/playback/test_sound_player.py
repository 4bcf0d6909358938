from __future__ import annotations

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.playing import Manner
from inbetweener.core.sound import SoundTrack
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.playback.playback import Playback
from inbetweener.session.playback.sound_loader import SoundLoader
from inbetweener.session.playback.sound_player import SoundPlayer
from tests.support.sounds import HandOutput, tone, write_wav
from tests.support.workspaces import shot_of


class Booth:
    """A shot of 17 frames with 5 s of sound, and an output that is driven by hand."""

    def __init__(self, qtbot, folder, *, is_there=True) -> None:
        self.qtbot = qtbot
        self.session = DocumentSession()
        self.playback = Playback(self.session)
        self.loader = SoundLoader(self.session)
        self.output = HandOutput(is_there=is_there)
        self.player = SoundPlayer(self.session, self.playback, self.loader, self.output)
        self.complaints: list[str] = []
        self.player.deaf.connect(self.complaints.append)
        write_wav(folder / "talk.wav", tone(5.0))
        self.session.open(edits.set_sound(shot_of(gaps=2), SoundTrack("talk.wav")), folder, None)
        self.wait(lambda: self.loader.loaded)

    def wait(self, is_so) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()))

    def settle(self) -> None:
        self.wait(lambda: self.player._thread.is_idle)

    def is_heard(self) -> bool:
        """Whether the next blocks hold sound; the first may belong to what was before."""
        self.settle()
        if self.output.fill is None:
            return False
        self.output.heard()
        return bool(np.abs(self.output.heard()).max() > 0)

    def edit(self, edit) -> None:
        self.session.edit("edit", edit)

    def close(self) -> None:
        self.playback.pause()
        assert self.player.shutdown()
        assert self.loader.shutdown()


@pytest.fixture
def booth(qtbot, tmp_path):
    booth = Booth(qtbot, tmp_path)
    yield booth
    booth.close()


@pytest.fixture
def deaf_booth(qtbot, tmp_path):
    booth = Booth(qtbot, tmp_path, is_there=False)
    yield booth
    booth.close()


def test_a_shot_that_only_lies_open_needs_no_device(booth):
    assert booth.output.starts == 0


def test_playing_is_heard_and_pausing_is_silent(booth):
    booth.playback.play()
    assert booth.is_heard()
    booth.playback.pause()

    assert not booth.is_heard()


def test_a_frame_that_the_playhead_is_moved_to_is_heard_for_a_moment(booth):
    booth.playback.show_frame(5)
    booth.settle()
    blocks = np.concatenate([booth.output.heard() for _ in range(5)])

    assert blocks[:1900].any()
    assert not blocks[2100:].any()  # 1/24 s


def test_while_playing_frames_are_not_heard_one_by_one(booth):
    booth.playback.play()
    playing = booth.player.voice._wanted
    booth.playback._show(3)

    assert booth.player.voice._wanted is playing


def test_a_muted_sound_is_silent_and_needs_no_device(booth):
    booth.edit(lambda shot: edits.mute_sound(shot, is_muted=True))
    booth.playback.show_frame(5)
    booth.playback.play()

    assert not booth.is_heard()
    assert booth.output.starts == 0


def test_mute_and_volume_are_heard_at_once(booth):
    booth.playback.play()
    assert booth.is_heard()
    booth.edit(lambda shot: edits.mute_sound(shot, is_muted=True))
    assert not booth.is_heard()
    booth.edit(lambda shot: edits.mute_sound(shot, is_muted=False))
    assert booth.is_heard()
    booth.edit(lambda shot: edits.set_sound_gain(shot, 0.25))
    booth.output.heard()

    assert np.abs(booth.output.heard()).max() == pytest.approx(4096, rel=0.02)


def test_a_sound_that_is_taken_away_while_it_plays_is_silent(booth):
    booth.playback.play()
    booth.edit(lambda shot: edits.set_sound(shot, None))

    assert not booth.is_heard()


def test_a_sound_that_comes_while_playing_is_heard(booth):
    booth.edit(lambda shot: edits.set_sound(shot, None))
    booth.playback.play()
    booth.edit(lambda shot: edits.set_sound(shot, SoundTrack("talk.wav")))
    booth.wait(lambda: booth.loader.loaded)

    assert booth.is_heard()


def test_another_manner_and_the_loop_reach_what_is_heard(booth):
    booth.playback.play()
    booth.playback.set_manner(Manner(0.5))
    assert booth.player.voice._wanted._run.manner.speed == 0.5
    booth.playback.loops = False
    assert not booth.player.voice._wanted._run.loops
    booth.playback.set_range((3, 9))
    assert booth.player.voice._wanted._run.played.first == 3
    booth.playback.show_frame(7)
    assert booth.player.voice._wanted._run.start == 7


def test_without_a_device_it_is_said_once_and_the_shot_plays(deaf_booth):
    booth = deaf_booth
    booth.playback.play()
    booth.wait(lambda: booth.complaints)
    assert booth.playback.is_playing
    booth.playback.pause()
    booth.playback.play()
    booth.playback.show_frame(3)
    booth.settle()

    assert booth.complaints == ["No sound device was found, so that nothing can be heard."]
    assert booth.output.starts == 1


def test_headphones_that_are_plugged_in_later_are_found(deaf_booth):
    booth = deaf_booth
    booth.playback.show_frame(3)
    booth.wait(lambda: booth.complaints)
    booth.player._deaf_since_s -= 60  # a minute later
    booth.playback.show_frame(4)
    booth.settle()
    assert booth.output.starts == 2
    assert len(booth.complaints) == 1
    booth.output.is_there = True
    booth.player._deaf_since_s -= 60
    booth.playback.play()

    assert booth.is_heard()


def test_a_silent_output_is_let_sleep_and_woken(booth):
    booth.playback.show_frame(5)
    booth.settle()
    booth.player._sleep_timer.setInterval(0)
    booth.playback.show_frame(6)
    booth.wait(lambda: booth.output.fill is None)
    assert not booth.player.is_awake
    booth.playback.play()

    assert booth.is_heard()


def test_an_output_that_asks_no_more_is_opened_anew(booth):
    booth.playback.play()
    assert booth.is_heard()
    booth.playback.play()
    booth.playback.show_frame(3)
    booth.settle()
    assert booth.output.starts == 1
    booth.player.voice.asked_s -= 5  # headphones were pulled out
    booth.playback.show_frame(6)
    booth.settle()

    assert booth.output.starts == 2
    assert booth.is_heard()


def test_at_the_end_the_device_is_let_go(qtbot, tmp_path):
    booth = Booth(qtbot, tmp_path)
    booth.playback.play()
    booth.close()

    assert booth.output.is_closed
