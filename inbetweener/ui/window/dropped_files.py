"""DroppedFiles: what becomes of files that are dropped on a window, or named when it starts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from inbetweener.paths import is_folder
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import PROJECT_SUFFIX
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.ui.verbs.film import film_among
from inbetweener.ui.verbs.imports import layered_file_among
from inbetweener.ui.verbs.sheet import sheet_among
from inbetweener.ui.verbs.sound import sound_among
from inbetweener.wording import tr, tr_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.verbs.film import FilmVerbs
    from inbetweener.ui.verbs.imports import ImportVerbs
    from inbetweener.ui.verbs.sheet import SheetVerbs
    from inbetweener.ui.verbs.sound import SoundVerbs
    from inbetweener.ui.window.parts import WindowParts

_NAMED = 5


class DroppedFiles:
    """Opens, imports or adds what was dropped, whichever it is meant for."""

    def __init__(
        self,
        workspace: Workspace,
        parts: WindowParts,
        sounds: SoundVerbs,
        layers: ImportVerbs,
        sheets: SheetVerbs,
        films: FilmVerbs,
    ) -> None:
        self._workspace = workspace
        self._parts = parts
        self._sounds = sounds
        self._layers = layers
        self._sheets = sheets
        self._films = films

    def take(self, paths: Sequence[Path]) -> None:
        """Take what was dropped, all at once."""
        sound, layers = sound_among(paths), layered_file_among(paths)
        sheet, film = sheet_among(paths), film_among(paths)
        if sound is not None:
            self._sounds.take(sound)
        elif layers is not None:
            self._layers.take(layers)
        elif sheet is not None:
            self._sheets.take(sheet)
        elif film is not None:
            self._films.take(film)
        else:
            self._open(paths)

    def _open(self, paths: Sequence[Path]) -> None:
        """One shot is open at a time: the others may be drawn beside it."""
        first, *others = shots_among(paths)
        self._parts.file_verbs.open(OpenRequest(first))
        if others:
            add = partial(self._workspace.rendering.shots.add, others)
            names = tr_list([each.name for each in others[:_NAMED]])
            self._parts.notices.show_notice(
                tr("Of several shots the first is opened. The others: {names}.", names=names),
                NoticeKind.CHOICE,
                (Answer(tr("Add to Queue"), add),),
                lasts=True,  # the first is opened right after
                topic="others-dropped",
            )


def shots_among(paths: Sequence[Path]) -> list[Path]:
    """What is dropped as shots: the drawings of one folder are one, the first of them named."""
    found: dict[Path, Path] = {}
    for path in paths:
        is_shot = path.suffix.lower() == PROJECT_SUFFIX or is_folder(path)
        found.setdefault(path if is_shot else path.parent, path)
    return list(found.values())
