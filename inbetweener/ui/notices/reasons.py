"""Why a command cannot be used just now, in a few words."""

from __future__ import annotations

from inbetweener.wording import mark, tr

_REVIEWS = mark("Stand on an inbetween")
_DRAWN = mark("Stand on an inbetween that is ready")
_PIN, _MOVING_PIN = mark("Select a pin"), mark("Select a pin that moves")
_IN_A_GAP = mark("Go to a gap between two keys")
_KINDS = (
    *("pin_points", "pin_lines", "pin_regions"),
    *("pin_moving", "pin_staying", "pin_appearing", "pin_vanishing"),
)
NEED_SOUND = (
    "remove_sound",
    "mute_sound",
    "sound_volume",
    "sound_louder",
    "sound_quieter",
    "sound_here",
    "sound_earlier",
    "sound_later",
    "show_sound_file",
)
_REASONS = {
    "undo": mark("Nothing to undo"),
    "redo": mark("Nothing to redo"),
    "make_breakdown": _DRAWN,
    "remove_key": mark("Stand on a key"),
    "pause_rendering": mark("Nothing is being rendered"),
    "cancel_all": mark("Nothing is being rendered"),
    "cancel_gaps": mark("Select a gap that waits or is being drawn"),
    "draw_next": mark("Select a gap that waits"),
    "retry_failed": mark("Nothing has failed"),
    "clear_queue": mark("Nothing has finished"),
    **dict.fromkeys(("pin_tool", "pin_still", *_KINDS), _IN_A_GAP),
    **dict.fromkeys(("pin_in_front", "pin_behind", "pin_chart_gap"), _PIN),
    **dict.fromkeys(("pin_path_gap", "pin_path_automatic", "pin_path_straight"), _MOVING_PIN),
    "straight_paths": mark("Select a gap"),
    "delete_pin": _PIN,
    "clear_pins": mark("There are no pins in this gap"),
    **dict.fromkeys(NEED_SOUND, mark("Add a sound first")),
    "draw_by_hand": _REVIEWS,
    "let_model_draw": mark("Stand on an inbetween drawn by hand"),
    "review_accept": _DRAWN,
    "review_accept_next": _DRAWN,
    "review_reject": _DRAWN,
    "review_needs_hand": _REVIEWS,
    "review_note": _REVIEWS,
    "review_clear": mark("Nothing is said of this drawing yet"),
}
_NO_SHOT = mark("Open a shot first")


def reason(command: str, *, is_open: bool) -> str:
    """Why a command that is greyed out is.

    Args:
        command: the name of its action.
        is_open: whether a shot is open.

    Returns:
        A few words without a full stop; "" where it is not known.
    """
    return tr(_REASONS.get(command, "") if is_open else _NO_SHOT)
