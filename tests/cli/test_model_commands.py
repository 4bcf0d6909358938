from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.imaging.reading import read_picture
from tests.support.engines import FADE
from tests.support.key_files import write_keys
from tests.support.training_runs import write_recipe

if TYPE_CHECKING:
    from pathlib import Path


def test_pictures_between_two_drawings(shell, walk, tmp_path):
    answer = shell.run(
        "predict",
        walk / "A0001.png",
        walk / "A0005.png",
        "--model",
        FADE.name,
        "--t",
        "0.25,0.5",
        "--t",
        "0",
        "--out",
        tmp_path / "out",
        "--json",
    )

    assert answer.code == 0
    assert [each["t"] for each in answer.named("picture")] == [0.25, 0.5, 0]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "A0001_A0005_0.25.png",
        "A0001_A0005_0.5.png",
        "A0001_A0005_0.png",
    ]
    first = read_picture(walk / "A0001.png").pixels
    assert np.array_equal(read_picture(tmp_path / "out" / "A0001_A0005_0.png").pixels, first)


def test_what_is_there_is_not_written_over(shell, walk):
    keys = walk / "A0001.png", walk / "A0005.png"
    (walk / "A0001_A0005_0.5.png").write_bytes(b"mine")

    refused = shell.run("predict", *keys, "--model", FADE.name)
    replaced = shell.run("predict", *keys, "--model", FADE.name, "--overwrite")

    assert refused.code == 4
    assert "is there already" in refused.errors
    assert replaced.code == 0
    assert (walk / "A0001_A0005_0.5.png").read_bytes() != b"mine"


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (["--t", "1.5"], 2, "--t takes numbers from 0 to 1"),
        (["--t", "half"], 2, "--t takes numbers from 0 to 1"),
        (["--halvings", "4"], 1, "draws any moment by itself"),
    ],
)
def test_what_makes_no_sense_is_said(shell, walk, options, code, sentence):
    keys = walk / "A0001.png", walk / "A0005.png"

    answer = shell.run("predict", *keys, "--model", FADE.name, *options)

    assert answer.code == code
    assert sentence in answer.errors


def test_drawings_that_differ_are_refused(shell, walk):
    write_keys(walk, "A0013.png", size=(32, 24))

    answer = shell.run("predict", walk / "A0001.png", walk / "A0013.png", "--model", FADE.name)

    assert answer.code == 1
    assert "A0001.png and A0013.png differ in size" in answer.errors


def test_a_baseline_is_trained_from_the_shell(shell, tmp_path: Path):
    recipe = write_recipe(
        tmp_path,
        task={
            "kind": "baseline",
            "architecture": "fusion",
            "network": {"width": 2},
            "stages": [{"losses": {"squared": 1.0}}],
        },
    )
    run = tmp_path / "run"

    answer = shell.run("train", recipe, "--out", run, "--steps", "2", "--device", "cpu")

    assert answer.code == 0
    assert json.loads((run / "checkpoint.json").read_text("utf-8"))["architecture"] == "fusion"
    assert (run / "curves.png").exists()


def test_a_run_is_gone_on_with_from_the_shell(shell, tmp_path: Path):
    task = {"kind": "baseline", "architecture": "fusion", "network": {"width": 2}}
    stages = [{"losses": {"squared": 1.0}}]
    recipe = write_recipe(tmp_path, task={**task, "stages": stages})
    asked = ("train", recipe, "--out", tmp_path / "run", "--steps", "1", "--of", "2")

    first = shell.run(*asked)
    again = shell.run(*asked, "--resume", tmp_path / "run")
    unasked = shell.run(*asked)
    gone = shell.run(*asked, "--resume", tmp_path / "gone")

    assert [first.code, again.code, unasked.code, gone.code] == [0, 0, 1, 1]
    table = json.loads((tmp_path / "run" / "checkpoint.json").read_text("utf-8"))
    assert [run["steps"] for run in table["runs"]] == [1, 1]
    assert "already holds a run. Go on with it (--resume" in unasked.errors
    assert "There is no run to take up in" in gone.errors


def test_an_overlay_is_laid_over_a_recipe_from_the_shell(shell, tmp_path: Path):
    asked = ("train", write_recipe(tmp_path), "--out", tmp_path / "run", "--steps", "1")
    overlay = tmp_path / "bad.toml"
    overlay.write_text("title = 3\ncolour = 1", "utf-8")

    none = shell.run(*asked, "--with", "rain")
    bad = shell.run(*asked, "--with", overlay)

    assert (none.code, bad.code) == (1, 1)
    assert "There is no overlay named 'rain'" in none.errors
    assert "has no entry 'colour'" in bad.errors


def test_a_task_chooses_the_recipe_and_a_budget_is_needed(shell, tmp_path: Path):
    run = tmp_path / "run"

    unknown = shell.run("train", "fcn", "--task", "flow", "--out", run, "--steps", "1")
    none = shell.run("train", "fcn", "--out", run)
    both = shell.run("train", "fcn", "--out", run, "--steps", "1", "--minutes", "1")

    assert unknown.code == 1
    assert "There is no recipe named 'fcn-flow'" in unknown.errors
    assert [none.code, both.code] == [2, 2]
    assert not run.exists()


def test_files_of_results_are_joined_from_the_shell(shell, tmp_path: Path):
    answer = shell.run("evaluate", "--join", tmp_path / "gone.json", "--no-costs")

    assert answer.code == 1
    assert "There is no file of results" in answer.errors


def test_models_are_evaluated_from_the_shell(shell, tmp_path: Path):
    report = tmp_path / "report.md"
    folder = tmp_path / "set" / "walk" / "frames"
    write_keys(folder, "0000.png", "0001.png", "0002.png")
    test = {"i0": 0, "i1": 2, "targets": [1]}
    clips = [{"clip": "walk", "category": "line art", "tests": [test]}]
    (tmp_path / "set" / "manifest.json").write_text(json.dumps({"clips": clips}), "utf-8")

    answer = shell.run(
        "evaluate", "nearest", "crossfade", "--data", tmp_path / "set", "--report", report
    )
    missing = shell.run("evaluate", "nearest", "--data", tmp_path)

    assert answer.code == 0
    assert "## All systems" in report.read_text("utf-8")
    assert missing.code == 1
    assert "no excerpt" in missing.errors
