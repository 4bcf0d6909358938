"""The bar above the canvas while something is compared: with what, how, and why it is not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from inbetweener.session.review.comparison import Against, CompareMode
from inbetweener.ui.look.icons import icon
from inbetweener.ui.parts.eliding_label import ElidingLabel
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.verbs.compare import CompareVerbs

_MODES = {
    CompareMode.WIPE: (mark("Wipe"), mark("Drag the divider across the drawing")),
    CompareMode.BLINK: (mark("Blink"), mark("Show one and then the other")),
}
_SHORTEST_CHOICE = 14  # characters


class ComparisonBar(QWidget):
    """Shows and changes the comparison; hidden while there is none."""

    def __init__(
        self, workspace: Workspace, verbs: CompareVerbs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._comparer = workspace.comparer
        self._verbs = verbs
        self._choice = self._build_choice()
        self._modes = {mode: self._build_mode(mode) for mode in CompareMode}
        self._problem = ElidingLabel(self)
        self._problem.setProperty("muted", True)
        self._render = QPushButton(tr("Render"), self)
        self._render.clicked.connect(self._comparer.render_other)
        close = QToolButton(self)
        close.setIcon(icon("mdi6.close"))
        close.setToolTip(tr("Compare no more"))
        close.setAccessibleName(tr("Compare no more"))
        close.clicked.connect(verbs.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 4)
        row.setSpacing(8)
        row.addWidget(QLabel(tr("Compare with"), self))
        for widget in (self._choice, *self._modes.values()):
            row.addWidget(widget)
        row.addWidget(self._problem, 1)
        row.addWidget(self._render)
        row.addWidget(close)
        # What is compared hangs on the frame, on what was drawn and on what was loaded.
        workspace.preview.changed.connect(self.refresh)
        self.refresh()

    def _build_choice(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(tr("What the drawing is compared with"))
        combo.setMinimumContentsLength(_SHORTEST_CHOICE)
        combo.addItem(tr("the key before"), (Against.PREVIOUS_KEY, ""))
        combo.addItem(tr("the key after"), (Against.NEXT_KEY, ""))
        for model in self._workspace.models:
            combo.addItem(tr("{model}'s drawing", model=model.name), (Against.MODEL, model.name))
        combo.addItem(tr("a picture file…"), (Against.FILE, ""))
        combo.activated.connect(self._on_choice_activated)
        return combo

    def _build_mode(self, mode: CompareMode) -> QToolButton:
        text, tip = _MODES[mode]
        button = QToolButton(self)
        button.setText(tr(text))
        button.setToolTip(tr(tip))
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.clicked.connect(lambda: self._on_mode_clicked(mode))
        return button

    @Slot()
    def refresh(self) -> None:
        """Show the comparison as it stands."""
        compared = self._comparer.compared()
        self.setVisible(compared is not None)
        if compared is None:
            return
        self._show_choice()
        for mode, button in self._modes.items():
            button.setChecked(mode is self._comparer.comparison.mode)
        self._problem.setText(compared.problem)
        busy = self._workspace.queue.is_busy
        self._render.setText(
            tr("Waiting…") if busy else tr("Draw with {model}", model=self._comparer.model)
        )
        self._render.setEnabled(not busy)
        self._render.setVisible(compared.can_render)

    def _show_choice(self) -> None:
        now = self._comparer.comparison
        last = self._choice.count() - 1
        name = now.file.name if now.file is not None else ""
        self._choice.setItemText(last, f"{name} …" if name else tr("a picture file…"))
        model = self._comparer.model if now.against is Against.MODEL else ""
        for index in range(self._choice.count()):
            if tuple(self._choice.itemData(index)) == (now.against, model):
                self._choice.setCurrentIndex(index)

    @Slot(int)
    def _on_choice_activated(self, index: int) -> None:
        against, model = self._choice.itemData(index)
        if against == Against.FILE:
            self._verbs.against_file()
        else:
            self._comparer.change(against=Against(against), model=model)
        self.refresh()

    def _on_mode_clicked(self, mode: CompareMode) -> None:
        self._verbs.set_mode(mode)
        self.refresh()
