from __future__ import annotations

import threading
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage

from inbetweener.core.drawing import CanvasSize
from inbetweener.imaging.alpha import display_rgba8
from inbetweener.imaging.ink import ink_of
from inbetweener.rendering.keys import read_key
from inbetweener.session.pictures import loading
from inbetweener.session.pictures import store as store_module
from inbetweener.session.pictures.loading import to_qimage
from inbetweener.session.pictures.refs import DifferenceRef, PictureRef
from inbetweener.session.pictures.store import BYTES_PER_PIXEL, PictureStore
from inbetweener.storage.image_cache import ImageCache
from tests.support.key_files import SIZE, drawing, write_keys
from tests.support.png_samples import png_of

NAMES = ("A1.png", "A2.png", "A3.png", "A4.png")
PICTURE_BYTES = SIZE[0] * SIZE[1] * BYTES_PER_PIXEL
DIGEST = "5a" * 16


@pytest.fixture
def cache(tmp_path):
    return ImageCache(tmp_path / "cache", 1 << 30)


@pytest.fixture
def make_store(qtbot, cache):
    made: list[Any] = []

    def make(pictures=100):
        store = PictureStore(cache, pictures * PICTURE_BYTES)
        made.append(store)
        return store

    yield make
    assert all(store.shutdown() for store in made)


@pytest.fixture
def refs(tmp_path):
    folder = write_keys(tmp_path / "walk", *NAMES)
    return [PictureRef(folder / name) for name in NAMES]


def load(qtbot, store, *refs) -> None:
    store.want(refs)
    qtbot.waitUntil(lambda: store._thread.is_idle)


def test_a_key_is_loaded_as_it_is_on_the_disk(qtbot, make_store, refs):
    store = make_store()
    with qtbot.waitSignal(store.loaded) as told:
        store.want(refs[:1])

    assert told.args == refs[:1]
    image = store.get(refs[0])
    assert image is not None
    assert (image.width(), image.height()) == SIZE
    assert image.pixelColor(0, 0).getRgb()[:3] == (250, 250, 245)
    assert store.used_bytes == PICTURE_BYTES


def test_an_inbetween_is_loaded_from_the_cache(qtbot, make_store, cache):
    cache.write(DIGEST, png_of(drawing(3)), {})
    store, ref = make_store(), PictureRef(digest=DIGEST)
    load(qtbot, store, ref)

    assert store.has(ref)


def test_a_key_of_another_size_is_fitted_where_the_shot_asks_for_it(qtbot, make_store, refs):
    store, ref = make_store(), PictureRef(refs[0].path, canvas=CanvasSize(32, 32))
    load(qtbot, store, ref)

    assert (store.get(ref).width(), store.get(ref).height()) == (32, 32)


def test_pictures_are_loaded_in_the_order_they_are_wanted(qtbot, make_store, refs):
    store = make_store()
    loaded: list[Any] = []
    store.loaded.connect(loaded.append)
    load(qtbot, store, refs[2], refs[0], refs[1])

    assert loaded == [refs[2], refs[0], refs[1]]


def test_memory_stays_within_the_budget_and_the_least_used_go_first(qtbot, make_store, refs):
    store = make_store(pictures=2)
    load(qtbot, store, refs[0], refs[1])
    store.get(refs[0])  # looked at later than the second
    load(qtbot, store, refs[2])

    assert [store.has(ref) for ref in refs[:3]] == [True, False, True]
    assert store.used_bytes == 2 * PICTURE_BYTES


def test_one_picture_larger_than_the_budget_is_shown_all_the_same(qtbot, make_store, refs):
    store = make_store(pictures=0)
    load(qtbot, store, refs[0])
    load(qtbot, store, refs[1])

    assert [store.has(ref) for ref in refs[:2]] == [False, True]


