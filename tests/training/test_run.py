from __future__ import annotations

import csv
import json
import sys
from typing import TYPE_CHECKING

import cv2
import pytest
import torch

from inbetweener.training.__main__ import main
from inbetweener.training.checkpoints import (
    MANIFEST,
    Checkpoint,
    CheckpointFolder,
    load_stored,
    read_checkpoint,
)
from inbetweener.training.curves import CURVES_FILE
from inbetweener.training.errors import TrainingError
from inbetweener.training.logs import LOG_FILE
from inbetweener.training.run import Request, train
from inbetweener.training.sample_sheet import SHEET_FILE
from inbetweener.training.schedule import Budget
from tests.support.training_runs import TINY_NETWORK, train_steps, write_recipe

if TYPE_CHECKING:
    from pathlib import Path


def _tensors(folder: Path) -> dict[str, torch.Tensor]:
    checkpoint, where = read_checkpoint(folder)
    return load_stored(checkpoint.last, where)


def _rows(folder: Path) -> list[dict[str, str]]:
    with (folder / LOG_FILE).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _checkpoint(folder: Path) -> Checkpoint:
    return read_checkpoint(folder)[0]


@pytest.fixture(scope="module")
def straight(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of six steps without a stop."""
    folder = tmp_path_factory.mktemp("straight")
    train_steps(folder / "run", 6, recipe=write_recipe(folder))
    return folder / "run"


@pytest.mark.parametrize("elsewhere", [False, True])
def test_resuming_equals_running_straight_through(
    straight: Path, tmp_path: Path, *, elsewhere: bool
) -> None:
    first, second = tmp_path / "first", tmp_path / ("second" if elsewhere else "first")

    train_steps(first, 6, recipe=write_recipe(tmp_path), allowance=3)
    half_way = _checkpoint(first)
    train_steps(second, 6, resume=first)

    assert half_way.last is not None
    assert half_way.last.step == 3
    got, expected = _tensors(second), _tensors(straight)
    assert got.keys() == expected.keys()
    assert {name.split(".")[0] for name in got} == {
        "network",
        "average",
        "first_moment",
        "second_moment",
        "optimizer_steps",
    }
    assert all(torch.equal(got[name], expected[name]) for name in expected)
    assert [row["loss"] for row in _rows(second) if row["loss"]] == [
        row["loss"] for row in _rows(straight) if row["loss"]
    ]


def test_a_run_killed_after_a_verdict_goes_on_from_its_last_tensors(
    straight: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The verdict writes the best weights of step 4 beside the state of step 2, which alone can be
    # gone on from: the schedule must be where that state is.
    recipe = write_recipe(tmp_path, validation={"count": 2, "batch": 2, "every_share": 0.3})
    run = tmp_path / "run"
    train_steps(run, 6, recipe=recipe, allowance=2)
    table = json.loads((run / MANIFEST).read_text(encoding="utf-8"))
    table["best"]["figures"]["psnr"] = 0.0
    (run / MANIFEST).write_text(json.dumps(table), encoding="utf-8")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(CheckpointFolder, "save_last", killed)
        with pytest.raises(KeyboardInterrupt):
            train_steps(run, 6, resume=run)
    left = _checkpoint(run)
    train_steps(run, 6, resume=run)

    assert left.last is not None
    assert left.best is not None
    assert left.best.step > left.last.step == left.budget.used == 2
    assert [run.steps for run in left.runs] == [2]
    got, expected = _tensors(run), _tensors(straight)
    assert all(torch.equal(got[name], expected[name]) for name in expected)


def test_a_run_leaves_all_its_files(straight: Path) -> None:
    names = {path.name for path in straight.iterdir() if path.is_file()}

    assert names == {
        MANIFEST,
        LOG_FILE,
        SHEET_FILE,
        CURVES_FILE,
        "last-6-1.safetensors",
        "best-6-1.safetensors",
    }
    sheet = cv2.imread(str(straight / SHEET_FILE))
    assert sheet is not None
    assert sheet.shape == (2 * 36, 5 * 36, 3)


def test_the_log_has_losses_speed_and_verdicts(straight: Path) -> None:
    rows = _rows(straight)

    assert [row["step"] for row in rows] == ["2", "4", "6", "6"]
    assert all(float(row["loss"]) > 0 and float(row["pairs_per_s"]) > 0 for row in rows[:3])
    assert float(rows[0]["learning_rate"]) > float(rows[2]["learning_rate"]) > 0
    assert float(rows[3]["validation_psnr"]) > 10
    assert "loss_census" in rows[0]


def test_a_checkpoint_says_how_it_came_about(straight: Path) -> None:
    checkpoint = _checkpoint(straight)

    assert checkpoint.architecture == "flow-warp"
    assert checkpoint.recipe["title"] == "tiny"
    assert checkpoint.budget == Budget(unit="steps", amount=6, used=6)
    assert [(run.steps, run.pairs, run.size_px) for run in checkpoint.runs] == [(6, 12, 32)]
    assert checkpoint.best is not None
    assert checkpoint.best.figures["psnr"] > 10


def test_a_spent_budget_starts_anew_with_the_optimizer_s_memory(
    straight: Path, tmp_path: Path
) -> None:
    train_steps(tmp_path, 2, resume=straight)

    checkpoint = _checkpoint(tmp_path)
    assert checkpoint.budget == Budget(unit="steps", amount=2, used=2)
    assert [run.steps for run in checkpoint.runs] == [6, 2]
    assert _tensors(tmp_path)["optimizer_steps"].eq(8).all()
    assert [row["step"] for row in _rows(tmp_path)] == ["2", "4", "6", "6", "8", "8"]


def test_best_weights_stay_while_nothing_better_comes(straight: Path, tmp_path: Path) -> None:
    table = json.loads((straight / MANIFEST).read_text(encoding="utf-8"))
    table["best"]["figures"]["psnr"] = 99.0
    kept = tmp_path / "kept"
    kept.mkdir()
    for path in straight.glob("*.safetensors"):
        (kept / path.name).write_bytes(path.read_bytes())
    (kept / MANIFEST).write_text(json.dumps(table), encoding="utf-8")

    train_steps(tmp_path / "out", 2, resume=kept)

    best = _checkpoint(tmp_path / "out").best
    assert best is not None
    assert (best.step, best.figures["psnr"]) == (6, 99.0)
    assert load_stored(best, tmp_path / "out")


def test_figures_of_other_pictures_are_not_compared(straight: Path, tmp_path: Path) -> None:
    train_steps(tmp_path, 2, resume=straight, size_px=40)

    best = _checkpoint(tmp_path).best
    assert best is not None
    assert best.step == 8


def test_a_run_may_begin_from_weights_alone(straight: Path, tmp_path: Path) -> None:
    weights = straight / "best-6-1.safetensors"

    train_steps(tmp_path / "run", 1, recipe=write_recipe(tmp_path), resume=weights)

    assert _tensors(tmp_path / "run")["optimizer_steps"].eq(1).all()
    assert [run.steps for run in _checkpoint(tmp_path / "run").runs] == [1]


def test_a_run_is_not_written_over(straight: Path, tmp_path: Path) -> None:
    recipe, files = write_recipe(tmp_path), sorted(straight.iterdir())
    other = tmp_path / "other"
    train_steps(other, 1, recipe=recipe)

    for resume in (None, straight / "best-6-1.safetensors", other):
        with pytest.raises(TrainingError, match="already holds a run"):
            train_steps(straight, 6, recipe=recipe, resume=resume)

    assert sorted(straight.iterdir()) == files


def test_a_run_killed_before_its_first_save_is_begun_again(tmp_path: Path) -> None:
    recipe, bare = write_recipe(tmp_path), tmp_path / "bare"
    train_steps(bare, 1, recipe=recipe)
    table = json.loads((bare / MANIFEST).read_text(encoding="utf-8"))
    del table["last"]
    (bare / MANIFEST).write_text(json.dumps(table), encoding="utf-8")

    train_steps(bare, 1, recipe=recipe)

    assert _checkpoint(bare).last is not None


def test_one_pair_is_overfitted_in_seconds(tmp_path: Path) -> None:
    recipe = write_recipe(
        tmp_path,
        source={"kind": "moving-squares", "different": 1, "greatest_move_px": 9.0},
        task={
            "kind": "flow-warp",
            "network": TINY_NETWORK | {"synthesis_half": 16},
            "weights": dict.fromkeys(("flow", "flow_at_t", "carried", "doubt", "census"), 0.0),
            "proposals": {"proposers": []},
        },
        schedule={"warm_up_share": 0.1, "final_share": 0.5},
        pictures={"size_px": 32, "count": 1},
        optimizer={"peak_learning_rate": 6e-3, "betas": [0.9, 0.95], "average_decay": 0.9},
        validation={"count": 1, "batch": 1, "every_share": 2.0},
        saving={"log_every_steps": 1},
    )

    train_steps(tmp_path / "run", 60, recipe=recipe)

    first, *_, last, verdict = _rows(tmp_path / "run")
    assert float(last["loss_colour"]) < 0.5 * float(first["loss_colour"])
    assert float(verdict["validation_psnr"]) > 29  # 25 before it learned anything


def test_minutes_end_a_run_and_are_noted(tmp_path: Path) -> None:
    budget = Budget(unit="minutes", amount=1e-6)

    ending = train(
        Request(out=tmp_path / "run", budget=budget, recipe=write_recipe(tmp_path), device="cpu")
    )

    assert ending.startswith("Done after step 0")
    assert _checkpoint(tmp_path / "run").budget.is_spent


def test_the_command_trains_and_says_how_it_ended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    recipe = write_recipe(tmp_path)
    asked = ["--recipe", recipe, "--steps", "1", "--of", "2", "--batch", "1", "--size", "24"]

    code = main([*asked, "--out", str(out), "--device", "cpu"])

    assert code == 0
    assert "Done after step 1" in capsys.readouterr().err
    assert _checkpoint(out).budget == Budget(unit="steps", amount=2, used=1)
    assert _checkpoint(out).runs[0].size_px == 24


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (["--recipe", "film"], "There is no recipe named 'film'."),
        (["--resume", "nowhere"], "There is no run to take up in nowhere"),
        ([], "Name a recipe with --recipe, or a run to take up with --resume."),
        (["--recipe", "smoke", "--device", "quantum"], "There is no device named 'quantum'."),
        (["--recipe", "smoke", "--device", "cpu", "--size", "20"], "multiples of 8 px"),
    ],
)
def test_the_command_says_what_is_wrong(
    asked: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([*asked, "--steps", "1", "--out", str(tmp_path / "run")])

    assert code == 1
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    "asked",
    [
        ["--minutes", "0", "--of", "60"],
        ["--minutes", "nan"],
        ["--steps", "-1"],
        ["--steps", "1", "--batch", "0"],
        ["--steps", "1", "--size", "-8"],
    ],
)
def test_no_amount_is_nothing_or_less(asked: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--recipe", "smoke", "--out", str(tmp_path / "run"), *asked])

    assert ended.value.code == 2
    assert not (tmp_path / "run").exists()


def test_the_packed_program_refuses_what_it_has_no_compiler_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    with pytest.raises(TrainingError, match="take `compiled` out"):
        train_steps(tmp_path / "run", 1, recipe=write_recipe(tmp_path, compiled=True))
