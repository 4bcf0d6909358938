from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import torch

from inbetweener.training.checkpoints import load_stored, read_checkpoint
from inbetweener.training.errors import RecipeError
from inbetweener.training.export import Export, export
from inbetweener.training.feeding import search_pool
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.recipe import RECIPES, load_recipe
from inbetweener.training.task_kinds import task_of
from inbetweener.training.tasks import Exam
from tests.support.training_runs import train_steps, write_recipe

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.training.lesson import Lesson
    from inbetweener.training.tasks import Task

_TINY: dict[str, dict[str, Any]] = {
    "fcn": {"width": 4, "blocks": [1, 1, 1, 1]},
    "unet": {"width": 2, "depth": 2},
    "resunet": {"width": 2, "depth": 2},
    "transunet": {"width": 2, "depth": 2},
    "refine-gan": {"width": 4, "refinement_width": 4},
    "fusion": {"width": 4},
    "softsplat": {"channels": [4, 4, 4], "columns": 2, "flow_share": 0.05},
}
_PICTURE = ({"losses": {"l1": 1.0}},)
_GAN = (
    {"until": 0.3, "rate": 10.0, "losses": {"coarse_ms_ssim": 0.84, "coarse_l1": 0.16}},
    {"until": 0.6, "held": ["extractor"], "losses": {"adversarial": 0.1, "l1": 1.0}},
    {"losses": {"coarse_ms_ssim": 1.0, "coarse_l1": 1.0, "adversarial": 0.1, "l1": 1.0}},
)
_GAN_TABLE: dict[str, Any] = {
    "kind": "baseline",
    "architecture": "refine-gan",
    "network": _TINY["refine-gan"],
    "critic_width": 4,
    "stages": list(_GAN),
}


def _task(architecture: str, *stages: Any, **others: Any) -> Task:
    table = {
        "kind": "baseline",
        "architecture": architecture,
        "network": _TINY[architecture],
        "stages": list(stages or _PICTURE),
        **others,
    }
    return task_of(table)


def _lesson(task: Task, *, training: bool = True) -> Lesson:
    batch = MovingSquares(size_px=32, times=(0.5, 0.5)).draw(0, 2)
    with search_pool(processes=False) as pool:
        return task.prepare(batch, pool, 5, training=training)


def _gradients(network: torch.nn.Module) -> set[str]:
    """The parts of a network that were asked for anything."""
    return {
        name.removeprefix("generator.").split(".")[0]
        for name, parameter in network.named_parameters()
        if parameter.grad is not None and parameter.grad.abs().sum() > 0
    }


@pytest.mark.parametrize("architecture", _TINY)
def test_every_baseline_learns_to_draw_the_middle(architecture: str) -> None:
    torch.manual_seed(0)
    task = _task(architecture)
    network, lesson = task.build_network(), _lesson(task)
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)

    losses = []
    for _ in range(10):
        optimizer.zero_grad()
        loss, parts = Exam(task, network)(lesson)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())

    assert set(parts) == {"l1", "squared", "ssim"}  # the last two are followed at no weight
    assert min(losses[1:]) < losses[0]


@pytest.mark.parametrize("architecture", ["unet", "transunet", "softsplat"])
def test_the_flow_task_asks_nothing_of_what_draws(architecture: str) -> None:
    task = _task(architecture, {"losses": {"flow": 1.0}})
    network = task.build_network()

    task.losses(network, _lesson(task))[0].backward()

    assert _gradients(network) == {"flow"}


def test_a_loss_that_a_network_gives_nothing_for_is_refused() -> None:
    task = _task("fcn", {"losses": {"flow": 1.0}})

    with pytest.raises(RecipeError, match="gives nothing that one of the recipe's losses asks"):
        task.losses(task.build_network(), _lesson(task))


@pytest.mark.parametrize(
    ("progress", "parts", "learning"),
    [
        (0.0, {"coarse_ms_ssim", "coarse_l1"}, {"extractor"}),
        (0.4, {"adversarial", "l1", "critic"}, {"refinement", "critic"}),
        (
            0.9,
            {"coarse_ms_ssim", "coarse_l1", "adversarial", "l1", "critic"},
            {"extractor", "refinement", "critic"},
        ),
    ],
)
def test_each_stage_has_its_losses_and_its_learners(
    progress: float, parts: set[str], learning: set[str]
) -> None:
    task = task_of(_GAN_TABLE)
    network, lesson = task.build_network(), _lesson(task)
    staged = type(lesson)(lesson.batch, progress=progress)

    loss, found = task.losses(network, staged)
    loss.backward()

    assert set(found) == parts | {"squared", "ssim"}
    assert _gradients(network) == learning
    assert all(parameter.requires_grad for parameter in network.parameters())


