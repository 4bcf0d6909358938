from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.cancel import CancelToken
from inbetweener.errors import ModelError
from inbetweener.inference import flow_warp
from inbetweener.inference import strips as strips_of
from inbetweener.inference.flow_warp import FlowWarpInterpolator, open_registered
from inbetweener.inference.pixels import premultiply
from inbetweener.inference.proposers import propose
from inbetweener.inference.registry import read_registry
from inbetweener.inference.strips import searched_size, strips
from inbetweener.networks.synthesis import MULTIPLE, REACH
from tests.support.tiny_models import register_model, stirred_network, untrained_network

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.interpolator import Inbetween
    from inbetweener.inference.registry import RegisteredModel
    from inbetweener.networks.flow_warp import FlowWarp

_CPU = torch.device("cpu")
_MOST_SEARCHED = 960 * 544


def _registered(folder: Path, **register: Any) -> RegisteredModel:
    register_model(folder, **register)
    (model,) = read_registry(folder)
    return model


def _draw(network: FlowWarp, key_a: Any, key_b: Any, t: float, *proposers: str) -> Inbetween:
    interpolator = FlowWarpInterpolator(network, device=_CPU, proposers=proposers)
    return interpolator.prepare(key_a, key_b, (), CancelToken()).at(t, CancelToken())


