"""The movie dialog: which kind, of what, how large, where to; it says what comes out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inbetweener.core.naming import safe_stem
from inbetweener.errors import ExportError, InbetweenerError
from inbetweener.rendering.movies.asked import kind_of, plan_movie
from inbetweener.rendering.movies.encoders import refuse_unwritable_kind
from inbetweener.rendering.movies.writing import refuse_in_the_way
from inbetweener.session.exporting.movie_export import MovieRequest
from inbetweener.ui.dialogs.typed_folder import file_from
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.ui.movie_words import TITLES, what_comes_out
from inbetweener.ui.parts.movie_choices import MovieChoices
from inbetweener.video.movies.kinds import TRAITS
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.rendering.movies.asked import MoviePlan
    from inbetweener.session.workspace import Workspace
    from inbetweener.video.movies.kinds import MovieKind

_WIDTH_PX = 620


class MovieDialog(QDialog):
    """Asks for a `MovieRequest`."""

    def __init__(
        self,
        workspace: Workspace,
        last: MovieRequest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the open shot.

        Args:
            workspace: the session.
            last: the answer of last time, offered again; never that a file may be replaced.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Export Movie"))
        self.setMinimumWidth(_WIDTH_PX)
        self._workspace = workspace
        self._document = workspace.document
        self._choices = MovieChoices(workspace, last, self)
        self._build()
        self._lay_out()
        self._file.setText(str(self._proposed() if last is None else last.asked.path))
        self._connect()
        self._show()
        DialogManners(self)

    def _build(self) -> None:
        self._file = QLineEdit(self)
        self._file.setAccessibleName(tr("File of the movie"))
        self._browse = QPushButton(tr("Choose…"), self)
        self._browse.setAutoDefault(False)  # Enter in the line is no click on it
        self._overwrites = QCheckBox(tr("Replace a file of the same name"), self)
        self._gives = self._label("")
        self._notes = self._label("muted")
        self._problem = self._label("problem")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        views, layers = self._workspace.layer_views, range(len(self._document.scene.layers))
        is_missing = any(views.states(index).missing_gaps() for index in layers)
        text = tr("Render and Export") if is_missing else tr("Export")
        self._ok = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
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
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._file, 1)
        where.addWidget(self._browse)
        form = self._choices.form
        form.addRow(tr("File"), where)
        form.addRow("", self._overwrites)
        form.addRow(tr("Gives"), self._gives)
        form.addRow("", self._notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addWidget(self._choices)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._choices.kind_changed.connect(self._on_kind_changed)
        self._choices.changed.connect(self._show)
        self._file.textChanged.connect(self._show)
        self._overwrites.toggled.connect(self._show)
        self._browse.clicked.connect(self._on_browse_clicked)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _proposed(self) -> Path:
        """A file beside the folder of the shot."""
        folder = (self._document.folder or Path()).absolute()
        suffix = TRAITS[self._choices.kind].suffixes[0]
        return folder.parent / f"{safe_stem(self._document.scene.name)}{suffix}"

    # The answer

    def request(self) -> MovieRequest:
        """The answer.

        Raises:
            ExportError: the name or the frames make no sense.
        """
        path = file_from(self._file.text().strip())
        kind_of(path, self._choices.kind)
        asked = self._choices.asked(path, overwrites=self._overwrites.isChecked())
        return MovieRequest(asked, self._choices.is_flat)

    def accept(self) -> None:
        """Take the answer, unless the disk says that the file cannot be written."""
        try:
            asked = self.request().asked
            refuse_in_the_way(asked, self._key_files())
        except InbetweenerError as error:
            self._show_problem(str(error))
        else:
            super().accept()

    def _planned(self) -> MoviePlan:
        """What comes out.

        Raises:
            ExportError: nothing can.
            VideoError: nothing here writes that format.
        """
        refuse_unwritable_kind(self._choices.kind)
        facts = self._choices.facts
        if facts is None:
            raise ExportError(tr("There are no frames to make a movie of."))
        return plan_movie(self.request().asked, facts)

    def _key_files(self) -> list[Path]:
        folder = self._document.folder or Path()
        return [folder / drawing for drawing in self._document.scene.drawing_ids()]

    # Showing

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._ok.setEnabled(False)

    @Slot()
    def _show(self) -> None:
        """What comes out, or why nothing can."""
        self._problem.setText("")
        self._gives.setText("–")
        self._notes.setText("")
        try:
            plan = self._planned()
        except InbetweenerError as error:
            self._show_problem(str(error))
            return
        self._gives.setText(what_comes_out(plan))
        self._notes.setText(" ".join(plan.notes))
        self._ok.setEnabled(True)

    @Slot(object)
    def _on_kind_changed(self, kind: MovieKind) -> None:
        """The name goes with the format, unless it has an ending that is no movie's."""
        text = self._file.text().strip()
        ending = Path(text).suffix
        known = {suffix for traits in TRAITS.values() for suffix in traits.suffixes}
        if ending.lower() in known:
            self._file.setText(text[: len(text) - len(ending)] + TRAITS[kind].suffixes[0])

    @Slot()
    def _on_browse_clicked(self) -> None:
        kind = self._choices.kind
        endings = " ".join(f"*{suffix}" for suffix in TRAITS[kind].suffixes)
        file, _ = QFileDialog.getSaveFileName(
            self, tr("File of the movie"), self._file.text(), f"{TITLES[kind]} ({endings})"
        )
        if not file:
            return
        path = Path(file)
        if path.suffix.lower() not in TRAITS[kind].suffixes:
            path = path.with_name(path.name + TRAITS[kind].suffixes[0])
        # Qt's dialog has asked whether a file may be replaced, if it is the one that was chosen.
        self._overwrites.setChecked(path == Path(file) and path.exists())
        self._file.setText(str(path))
