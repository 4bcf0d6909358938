"""Timing given on the command line: `--on twos`, `--count 3,1,2`, `--chart slow-out-of-a`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

import typer

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.edits import LengthRule
from inbetweener.core.pin import Arcs
from inbetweener.core.shot import Numbering

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.shot import Shot

_T = TypeVar("_T")
_EXPOSURES = {"ones": 1, "twos": 2, "threes": 3, "fours": 4}


class LengthChoice(StrEnum):
    """What happens to a gap's length; AUTO keeps it where file numbers are frames."""

    AUTO = "auto"
    KEEP = "keep"
    RIPPLE = "ripple"


@dataclass(frozen=True, slots=True)
class TimingOptions:
    """The timing options as typed; None leaves the shot as it is.

    Attributes:
        on: exposure, or one for each gap, separated by commas.
        count: inbetweens, or a number for each gap; "-" leaves a gap alone.
        chart: a preset's name, or one for each gap.
        length: what happens to the gaps' lengths.
        arcs: "automatic" or "straight", or one for each gap.
    """

    on: str | None
    count: str | None
    chart: str | None
    length: LengthChoice
    arcs: str | None = None

    def applied(self, shot: Shot) -> Shot:
        """The shot with this timing.

        Raises:
            EditError: a gap cannot take what is asked.
            typer.BadParameter: a value makes no sense, or a list is too long or too short.
        """
        rule = self._rule(shot)
        for gap, exposure in _each(self.on, "--on", parsed_exposure, len(shot.gaps)):
            shot = edits.set_exposure(shot, [gap], exposure, rule)
        for gap, count in _each(self.count, "--count", parsed_count, len(shot.gaps)):
            shot = edits.set_count(shot, [gap], count, rule)
        for gap, chart in _each(self.chart, "--chart", _chart, len(shot.gaps)):
            shot = edits.set_chart(shot, [gap], chart)
        for gap, arcs in _each(self.arcs, "--arcs", _arcs, len(shot.gaps)):
            shot = edits.set_arcs(shot, [gap], arcs)
        return shot

    def _rule(self, shot: Shot) -> LengthRule:
        if self.length is LengthChoice.AUTO:
            is_timed = shot.numbering is Numbering.FRAMES
            return LengthRule.KEEP if is_timed else LengthRule.RIPPLE
        return LengthRule(self.length.value)


def _each(
    text: str | None, option: str, parse: Callable[[str], _T], gaps: int
) -> list[tuple[int, _T]]:
    """The gaps and their values; one value serves all gaps."""
    if text is None:
        return []
    words = [word.strip() for word in text.split(",")]
    if len(words) not in (1, gaps):
        raise typer.BadParameter(
            f"{option} has {len(words)} values for {gaps} gaps: give one, or one for each gap."
        )
    if len(words) == 1:
        words *= gaps
    return [(gap, parse(word)) for gap, word in enumerate(words) if word != "-"]


def parsed_exposure(word: str) -> int:
    """An exposure as typed after `--on`.

    Raises:
        typer.BadParameter: it is none.
    """
    if word in _EXPOSURES:
        return _EXPOSURES[word]
    if word.isascii() and word.isdigit() and int(word) >= 1:
        return int(word)
    raise typer.BadParameter(f"--on takes ones, twos, threes or a number of frames, not “{word}”.")


def parsed_count(word: str) -> int:
    """A number of inbetweens as typed after `--count`.

    Raises:
        typer.BadParameter: it is none.
    """
    if word.isascii() and word.isdigit():
        return int(word)
    raise typer.BadParameter(f"--count takes whole numbers from 0, not “{word}”.")


def _arcs(word: str) -> Arcs:
    if word in set(Arcs):
        return Arcs(word)
    raise typer.BadParameter(f"--arcs takes {' or '.join(Arcs)}, not “{word}”.")


def _chart(word: str) -> Chart:
    return parsed_chart(word, "--chart")


def parsed_chart(word: str, option: str) -> Chart:
    """A chart as typed: a preset's name, or ticks with slashes between them.

    Raises:
        typer.BadParameter: it is neither; the message names the option.
    """
    presets = [preset for preset in ChartPreset if preset is not ChartPreset.FREE]
    if word in presets:
        return Chart(ChartPreset(word))
    try:
        return Chart.free(tuple(float(tick) for tick in word.split("/")))
    except ValueError:
        names = ", ".join(presets)
        raise typer.BadParameter(
            f"{option} takes {names}, or ticks such as 0.2/0.5/0.8, not “{word}”."
        ) from None
