from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.drawing import Role
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from tests.support.front import Front

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def choose(monkeypatch):
    """What the artist chooses in the file dialog."""

    def choose(*files) -> None:
        answer = [str(file) for file in files], ""
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: answer)

    return choose


def names(front: Front) -> list[str]:
    shot = front.workspace.document.shot
    return [shot.drawing(key.drawing).name for key in shot.keys]


def starts(front: Front) -> tuple[int, ...]:
    return front.workspace.document.plan.starts


def test_new_drawings_are_inserted_at_the_playhead_in_one_step(front, choose):
    files = [front.studio.folder / name for name in ("B1.png", "B2.png")]
    for step, file in enumerate(files):
        file.write_bytes(png_of(drawing(step)))
    choose(*files)
    front.workspace.playback.show_frame(4)
    front.press("Ctrl+I")
    assert names(front) == ["A0001", "B1", "B2", "A0009", "A0017", "A0025"]
    assert starts(front)[:3] == (0, 4, 8)

    front.press("Ctrl+Z")
    assert names(front) == ["A0001", "A0009", "A0017", "A0025"]


def test_a_file_from_elsewhere_is_refused_with_what_to_do(front, choose, tmp_path):
    file = tmp_path / "B1.png"
    file.write_bytes(png_of(drawing(0)))
    choose(file)
    front.trigger("insert_keys")

    assert names(front) == ["A0001", "A0009", "A0017", "A0025"]
    assert "B1.png is not in the shot's folder" in front.notices()[0]


def test_nothing_chosen_changes_nothing(front, choose):
    choose()
    front.trigger("insert_keys")

    assert not front.workspace.document.is_modified


def test_a_key_is_shown_again_at_the_playhead(front):
    front.workspace.playback.show_frame(4)
    front.press("Ctrl+D")

    assert names(front)[:3] == ["A0001", "A0001", "A0009"]
    assert starts(front)[:3] == (0, 4, 8)


def test_on_a_key_it_is_shown_again_behind_itself(front):
    front.workspace.playback.show_frame(8)
    front.press("Ctrl+D")

    assert names(front) == ["A0001", "A0009", "A0009", "A0017", "A0025"]
    assert starts(front) == (0, 8, 16, 24, 32)


def test_two_keys_are_swapped_and_swapped_back(front):
    front.workspace.playback.show_frame(8)
    front.press("Ctrl+T")
    assert names(front) == ["A0001", "A0017", "A0009", "A0025"]
    assert starts(front) == (0, 8, 16, 24)

    front.press("Ctrl+Z")
    assert names(front) == ["A0001", "A0009", "A0017", "A0025"]


def test_the_last_key_is_not_swapped_and_it_is_said_why(front):
    front.workspace.playback.show_frame(24)
    front.press("Ctrl+T")

    assert "no key after this one" in front.notices()[0]


def test_a_key_is_called_a_breakdown_and_a_key_again(front):
    front.workspace.playback.show_frame(8)
    front.press("Shift+B")
    role: Role = front.workspace.document.shot.keys[1].role
    assert role is Role.BREAKDOWN

    front.press("Shift+B")
    role = front.workspace.document.shot.keys[1].role
    assert role is Role.KEY


def test_a_chart_is_carried_to_all_selected_gaps_in_one_step(front):
    chart = Chart(ChartPreset.SLOW_BOTH)
    front.workspace.selection.select(frozenset({0}))
    front.window.shot_verbs.set_chart(chart)
    front.press("Ctrl+Alt+C")
    front.workspace.selection.select(frozenset({1, 2}))
    front.press("Ctrl+Alt+V")
    assert [gap.chart for gap in front.workspace.document.shot.gaps] == [chart] * 3

    front.press("Ctrl+Z")
    assert [gap.chart for gap in front.workspace.document.shot.gaps[1:]] == [Chart()] * 2


def test_nothing_is_pasted_before_a_chart_was_copied(front):
    front.trigger("paste_chart")

    assert "Copy the spacing of a gap first" in front.notices()[0]
