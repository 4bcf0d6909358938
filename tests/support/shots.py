"""Builds small shots and their plans for tests of what shows them."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from inbetweener.core.drawing import Drawing, DrawingId, Role
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import CellId, CellKind, FramePlan
from inbetweener.core.shot import Key, Shot
from inbetweener.session.rendering.cell_states import CellState

if TYPE_CHECKING:
    from collections.abc import Sequence

# Every state, in an order that puts unlike ones side by side.
STATES = (
    CellState.READY,
    CellState.STALE,
    CellState.RENDERING,
    CellState.QUEUED,
    CellState.NOT_RENDERED,
    CellState.FAILED,
)


def plan_of(*gaps: Gap | int, last_exposure: int = 2) -> FramePlan:
    """The plan of a shot with these gaps; a number is a gap of that many frames on twos."""
    made = tuple(Gap(gap) if isinstance(gap, int) else gap for gap in gaps)
    drawings = tuple(Drawing(DrawingId(f"A{n}.png"), f"A{n}") for n in range(len(made) + 1))
    keys = tuple(Key(drawing.id) for drawing in drawings)
    return FramePlan.of(Shot("shot", drawings, keys, made, last_exposure))


def names_of(plan: FramePlan) -> tuple[str, ...]:
    """A name for each key: its frame, counted from 1."""
    return tuple(f"A{frame + 1}" for frame in plan.starts)


def roles_of(plan: FramePlan, breakdowns: Sequence[int] = ()) -> tuple[Role, ...]:
    """A role for each key."""
    return tuple(
        Role.BREAKDOWN if key in breakdowns else Role.KEY for key in range(len(plan.starts))
    )


def mixed_states(plan: FramePlan) -> dict[CellId, CellState]:
    """Every state in turn."""
    inbetweens = (cell.id for cell in plan.cells() if cell.kind is CellKind.INBETWEEN)
    return dict(zip(inbetweens, cycle(STATES), strict=False))


def plan_of_every_kind() -> FramePlan:
    """Twos, a count set by hand, a hold, blanks, a cut, ones and threes."""
    return plan_of(
        8,
        Gap(8, count=2),
        Gap(12, treatment=Treatment.HOLD),
        Gap(6, treatment=Treatment.BLANK),
        Gap(6, treatment=Treatment.CUT),
        Gap(6, exposure=1),
        Gap(12, exposure=3),
        last_exposure=4,
    )
