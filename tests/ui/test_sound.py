from __future__ import annotations

import os

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog

from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.presenters.timeline_menus import TimelineMenus
from inbetweener.ui.timeline.hits import Hit, Zone
from tests.support.sounds import tone, write_wav

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def talk(front):
    return write_wav(front.studio.folder / "talk.wav", tone(2.0))


@pytest.fixture
def sounding(front, talk):
    """A window whose shot has 2 s of sound under its 25 frames."""
    front.drop(talk)
    front.studio.wait(lambda: front.workspace.sound.loaded is not None)
    return front


def sound_of(front):
    return front.workspace.document.shot.sound


def lane_of(front):
    return front.window.timeline._contents.sound


def picks(monkeypatch, path) -> None:
    answer = str(path) if path else ""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (answer, ""))


def test_a_sound_is_added_from_the_menu_and_its_waveform_is_seen(front, talk, monkeypatch):
    picks(monkeypatch, talk)
    front.trigger("add_sound")
    assert sound_of(front).file == "talk.wav"
    front.studio.wait(lambda: lane_of(front).peaks is not None)

    assert lane_of(front).label == "talk.wav"
    assert front.window.timeline.bands.sound_px > 0


def test_a_dialog_given_up_adds_none(front, monkeypatch):
    picks(monkeypatch, None)
    front.trigger("add_sound")

    assert not front.workspace.document.is_modified


def test_another_sound_takes_the_place_of_the_first_where_that_began(sounding, monkeypatch):
    sounding.trigger("sound_later")
    other = write_wav(sounding.studio.folder / "other.wav", tone(1.0))
    assert sounding.window.actions_by_name["add_sound"].text() == "Replace Sound…"
    picks(monkeypatch, other)
    sounding.trigger("add_sound")

    assert (sound_of(sounding).file, sound_of(sounding).offset) == ("other.wav", 1)


def test_a_sound_that_is_dropped_on_the_canvas_opens_no_shot(sounding):
    assert sound_of(sounding).file == "talk.wav"
    assert len(sounding.workspace.document.shot.keys) == 4


def test_a_sound_that_is_dropped_on_the_timeline_is_taken(front, talk):
    data = QMimeData()  # the event keeps no reference
    data.setUrls([QUrl.fromLocalFile(str(talk))])
    copy = Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(QPoint(50, 50), copy, data, LEFT, PLAIN),
        QDropEvent(QPointF(50, 50), copy, data, LEFT, PLAIN),
    ):
        QApplication.sendEvent(front.window.timeline, event)

    assert sound_of(front).file == "talk.wav"


def test_a_sound_without_a_shot_is_told_what_to_do_first(make_studio, make_front, tmp_path):
    front = make_front(make_studio())
    front.drop(write_wav(tmp_path / "talk.wav", tone(0.1)))

    assert front.notices() == ["Open a shot first, then add its sound."]


def test_a_sound_beside_the_shot_is_found_from_it(front, tmp_path):
    front.drop(write_wav(tmp_path / "sounds" / "talk.wav", tone(0.1)))

    assert sound_of(front).file == "../sounds/talk.wav"
    front.studio.wait(lambda: front.workspace.sound.loaded is not None)


@pytest.mark.skipif(os.sep == "\\", reason="no file name holds a backslash there")
def test_a_name_that_no_project_can_keep_is_refused_with_a_sentence(front):
    front.drop(write_wav(front.studio.folder / "a\\b.wav", tone(0.1)))

    assert sound_of(front) is None
    assert "holds a backslash." in front.notices()[0]


def in_lane(front, frame) -> QPoint:
    timeline = front.window.timeline
    y = timeline.bands.sound_top + timeline.bands.sound_px * 0.75
    return QPoint(round(timeline.axis.center_x_of(frame)), round(y))


def test_dragging_the_waveform_is_one_step_that_is_undone(sounding):
    timeline, qtbot = sounding.window.timeline, sounding.qtbot
    qtbot.mousePress(timeline, LEFT, pos=in_lane(sounding, 10))
    for frame in (11, 13, 16):
        qtbot.mouseMove(timeline, in_lane(sounding, frame))
    qtbot.mouseRelease(timeline, LEFT, pos=in_lane(sounding, 16))
    assert sound_of(sounding).offset == 6
    assert lane_of(sounding).track.offset == 6
    sounding.press("Ctrl+Z")

    assert sound_of(sounding).offset == 0
    assert lane_of(sounding).track.offset == 0


