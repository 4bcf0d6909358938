from dataclasses import fields, replace

import numpy as np
import pytest
import torch

from inbetweener.training.cartoons import Cartoons, CartoonsConfig
from inbetweener.training.cartoons.bank import Bank
from inbetweener.training.cartoons.compositing import EMPTY, Layers, Rendering, render
from inbetweener.training.cartoons.drawing.pieces import Role
from inbetweener.training.cartoons.flow_check import check_flow
from inbetweener.training.cartoons.following import follow
from inbetweener.training.cartoons.layout import lay_out
from inbetweener.training.cartoons.motion import Motion
from inbetweener.training.cartoons.scenes import SLOTS, Cast, Staging, cast
from inbetweener.training.cartoons.staging import stage

SIZE, PROP = 96, 16


def stilled(motion: Motion) -> Motion:
    return Motion.still(np.zeros_like(motion.start))


def one_prop(bank: Bank, **poses: Motion) -> tuple[Cast, Staging]:
    """A scene with one prop in the middle that neither bends nor is filmed from elsewhere."""
    random = np.random.default_rng(0)
    players = cast(random, bank, 1, (1, 0, 0, 0))
    pieces = np.full((1, SLOTS), -1)
    pieces[0, PROP] = bank.find(Role.PROP)[0]
    players = replace(players, pieces=pieces, chained=np.zeros((1, SLOTS), bool))
    staging = stage(random, bank, players, size=SIZE, max_motion_share=0.5)
    nothing = {
        f.name: stilled(value)
        for f in fields(staging)
        if isinstance(value := getattr(staging, f.name), Motion)
    }
    middle = Motion.still(np.full((1, SLOTS, 2), SIZE / 2))
    still = {f.name: stilled(getattr(staging.poses, f.name)) for f in fields(staging.poses)}
    return players, replace(
        staging,
        **nothing | {"opacity": Motion.still(np.ones((1, SLOTS)))},
        poses=replace(staging.poses, **still | {"place": middle} | poses),
        appears=np.full((1, SLOTS), -1.0),
        vanishes=np.full((1, SLOTS), 2.0),
        stepped=np.zeros(1, bool),
        grades=np.eye(4, dtype=np.float32)[None],
    )


def film(bank: Bank, scene: tuple[Cast, Staging], t: float) -> tuple[Rendering, Layers]:
    scenes = lay_out(bank, scene[0], scene[1], np.array([t]), SIZE)
    device, side = torch.device("cpu"), (SIZE, SIZE)
    layers = scenes.to(device)
    return render(bank.atlas, layers, scenes.windows(side, device), side), layers


@pytest.fixture(scope="module")
def errors(bank):
    batch = Cartoons(CartoonsConfig(size=96, seed=5), bank).draw(0, 24)
    return check_flow(batch)


@pytest.mark.parametrize("name", ["a_to_b", "b_to_a", "a_to_t", "b_to_t"])
def test_what_is_fetched_along_the_flow_is_what_was_there(errors, name):
    error = getattr(errors, name)
    assert error.median() < 0.008
    assert error.max() < 0.04


def test_the_check_notices_flow_that_is_half_a_pixel_out(bank):
    batch = Cartoons(CartoonsConfig(size=96, seed=5), bank).draw(0, 8)
    wrong = replace(batch.flows, a_to_b=batch.flows.a_to_b + 0.5)
    right, out = check_flow(batch).a_to_b, check_flow(replace(batch, flows=wrong)).a_to_b
    assert (out > right).all()
    assert out.median() > 1.5 * right.median()


def test_a_swung_thing_travels_on_an_arc_about_its_pivot(bank):
    turn, t = 1.4, 0.3
    scene = one_prop(bank, angle=Motion.by(np.zeros((1, SLOTS)), np.full((1, SLOTS), turn)))
    rendering, layers = film(bank, scene, t)
    flow, _ = follow(rendering, layers, 0, 1)
    rows, columns = torch.nonzero(rendering.owner[0, 0] != EMPTY, as_tuple=True)
    start = torch.complex(columns - SIZE / 2, rows - SIZE / 2)
    end = start + torch.complex(flow[0, 0, rows, columns], flow[0, 1, rows, columns])
    far = start.abs() > 2
    assert far.sum() > 100
    torch.testing.assert_close(end.abs()[far], start.abs()[far], rtol=1e-4, atol=1e-3)
    turned = (end[far] / start[far]).angle()
    torch.testing.assert_close(turned, torch.full_like(turned, turn * t), rtol=0, atol=1e-3)


def test_a_move_is_the_flow_to_the_pixel(bank):
    place = np.full((1, SLOTS, 2), SIZE / 2)
    scene = one_prop(bank, place=Motion.by(place, np.broadcast_to([10.0, -4.0], place.shape)))
    rendering, layers = film(bank, scene, 0.5)
    owned = rendering.owner[0, 0] != EMPTY
    to_b, seen = follow(rendering, layers, 0, 2)
    assert to_b[0, 0][owned].sub(10).abs().max() < 1e-3
    assert to_b[0, 1][owned].add(4).abs().max() < 1e-3
    assert seen[0, 0][owned].mean() > 0.99
    moved = torch.roll(rendering.colour[0, 0], (-4, 10), dims=(1, 2))
    inside = (slice(None), slice(8, -8), slice(12, -12))
    torch.testing.assert_close(rendering.colour[0, 2][inside], moved[inside], rtol=0, atol=2e-3)


def test_what_leaves_or_vanishes_is_not_seen(bank):
    scene = one_prop(bank)
    gone = replace(scene[1], vanishes=np.full((1, SLOTS), 0.4))
    rendering, layers = film(bank, (scene[0], gone), 0.5)
    owned = rendering.owner[0, 0] != EMPTY
    for moment in (1, 2):
        _, seen = follow(rendering, layers, 0, moment)
        assert seen[0, 0][owned].eq(0).all()
    assert rendering.colour[0, 1].eq(0).all()
    place = np.full((1, SLOTS, 2), SIZE / 2)
    away = one_prop(bank, place=Motion.by(place, np.full_like(place, SIZE)))
    rendering, layers = film(bank, away, 0.5)
    _, seen = follow(rendering, layers, 0, 2)
    assert seen[0, 0][rendering.owner[0, 0] != EMPTY].eq(0).all()
