"""The review: inbetweens by how doubtful they are, what is said of them, and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from inbetweener.core.edits.reviews import LONGEST_NOTE
from inbetweener.core.plan import CellKind
from inbetweener.core.review import TO_REVIEW, Standing
from inbetweener.ui.look.sight import is_in_sight
from inbetweener.ui.panels.doubt_box import DoubtBox
from inbetweener.ui.panels.lines_field import fault_words
from inbetweener.ui.panels.note_edit import NoteEdit
from inbetweener.ui.panels.review_delegate import ReviewDelegate
from inbetweener.ui.panels.review_model import ReviewModel
from inbetweener.ui.parts.action_button import ActionButton
from inbetweener.ui.parts.form_parts import make_combo_box, make_muted
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from inbetweener.core.plan import CellId
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.verbs.review import ReviewVerbs

# Reading all reviews for every picture that is drawn would cost more than it shows.
_READ_MS = 80
_FILTERS: tuple[tuple[str, frozenset[Standing]], ...] = (
    (mark("To review"), TO_REVIEW),
    (mark("All inbetweens"), frozenset(Standing)),
    (mark("Accepted"), frozenset({Standing.ACCEPTED})),
    (mark("Rejected"), frozenset({Standing.REJECTED})),
    (mark("Needs hand"), frozenset({Standing.NEEDS_HAND})),
    (mark("Changed since"), frozenset({Standing.CHANGED})),
    (mark("Drawn by hand"), frozenset({Standing.BY_HAND})),
)
_BUTTONS = (
    ("review_accept_next", mark("Accept, next"), 0, 0),
    ("review_next", mark("Next"), 0, 1),
    ("review_reject", mark("Reject"), 1, 0),
    ("review_needs_hand", mark("Needs hand"), 1, 1),
)


class ReviewPanel(QWidget):
    """The list at the right; a click goes to the inbetween."""

    def __init__(
        self,
        workspace: Workspace,
        verbs: ReviewVerbs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verbs = verbs
        self._noted: CellId | None = None
        self._model = ReviewModel(workspace, self)
        self._build(actions)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self.refresh)
        workspace.reviews.changed.connect(self._on_reviews_changed)
        workspace.playback.frame_changed.connect(self._show_current)
        workspace.document.shot_opened.connect(self._view.scrollToTop)
        self.refresh()

    def _build(self, actions: Actions) -> None:
        self._filter = make_combo_box(self, tr("Which inbetweens are listed"))
        for title, standings in _FILTERS:
            self._filter.addItem(tr(title), standings)
        self._filter.activated.connect(self.refresh)
        self._note = NoteEdit(self)
        self._note.setPlaceholderText(tr("Note on this inbetween…"))
        self._note.setAccessibleName(tr("Note on the inbetween under the playhead"))
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.editingFinished.connect(self._on_note_edited)
        self._note.dropped.connect(self._show_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._filter)
        column.addLayout(self._build_list(), 1)
        column.addWidget(self._note)
        column.addLayout(self._build_buttons(actions))
        self._doubt = DoubtBox(actions, self)
        column.addWidget(self._doubt)

    def _build_list(self) -> QStackedLayout:
        self._view = QListView(self)
        self._view.setObjectName("review_list")
        self._view.setModel(self._model)
        self._view.setItemDelegate(ReviewDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(tr("Inbetweens to review, the most doubtful first"))
        self._view.clicked.connect(self._on_view_chosen)
        self._view.activated.connect(self._on_view_chosen)
        self._view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self._empty: QLabel = make_muted("", self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._empty)
        return self._pages

    def _build_buttons(self, actions: Actions) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for name, text, row, column in _BUTTONS:
            button = ActionButton(actions[name], tr(text), self)
            grid.addWidget(button, row, column)
        return grid

    @Slot()
    def edit_note(self) -> None:
        """Let the artist write a note on the inbetween under the playhead."""
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._note.selectAll()

    @property
    def listed(self) -> list[str]:
        """The names of the inbetweens that are listed, the first first."""
        return [self._model.index(row).data() for row in range(self._model.rowCount())]

    @Slot()
    def refresh(self) -> None:
        """List the inbetweens as they stand."""
        self._timer.stop()
        counts = self._workspace.reviews.counts()
        for index, (title, standings) in enumerate(_FILTERS):
            number = sum(counts[standing] for standing in standings)
            self._filter.setItemText(index, f"{tr(title)} · {number}")
        self._model.read(self._filter.currentData())
        self._empty.setText(self._empty_words(sum(counts.values())))
        self._pages.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._show_current()

    def _empty_words(self, total: int) -> str:
        if not self._workspace.document.is_open:
            return tr("Open a shot to review its inbetweens.")
        if not total:
            return tr("This shot has no inbetweens to review.")
        if self._filter.currentIndex() == 0:
            return tr("All reviewed. Nothing is left to look at.")
        return tr("None stands like this.")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def _on_reviews_changed(self) -> None:
        if is_in_sight(self) and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _show_current(self) -> None:
        """Mark the inbetween under the playhead, and show its note."""
        cell = self._workspace.preview.cell()
        is_reviewable = cell is not None and cell.kind is not CellKind.KEY
        self._show_note(cell.id if cell is not None and is_reviewable else None)
        trust = self._workspace.states.notes.confidence(cell.id) if cell and is_reviewable else None
        regions = self._workspace.states.notes.regions(cell.id) if cell and is_reviewable else None
        lines = self._workspace.states.notes.lines(cell.id) if cell and is_reviewable else None
        faults = fault_words(lines.breaks, lines.ghosts) if lines is not None else ""
        self._doubt.show_confidence(trust, regions.leaking if regions is not None else 0, faults)
        row = self._model.row_of(cell.id) if cell is not None else None
        if row is None:
            self._view.clearSelection()
        else:
            self._view.setCurrentIndex(self._model.index(row))

    def _show_note(self, cell: CellId | None) -> None:
        if cell == self._noted and self._note.isModified():
            return  # it is being written
        self._on_note_edited()  # what was begun belongs to the inbetween before
        self._noted = cell
        self._note.setEnabled(cell is not None)
        text = "" if cell is None else self._workspace.reviews.review_of(cell).note
        if text != self._note.text():
            self._note.setText(text)

    @Slot()
    def _on_note_edited(self) -> None:
        if self._noted is not None and self._note.isModified():
            self._note.setModified(False)
            self._verbs.write_note(self._noted, self._note.text().strip())

    @Slot(QModelIndex)
    def _on_view_chosen(self, index: QModelIndex) -> None:
        cell = self._model.cell_at(index.row())
        if cell is not None:
            self._verbs.show_cell(cell)

    @Slot(QModelIndex)
    def _on_view_current_changed(self, index: QModelIndex) -> None:
        if self._view.hasFocus():  # moved by the arrow keys, not by the playhead
            self._on_view_chosen(index)
