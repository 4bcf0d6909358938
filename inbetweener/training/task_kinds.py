"""The kinds of task that a recipe can name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inbetweener.training.baseline_task import BaselineTask
from inbetweener.training.errors import RecipeError
from inbetweener.training.flow_warp_task import FlowWarpTask
from inbetweener.training.recipe import split_kind
from inbetweener.training.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.training.tasks import Task

_KINDS: Final[Mapping[str, type[FlowWarpTask | BaselineTask]]] = {
    "flow-warp": FlowWarpTask,
    "baseline": BaselineTask,
}


def task_of(table: Table, where: str = "[task]") -> Task:
    """The task that a recipe's table describes.

    Raises:
        RecipeError: there is no such kind, or an entry of it is wrong.
    """
    kind, rest = split_kind(table, where)
    if kind not in _KINDS:
        raise RecipeError(f"{where} has no kind {kind!r}. Its kinds are: {', '.join(_KINDS)}.")
    return read_table(_KINDS[kind], rest, where)
