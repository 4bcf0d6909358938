"""WindowCommands: what every command does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.drawing import FitRule
from inbetweener.core.gap import Treatment
from inbetweener.core.gap_closing import CLOSED_WIDTHS_PX
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.canvas.file_drop import FileDrop
from inbetweener.ui.commands.menu_commands import menu_commands
from inbetweener.ui.dialogs.command_palette import CommandPalette
from inbetweener.ui.notices.reasons import reason
from inbetweener.ui.presenters.ladder_menu import LadderMenu
from inbetweener.ui.presenters.sound import SoundPresenter
from inbetweener.ui.verbs.farm import FarmVerbs
from inbetweener.ui.verbs.film import FilmVerbs
from inbetweener.ui.verbs.flip import FlipVerbs
from inbetweener.ui.verbs.imports import ImportVerbs
from inbetweener.ui.verbs.look import LookVerbs
from inbetweener.ui.verbs.movie import MovieVerbs
from inbetweener.ui.verbs.report import ReportVerbs
from inbetweener.ui.verbs.settings import SettingsVerbs
from inbetweener.ui.verbs.sheet import SheetVerbs
from inbetweener.ui.verbs.sound import SoundVerbs
from inbetweener.ui.verbs.spacing import SpacingVerbs
from inbetweener.ui.verbs.theme import ThemeVerbs
from inbetweener.ui.window.answers import WindowAnswers
from inbetweener.ui.window.arcs_verbs import ArcsVerbs
from inbetweener.ui.window.camera_verbs import CameraVerbs
from inbetweener.ui.window.dropped_files import DroppedFiles
from inbetweener.ui.window.filter_verbs import FilterVerbs
from inbetweener.ui.window.help_verbs import HelpVerbs
from inbetweener.ui.window.other_layers_verbs import OtherLayersVerbs
from inbetweener.ui.window.pin_verbs import PinVerbs
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.drawing import DrawingId
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.shortcuts import ShortcutPresets
    from inbetweener.ui.window.parts import WindowParts


class WindowCommands(QObject):
    """Connects a main window's commands, and what is done on its widgets, with the session."""

    def __init__(self, workspace: Workspace, parts: WindowParts, presets: ShortcutPresets) -> None:
        super().__init__(parts.window)
        self._workspace = workspace
        self._parts = parts
        self._help_verbs = HelpVerbs(workspace, parts)
        LadderMenu(workspace, parts.actions, parts.shot_verbs, parts.inspector.ladder)
        self._settings_verbs = SettingsVerbs(workspace, parts.actions, presets, parts.window)
        self._flip_verbs = FlipVerbs(workspace.flip, parts.actions, parts.window)
        self._look_verbs = LookVerbs(workspace, parts.actions, parts.canvas, parts.window)
        self._spacing_verbs = SpacingVerbs(workspace, parts.actions, parts.canvas, parts.window)
        self._pin_verbs = PinVerbs(workspace, parts)
        self._sound_verbs = SoundVerbs(
            workspace, parts.actions, parts.shot_verbs, parts.notices, parts.window
        )
        SoundPresenter(workspace, self._sound_verbs, parts.timeline)
        self._import_verbs = ImportVerbs(
            workspace, parts.file_verbs, parts.notices, parts.status, parts.window
        )
        self._film_verbs = FilmVerbs(workspace, parts.file_verbs, parts.status, parts.window)
        self._sheet_verbs = SheetVerbs(
            workspace, parts.file_verbs, parts.notices, parts.status, parts.window
        )
        self._dropped = DroppedFiles(
            workspace,
            parts,
            self._sound_verbs,
            self._import_verbs,
            self._sheet_verbs,
            self._film_verbs,
        )
        self._movie_verbs = MovieVerbs(workspace, parts.window, parts.notices)
        self._farm_verbs = FarmVerbs(workspace, parts.notices, parts.window)
        self._theme_verbs = ThemeVerbs(workspace, parts.actions, parts.window)
        self._report_verbs = ReportVerbs(workspace, parts.notices, parts.window)
        parts.actions.connect_all(
            {**self._file_handlers(), **self._timing_handlers(), **self._view_handlers()}
        )
        self._answers = WindowAnswers(workspace, parts)
        self._connect_widgets()

    def _file_handlers(self) -> dict[str, Callable[[], object]]:
        files, stack = self._parts.file_verbs, self._workspace.document.undo_stack
        return {
            "open_folder": files.open_folder,
            "open_project": files.open_project,
            "open_sample": files.open_sample,
            "save": files.save,
            "save_as": files.save_as,
            "export": files.export,
            **self._movie_verbs.handlers(),
            **self._farm_verbs.handlers(),
            "quit": self._parts.window.close,
            "undo": stack.undo,
            "redo": stack.redo,
            "command_palette": self._show_command_palette,
            **self._settings_verbs.handlers(),
            **self._help_verbs.handlers(),
            **self._report_verbs.handlers(),
        }

    def _timing_handlers(self) -> dict[str, Callable[[], object]]:
        verbs = self._parts.shot_verbs
        handlers: dict[str, Callable[[], object]] = {
            "select_all_gaps": self._parts.timeline.select_all_gaps,
            "remove_key": verbs.remove_key,
            "more_inbetweens": partial(verbs.change_count, 1),
            "fewer_inbetweens": partial(verbs.change_count, -1),
            "make_breakdown": self._make_breakdown,
            "fit_drawings": self._on_fit_triggered,
            "exact_colours": verbs.toggle_exact_colours,
            "whole_lines": verbs.toggle_whole_lines,
            "render_all": self._workspace.render_all,
            "render_gap": self._workspace.render_selected,
            "cancel": partial(self._flip_verbs.stop_rolling_or, self._parts.progress.cancel),
        }
        for exposure, name in ((1, "on_ones"), (2, "on_twos"), (3, "on_threes")):
            handlers[name] = partial(verbs.set_exposure, exposure)
        for treatment in Treatment:
            handlers[f"treat_{treatment}"] = partial(verbs.set_treatment, treatment)
        for width in CLOSED_WIDTHS_PX:
            handlers[f"close_gaps_{width}"] = partial(verbs.set_closing, width)
        handlers["other_model"] = verbs.try_other_model
        return handlers

    def _view_handlers(self) -> dict[str, Callable[[], object]]:
        canvas = self._parts.canvas
        return {
            "zoom_in": canvas.zoom_in,
            "zoom_out": canvas.zoom_out,
            "zoom_fit": canvas.zoom_to_fit,
            "zoom_actual": partial(canvas.zoom_to, 1.0),
            "timeline_fit": self._parts.timeline.zoom_to_fit,
            **self._parts.view_verbs.handlers(),
            **self._flip_verbs.handlers(),
            **self._look_verbs.handlers(),
            **OtherLayersVerbs(self._workspace, self._parts).handlers(),
            **CameraVerbs(self._workspace, self._parts).handlers(),
            **self._spacing_verbs.handlers(),
            **self._pin_verbs.handlers(),
            **ArcsVerbs(self._workspace, self._parts).handlers(),
            **self._sound_verbs.handlers(),
            **self._import_verbs.handlers(),
            **self._film_verbs.handlers(),
            **self._sheet_verbs.handlers(),
            **self._theme_verbs.handlers(),
            **FilterVerbs(self._workspace, self._parts).handlers(),
            **self._parts.compare_verbs.handlers(),
            **self._parts.review_verbs.handlers(),
            "reset_layout": self._parts.docks.reset,
            "print_sheet": self._parts.sheet.print_to_file,
        }

    def _connect_widgets(self) -> None:
        parts = self._parts
        parts.inspector.render_requested.connect(self._workspace.render_selected)
        parts.drawings.drawing_chosen.connect(parts.view_verbs.show_drawing)
        parts.drawings.use_requested.connect(self._on_drawings_use_requested)
        parts.canvas.files_dropped.connect(self._on_files_dropped)
        FileDrop(parts.timeline).dropped.connect(self._on_files_dropped)
        parts.canvas.space_tapped.connect(self._workspace.playback.toggle)
        parts.timeline.space_tapped.connect(self._workspace.playback.toggle)
        parts.canvas.message_button_clicked.connect(parts.file_verbs.open_folder)
        parts.recent_menu.aboutToShow.connect(self._fill_recent_menu)

    @Slot()
    def close_satellites(self) -> None:
        """Close what stands beside the window, once that has closed."""
        self._settings_verbs.close()
        self._help_verbs.close()
        self._report_verbs.shutdown()

    def _make_breakdown(self) -> None:
        cell = self._workspace.preview.cell()
        if cell is not None:
            self._workspace.promoter.promote(cell)

    def _show_command_palette(self) -> None:
        window, is_open = self._parts.window, self._workspace.document.is_open
        commands = menu_commands(window.menuBar(), leaves_out=(self._parts.recent_menu,))
        CommandPalette(commands, partial(reason, is_open=is_open), window).open()

    @Slot()
    def _fill_recent_menu(self) -> None:
        menu = self._parts.recent_menu
        menu.clear()
        for path in self._workspace.settings.recent_paths:
            action = menu.addAction(str(path))
            action.triggered.connect(partial(self._parts.file_verbs.open, OpenRequest(path)))
        menu.setEnabled(True)
        if menu.isEmpty():
            menu.addAction(tr("No shot was opened yet")).setEnabled(False)

    @Slot()
    def _on_fit_triggered(self) -> None:
        action = self._parts.actions["fit_drawings"]
        self._parts.shot_verbs.set_fit(fits=action.isChecked())
        # What was refused is not ticked either.
        action.setChecked(self._workspace.document.shot.fit is FitRule.FIT)

    @Slot(str, bool)
    def _on_drawings_use_requested(self, drawing: DrawingId, used: bool) -> None:
        self._parts.shot_verbs.set_drawing_used(drawing, used=used)

    @Slot(list)
    def _on_files_dropped(self, paths: list[Path]) -> None:
        self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Take what was dropped on the window, or named when the program was started."""
        self._dropped.take(paths)
