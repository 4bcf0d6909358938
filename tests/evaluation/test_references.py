from __future__ import annotations

import numpy as np
import pytest

from inbetweener.evaluation.references import Crossfade, Nearest

_BLACK, _WHITE = np.zeros((2, 2, 3), np.uint8), np.full((2, 2, 3), 255, np.uint8)


def test_a_crossfade_mixes_by_time() -> None:
    quarter, most = Crossfade().inbetween(_BLACK, _WHITE, [0.25, 0.8])

    assert (quarter == 64).all()
    assert (most == 204).all()


def test_a_crossfade_keeps_16_bits() -> None:
    deep = np.full((1, 1, 4), 65535, np.uint16)

    (middle,) = Crossfade().inbetween(np.zeros_like(deep), deep, [0.5])

    assert middle.dtype == np.uint16
    assert middle.ravel().tolist() == [32768] * 4


@pytest.mark.parametrize(("t", "level"), [(0.49, 0), (0.5, 255), (0.9, 255)])
def test_the_nearest_key_is_held(t: float, level: int) -> None:
    (picture,) = Nearest().inbetween(_BLACK, _WHITE, [t])

    assert (picture == level).all()
    assert not np.shares_memory(picture, _BLACK)
    assert not np.shares_memory(picture, _WHITE)
