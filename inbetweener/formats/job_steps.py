"""One shot as parameters and steps of an Open Job Description template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from inbetweener.formats.farm_job import FarmSettings, FarmShot

# Within the pictures' folder, so that all who can write pictures share it.
CACHE_FOLDER: Final = ".inbetweener-cache"
_LONGEST_STEP_NAME: Final = 64


@dataclass(frozen=True, slots=True)
class JobShot:
    """A shot in its job: its parameters, and the two steps that draw and join it.

    Attributes:
        shot: which.
        sign: what its parameters end in; "" for the only one.
    """

    shot: FarmShot
    sign: str

    @property
    def shot_name(self) -> str:
        """Of the parameter that says where its project is."""
        return f"Shot{self.sign}"

    @property
    def output_name(self) -> str:
        """Of the parameter that says where its pictures go."""
        return f"Output{self.sign}"

    def parameters(self) -> list[dict[str, Any]]:
        """The definitions of both, for the template."""
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
        """The step that draws its gaps, and the one that joins and verifies them."""
        draw = self._name("Draw")
        drawing: dict[str, Any] = {
            "name": draw,
            "parameterSpace": {"taskParameterDefinitions": [self._gaps()]},
            "script": self._script("--gaps", "{{Task.Param.Gaps}}"),
        }
        if settings.device.startswith("cuda"):
            needs = {"amounts": [{"name": "amount.worker.gpu", "min": 1}]}
            drawing["hostRequirements"] = needs
        joining = {
            "name": self._name("Join"),
            "dependencies": [{"dependsOn": draw}],
            "script": self._script("--join", device="cpu"),
        }
        return [drawing, joining]

    def _gaps(self) -> dict[str, Any]:
        return {
            "name": "Gaps",
            "type": "CHUNK[INT]",
            "range": self.shot.gaps,
            "chunks": {
                "defaultTaskCount": "{{Param.GapsPerTask}}",
                "rangeConstraint": "NONCONTIGUOUS",
            },
        }

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


def _label(text: str) -> str:
    return text[:64]
