"""Gaps as they were painted last, kept as pictures for as long as they would look the same.

Painting the drawings of a screen full of gaps takes many times longer than copying them, and an
edit, a step of the playhead or a scroll changes few of them.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from inbetweener.ui.look import theme
from inbetweener.ui.look.crisp import device_pixel_ratio
from inbetweener.ui.timeline.gap_tile import Strip, Tile, TileMaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QImage, QPainter

    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.geometry import Bands
    from inbetweener.ui.timeline.time_axis import TimeAxis

# A narrower gap may reach into the next, a wider one is seen in part and mostly empty.
_NARROWEST_PX, _WIDEST_PX = 8, 2048
# A dozen screens full of 1920 pixels, or three of 3840 with two dots a pixel.
_BUDGET_BYTES = 24 << 20


class GapTiles:
    """Paints gaps from what was painted before, where that is possible."""

    def __init__(self) -> None:
        self._tiles: OrderedDict[tuple[object, ...], Tile] = OrderedDict()
        self._bytes = 0
        self._look: tuple[object, ...] = ()

    def paint(
        self,
        painter: QPainter,
        contents: TimelineContents,
        axis: TimeAxis,
        bands: Bands,
        gaps: Iterable[int],
        *,
        has_bands: bool,
    ) -> list[int]:
        """Paint gaps with the ground below them, from the highest selection to the lowest band.

        Args:
            painter: the open painter of the view.
            contents: what is shown.
            axis: frames along x.
            bands: the rows.
            gaps: which; the stay of the last key is one too.
            has_bands: whether what a gap is stands in the band below it.

        Returns:
            Those that are left: too narrow or too wide to be kept. Nothing of them is painted.
        """
        ratio = device_pixel_ratio(painter)
        font = painter.font().key()
        look = theme.in_use(), ratio, axis.px_per_frame, bands, font, has_bands
        self._take_look(look)
        maker = TileMaker(painter, contents, axis, bands, has_bands=has_bands)
        left: list[int] = []
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        for gap in gaps:
            strip = maker.strip(gap)
            if _NARROWEST_PX <= strip.width <= _WIDEST_PX:
                painter.drawImage(strip.left, maker.top, self._image(maker, gap, strip))
            else:
                left.append(gap)
        painter.restore()
        return left

    def _take_look(self, look: tuple[object, ...]) -> None:
        """Let go of all tiles where they would look otherwise now."""
        if look != self._look:
            self._look = look
            self._tiles.clear()
            self._bytes = 0

    def _image(self, maker: TileMaker, gap: int, strip: Strip) -> QImage:
        key = maker.key(gap, strip)
        tile = self._tiles.get(key)
        if tile is None or not maker.is_good(tile, gap):
            self._forget(key)
            tile = self._tiles[key] = maker.made(gap, strip)
            self._bytes += tile.image.sizeInBytes()
            self._shrink()
        else:
            self._tiles.move_to_end(key)
        return tile.image

    def _forget(self, key: tuple[object, ...]) -> None:
        tile = self._tiles.pop(key, None)
        self._bytes -= tile.image.sizeInBytes() if tile is not None else 0

    def _shrink(self) -> None:
        while self._bytes > _BUDGET_BYTES and len(self._tiles) > 1:
            self._forget(next(iter(self._tiles)))