def test_the_critic_hears_of_its_own_loss_alone() -> None:
    # With no weight on the generator's side the critic's gradient is the same: the drawn picture
    # is held still for it, and it is held still for the generator.
    gradients = []
    for weight in (1e-6, 5.0):
        torch.manual_seed(3)
        stage = {"losses": {"adversarial": weight}}
        task = task_of(_GAN_TABLE | {"stages": [stage]})
        network = task.build_network()
        network.eval()  # else spectral norm goes one power iteration further at each call
        task.losses(network, _lesson(task))[0].backward()
        gradients.append([p.grad for n, p in network.named_parameters() if n.startswith("critic")])

    for first, second in zip(*gradients, strict=True):
        assert first is not None
        assert second is not None
        assert torch.allclose(first, second)


def test_the_learning_rate_follows_the_stages() -> None:
    task = task_of(_GAN_TABLE)

    assert [task.rate_at(progress) for progress in (0, 0.29, 0.3, 1)] == [10, 10, 1, 1]


@pytest.mark.parametrize(
    ("stages", "sentence"),
    [
        ([], "the last one has until = 1"),
        ([{"losses": {}, "until": 0.5}], "the last one has until = 1"),
        ([{"losses": {"beauty": 1.0}}], "There is no loss 'beauty'"),
    ],
)
def test_stages_that_make_no_schedule_are_refused(stages: list[Any], sentence: str) -> None:
    with pytest.raises(RecipeError, match=sentence):
        task_of(_GAN_TABLE | {"stages": stages})


def test_an_unknown_baseline_or_size_is_refused() -> None:
    with pytest.raises(RecipeError, match="architecture is one of: fcn, unet"):
        task_of(_GAN_TABLE | {"architecture": "dream-gan"})
    with pytest.raises(RecipeError, match="refine-gan cannot be built"):
        task_of(_GAN_TABLE | {"network": {"height": 3}}).build_network()


def test_pictures_that_cannot_be_halved_often_enough_are_refused() -> None:
    task = _task("unet")
    batch = MovingSquares(size_px=24).draw(0, 1)

    with (
        search_pool(processes=False) as pool,
        pytest.raises(RecipeError, match="multiples of 16 px; these are 24 x 24"),
    ):
        task.prepare(batch, pool, 0, training=True)


def test_figures_are_of_the_opaque_picture() -> None:
    task = _task("softsplat")

    picture, figures = task.draw(task.build_network().eval(), _lesson(task, training=False))

    assert picture.shape == (2, 4, 32, 32)
    assert picture[:, 3].eq(1).all()
    assert set(figures) == {"psnr", "ssim", "line", "loss", "flow"}
    assert all(values.shape == (2,) for values in figures.values())


@pytest.mark.parametrize("name", sorted(_TINY))
def test_every_baseline_has_a_recipe_of_the_same_amount_of_pictures(name: str) -> None:
    recipe = load_recipe(name)

    assert recipe.source == {"kind": "cartoons", "times": [0.5, 0.5]}
    assert (recipe.pictures.size_px, recipe.pictures.count, recipe.seed) == (96, 8, 3)
    assert task_of(recipe.task).architecture == name


def test_every_recipe_that_comes_with_the_program_can_be_read() -> None:
    for path in RECIPES.glob("*.toml"):
        assert task_of(load_recipe(path.stem).task).architecture


def _gan_recipe(folder: Path) -> str:
    return write_recipe(
        folder,
        task=_GAN_TABLE,
        optimizer={"peak_learning_rate": 1e-3, "rate_shares": {"critic": 5.0}},
    )


def test_a_gan_goes_on_as_if_it_had_never_stopped(tmp_path: Path) -> None:
    recipe = _gan_recipe(tmp_path)
    train_steps(tmp_path / "straight", 6, recipe=recipe)
    train_steps(tmp_path / "parts", 6, recipe=recipe, allowance=3)
    train_steps(tmp_path / "parts", 6, resume=tmp_path / "parts")

    straight, parts = (
        load_stored(read_checkpoint(tmp_path / name)[0].last, tmp_path / name)
        for name in ("straight", "parts")
    )

    assert straight.keys() == parts.keys()
    assert any(name.startswith("network.critic.") for name in straight)
    assert all(torch.equal(straight[name], parts[name]) for name in straight)


def test_a_finished_model_has_no_critic_and_can_be_gone_on_from(tmp_path: Path) -> None:
    recipe = _gan_recipe(tmp_path)
    train_steps(tmp_path / "run", 2, recipe=recipe)

    weights = export(
        Export(
            checkpoint=tmp_path / "run",
            models=tmp_path / "models",
            name="refine-gan",
            title="tiny",
            licence="MIT",
        )
    )
    train_steps(tmp_path / "again", 1, recipe=recipe, resume=weights)

    registry = (tmp_path / "models" / "registry.toml").read_text("utf-8")
    assert 'architecture = "refine-gan"' in registry
    assert "critic" not in weights.read_bytes()[:4000].decode("latin-1")
