"""Thumbnails of recent shots: whole files or none, which two hundred kills found otherwise."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtGui import QColor, QImage

from inbetweener.session.document.recent_shots import RecentShots
from tests.support.png_samples import raw_png


@pytest.fixture
def recents(qtbot, tmp_path):
    shots = RecentShots(tmp_path / "recent")
    yield shots
    assert shots.shutdown()


def thumbnail() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_a_thumbnail_is_a_whole_file_under_its_name(recents, qtbot, tmp_path):
    recents.keep(tmp_path / "walk", thumbnail())
    qtbot.waitUntil(lambda: recents._thread.is_idle)

    (path,) = (tmp_path / "recent").iterdir()
    assert raw_png(path.read_bytes()).samples.shape[:2] == (30, 40)


def test_a_write_that_breaks_off_leaves_nothing_under_its_name(
    recents, qtbot, tmp_path, monkeypatch
):
    def full(*_arguments):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("inbetweener.storage.atomic.os.fdopen", full)
    recents.keep(tmp_path / "walk", thumbnail())
    qtbot.waitUntil(lambda: recents._thread.is_idle)

    assert list((tmp_path / "recent").glob("*.png")) == []
