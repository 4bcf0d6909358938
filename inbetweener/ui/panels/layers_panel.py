"""The layers of the scene: which is worked on, which are seen, and how they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from inbetweener.ui.look.sight import is_in_sight
from inbetweener.ui.panels.layer_delegate import ROW_PX, LayerDelegate, is_on_eye
from inbetweener.ui.panels.layer_form import LayerForm
from inbetweener.ui.panels.layers_model import LayersModel
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.ui.parts.panel_list import PanelList
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.verbs.layer import LayerVerbs

_BUTTONS = ("add_layer", "add_layer_picture", "raise_layer", "lower_layer", "remove_layer")
_MENU = (
    *("layer_visible", "time_like_below", ""),
    *("raise_layer", "lower_layer", "", "remove_layer"),
)
_LEAST_ROWS = 3


class LayersPanel(QWidget):
    """The list at the left; a row makes its layer the active one, F2 renames it."""

    def __init__(
        self, workspace: Workspace, verbs: LayerVerbs, actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document = workspace.document
        self._verbs = verbs
        self._actions = actions
        self._model = LayersModel(workspace, self)
        self._view = self._build_view()
        self._form = LayerForm(workspace.document, verbs, self)
        self._hint = make_muted(
            tr("Cels, backgrounds and overlays of one scene lie here, each with its own timing."),
            self,
        )
        self._lay_out()
        self._model.rename_requested.connect(verbs.rename)
        self._model.visible_requested.connect(self._on_model_visible_requested)
        self._model.move_requested.connect(verbs.move)
        for signal in (
            self._document.shot_opened,
            self._document.scene_changed,
            self._document.layer_activated,
        ):
            signal.connect(self._on_document_changed)
        self.refresh()

    def _build_view(self) -> PanelList:
        view = PanelList(self)
        view.setObjectName("layers_list")
        view.setModel(self._model)
        view.setItemDelegate(LayerDelegate(view))
        view.setUniformItemSizes(True)
        view.setMinimumHeight(_LEAST_ROWS * ROW_PX)
        view.setDragDropMode(PanelList.DragDropMode.InternalMove)
        view.setEditTriggers(
            PanelList.EditTrigger.DoubleClicked | PanelList.EditTrigger.EditKeyPressed
        )
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(tr("Layers of the scene, the uppermost first"))
        view.clicked.connect(self._on_view_clicked)
        view.moved.connect(self._activate_row)
        view.remove_requested.connect(self._verbs.remove)
        view.customContextMenuRequested.connect(self._on_view_context_menu)
        return view

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for name in _BUTTONS:
            buttons.addWidget(self._button(name))
            if name == "add_layer_picture":
                buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._hint)
        column.addWidget(self._view, 1)
        column.addLayout(buttons)
        column.addWidget(self._form)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[name])
        button.setProperty("flat", True)
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    @Slot()
    def refresh(self) -> None:
        """Show the active layer as it stands."""
        is_open = self._document.is_open
        self._form.setVisible(is_open)
        self._hint.setVisible(len(self._document.scene.layers) < 2)
        if not is_open:
            return
        self._form.show_layer(self._document.layer)
        index = self._model.index(self._model.layer_at(self._document.active))
        with QSignalBlocker(self._view.selectionModel()):
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._view.selectionModel().setCurrentIndex(index, how)
        self._view.viewport().update()

    @Slot()
    def _on_document_changed(self) -> None:
        if is_in_sight(self):
            self.refresh()

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        """A click on the eye shows and hides, and changes nothing else."""
        at = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        if is_on_eye(self._view.visualRect(index), at.x(), at.y()):
            self.refresh()
        else:
            self._activate_row(index)

    @Slot(QModelIndex)
    def _activate_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self._verbs.activate(self._model.layer_at(index.row()))

    @Slot(int, bool)
    def _on_model_visible_requested(self, index: int, is_visible: bool) -> None:
        self._verbs.set_visible(index, is_visible=is_visible)

    @Slot(QPoint)
    def _on_view_context_menu(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        if not index.isValid():
            return
        self._activate_row(index)
        menu = QMenu(self)
        rename = menu.addAction(tr("Rename"))
        for name in _MENU:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        if menu.exec(self._view.viewport().mapToGlobal(position)) is rename:
            self._view.edit(index)
        menu.deleteLater()
