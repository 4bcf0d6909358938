"""What a film becomes: its drawings, how they were told apart, which part, and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inbetweener.errors import InbetweenerError
from inbetweener.rendering.film_import.proposal import film_folder, propose_shot_of
from inbetweener.rendering.film_import.words import notes, rate_words, summary
from inbetweener.session.importing.film_importer import Stage
from inbetweener.storage.new_folder import free_folder, refuse_taken
from inbetweener.ui.dialogs.typed_folder import folder_from
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.ui.parts.film_choices import FilmChoices
from inbetweener.ui.parts.film_strip import FilmStrip
from inbetweener.ui.parts.status_strip import time_left_in_words
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.rendering.film_import.proposal import FilmProposal
    from inbetweener.rendering.film_import.reading import FilmReading
    from inbetweener.rendering.film_import.writing import ImportedFilm
    from inbetweener.session.importing.film_importer import FilmImporter, FilmProgress

_WIDTH_PX = 760
_NOTE_LINES = 3  # room for what is usually told


class ImportFilmDialog(QDialog):
    """Reads a film, shows what it would become, and writes it; closes when that is done."""

    def __init__(self, film: Path, importer: FilmImporter, parent: QWidget | None = None) -> None:
        """Begin to read.

        Args:
            film: which.
            importer: reads and writes.
            parent: the window.
        """
        super().__init__(parent)
        self.imported: ImportedFilm | None = None
        self._film = film
        self._importer = importer
        self._reading: FilmReading | None = None
        self._proposal: FilmProposal | None = None
        self._is_busy = True
        self.setWindowTitle(tr("Import film {name}", name=film.name))
        self.setMinimumWidth(_WIDTH_PX)
        self._build()
        self._lay_out()
        self._connect()
        self._show_busy(tr("Reading the film …"))
        importer.look_into(film)
        DialogManners(self)

    # Building

    def _build(self) -> None:
        self._summary = self._label("")
        self._summary.setText(self._film.name)
        font = self._summary.font()
        font.setBold(True)
        self._summary.setFont(font)
        self._strip = FilmStrip(self)
        self._choices = FilmChoices(free_folder(film_folder(self._film.absolute())), self)
        self._choices.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._notes = self._label("muted")
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notes.setMinimumHeight(_NOTE_LINES * self._notes.fontMetrics().lineSpacing())
        self._problem = self._label("problem")
        self._doing = self._label("muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(tr("How far it has come"))
        for each in (self._doing, self._bar):  # the rest stays where it is when they come
            policy = each.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            each.setSizePolicy(policy)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self._buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setProperty("primary", True)
        self._ok.setDefault(True)
        self._ok.style().polish(self._ok)

    def _label(self, look: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        if look:
            label.setProperty(look, True)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        for each in (self._summary, self._strip, self._choices, self._notes, self._problem):
            column.addWidget(each)
        column.addStretch()
        column.addWidget(self._doing)
        column.addWidget(self._bar)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._choices.changed.connect(self._show)
        self._choices.folder_edited.connect(self._on_choices_folder_edited)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._importer.read.connect(self._on_importer_read)
        self._importer.progressed.connect(self._on_importer_progressed)
        self._importer.imported.connect(self._on_importer_imported)
        self._importer.failed.connect(self._on_importer_failed)

    # The answer

    def accept(self) -> None:
        """Write what is shown; the dialog closes when that is done."""
        if self._proposal is None or self._is_busy:
            return
        try:
            folder = folder_from(self._choices.folder)
            refuse_taken(folder)
        except InbetweenerError as error:
            self._problem.setText(str(error))
            return
        self._show_busy(tr("Writing the drawings …"))
        self._importer.write(self._proposal, folder, self._choices.between)

    def reject(self) -> None:
        """Stop what is being written, or close."""
        self._importer.cancel()
        if self._is_busy and self._proposal is not None:
            self._show_idle()
            self._problem.setText(tr("Stopped. Nothing was written."))
            return
        super().reject()

    # Showing

    def _show_busy(self, text: str) -> None:
        self._is_busy = True
        self._problem.setText("")
        self._doing.setText(text)
        self._bar.setRange(0, 0)
        for each in (self._doing, self._bar):
            each.show()
        self._choices.setEnabled(False)
        self._ok.setEnabled(False)

    def _show_idle(self) -> None:
        self._is_busy = False
        self._doing.hide()
        self._bar.hide()
        self._choices.setEnabled(self._reading is not None)
        self._ok.setEnabled(self._proposal is not None)

    @Slot()
    def _show(self) -> None:
        """Lay out what was read by what is chosen; reads nothing."""
        if self._reading is None:
            return
        first, last = self._choices.part
        try:
            self._proposal = propose_shot_of(self._reading, self._choices.change, first, last)
        except InbetweenerError as error:
            self._proposal = None
            self._problem.setText(str(error))
        else:
            self._problem.setText("")
            self._show_proposal(self._proposal)
        self._ok.setEnabled(self._proposal is not None)

    @Slot()
    def _on_choices_folder_edited(self) -> None:
        """What was said of the folder that stood there is no longer so."""
        if self._proposal is not None:
            self._problem.setText("")

    def _show_proposal(self, proposal: FilmProposal) -> None:
        facts = proposal.reading.facts
        size = f"{facts.width_px} × {facts.height_px}"
        self._summary.setText(f"{summary(proposal)} · {rate_words(proposal.fps)} · {size}")
        self._strip.show_proposal(proposal)
        sound = tr("Its sound comes along.") if proposal.takes_sound else ""
        told = (*notes(proposal, self._choices.between), sound, tr("The film is not changed."))
        self._notes.setText(" ".join(filter(None, told)))

    @Slot(object)
    def _on_importer_read(self, reading: FilmReading) -> None:
        self._reading = reading
        self._choices.set_length(reading.grid(None).length)
        self._show()
        self._show_idle()

    @Slot(object)
    def _on_importer_progressed(self, progress: FilmProgress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(min(progress.done, progress.total))
        if progress.stage is Stage.READING:
            text = _read_words(progress.done, progress.total)
        else:
            text = tr("Writing: frame {done} of {total}", done=progress.done, total=progress.total)
        left = "" if progress.left_s is None else time_left_in_words(progress.left_s)
        self._doing.setText(" · ".join(filter(None, (text, left))))

    @Slot(object)
    def _on_importer_imported(self, imported: ImportedFilm) -> None:
        self.imported = imported
        super().accept()

    @Slot(str)
    def _on_importer_failed(self, message: str) -> None:
        self._show_idle()
        self._problem.setText(message)


def _read_words(done: int, total: int) -> str:
    """How many frames are read; of how many, films do not always say."""
    if done > total:
        return tr_count("{n} frame read", "{n} frames read", done)
    return tr("Reading: frame {done} of {total}", done=done, total=total)
