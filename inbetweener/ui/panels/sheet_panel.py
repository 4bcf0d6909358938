"""The exposure sheet's panel: the sheet, whose habits it follows, and how it is printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from inbetweener.core.naming import safe_stem
from inbetweener.errors import InbetweenerError
from inbetweener.session.settings import SHEET_ROWS_A_PAGE
from inbetweener.ui.parts.action_button import ActionButton
from inbetweener.ui.parts.form_parts import make_combo_box
from inbetweener.ui.sheet.pages import sheets_of_scene
from inbetweener.ui.sheet.printing import print_sheets
from inbetweener.ui.sheet.rows import SheetContents, SheetStyle
from inbetweener.ui.sheet.view import SheetView
from inbetweener.ui.timeline.sound_lane import sound_lane_of
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.verbs.shot import ShotVerbs


class SheetPanel(QWidget):
    """Between the session and the sheet.

    Signals:
        printed(str): the sheet was written to that file, in a sentence.
        refused(str): it could not be, with the sentence why.
    """

    printed = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        verbs: ShotVerbs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verbs = verbs
        self.view = SheetView(self)
        self._style = make_combo_box(self, tr("Whose habits the sheet follows"))
        self._style.addItem(tr("Western"), False)
        self._style.addItem(tr("Japanese"), True)
        self._style.setMinimumContentsLength(5)
        self._rows = make_combo_box(self, tr("Frames on a printed page"))
        self._rows.setMinimumContentsLength(5)
        for rows in SHEET_ROWS_A_PAGE:
            self._rows.addItem(tr("{rows} a page", rows=rows), rows)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 6)
        head.setSpacing(4)
        head.addWidget(self._style, 1)
        head.addWidget(self._rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        foot = QVBoxLayout()  # side by side they would widen the panel in longer languages
        foot.setContentsMargins(8, 6, 8, 8)
        foot.setSpacing(4)
        foot.addWidget(ActionButton(actions["export_sheet"], tr("Export…"), self))
        foot.addWidget(ActionButton(actions["print_sheet"], tr("Print to PDF…"), self))
        column.addLayout(foot)
        self._connect()
        self._show_settings()
        self._show_shot()

    def _connect(self) -> None:
        workspace, view = self._workspace, self.view
        workspace.document.shot_opened.connect(self._show_shot)
        workspace.document.shot_changed.connect(self._show_shot)
        workspace.document.layer_activated.connect(self._show_shot)
        workspace.sound.changed.connect(self._show_shot)
        workspace.playback.frame_changed.connect(view.set_playhead)
        workspace.selection.changed.connect(view.set_selected)
        workspace.settings_changed.connect(self._show_settings)
        self._style.activated.connect(self._on_style_activated)
        self._rows.activated.connect(self._on_rows_activated)
        view.frame_requested.connect(self._on_view_frame_requested)
        view.exposure_requested.connect(self._verbs.set_exposure)
        view.count_requested.connect(self._verbs.set_count)
        view.removal_requested.connect(self._on_view_removal_requested)

    def contents(self) -> SheetContents:
        """The shot as the sheet shows it."""
        shot, plan = self._workspace.document.shot, self._workspace.document.plan
        names = {drawing.id: drawing.name for drawing in shot.drawings}
        reviews = self._workspace.reviews.reviews() if shot.reviews else {}
        return SheetContents(
            title=shot.name,
            plan=plan,
            key_names=[names[key.drawing] for key in shot.keys],
            key_roles=[key.role for key in shot.keys],
            notes={cell: review.note for cell, review in reviews.items() if review.note},
            first_number=shot.first_number,
            fps=shot.fps,
            sound=sound_lane_of(self._workspace),
        )

    def sheets(self) -> list[SheetContents]:
        """All layers as they are printed; what is heard stands beside the one it belongs to."""
        document, sound = self._workspace.document, sound_lane_of(self._workspace)
        return sheets_of_scene(document.scene, {document.active: sound} if sound else {})

    def print_to_file(self) -> None:
        """Ask where to, and write the sheets of the document as a PDF."""
        document = self._workspace.document
        folder = document.folder or Path.home()
        proposal = str(folder.parent / tr("{shot} sheet.pdf", shot=safe_stem(document.scene.name)))
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Print exposure sheet to PDF"), proposal, tr("PDF (*.pdf)")
        )
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
        try:
            pages = print_sheets(path, self.sheets(), self._sheet_style, self._rows.currentData())
        except InbetweenerError as error:
            self.refused.emit(str(error))
            return
        self.printed.emit(
            tr_count(
                "{name} was written: {n} page.",
                "{name} was written: {n} pages.",
                pages,
                name=path.name,
            )
        )

    @property
    def _sheet_style(self) -> SheetStyle:
        is_japanese = self._workspace.settings.sheet_is_japanese
        return SheetStyle.JAPANESE if is_japanese else SheetStyle.WESTERN

    @Slot()
    def _show_shot(self) -> None:
        self.view.set_contents(self.contents())

    @Slot()
    def _show_settings(self) -> None:
        settings = self._workspace.settings
        self._style.setCurrentIndex(int(settings.sheet_is_japanese))
        self._rows.setCurrentIndex(self._rows.findData(settings.sheet_rows_a_page))
        self.view.set_style(self._sheet_style)

    @Slot(int)
    def _on_style_activated(self, index: int) -> None:
        self._workspace.change_setting(sheet_is_japanese=self._style.itemData(index))

    @Slot(int)
    def _on_rows_activated(self, index: int) -> None:
        self._workspace.change_setting(sheet_rows_a_page=self._rows.itemData(index))

    @Slot(int)
    def _on_view_frame_requested(self, frame: int) -> None:
        self._workspace.playback.pause()
        self._workspace.playback.show_frame(frame)

    @Slot()
    def _on_view_removal_requested(self) -> None:
        """A key leaves the timeline; of inbetweens there is one fewer."""
        cell = self._workspace.preview.cell()
        if cell is None:
            return
        if cell.id.is_key:
            self._verbs.remove_key()
        else:
            self._verbs.change_count(-1)
