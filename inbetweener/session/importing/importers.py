"""Importers: what makes shots of other programs' files, each on a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inbetweener.session.importing.film_importer import FilmImporter
from inbetweener.session.importing.layer_importer import LayerImporter
from inbetweener.session.importing.sheet_importer import SheetImporter


class Importers(QObject):
    """The importers of one window.

    Attributes:
        layers: of files with layers.
        films: of films.
        sheets: of exposure sheets.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.layers = LayerImporter(self)
        self.films = FilmImporter(self)
        self.sheets = SheetImporter(self)

    def shutdown(self) -> bool:
        """End every thread.

        Returns:
            Whether all ended in time.
        """
        ended = [part.shutdown() for part in (self.layers, self.films, self.sheets)]
        return all(ended)  # each is ended, whatever the others say
