"""Jobs for render farms as Open Job Description has them (jobtemplate-2023-09), as plain values.

Each shot is two steps: one draws, a task for each gap, which farms may put together in chunks (the
extension TASK_CHUNKING); the other joins and verifies when all tasks of the first are done. Beside
the template stand the two files that AWS Deadline Cloud's job bundles have.

The specification: https://github.com/OpenJobDescription/openjd-specifications/wiki
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from inbetweener.errors import ExportError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION: Final = "jobtemplate-2023-09"
CHUNKING: Final = "TASK_CHUNKING"
AS_SAVED: Final = "as-saved"
# Within the pictures' folder, so that all who can write pictures share it.
CACHE_FOLDER: Final = ".inbetweener-cache"
# The specification allows 50 parameters; four are of the whole job, and two of each shot.
MOST_SHOTS: Final = 23
_LONGEST_JOB_NAME: Final = 128
_LONGEST_STEP_NAME: Final = 64


@dataclass(frozen=True, slots=True)
class FarmShot:
    """A shot of a job.

    Attributes:
        name: what the farm's list calls it; no two of one name.
        project: the file name of its project in the bundle.
        output: the folder of its pictures.
        gaps: the numbers of the gaps to draw: "1-3,7".
        inputs: every file that it is made of.
        options: of `inbetweener render`, said to every worker ("--flatten").
    """

    name: str
    project: str
    output: str
    gaps: str
    inputs: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FarmSettings:
    """What holds for the whole job; all of it can be changed when the job is sent.

    Attributes:
        model: its name, or AS_SAVED.
        device: where models run.
        gaps_per_task: how many gaps a worker is given at once.
        program: how a worker calls this program.
    """

    model: str = AS_SAVED
    device: str = "auto"
    gaps_per_task: int = 1
    program: str = "inbetweener"

    def __post_init__(self) -> None:
        if self.gaps_per_task < 1:
            raise ExportError(
                tr("A task is given 1 gap or more, not {count}.", count=self.gaps_per_task)
            )


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


@dataclass(frozen=True, slots=True)
class _Placed:
    """A shot in its job.

    Attributes:
        shot: which.
        sign: what its parameters end in; "" for the only one.
    """

    shot: FarmShot
    sign: str

    @property
    def shot_name(self) -> str:
        return f"Shot{self.sign}"

    @property
    def output_name(self) -> str:
        return f"Output{self.sign}"

    def parameters(self) -> list[dict[str, Any]]:
        of = f" ({self.shot.name})" if self.sign else ""
        return [
            {
                "name": self.shot_name,
                "type": "PATH",
                "objectType": "FILE",
                "dataFlow": "IN",
                "default": self.shot.project,
                "userInterface": {"control": "CHOOSE_INPUT_FILE", "label": _label(f"Shot{of}")},
                "description": "The project, which knows where its drawings are.",
            },
            {
                "name": self.output_name,
                "type": "PATH",
                "objectType": "DIRECTORY",
                "dataFlow": "OUT",
                "userInterface": {"control": "CHOOSE_DIRECTORY", "label": _label(f"Pictures{of}")},
                "description": "The folder that the pictures are written into.",
            },
        ]

    def steps(self, settings: FarmSettings) -> list[dict[str, Any]]:
        draw, join = self._name("Draw"), self._name("Join")
        drawing: dict[str, Any] = {
            "name": draw,
            "parameterSpace": {
                "taskParameterDefinitions": [
                    {
                        "name": "Gaps",
                        "type": "CHUNK[INT]",
                        "range": self.shot.gaps,
                        "chunks": {
                            "defaultTaskCount": "{{Param.GapsPerTask}}",
                            "rangeConstraint": "NONCONTIGUOUS",
                        },
                    }
                ]
            },
            "script": self._script("--gaps", "{{Task.Param.Gaps}}"),
        }
        if settings.device.startswith("cuda"):
            needs = {"amounts": [{"name": "amount.worker.gpu", "min": 1}]}
            drawing["hostRequirements"] = needs
        return [
            drawing,
            {
                "name": join,
                "dependencies": [{"dependsOn": draw}],
                "script": self._script("--join", device="cpu"),
            },
        ]

    def _name(self, verb: str) -> str:
        return f"{verb} {self.shot.name}"[:_LONGEST_STEP_NAME] if self.sign else verb

    def _script(self, *what: str, device: str = "{{Param.Device}}") -> dict[str, Any]:
        output = f"{{{{Param.{self.output_name}}}}}"
        arguments = [
            "render",
            f"{{{{Param.{self.shot_name}}}}}",
            *what,
            "--out",
            output,
            "--cache",
            f"{output}/{CACHE_FOLDER}",
            "--model",
            "{{Param.Model}}",
            "--device",
            device,
            *self.shot.options,
            "--quiet",
        ]
        return {"actions": {"onRun": {"command": "{{Param.Program}}", "args": arguments}}}


def _placed(shots: Sequence[FarmShot]) -> list[_Placed]:
    if len(shots) == 1:
        return [_Placed(shots[0], "")]
    return [_Placed(shot, str(number)) for number, shot in enumerate(shots, 1)]


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


def _label(text: str) -> str:
    return text[:64]


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