def _texture(height: int, width: int, channels: int, seed: int = 0) -> Any:
    """uint8, smooth over a few pixels, opaque."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (height // 4 + 1, width // 4 + 1, channels), np.uint8)
    texture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    texture[..., 3:] = 255
    return texture


def _cel(center_x: int) -> Any:
    """A disc with texture on it and nothing around, (96, 128, 4) uint8."""
    cel = np.zeros((96, 128, 4), np.uint8)
    cv2.circle(cel, (center_x, 48), 16, (220, 40, 30, 255), -1, cv2.LINE_AA)
    cv2.circle(cel, (center_x + 4, 44), 5, (20, 240, 30, 255), -1)
    return cel


def test_a_registered_network_draws_as_the_one_that_was_written(tmp_path: Path) -> None:
    network = stirred_network(seed=3)
    opened = open_registered(_registered(tmp_path, network=network), "cpu")
    key_a, key_b = _texture(40, 60, 3), _texture(40, 60, 3, seed=1)

    drawn = opened.prepare(key_a, key_b, (), CancelToken()).at(0.3, CancelToken())

    expected = _draw(network, key_a, key_b, 0.3, "dis")
    assert np.array_equal(drawn.image, expected.image)
    assert np.array_equal(drawn.confidence, expected.confidence)
    assert not np.array_equal(drawn.image, _draw(stirred_network(), key_a, key_b, 0.3).image)


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("depth", 3),
        ("channels", "sixteen"),
        ("channels", 0),
        ("channels", 18),
        ("hidden", -16),
        ("attention_heads", 3),
        ("signature_channels", 12),
        ("blocks", 1.5),
    ],
)
def test_a_network_that_cannot_be_built_is_refused_with_a_sentence(
    tmp_path: Path, argument: str, value: object
) -> None:
    network = untrained_network()
    arguments = network.config.as_dict() | {argument: value}

    with pytest.raises(ModelError, match=rf"(?s)tiny.*{argument}"):
        open_registered(_registered(tmp_path, network=network, arguments=arguments), "cpu")


def test_a_search_that_is_not_here_is_refused(tmp_path: Path) -> None:
    model = _registered(tmp_path, proposers=["dis", "sorcery"])

    with pytest.raises(ModelError, match=r"tiny needs a search that is not here: sorcery"):
        open_registered(model, "cpu")


def test_a_device_that_is_not_here_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="toaster"):
        open_registered(_registered(tmp_path), "toaster")


def test_missing_weights_are_refused(tmp_path: Path) -> None:
    model = _registered(tmp_path)
    model.weights.unlink()

    with pytest.raises(ModelError, match="cannot be read"):
        open_registered(model, "cpu")


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_before_training_it_draws_what_the_search_proposes(t: float) -> None:
    wide = _texture(96, 128 + 16, 3)
    key_a, key_b = wide[:, 8:-8], wide[:, :-16]
    first = 8 - int(8 * t)
    truth = wide[:, first : first + 128].astype(int)

    drawn = _draw(untrained_network(), key_a, key_b, t, "dis").image.astype(int)

    crossfade = key_a * (1 - t) + key_b * t
    inside = slice(12, -12), slice(24, -24)
    missed, faded = (np.abs(each - truth)[inside].mean() for each in (drawn, crossfade))
    assert missed < 0.3 * faded


def test_the_picture_moves_with_t() -> None:
    key_a, key_b = _cel(40), _cel(60)

    centers = [
        np.average(np.arange(128), weights=drawn[..., 3].sum(axis=0, dtype=float))
        for drawn in (
            _draw(untrained_network(), key_a, key_b, t, "dis").image for t in (0.2, 0.5, 0.8)
        )
    ]

    assert 40 < centers[0] < centers[1] < centers[2] < 60
    assert centers[1] == pytest.approx(50, abs=2)


@pytest.mark.parametrize("network", [untrained_network(), stirred_network()])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_where_neither_key_has_paint_none_appears(network: FlowWarp, dtype: type[Any]) -> None:
    scale = np.iinfo(dtype).max // 255
    key_a, key_b = (_cel(x).astype(dtype) * dtype(scale) for x in (90, 100))

    drawn = _draw(network, key_a, key_b, 0.5, "dis").image

    assert not drawn[:, :40].any()
    assert drawn[40:56, 90:100, 3].mean() > 0.5 * np.iinfo(dtype).max


def test_opaque_keys_give_an_opaque_picture_with_the_colours_of_one_without_alpha() -> None:
    key_a, key_b = _texture(48, 64, 4), _texture(48, 64, 4, seed=1)

    with_alpha = _draw(untrained_network(), key_a, key_b, 0.4).image
    without = _draw(untrained_network(), key_a[..., :3], key_b[..., :3], 0.4).image

    assert with_alpha[..., 3].min() == 255
    assert np.abs(with_alpha[..., :3].astype(int) - without).max() <= 1


@pytest.mark.parametrize("channels", [3, 4])
def test_searches_see_the_alpha_of_a_cel_and_none_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch, channels: int
) -> None:
    seen = []

    def _watched(names: Any, colours_a: Any, colours_b: Any) -> Any:
        seen.extend([colours_a, colours_b])
        return propose(names, colours_a, colours_b)

    monkeypatch.setattr(flow_warp, "propose", _watched)
    key_a, key_b = _cel(40)[..., :channels], _cel(60)[..., :channels]
    _draw(untrained_network(), key_a, key_b, 0.5, "dis")

    for key, colours in zip((key_a, key_b), seen, strict=True):
        np.testing.assert_allclose(colours, premultiply(key), atol=1e-6)


def test_colour_under_no_alpha_is_not_seen() -> None:
    key_a, key_b = _cel(40), _cel(60)
    other = key_a.copy()
    other[other[..., 3] == 0] = (90, 200, 10, 0)

    drawn = _draw(stirred_network(), key_a, key_b, 0.5, "dis").image

    assert np.array_equal(drawn, _draw(stirred_network(), other, key_b, 0.5, "dis").image)


def test_the_networks_own_doubt_counts_where_nothing_landed() -> None:
    key_a, key_b = _texture(40, 48, 3), _texture(40, 48, 3, seed=1)
    sure, unsure = untrained_network(), untrained_network()
    with torch.no_grad():
        # The last four answers are the doubt of each pixel of a half-size place.
        assert unsure.synthesis.answer.bias is not None
        unsure.synthesis.answer.bias[-4:] += 3

    confident, doubtful = (_draw(network, key_a, key_b, 0.5) for network in (sure, unsure))

    assert np.array_equal(confident.image, doubtful.image)
    assert (doubtful.confidence <= confident.confidence).all()
    assert doubtful.confidence.mean() < 0.9 * confident.confidence.mean()


def test_keys_that_contradict_each_other_lower_confidence() -> None:
    key_a, other = _texture(40, 48, 3), _texture(40, 48, 3, seed=1)

    alike = _draw(untrained_network(), key_a, np.roll(key_a, 1, axis=1), 0.5, "dis").confidence
    torn = _draw(untrained_network(), key_a, other, 0.5, "dis").confidence

    assert alike.mean() > torn.mean() + 0.2


@pytest.mark.parametrize("channels", [3, 4])
def test_cut_into_strips_it_is_the_picture_that_it_was(
    monkeypatch: pytest.MonkeyPatch, channels: int
) -> None:
    key_a, key_b = _texture(203, 37, channels), _texture(203, 37, channels, seed=1)
    network = stirred_network()
    whole = _draw(network, key_a, key_b, 0.4, "dis")

    monkeypatch.setattr(strips_of, "_STRIP_PIXELS", 40 * 16)
    assert len(list(strips(208, 40))) == 13
    cut = _draw(network, key_a, key_b, 0.4, "dis")

    assert np.abs(cut.image.astype(int) - whole.image).max() <= 1
    np.testing.assert_allclose(cut.confidence, whole.confidence, atol=1e-5)


def test_strips_that_are_read_too_narrowly_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    key_a, key_b = _texture(203, 37, 3), _texture(203, 37, 3, seed=1)
    network = stirred_network()
    whole = _draw(network, key_a, key_b, 0.4)

    monkeypatch.setattr(strips_of, "_STRIP_PIXELS", 40 * 16)
    monkeypatch.setattr(strips_of, "REACH", 0)
    cut = _draw(network, key_a, key_b, 0.4)

    assert np.abs(cut.confidence - whole.confidence).max() > 1e-4


_sizes = st.integers(1, 1200).map(lambda count: count * MULTIPLE)


@given(height=_sizes, width=_sizes)
def test_strips_cover_every_row_once_and_are_read_far_enough(height: int, width: int) -> None:
    cut = list(strips(height, width))

    assert [strip.begin for strip in cut] == [0, *(strip.end for strip in cut[:-1])]
    assert cut[-1].end == height
    for strip in cut:
        assert strip.begin < strip.end
        assert strip.read_from == max(0, strip.begin - REACH)
        assert strip.read_to == min(height, strip.end + REACH)
        assert strip.begin % MULTIPLE == strip.end % MULTIPLE == 0
        assert strip.read_from % MULTIPLE == strip.read_to % MULTIPLE == 0
        assert (strip.end - strip.begin) * width <= max(1 << 20, MULTIPLE * width)


@given(height=st.integers(1, 20000), width=st.integers(1, 20000))
def test_motion_is_searched_at_the_size_of_the_drawing_or_at_the_largest_affordable(
    height: int, width: int
) -> None:
    small_height, small_width = searched_size((height, width))

    assert 1 <= small_height <= height
    assert 1 <= small_width <= width
    if height * width <= _MOST_SEARCHED:
        assert (small_height, small_width) == (height, width)
        return
    # Rounding moves each side by half a pixel at most.
    scale = (_MOST_SEARCHED / (height * width)) ** 0.5
    assert abs(small_height - height * scale) <= 0.5 + 1e-9 or small_height == 1
    assert abs(small_width - width * scale) <= 0.5 + 1e-9 or small_width == 1


@pytest.mark.parametrize(
    ("size", "searched"),
    [((544, 960), (544, 960)), ((1080, 1920), (542, 964)), ((4320, 7680), (542, 964))],
)
def test_common_sizes_are_searched_at_about_half_a_megapixel(
    size: tuple[int, int], searched: tuple[int, int]
) -> None:
    assert searched_size(size) == searched


def test_a_large_drawing_is_searched_small_and_drawn_in_full(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(strips_of, "_SEARCHED_PIXELS", 48 * 64)
    wide = _texture(96, 128 + 16, 3)
    key_a, key_b = wide[:, 8:-8], wide[:, :-16]

    drawn = _draw(untrained_network(), key_a, key_b, 0.5, "dis").image.astype(int)

    truth = wide[:, 4:132].astype(int)
    crossfade = (key_a.astype(int) + key_b) / 2
    inside = slice(16, -16), slice(24, -24)
    missed, faded = (np.abs(each - truth)[inside].mean() for each in (drawn, crossfade))
    assert missed < 0.5 * faded
