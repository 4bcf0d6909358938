from __future__ import annotations

from typing import Any

import pytest

from inbetweener.imaging.reading import read_picture
from inbetweener.session.pictures import inbetween_thumbnails as module
from inbetweener.session.pictures.inbetween_thumbnails import InbetweenThumbnails
from inbetweener.session.pictures.thumbnails import HEIGHT_PX, WIDTH_PX
from inbetweener.storage.image_cache import ImageCache
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

DIGESTS = tuple(f"{number:016x}" for number in range(1, 6))


@pytest.fixture
def cache(tmp_path):
    cache = ImageCache(tmp_path / "cache", 1 << 30)
    for step, digest in enumerate(DIGESTS):
        cache.write(digest, png_of(drawing(step, size=(640, 480))), {})
    return cache


@pytest.fixture
def make(qtbot, cache):
    made: list[InbetweenThumbnails] = []

    def make(**options: Any) -> InbetweenThumbnails:
        made.append(InbetweenThumbnails(cache, **options))
        return made[-1]

    yield make
    assert all(each.shutdown() for each in made)


def get_made(qtbot, thumbnails, *digests) -> list[str]:
    told: list[str] = []
    thumbnails.ready.connect(told.append)
    thumbnails.want(digests)
    qtbot.waitUntil(lambda: thumbnails._thread.is_idle)
    thumbnails.ready.disconnect(told.append)
    return told


def test_they_are_small_and_come_in_order(qtbot, make):
    thumbnails = make()

    assert get_made(qtbot, thumbnails, *DIGESTS) == list(DIGESTS)
    image = thumbnails.get(DIGESTS[0])
    assert image.width() <= WIDTH_PX
    assert image.height() <= HEIGHT_PX


def test_what_is_there_is_not_made_again(qtbot, make):
    thumbnails = make()
    get_made(qtbot, thumbnails, *DIGESTS[:2])

    assert get_made(qtbot, thumbnails, *DIGESTS[:3]) == [DIGESTS[2]]


def test_memory_is_bounded_and_the_least_recently_seen_goes_first(qtbot, make):
    room_bytes = 3 * 128 * 96 * 4
    thumbnails = make(budget_bytes=room_bytes)
    get_made(qtbot, thumbnails, *DIGESTS[:3])
    thumbnails.get(DIGESTS[0])
    get_made(qtbot, thumbnails, DIGESTS[3])

    assert thumbnails.used_bytes <= room_bytes
    assert thumbnails.get(DIGESTS[1]) is None
    assert all(thumbnails.get(DIGESTS[index]) is not None for index in (0, 2, 3))


def test_one_that_is_gone_is_not_tried_again_until_it_may_be_back(qtbot, make, cache):
    thumbnails = make()
    lost = "ab" * 8

    assert get_made(qtbot, thumbnails, lost, DIGESTS[0]) == [DIGESTS[0]]
    cache.write(lost, png_of(drawing(1)), {})
    assert get_made(qtbot, thumbnails, lost) == []
    thumbnails.retry_impossible()
    assert get_made(qtbot, thumbnails, lost) == [lost]


def test_another_shot_begins_with_none(qtbot, make):
    thumbnails = make()
    get_made(qtbot, thumbnails, *DIGESTS)
    thumbnails.forget()

    assert thumbnails.used_bytes == 0
    assert get_made(qtbot, thumbnails, DIGESTS[0]) == [DIGESTS[0]]


@pytest.mark.parametrize("error", [MemoryError(), KeyError("x")])
def test_an_error_nobody_foresaw_costs_one_thumbnail_only(qtbot, make, monkeypatch, error):
    thumbnails = make()
    read: list[bytes] = []

    def read_or_fail(png):
        read.append(png)
        if len(read) == 2:
            raise error
        return read_picture(png)

    monkeypatch.setattr(module, "read_picture", read_or_fail)

    assert get_made(qtbot, thumbnails, *DIGESTS[:3]) == [DIGESTS[0], DIGESTS[2]]
