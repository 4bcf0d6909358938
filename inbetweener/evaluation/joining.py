"""Results of several runs as those of one: models that were measured apart, side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.evaluation.clips import BenchmarkError
from inbetweener.evaluation.results import Results, load_results

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from inbetweener.evaluation.results import FrameRow


def join_results(paths: Sequence[Path]) -> Results:
    """The rows of all files; of a frame that two of them hold of a model, the first.

    Args:
        paths: of files of results, at least one. Measuring confidence changes no drawing, so files
            with it and without it may be joined.

    Raises:
        BenchmarkError: a file is none of results, or two were made under other conditions, or with
            other weights of one model.
    """
    joined = Results(replace(load_results(paths[0]).conditions, confidence=False))
    known: set[tuple[str, str, int]] = set()
    for path in paths:
        found = load_results(path)
        _check(joined, found, path)
        joined.versions = {**found.versions, **joined.versions}
        rows = [row for row in found.rows if _frame_of(row) not in known]
        joined.rows += rows
        known |= {_frame_of(row) for row in rows}
    return joined


def common_frames(results: Results, models: Sequence[str] = ()) -> Mapping[str, list[FrameRow]]:
    """The rows of the frames that every model has drawn, by model.

    Args:
        results: of all models.
        models: those that count, in this order; else all, in the order of the rows.

    Raises:
        BenchmarkError: a model has no rows, or there is no frame that all of them have drawn.
    """
    names = list(models) or list(dict.fromkeys(row.model for row in results.rows))
    own = {name: {_place(row): row for row in results.rows if row.model == name} for name in names}
    missing = [name for name, rows in own.items() if not rows]
    if missing:
        raise BenchmarkError(f"There are no results of {', '.join(missing)}.")
    common = set.intersection(*(set(rows) for rows in own.values())) if own else set()
    if not common:
        raise BenchmarkError("There is no frame that all of these models have drawn.")
    return {
        name: [row for place, row in rows.items() if place in common] for name, rows in own.items()
    }


def _frame_of(row: FrameRow) -> tuple[str, str, int]:
    return row.model, row.trial, row.target


def _place(row: FrameRow) -> tuple[str, int]:
    return row.trial, row.target


def _check(joined: Results, found: Results, path: Path) -> None:
    conditions = replace(found.conditions, confidence=False)
    if conditions != joined.conditions:
        raise BenchmarkError(
            f"{path} cannot be joined: it is of {conditions.described()}, the first one of "
            f"{joined.conditions.described()}."
        )
    for name, version in found.versions.items():
        if joined.versions.get(name, version) != version:
            raise BenchmarkError(f"{path} cannot be joined: its {name} has other weights.")
