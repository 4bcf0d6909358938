from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.networks.flow_warp import (
    FlowWarp,
    FlowWarpConfig,
    FlowWarpOutput,
    Proposals,
)
from inbetweener.networks.motion import Motion
from inbetweener.networks.travel import Arrival, Travellers
from tests.support.tiny_models import TINY, stirred_network, untrained_network

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_HEIGHT, _WIDTH = 48, 72


def _texture(batch: int = 1, seed: int = 0, size: tuple[int, int] = (_HEIGHT, _WIDTH)) -> Tensor:
    """(B, 4, H, W) premultiplied in [0, 1], smooth over a few pixels, opaque."""
    random = torch.Generator().manual_seed(seed)
    coarse = torch.rand(batch, 4, size[0] // 4, size[1] // 4, generator=random)
    fine = functional.interpolate(coarse, size, mode="bicubic", align_corners=False).clamp(0, 1)
    fine[:, 3] = 1
    return fine


def _shift(x: float, batch: int = 1) -> Proposals:
    """The flow of keys of which B is A moved to the right."""
    flow = torch.zeros(batch, 1, 2, _HEIGHT, _WIDTH)
    flow[:, :, 0] = x
    return Proposals(flow, -flow)


def _tensors(output: FlowWarpOutput) -> Iterator[tuple[str, Tensor]]:
    for field in fields(output):
        value = getattr(output, field.name)
        yield from (
            ((f"{field.name}[{i}]", each) for i, each in enumerate(value))
            if isinstance(value, tuple)
            else ((field.name, value),)
        )


@pytest.mark.parametrize("moments", [(0.1, 0.5), (0.5, 0.5)])
@pytest.mark.parametrize("make", [untrained_network, stirred_network])
def test_everything_that_training_sees_is_of_the_size_of_the_keys(
    moments: tuple[float, float], make: Callable[[], FlowWarp]
) -> None:
    network = make()

    with torch.no_grad():
        output = network(
            _texture(2), _texture(2, seed=1), torch.tensor(moments), proposals=_shift(4, batch=2)
        )

    assert len(output.flows_a_to_b) == len(output.flows_b_to_a) == 4
    channels = {"picture": 4, "carried_a": 4, "carried_b": 4, "doubt": 1}
    for name, tensor in _tensors(output):
        assert tensor.shape == (2, channels.get(name, 2), _HEIGHT, _WIDTH), name
        assert torch.isfinite(tensor).all(), name
    assert output.doubt.min() >= 0


def test_each_picture_of_a_batch_is_drawn_as_if_it_were_alone() -> None:
    network, moments = stirred_network(), torch.tensor([0.1, 0.5, 0.8])
    keys = _texture(3), _texture(3, seed=1)
    guesses = 3 * torch.randn(3, 2, 2, _HEIGHT, _WIDTH)

    with torch.no_grad():
        together = network(*keys, moments, proposals=Proposals(guesses, -guesses))
        for i in range(3):
            own = slice(i, i + 1)
            alone = network(
                keys[0][own],
                keys[1][own],
                moments[own],
                proposals=Proposals(guesses[own], -guesses[own]),
            )
            for (name, one), (_, of_many) in zip(_tensors(alone), _tensors(together), strict=True):
                assert torch.allclose(one, of_many[own], atol=1e-5, rtol=1e-4), name


@pytest.mark.parametrize("t", [0.1, 0.5, 0.7])
def test_before_training_a_still_key_stays_as_it_is(t: float) -> None:
    key = _texture()

    with torch.no_grad():
        picture = untrained_network()(key, key, torch.tensor([t])).picture

    a_pixel_off = (key.roll(1, dims=3) - key).abs().mean()
    assert (picture - key).abs().mean() < 0.2 * a_pixel_off


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_before_training_what_is_rightly_proposed_is_rightly_drawn(t: float) -> None:
    # A whole pixel of motion at each t, so that the truth needs no interpolation.
    wide = _texture(size=(_HEIGHT, _WIDTH + 16))
    key_a, key_b = wide[..., 8:-8], wide[..., :-16]
    truth = wide[..., 8 - int(8 * t) : 8 - int(8 * t) + _WIDTH]

    with torch.no_grad():
        drawn = untrained_network()(key_a, key_b, torch.tensor([t]), proposals=_shift(8)).picture

    crossfade = key_a * (1 - t) + key_b * t
    inside = (..., slice(8, -8), slice(16, -16))
    missed, faded = ((each - truth)[inside].abs().mean() for each in (drawn, crossfade))
    assert missed < 0.25 * faded


@pytest.mark.parametrize("t", [0.1, 0.4, 0.75])
def test_before_training_time_may_run_backwards(t: float) -> None:
    network = untrained_network()
    key_a, key_b = _texture(), _texture(seed=1)
    there, back = _shift(5), _shift(-5)

    with torch.no_grad():
        forwards = network(key_a, key_b, torch.tensor([t]), proposals=there)
        backwards = network(key_b, key_a, torch.tensor([1 - t]), proposals=back)

    torch.testing.assert_close(backwards.picture, forwards.picture, atol=1e-4, rtol=0)
    torch.testing.assert_close(backwards.a_to_t, forwards.b_to_t, atol=1e-3, rtol=1e-3)
    torch.testing.assert_close(backwards.carried_a, forwards.carried_b, atol=1e-3, rtol=0)


def test_where_there_is_no_paint_none_appears_before_training() -> None:
    key_a = _texture()
    key_a[..., : _WIDTH // 2] = 0
    key_b = key_a.roll(4, dims=3)
    key_b[..., : _WIDTH // 2] = 0

    with torch.no_grad():
        picture = untrained_network()(key_a, key_b, torch.tensor([0.5])).picture

    assert not picture[..., : _WIDTH // 4].any()
    assert picture[..., -_WIDTH // 4 :].any()


def test_every_parameter_learns() -> None:
    network = stirred_network().train()

    output = network(
        _texture(2), _texture(2, seed=1), torch.tensor([0.3, 0.6]), proposals=_shift(4, batch=2)
    )
    random = torch.Generator().manual_seed(3)
    # A random sum, in which nothing cancels by chance.
    loss = sum(
        (tensor * torch.rand(tensor.shape, generator=random)).mean()
        for _, tensor in _tensors(output)
    )
    assert isinstance(loss, Tensor)
    loss.backward()

    for name, parameter in network.named_parameters():
        assert parameter.grad is not None, name
        assert torch.isfinite(parameter.grad).all(), name
        assert parameter.grad.any(), name


def test_a_strip_of_an_arrival_has_the_rows_of_all_that_arrived() -> None:
    arrival = Arrival(
        sums=torch.arange(16.0)[:, None].expand(2, 5, 16, 8),
        context=torch.arange(8.0)[:, None].expand(2, 3, 8, 4),
        nearer=torch.arange(16.0)[:, None].expand(1, 4, 16, 8),
        t=torch.tensor([0.5])[:, None, None, None],
    )

    strip = arrival.rows(4, 10)

    assert strip.sums[0, 0, :, 0].tolist() == strip.nearer[0, 0, :, 0].tolist()
    assert strip.nearer[0, 0, :, 0].tolist() == [4, 5, 6, 7, 8, 9]
    assert strip.context[0, 0, :, 0].tolist() == [2, 3, 4]
    assert strip.t is arrival.t


def test_the_nearer_key_fills_what_nothing_reaches() -> None:
    network = untrained_network()
    key_a, key_b = _texture(), _texture(seed=1)
    with torch.no_grad():
        arrival = network.arrive(
            network.travellers(key_a, key_b, network.search(key_a, key_b)), torch.tensor([0.3])
        )
        nothing = Arrival(
            torch.zeros_like(arrival.sums), arrival.context, arrival.nearer, arrival.t
        )

        drawing = network.finish(nothing)

    torch.testing.assert_close(drawing.picture, key_a)


def _white_meets_black(t: float) -> Arrival:
    """All of A is white, all of B is black, and neither weighs more."""
    sums = torch.ones(2, 5, 16, 16)
    sums[1, :4] = 0
    nothing = torch.zeros(2, TINY.context_channels, 8, 8)
    return Arrival(sums, nothing, torch.ones(1, 4, 16, 16), torch.full((1, 1, 1, 1), t))


@pytest.mark.parametrize("t", [0.2, 0.5, 0.9])
def test_before_training_keys_are_blended_by_nearness(t: float) -> None:
    with torch.no_grad():
        picture = untrained_network().finish(_white_meets_black(t)).picture

    torch.testing.assert_close(picture, torch.full_like(picture, 1 - t), atol=5e-3, rtol=0)


@pytest.mark.parametrize(
    ("answers", "said", "expected"),
    [
        (slice(0, 4), 5.0, 1.0),  # favour: of A
        (slice(0, 4), -5.0, 0.0),  # favour: of B
        (slice(4, 8), 12.0, 1.0),  # fill: with the nearer key, which is white
        (slice(8, 24), 0.125, 0.5 + 0.125),  # residual
    ],
)
def test_what_synthesis_answers_is_done(answers: slice, said: float, expected: float) -> None:
    network = untrained_network()
    bias = network.synthesis.answer.bias
    assert bias is not None
    with torch.no_grad():
        bias[answers] = said
        picture = network.finish(_white_meets_black(0.5)).picture

    torch.testing.assert_close(picture, torch.full_like(picture, expected), atol=5e-3, rtol=0)


def test_features_travel_with_the_pixels() -> None:
    network = untrained_network()
    colours = torch.cat([_texture(), _texture(seed=1)])
    flow = torch.zeros(2, 2, _HEIGHT, _WIDTH)
    flow[0, 0], flow[1, 0] = 8, -8
    still, weight = torch.zeros_like(flow), torch.zeros(2, 1, _HEIGHT, _WIDTH)

    with torch.no_grad():
        context = network.context(colours)
        keys = Travellers(colours, context, weight, Motion(flow, still, weight))
        arrived = network.arrive(keys, torch.tensor([0.25])).context

    # A quarter of 8 pixels is one at half size; for B, the other way, it is three.
    torch.testing.assert_close(arrived[0, ..., 1:], context[0, ..., :-1], atol=5e-3, rtol=5e-3)
    torch.testing.assert_close(arrived[1, ..., :-3], context[1, ..., 3:], atol=5e-3, rtol=5e-3)


def test_one_prepared_gap_gives_what_the_whole_network_gives_at_any_t() -> None:
    network = stirred_network()
    key_a, key_b = _texture(), _texture(seed=1)

    with torch.no_grad():
        keys = network.travellers(key_a, key_b, network.search(key_a, key_b))
        for t in (0.9, 0.2):
            moment = torch.tensor([t])
            drawing = network.finish(network.arrive(keys, moment))
            whole = network(key_a, key_b, moment)
            torch.testing.assert_close(drawing.picture, whole.picture, atol=1e-5, rtol=0)
            torch.testing.assert_close(drawing.doubt, whole.doubt, atol=1e-5, rtol=0)


def test_half_precision_draws_nearly_the_same() -> None:
    network, moment = stirred_network(), torch.tensor([0.4])
    key_a = _texture()
    key_b = key_a.roll(4, dims=3)

    with torch.no_grad():
        single = network(key_a, key_b, moment, proposals=_shift(4))
        with torch.autocast("cpu", torch.bfloat16):
            half = network(key_a, key_b, moment, proposals=_shift(4))

    for name, tensor in _tensors(half):
        assert torch.isfinite(tensor).all(), name
    assert half.picture.dtype == half.a_to_t.dtype == torch.float32
    assert (half.picture - single.picture).abs().mean() < 0.02
    assert (half.a_to_t - single.a_to_t).abs().mean() < 0.2


def test_a_configuration_survives_being_written_down() -> None:
    written = json.loads(json.dumps(TINY.as_dict()))

    assert FlowWarpConfig.of(written) == TINY
    assert FlowWarpConfig.of({}) == FlowWarpConfig()
    assert FlowWarpConfig.of({"hidden": 48}).hidden == 48


def test_an_argument_that_the_network_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError, match="channel_count"):
        FlowWarpConfig.of({"channel_count": 3})


def test_the_default_is_of_one_to_three_million_parameters() -> None:
    with torch.device("meta"):
        network = FlowWarp(FlowWarpConfig())

    assert 1e6 <= sum(parameter.numel() for parameter in network.parameters()) <= 3e6


def test_what_is_drawn_while_gradients_are_recorded_is_what_is_drawn_without() -> None:
    network, t = stirred_network(), torch.tensor([0.4])
    keys = _texture(), _texture(seed=1)

    recorded = network(*keys, t, proposals=_shift(4))
    with torch.inference_mode():
        drawn = network(*keys, t, proposals=_shift(4))

    assert recorded.picture.requires_grad
    for (name, ours), (_, other) in zip(_tensors(drawn), _tensors(recorded), strict=True):
        assert torch.equal(ours, other), name
