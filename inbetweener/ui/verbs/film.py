"""FilmVerbs: a film becomes a folder of keys, which is opened as a shot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from inbetweener.rendering.film_import.proposal import ANIMATION_SUFFIXES, FILM_SUFFIXES
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.dialogs.import_film_dialog import ImportFilmDialog
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.rendering.film_import.writing import ImportedFilm
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.parts.status_strip import StatusStrip
    from inbetweener.ui.verbs.file import FileVerbs


class FilmVerbs(QObject):
    """Asks for the film, shows what is in it, and opens what came of it."""

    def __init__(
        self, workspace: Workspace, files: FileVerbs, status: StatusStrip, window: QWidget
    ) -> None:
        super().__init__(window)
        self._importer = workspace.importers.films
        self._document = workspace.document
        self._files = files
        self._status = status
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the action of this name does."""
        return {"import_film": self.ask}

    def ask(self) -> None:
        """Ask for a film."""
        folder = self._document.folder or Path.home()
        kinds = " ".join(f"*{suffix}" for suffix in sorted(FILM_SUFFIXES | ANIMATION_SUFFIXES))
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Film"),
            str(folder),
            ";;".join((tr("Films ({kinds})", kinds=kinds), tr("All files (*)"))),
        )
        if file:
            self.take(Path(file))

    def take(self, film: Path) -> None:
        """Read a film and ask what is to become of it."""
        dialog = ImportFilmDialog(film, self._importer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.imported is not None:
            self._open(dialog.imported)
        dialog.deleteLater()

    def _open(self, imported: ImportedFilm) -> None:
        self._status.show_message(
            tr_count(
                "{n} drawing was written to {folder}.",
                "{n} drawings were written to {folder}.",
                len(imported.files),
                folder=imported.folder.name,
            )
        )
        self._files.open(OpenRequest(imported.project))


def film_among(paths: Iterable[Path]) -> Path | None:
    """The first file that can be nothing but a film."""
    return next((path for path in paths if path.suffix.lower() in FILM_SUFFIXES), None)
