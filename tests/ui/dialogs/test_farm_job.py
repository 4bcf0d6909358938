"""The open scene is written as a job for a render farm."""

from __future__ import annotations

import json

import pytest

from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import load_project
from inbetweener.ui.dialogs.farm_job_dialog import FarmJobDialog
from tests.support.key_files import write_keys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def walk(front, tmp_path):
    """A shot of two gaps, open."""
    folder = write_keys(tmp_path / "cut", "A0001.png", "A0005.png", "A0009.png")
    front.studio.open(OpenRequest(folder))
    return folder


@pytest.fixture
def answer(monkeypatch):
    """What is done in the dialog, which is then accepted, and what it said."""
    said = []

    def with_step(step):
        def exec_(dialog):
            step(dialog)
            dialog.accept()
            said.append(dialog._problem.text())
            return dialog.result()

        monkeypatch.setattr(FarmJobDialog, "exec", exec_)
        return said

    return with_step


def test_the_job_holds_the_scene_as_it_is_on_the_screen(front, walk, answer):
    answer(lambda dialog: dialog._gaps.setValue(2))
    front.trigger("farm_job")

    job = walk.with_name("cut-job")
    template = json.loads((job / "template.json").read_text())
    chunk = template["steps"][0]["parameterSpace"]["taskParameterDefinitions"][0]
    gaps = next(each for each in template["parameterDefinitions"] if each["name"] == "GapsPerTask")
    assert (chunk["range"], gaps["default"]) == ("1-2", 2)
    assert load_project(job / "cut.inbetweener").shot == front.workspace.document.shot
    assert any("template.json was written: 2 gaps to draw." in text for text in front.notices())


def test_it_says_beforehand_what_there_is_to_draw(front, walk, answer):
    facts = []
    answer(lambda dialog: facts.append(dialog._gives.text()))

    front.trigger("farm_job")

    assert facts[0].startswith("2 gaps with 2 inbetweens, as they are now")


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        (lambda dialog, walk: dialog._pictures.show_folder(walk), "the folder of the keys"),
        (lambda dialog, walk: dialog._job.show_folder(walk), "a folder of its own"),
        (lambda dialog, _walk: dialog._job.show_folder("job"), "Write the whole path"),
        (lambda dialog, walk: dialog._job.show_folder(walk.parent / "full"), "holds a job"),
    ],
)
def test_what_cannot_be_is_told_in_the_dialog_and_nothing_is_written(
    front, walk, answer, step, problem
):
    full = walk.with_name("full")
    full.mkdir()
    (full / "template.json").write_text("somebody's")
    said = answer(lambda dialog: step(dialog, walk))

    front.trigger("farm_job")

    assert problem in said[0]
    assert (full / "template.json").read_text() == "somebody's"
    assert not (walk / "template.json").exists()
    assert not any("was written" in text for text in front.notices())


def test_without_a_shot_there_is_nothing_to_send(make_studio, make_front):
    front = make_front(make_studio())

    assert not front.window.actions_by_name["farm_job"].isEnabled()
