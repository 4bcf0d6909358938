"""Edits: pure functions from a shot, or a scene, to the next one; they raise before any change.

An edit that changes nothing gives back the very same shot, so that no empty step is undone.
"""

from __future__ import annotations

from inbetweener.core.edits.cameras import (
    clear_camera,
    move_camera_key,
    remove_camera_key,
    set_camera_key,
    set_camera_size,
)
from inbetweener.core.edits.gaps import (
    LengthRule,
    set_arcs,
    set_chart,
    set_count,
    set_exposure,
    set_gap_closing_px,
    set_gap_exact_colours,
    set_gap_length,
    set_gap_model,
    set_treatment,
)
from inbetweener.core.edits.key_order import (
    duplicate_key,
    insert_key_after,
    insert_keys,
    swap_keys,
)
from inbetweener.core.edits.keys import (
    insert_key,
    move_key,
    promote,
    remove_key,
    set_drawing_used,
    set_key_role,
)
from inbetweener.core.edits.markers import marker_text, set_marker
from inbetweener.core.edits.pins import add_pin, clear_pins, move_pin, remove_pin
from inbetweener.core.edits.reviews import set_hand_drawing, set_note, set_verdict
from inbetweener.core.edits.scenes import (
    add_layer,
    copy_timing,
    edit_layer,
    free_layer_name,
    move_layer,
    remove_layer,
    rename_layer,
    set_layer_background,
    set_layer_blend,
    set_layer_held,
    set_layer_offset,
    set_layer_opacity,
    set_layer_parallax,
    set_layer_start,
    set_layer_visible,
)
from inbetweener.core.edits.shots import (
    add_drawings,
    set_canvas,
    set_closing_px,
    set_exact_colours,
    set_fps,
    set_last_exposure,
    set_model,
)
from inbetweener.core.edits.sounds import move_sound, mute_sound, set_sound, set_sound_gain

__all__ = [
    "LengthRule",
    "add_drawings",
    "add_layer",
    "add_pin",
    "clear_camera",
    "clear_pins",
    "copy_timing",
    "duplicate_key",
    "edit_layer",
    "free_layer_name",
    "insert_key",
    "insert_key_after",
    "insert_keys",
    "marker_text",
    "move_camera_key",
    "move_key",
    "move_layer",
    "move_pin",
    "move_sound",
    "mute_sound",
    "promote",
    "remove_camera_key",
    "remove_key",
    "remove_layer",
    "remove_pin",
    "rename_layer",
    "set_arcs",
    "set_camera_key",
    "set_camera_size",
    "set_canvas",
    "set_chart",
    "set_closing_px",
    "set_count",
    "set_drawing_used",
    "set_exact_colours",
    "set_exposure",
    "set_fps",
    "set_gap_closing_px",
    "set_gap_exact_colours",
    "set_gap_length",
    "set_gap_model",
    "set_hand_drawing",
    "set_key_role",
    "set_last_exposure",
    "set_layer_background",
    "set_layer_blend",
    "set_layer_held",
    "set_layer_offset",
    "set_layer_opacity",
    "set_layer_parallax",
    "set_layer_start",
    "set_layer_visible",
    "set_marker",
    "set_model",
    "set_note",
    "set_sound",
    "set_sound_gain",
    "set_treatment",
    "set_verdict",
    "swap_keys",
]