def test_what_is_in_memory_is_not_loaded_again(qtbot, make_store, refs):
    store = make_store()
    load(qtbot, store, *refs)
    with qtbot.assertNotEmitted(store.loaded):
        load(qtbot, store, *refs)


@pytest.mark.parametrize("damage", [None, b"", b"no picture"])
def test_what_cannot_be_loaded_is_told_once_and_may_come_back(qtbot, make_store, refs, damage):
    path = refs[0].path
    good = path.read_bytes()
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    store = make_store()
    failed: list[Any] = []
    store.failed.connect(lambda *told: failed.append(told))
    load(qtbot, store, refs[0])
    load(qtbot, store, refs[0])

    assert [ref for ref, _ in failed] == refs[:1]
    assert failed[0][1].startswith("A1.png cannot be used")
    assert store.problem(refs[0]) == failed[0][1]

    path.write_bytes(good)
    store.retry_broken()
    load(qtbot, store, refs[0])
    assert store.has(refs[0])
    assert store.problem(refs[0]) == ""


def test_a_picture_gone_from_the_cache_is_told(qtbot, make_store):
    store, ref = make_store(), PictureRef(digest=DIGEST)
    load(qtbot, store, ref)

    assert "gone from the cache" in store.problem(ref)


def test_forgetting_lets_go_of_everything(qtbot, make_store, refs):
    store = make_store()
    load(qtbot, store, *refs)
    store.forget()

    assert store.used_bytes == 0
    assert not any(map(store.has, refs))
    load(qtbot, store, *refs)
    assert all(map(store.has, refs))


@pytest.mark.parametrize("depth", [8, 16])
def test_a_cel_is_shown_premultiplied(depth):
    pixels: Any = np.zeros((2, 3, 4), np.uint8)
    pixels[0, 0] = (200, 100, 50, 128)
    pixels = pixels if depth == 8 else pixels.astype(np.uint16) * 257

    image = to_qimage(pixels)

    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    assert image.pixelColor(0, 0).alpha() == 128
    assert image.pixelColor(0, 0).red() == pytest.approx(200, abs=1)
    assert image.pixelColor(1, 1).alpha() == 0


NO_ROOM = "There is not enough memory to show A2.png; close other programs and try again."


def cv2_error(code: int) -> cv2.error:
    error = cv2.error("no")
    error.code = code
    return error


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (MemoryError(), NO_ROOM),
        (cv2_error(cv2.Error.StsNoMem), NO_ROOM),
        (
            cv2_error(cv2.Error.StsBadArg),
            "An unexpected error stopped A2.png from being shown: no.",
        ),
        (KeyError(), "An unexpected error stopped A2.png from being shown: KeyError."),
    ],
)
def test_an_error_nobody_foresaw_is_the_problem_of_one_picture_only(
    qtbot, make_store, refs, monkeypatch, error, sentence
):
    def read_or_fail(path, canvas):
        if path.name == "A2.png":
            raise error
        return read_key(path, canvas)

    monkeypatch.setattr(loading, "read_key", read_or_fail)
    store = make_store()
    load(qtbot, store, *refs)

    assert [store.has(ref) for ref in refs] == [True, False, True, True]
    assert store.problem(refs[1]) == sentence


def test_a_picture_that_qt_has_no_room_for_is_told(qtbot, make_store, refs, monkeypatch):
    monkeypatch.setattr(QImage, "convertToFormat", lambda *_: QImage())
    store = make_store()
    load(qtbot, store, refs[0])

    assert store.problem(refs[0]).startswith("There is not enough memory to show A1.png")


def test_after_a_job_that_failed_the_same_can_be_asked_for_again(
    qtbot, make_store, refs, monkeypatch
):
    store = make_store()
    with monkeypatch.context() as broken:
        broken.delattr(store_module, "load")
        load(qtbot, store, *refs)
    load(qtbot, store, *refs)

    assert all(map(store.has, refs))


