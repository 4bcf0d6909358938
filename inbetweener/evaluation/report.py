"""Reports in Markdown: groups and models, what fails by size of motion, and confidence."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from inbetweener.evaluation import systems
from inbetweener.evaluation.averages import ALL, MOTION_BINS, average, grouped, motion_bin
from inbetweener.evaluation.confidence import (
    CHANGING,
    DOUBT_MAPS,
    EVERYWHERE,
    halves,
    mean_within,
    rank_drawings,
    within_name,
)
from inbetweener.evaluation.judging import FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from inbetweener.evaluation.costs import Cost
    from inbetweener.evaluation.results import Conditions, FrameRow

    # By model, the rows of the same frames.
    Rows = Mapping[str, Sequence[FrameRow]]

_EXPLANATION = """\
PSNR in dB and SSIM: higher is better. Line: chamfer distance between the line drawings in 1/1000 of
the diagonal, lower is better. Blur: gradient energy over the true one, 1 is as crisp as the truth.
New: share of pixels (%) with a colour far from all near ones in the keys. s/frame: seconds a drawn
frame, with its share of the preparation of its gap. Each ± is half of a 95 % confidence interval,
clips taken as independent. Motion: 95th percentile of the way of moving pixels, in % of the
diagonal."""

_CONFIDENCE_EXPLANATION = """\
Spearman's rank correlation, turned so that 1 is perfect and 0 is chance. Summaries are in the order
in which they rank the first half of the clips; the second half confirms it. "Change alone" (how
much the keys differ) and "edges alone" (of what was drawn) are controls that see no confidence."""

_DECIMALS = {"psnr": 2, "ssim": 4, "line": 2, "blur": 2, "new": 3}


def report(
    rows: Rows, conditions: Conditions, heading: str, costs: Mapping[str, Cost] | None = None
) -> str:
    """The whole report.

    Args:
        rows: by model, in the order in which they are listed.
        conditions: of all of them.
        heading: what was run and when, in Markdown.
        costs: by model; None where they were not asked for.
    """
    first = next(iter(rows.values()))
    tests, clips = len({row.trial for row in first}), len({row.clip for row in first})
    timing = "timing forgiven (best of 15 moments)" if conditions.free else "even timing"
    parts = [
        f"# {conditions.benchmark}: {', '.join(rows)}",
        heading,
        f"{tests} tests, {len(first)} frames, {clips} clips; {conditions.device}, {timing}.",
        _EXPLANATION,
        "## All systems",
        systems.EXPLANATION,
        table(systems.HEADER, systems.systems_lines(rows, costs or {})),
        "## By group",
        score_table(rows),
        "## What fails: by kind of drawing and size of motion",
        failure_table(rows),
    ]
    if conditions.confidence:
        parts += ["## Confidence", confidence_tables(rows)]
    return "\n\n".join(parts) + "\n"


def score_table(rows: Rows) -> str:
    """A line for each group and model, models of a group below each other."""
    groups = {model: grouped(own) for model, own in rows.items()}
    lines = []
    for group in next(iter(groups.values())):
        for model in rows:
            own = groups[model][group]
            seconds = average(own, lambda row: row.seconds).mean
            count = f"{len(own)} ({len({row.clip for row in own})})"
            cells = [_with_interval(own, figure) for figure in FIGURES]
            lines.append((group, count, model, *cells, f"{seconds:.3f}"))
    return table(("group", "frames (clips)", "model", *FIGURES, "s/frame"), lines)


def failure_table(rows: Rows) -> str:
    """A line for each category and bin of motion: PSNR and line distance of all models."""
    cells: defaultdict[tuple[str, str], dict[str, list[FrameRow]]] = defaultdict(dict)
    for model, own in rows.items():
        for row in own:
            for category in (ALL, row.category):
                cell = cells[category, motion_bin(row.motion)]
                cell.setdefault(model, []).append(row)
    places = sorted(
        cells, key=lambda place: (place[0] != ALL, place[0], MOTION_BINS.index(place[1]))
    )
    lines = [(*place, *_failures(list(cells[place].values()))) for place in places]
    columns = [f"{figure} {model}" for figure in ("psnr", "line") for model in rows]
    return table(("category", "motion", "frames", *columns), lines)


def _failures(by_model: Sequence[Sequence[FrameRow]]) -> list[str]:
    psnr = [f"{average(own, lambda row: row.figures.psnr).mean:.2f}" for own in by_model]
    line = [f"{average(own, lambda row: row.figures.line).mean:.2f}" for own in by_model]
    return [str(len(by_model[0])), *psnr, *line]


def confidence_tables(rows: Rows) -> str:
    """For each model that has confidence: within pictures, and every summary over drawings."""
    parts = [_CONFIDENCE_EXPLANATION]
    for model, own in rows.items():
        known = [row for row in own if row.confidence]
        if known:
            parts += [f"### {model}", _within_table(known), _ranking_table(known)]
    return "\n\n".join(parts)


def _within_table(rows: Sequence[FrameRow]) -> str:
    lines = []
    for name in DOUBT_MAPS:
        means = (mean_within(rows, within_name(name, where)) for where in (EVERYWHERE, CHANGING))
        lines.append((name, *(f"{_signed(mean)} ({count})" for mean, count in means)))
    columns = [f"{where} (frames)" for where in (EVERYWHERE, CHANGING)]
    return table(("within pictures, blocks of 8 x 8", *columns), lines)


def _ranking_table(rows: Sequence[FrameRow]) -> str:
    chosen_on, confirmed_on = halves(rows)
    confirmed = {ranking.summary: ranking for ranking in rank_drawings(confirmed_on)}
    lines = []
    for ranking in rank_drawings(chosen_on):
        other = confirmed[ranking.summary]
        figures = (ranking.psnr, ranking.line, other.psnr, other.line)
        lines.append((ranking.summary, *map(_signed, figures)))
    first, second = f"first half ({len(chosen_on)})", f"second half ({len(confirmed_on)})"
    columns = [f"{figure}, {half}" for half in (first, second) for figure in ("psnr", "line")]
    return table(("summary", *columns), lines)


def _with_interval(rows: Sequence[FrameRow], figure: str) -> str:
    decimals = _DECIMALS[figure]
    found = average(rows, lambda row: float(getattr(row.figures, figure)))
    if math.isnan(found.half_width):
        return f"{found.mean:.{decimals}f}"
    return f"{found.mean:.{decimals}f} ± {found.half_width:.{decimals}f}"


def _signed(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:+.2f}"


def table(header: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A Markdown table whose columns stand under each other in plain text too."""
    cells = [list(header), *map(list, lines)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    cells.insert(1, ["-" * width for width in widths])
    padded = (
        [cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in cells
    )
    return "\n".join(f"| {' | '.join(line)} |" for line in padded)
