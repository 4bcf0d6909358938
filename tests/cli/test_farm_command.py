"""Job bundles from the shell, checked and run by Open Job Description's own program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inbetweener.api import faults_of, write_farm_bundle
from inbetweener.paths import HOME_VARIABLE, project_root
from inbetweener.storage.project_file import load_project
from tests.support.engines import FADE
from tests.support.key_files import write_keys
from tests.support.shell import names_in

OPENJD = Path(sys.executable).with_name("openjd")
needs_openjd = pytest.mark.skipif(not OPENJD.exists(), reason="openjd-cli is not installed")


@pytest.fixture
def farm(shell, tmp_path):
    """Writes a bundle of shots."""

    def run(*arguments):
        return shell.run("farm", *arguments, "--out", tmp_path / "job", "--json")

    return run


def template_of(folder):
    return json.loads((folder / "template.json").read_text("utf-8"))


def drawing_step(template):
    return template["steps"][0]["parameterSpace"]["taskParameterDefinitions"][0]


def openjd(*arguments, **environment):
    return subprocess.run(
        [OPENJD, *map(str, arguments)],
        env={
            **os.environ,
            "PYTHONPATH": str(project_root()),
            "OMP_NUM_THREADS": "1",
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_every_worker_writes_the_format_that_is_asked_for(farm, walk, tmp_path):
    assert farm(walk, "--format", "exr").code == 0

    text = (tmp_path / "job" / "template.json").read_text()
    assert text.count('"--format=exr"') == text.count("--per=frame") > 0
    assert farm(walk, "--overwrite").code == 0
    assert "--format" not in (tmp_path / "job" / "template.json").read_text()


def test_a_bundle_holds_the_job_and_the_shot_as_it_is_now(farm, walk, tmp_path):
    answer = farm(walk, "--on", "ones", "--chart", "slow-both")

    job = tmp_path / "job"
    assert answer.code == 0
    assert names_in(job) == [
        "asset_references.json",
        "parameter_values.json",
        "template.json",
        "walk.inbetweener",
    ]
    project = load_project(job / "walk.inbetweener")
    assert project.folder == walk
    assert [(gap.exposure, gap.chart.preset) for gap in project.shot.gaps] == [(1, "slow-both")] * 2
    assert answer.events[-1]["shots"] == [
        {"name": "walk", "gaps": "1-2", "pictures": str(tmp_path / "walk-inbetweens")}
    ]
    assert names_in(walk) == ["A0001.png", "A0005.png", "A0009.png"]
    inputs = json.loads((job / "asset_references.json").read_text())["assetReferences"]["inputs"]
    keys = [str(walk / name) for name in names_in(walk)]
    assert inputs["filenames"] == sorted([str(job / "walk.inbetweener"), *keys])


def test_only_gaps_with_something_to_draw_are_tasks(farm, walk, tmp_path):
    farm(walk, "--count", "0,2")

    assert drawing_step(template_of(tmp_path / "job"))["range"] == "2"


def test_a_shot_without_inbetweens_is_refused(farm, walk):
    answer = farm(walk, "--on", "fours")

    assert answer.code == 4
    assert "No gap of “walk” has inbetweens to draw" in answer.events[-1]["message"]


def test_a_bundle_is_not_written_over_another_unasked(farm, walk, tmp_path):
    farm(walk)
    before = (tmp_path / "job" / "template.json").read_bytes()

    again = farm(walk, "--gaps-per-task", "5")

    assert (again.code, (tmp_path / "job" / "template.json").read_bytes()) == (4, before)
    assert farm(walk, "--gaps-per-task", "5", "--overwrite").code == 0
    assert (tmp_path / "job" / "template.json").read_bytes() != before


def test_shots_of_one_name_are_told_apart(farm, walk, tmp_path):
    other = write_keys(tmp_path / "other" / "walk", "B0001.png", "B0005.png")

    answer = farm(walk, other)

    assert [each["name"] for each in answer.events[-1]["shots"]] == ["walk", "walk 2"]
    assert load_project(tmp_path / "job" / "walk 2.inbetweener").folder == other


def test_two_shots_whose_pictures_would_mix_are_refused(farm, walk, tmp_path):
    other = write_keys(tmp_path / "other" / "walk", "B0001.png", "B0005.png")

    answer = farm(walk, other, "--pictures", tmp_path / "out")

    assert answer.code == 4
    assert "would both go into" in answer.events[-1]["message"]


@needs_openjd
def test_the_job_is_checked_by_open_job_description(farm, walk, tmp_path):
    other = write_keys(tmp_path / "run", "R0001.png", "R0009.png")
    farm(walk, other, "--flatten", "--device", "cuda:1", "--pattern", "x_####", "--start", "7")

    answer = openjd("check", tmp_path / "job" / "template.json")

    assert answer.returncode == 0, answer.stdout + answer.stderr


@needs_openjd
def test_the_job_is_run_and_a_bad_picture_fails_it_and_its_task_alone_mends_it(tmp_path):
    walk = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png")
    template = write_farm_bundle([walk], tmp_path / "job", model="dis-splat", gaps_per_task=2)
    out, home = tmp_path / "out", str(tmp_path / "home")
    program = tmp_path / "inbetweener-here"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m inbetweener "$@"\n')
    program.chmod(0o755)
    job = (template, "-p", f"Output={out}", "-p", f"Program={program}")

    whole = openjd("run", *job, "--step", "Join", "--run-dependencies", **{HOME_VARIABLE: home})

    assert whole.returncode == 0, whole.stdout
    assert "All 9 pictures are there and whole." in whole.stdout
    assert faults_of(walk, out) == {}
    good = (out / "A0003.png").read_bytes()
    (out / "A0003.png").write_bytes(good[:-20])
    assert faults_of(walk, out)[out / "A0003.png"].startswith("it is damaged")
    broken = openjd("run", *job, "--step", "Join", **{HOME_VARIABLE: home})
    assert broken.returncode != 0
    assert "A0003.png" in broken.stdout

    (out / "A0003.png").unlink()
    task = ("--step", "Draw", "--task-param", "Gaps=1")
    assert openjd("run", *job, *task, **{HOME_VARIABLE: home}).returncode == 0

    assert (out / "A0003.png").read_bytes() == good
    assert faults_of(walk, out) == {}


def test_the_model_may_be_what_the_project_says(shell, walk, tmp_path):
    shell.run("farm", walk, "--out", tmp_path / "job", "--on", "ones")
    project = tmp_path / "job" / "walk.inbetweener"

    saved = load_project(project).shot.model
    answer = shell.run("render", project, "--gaps", "1", "--model", "as-saved", "--json")

    assert saved != FADE.name
    assert "is not installed" in answer.events[-1]["message"]
