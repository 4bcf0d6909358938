"""What the inspector shows: the selected gaps boiled down to one value a field."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.panels.inspector_colours import ColourFields, colour_fields
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.chart import ChartPreset
    from inbetweener.core.gap import Gap, Treatment
    from inbetweener.core.pin import Arcs
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.line_work import LineNote
    from inbetweener.rendering.regions import RegionNote
    from inbetweener.session.rendering.states import RenderStates

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class GapFields:
    """The fields of one or more selected gaps; None where they differ.

    Attributes:
        title: which gaps.
        a_name: the left key of the first.
        b_name: its right key.
        length: frames.
        count: inbetweens.
        exposure: frames a drawing, None also where they are uneven by a count set by hand.
        preset: of the timing chart.
        times: of the first gap, for the ladder.
        treatment: what becomes of the gaps.
        model: the model's name, "" for the shot's.
        arcs: which paths parts take.
        colours: whether they are exact, and what is known of them.
        regions: what is known of the closed regions of each inbetween.
        lines: what is known of the lines of each inbetween.
        states: how many inbetweens are in which state, in words.
        can_render: whether any inbetween is not ready.
        problem: why a gap could not be rendered, "" if nothing is wrong.
        is_single: whether just one gap is selected.
    """

    title: str
    a_name: str
    b_name: str
    length: int | None
    count: int | None
    exposure: int | None
    preset: ChartPreset | None
    times: tuple[float, ...]
    treatment: Treatment | None
    model: str | None
    arcs: Arcs | None
    colours: ColourFields
    regions: tuple[RegionNote, ...]
    lines: tuple[LineNote, ...]
    states: str
    can_render: bool
    problem: str
    is_single: bool


def gap_fields(shot: Shot, selected: frozenset[int], states: RenderStates) -> GapFields | None:
    """The fields of the selected gaps; None where there is none."""
    indexes = sorted(index for index in selected if index < len(shot.gaps))
    if not indexes:
        return None
    gaps = [shot.gaps[index] for index in indexes]
    first = indexes[0]
    a_name, b_name = (shot.drawing(key.drawing).name for key in shot.keys[first : first + 2])
    is_single = len(gaps) == 1
    counts = _count_states(indexes, gaps, states)
    problems = [problem for index in indexes if (problem := states.problem(index))]
    return GapFields(
        title=f"{a_name} → {b_name}" if is_single else tr_count("{n} gap", "{n} gaps", len(gaps)),
        a_name=a_name if is_single else "A",
        b_name=b_name if is_single else "B",
        length=_common(gap.length for gap in gaps),
        count=_common(gap.inbetween_count for gap in gaps),
        exposure=_common(gap.common_exposure or -1 for gap in gaps),
        preset=_common(gap.chart.preset for gap in gaps),
        times=gaps[0].times,
        treatment=_common(gap.treatment for gap in gaps),
        model=_common(gap.model or "" for gap in gaps),
        arcs=_common(gap.arcs for gap in gaps),
        colours=colour_fields(
            shot, indexes, [note for index in indexes for note in states.notes.colours_of(index)]
        ),
        regions=tuple(note for index in indexes for note in states.notes.regions_of(index)),
        lines=tuple(note for index in indexes for note in states.notes.lines_of(index)),
        states=" · ".join(
            tr("{n} {state}", n=number, state=tr(state)) for state, number in counts.items()
        ),
        can_render=bool(counts.keys() - {CellState.READY}),
        problem=problems[0] if problems else "",
        is_single=is_single,
    )


def _common(values: Iterable[_T]) -> _T | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _count_states(indexes: list[int], gaps: list[Gap], states: RenderStates) -> Counter[CellState]:
    drawn = (index for index, gap in zip(indexes, gaps, strict=True) if gap.is_rendered)
    return Counter(states.states(drawn).values())
