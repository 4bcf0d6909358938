"""Sizes of pictures as they are typed: 1280x720."""

from __future__ import annotations

import re

import typer


def picture_size(text: str | None) -> tuple[int, int] | None:
    """Width and height in pixels.

    Raises:
        typer.BadParameter: it is no such size.
    """
    if text is None:
        return None
    found = re.fullmatch(r"(\d{1,5})[x×X](\d{1,5})", text.strip())
    if not found or not all(1 <= int(side) <= 16_384 for side in found.groups()):
        raise typer.BadParameter(f"--size takes a width and a height such as 1280x720, not {text}.")
    return int(found[1]), int(found[2])
