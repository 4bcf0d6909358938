"""Exposure sheets on paper, for those who have no window: the program prints in another process.

What paints a sheet is the window's. It is started without a display for as long as the printing
takes, so that nothing below the window has to know of it.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from inbetweener.errors import SheetError
from inbetweener.paths import own_command
from inbetweener.storage.project_file import PROJECT_SUFFIX, save_project
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.scene import Scene

# The word that `__main__` knows the printing by.
PRINT_OPTION: Final = "--print-sheet"
PAPER_SUFFIX: Final = ".pdf"
_PATIENCE_S: Final = 300


class PaperStyle(StrEnum):
    """Whose habits a printed sheet follows; as the window's own sheet."""

    WESTERN = "western"
    JAPANESE = "japanese"


def printed_sheet(
    scene: Scene, style: PaperStyle = PaperStyle.WESTERN, rows_a_page: int = 144
) -> bytes:
    """The sheet of a document as the bytes of a PDF of A4 pages, a sheet for each layer.

    Args:
        scene: the document; layers that are hidden or never change are left out.
        style: whose habits it follows.
        rows_a_page: frames on a page; more than 72 stand in strips side by side.

    Raises:
        SheetError: it cannot be printed; a whole sentence.
        ProjectFileError: the scene holds something that a project file cannot.
        StorageError: there is no room for it on the way.
    """
    with tempfile.TemporaryDirectory(prefix="inbetweener-") as place:
        project, pdf = Path(place) / f"sheet{PROJECT_SUFFIX}", Path(place) / "sheet.pdf"
        save_project(project, scene, Path(place))
        _print([str(project), str(pdf), style, str(rows_a_page)])
        try:
            return pdf.read_bytes()
        except OSError as error:
            raise _fault(error.strerror or str(error)) from error


def _print(words: Sequence[str]) -> None:
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            [*own_command(), PRINT_OPTION, *words],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _fault(str(error)) from error
    said = _answer(done.stdout)
    if "error" in said:
        raise SheetError(str(said["error"]))
    if done.returncode or "pages" not in said:
        last_words = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise _fault(" ".join(last_words) or f"exit code {done.returncode}")


def _answer(output: bytes) -> dict[str, Any]:
    try:
        said = json.loads(output.splitlines()[-1])
    except (ValueError, IndexError):
        return {}
    return said if isinstance(said, dict) else {}


def _fault(reason: str) -> SheetError:
    return SheetError(tr("The sheet could not be printed: {reason}.", reason=reason.rstrip(".")))
