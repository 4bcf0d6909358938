"""Sheets as files: which format is meant, and faults with the name of the file."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from inbetweener.errors import SheetError
from inbetweener.formats.added_sheets import AddedSheets, added_sheets
from inbetweener.formats.csv_sheets import read_csv, write_clip_studio_csv, write_csv
from inbetweener.formats.otio_reading import read_otio
from inbetweener.formats.otio_writing import write_otio
from inbetweener.formats.xdts_format import LARGEST_SHEET_BYTES, TDTS_SUFFIX, XDTS_SUFFIX
from inbetweener.formats.xdts_reading import read_xdts
from inbetweener.formats.xdts_writing import write_xdts
from inbetweener.wording import tr, tr_list

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.formats.time_sheet import TimeSheet


class SheetKind(StrEnum):
    """A format of sheets."""

    XDTS = "xdts"
    CSV = "csv"
    CLIP_STUDIO = "clip-studio"  # CSV in Clip Studio's layout
    OTIO = "otio"


_SUFFIXES = {XDTS_SUFFIX: SheetKind.XDTS, ".csv": SheetKind.CSV, ".otio": SheetKind.OTIO}
# What is meant as a sheet when it is handed over, though one of them is refused.
SHEET_SUFFIXES: Final = frozenset((*_SUFFIXES, TDTS_SUFFIX))
# Which layout a CSV has is seen in reading.
_READERS: dict[SheetKind, Callable[[bytes], TimeSheet]] = {
    SheetKind.XDTS: read_xdts,
    SheetKind.CSV: read_csv,
    SheetKind.OTIO: read_otio,
}
_WRITERS: dict[SheetKind, Callable[[TimeSheet], bytes]] = {
    SheetKind.XDTS: write_xdts,
    SheetKind.CSV: write_csv,
    SheetKind.CLIP_STUDIO: write_clip_studio_csv,
    SheetKind.OTIO: write_otio,
}


def read_sheet(path: Path) -> TimeSheet:
    """The sheet in a file.

    Raises:
        SheetError: it is no sheet, damaged, too large, or cannot be read; a whole sentence.
    """
    try:
        # Toei's own files are read as far as the line that says what they are.
        is_toei = path.suffix.lower() == TDTS_SUFFIX
        kind = SheetKind.XDTS if is_toei else kind_of(path)
        read = kind.read if isinstance(kind, AddedSheets) else _READERS[kind]
        with path.open("rb") as file:
            return read(file.read(LARGEST_SHEET_BYTES + 1))
    except OSError as error:
        reason = tr("the system says “{reason}”", reason=error.strerror or error)
        raise _fault(path, reason) from error
    except SheetError as error:
        raise _fault(path, str(error)) from error


def sheet_bytes(sheet: TimeSheet, kind: SheetKind | AddedSheets) -> bytes:
    """A sheet as the bytes of a file.

    Raises:
        SheetError: the format cannot hold it; a whole sentence.
    """
    if isinstance(kind, AddedSheets):
        return kind.write(sheet)
    return _WRITERS[kind](sheet)


def kind_of(path: Path) -> SheetKind | AddedSheets:
    """The format that a file's name stands for.

    Raises:
        SheetError: for none; the end of a sentence.
    """
    suffix = path.suffix.lower()
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    added = added_sheets(SHEET_SUFFIXES)
    if suffix not in added:
        raise SheetError(tr("sheets end in {names}", names=tr_list([*_SUFFIXES, *added])))
    return added[suffix]


def sheet_suffixes() -> frozenset[str]:
    """What files end in that are meant as sheets, those of other packages among them."""
    return SHEET_SUFFIXES | added_sheets(SHEET_SUFFIXES).keys()


def _fault(path: Path, reason: str) -> SheetError:
    return SheetError(tr("{name} cannot be opened: {reason}.", name=path.name, reason=reason))