def test_the_keyboard_moves_mutes_and_changes_the_volume(sounding):
    sounding.workspace.playback.show_frame(7)
    sounding.press("Alt+B")
    assert sound_of(sounding).offset == 7
    for name, offset in (("sound_earlier", 6), ("sound_earlier", 5), ("sound_later", 6)):
        sounding.trigger(name)
        assert sound_of(sounding).offset == offset
    sounding.press("Ctrl+Z")
    assert sound_of(sounding).offset == 7  # the steps by one frame are one
    sounding.press("Alt+M")
    assert sound_of(sounding).is_muted
    assert sounding.window.actions_by_name["mute_sound"].isChecked()
    sounding.press("Alt+M")
    assert not sound_of(sounding).is_muted
    sounding.trigger("sound_quieter")
    sounding.trigger("sound_quieter")
    assert sound_of(sounding).gain == 0.8
    sounding.trigger("sound_louder")

    assert sound_of(sounding).gain == 0.9


def test_the_volume_is_asked_for_in_percent(sounding, monkeypatch):
    asked: list[int] = []

    def answer(_parent, _title, _label, value, *_limits) -> tuple[int, bool]:
        asked.append(value)
        return 150, True

    monkeypatch.setattr(QInputDialog, "getInt", answer)
    sounding.trigger("sound_volume")

    assert asked == [100]
    assert sound_of(sounding).gain == 1.5


def test_removing_takes_the_lane_away_and_leaves_the_file(sounding, talk):
    sounding.trigger("remove_sound")

    assert lane_of(sounding) is None
    assert sounding.window.timeline.bands.sound_px == 0
    assert talk.is_file()
    sounding.press("Ctrl+Z")
    assert lane_of(sounding) is not None


def test_commands_of_sound_need_a_sound(front, talk):
    actions = front.window.actions_by_name
    names = ("mute_sound", "remove_sound", "sound_here", "sound_volume", "show_sound_file")
    assert not any(actions[name].isEnabled() for name in names)
    front.drop(talk)

    assert all(actions[name].isEnabled() for name in names)


def test_the_lane_has_its_own_menu(sounding):
    menus = sounding.window.timeline.findChild(TimelineMenus)
    menu = menus.menu_of(Hit(Zone.SOUND, 5))
    texts = [action.text() for action in menu.actions() if action.text()]

    assert texts[:2] == ["Mute Sound", "Volume…"]
    assert {"Begin Sound Here", "Replace Sound…", "Remove Sound"} <= set(texts)


def test_the_file_is_shown_where_it_lies(sounding, monkeypatch):
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    sounding.trigger("show_sound_file")

    assert shown == [str(sounding.studio.folder)]


def test_playing_and_stepping_are_heard(sounding):
    output = sounding.studio.output
    sounding.trigger("next_frame")
    sounding.studio.wait(lambda: output.fill is not None)
    assert output.heard().any()
    for _ in range(4):
        output.heard()
    assert not output.heard().any()
    sounding.trigger("play")
    output.heard()

    assert all(output.heard().any() for _ in range(6))
    sounding.trigger("play")
    output.heard()
    assert not np.any(output.heard())


def test_without_a_device_it_is_said_once_and_the_waveform_stays(sounding):
    sounding.studio.output.is_there = False
    sounding.trigger("play")
    sounding.studio.wait(lambda: bool(sounding.notices()))
    for _ in range(3):
        sounding.trigger("play")
        sounding.trigger("next_frame")

    assert len(sounding.notices()) == 1
    assert "The shot plays all the same." in sounding.notices()[0]
    assert lane_of(sounding).peaks is not None


def test_a_shot_whose_sound_is_gone_opens_and_the_lane_says_so(sounding, talk):
    project = sounding.studio.folder / "walk.inbetweener"
    with sounding.studio.signal(sounding.workspace.saver.saved):
        sounding.workspace.saver.save(project)
    talk.unlink()
    sounding.studio.open(OpenRequest(project))
    sounding.studio.wait(lambda: bool(lane_of(sounding).problem))

    assert len(sounding.workspace.document.shot.keys) == 4
    assert "talk.wav is not there" in lane_of(sounding).note


def test_a_file_that_is_no_sound_is_a_sentence_in_the_lane(front):
    path = front.studio.folder / "talk.wav"
    path.write_bytes(b"nothing to hear")
    front.drop(path)
    front.studio.wait(lambda: bool(lane_of(front).problem))

    assert "no WAV, MP3, OGG Vorbis or FLAC" in lane_of(front).note


def test_a_saved_sound_comes_back_with_all_that_was_set(sounding):
    for name in ("sound_later", "sound_quieter", "mute_sound"):
        sounding.trigger(name)
    before = sound_of(sounding)
    project = sounding.studio.folder / "walk.inbetweener"
    with sounding.studio.signal(sounding.workspace.saver.saved):
        sounding.workspace.saver.save(project)
    sounding.studio.open(OpenRequest(project))

    assert sound_of(sounding) == before
