"""`inbetweener --print-sheet PROJECT PDF STYLE ROWS`: prints without a window, and says how.

Started by `rendering.printed_sheets`, which asks for one line of JSON: how many pages, or why not.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from inbetweener.errors import InbetweenerError
from inbetweener.storage.project_file import load_project
from inbetweener.ui.sheet.pages import sheets_of_scene
from inbetweener.ui.sheet.printing import print_sheets
from inbetweener.ui.sheet.rows import SheetStyle

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(words: Sequence[str]) -> int:
    """Print, and say on standard output how many pages there are, or what went wrong.

    Returns:
        The exit code: 0, or 1 where nothing was printed.
    """
    project, pdf, style, rows_a_page = words
    _app = QGuiApplication(["inbetweener"])
    try:
        sheets = sheets_of_scene(load_project(Path(project)).scene)
        pages = print_sheets(Path(pdf), sheets, SheetStyle(style), int(rows_a_page))
    except InbetweenerError as error:
        sys.stdout.write(json.dumps({"error": str(error)}) + "\n")
        return 1
    sys.stdout.write(json.dumps({"pages": pages}) + "\n")
    return 0
