from __future__ import annotations

from typing import Any

import pytest

from inbetweener.imaging.reading import read_picture
from inbetweener.session.pictures import thumbnails as thumbnails_module
from inbetweener.session.pictures.thumbnails import HEIGHT_PX, WIDTH_PX, Thumbnails
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of

NAMES = ("A1.png", "A2.png", "A3.png")


@pytest.fixture
def folder(tmp_path):
    return write_keys(tmp_path / "walk", *NAMES, size=(640, 480))


@pytest.fixture
def thumbnails(qtbot):
    thumbnails = Thumbnails()
    yield thumbnails
    assert thumbnails.shutdown()


def make(qtbot, thumbnails, folder, *names) -> None:
    thumbnails.make(folder, names)
    qtbot.waitUntil(lambda: thumbnails._thread.is_idle)


def test_they_are_small_and_keep_the_pictures_shape(qtbot, thumbnails, folder):
    make(qtbot, thumbnails, folder, *NAMES)
    image = thumbnails.get("A1.png")

    assert image.width() <= WIDTH_PX
    assert image.height() <= HEIGHT_PX
    assert image.width() / image.height() == pytest.approx(4 / 3, rel=0.02)


def test_they_come_one_by_one_in_order(qtbot, thumbnails, folder):
    told: list[Any] = []
    thumbnails.ready.connect(told.append)
    make(qtbot, thumbnails, folder, *NAMES)

    assert told == list(NAMES)


def test_what_cannot_be_read_has_none_and_is_not_tried_again(qtbot, thumbnails, folder):
    (folder / "A2.png").write_bytes(b"no picture")
    told: list[Any] = []
    thumbnails.ready.connect(told.append)
    make(qtbot, thumbnails, folder, *NAMES)
    make(qtbot, thumbnails, folder, *NAMES)

    assert thumbnails.get("A2.png") is None
    assert thumbnails.get("A3.png") is not None
    assert told == list(NAMES)


def test_one_that_was_forgotten_is_made_anew(qtbot, thumbnails, folder):
    make(qtbot, thumbnails, folder, *NAMES)
    before = thumbnails.get("A1.png")
    (folder / "A1.png").write_bytes(png_of(drawing(5, size=(640, 480))))
    thumbnails.forget("A1.png")
    make(qtbot, thumbnails, folder, *NAMES)

    assert thumbnails.get("A1.png") != before


def test_another_shot_begins_with_none(qtbot, thumbnails, folder):
    make(qtbot, thumbnails, folder, *NAMES)
    thumbnails.forget()

    assert [thumbnails.get(name) for name in NAMES] == [None] * 3


@pytest.mark.parametrize("error", [MemoryError(), KeyError("x")])
def test_an_error_nobody_foresaw_costs_one_thumbnail_only(
    qtbot, thumbnails, folder, monkeypatch, error
):
    def read_or_fail(path):
        if path.name == "A2.png":
            raise error
        return read_picture(path)

    monkeypatch.setattr(thumbnails_module, "read_picture", read_or_fail)
    told: list[Any] = []
    thumbnails.ready.connect(told.append)
    make(qtbot, thumbnails, folder, *NAMES)

    assert told == list(NAMES)
    assert [thumbnails.get(name) is None for name in NAMES] == [False, True, False]


def test_a_job_that_failed_is_logged(qtbot, thumbnails, folder, monkeypatch, caplog):
    monkeypatch.delattr(thumbnails_module, "_thumbnail")
    make(qtbot, thumbnails, folder, *NAMES)

    assert "making thumbnails has failed" in caplog.text
