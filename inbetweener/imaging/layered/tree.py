"""A file of layers, whatever program wrote it: groups and pixel layers, from the bottom up."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from inbetweener.errors import DrawingError
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.limits import check_size
from inbetweener.imaging.traits import PngTraits
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inbetweener.imaging.picture import Pixels

# As many as Photoshop keeps in a file; groups count too.
MOST_LAYERS: Final = 8000
DEEPEST_NESTING: Final = 64
# All layers together: as many as a thousand drawings of 8K; unpacking more takes hours.
MOST_LAYER_PIXELS: Final = 1 << 35
_LONGEST_NAME: Final = 255


class LayeredKind(StrEnum):
    """A file format of layers."""

    PSD = "PSD"
    ORA = "OpenRaster"
    TIFF = "TIFF"


@dataclass(frozen=True, slots=True, eq=False)
class PixelLayer:
    """A layer of pixels; they are unpacked only when they are asked for.

    Attributes:
        name: as the artist wrote it, without control characters; may be empty.
        left: of its first column on the canvas, in pixels; layers may lie beyond the canvas.
        top: of its first row, likewise.
        width: in pixels; 0 for an empty layer.
        height: likewise.
        visible: whether its own eye is open, whatever its groups' are.
        opacity: 0 to 1; not in the pixels.
        blend: how it meets what lies below.
        clipped: whether it shows only where the next layer below that is not clipped shows.
        notes: sentences about what is not as it was in the program that wrote the file.
        unpack: gives (`height`, `width`, 4) uint8 or uint16 RGBA, straight alpha, masks applied;
            raises `DrawingError`. Called only for layers that are not empty.
    """

    name: str
    left: int
    top: int
    width: int
    height: int
    unpack: Callable[[], Pixels]
    visible: bool = True
    opacity: float = 1.0
    blend: Blend = Blend.NORMAL
    clipped: bool = False
    notes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it has no pixels at all."""
        return self.width < 1 or self.height < 1


@dataclass(frozen=True, slots=True, eq=False)
class LayerGroup:
    """A folder of layers.

    Attributes:
        name: as for a layer.
        children: from the bottom up.
        visible: as for a layer.
        opacity: likewise.
        blend: likewise; a group that lets its layers blend with what lies below is NORMAL.
        notes: likewise.
    """

    name: str
    children: tuple[LayerNode, ...]
    visible: bool = True
    opacity: float = 1.0
    blend: Blend = Blend.NORMAL
    notes: tuple[str, ...] = ()


LayerNode: TypeAlias = PixelLayer | LayerGroup


@dataclass(frozen=True, slots=True, eq=False)
class LayeredFile:
    """A file of layers, read but for its pixels.

    Attributes:
        path: the file.
        kind: what it is, whatever its name says.
        width: of the canvas, in pixels.
        height: likewise.
        bit_depth: of a sample: 8 or 16.
        roots: what is not in a group, from the bottom up.
        traits: what pictures made from it should carry: bit depth, profile, resolution.
        notes: sentences about the file, and about layers that were left out.
    """

    path: Path
    kind: LayeredKind
    width: int
    height: int
    bit_depth: int
    roots: tuple[LayerNode, ...]
    traits: PngTraits = field(default=PngTraits(has_alpha=True))
    notes: tuple[str, ...] = ()

    def pixel_layers(self) -> Iterator[PixelLayer]:
        """All layers of pixels, from the bottom up."""
        return pixel_layers(self.roots)


def pixel_layers(nodes: tuple[LayerNode, ...]) -> Iterator[PixelLayer]:
    """All layers of pixels among nodes and inside of them, from the bottom up."""
    for node in nodes:
        if isinstance(node, PixelLayer):
            yield node
        else:
            yield from pixel_layers(node.children)


def clean_name(name: str) -> str:
    """A layer's name as it can be shown and written down: no control characters, not endless."""
    readable = name.encode("utf-8", errors="replace").decode()
    printable = "".join(letter if letter.isprintable() else " " for letter in readable)
    return " ".join(printable[:_LONGEST_NAME].split())


class LayerBudget:
    """Counts what a file wants before anything is unpacked, and refuses what is beyond reason.

    Args:
        path: named in errors.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._layers = 0
        self._pixels = 0

    def take(self, width: int, height: int) -> None:
        """Count a layer; an empty one has no size.

        Raises:
            DrawingError: it is too large, or there are too many.
        """
        self._layers += 1
        if width > 0 and height > 0:
            check_size(width, height, self._path)
            self._pixels += width * height
        if self._layers > MOST_LAYERS or self._pixels > MOST_LAYER_PIXELS:
            raise DrawingError(
                self._path, tr("it has more layers than can be used ({most})", most=MOST_LAYERS)
            )

    def check_depth(self, depth: int) -> None:
        """Refuse groups that lie too deep in one another.

        Raises:
            DrawingError: there are more than `DEEPEST_NESTING`.
        """
        if depth > DEEPEST_NESTING:
            raise DrawingError(
                self._path,
                tr("its groups lie {most} deep in one another and deeper", most=DEEPEST_NESTING),
            )
