"""Linear light through the Python interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import tifffile

from inbetweener.api import open_interpolator, read_light, write_light
from tests.support.exr_files import channels_in, exr_of

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def lamp(left: int, planes: int = 3) -> NDArray[np.float32]:
    """A lamp twenty times as bright as white on a grey with some texture."""
    chance = np.random.default_rng(3)
    found = np.full((64, 96, planes), 0.1, np.float32)
    found[..., :3] += chance.uniform(0, 0.05, (64, 1, 1)).astype(np.float32)
    found[20:44, left : left + 24, :3] = 20
    found[24:40, left + 4 : left + 20, 0] = 12
    found[..., 3:] = 1
    return found


@pytest.mark.parametrize("planes", [3, 4])
def test_a_real_model_keeps_what_is_above_white_and_moves_it(planes: int) -> None:
    interpolator = open_interpolator("dis-splat", "cpu")
    first, last = lamp(20, planes), lamp(28, planes)
    start, middle, end = interpolator.inbetween_light(first, last, [0, 0.5, 1])
    assert (start == first).all()
    assert (end == last).all()
    assert middle.dtype == np.float32
    assert middle.shape == first.shape
    np.testing.assert_allclose(middle[26:38, 30:42, 0], 12, rtol=0.02)
    np.testing.assert_allclose(middle[26:38, 30:42, 1], 20, rtol=0.02)
    assert middle[:, :20, :3].max() < 0.2
    assert middle[:, 56:, :3].max() < 0.2


def test_files_of_any_kind_are_light(tmp_path: Path) -> None:
    light = lamp(20)
    for name in ("a.exr", "a.tif", "a.png"):
        write_light(light, tmp_path / name)
    assert channels_in((tmp_path / "a.exr").read_bytes())["G"].max() == 20
    np.testing.assert_allclose(read_light(tmp_path / "a.exr"), light, rtol=1e-3)
    assert tifffile.imread(tmp_path / "a.tif").dtype == np.uint16
    np.testing.assert_allclose(read_light(tmp_path / "a.tif"), np.minimum(light, 1), rtol=1e-3)
    assert (read_light(tmp_path / "a.tif") == read_light(tmp_path / "a.png")).all()


def test_what_is_no_light_is_refused() -> None:
    interpolator = open_interpolator("dis-splat", "cpu")
    with pytest.raises(ValueError, match="float32"):
        interpolator.inbetween_light(np.zeros((4, 4, 3)), np.zeros((4, 4, 3)), [0.5])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="shape"):
        interpolator.inbetween_light(lamp(20), lamp(20, 4), [0.5])


def test_half_floats_of_another_writer_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.exr"
    halves = lamp(20).astype(np.float16)
    path.write_bytes(exr_of({name: halves[..., place] for place, name in enumerate("RGB")}))
    assert (read_light(path).astype(np.float16) == halves).all()
