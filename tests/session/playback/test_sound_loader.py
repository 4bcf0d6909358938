from __future__ import annotations

import os

import pytest

from inbetweener.core import edits
from inbetweener.core.sound import SoundTrack
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.playback import sound_loader
from inbetweener.session.playback.sound_loader import SoundLoader
from inbetweener.sound.reading import read_sound
from tests.support.sounds import tone, write_wav
from tests.support.workspaces import shot_of


@pytest.fixture
def session(qapp, tmp_path):
    session = DocumentSession()
    session.open(shot_of(gaps=2), tmp_path, None)
    return session


@pytest.fixture
def loader(session):
    loader = SoundLoader(session)
    yield loader
    assert loader.shutdown()


def put(session, file) -> None:
    sound = SoundTrack(file) if file else None
    session.edit("sound", lambda shot: edits.set_sound(shot, sound))


def duration(loader: SoundLoader) -> float | None:
    return None if loader.loaded is None else loader.loaded.clip.duration_s


def wait_for(qtbot, is_so) -> None:
    qtbot.waitUntil(lambda: bool(is_so()))


def test_a_sound_is_loaded_with_its_waveform_when_a_shot_gets_one(session, loader, tmp_path, qtbot):
    write_wav(tmp_path / "talk.wav", tone(0.5))
    put(session, "talk.wav")
    wait_for(qtbot, lambda: loader.loaded)

    assert loader.path == tmp_path / "talk.wav"
    assert duration(loader) == 0.5
    assert loader.loaded.peaks.levels
    assert loader.problem == ""


def test_another_sound_takes_its_place_and_undo_brings_it_back(session, loader, tmp_path, qtbot):
    for name, seconds in (("a.wav", 0.2), ("b.wav", 0.4)):
        write_wav(tmp_path / name, tone(seconds))
        put(session, name)
        assert loader.loaded is None
        wait_for(qtbot, lambda: loader.loaded)
        assert duration(loader) == seconds
    session.undo_stack.undo()

    wait_for(qtbot, lambda: duration(loader) == 0.2)


def test_a_sound_that_is_taken_away_is_forgotten(session, loader, tmp_path, qtbot):
    write_wav(tmp_path / "talk.wav", tone(0.2))
    put(session, "talk.wav")
    wait_for(qtbot, lambda: loader.loaded)
    with qtbot.waitSignal(loader.changed):
        put(session, None)

    assert loader.loaded is None
    assert loader.path is None


def test_a_missing_file_is_a_sentence_and_is_read_once_it_is_there(
    session, loader, tmp_path, qtbot
):
    put(session, "talk.wav")
    wait_for(qtbot, lambda: loader.problem)
    assert "talk.wav is not there" in loader.problem

    write_wav(tmp_path / "talk.wav", tone(0.2))
    loader.look()
    wait_for(qtbot, lambda: loader.loaded)
    assert loader.problem == ""


def test_a_file_that_was_recorded_again_is_read_again(session, loader, tmp_path, qtbot):
    path = write_wav(tmp_path / "talk.wav", tone(0.2))
    put(session, "talk.wav")
    wait_for(qtbot, lambda: loader.loaded)
    write_wav(path, tone(0.3))
    os.utime(path, ns=(1, 1))
    loader.look()

    wait_for(qtbot, lambda: duration(loader) == 0.3)


def test_a_file_that_was_recorded_again_while_it_was_read_is_read_again(
    session, loader, tmp_path, qtbot, monkeypatch
):
    path = write_wav(tmp_path / "talk.wav", tone(0.2))

    def read_and_recorded(*args):
        clip = read_sound(*args)
        write_wav(path, tone(0.3))
        return clip

    monkeypatch.setattr(sound_loader, "read_sound", read_and_recorded)
    put(session, "talk.wav")
    wait_for(qtbot, lambda: loader.loaded)
    loader.look()

    wait_for(qtbot, lambda: duration(loader) == 0.3)


def test_a_file_that_is_as_it_was_is_not_read_again(session, loader, tmp_path, qtbot):
    write_wav(tmp_path / "talk.wav", tone(0.2))
    put(session, "talk.wav")
    wait_for(qtbot, lambda: loader.loaded)
    before = loader.loaded
    loader.look()
    wait_for(qtbot, lambda: loader._thread.is_idle)

    assert loader.loaded is before


def test_other_edits_leave_the_sound_alone(session, loader, tmp_path, qtbot):
    write_wav(tmp_path / "talk.wav", tone(0.2))
    put(session, "talk.wav")
    wait_for(qtbot, lambda: loader.loaded)
    before = loader.loaded
    with qtbot.assertNotEmitted(loader.changed):
        session.edit("move", lambda shot: edits.move_sound(shot, 5))
        session.edit("fps", lambda shot: edits.set_fps(shot, 30))

    assert loader.loaded is before
