"""What is said of an export that has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.wording import tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.storage.export import ExportResult


def written_sentence(folder: Path, result: ExportResult) -> str:
    """How many pictures were written, and how many of them were there already."""
    said = tr_count(
        "{n} picture was written to {folder}.",
        "{n} pictures were written to {folder}.",
        result.written,
        folder=folder,
    )
    if not result.skipped_same:
        return said
    there = tr_count("{n} was there already.", "{n} were there already.", result.skipped_same)
    return f"{said} {there}"
