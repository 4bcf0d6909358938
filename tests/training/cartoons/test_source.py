from dataclasses import fields, replace

import numpy as np
import pytest
import torch

from inbetweener.training.batch import Batch
from inbetweener.training.cartoons import Cartoons, CartoonsConfig
from inbetweener.training.cartoons.scenes import Kind

CONFIG = CartoonsConfig(size=64, seed=3)


def only(kind: Kind) -> CartoonsConfig:
    cel, vector, line, painted = (float(k == kind) for k in Kind)
    return replace(CONFIG, mix=(cel, vector, line, painted))


def tensors(batch: Batch) -> dict[str, torch.Tensor]:
    pictures = {f.name: getattr(batch, f.name) for f in fields(batch) if f.name != "flows"}
    return pictures | {f.name: getattr(batch.flows, f.name) for f in fields(batch.flows)}


@pytest.fixture(scope="module")
def batch(bank):
    return Cartoons(CONFIG, bank).draw(step=2, count=12)


def test_the_same_step_gives_the_same_batch_from_another_source(bank, batch):
    again = tensors(Cartoons(CONFIG, bank).draw(step=2, count=12))
    assert all(torch.equal(value, again[name]) for name, value in tensors(batch).items())


@pytest.mark.parametrize(("step", "rank", "seed"), [(3, 0, 3), (2, 1, 3), (2, 0, 4)])
def test_another_step_rank_or_seed_gives_other_pictures(bank, batch, step, rank, seed):
    other = Cartoons(replace(CONFIG, seed=seed), bank).draw(step, 12, rank)
    assert (other.key_a - batch.key_a).abs().mean() > 0.01


def test_shapes_and_types_are_those_of_a_batch(batch):
    for name, value in tensors(batch).items():
        assert value.dtype == torch.float32, name
    assert batch.key_a.shape == batch.truth.shape == batch.key_b.shape == (12, 4, 64, 64)
    assert batch.flows.a_to_t.shape == (12, 2, 64, 64)
    assert batch.flows.seen_b_at_t.shape == (12, 1, 64, 64)
    assert batch.flows.known.shape == (12, 1, 1, 1)
    assert batch.flows.known.eq(1).all()
    assert ((batch.t > 0) & (batch.t < 1)).all()


def test_colour_is_premultiplied_and_in_range(batch):
    for picture in (batch.key_a, batch.truth, batch.key_b):
        assert picture.min() >= 0
        assert picture.max() <= 1
        assert (picture[:, :3] <= picture[:, 3:] + 1e-5).all()


@pytest.mark.parametrize("kind", [Kind.VECTOR, Kind.PAINTED])
def test_opaque_kinds_have_no_transparency(bank, kind):
    drawn = Cartoons(only(kind), bank).draw(0, 6)
    for picture in (drawn.key_a, drawn.truth, drawn.key_b):
        assert picture[:, 3].min() > 1 - 1e-5


def test_cels_have_empty_places_that_stay_where_they_are(bank):
    drawn = Cartoons(only(Kind.CEL), bank).draw(0, 6)
    empty = drawn.key_a[:, 3:] == 0
    assert 0.1 < empty.float().mean() < 0.99
    assert drawn.flows.a_to_b.masked_select(empty.expand(-1, 2, -1, -1)).eq(0).all()
    both = empty & (drawn.key_b[:, 3:] == 0)
    assert drawn.flows.seen_a_in_b[both].eq(1).all()


def test_line_art_has_one_hue_in_a_picture(bank):
    drawn = Cartoons(only(Kind.LINE), bank).draw(0, 8)
    for picture in drawn.key_a:
        centred = picture[:3].flatten(1) - picture[:3].flatten(1).mean(dim=1, keepdim=True)
        strength = torch.linalg.svdvals(centred)
        assert strength[1] < 0.08 * strength[0].clamp(min=1e-3)


def test_rendering_many_at_a_time_gives_what_rendering_one_at_a_time_does(bank, batch):
    together = tensors(Cartoons(replace(CONFIG, chunk=12), bank).draw(2, 12))
    for name, value in tensors(batch).items():
        assert (together[name] - value).abs().mean() < 1e-4, name


def test_moves_are_mostly_small_and_reach_half_a_picture(bank):
    source = Cartoons(CONFIG, bank)
    flows = torch.cat([source.draw(step, 16).flows.a_to_b for step in range(4)])
    longest = flows.norm(dim=1).flatten(1).amax(dim=1)
    assert longest.median() < 32
    assert longest.max() > 32
    assert np.mean(longest.numpy() < 0.01) < 0.15
