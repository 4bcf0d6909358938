"""WindowPresenter: the window's title, the place in the shot, and which commands make sense now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.drawing import FitRule
from inbetweener.core.gap_closing import CLOSED_WIDTHS_PX
from inbetweener.core.plan import CellKind
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.review.overlays import OVERLAYS
from inbetweener.ui.commands.shortcuts import ShortcutPresets
from inbetweener.ui.look.icons import icon
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts


_NEED_FRAMES = (
    "export",
    "export_movie",
    "export_sheet",
    "farm_job",
    "print_sheet",
    "play",
    "flip",
    "roll",
    "first_frame",
    "previous_frame",
    "next_frame",
    "last_frame",
    "render_all",
    "render_gap",
)


class WindowPresenter(QObject):
    """Keeps a main window's labels and commands in step with the session."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._workspace = workspace
        self._parts = parts
        self._actions = parts.actions
        self.presets = ShortcutPresets.load()
        self._connect()
        self._show_settings()
        self._show_title()
        self._show_position()

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.document.shot_opened.connect(self._show_position)
        workspace.document.shot_changed.connect(self._show_position)
        workspace.document.layer_activated.connect(self._show_position)
        workspace.document.layer_activated.connect(self._show_enabled)
        workspace.document.modified_changed.connect(self._show_title)
        workspace.document.undo_stack.indexChanged.connect(self._show_enabled)
        workspace.playback.frame_changed.connect(self._show_position)
        workspace.playback.playing_changed.connect(self._show_playing)
        workspace.states.gaps_changed.connect(self._show_position)
        workspace.settings_changed.connect(self._show_settings)
        workspace.overlays.changed.connect(self._show_overlay)

    @Slot()
    def _show_title(self) -> None:
        document = self._workspace.document
        name = document.project_path.name if document.project_path else document.scene.name
        title = f"{name}[*] – Inbetweener" if document.is_open else "Inbetweener"
        self._parts.window.setWindowTitle(title)  # first: the marker needs its place in it
        self._parts.window.setWindowModified(document.is_modified)
        self._show_enabled()

    @Slot()
    def _show_enabled(self) -> None:
        document, actions = self._workspace.document, self._actions
        stack = document.undo_stack
        undo, redo = stack.undoText(), stack.redoText()
        actions["undo"].setText(tr("Undo {step}", step=undo) if undo else tr("Undo"))
        actions["redo"].setText(tr("Redo {step}", step=redo) if redo else tr("Redo"))
        actions["undo"].setEnabled(stack.canUndo())
        actions["redo"].setEnabled(stack.canRedo())
        has_frames = document.plan.length > 0
        for name in ("save", "save_as", "fit_drawings", "exact_colours", "whole_lines"):
            actions[name].setEnabled(document.is_open)
        actions["fit_drawings"].setChecked(document.shot.fit is FitRule.FIT)
        actions["exact_colours"].setChecked(document.shot.exact_colours)
        actions["whole_lines"].setChecked(document.shot.whole_lines)
        for width in CLOSED_WIDTHS_PX:
            actions[f"close_gaps_{width}"].setEnabled(document.is_open)
            actions[f"close_gaps_{width}"].setChecked(document.shot.close_gaps_px == width)
        for name in _NEED_FRAMES:
            actions[name].setEnabled(has_frames)
        self._parts.render_button.setEnabled(has_frames)

    @Slot()
    def _show_position(self) -> None:
        document, cell = self._workspace.document, self._workspace.preview.cell()
        if cell is None:
            self._parts.position.setText("")
        else:
            shot, name = document.shot, self._workspace.preview.name(cell.id)
            frame = self._workspace.playback.frame + shot.first_number
            last = document.plan.length - 1 + shot.first_number
            self._parts.position.setText(
                tr("frame {frame} / {last} · {name}", frame=frame, last=last, name=name)
            )
            self._parts.drawings.show_current(shot.keys[cell.id.gap].drawing)
        is_ready = (
            cell is not None
            and cell.kind is CellKind.INBETWEEN
            and self._workspace.states.state(cell.id) is CellState.READY
        )
        self._actions["make_breakdown"].setEnabled(is_ready)
        self._actions["remove_key"].setEnabled(cell is not None and cell.id.is_key)
        self._show_enabled()

    @Slot(bool)
    def _show_playing(self, is_playing: bool) -> None:
        action = self._actions["play"]
        action.setIcon(icon("mdi6.pause" if is_playing else "mdi6.play"))
        action.setText(tr("Pause") if is_playing else tr("Play"))

    @Slot()
    def _show_overlay(self) -> None:
        shown = self._workspace.overlays.kind
        self._actions["overlay"].setChecked(shown in OVERLAYS)
        for kind in OVERLAYS:
            self._actions[f"overlay_{kind}"].setChecked(shown is kind)

    @Slot()
    def _show_settings(self) -> None:
        settings, actions = self._workspace.settings, self._actions
        actions.set_shortcuts(self.presets.in_use(settings))
        actions["loop"].setChecked(settings.loops)
        actions["ping_pong"].setChecked(settings.plays_ping_pong)
        actions["half_speed"].setChecked(settings.plays_half_speed)
        actions["onion"].setChecked(settings.onion_is_on)
        actions["onion_by_key"].setChecked(settings.onion_by_key)
        self._parts.timeline.set_ripple(not settings.keeps_length)
