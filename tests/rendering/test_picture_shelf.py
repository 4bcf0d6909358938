"""What is kept of decoded pictures, and what is forgotten."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from inbetweener.rendering.picture_shelf import PictureShelf


def _made(shelf: PictureShelf[str], *keys: str, size: int = 10) -> list[str]:
    made: list[str] = []
    for key in keys:

        def make(key: str = key) -> tuple[str, int]:
            made.append(key)
            return key.upper(), size

        assert shelf.get(key, make) == key.upper()
    return made


def test_a_thing_is_made_once() -> None:
    assert _made(PictureShelf[str](100), "a", "b", "a", "b") == ["a", "b"]


def test_the_one_longest_unused_is_forgotten() -> None:
    shelf = PictureShelf[str](25)
    assert _made(shelf, "a", "b", "a", "c") == ["a", "b", "c"]
    assert _made(shelf, "a", "b") == ["b"]


def test_a_thing_beyond_the_budget_is_kept_alone() -> None:
    shelf = PictureShelf[str](25)
    _made(shelf, "a")
    _made(shelf, "huge", size=1000)
    assert _made(shelf, "huge") == []
    assert _made(shelf, "a") == ["a"]


def test_what_failed_is_tried_again() -> None:
    shelf = PictureShelf[str](25)

    def fails() -> tuple[str, int]:
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        shelf.get("a", fails)
    assert _made(shelf, "a") == ["a"]


def test_threads_that_want_one_thing_wait_for_it() -> None:
    shelf, made = PictureShelf[str](25), []
    everyone = threading.Barrier(4)

    def make() -> tuple[str, int]:
        made.append("a")
        return "A", 1

    def ask(_: int) -> str:
        everyone.wait(60)
        return shelf.get("a", make)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, range(4))) == ["A"] * 4
    assert made == ["a"]
