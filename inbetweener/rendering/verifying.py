"""Whether a sequence on disk is all there and whole: every name, its size, its pixels, its keys."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.plan import CellKind
from inbetweener.errors import DrawingError, InbetweenerError
from inbetweener.imaging.reading import read_picture
from inbetweener.rendering.exporting import picture_source
from inbetweener.rendering.flat_export import flat_names
from inbetweener.rendering.in_format import PicturesInFormat
from inbetweener.rendering.line_pictures import LINE_FOLDER
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.core.naming import NamePattern
    from inbetweener.core.plan import Cell, FramePlan
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.finished import FinishedPictures
    from inbetweener.rendering.flat_frames import FlatFrames
    from inbetweener.rendering.in_format import ReadsCells


@dataclass(frozen=True, slots=True)
class ExpectedPicture:
    """One file that a sequence must have.

    Attributes:
        path: where.
        size: its width and height in pixels; None where nobody says.
        source: equal for files that must have the same bytes, as those of a hold.
        exact: gives the bytes that it must have; None where they are not known without drawing.
    """

    path: Path
    size: tuple[int, int] | None
    source: str
    exact: Callable[[], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one file.

    Attributes:
        path: the file.
        said: what is wrong, as the end of a sentence ("it is missing").
    """

    path: Path
    said: str


def expected_of_shot(
    shot: Shot, plan: FramePlan, naming: ExportNaming, pictures: FinishedPictures, folder: Path
) -> Iterator[ExpectedPicture]:
    """The files that a shot, or a layer by itself, is exported to.

    Args:
        shot: which.
        plan: its frames.
        naming: how the files are called.
        pictures: reads its keys; no inbetween is asked for.
        folder: where the files are; the line layer is in a folder in it.
    """
    for name, cell in naming.names(plan):
        size = _size(shot, pictures, cell)
        source = f"{folder}:{picture_source(shot, cell)}"  # layers have gaps of one number
        own = PicturesInFormat(pictures, naming.form, pictures)
        exact = _KeyReader(own, cell) if _is_by_hand(pictures, cell) else None
        picture = ExpectedPicture(folder / name, size, source, exact)
        yield picture
        if naming.line_layer:
            lines = folder / LINE_FOLDER / name
            yield replace(picture, path=lines, source=f"lines:{source}", exact=None)


def expected_of_frames(
    frames: FlatFrames, naming: ExportNaming, folder: Path
) -> Iterator[ExpectedPicture]:
    """The files that a scene is flattened to."""
    size = (frames.size.width, frames.size.height)
    for name, frame in flat_names(frames, naming):
        yield ExpectedPicture(folder / name, size, repr(frames.key(frame)))


def faults_in(
    expected: Iterable[ExpectedPicture], token: CancelToken, report: Callable[[int], None]
) -> Iterator[Fault]:
    """What is wrong with the files of a sequence; nothing is drawn and nothing written.

    Every file is read and decoded as a whole. The files of a hold must have the same bytes, and
    those of keys the bytes of the artist's own files.

    Args:
        expected: the files.
        token: asked between them.
        report: called with the number of files looked at.

    Raises:
        DrawingError: a key cannot be read.
        Cancelled: the token was set.
    """
    first_of: dict[str, tuple[Path, bytes]] = {}
    for done, picture in enumerate(expected, 1):
        token.raise_if_cancelled()
        said = _fault_of(picture, first_of)
        if said:
            yield Fault(picture.path, said)
        report(done)


def strangers_in(folder: Path, pattern: NamePattern, names: Iterable[str]) -> list[str]:
    """Files called as those of a sequence that are none of it: what an earlier export left."""
    known = set(names)
    if not folder.is_dir():
        return []
    return sorted(
        file.name
        for file in folder.glob("*")
        if file.name not in known and _has_number(file.name, pattern)
    )


def faults_sentence(faults: list[Fault], total: int) -> str:
    """All that is wrong with a sequence, the first files by name."""
    first = "; ".join(f"{fault.path.name}: {fault.said}" for fault in faults[:3])
    more = tr(" and {count} more", count=len(faults) - 3) if len(faults) > 3 else ""
    return tr(
        "{count} of {total} pictures in {folder} are not as they should be ({first}{more}). "
        "Delete those and run their tasks, or the whole command, again.",
        count=len(faults),
        total=total,
        folder=faults[0].path.parent,
        first=first,
        more=more,
    )


class _KeyReader:
    """Reads a key's file; a class and not a lambda, so that each keeps its own cell."""

    __slots__ = ("_cell", "_pictures")

    def __init__(self, pictures: ReadsCells, cell: Cell) -> None:
        self._pictures = pictures
        self._cell = cell

    def __call__(self) -> bytes:
        return self._pictures.read(self._cell)


def _is_by_hand(pictures: FinishedPictures, cell: Cell) -> bool:
    """Whether a cell is a key, a drawing by hand or a blank, none of which a model draws."""
    return cell.kind is not CellKind.INBETWEEN or pictures.hand_drawing(cell) is not None


def _size(shot: Shot, pictures: FinishedPictures, cell: Cell) -> tuple[int, int]:
    canvas: CanvasSize | None = shot.canvas
    if canvas is not None:
        return canvas.width, canvas.height
    info = pictures.key_info(cell)
    return info.width, info.height


def _fault_of(picture: ExpectedPicture, first_of: dict[str, tuple[Path, bytes]]) -> str:
    try:
        data = picture.path.read_bytes()
    except FileNotFoundError:
        return tr("it is missing")
    except OSError as error:
        return tr("it cannot be read ({reason})", reason=error.strerror or error)
    if picture.exact is not None and data == picture.exact():
        return ""
    return _content_fault(picture, data, first_of)


def _content_fault(
    picture: ExpectedPicture, data: bytes, first_of: dict[str, tuple[Path, bytes]]
) -> str:
    digest = hashlib.sha256(data).digest()
    first = first_of.get(picture.source)
    if first is not None and first[1] == digest:
        return ""  # looked at already
    wrong = _pixel_fault(data, picture)
    if wrong:
        return wrong
    if picture.exact is not None:
        return tr("it is not the artist’s own drawing")
    if first is not None:
        return tr("it is held from {name} and differs from it", name=first[0].name)
    first_of[picture.source] = picture.path, digest
    return ""


def _pixel_fault(data: bytes, picture: ExpectedPicture) -> str:
    try:
        pixels = read_picture(data, picture.path).pixels
    except DrawingError as error:
        return tr("it is damaged: {reason}", reason=error.reason)
    except InbetweenerError as error:
        return str(error)
    found = (pixels.shape[1], pixels.shape[0])
    if picture.size is None or found == picture.size:
        return ""
    return tr(
        "it is {width} × {height} pixels and not {right_width} × {right_height}",
        width=found[0],
        height=found[1],
        right_width=picture.size[0],
        right_height=picture.size[1],
    )


def _has_number(name: str, pattern: NamePattern) -> bool:
    """Whether a name is one that the pattern gives some number."""
    if not (name.startswith(pattern.before) and name.endswith(pattern.after)):
        return False
    digits = name[len(pattern.before) : len(name) - len(pattern.after)]
    is_number = digits.isascii() and digits.isdigit()
    return is_number and pattern.name(int(digits)) == name
