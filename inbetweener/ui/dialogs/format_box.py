"""The choice of the format that pictures are exported in, and what it does not keep."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from inbetweener.core.naming import NamePattern
from inbetweener.errors import ExportError
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.rendering.format_notes import format_notes
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.session.document.document_session import DocumentSession

_NAMES = {
    PictureFormat.PNG: mark("PNG, with as many bits as the keys"),
    PictureFormat.TIFF: mark("TIFF, with as many bits as the keys"),
    PictureFormat.EXR: mark("OpenEXR, linear light in half floats"),
}
_ALL_SUFFIXES = [suffix for form in PictureFormat for suffix in form.suffixes]


class FormatBox(QComboBox):
    """Chooses a `PictureFormat`; that of the keys is proposed, where they can be written so.

    Args:
        document: whose pictures are exported.
        parent: the dialog.
    """

    def __init__(self, document: DocumentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._notes: dict[PictureFormat, str] = {}
        for form, name in _NAMES.items():
            self.addItem(tr(name), form)
        self.choose(next((PictureFormat.of_name(key.name) for key in self._keys()), self.form))
        self.setAccessibleName(tr("Format"))
        self.setToolTip(tr("Keys of this format are copied byte for byte, others are converted"))

    @property
    def form(self) -> PictureFormat:
        """What is chosen."""
        return PictureFormat(self.currentData())

    def choose(self, form: PictureFormat) -> None:
        """Choose another."""
        self.setCurrentIndex(self.findData(form))

    def note(self) -> str:
        """What the format does not keep of the keys, in sentences; "" for nothing.

        The keys are looked at once for each format that was chosen.
        """
        if self.form not in self._notes:
            self._notes[self.form] = " ".join(format_notes(self._keys(), self.form))
        return self._notes[self.form]

    def renamed(self, text: str) -> str:
        """A name pattern as it was typed, with the ending of the format; itself if it is none."""
        try:
            typed = NamePattern.parse(text, _ALL_SUFFIXES)
        except ExportError:
            return text
        return str(typed.ending_in(*self.form.suffixes))

    def _keys(self) -> Iterator[Path]:
        """The drawings of all layers."""
        folder = self._document.folder or Path()
        for layer in self._document.scene.layers:
            yield from (folder / drawing.id for drawing in layer.shot.drawings)
