"""The menu bar and the toolbar."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar, QWidget

from inbetweener.core.finishing import CLOSED_WIDTHS_PX
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from inbetweener.ui.commands.actions import Actions

# Names of actions; "" is a line between; a pair is a menu within the menu.
_Entry: TypeAlias = "str | tuple[str, Sequence[str]]"
_MENUS: dict[str, Sequence[_Entry]] = {
    mark("File"): (
        "open_folder",
        "open_project",
        "open_sample",
        "",
        "import_layers",
        "add_sound",
        "",
        "save",
        "save_as",
        "export",
        "print_sheet",
        "",
        "quit",
    ),
    mark("Edit"): (
        "undo",
        "redo",
        "",
        "select_all_gaps",
        "",
        "insert_keys",
        "duplicate_key",
        "swap_keys",
        "key_role",
        "remove_key",
        "",
        "marker",
        "remove_marker",
        "",
        "preferences",
    ),
    mark("View"): (
        "onion",
        "onion_slots",
        "onion_by_key",
        "onion_in_front",
        (
            mark("Ghost Colours"),
            ("onion_before_colour", "onion_after_colour", "onion_reset_colours"),
        ),
        "onion_stronger",
        "onion_weaker",
        "",
        (
            mark("Compare"),
            (
                "compare",
                "",
                "compare_previous_key",
                "compare_next_key",
                "compare_model",
                "compare_file",
                "",
                "compare_blink",
                "wipe_left",
                "wipe_right",
            ),
        ),
        (
            mark("Overlay"),
            (
                "overlay",
                "",
                "overlay_confidence",
                "overlay_difference",
                "overlay_flow",
                "overlay_flow_colours",
                "overlay_lines",
                "overlay_leaks",
                "overlay_new_colours",
                "",
                "overlay_next",
            ),
        ),
        "spacing_dots",
        "pin_spacing",
        "",
        (
            mark("Other Layers"),
            (
                *("other_layers_shown", "other_layers_dimmed", "other_layers_hidden", ""),
                "other_layers_next",
            ),
        ),
        "camera_frame",
        "camera_through",
        "",
        "zoom_in",
        "zoom_out",
        "zoom_fit",
        "zoom_actual",
        "",
        "mirror_view",
        (mark("Rotate View"), ("rotate_left", "rotate_right", "reset_rotation")),
        (mark("Guides"), ("guide_thirds", "guide_field", "guide_safe")),
        (
            mark("Ground under Cels"),
            (
                "background_checker",
                "background_white",
                "background_grey",
                "background_black",
                "background_custom",
            ),
        ),
        "",
        "timeline_fit",
        "",
        (mark("Theme"), ("theme_system", "theme_dark", "theme_light")),
        "reset_layout",
    ),
    mark("Timing"): (
        "on_ones",
        "on_twos",
        "on_threes",
        "",
        "more_inbetweens",
        "fewer_inbetweens",
        "",
        "treat_inbetween",
        "treat_hold",
        "treat_cut",
        "treat_blank",
        "",
        "copy_chart",
        "paste_chart",
        "straight_paths",
        "",
        "make_breakdown",
        "fit_drawings",
    ),
    mark("Layer"): (
        *("add_layer", "add_layer_picture", "remove_layer", ""),
        *("layer_above", "layer_below", "raise_layer", "lower_layer", ""),
        *("layer_visible", "time_like_below", ""),
        (
            mark("Camera"),
            (
                *("camera_key", "camera_delete_key", "camera_clear", ""),
                *("camera_previous_key", "camera_next_key", "", "camera_panel"),
            ),
        ),
    ),
    mark("Correct"): (
        "pin_tool",
        "pin_still",
        "",
        (
            mark("What Is Pinned"),
            (
                *("pin_points", "pin_lines", "pin_regions", ""),
                *("pin_moving", "pin_staying", "pin_appearing", "pin_vanishing"),
            ),
        ),
        (
            mark("Selected Pin"),
            (
                *("pin_path_gap", "pin_path_automatic", "pin_path_straight", ""),
                *("pin_in_front", "pin_behind", "", "pin_chart_gap"),
            ),
        ),
        "",
        "delete_pin",
        "clear_pins",
    ),
    mark("Play"): (
        "play",
        "loop",
        "ping_pong",
        "half_speed",
        "",
        "flip",
        "roll",
        "",
        "previous_frame",
        "next_frame",
        "previous_drawing",
        "next_drawing",
        "previous_key",
        "next_key",
        "previous_marker",
        "next_marker",
        "first_frame",
        "last_frame",
        "",
        (mark("Work Range"), ("range_first", "range_last", "range_gaps", "range_clear")),
        "",
        "mute_sound",
        (
            mark("Sound"),
            (
                "sound_volume",
                "sound_louder",
                "sound_quieter",
                "",
                "sound_here",
                "sound_earlier",
                "sound_later",
                "",
                "show_sound_file",
                "remove_sound",
            ),
        ),
    ),
    mark("Render"): (
        *("render_all", "render_gap", "draw_next", "retry_failed", ""),
        *("pause_rendering", "cancel", "cancel_gaps", "cancel_all", ""),
        *("add_shots", "add_projects", "clear_queue", "show_queue", ""),
        *("exact_colours", "whole_lines"),
        (mark("Close Gaps"), tuple(f"close_gaps_{width}" for width in CLOSED_WIDTHS_PX)),
    ),
    mark("Review"): (
        "review_accept",
        "review_accept_next",
        "review_reject",
        "review_needs_hand",
        "review_clear",
        "",
        "review_note",
        "review_next",
        (
            mark("When in Doubt"),
            ("pin_tool", "other_model", "fewer_inbetweens", "treat_hold", "treat_blank"),
        ),
        (
            mark("Show Clearly"),
            (
                "filter_all",
                "",
                "filter_to_review",
                "filter_doubtful",
                "filter_rejected",
                "filter_needs_hand",
                "filter_accepted",
                "filter_by_hand",
                "",
                "filter_next",
                "filter_previous",
            ),
        ),
        "",
        "review_accept_gaps",
        "",
        "draw_by_hand",
        "let_model_draw",
        "paint_program",
    ),
    mark("Help"): (
        "help",
        "help_first_shot",
        "",
        "command_palette",
        "shortcuts",
        "",
        "save_report",
        "about",
    ),
}
_TOOLBAR = (
    ("open_folder", "save", "undo", "redo"),
    ("first_frame", "previous_frame", "play", "next_frame", "last_frame", "loop"),
)


def build_menus(window: QMainWindow, actions: Actions) -> dict[str, QMenu]:
    """Fill the window's menu bar; gives the menus by title, for what is added while running."""
    menus = {}
    for title, entries in _MENUS.items():
        menus[title] = window.menuBar().addMenu(tr(title))
        _fill(menus[title], entries, actions)
    return menus


def _fill(menu: QMenu, entries: Sequence[_Entry], actions: Actions) -> None:
    menu.setToolTipsVisible(True)
    for entry in entries:
        if not entry:
            menu.addSeparator()
        elif isinstance(entry, str):
            menu.addAction(actions[entry])
        else:
            title, names = entry
            _fill(menu.addMenu(tr(title)), names, actions)


def build_toolbar(
    window: QMainWindow, actions: Actions, middle: QWidget, right: Sequence[QWidget | QAction]
) -> QToolBar:
    """The one toolbar: files and transport, what takes all the room there is, and the rest."""
    bar = QToolBar(tr("Main"), window)
    bar.setObjectName("main_toolbar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for group in _TOOLBAR:
        for name in group:
            bar.addAction(actions[name])
        bar.addSeparator()
    bar.addWidget(middle)
    for item in right:
        if isinstance(item, QAction):
            bar.addAction(item)
        else:
            bar.addWidget(item)
    window.addToolBar(bar)
    return bar
