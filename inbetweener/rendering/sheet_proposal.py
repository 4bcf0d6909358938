"""Which column of a sheet is drawn in which folder: found by names, and told by the artist."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from inbetweener.errors import SheetError
from inbetweener.formats.sheet_matching import (
    Likeness,
    Match,
    found_by_drawings,
    propose_matches,
)
from inbetweener.storage.shot_folder import mixed_sizes_message, odd_sizes
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inbetweener.formats.time_sheet import TimeSheet
    from inbetweener.storage.scene_folder import CelSource, SceneSurvey


@dataclass(frozen=True, slots=True)
class SheetProposal:
    """Which column is drawn where, to be looked at before a scene is made of it.

    Attributes:
        sheet: what stands when.
        survey: of the folder that holds the drawings.
        matches: a match for each column, in order.
    """

    sheet: TimeSheet
    survey: SceneSurvey
    matches: tuple[Match, ...]

    @property
    def unused(self) -> tuple[CelSource, ...]:
        """Drawings that no column shows, and that do not lie under the scene either."""
        below = self.backgrounds
        return tuple(cel for cel in self._without_column if cel not in below)

    @property
    def backgrounds(self) -> tuple[CelSource, ...]:
        """Pictures that no column shows and that lie under the scene, each name once.

        Where folders of several cuts lie side by side, those beside the cels are meant.
        """
        found = [cel for cel in self._without_column if cel.is_background]
        homes = {_home(self.survey.cels[each.cel]) for each in self.matches if each.cel is not None}
        near = [cel for cel in found if _home(cel) in homes]
        by_name = {cel.name: cel for cel in reversed(near or found)}
        return tuple(cel for cel in found if by_name.get(cel.name) is cel)

    @property
    def _without_column(self) -> tuple[CelSource, ...]:
        used = {match.cel for match in self.matches}
        return tuple(cel for n, cel in enumerate(self.survey.cels) if n not in used)

    def with_match(self, column: int, cel: int | None) -> SheetProposal:
        """The same with what the artist says of one column; all others stay as they are.

        Args:
            column: its place from the left.
            cel: the place of the folder in the survey; None to leave the column out.
        """
        matches = list(self.matches)
        matches[column] = Match(column, cel, Likeness.TOLD)
        return replace(self, matches=tuple(matches))

    def odd_sizes(self) -> Iterator[str]:
        """A sentence for each cel whose drawings are not all of one size."""
        for index in dict.fromkeys(match.cel for match in self.matches):
            if index is None:
                continue
            source = self.survey.cels[index]
            usual, odd = odd_sizes(source.survey, source.level)
            if odd:
                yield mixed_sizes_message(usual, odd)


def propose_sheet(
    sheet: TimeSheet, survey: SceneSurvey, told: Mapping[str, str] | None = None
) -> SheetProposal:
    """Find the drawings of each column.

    Args:
        sheet: what stands when.
        survey: of the folder that holds the drawings.
        told: for columns, by their names, the folder or level, by its name or its path in the
            folder; "" for none.

    Raises:
        SheetError: there is no column or no folder of a name; a whole sentence.
    """
    columns = [column.name for column in sheet.columns]
    places: dict[int, int | None] = {}
    for name, wanted in (told or {}).items():
        cel = _cel(survey, wanted) if wanted else None
        places |= dict.fromkeys(_columns(columns, name), cel)
    names = [cel.name for cel in survey.cels]
    drawn = [[name.drawing.name for name in cel.level.names] for cel in survey.cels]
    matches = (
        found_by_drawings(match, [each.name for each in column.entries], drawn)
        for match, column in zip(
            propose_matches(columns, names, places), sheet.columns, strict=True
        )
    )
    return SheetProposal(sheet, survey, tuple(matches))


def cel_folder(cel: CelSource) -> str:
    """Where the drawings of a cel lie, seen from the scene's folder; "." in it itself."""
    return str(PurePosixPath(cel.level.names[0].file).parent)


def _home(cel: CelSource) -> PurePosixPath:
    """The folder that holds the folder of a cel."""
    return PurePosixPath(cel_folder(cel)).parent


def _columns(columns: list[str], name: str) -> list[int]:
    found = [n for n, each in enumerate(columns) if each.casefold() == name.casefold()]
    if not found:
        raise SheetError(
            tr(
                "The sheet has no column “{name}”. Its columns: {names}.",
                name=name,
                names=", ".join(columns),
            )
        )
    return found


def _cel(survey: SceneSurvey, wanted: str) -> int:
    path = wanted.strip("/").casefold()
    for index, cel in enumerate(survey.cels):
        if path in (cel_folder(cel).casefold(), cel.name.casefold()):
            return index
    raise SheetError(
        tr(
            "There is no folder or level “{name}” of drawings. There are: {names}.",
            name=wanted,
            names=", ".join(cel.name for cel in survey.cels),
        )
    )
