"""Job templates, read by Open Job Description's own model."""

from __future__ import annotations

import json

import pytest

from inbetweener.errors import ExportError
from inbetweener.formats.farm_job import FarmSettings, FarmShot
from inbetweener.formats.job_bundle import (
    MOST_SHOTS,
    asset_references,
    job_template,
    parameter_values,
)

openjd_model = pytest.importorskip("openjd.model")


def shot(name="sc01", gaps="1-3,7", **more):
    return FarmShot(name, f"{name}.inbetweener", f"/out/{name}", gaps, **more)


def job_of(shots, tmp_path, **values):
    """The job that the model makes of a template."""
    template = json.loads(json.dumps(job_template(shots, FarmSettings(**values))))
    decoded = openjd_model.decode_job_template(template=template, supported_extensions=CHUNKING)
    signs = [""] if len(shots) == 1 else range(1, len(shots) + 1)
    parameters = openjd_model.preprocess_job_parameters(
        job_template=decoded,
        job_parameter_values={f"Output{sign}": str(tmp_path) for sign in signs},
        job_template_dir=tmp_path,
        current_working_dir=tmp_path,
    )
    return openjd_model.create_job(job_template=decoded, job_parameter_values=parameters)


CHUNKING = ["TASK_CHUNKING"]


def chunks_of(step):
    space = openjd_model.StepParameterSpaceIterator(space=step.parameterSpace)
    return [parameters["Gaps"].value for parameters in space]


def test_every_gap_is_a_task_and_the_join_waits_for_all_of_them(tmp_path):
    draw, join = job_of([shot()], tmp_path).steps

    assert chunks_of(draw) == ["1", "2", "3", "7"]
    assert [each.dependsOn for each in join.dependencies] == ["Draw"]
    command = draw.script.actions.onRun
    assert [str(each) for each in command.args][:4] == [
        "render",
        "{{Param.Shot}}",
        "--gaps",
        "{{Task.Param.Gaps}}",
    ]


def test_gaps_are_put_together_in_chunks_that_the_shell_can_read(tmp_path):
    draw, _ = job_of([shot()], tmp_path, gaps_per_task=3).steps

    assert [sorted(_numbers(each)) for each in chunks_of(draw)] == [[1, 2], [3, 7]]


def _numbers(text):
    from inbetweener.core.gap_numbers import parsed_numbers

    return parsed_numbers(text)


def test_several_shots_are_steps_of_one_job(tmp_path):
    job = job_of([shot("sc01"), shot("sc02", "1-2")], tmp_path)

    assert [step.name for step in job.steps] == [
        "Draw sc01",
        "Join sc01",
        "Draw sc02",
        "Join sc02",
    ]
    assert job.name == "Inbetweens: sc01, sc02"


def test_as_many_shots_as_allowed_make_a_template_that_is_valid(tmp_path):
    shots = [shot(f"a very long name of a shot, number {n}") for n in range(MOST_SHOTS)]

    assert len(job_of(shots, tmp_path).steps) == 2 * MOST_SHOTS
    with pytest.raises(ExportError, match="not 24"):
        job_template([*shots, shot()], FarmSettings())


def test_a_gpu_is_asked_for_where_the_device_is_one(tmp_path):
    draw, join = job_of([shot()], tmp_path, device="cuda").steps

    assert draw.hostRequirements.amounts[0].name == "amount.worker.gpu"
    assert join.hostRequirements is None


def test_options_are_said_to_both_steps():
    template = job_template([shot(options=("--flatten", "--start=5"))], FarmSettings())

    for step in template["steps"]:
        arguments = step["script"]["actions"]["onRun"]["args"]
        assert arguments[-3:] == ["--flatten", "--start=5", "--quiet"]


def test_deadline_is_told_what_comes_and_what_goes():
    shots = [shot(inputs=("/keys/B.png", "/keys/A.png"))]

    assert asset_references(shots)["assetReferences"] == {
        "inputs": {"filenames": ["/keys/A.png", "/keys/B.png"], "directories": []},
        "outputs": {"directories": ["/out/sc01"]},
        "referencedPaths": [],
    }
    assert parameter_values(shots, ["/b/sc01.inbetweener"])["parameterValues"] == [
        {"name": "Shot", "value": "/b/sc01.inbetweener"},
        {"name": "Output", "value": "/out/sc01"},
    ]


@pytest.mark.parametrize(
    ("shots", "settings"),
    [
        ([], {}),
        ([shot("a"), shot("A")], {}),
        ([shot("a{{b}}")], {}),
        ([shot(options=("--pattern={{Param.Shot}}#",))], {}),
        ([shot()], {"program": "a\nb"}),
        ([shot()], {"gaps_per_task": 0}),
    ],
)
def test_what_a_template_cannot_say_is_refused_in_a_sentence(shots, settings):
    with pytest.raises(ExportError, match=r"\.$"):
        job_template(shots, FarmSettings(**settings))
