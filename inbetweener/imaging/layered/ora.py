"""OpenRaster files: a ZIP of PNGs and an XML stack (Krita, GIMP, MyPaint, OpenToonz write them).

After the specification of freedesktop.org, version 0.0.6. The XML is read by defusedxml, which
refuses entities and document types.
"""

from __future__ import annotations

import math
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from inbetweener.errors import DrawingError
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.layered.ora_archive import OraArchive, damaged, opened_archive
from inbetweener.imaging.layered.tree import (
    LayerBudget,
    LayeredFile,
    LayeredKind,
    LayerGroup,
    LayerNode,
    PixelLayer,
    clean_name,
)
from inbetweener.imaging.limits import check_size
from inbetweener.imaging.traits import PngTraits, resolution_chunk
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from inbetweener.imaging.picture import Pixels

_STACK_FILE: Final = "stack.xml"
_MIME_FILE: Final = "mimetype"
_MIME: Final = b"image/openraster"
_KRITA_MIME: Final = b"application/x-krita"
_LONGEST_MIME_BYTES: Final = 256
_LONGEST_XML_BYTES: Final = 4 << 20
_FARTHEST_PX: Final = 1 << 20
_BLENDS: Final = {
    "svg:src-over": Blend.NORMAL,
    "svg:multiply": Blend.MULTIPLY,
    "svg:screen": Blend.SCREEN,
    "svg:plus": Blend.ADD,
    "krita:add": Blend.ADD,
}


def read_ora(path: Path) -> LayeredFile:
    """The layers of an OpenRaster file.

    Raises:
        DrawingError: it cannot be read, is damaged, or too large.
    """
    with opened_archive(path) as archive:
        _check_kind(archive, path)
        image = _image(archive, path)
        width, height = _whole(image, "w", path), _whole(image, "h", path)
        check_size(width, height, path)
        reader = _StackReader(archive, path)
        # The outermost stack is the canvas itself, and no group.
        roots = reader.nodes([each for stack in image if stack.tag == "stack" for each in stack], 1)
    dots = resolution_chunk(_number(image, "xres", 0), _number(image, "yres", 0))
    depth = reader.bit_depth
    return LayeredFile(
        path,
        LayeredKind.ORA,
        width,
        height,
        depth,
        roots,
        PngTraits(bit_depth=depth, has_alpha=True, carried=(dots,) if dots else ()),
        tuple(reader.notes),
    )


def _check_kind(archive: OraArchive, path: Path) -> None:
    """Look what the file says that it is; some programs leave the word out."""
    if not archive.has(_MIME_FILE):
        return
    mime = archive.member(_MIME_FILE, _LONGEST_MIME_BYTES).strip()
    if mime == _KRITA_MIME:
        raise DrawingError(
            path, tr("it is Krita's own format; save it as OpenRaster (.ora) or PSD")
        )
    if mime != _MIME:
        raise damaged(path)


def _image(archive: OraArchive, path: Path) -> Element:
    try:
        image: Element = fromstring(
            archive.member(_STACK_FILE, _LONGEST_XML_BYTES), forbid_dtd=True
        )
    except (ParseError, DefusedXmlException, ValueError, RecursionError) as error:
        raise damaged(path) from error
    if image.tag != "image":
        raise damaged(path)
    return image


class _StackReader:
    """Makes the tree; `notes` and `bit_depth` are whole when it is made."""

    def __init__(self, archive: OraArchive, path: Path) -> None:
        self.notes: list[str] = []
        self.bit_depth = 8
        self._archive = archive
        self._path = path
        self._budget = LayerBudget(path)

    def nodes(self, elements: Sequence[Element], depth: int) -> tuple[LayerNode, ...]:
        """Elements, topmost first, as nodes from the bottom up."""
        self._budget.check_depth(depth)
        return tuple(node for each in reversed(elements) for node in self._node(each, depth))

    def _node(self, element: Element, depth: int) -> Iterator[LayerNode]:
        name = clean_name(element.get("name", ""))
        if element.tag == "stack":
            self._budget.take(0, 0)
            yield self._group(element, name, depth)
        elif element.tag == "layer":
            yield self._layer(element, name)
        else:
            self._budget.take(0, 0)
            shown = name or clean_name(str(element.tag))
            self.notes.append(tr("“{name}” is no layer of pixels: it is left out.", name=shown))

    def _group(self, element: Element, name: str, depth: int) -> LayerGroup:
        return LayerGroup(
            name,
            self.nodes(list(element), depth + 1),
            visible=_is_visible(element),
            opacity=_opacity(element),
            blend=_BLENDS.get(_operator(element), Blend.NORMAL),
            notes=tuple(_blend_notes(element, name)),
        )

    def _layer(self, element: Element, name: str) -> PixelLayer:
        source, path = element.get("src", ""), self._path
        header = self._archive.png_header(source)
        self._budget.take(header.width, header.height)
        self.bit_depth = max(self.bit_depth, 16 if header.bit_depth == 16 else 8)

        def unpack() -> Pixels:
            with opened_archive(path) as archive:
                return archive.pixels(source, header)

        return PixelLayer(
            name or clean_name(PurePosixPath(source).stem),
            _whole(element, "x", path),
            _whole(element, "y", path),
            header.width,
            header.height,
            unpack,
            visible=_is_visible(element),
            opacity=_opacity(element),
            blend=_BLENDS.get(_operator(element), Blend.NORMAL),
            notes=tuple(_blend_notes(element, name)),
        )


def _number(element: Element, name: str, default: float) -> float:
    """An attribute as a number; the default where it is none."""
    try:
        value = float(element.get(name, default))
    except ValueError:
        return default
    return value if math.isfinite(value) else default


def _whole(element: Element, name: str, path: Path) -> int:
    value = _number(element, name, 0)
    if abs(value) > _FARTHEST_PX:
        raise damaged(path)
    return round(value)


def _is_visible(element: Element) -> bool:
    return element.get("visibility", "visible") != "hidden"


def _opacity(element: Element) -> float:
    return min(1.0, max(0.0, _number(element, "opacity", 1.0)))


def _operator(element: Element) -> str:
    return element.get("composite-op", "svg:src-over")


def _blend_notes(element: Element, name: str) -> Iterator[str]:
    mode = _operator(element)
    if mode not in _BLENDS:
        shown = clean_name(mode.partition(":")[2] or mode)
        yield tr("“{name}” blends as “{mode}”: it is taken as normal.", name=name, mode=shown)
