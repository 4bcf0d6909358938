"""`inbetweener --print-sheet PROJECT PDF STYLE ROWS`: prints without a window, and says how.

Started by `rendering.printed_sheets`, which asks for one line of JSON: how many pages, or why not.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from inbetweener.core.places import orders_noted
from inbetweener.core.plan import CellId, FramePlan
from inbetweener.errors import InbetweenerError
from inbetweener.storage.project_file import load_project
from inbetweener.ui.sheet.printing import print_sheets
from inbetweener.ui.sheet.rows import SheetContents, SheetStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.scene import Scene


def main(words: Sequence[str]) -> int:
    """Print, and say on standard output how many pages there are, or what went wrong.

    Returns:
        The exit code: 0, or 1 where nothing was printed.
    """
    project, pdf, style, rows_a_page = words
    _app = QGuiApplication(["inbetweener"])
    try:
        sheets = contents_of(load_project(Path(project)).scene)
        pages = print_sheets(Path(pdf), sheets, SheetStyle(style), int(rows_a_page))
    except InbetweenerError as error:
        sys.stdout.write(json.dumps({"error": str(error)}) + "\n")
        return 1
    sys.stdout.write(json.dumps({"pages": pages}) + "\n")
    return 0


def contents_of(scene: Scene) -> list[SheetContents]:
    """A sheet for each layer that is seen and changes, the lowest first; for one at least."""
    seen = [n for n, layer in enumerate(scene.layers) if layer.is_visible and layer.shot.gaps]
    return [_layer_contents(scene, index) for index in seen or [scene.main_index]]


def _layer_contents(scene: Scene, index: int) -> SheetContents:
    shot = scene.layers[index].shot
    names = {drawing.id: drawing.name for drawing in shot.drawings}
    is_alone = len(scene.layers) == 1
    notes = {
        CellId(gap, order): review.note
        for gap in range(len(shot.gaps))
        for order, review in orders_noted(shot, gap, shot.reviews).items()
        if review.note
    }
    return SheetContents(
        title=shot.name if is_alone else f"{scene.name} · {shot.name}",
        plan=FramePlan.of(shot, scene.shown_length(index)),
        key_names=[names[key.drawing] for key in shot.keys],
        key_roles=[key.role for key in shot.keys],
        notes=notes,
        first_number=shot.first_number,
        fps=shot.fps,
    )
