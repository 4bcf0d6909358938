"""Which names a drawing's file may have, so that no project reaches outside its shot folder."""

from __future__ import annotations

from pathlib import PureWindowsPath

from inbetweener.wording import tr

LONGEST_DRAWING_ID = 1024


def drawing_id_problem(text: str) -> str | None:
    """Why a drawing's file name cannot be kept in a project file, or None where it can.

    The rules are the same on every system, since projects travel: relative, forward slashes, no
    `..`, no drive letter, no NUL.

    Returns:
        The end of a sentence ("leaves the shot folder").
    """
    if not text or len(text) > LONGEST_DRAWING_ID:
        return tr(
            "is not a name of 1 to {longest} characters",
            longest=LONGEST_DRAWING_ID,
        )
    if "\0" in text:
        return tr("holds a NUL character")
    if "\\" in text:
        return tr("holds a backslash")
    if text.startswith("/") or PureWindowsPath(text).drive:
        return tr("is not relative to the shot folder")
    if not {"", ".", ".."}.isdisjoint(text.split("/")):
        return tr("leaves the shot folder or is not a plain path")
    return None
