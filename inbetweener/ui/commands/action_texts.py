"""The words of every command: what menus, the toolbar, tool tips and the palette show of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ActionText:
    """How a command is shown; its words are marked, and translated where they are shown.

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


_CLOSE_GAPS = mark("Close gaps in the lines of inbetweens where the keys have none")

ACTIONS: Mapping[str, ActionText] = {
    "open_folder": ActionText(
        mark("Open Folder…"), "mdi6.folder-open-outline", mark("Open a folder of keys")
    ),
    "open_project": ActionText(mark("Open Project…"), tip=mark("Open a saved project file")),
    "open_sample": ActionText(mark("Open Sample Shot"), tip=mark("A small shot to try things on")),
    "save": ActionText(
        mark("Save"), "mdi6.content-save-outline", mark("Save the timing as a project file")
    ),
    "save_as": ActionText(mark("Save As…")),
    "export": ActionText(mark("Export…"), "mdi6.export", mark("Write the pictures of the shot")),
    "quit": ActionText(mark("Quit")),
    "undo": ActionText(mark("Undo"), "mdi6.undo"),
    "redo": ActionText(mark("Redo"), "mdi6.redo"),
    "select_all_gaps": ActionText(mark("Select All Gaps")),
    "play": ActionText(mark("Play"), "mdi6.play", mark("Play or pause (or tap Space)")),
    "loop": ActionText(
        mark("Loop"), "mdi6.repeat", mark("Begin again at the end"), is_checkable=True
    ),
    "ping_pong": ActionText(
        mark("Ping-Pong"), tip=mark("Run back from the end"), is_checkable=True
    ),
    "half_speed": ActionText(
        mark("Half Speed"), tip=mark("Play at half the rate"), is_checkable=True
    ),
    "flip": ActionText(
        mark("Flip Drawings"),
        "mdi6.book-open-page-variant-outline",
        mark("Flip like paper; hold to roll"),
    ),
    "roll": ActionText(mark("Roll Until Stopped"), tip=mark("Flip on and on"), is_checkable=True),
    "previous_frame": ActionText(mark("Previous Frame"), "mdi6.chevron-left"),
    "next_frame": ActionText(mark("Next Frame"), "mdi6.chevron-right"),
    "previous_drawing": ActionText(mark("Previous Drawing")),
    "next_drawing": ActionText(mark("Next Drawing")),
    "previous_key": ActionText(mark("Previous Key"), "mdi6.chevron-double-left"),
    "next_key": ActionText(mark("Next Key"), "mdi6.chevron-double-right"),
    "first_frame": ActionText(mark("First Frame"), "mdi6.skip-backward"),
    "last_frame": ActionText(mark("Last Frame"), "mdi6.skip-forward"),
    "on_ones": ActionText(mark("On Ones")),
    "on_twos": ActionText(mark("On Twos")),
    "on_threes": ActionText(mark("On Threes")),
    "more_inbetweens": ActionText(mark("One Inbetween More")),
    "fewer_inbetweens": ActionText(mark("One Inbetween Fewer")),
    "treat_inbetween": ActionText(mark("Inbetween the Gap")),
    "treat_hold": ActionText(mark("Hold the First Key")),
    "treat_cut": ActionText(mark("Cut Between the Keys")),
    "treat_blank": ActionText(mark("Leave Blank for the Hand")),
    "other_model": ActionText(
        mark("Try Another Model"), tip=mark("Draw the selected gaps with the next model")
    ),
    "make_breakdown": ActionText(
        mark("Make This Inbetween a Breakdown"),
        tip=mark("Save it as a drawing and split the gap there"),
    ),
    "remove_key": ActionText(mark("Take Key off the Timeline")),
    "insert_keys": ActionText(
        mark("Insert Keys…"), tip=mark("Put drawings on the timeline at the playhead")
    ),
    "duplicate_key": ActionText(
        mark("Duplicate Key Here"),
        tip=mark("Show the key before the playhead again where it stands"),
    ),
    "swap_keys": ActionText(mark("Swap with Next Key"), tip=mark("The two drawings change places")),
    "key_role": ActionText(
        mark("Key or Breakdown"), tip=mark("Call the key a breakdown, or a key again")
    ),
    "marker": ActionText(mark("Marker…"), tip=mark("Note something at this frame")),
    "remove_marker": ActionText(mark("Remove Marker")),
    "previous_marker": ActionText(mark("Previous Marker")),
    "next_marker": ActionText(mark("Next Marker")),
    "range_first": ActionText(
        mark("Work from Here"), tip=mark("The range that is worked on begins here")
    ),
    "range_last": ActionText(
        mark("Work up to Here"), tip=mark("The range that is worked on ends here")
    ),
    "range_gaps": ActionText(mark("Work on Selected Gaps")),
    "range_clear": ActionText(mark("Work on Whole Shot")),
    "add_sound": ActionText(
        mark("Add Sound…"),
        "mdi6.music-note-plus",
        mark("Put a WAV, MP3, OGG or FLAC under the shot"),
    ),
    "remove_sound": ActionText(
        mark("Remove Sound"), tip=mark("Take the sound from under the shot; its file stays")
    ),
    "mute_sound": ActionText(
        mark("Mute Sound"), "mdi6.volume-off", mark("Play without sound"), is_checkable=True
    ),
    "sound_volume": ActionText(mark("Volume…"), tip=mark("How loud the sound is")),
    "sound_louder": ActionText(mark("Louder")),
    "sound_quieter": ActionText(mark("Quieter")),
    "sound_here": ActionText(
        mark("Begin Sound Here"), tip=mark("Let the sound begin at the playhead")
    ),
    "sound_earlier": ActionText(
        mark("Sound One Frame Earlier"), tip=mark("Let the sound begin a frame earlier")
    ),
    "sound_later": ActionText(
        mark("Sound One Frame Later"), tip=mark("Let the sound begin a frame later")
    ),
    "show_sound_file": ActionText(
        mark("Show Sound File"), tip=mark("Open the folder that the sound is in")
    ),
    "copy_chart": ActionText(
        mark("Copy Spacing"), tip=mark("Keep the timing chart of the selected gap")
    ),
    "paste_chart": ActionText(
        mark("Paste Spacing"), tip=mark("Space all selected gaps by the copied chart")
    ),
    "fit_drawings": ActionText(
        mark("Fit Drawings to Canvas"),
        tip=mark("Scale drawings of another size"),
        is_checkable=True,
    ),
    "render_all": ActionText(
        mark("Render All"), "mdi6.creation", mark("Draw every missing inbetween")
    ),
    "render_gap": ActionText(mark("Render Selected Gap")),
    "pause_rendering": ActionText(
        mark("Pause Rendering"),
        "mdi6.pause",
        mark("Finish the inbetween that is being drawn, and begin no other"),
        is_checkable=True,
    ),
    "exact_colours": ActionText(
        mark("Exact Colours"),
        tip=mark("Keep inbetweens to the colours of their keys, where these are flat art"),
        is_checkable=True,
    ),
    "whole_lines": ActionText(
        mark("Whole Lines"),
        tip=mark("Draw lines anew, whole and of their width, where the keys are line art"),
        is_checkable=True,
    ),
    "close_gaps_0": ActionText(
        mark("Close No Gaps"), tip=mark("Leave lines as the model draws them"), is_checkable=True
    ),
    "close_gaps_2": ActionText(mark("Close Gaps up to 2 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_4": ActionText(mark("Close Gaps up to 4 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_6": ActionText(mark("Close Gaps up to 6 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_8": ActionText(mark("Close Gaps up to 8 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_12": ActionText(mark("Close Gaps up to 12 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "close_gaps_16": ActionText(mark("Close Gaps up to 16 px"), tip=_CLOSE_GAPS, is_checkable=True),
    "draw_next": ActionText(
        mark("Draw Selected Gaps Next"), tip=mark("Draw them before all others that wait")
    ),
    "cancel_gaps": ActionText(
        mark("Cancel Selected Gaps"), tip=mark("Draw the selected gaps no more; the rest goes on")
    ),
    "cancel_all": ActionText(
        mark("Cancel Whole Queue"),
        "mdi6.stop",
        mark("Stop drawing this shot and all others that wait"),
    ),
    "retry_failed": ActionText(
        mark("Retry Failed"), "mdi6.refresh", mark("Draw again what could not be drawn")
    ),
    "clear_queue": ActionText(
        mark("Clear Finished"),
        "mdi6.playlist-remove",
        mark("Take what is done, has failed or was cancelled off the list"),
    ),
    "add_shots": ActionText(
        mark("Add Shots to Queue…"),
        tip=mark("Choose folders of keys, several at once; they are drawn without being opened"),
    ),
    "add_projects": ActionText(
        mark("Add Projects to Queue…"),
        tip=mark("Choose project files, several at once; they are drawn without being opened"),
    ),
    "show_queue": ActionText(mark("Show Render Queue"), tip=mark("What is drawn, and what waits")),
    "cancel": ActionText(mark("Cancel Rendering")),
    "onion": ActionText(mark("Onion Skin"), "mdi6.layers-outline", is_checkable=True),
    "onion_slots": ActionText(
        mark("Ghosts Before and After…"),
        "mdi6.tune-vertical",
        mark("How many ghosts, and how strong each is"),
    ),
    "onion_by_key": ActionText(mark("Ghosts of Keys (not Drawings)"), is_checkable=True),
    "onion_in_front": ActionText(
        mark("Ghosts in Front"), tip=mark("Lay the ghosts over the drawing"), is_checkable=True
    ),
    "onion_before_colour": ActionText(mark("Colour Before…")),
    "onion_after_colour": ActionText(mark("Colour After…")),
    "onion_reset_colours": ActionText(mark("Red and Blue")),
    "onion_stronger": ActionText(mark("Stronger Ghosts")),
    "onion_weaker": ActionText(mark("Weaker Ghosts")),
    "compare": ActionText(
        mark("Compare"),
        "mdi6.compare",
        mark("Lay another picture over the drawing"),
        is_checkable=True,
    ),
    "compare_previous_key": ActionText(mark("With the Key Before"), is_checkable=True),
    "compare_next_key": ActionText(mark("With the Key After"), is_checkable=True),
    "compare_model": ActionText(mark("With Another Model's Drawing"), is_checkable=True),
    "compare_file": ActionText(
        mark("With a Picture File…"),
        tip=mark("Compare with a drawing of your own"),
        is_checkable=True,
    ),
    "compare_blink": ActionText(
        mark("Blink (not Wipe)"), tip=mark("Show one and then the other"), is_checkable=True
    ),
    "wipe_left": ActionText(mark("Move Divider Left")),
    "wipe_right": ActionText(mark("Move Divider Right")),
    "overlay": ActionText(
        mark("Overlay"),
        "mdi6.layers-search-outline",
        mark("Lay over the drawing what lay there last, or take it off"),
        True,
    ),
    "overlay_confidence": ActionText(
        mark("Confidence"),
        "mdi6.eye-check-outline",
        mark("Show where the model was in doubt"),
        True,
    ),
    "overlay_difference": ActionText(
        mark("Difference to Nearest Key"),
        "mdi6.vector-difference",
        mark("Show what has moved"),
        True,
    ),
    "overlay_flow": ActionText(
        mark("Flow as Arrows"),
        "mdi6.arrow-top-right",
        mark("Show how everything moves from key to key"),
        True,
    ),
    "overlay_flow_colours": ActionText(
        mark("Flow as Colours"),
        "mdi6.palette-outline",
        mark("Show how everything moves: the hue says whither, its strength how far"),
        True,
    ),
    "overlay_lines": ActionText(
        mark("Lines"),
        "mdi6.vector-curve",
        mark("Show which lines are doubled, new or lost"),
        True,
    ),
    "overlay_leaks": ActionText(
        mark("Leaks"),
        "mdi6.format-color-fill",
        mark("Show where paint would run out of regions that the keys have closed"),
        True,
    ),
    "overlay_new_colours": ActionText(
        mark("New Colours"),
        "mdi6.palette-swatch-outline",
        mark("Show where the inbetween has colours that its keys do not have"),
        True,
    ),
    "overlay_next": ActionText(
        mark("Next Overlay"), tip=mark("Lay the next overlay over the drawing, after the last none")
    ),
    "camera_frame": ActionText(
        mark("Show the Camera Frame"),
        tip=mark("Outline what the camera sees; drag it to move the camera"),
        is_checkable=True,
    ),
    "camera_through": ActionText(
        mark("Look through the Camera"),
        tip=mark("Show the frame as the flattened export gives it"),
        is_checkable=True,
    ),
    "camera_key": ActionText(
        mark("Set Camera Key"),
        "mdi6.camera-plus-outline",
        mark("Hold the camera where it is at this frame"),
    ),
    "camera_previous_key": ActionText(
        mark("Previous Camera Key"),
        "mdi6.chevron-left",
        mark("Go to the camera's key before this frame"),
    ),
    "camera_next_key": ActionText(
        mark("Next Camera Key"),
        "mdi6.chevron-right",
        mark("Go to the camera's key after this frame"),
    ),
    "camera_delete_key": ActionText(
        mark("Delete Camera Key"), tip=mark("The camera goes from the key before to the key after")
    ),
    "camera_clear": ActionText(
        mark("Clear the Camera"), tip=mark("Delete all camera keys; the whole field is seen")
    ),
    "camera_panel": ActionText(
        mark("Camera Panel"), tip=mark("Where the camera is at this frame, in numbers")
    ),
    "other_layers_shown": ActionText(
        mark("Show Other Layers"),
        tip=mark("The layers below and above as the scene has them"),
        is_checkable=True,
    ),
    "other_layers_dimmed": ActionText(
        mark("Dim Other Layers"),
        tip=mark("The layers below and above faintly, as on a light table"),
        is_checkable=True,
    ),
    "other_layers_hidden": ActionText(
        mark("Hide Other Layers"),
        tip=mark("Only the layer that you work on"),
        is_checkable=True,
    ),
    "other_layers_next": ActionText(
        mark("Switch Other Layers"),
        tip=mark("Show the other layers, dim them, or hide them, in turn"),
    ),
    "spacing_dots": ActionText(
        mark("Spacing Dots"),
        "mdi6.dots-horizontal",
        mark("Show on the drawing where the point under the pointer is on each drawing of the gap"),
        True,
    ),
    "pin_spacing": ActionText(
        mark("Pin Spacing Here"),
        tip=mark("Keep the dots of the point under the pointer, to see them while ticks are moved"),
        is_checkable=True,
    ),
    "pin_tool": ActionText(
        mark("Pin Tool"),
        "mdi6.pin-outline",
        mark("Say which points of both keys are the same"),
        True,
    ),
    "pin_still": ActionText(
        mark("Pin What Does Not Move"),
        tip=mark("Say that the point under the pointer is in the same place on both keys"),
    ),
    "pin_points": ActionText(
        mark("Pin Points"),
        "mdi6.circle-medium",
        mark("Drag a point of one key to the same point of the next"),
        True,
    ),
    "pin_lines": ActionText(
        mark("Pin Lines"), "mdi6.vector-polyline", mark("Draw along a line of either key"), True
    ),
    "pin_regions": ActionText(
        mark("Pin Regions"),
        "mdi6.lasso",
        mark("Click a closed region of either key, or draw around a part"),
        True,
    ),
    "pin_moving": ActionText(
        mark("Pin Parts That Move"),
        "mdi6.arrow-top-right-thin",
        mark("What is pinned next is on both keys"),
        True,
    ),
    "pin_staying": ActionText(
        mark("Pin Parts That Stay"),
        "mdi6.equal",
        mark("What is pinned next is in the same place on both keys"),
        True,
    ),
    "pin_appearing": ActionText(
        mark("Pin Parts That Appear"),
        "mdi6.plus-circle-outline",
        mark("What is pinned next is on the second key only"),
        True,
    ),
    "pin_vanishing": ActionText(
        mark("Pin Parts That Vanish"),
        "mdi6.minus-circle-outline",
        mark("What is pinned next is on the first key only"),
        True,
    ),
    "pin_path_gap": ActionText(
        mark("Path as the Gap’s"),
        tip=mark("Let the selected pin go as all parts of its gap do"),
        is_checkable=True,
    ),
    "pin_path_automatic": ActionText(
        mark("Automatic Path"),
        "mdi6.vector-radius",
        mark("Let the selected pin go as the model finds it, on an arc where it turns"),
        True,
    ),
    "pin_path_straight": ActionText(
        mark("Straight Path"),
        "mdi6.vector-line",
        mark("Let the selected pin go straight from key to key"),
        True,
    ),
    "pin_in_front": ActionText(
        mark("Pinned Part in Front"),
        "mdi6.arrange-bring-to-front",
        mark("Let the selected pin’s part pass in front of the others"),
        True,
    ),
    "pin_behind": ActionText(
        mark("Pinned Part Behind"),
        "mdi6.arrange-send-to-back",
        mark("Let the selected pin’s part pass behind the others"),
        True,
    ),
    "pin_chart_gap": ActionText(
        mark("Spacing as the Gap’s"),
        tip=mark("Take the selected pin’s own timing chart away"),
        is_checkable=True,
    ),
    "straight_paths": ActionText(
        mark("Straight Paths"),
        "mdi6.vector-line",
        mark("Let all parts of the selected gaps go straight, not on arcs"),
        True,
    ),
    "delete_pin": ActionText(mark("Delete Pin"), tip=mark("Take the selected pin away")),
    "clear_pins": ActionText(
        mark("Delete All Pins of the Gap"), tip=mark("Take all pins between these two keys away")
    ),
    "zoom_in": ActionText(mark("Zoom In")),
    "zoom_out": ActionText(mark("Zoom Out")),
    "zoom_fit": ActionText(mark("Fit"), tip=mark("Show the whole picture")),
    "zoom_actual": ActionText("100 %", tip=mark("One picture pixel on one screen pixel")),
    "mirror_view": ActionText(
        mark("Mirror View"),
        "mdi6.flip-horizontal",
        mark("See the picture as in a mirror"),
        is_checkable=True,
    ),
    "rotate_left": ActionText(mark("Rotate View Left")),
    "rotate_right": ActionText(mark("Rotate View Right")),
    "reset_rotation": ActionText(mark("Reset Rotation")),
    "guide_thirds": ActionText(mark("Thirds"), tip=mark("Lines at the thirds"), is_checkable=True),
    "guide_field": ActionText(mark("Field Grid"), tip=mark("Twelve fields"), is_checkable=True),
    "guide_safe": ActionText(
        mark("Safe Areas"), tip=mark("What is safe for action and for titles"), is_checkable=True
    ),
    "background_checker": ActionText(mark("Checkerboard"), is_checkable=True),
    "background_white": ActionText(mark("White"), is_checkable=True),
    "background_grey": ActionText(mark("Grey"), is_checkable=True),
    "background_black": ActionText(mark("Black"), is_checkable=True),
    "background_custom": ActionText(mark("Other Colour…"), is_checkable=True),
    "timeline_fit": ActionText(mark("Fit Timeline")),
    "theme_system": ActionText(
        mark("As the System"), tip=mark("Dark or light as the system is"), is_checkable=True
    ),
    "theme_dark": ActionText(mark("Dark"), tip=mark("Light words on dark grey"), is_checkable=True),
    "theme_light": ActionText(
        mark("Light"), tip=mark("Dark words on light grey"), is_checkable=True
    ),
    "review_accept": ActionText(
        mark("Accept"), "mdi6.check-circle-outline", mark("Accept this inbetween")
    ),
    "review_accept_next": ActionText(
        mark("Accept and Go On"), tip=mark("Accept this inbetween and show the next to review")
    ),
    "review_accept_gaps": ActionText(
        mark("Accept Selected Gaps"), tip=mark("Accept every inbetween of the selected gaps")
    ),
    "review_reject": ActionText(
        mark("Reject"), "mdi6.close-octagon-outline", mark("Say that this inbetween is no good")
    ),
    "review_needs_hand": ActionText(
        mark("Needs Hand"),
        "mdi6.pencil-outline",
        mark("Say that this inbetween has to be drawn by hand"),
    ),
    "review_clear": ActionText(
        mark("Clear Review"), tip=mark("Take back what was said of this inbetween")
    ),
    "review_note": ActionText(mark("Write Note"), tip=mark("Write a note on this inbetween")),
    "review_next": ActionText(
        mark("Next to Review"),
        tip=mark("Show the next inbetween to review, the most doubtful first"),
    ),
    "filter_all": ActionText(
        mark("All Drawings"), tip=mark("Dim no drawing on the timeline"), is_checkable=True
    ),
    "filter_to_review": ActionText(
        mark("To Review"), tip=mark("Dim all but what nobody has judged yet"), is_checkable=True
    ),
    "filter_doubtful": ActionText(
        mark("Doubtful"), tip=mark("Dim all but what the model was in doubt of"), is_checkable=True
    ),
    "filter_rejected": ActionText(
        mark("Rejected"), tip=mark("Dim all but what was rejected"), is_checkable=True
    ),
    "filter_needs_hand": ActionText(
        mark("Needs Hand"), tip=mark("Dim all but what has to be drawn"), is_checkable=True
    ),
    "filter_accepted": ActionText(
        mark("Accepted"), tip=mark("Dim all but what was accepted"), is_checkable=True
    ),
    "filter_by_hand": ActionText(
        mark("Drawn by Hand"), tip=mark("Dim all but what you drew"), is_checkable=True
    ),
    "filter_next": ActionText(
        mark("Next Matching Drawing"), tip=mark("Go to the next drawing that is not dimmed")
    ),
    "filter_previous": ActionText(
        mark("Previous Matching Drawing"), tip=mark("Go to the previous drawing that is not dimmed")
    ),
    "print_sheet": ActionText(
        mark("Print Exposure Sheet to PDF…"),
        tip=mark("Write the exposure sheet as a PDF for paper"),
    ),
    "add_layer": ActionText(
        mark("Add Layer from Folder…"),
        "mdi6.layers-plus",
        mark("Drawings of a folder as one more cel over the others"),
    ),
    "add_layer_picture": ActionText(
        mark("Add Background Picture…"),
        "mdi6.image-plus-outline",
        mark("A picture under the whole scene"),
    ),
    "import_layers": ActionText(
        mark("Import Layers of PSD, ORA or TIFF…"),
        tip=mark("Unpack a file of layers into folders of drawings, and open them as cels"),
    ),
    "remove_layer": ActionText(
        mark("Remove Layer"), "mdi6.delete-outline", mark("Its files stay where they are")
    ),
    "layer_above": ActionText(
        mark("Work on the Layer Above"), tip=mark("The timeline and the sheet show that layer")
    ),
    "layer_below": ActionText(
        mark("Work on the Layer Below"), tip=mark("The timeline and the sheet show that layer")
    ),
    "raise_layer": ActionText(mark("Raise Layer"), "mdi6.arrow-up"),
    "lower_layer": ActionText(mark("Lower Layer"), "mdi6.arrow-down"),
    "layer_visible": ActionText(
        mark("Show Layer"), tip=mark("Show or hide the layer worked on"), is_checkable=True
    ),
    "time_like_below": ActionText(
        mark("Time Like the Layer Below"),
        tip=mark("Take over lengths, exposures and charts of the layer below, gap by gap"),
    ),
    "draw_by_hand": ActionText(
        mark("Draw by Hand"),
        "mdi6.draw",
        mark("Open this inbetween in your paint program; saving takes it in"),
    ),
    "let_model_draw": ActionText(
        mark("Let the Model Draw Again"),
        tip=mark("Show the rendered inbetween instead of your drawing"),
    ),
    "paint_program": ActionText(
        mark("Choose Paint Program…"), tip=mark("What inbetweens are drawn by hand with")
    ),
    "reset_layout": ActionText(
        mark("Reset Layout"), tip=mark("Put all panels back where they were at first")
    ),
    "help": ActionText(
        mark("Inbetweener Help"),
        "mdi6.help-circle-outline",
        mark("About the panel that you work in, and everything else"),
    ),
    "help_first_shot": ActionText(
        mark("First Shot in Ten Minutes"), tip=mark("From a folder of keys to finished pictures")
    ),
    "command_palette": ActionText(mark("Find Command…"), tip=mark("Find any command by its words")),
    "preferences": ActionText(
        mark("Preferences…"), "mdi6.cog-outline", mark("Everything that can be set, with a search")
    ),
    "shortcuts": ActionText(mark("Keyboard Shortcuts")),
    "save_report": ActionText(
        mark("Save Report…"),
        tip=mark(
            "Write what helps to mend a fault into a text file that you can read; "
            "it is sent to nobody"
        ),
    ),
    "about": ActionText(mark("About Inbetweener")),
}
