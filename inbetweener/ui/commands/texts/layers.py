"""The sheet, layers and drawings by hand: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
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
    "import_film": ActionText(
        mark("Import Film…"),
        "mdi6.movie-open-outline",
        mark("Find the drawings of a film and how long they are held, and open them as a shot"),
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
}
