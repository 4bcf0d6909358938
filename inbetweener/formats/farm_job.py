"""What is asked of a render farm: the shots, and what holds for the whole job. Plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from inbetweener.errors import ExportError
from inbetweener.wording import tr

AS_SAVED: Final = "as-saved"


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
