"""Films and other data sets as a source of training pictures."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inbetweener.datasets.opening import open_data_set
from inbetweener.datasets.splitting import with_parts
from inbetweener.training.errors import RecipeError
from inbetweener.training.excerpts_source import ExcerptsConfig, ExcerptsSource
from inbetweener.training.lesson import Lesson
from inbetweener.training.seeds import VALIDATION_STEP
from inbetweener.training.sources import Surroundings, source_of
from tests.support.data_sets import (
    drawing,
    save,
    write_atd12k,
    write_frames,
    write_vimeo90k,
)

_AROUND = Surroundings(size_px=16, seed=7, device=torch.device("cpu"))


def _numbers(batch):
    """The reds of key A, truth and key B: 20 times the scene and the number of the drawing."""
    pictures = torch.stack([batch.key_a, batch.truth, batch.key_b], dim=1)
    return (pictures[:, :, 0].mean(dim=(2, 3)) * 255).round().int().numpy()


@pytest.fixture
def frames(tmp_path):
    return write_frames(tmp_path / "frames", scenes=5, count=8)


def _source(folder, **values):
    split = with_parts(open_data_set(folder, frames=8), 0.2, 1)
    return ExcerptsSource(split, ExcerptsConfig(size=16, **values))


def test_the_truth_lies_between_its_keys_where_t_says(frames):
    batch = _source(frames).draw(0, 60)

    a, truth, b = _numbers(batch).T
    t = batch.t.numpy()
    assert np.allclose(a + t * (b - a), truth, atol=0.01)
    assert {abs(span) for span in b - a} == {2, 3, 4, 5, 6, 7}
    assert (b < a).any()
    assert (b > a).any()
    assert batch.key_a.shape == (60, 4, 16, 16)
    assert bool((batch.key_a[:, 3] == 1).all())
    assert not batch.flows.known.any()


def test_models_that_know_the_middle_alone_get_the_middle(frames):
    batch = _source(frames, midpoint=True, reverse=False).draw(0, 40)

    a, truth, b = _numbers(batch).T
    assert bool((batch.t == 0.5).all())
    assert np.array_equal(a + b, 2 * truth)
    assert {int(span) for span in b - a} == {2, 4, 6}


def test_training_and_validation_share_no_scene(frames):
    source = _source(frames)

    train = {
        int(number) // 20 for step in range(6) for number in _numbers(source.draw(step, 20)).flat
    }
    test = {int(number) // 20 for number in _numbers(source.draw(VALIDATION_STEP + 3, 40)).flat}

    assert len(train) == 4
    assert len(test) == 1
    assert not train & test


def test_a_step_s_pictures_depend_on_step_and_rank_alone(frames):
    def tensors(step, rank, **values):
        return list(Lesson(_source(frames, **values).draw(step, 4, rank)).tensors())

    first = tensors(3, 0)
    assert all(map(torch.equal, first, tensors(3, 0, cache_mib=0)))
    assert not all(map(torch.equal, first, tensors(4, 0)))
    assert not all(map(torch.equal, first, tensors(3, 1)))
    assert not all(map(torch.equal, first, tensors(3, 0, seed=1)))


def test_cels_stay_cels(tmp_path):
    folder = write_frames(tmp_path / "cels", count=8, channels=4)

    batch = _source(folder).draw(0, 6)

    assert bool((batch.key_a[:, :3] <= batch.key_a[:, 3:] + 1e-6).all())
    assert float(batch.key_a[:, 3].min()) == 0
    assert float(batch.key_a[:, 3].max()) == 1


@pytest.mark.parametrize(("write", "layout"), [(write_atd12k, "atd-12k"), (write_vimeo90k, "auto")])
def test_a_recipe_names_any_data_set(tmp_path, write, layout):
    folder = write(tmp_path / "set")
    table = {"kind": "excerpts", "path": str(folder), "layout": layout}

    batch = source_of(table, _AROUND).draw(0, 5)

    assert bool((batch.t == 0.5).all())
    mixture = source_of(
        {
            "kind": "mixture",
            "parts": [
                {"share": 1, "source": table},
                {"share": 1, "source": {"kind": "moving-squares"}},
            ],
        },
        _AROUND,
    )
    known = [bool(one) for step in range(8) for one in mixture.draw(step, 4).flows.known.flatten()]
    assert 4 < sum(known) < 28


@pytest.mark.parametrize(
    "entries",
    [
        {"path": "nowhere"},
        {"layout": "tape"},
        {"gap": [1, 2]},
        {"gap": [3, 3], "midpoint": True},
        {"zoom": [0.0, 1.0]},
        {"frames": 2, "layout": "frames"},
        {"surprise": 1},
    ],
)
def test_what_makes_no_sense_is_told(frames, entries):
    with pytest.raises(RecipeError, match="source"):
        source_of({"kind": "excerpts", "path": str(frames), **entries}, _AROUND)


def test_places_where_nothing_moves_are_given_up_for_others(tmp_path):
    for order in (1, 2, 3):
        picture = drawing(40, (400, 100))
        picture[:, 300 : 300 + 25 * order] = 255
        save(tmp_path / "set" / "scene" / f"{order}.png", picture)
    config = ExcerptsConfig(size=16, zoom=(0.2, 0.3))
    source = ExcerptsSource(with_parts(open_data_set(tmp_path / "set"), 0, 1), config)

    batch = source.draw(0, 60)

    moving = [bool((a != b).any()) for a, b in zip(batch.key_a, batch.key_b, strict=True)]
    assert sum(moving) > 30  # a quarter of all places move
