"""Several shots dropped at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from inbetweener.ui.window.dropped_files import shots_among
from tests.support.key_files import write_keys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def test_of_several_shots_one_is_opened_and_the_others_are_offered_to_the_queue(front, tmp_path):
    cuts = [write_keys(tmp_path / f"cut0{n}", "A0001.png", "A0003.png") for n in (1, 2, 3)]
    with front.studio.signal(front.workspace.opener.opened):
        front.drop(*cuts)
    front.studio.settle()

    assert front.workspace.document.shot.name == "cut01"
    assert "The others: cut02, cut03." in " ".join(front.notices())
    front.click(front.notice_button("Add to Queue"))
    assert [each.path.name for each in front.workspace.rendering.shots.entries()] == [
        "cut02",
        "cut03",
    ]


def test_drawings_of_one_folder_are_one_shot(front, tmp_path):
    folder = write_keys(tmp_path / "cut01", "A0001.png", "A0003.png")
    with front.studio.signal(front.workspace.opener.opened):
        front.drop(folder / "A0003.png", folder / "A0001.png")
    front.studio.settle()

    assert front.workspace.document.shot.name == "cut01"
    assert not [text for text in front.notices() if "others" in text]


def test_what_is_a_shot(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    dropped = [first, second / "x1.png", second / "x2.png", Path("c/c.inbetweener")]
    assert shots_among(dropped) == [first, second / "x1.png", Path("c/c.inbetweener")]
