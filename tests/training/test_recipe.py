from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from inbetweener.training.errors import RecipeError
from inbetweener.training.flow_warp_task import FlowWarpTask
from inbetweener.training.recipe import OVERLAYS, RECIPES, load_recipe, recipe_of
from inbetweener.training.task_kinds import task_of
from tests.support.training_runs import tiny_recipe, tiny_table, write_recipe

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", sorted(path.stem for path in RECIPES.glob("*.toml")))
def test_every_recipe_of_ours_can_be_read(name: str) -> None:
    recipe = load_recipe(name)

    assert recipe.title
    assert task_of(recipe.task).arguments()


@pytest.mark.parametrize("name", sorted(path.stem for path in OVERLAYS.glob("*.toml")))
def test_every_overlay_of_ours_goes_over_a_recipe(name: str) -> None:
    plain, laid = load_recipe("unet"), load_recipe("unet", [name])

    assert laid.title.startswith(f"{plain.title}, ")
    assert laid.source != plain.source
    assert (laid.task, laid.pictures) == (plain.task, plain.pictures)


def test_an_overlay_takes_the_place_of_whole_tables(tmp_path: Path) -> None:
    overlay = tmp_path / "mine.toml"
    overlay.write_text('title = "at night"\nseed = 9\n[pictures]\ncount = 3\n', encoding="utf-8")

    laid = load_recipe(write_recipe(tmp_path), [str(overlay)])

    assert (laid.title, laid.seed, laid.pictures.count) == ("tiny, at night", 9, 3)
    assert laid.pictures.size_px == tiny_recipe(pictures={}).pictures.size_px
    assert laid.optimizer == tiny_recipe().optimizer


def test_an_overlay_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        RecipeError, match=r"no overlay named 'rain'\. Choose one of: midpoint-films"
    ):
        load_recipe("unet", ["rain"])
    overlay = tmp_path / "mine.toml"
    overlay.write_text("colour = 1", encoding="utf-8")
    with pytest.raises(RecipeError, match=r"unet\.toml with .*mine\.toml has no entry 'colour'"):
        load_recipe("unet", [str(overlay)])


def test_a_recipe_outlives_a_checkpoint_unchanged() -> None:
    recipe = tiny_recipe(optimizer={"betas": [0.8, 0.9], "peak_learning_rate": 1})

    written = json.loads(json.dumps(recipe.table()))

    assert recipe_of(written, "written") == recipe
    assert recipe.optimizer.betas == (0.8, 0.9)
    assert isinstance(recipe.optimizer.peak_learning_rate, float)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"colour": 1}, "tiny has no entry 'colour'. Its entries are: title, source, task, seed"),
        ({"pictures": {"size": 3}}, "tiny pictures has no entry 'size'. Its entries are: size_px"),
        ({"pictures": {"size_px": "3"}}, "tiny pictures size_px must be a whole number, not '3'."),
        ({"seed": True}, "tiny seed must be a whole number, not True."),
        ({"channels_last": 1}, "tiny channels_last must be true or false, not 1."),
        ({"optimizer": {"betas": [0.9]}}, "tiny optimizer betas must be a list of 2, not of 1."),
        ({"optimizer": {"betas": 0.9}}, "tiny optimizer betas must be a list, not 0.9."),
        ({"optimizer": 3}, "tiny optimizer must be a table, not 3."),
        ({"precision": "fp8"}, "tiny: precision is auto, bf16 or float32, not 'fp8'."),
        ({"pictures": {"count": 0}}, "tiny pictures: size_px and count are at least 1."),
        ({"validation": {"batch": 0}}, "tiny validation: count, batch and sheet_rows are at least"),
        ({"saving": {"log_every_steps": 0}}, "tiny saving: log_every_steps is at least 1."),
    ],
)
def test_a_wrong_entry_is_named_in_a_sentence(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(RecipeError) as raised:
        recipe_of(tiny_table(**changes), "tiny")

    assert str(raised.value).startswith(sentence)


def test_a_missing_entry_is_named() -> None:
    with pytest.raises(RecipeError, match="tiny lacks the entry 'title'"):
        recipe_of({"source": {}, "task": {}}, "tiny")


@pytest.mark.parametrize(
    ("task", "sentence"),
    [
        ({}, "lacks the entry 'kind'"),
        ({"kind": "crossfade"}, "has no kind 'crossfade'. Its kinds are: flow-warp"),
        ({"kind": "flow-warp", "weights": {"color": 1.0}}, "weights has no entry 'color'"),
        ({"kind": "flow-warp", "proposals": {"proposers": ["magic"]}}, "no proposer named 'magic'"),
        ({"kind": "flow-warp", "proposals": {"drop": 2}}, "drop is a probability"),
    ],
)
def test_a_wrong_task_is_refused(task: dict[str, object], sentence: str) -> None:
    with pytest.raises(RecipeError, match=sentence):
        task_of(task)


def test_a_task_is_made_of_its_table() -> None:
    task = task_of({"kind": "flow-warp", "weights": {"line": 2}, "network": {"hidden": 16}})

    assert isinstance(task, FlowWarpTask)
    assert (task.weights.line, task.network.hidden) == (2.0, 16)
    assert task_of({"kind": "flow-warp", "network": task.arguments()}).arguments()["hidden"] == 16


def test_recipes_are_found_by_name_or_file(tmp_path: Path) -> None:
    assert load_recipe(write_recipe(tmp_path)) == tiny_recipe()
    with pytest.raises(RecipeError, match=r"no recipe named 'film'\. Choose one of: .*flow-warp"):
        load_recipe("film")
    with pytest.raises(RecipeError, match=r"gone\.toml could not be read"):
        load_recipe(str(tmp_path / "gone.toml"))


def test_a_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("title = ", encoding="utf-8")

    with pytest.raises(RecipeError, match=r"bad\.toml is no valid TOML"):
        load_recipe(str(tmp_path / "bad.toml"))
