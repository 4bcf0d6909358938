"""`inbetweener info` and `inbetweener models`: tables for people, JSON for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table

from inbetweener.cli.counted import counted
from inbetweener.core.interpolator import PARAMETERS, SECONDS
from inbetweener.core.pins import pins_of
from inbetweener.core.plan import FramePlan
from inbetweener.storage.pin_json import pin_as_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.cli.console import Talk
    from inbetweener.core.interpolator import ModelInfo
    from inbetweener.core.shot import Shot
    from inbetweener.storage.opening import Opened

_NUMBERS = ("parameters", "core s")


def show_shot(opened: Opened, talk: Talk) -> None:
    """Show how a shot is understood."""
    shot = opened.shot
    if talk.is_json:
        talk.event("shot", **_opened_facts(opened))
        return
    plan = FramePlan.of(shot)
    seconds = plan.length / shot.fps
    talk.result(
        f"{shot.name}: {counted(len(shot.keys), 'key')}, "
        f"{counted(plan.drawing_count - len(shot.keys), 'inbetween')}, "
        f"{counted(plan.length, 'frame')} ({seconds:.2f} s at {shot.fps:g} fps), "
        f"{shot.canvas or 'no size'}"
    )
    talk.result(
        f"Numbers in the names are {shot.numbering}; the first frame is {shot.first_number}."
    )
    pinned = [len(pins_of(shot, gap)) for gap in range(len(shot.gaps))]
    if any(pinned):
        talk.result(
            f"{counted(sum(pinned), 'pin')} in {counted(len([n for n in pinned if n]), 'gap')}."
        )
    show_gaps(shot, talk)


def show_gaps(shot: Shot, talk: Talk) -> None:
    """Show the gaps of a shot, if it has any."""
    if shot.gaps:
        talk.show(_gap_table(shot))


def _gap_table(shot: Shot) -> Table:
    table = Table(box=None, pad_edge=False)
    for title in ("gap", "from", "to", "frames", "inbetweens", "on", "spacing", "treatment"):
        table.add_column(title, justify="right" if title in ("gap", "frames", "on") else "left")
    for index, gap in enumerate(shot.gaps):
        table.add_row(
            str(index + 1),
            shot.drawing(shot.keys[index].drawing).name,
            shot.drawing(shot.keys[index + 1].drawing).name,
            str(gap.length),
            str(gap.inbetween_count),
            str(gap.exposure) if gap.count is None else "-",
            gap.chart.preset.value,
            gap.treatment.value,
        )
    return table


def _opened_facts(opened: Opened) -> dict[str, Any]:
    survey = opened.survey
    return {
        **shot_facts(opened.shot),
        "folder": str(opened.folder),
        "project": str(opened.project_path) if opened.project_path else None,
        "problems": [list(problem) for problem in survey.problems] if survey else [],
    }


def shot_facts(shot: Shot) -> dict[str, Any]:
    """What a machine is told of a shot, or of a layer."""
    plan = FramePlan.of(shot)
    return {
        "name": shot.name,
        "frames": plan.length,
        "drawings": plan.drawing_count,
        "fps": shot.fps,
        "numbering": shot.numbering.value,
        "first_number": shot.first_number,
        "canvas": [shot.canvas.width, shot.canvas.height] if shot.canvas else None,
        "model": shot.model,
        "exact_colours": shot.exact_colours,
        "whole_lines": shot.whole_lines,
        "close_gaps_px": shot.close_gaps_px,
        "keys": [
            {"file": key.drawing, "role": key.role.value, "frame": frame + shot.first_number}
            for key, frame in zip(shot.keys, plan.starts, strict=True)
        ],
        "gaps": [
            {
                "frames": gap.length,
                "exposure": gap.exposure,
                "inbetweens": gap.inbetween_count,
                "times": list(gap.times),
                "chart": gap.chart.preset.value,
                "arcs": gap.arcs.value,
                "treatment": gap.treatment.value,
                "pins": [pin_as_json(pin) for pin in pins_of(shot, index)],
                "exact_colours": shot.has_exact_colours(index),
                "whole_lines": shot.has_whole_lines(index),
                "close_gaps_px": shot.closing_px_of(index),
            }
            for index, gap in enumerate(shot.gaps)
        ],
        "unused": [drawing.id for drawing in shot.drawings if drawing.id not in _used(shot)],
    }


def _used(shot: Shot) -> set[str]:
    return {key.drawing for key in shot.keys}


def show_models(models: Sequence[ModelInfo], talk: Talk) -> None:
    """List models, the default one first."""
    if talk.is_json:
        talk.event("models", models=[model.as_json() for model in models])
        return
    table = Table(box=None, pad_edge=False)
    for title in ("model", "what it is", "weights", "parameters", "core s"):
        table.add_column(title, justify="right" if title in _NUMBERS else "left")
    for model in models:
        facts = dict(model.details)
        weights = "trained" if model.needs_weights else "none needed"
        count = f"{int(facts[PARAMETERS]):,}" if PARAMETERS in facts else "-"
        table.add_row(model.name, model.title, weights, count, facts.get(SECONDS, "-"))
    talk.show(table)
