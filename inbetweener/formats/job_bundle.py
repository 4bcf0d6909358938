"""Jobs for render farms as Open Job Description has them (jobtemplate-2023-09), as plain values.

Each shot is two steps: one draws, a task for each gap, which farms may put together in chunks (the
extension TASK_CHUNKING); the other joins and verifies when all tasks of the first are done. Beside
the template stand the two files that AWS Deadline Cloud's job bundles have.

The specification: https://github.com/OpenJobDescription/openjd-specifications/wiki
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from inbetweener.errors import ExportError
from inbetweener.formats.farm_job import AS_SAVED
from inbetweener.formats.job_steps import JobShot
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.formats.farm_job import FarmSettings, FarmShot

VERSION: Final = "jobtemplate-2023-09"
CHUNKING: Final = "TASK_CHUNKING"
# The specification allows 50 parameters; four are of the whole job, and two of each shot.
MOST_SHOTS: Final = 23
_LONGEST_JOB_NAME: Final = 128


def job_template(shots: Sequence[FarmShot], settings: FarmSettings) -> dict[str, Any]:
    """The template of a job that draws some shots.

    Raises:
        ExportError: there are none or too many, two of one name, or text that templates would take
            for their own.
    """
    _refuse(shots, settings)
    parameters = [each for shot in _placed(shots) for each in shot.parameters()]
    names = ", ".join(shot.name for shot in shots)
    return {
        "specificationVersion": VERSION,
        "extensions": [CHUNKING],
        "name": tr("Inbetweens: {names}", names=names)[:_LONGEST_JOB_NAME],
        "parameterDefinitions": [*parameters, *_job_parameters(settings)],
        "steps": [step for shot in _placed(shots) for step in shot.steps(settings)],
    }


def parameter_values(shots: Sequence[FarmShot], projects: Sequence[str]) -> dict[str, Any]:
    """The file of parameters that Deadline Cloud reads: where the shots and pictures are here.

    Args:
        shots: of the job.
        projects: the path of the project of each.
    """
    values = []
    for shot, project in zip(_placed(shots), projects, strict=True):
        values.append({"name": shot.shot_name, "value": project})
        values.append({"name": shot.output_name, "value": shot.shot.output})
    return {"parameterValues": values}


def asset_references(shots: Sequence[FarmShot]) -> dict[str, Any]:
    """The file of assets that Deadline Cloud reads: what workers need, and what comes back."""
    return {
        "assetReferences": {
            "inputs": {
                "filenames": sorted({file for shot in shots for file in shot.inputs}),
                "directories": [],
            },
            "outputs": {"directories": sorted({shot.output for shot in shots})},
            "referencedPaths": [],
        }
    }


def _placed(shots: Sequence[FarmShot]) -> list[JobShot]:
    if len(shots) == 1:
        return [JobShot(shots[0], "")]
    return [JobShot(shot, str(number)) for number, shot in enumerate(shots, 1)]


def _job_parameters(settings: FarmSettings) -> list[dict[str, Any]]:
    return [
        {
            "name": "Model",
            "type": "STRING",
            "default": settings.model,
            "description": f"What draws; {AS_SAVED} takes what the project says.",
        },
        {
            "name": "Device",
            "type": "STRING",
            "default": settings.device,
            "description": "Where it runs: auto, cpu, cuda, cuda:N or mps.",
        },
        {
            "name": "GapsPerTask",
            "type": "INT",
            "default": settings.gaps_per_task,
            "minValue": 1,
            "description": "How many gaps a worker draws before it asks for more.",
        },
        {
            "name": "Program",
            "type": "STRING",
            "default": settings.program,
            "description": "Inbetweener, as workers call it.",
        },
    ]


def _refuse(shots: Sequence[FarmShot], settings: FarmSettings) -> None:
    if not 1 <= len(shots) <= MOST_SHOTS:
        raise ExportError(
            tr("A job is of 1 to {most} shots, not {count}.", most=MOST_SHOTS, count=len(shots))
        )
    if len({shot.name.casefold()[:50] for shot in shots}) != len(shots):
        raise ExportError(tr("Two shots of a job are called alike; name one of them otherwise."))
    texts = [settings.model, settings.device, settings.program]
    for shot in shots:
        for text in (shot.name, shot.project, *shot.options, *texts):
            if "{{" in text or any(ord(sign) < 32 for sign in text):
                raise ExportError(
                    tr(
                        "“{text}” cannot stand in a job: {signs} and control characters have a "
                        "meaning there.",
                        text=text,
                        signs="{{",
                    )
                )
