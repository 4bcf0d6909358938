from __future__ import annotations

from typing import Any
from unittest.mock import Mock

import cv2
import numpy as np
import pytest

from inbetweener.inference import proposers, region_flow
from inbetweener.inference.proposers import PROPOSERS, propose


def _texture(channels: int = 3) -> Any:
    """(64, 80, C) float32 in [0, 1], opaque."""
    coarse = np.random.default_rng(0).random((16, 20, channels), np.float32)
    texture = cv2.resize(coarse, (80, 64), interpolation=cv2.INTER_CUBIC).clip(0, 1)
    texture[..., 3:] = 1
    return texture


def test_the_names_that_models_are_registered_with_stay_known() -> None:
    # A name that vanished would make every model that was trained with it unusable.
    assert "dis" in PROPOSERS


@pytest.mark.parametrize("names", [(), ("dis",), ("dis", "dis")])
@pytest.mark.parametrize("channels", [3, 4])
def test_each_name_gives_one_flow_each_way(names: tuple[str, ...], channels: int) -> None:
    key = _texture(channels)

    a_to_b, b_to_a = propose(names, key, key)

    assert a_to_b.shape == b_to_a.shape == (len(names), 64, 80, 2)
    assert a_to_b.dtype == b_to_a.dtype == np.float32


@pytest.mark.parametrize("name", sorted(PROPOSERS))
@pytest.mark.parametrize("size", [(1, 1), (5, 7), (40, 33)])
def test_every_search_takes_pictures_of_any_size(name: str, size: tuple[int, int]) -> None:
    key_a = np.random.default_rng(0).random((*size, 4), np.float32)
    key_b = key_a[::-1].copy()

    a_to_b, b_to_a = propose((name,), key_a, key_b)

    assert a_to_b.shape == b_to_a.shape == (1, *size, 2)
    assert np.isfinite(a_to_b).all()
    assert np.isfinite(b_to_a).all()


@pytest.mark.parametrize("name", sorted(PROPOSERS))
def test_every_search_finds_a_shift_in_the_right_direction_both_ways(name: str) -> None:
    key_a = _texture()
    key_b = np.roll(key_a, (2, 4), axis=(0, 1))

    a_to_b, b_to_a = propose((name,), key_a, key_b)

    inside = (0, slice(12, -12), slice(12, -12))
    assert np.median(a_to_b[inside], axis=(0, 1)) == pytest.approx((4, 2), abs=0.3)
    assert np.median(b_to_a[inside], axis=(0, 1)) == pytest.approx((-4, -2), abs=0.3)


def test_a_search_that_is_not_here_is_refused() -> None:
    with pytest.raises(KeyError, match="sorcery"):
        propose(("sorcery",), _texture(), _texture())


def test_searches_that_begin_with_dense_flow_share_it(monkeypatch: pytest.MonkeyPatch) -> None:
    key_a = _texture()
    key_b = np.roll(key_a, (2, 4), axis=(0, 1))
    alone = [propose((name,), key_a, key_b) for name in ("dis", "regions")]
    search = Mock(side_effect=proposers.dense_search)
    monkeypatch.setattr(proposers, "dense_search", search)
    monkeypatch.setattr(region_flow, "find_flow", None)

    together = propose(("dis", "regions"), key_a, key_b)

    search.assert_called_once()
    for way in (0, 1):
        np.testing.assert_array_equal(together[way], [each[way][0] for each in alone])
