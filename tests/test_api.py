from __future__ import annotations

import doctest
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from inbetweener.api import (
    Chart,
    Pin,
    Sheet,
    arrays,
    compose,
    import_layers,
    models,
    open_interpolator,
    read_layered,
)
from inbetweener.errors import ModelError
from tests.support.flat_art import flat_art
from tests.support.layered_files import PsdGroup, PsdLayer, psd, saved

if TYPE_CHECKING:
    from pathlib import Path


def _keys(dtype: type[Any] = np.uint8, channels: int = 3) -> tuple[Any, Any]:
    noise = np.random.default_rng(0)
    shape, peak = (24, 20, channels), np.iinfo(dtype).max
    return noise.integers(0, peak, shape, dtype), noise.integers(0, peak, shape, dtype)


def test_the_example_of_the_documentation_works() -> None:
    assert doctest.testmod(arrays).failed == 0


def test_importing_it_costs_neither_torch_nor_qt() -> None:
    program = (
        "import sys, inbetweener.api; inbetweener.api.models(); "
        "sys.exit(', '.join({'torch', 'PySide6'} & set(sys.modules)) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", models())
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_each_time_gives_one_picture_of_the_keys_kind(
    name: str, dtype: type[Any], channels: int
) -> None:
    key_a, key_b = _keys(dtype, channels)
    before_a, before_b = key_a.copy(), key_b.copy()

    pictures = open_interpolator(name, device="cpu").inbetween(key_a, key_b, [1, 0.5, 0.0])

    assert [(p.shape, p.dtype) for p in pictures] == [(key_a.shape, key_a.dtype)] * 3
    assert np.array_equal(pictures[0], key_b)
    assert np.array_equal(pictures[2], key_a)
    assert np.array_equal(key_a, before_a)
    assert np.array_equal(key_b, before_b)


def test_without_a_name_the_default_model_opens_on_the_device_asked_for() -> None:
    interpolator = open_interpolator(device="cpu")

    assert (interpolator.name, interpolator.device) == (models()[0], "cpu")


def test_times_may_be_any_numbers_or_none_at_all() -> None:
    interpolator = open_interpolator(device="cpu")

    assert interpolator.inbetween(*_keys(), []) == []
    assert len(interpolator.inbetween(*_keys(), np.linspace(0, 1, 3, dtype=np.float32))) == 3


def test_an_unknown_model_or_device_is_refused() -> None:
    with pytest.raises(ModelError, match="one of: dis-splat"):
        open_interpolator("no-such-model")
    with pytest.raises(ModelError, match="toaster"):
        open_interpolator("dis-splat", device="toaster")


@pytest.mark.parametrize(
    ("time", "error"),
    [
        (-0.01, ValueError),
        (1.01, ValueError),
        (float("nan"), ValueError),
        ("0.5", TypeError),
        (None, TypeError),
        (True, TypeError),
        (1j, TypeError),
    ],
)
def test_a_time_that_is_no_moment_between_the_keys_is_refused(
    time: Any, error: type[Exception]
) -> None:
    with pytest.raises(error, match=r"a time must be .*got"):
        open_interpolator(device="cpu").inbetween(*_keys(), [0.5, time])


def test_keys_that_are_no_arrays_are_refused() -> None:
    key, _ = _keys()

    with pytest.raises(TypeError, match="key B must be a numpy array, got list"):
        open_interpolator(device="cpu").inbetween(key, key.tolist(), [0.5])


@pytest.mark.parametrize(
    "other",
    [np.zeros((24, 20, 4), np.uint8), np.zeros((24, 20, 3), np.uint16), np.zeros((24, 20, 3))],
)
def test_keys_of_different_kinds_are_refused(other: Any) -> None:
    with pytest.raises(ValueError, match="got"):
        open_interpolator(device="cpu").inbetween(_keys()[0], other, [0.5])


