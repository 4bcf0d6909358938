"""What has become of the files of a document: which are new, which are gone, which were renamed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from inbetweener.core import edits
from inbetweener.core.drawing import CanvasSize, DrawingId, FitRule
from inbetweener.core.numbering import levels_of, natural_order
from inbetweener.errors import DrawingError
from inbetweener.imaging.png_chunks import is_png
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import read_picture
from inbetweener.storage.shot_folder import FLAT_SUFFIXES, drawings_among

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import Drawing
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.storage.fingerprints import FingerprintIndex
    from inbetweener.storage.folder_listing import Listing


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A drawing that came into the folder of a layer.

    Attributes:
        layer: the name of the layer that it belongs to.
        drawing: its file.
        is_certain: whether its number says where it goes and nothing else has to move.
        is_odd: whether it is of another size than the layer's others, and would not be drawn with.
    """

    layer: str
    drawing: Drawing
    is_certain: bool
    is_odd: bool = False


@dataclass(frozen=True, slots=True)
class Renamed:
    """A file that is gone, and one that came with the very same bytes.

    Attributes:
        layer: the name of the layer.
        old: the file as the document knows it.
        drawing: what it is called now.
    """

    layer: str
    old: DrawingId
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What has become of the files of a document.

    Attributes:
        newcomers: drawings that came, in the order of their names.
        renamed: files that bear other names now.
        missing: files of the document that are not there; those renamed among them.
        unusable: (file, reason) of new files that cannot be used; the reason ends a sentence.
        unreachable: folders that cannot be looked into at all.
    """

    newcomers: tuple[Newcomer, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    missing: frozenset[DrawingId] = frozenset()
    unusable: tuple[tuple[DrawingId, str], ...] = ()
    unreachable: frozenset[str] = frozenset()

    @property
    def lost(self) -> frozenset[DrawingId]:
        """Files that are gone under every name."""
        return self.missing - {each.old for each in self.renamed}


def _never(_layer: str, _drawing: Drawing) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class FileKnowledge:
    """What tells files from each other.

    Attributes:
        folder: where the drawings of the document are.
        fingerprints: knows what files that are gone were like.
        is_own_export: whether a file, as a drawing of the layer of a name, was written by this
            program: then it is no drawing of the artist's.
    """

    folder: Path
    fingerprints: FingerprintIndex
    is_own_export: Callable[[str, Drawing], bool] = _never


def look_for_arrivals(
    scene: Scene,
    listing: Listing,
    knowledge: FileKnowledge,
    token: CancelToken,
    passed_over: Collection[DrawingId] = (),
) -> Arrivals:
    """Find out what has become of the files of a document; reads those that are new.

    Args:
        scene: the document.
        listing: of its folders, settled.
        knowledge: of its files.
        token: asked between files.
        passed_over: files that were settled before, and are not new.

    Raises:
        Cancelled: the token was set.
    """
    folder, fingerprints = knowledge.folder, knowledge.fingerprints
    known = frozenset(scene.drawing_ids())
    missing = frozenset(each for each in known if not _is_there(each, folder, listing))
    new = [each for each in _unknown(listing, known) if each not in passed_over]
    renamed = tuple(_renamed(scene, folder, new, missing, fingerprints))
    taken = {each.drawing.id for each in renamed}
    known_bytes = _digests(scene, folder, fingerprints) if new else frozenset()
    newcomers: list[Newcomer] = []
    unusable: list[tuple[DrawingId, str]] = []
    for file in _without_copies([each for each in new if each not in taken]):
        token.raise_if_cancelled()
        shot = _shot_of(scene, file)
        if shot is None or _is_beside(shot, file, missing):
            continue
        drawing = edits.drawing_of(file)
        try:
            size = _size_of(folder / file)
            if not knowledge.is_own_export(shot.name, drawing):
                is_copy = fingerprints.fingerprint(folder / file) in known_bytes
                newcomers.append(_newcomer(shot, drawing, size, is_copy=is_copy))
        except DrawingError as error:
            unusable.append((file, error.reason))
    return Arrivals(tuple(newcomers), renamed, missing, tuple(unusable), listing.unreachable)


def _is_there(file: DrawingId, folder: Path, listing: Listing) -> bool:
    """In the listing, or all the same: in a folder of its own, or its name spelt otherwise."""
    if file in listing.looks:
        return True
    try:
        return (folder / file).is_file()
    except OSError:
        return False


def _unknown(listing: Listing, known: Collection[DrawingId]) -> list[DrawingId]:
    """The files that no layer knows, in the order of their names.

    A file of layers beside flat pictures is what these were made in.
    """
    plain = {unicodedata.normalize("NFC", each) for each in known}
    folders: dict[PurePosixPath, list[str]] = {}
    for each in listing.looks:
        folders.setdefault(PurePosixPath(each).parent, []).append(each)
    drawings = [each for files in folders.values() for each in drawings_among(files)]
    new = [each for each in drawings if unicodedata.normalize("NFC", each) not in plain]
    return [DrawingId(each) for each in natural_order(new)]


def _shot_of(scene: Scene, file: DrawingId) -> Shot | None:
    """The shot of the first layer that a file belongs to by its name."""
    shots = (layer.shot for layer in scene.layers)
    return next((shot for shot in shots if edits.belongs_to(shot, file)), None)


def _without_copies(files: Sequence[DrawingId]) -> list[DrawingId]:
    """Of files that are one drawing in several formats, the one that a folder is opened with."""
    same: dict[object, list[DrawingId]] = {}
    for file in files:
        same.setdefault(edits.drawing_key(file), []).append(file)
    left = {each for group in same.values() if len(group) > 1 for each in levels_of(group)[1]}
    return [file for file in files if file not in left]


def _is_beside(shot: Shot, file: DrawingId, missing: Collection[DrawingId]) -> bool:
    """Whether a file is no drawing by itself: a copy of one in another format, a paint program's.

    Documents of paint programs are drawings only where there is nothing else.
    """
    is_document = PurePosixPath(file).suffix.lower() not in FLAT_SUFFIXES
    there = [drawing.id for drawing in shot.drawings if drawing.id not in missing]
    if is_document and any(PurePosixPath(each).suffix.lower() in FLAT_SUFFIXES for each in there):
        return True
    return edits.drawing_key(file) in {edits.drawing_key(each) for each in there}


def _newcomer(shot: Shot, drawing: Drawing, size: CanvasSize, *, is_copy: bool) -> Newcomer:
    """A copy is one to begin a drawing with, or a hold: only the artist knows."""
    is_odd = shot.fit is FitRule.REFUSE and shot.canvas is not None and size != shot.canvas
    is_certain = not (is_odd or is_copy) and edits.is_place_certain(shot, drawing)
    return Newcomer(shot.name, drawing, is_certain, is_odd)


def _digests(scene: Scene, folder: Path, fingerprints: FingerprintIndex) -> frozenset[str]:
    """What the files of a document hash to, as far as that is known."""
    found = {fingerprints.known(folder / file) for file in scene.drawing_ids()}
    return frozenset(digest for digest in found if digest)


def _size_of(path: Path) -> CanvasSize:
    """The size of a picture that is whole.

    Raises:
        DrawingError: it is none, is damaged, or only half there.
    """
    info = probe(path)
    with path.open("rb") as file:
        is_checked = is_png(file.read(8))  # the probe has looked for its end
    if not is_checked:
        read_picture(path)
    return CanvasSize(info.width, info.height)


def _renamed(
    scene: Scene,
    folder: Path,
    new: Sequence[DrawingId],
    missing: Collection[DrawingId],
    fingerprints: FingerprintIndex,
) -> Iterator[Renamed]:
    """New files that are the very bytes of files that are gone from the same folder."""
    gone: dict[tuple[str, str], list[tuple[str, DrawingId]]] = {}
    for layer in scene.layers:
        for drawing in layer.shot.drawings:
            if drawing.id not in missing:
                continue
            if digest := fingerprints.remembered(folder / drawing.id):
                place = _parent(drawing.id), digest
                gone.setdefault(place, []).append((layer.shot.name, drawing.id))
    for file in new if gone else ():
        try:
            digest = fingerprints.fingerprint(folder / file)
        except DrawingError:
            continue
        if found := gone.get((_parent(file), digest)):
            name, old = found.pop(0)
            yield Renamed(name, old, edits.drawing_of(file))


def _parent(file: DrawingId) -> str:
    return str(PurePosixPath(file).parent)
