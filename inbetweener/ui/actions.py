"""Actions: every command of the window once, with its words, icon and shortcut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from inbetweener.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionText:
    """How a command is shown.

    Attributes:
        text: in menus.
        icon: a name of qtawesome, "" for none.
        tip: one sentence more, where the text does not say all.
        is_checkable: whether it is a state that is on or off.
    """

    text: str
    icon: str = ""
    tip: str = ""
    is_checkable: bool = False


ACTIONS: Mapping[str, ActionText] = {
    "open_folder": ActionText("Open Folder…", "mdi6.folder-open-outline", "Open a folder of keys"),
    "open_project": ActionText("Open Project…", tip="Open a saved project file"),
    "open_sample": ActionText("Open Sample Shot", tip="A small shot to try things on"),
    "save": ActionText("Save", "mdi6.content-save-outline", "Save the timing as a project file"),
    "save_as": ActionText("Save As…"),
    "export": ActionText("Export…", "mdi6.export", "Write the pictures of the shot"),
    "quit": ActionText("Quit"),
    "undo": ActionText("Undo", "mdi6.undo"),
    "redo": ActionText("Redo", "mdi6.redo"),
    "select_all_gaps": ActionText("Select All Gaps"),
    "play": ActionText("Play", "mdi6.play", "Play or pause (or tap Space)"),
    "loop": ActionText("Loop", "mdi6.repeat", "Begin again at the end", is_checkable=True),
    "ping_pong": ActionText("Ping-Pong", tip="Run back from the end", is_checkable=True),
    "half_speed": ActionText("Half Speed", tip="Play at half the rate", is_checkable=True),
    "flip": ActionText(
        "Flip Drawings", "mdi6.book-open-page-variant-outline", "Flip like paper; hold to roll"
    ),
    "roll": ActionText("Roll Until Stopped", tip="Flip on and on", is_checkable=True),
    "previous_frame": ActionText("Previous Frame", "mdi6.chevron-left"),
    "next_frame": ActionText("Next Frame", "mdi6.chevron-right"),
    "previous_drawing": ActionText("Previous Drawing"),
    "next_drawing": ActionText("Next Drawing"),
    "previous_key": ActionText("Previous Key", "mdi6.chevron-double-left"),
    "next_key": ActionText("Next Key", "mdi6.chevron-double-right"),
    "first_frame": ActionText("First Frame", "mdi6.skip-backward"),
    "last_frame": ActionText("Last Frame", "mdi6.skip-forward"),
    "on_ones": ActionText("On Ones"),
    "on_twos": ActionText("On Twos"),
    "on_threes": ActionText("On Threes"),
    "more_inbetweens": ActionText("One Inbetween More"),
    "fewer_inbetweens": ActionText("One Inbetween Fewer"),
    "treat_inbetween": ActionText("Inbetween the Gap"),
    "treat_hold": ActionText("Hold the First Key"),
    "treat_cut": ActionText("Cut Between the Keys"),
    "treat_blank": ActionText("Leave Blank for the Hand"),
    "make_breakdown": ActionText(
        "Make This Inbetween a Breakdown", tip="Save it as a drawing and split the gap there"
    ),
    "remove_key": ActionText("Take Key off the Timeline"),
    "insert_keys": ActionText("Insert Keys…", tip="Put drawings on the timeline at the playhead"),
    "duplicate_key": ActionText(
        "Duplicate Key Here", tip="Show the key before the playhead again where it stands"
    ),
    "swap_keys": ActionText("Swap with Next Key", tip="The two drawings change places"),
    "key_role": ActionText("Key or Breakdown", tip="Call the key a breakdown, or a key again"),
    "marker": ActionText("Marker…", tip="Note something at this frame"),
    "remove_marker": ActionText("Remove Marker"),
    "previous_marker": ActionText("Previous Marker"),
    "next_marker": ActionText("Next Marker"),
    "range_first": ActionText("Work from Here", tip="The range that is worked on begins here"),
    "range_last": ActionText("Work up to Here", tip="The range that is worked on ends here"),
    "range_gaps": ActionText("Work on Selected Gaps"),
    "range_clear": ActionText("Work on Whole Shot"),
    "copy_chart": ActionText("Copy Spacing", tip="Keep the timing chart of the selected gap"),
    "paste_chart": ActionText("Paste Spacing", tip="Space all selected gaps by the copied chart"),
    "fit_drawings": ActionText(
        "Fit Drawings to Canvas", tip="Scale drawings of another size", is_checkable=True
    ),
    "render_all": ActionText("Render All", "mdi6.creation", "Draw every missing inbetween"),
    "render_gap": ActionText("Render Selected Gap"),
    "cancel": ActionText("Cancel Rendering"),
    "onion": ActionText("Onion Skin", "mdi6.layers-outline", is_checkable=True),
    "onion_slots": ActionText(
        "Ghosts Before and After…", "mdi6.tune-vertical", "How many ghosts, and how strong each is"
    ),
    "onion_by_key": ActionText("Ghosts of Keys (not Drawings)", is_checkable=True),
    "onion_in_front": ActionText(
        "Ghosts in Front", tip="Lay the ghosts over the drawing", is_checkable=True
    ),
    "onion_before_colour": ActionText("Colour Before…"),
    "onion_after_colour": ActionText("Colour After…"),
    "onion_reset_colours": ActionText("Red and Blue"),
    "onion_stronger": ActionText("Stronger Ghosts"),
    "onion_weaker": ActionText("Weaker Ghosts"),
    "compare": ActionText(
        "Compare", "mdi6.compare", "Lay another picture over the drawing", is_checkable=True
    ),
    "compare_previous_key": ActionText("With the Key Before", is_checkable=True),
    "compare_next_key": ActionText("With the Key After", is_checkable=True),
    "compare_model": ActionText("With Another Model's Drawing", is_checkable=True),
    "compare_file": ActionText(
        "With a Picture File…", tip="Compare with a drawing of your own", is_checkable=True
    ),
    "compare_blink": ActionText(
        "Blink (not Wipe)", tip="Show one and then the other", is_checkable=True
    ),
    "wipe_left": ActionText("Move Divider Left"),
    "wipe_right": ActionText("Move Divider Right"),
    "overlay_confidence": ActionText(
        "Confidence", "mdi6.eye-check-outline", "Show where the model was in doubt", True
    ),
    "overlay_difference": ActionText(
        "Difference to Nearest Key", "mdi6.vector-difference", "Show what has moved", True
    ),
    "zoom_in": ActionText("Zoom In"),
    "zoom_out": ActionText("Zoom Out"),
    "zoom_fit": ActionText("Fit", tip="Show the whole picture"),
    "zoom_actual": ActionText("100 %", tip="One picture pixel on one screen pixel"),
    "mirror_view": ActionText(
        "Mirror View", "mdi6.flip-horizontal", "See the picture as in a mirror", is_checkable=True
    ),
    "rotate_left": ActionText("Rotate View Left"),
    "rotate_right": ActionText("Rotate View Right"),
    "reset_rotation": ActionText("Reset Rotation"),
    "guide_thirds": ActionText("Thirds", tip="Lines at the thirds", is_checkable=True),
    "guide_field": ActionText("Field Grid", tip="Twelve fields", is_checkable=True),
    "guide_safe": ActionText(
        "Safe Areas", tip="What is safe for action and for titles", is_checkable=True
    ),
    "background_checker": ActionText("Checkerboard", is_checkable=True),
    "background_white": ActionText("White", is_checkable=True),
    "background_grey": ActionText("Grey", is_checkable=True),
    "background_black": ActionText("Black", is_checkable=True),
    "background_custom": ActionText("Other Colour…", is_checkable=True),
    "timeline_fit": ActionText("Fit Timeline"),
    "theme_system": ActionText(
        "As the System", tip="Dark or light as the system is", is_checkable=True
    ),
    "theme_dark": ActionText("Dark", tip="Light words on dark grey", is_checkable=True),
    "theme_light": ActionText("Light", tip="Dark words on light grey", is_checkable=True),
    "review_accept": ActionText("Accept", "mdi6.check-circle-outline", "Accept this inbetween"),
    "review_accept_next": ActionText(
        "Accept and Go On", tip="Accept this inbetween and show the next doubtful one"
    ),
    "review_accept_gaps": ActionText(
        "Accept Selected Gaps", tip="Accept every inbetween of the selected gaps"
    ),
    "review_reject": ActionText(
        "Reject", "mdi6.close-octagon-outline", "Say that this inbetween is no good"
    ),
    "review_needs_hand": ActionText(
        "Needs Hand", "mdi6.pencil-outline", "Say that this inbetween has to be drawn by hand"
    ),
    "review_clear": ActionText("Clear Review", tip="Take back what was said of this inbetween"),
    "review_note": ActionText("Write Note", tip="Write a note on this inbetween"),
    "review_next": ActionText("Next to Review", tip="Show the next doubtful inbetween"),
    "print_sheet": ActionText(
        "Print Exposure Sheet to PDF…", tip="Write the exposure sheet as a PDF for paper"
    ),
    "draw_by_hand": ActionText(
        "Draw by Hand", "mdi6.draw", "Open this inbetween in your paint program; saving takes it in"
    ),
    "let_model_draw": ActionText(
        "Let the Model Draw Again", tip="Show the rendered inbetween instead of your drawing"
    ),
    "paint_program": ActionText(
        "Choose Paint Program…", tip="What inbetweens are drawn by hand with"
    ),
    "reset_layout": ActionText("Reset Layout", tip="Put all panels back where they were at first"),
    "command_palette": ActionText("Find Command…", tip="Find any command by its words"),
    "shortcuts": ActionText("Keyboard Shortcuts"),
    "about": ActionText("About Inbetweener"),
}


class Actions(QObject):
    """The window's commands by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {name: _action(name, text, window) for name, text in ACTIONS.items()}
        for action in self._actions.values():
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        """The action of a command.

        Raises:
            KeyError: there is no such command.
        """
        return self._actions[name]

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Connect commands to what they do; `handlers` take no argument."""
        for name, handler in handlers.items():
            _Trigger(self[name], handler)

    def set_shortcuts(self, keys: Mapping[str, str]) -> None:
        """Give every command the keys of a preset, and say them in its tool tip."""
        for name, action in self._actions.items():
            sequence = QKeySequence(keys.get(name, ""))
            action.setShortcut(sequence)
            tip = ACTIONS[name].tip or action.text().rstrip("…")
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def listed(self) -> list[tuple[str, str]]:
        """Every command with its shortcut, in the order of the menus."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (action.text().rstrip("…"), action.shortcut().toString(native))
            for action in self._actions.values()
        ]


class _Trigger(QObject):
    """Calls a handler without the `checked` that Qt passes along."""

    def __init__(self, action: QAction, handler: Callable[[], object]) -> None:
        super().__init__(action)
        self._handler = handler
        action.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        self._handler()


def _action(name: str, text: ActionText, parent: QWidget) -> QAction:
    action = QAction(text.text, parent)
    action.setObjectName(name)
    action.setCheckable(text.is_checkable)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    if text.icon:
        action.setIcon(icon(text.icon))
    return action
