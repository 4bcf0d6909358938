"""The sample shot is what its script draws, and its files carry what an artist's files carry."""

from __future__ import annotations

import importlib
import itertools
import struct
import sys
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from inbetweener.paths import resource
from tests.support.checkout import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

KEYS = sorted(resource("sample").glob("A*.png"))


@pytest.fixture(scope="module")
def script() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(CHECKOUT / "resources" / "sample")
        patch.setattr(sys, "dont_write_bytecode", True)  # nothing but drawings in a shot folder
        return importlib.import_module("draw_sample")


def rgba(path: Path) -> Any:
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert picture is not None
    return cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA)


def chunk(path: Path, kind: bytes) -> bytes:
    data = path.read_bytes()
    start = data.index(kind)
    (length,) = struct.unpack(">I", data[start - 4 : start])
    return data[start + 4 : start + 4 + length]


def test_a_key_is_what_the_script_draws(script: Any):
    drawn = script.draw(script.KEYS[13])

    np.testing.assert_array_equal(drawn, rgba(resource("sample/A0013.png")))


def test_the_script_writes_the_file_that_is_here(script: Any, tmp_path: Path):
    original = resource("sample/A0001.png")

    script.write_png(tmp_path / "again.png", rgba(original), script.DOTS_PER_INCH)

    np.testing.assert_array_equal(rgba(tmp_path / "again.png"), rgba(original))
    assert chunk(tmp_path / "again.png", b"pHYs") == chunk(original, b"pHYs")


def test_there_is_one_file_for_each_key(script: Any):
    assert [path.stem for path in KEYS] == [f"A{frame:04d}" for frame in script.KEYS]


def test_gaps_of_both_lengths_are_there(script: Any):
    assert set(np.diff(list(script.KEYS))) == {4, 8}


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_a_key_is_a_small_transparent_cel(path: Path):
    picture = rgba(path)
    alpha = picture[..., 3]

    assert picture.shape == (720, 1280, 4)
    assert path.stat().st_size < 60_000
    assert (alpha == 0).mean() > 0.7
    assert (alpha == 255).mean() > 0.1
    assert not alpha[-1].any(), "the fox must not touch the lower edge"
    assert not alpha[:, [0, -1]].any(), "the fox must not touch the sides"


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_the_colour_under_the_clear_parts_is_the_ink(script: Any, path: Path):
    picture = rgba(path)

    clear = picture[picture[..., 3] == 0]

    assert (clear[:, :3] == script.INK).all()


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_a_key_carries_its_resolution_and_colour_space(path: Path):
    assert struct.unpack(">IIB", chunk(path, b"pHYs")) == (5669, 5669, 1)  # 144 dpi
    assert chunk(path, b"sRGB") == b"\x00"


def test_neighbouring_keys_are_different_drawings():
    pictures = [rgba(path).astype(np.int16) for path in KEYS]

    for one, next_one in itertools.pairwise(pictures):
        assert (np.abs(one - next_one).max(axis=2) > 32).mean() > 0.02
