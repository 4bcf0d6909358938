from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import torch

from inbetweener.training.checkpoints import load_stored, read_checkpoint
from inbetweener.training.distributed import Ranks, joined
from inbetweener.training.learner import Learner
from inbetweener.training.lesson import Lesson
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.recipe import load_recipe
from inbetweener.training.schedule import learning_rate_share
from inbetweener.training.seeds import seed_of
from inbetweener.training.sources import join_batches
from inbetweener.training.task_kinds import task_of
from inbetweener.training.tasks import Exam
from tests.support.training_runs import TINY_NETWORK, write_recipe

if TYPE_CHECKING:
    from pathlib import Path

# Losses without a random ground, which every rank draws for itself.
_TASK = {
    "kind": "flow-warp",
    "network": TINY_NETWORK,
    "proposals": {"proposers": []},
    "weights": dict.fromkeys(("colour", "pyramid", "census", "line"), 0.0),
}


def _start(rank: int, port: int, recipe: str, out: Path) -> subprocess.Popen[str]:
    """What torchrun does for each process."""
    place = {
        "RANK": str(rank),
        "LOCAL_RANK": str(rank),
        "WORLD_SIZE": "2",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "OMP_NUM_THREADS": "1",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.train_rank", recipe, str(out)],
        env=os.environ | place,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _alone(recipe_file: str) -> Learner:
    """The same two steps in one process, on the pictures of both ranks."""
    recipe = load_recipe(recipe_file)
    task = task_of(recipe.task)
    source = MovingSquares(size_px=recipe.pictures.size_px, seed=recipe.seed)
    torch.manual_seed(seed_of(recipe.seed, "weights"))
    learner = Learner(task.build_network(), recipe.optimizer)
    exam = Exam(task, learner.network)
    for step in range(2):
        batch = join_batches([source.draw(step, recipe.pictures.count, rank) for rank in (0, 1)])
        rate = learning_rate_share(step / 2, recipe.schedule)
        learner.learn(exam, Lesson(batch), rate * recipe.optimizer.peak_learning_rate)
    return learner


def test_two_processes_learn_what_one_does_with_the_pictures_of_both(tmp_path: Path) -> None:
    recipe = write_recipe(
        tmp_path, task=_TASK, optimizer={"peak_learning_rate": 1e-3, "greatest_gradient_norm": 0.1}
    )
    port = _free_port()

    processes = [_start(rank, port, recipe, tmp_path / "run") for rank in (0, 1)]
    expected = _alone(recipe).tensors()
    said = [process.communicate(timeout=60) for process in processes]

    assert [process.returncode for process in processes] == [0, 0], said
    assert said[0][0] == said[1][0] != ""
    checkpoint, folder = read_checkpoint(tmp_path / "run")
    assert checkpoint.runs[0].pairs == 2 * 2 * 2
    assert checkpoint.runs[0].hardware.startswith("2 x ")
    tensors = load_stored(checkpoint.last, folder)
    # The first moments are the gradients' mean; the weights' steps are those of any size.
    for name in (name for name in expected if name.startswith("first_moment.")):
        torch.testing.assert_close(tensors[name], expected[name], rtol=1e-3, atol=1e-6)


def test_two_processes_learn_a_gan_whose_stages_ask_for_other_weights(tmp_path: Path) -> None:
    stages = [
        {"until": 0.5, "losses": {"coarse_l1": 1.0}},
        {"held": ["extractor"], "losses": {"adversarial": 0.1, "l1": 1.0}},
    ]
    task = {
        "kind": "baseline",
        "architecture": "refine-gan",
        "network": {"width": 4, "refinement_width": 4},
        "critic_width": 4,
        "stages": stages,
    }
    recipe = write_recipe(tmp_path, task=task, optimizer={"rate_shares": {"critic": 5.0}})
    port = _free_port()

    processes = [_start(rank, port, recipe, tmp_path / "run") for rank in (0, 1)]
    said = [process.communicate(timeout=60) for process in processes]

    assert [process.returncode for process in processes] == [0, 0], said
    assert said[0][0] == said[1][0] != ""


def test_a_process_that_is_alone_joins_nobody() -> None:
    with joined(torch.device("cpu")) as ranks:
        network = torch.nn.Linear(1, 1)

        assert ranks == Ranks(0, 1, torch.device("cpu"))
        assert ranks.is_first
        assert ranks.sharing(network) is network
        assert ranks.greatest([1.5, 0.0]) == [1.5, 0.0]
