"""Playing a part of the shot, to and fro and slowly, by the commands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton

from inbetweener.core.playing import Manner
from inbetweener.core.shot import USUAL_FPS
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.settings import SettingsStore

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def test_the_work_range_is_what_plays(front):
    workspace = front.workspace
    workspace.work_range.set(4, 9)
    workspace.playback.play()
    assert workspace.playback.frame == 4
    workspace.playback.pause()
    workspace.work_range.clear()
    workspace.playback.show_frame(24)
    workspace.playback.play()

    assert workspace.playback.frame == 0
    workspace.playback.pause()


def test_the_manner_of_playing_is_ticked_and_remembered(front):
    actions = front.window.actions_by_name
    front.trigger("ping_pong")
    front.trigger("half_speed")
    kept = SettingsStore(front.studio.home / "config").load()

    assert front.workspace.playback.manner == Manner(0.5, True)
    assert actions["ping_pong"].isChecked()
    assert actions["half_speed"].isChecked()
    assert (kept.plays_ping_pong, kept.plays_half_speed) == (True, True)


def test_dropped_frames_are_counted_in_the_status_strip_while_playing(front):
    playback = front.workspace.playback
    facts = front.window.status._facts
    now = [0.0]
    playback._clock_s = lambda: now[0]
    playback.play()
    assert facts.text().startswith("0 frames dropped · ")
    now[0] += 4 / 24
    playback.advance()
    assert facts.text().startswith("3 frames dropped · ")
    playback.pause()

    assert "dropped" not in facts.text()


@pytest.mark.parametrize("fps", USUAL_FPS)
def test_a_usual_frame_rate_is_chosen_from_a_menu(front, fps):
    button = next(
        each
        for each in front.window.findChildren(QToolButton)
        if each.toolTip() == "Usual frame rates"
    )
    next(each for each in button.menu().actions() if each.text() == f"{fps:g} fps").trigger()

    assert front.workspace.document.shot.fps == fps


def test_playing_while_rendering_shows_what_is_ready_and_takes_up_what_comes(front):
    studio, workspace, playback = front.studio, front.workspace, front.workspace.playback
    canvas = front.window.canvas
    gate = studio.engine.gate
    studio.engine.before_drawing = lambda t: gate.clear() if t == 0.5 else None
    now = [0.0]
    playback._clock_s = lambda: now[0]
    front.trigger("render_all")
    studio.wait(lambda: studio.gap_states(0)[0] is CellState.READY)
    studio.wait(lambda: workspace.pictures._thread.is_idle)
    playback.play()

    def said_in_a_round() -> list[str]:
        said = []
        for _ in range(8):
            said.append(canvas._badge)
            now[0] += 1 / 24
            playback.advance()
        return said

    stand_in = "rendering – nearest drawing shown"
    assert said_in_a_round() == ["", "", "", "", stand_in, stand_in, stand_in, stand_in]
    gate.set()
    studio.engine.before_drawing = lambda _t: None
    studio.wait(lambda: not workspace.queue.is_busy)
    playback.show_frame(0)
    studio.wait(lambda: workspace.pictures._thread.is_idle)
    assert said_in_a_round() == [""] * 8
    assert playback.is_playing
    assert playback.dropped_frames == 0
    playback.pause()
