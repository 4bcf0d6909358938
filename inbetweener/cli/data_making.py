"""`inbetweener data movie`: the work, and what is told of it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from rich.table import Table

from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.datasets.dataset import Part
from inbetweener.video import require_pyav

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.cli.console import Bar, Talk
    from inbetweener.core.cancel import CancelToken
    from inbetweener.datasets.movies.making import MadeSet
    from inbetweener.datasets.movies.settings import MovieSettings

_STAGES = {"reading": "Reading", "writing": "Writing pictures of"}


class SetMaker:
    """Makes a data set, with a bar for each stage of each film.

    Args:
        talk: shows the bars.
    """

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._bars = ExitStack()
        self._shown: tuple[str, str] | None = None
        self._bar: Bar | None = None

    def make(self, films: Path, out: Path, settings: MovieSettings) -> MadeSet:
        """Make it, or go on with it.

        Raises:
            VideoError: there is nothing to read films with.
            DataSetError: there are no films, or it cannot be written.
            Cancelled: Ctrl-C was pressed.
        """
        require_pyav()
        from inbetweener.datasets.movies.films import find_films  # noqa: PLC0415 - needs PyAV
        from inbetweener.datasets.movies.making import make_data_set  # noqa: PLC0415 - likewise

        with cancelled_by_ctrl_c() as token, self._bars:

            def progress(film: str, stage: str, done: int, total: int) -> None:
                self._show(film, stage, done, total, token)

            return make_data_set(find_films(films), out, settings, progress)

    def _show(self, film: str, stage: str, done: int, total: int, token: CancelToken) -> None:
        token.raise_if_cancelled()
        if self._shown != (film, stage):
            self._bars.close()
            bar = self._talk.bar(f"{_STAGES[stage]} {film}", total)
            self._shown, self._bar = (film, stage), self._bars.enter_context(bar)
            self._talk.event("film", film=film, stage=stage, frames=total)
        if self._bar is not None:
            self._bar.set(done)


def tell_made(made: MadeSet, out: Path, talk: Talk) -> None:
    """Tell what was kept and what was left out, by reason."""
    for film, reason in made.problems:
        talk.warn(f"{film} is left out: {reason}", film=film)
    for entry in made.entries:
        if entry["is_interlaced"]:
            talk.warn(f"{entry['film']} is interlaced: there are combs in its pictures.")
        if entry["is_hdr"]:
            talk.warn(f"{entry['film']} is HDR: its pictures look pale.")
    counts = {name: made.total(name) for name in made.entries[0]["counts"]}
    parts = {part.value: made.parts.get(part, 0) for part in Part}
    scenes = {part.value: made.scenes.get(part, 0) for part in Part}
    talk.event(
        "done",
        folder=str(out),
        films=len(made.entries),
        counts=counts,
        excerpts=parts,
        scenes=scenes,
        bytes=made.written_bytes,
    )
    if not talk.is_json:
        talk.show(_table(made, counts))
    talk.result(
        f"{out}: {sum(parts.values())} excerpts, {parts['train']} to train on (of "
        f"{scenes['train']} scenes), {parts['test']} to test (of {scenes['test']} others), "
        f"{made.written_bytes / 2**20:.1f} MiB."
    )
    if sum(parts.values()) and not parts["test"]:
        talk.warn("There is nothing to test with: all excerpts are of one scene.")


def _table(made: MadeSet, counts: dict[str, int]) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for entry in made.entries if len(made.entries) <= 6 else ():
        table.add_column(entry["film"], justify="right")
    table.add_column("all", justify="right")
    for name, total in counts.items():
        each = [str(entry["counts"][name]) for entry in made.entries]
        table.add_row(name, *(each if len(each) <= 6 else ()), str(total))
    return table