def test_a_picture_that_was_drawn_again_can_be_asked_for_again(qtbot, make_store, cache):
    store, ref = make_store(), PictureRef(digest=DIGEST)
    other = PictureRef(digest="6b" * 16)
    load(qtbot, store, ref, other)
    cache.write(DIGEST, png_of(drawing(3)), {})
    store.forget_problem(ref)
    load(qtbot, store, ref)

    assert store.has(ref)
    assert store.problem(ref) == ""
    assert store.problem(other) != ""


def test_the_ink_comes_with_the_picture(qtbot, make_store, refs):
    store = make_store()
    assert store.ink(refs[0]) is None
    load(qtbot, store, refs[0])

    wanted, ink = ink_of(display_rgba8(drawing(0))), store.ink(refs[0])
    assert ink is not None
    assert (ink.levels == wanted.levels).all()
    assert ink.opacities == wanted.opacities


def difference_at(store, ref, x, y) -> int:
    red: int = store.get(ref).pixelColor(x, y).red()
    return red


@pytest.mark.parametrize("are_at_hand", [True, False])
def test_a_difference_is_great_where_pictures_differ(qtbot, make_store, refs, are_at_hand):
    store, ref = make_store(), DifferenceRef(refs[0], refs[1])
    if are_at_hand:
        load(qtbot, store, *refs[:2])
    load(qtbot, store, ref)

    assert difference_at(store, ref, 4, 24) > 200  # where only the first square is
    assert difference_at(store, ref, 60, 4) == 0
    assert store.ink(ref) is None
    assert store.used_bytes == SIZE[0] * SIZE[1] + (2 * PICTURE_BYTES if are_at_hand else 0)


def test_what_is_at_hand_is_not_read_again(qtbot, make_store, refs, monkeypatch):
    store, ref = make_store(), DifferenceRef(refs[0], refs[1])
    load(qtbot, store, refs[0])
    read: list[Any] = []

    def read_and_tell(path, fit):
        read.append(path)
        return read_key(path, fit)

    monkeypatch.setattr(loading, "read_key", read_and_tell)
    load(qtbot, store, refs[1], ref)

    assert read == [refs[1].path]
    assert store.has(ref)


def test_pictures_of_other_sizes_have_no_difference(qtbot, make_store, refs):
    store = make_store()
    ref = DifferenceRef(refs[0], PictureRef(refs[1].path, canvas=CanvasSize(32, 32)))
    load(qtbot, store, ref)

    assert store.problem(ref) == "The two drawings are of different sizes."


@pytest.fixture
def slow_reads(monkeypatch):
    """The names of the keys read so far; reading waits until `gate` is set."""
    read: list[str] = []
    gate = threading.Event()

    def slowly(path, canvas):
        read.append(path.name)
        assert gate.wait(60)
        return read_key(path, canvas)

    monkeypatch.setattr(loading, "read_key", slowly)
    yield read, gate
    gate.set()


def test_what_is_under_way_is_finished_though_others_are_wanted_by_then(
    qtbot, make_store, refs, slow_reads
):
    # Playing wants others with every frame, and reading may take longer than a frame.
    (read, gate), store = slow_reads, make_store()
    store.want(refs[:2])
    qtbot.waitUntil(lambda: read == ["A1.png"])
    store.want(refs[2:])
    gate.set()
    qtbot.waitUntil(lambda: store._thread.is_idle)

    assert read == ["A1.png", "A3.png", "A4.png"]  # and the second was given up
    assert store.has(refs[0])


def test_another_shot_is_loaded_once_a_slow_read_of_the_one_before_has_ended(
    qtbot, make_store, refs, slow_reads
):
    (read, gate), store = slow_reads, make_store()
    store.want(refs[:1])
    qtbot.waitUntil(lambda: bool(read))
    store.forget()
    store.want(refs[1:2])
    gate.set()
    qtbot.waitUntil(lambda: store.has(refs[1]))

    assert not store.has(refs[0])
