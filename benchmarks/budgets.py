"""The budgets of the program, each measured beside a baseline of the same run.

A budget is a bound on what somebody waits for. Where a machine's speed matters the ratio to the
baseline tells more than the figure: it stays when the machine is slower, or busy with other things.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sense(StrEnum):
    """On which side of a budget one wants to be."""

    AT_MOST = "<="
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class Budget:
    """A row of the table.

    Attributes:
        name: on the command line.
        what: is measured.
        bound: in `unit`.
        unit: of the bound and of what is measured.
        sense: which side of the bound is meant.
        needs_gpu: whether there is nothing to measure without one.
    """

    name: str
    what: str
    bound: float
    unit: str
    sense: Sense = Sense.AT_MOST
    needs_gpu: bool = False

    def is_met(self, measured: float) -> bool:
        """Whether a measured value keeps to the budget."""
        return measured <= self.bound if self.sense is Sense.AT_MOST else measured >= self.bound


@dataclass(frozen=True, slots=True)
class Measured:
    """What a row came to.

    Attributes:
        value: in the unit of its budget; None where this machine has no GPU.
        baseline: what it is held against, in words; "" for nothing.
        ratio: to that.
        note: what else should be known.
        processor: the same, but of the processor's time alone, which other loads on the machine do
            not lengthen as much; None where waiting is what counts.
    """

    value: float | None
    baseline: str = ""
    ratio: float | None = None
    note: str = ""
    processor: float | None = None


BUDGETS = {
    budget.name: budget
    for budget in (
        Budget("scrub", "cached frame to the screen while scrubbing, 1920 x 1080, p95", 16, "ms"),
        Budget("play", "frames dropped in 10 s of playing cached 1080p at 24 fps", 0, "frames"),
        Budget("open", "open a folder of 1,000 1080p PNGs to a usable timeline", 2, "s"),
        Budget("memory", "memory that this takes, thumbnails and all", 500, "MiB"),
        Budget("edit", "edit in a shot of 2,000 drawings to the repainted timeline, p95", 16, "ms"),
        Budget("export", "export of cached 1080p frames over bare cv2.imwrite on all cores", 0.9,
               "x", Sense.AT_LEAST),
        Budget("start", "window on the screen from a cold start", 1.5, "s"),
        Budget("gpu", "one 1080p inbetween, three a gap, on the GPU", 16, "ms", needs_gpu=True),
        Budget("cpu", "one 960 x 540 inbetween, three a gap, on two cores", 1.0, "s"),
        Budget("blocked", "the longest that the GUI thread is ever blocked", 50, "ms"),
    )
}  # fmt: skip