def test_exact_colours_leave_keys_alone_and_inbetweens_in_their_paints() -> None:
    patches = np.array([[0, 1, 2], [3, 0, 4], [5, 5, 1]])
    keys = [flat_art(patches, is_smooth=False, shift_px=shift) for shift in (0, 3)]

    start, middle, end = open_interpolator("dis-splat", device="cpu").inbetween(
        keys[0], keys[1], [0, 0.5, 1], exact_colours=True
    )

    assert np.array_equal(start, keys[0])
    assert np.array_equal(end, keys[1])
    known = {tuple(colour) for key in keys for colour in key.reshape(-1, 4).tolist()}
    assert {tuple(colour) for colour in middle.reshape(-1, 4).tolist()} <= known


def test_pins_are_obeyed() -> None:
    """A bar on paper and one far away, which no search takes for the same."""
    left, right = (np.full((64, 160, 3), 250, np.uint8) for _ in "ab")
    left[20:40, 10:30] = right[20:40, 130:150] = (200, 40, 40)
    model = open_interpolator("dis-splat", "cpu")

    [without] = model.inbetween(left, right, [0.5])
    [pinned] = model.inbetween(left, right, [0.5], [(20, 30, 140, 30)])

    middle = np.array([200, 40, 40])
    assert np.abs(pinned[25:35, 74:86].astype(int) - middle).max() < 30
    assert np.abs(without[25:35, 74:86].astype(int) - middle).max() > 100


def test_a_pin_may_say_more_than_where_its_part_goes() -> None:
    left, right = (np.full((64, 160, 3), 250, np.uint8) for _ in "ab")
    left[20:40, 10:30] = right[20:40, 130:150] = (200, 40, 40)
    pin = Pin(20, 30, 140, 30, chart=Chart.free((0.25,)), path=((80, 50),))

    [drawn] = open_interpolator("dis-splat", "cpu").inbetween(left, right, [0.5], [pin])

    is_red = (np.abs(drawn.astype(int) - (200, 40, 40)) < 40).all(axis=2)
    down, across = np.argwhere(is_red).mean(axis=0)
    assert across == pytest.approx(50, abs=2)
    assert down == pytest.approx(45, abs=2)


def test_arcs_may_be_straight() -> None:
    model, keys = open_interpolator("region-splat", "cpu"), _keys()

    model.inbetween(*keys, [0.5], arcs="straight")
    with pytest.raises(ValueError, match="loops"):
        model.inbetween(*keys, [0.5], arcs="loops")


@pytest.mark.parametrize(
    ("pins", "error", "message"),
    [
        ([Pin(1, 2, 3, float("nan"))], ValueError, "finite numbers"),
        ([(1, 2, 3)], ValueError, "four finite numbers"),
        ([(1, 2, 3, float("nan"))], ValueError, "four finite numbers"),
        ([(1, 2, 3, "4")], TypeError, "must be a number, got str"),
        ([(1, 2, 3, 4), (1, 2, 30, 40)], ValueError, "pin 2 contradicts pin 1"),
    ],
)
def test_pins_that_are_none_are_refused(pins: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        open_interpolator("dis-splat", "cpu").inbetween(*_keys(), [0.5], pins)


def test_files_of_layers_come_as_arrays_and_as_folders(tmp_path: Path) -> None:
    ground, cel = (
        np.random.default_rng(seed).integers(0, 255, (6, 9, 4), np.uint8) for seed in (1, 2)
    )
    group = PsdGroup("A", [PsdLayer("1", cel)])
    layers: list[PsdLayer | PsdGroup] = [PsdLayer("BG", ground[..., :3]), group]
    file = saved(tmp_path / "cut05.psd", psd(layers, (9, 6)))

    arrays = [layer.unpack() for layer in read_layered(file).pixel_layers()]
    folder = import_layers(file)

    assert (arrays[1] == cel).all()
    assert sorted(path.name for path in folder.iterdir()) == ["A", "BG", "cut05.inbetweener"]
    frame = compose([Sheet(arrays[0]), Sheet(arrays[1])], 9, 6)
    assert (frame[..., 3] == 255).all()
