"""Paints single gaps for keeping, and knows which of them look alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, floor, isclose
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage, QPainter

from inbetweener.core.plan import CellId
from inbetweener.ui.look import theme
from inbetweener.ui.look.crisp import crisp_rect, device_pixel_ratio
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.gap_painter import GapPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.geometry import Bands
    from inbetweener.ui.timeline.time_axis import TimeAxis

_SELECTED_SHARE = 0.16
_SELECTED_ABOVE_PX = 4.0  # how far the ground of what is selected reaches above the cells


class Strip(NamedTuple):
    """Where a gap stands, in device pixels of the view."""

    left: int
    width: int
    phase: float  # decides how edges inside are rounded; how far it begins right of its left

    @property
    def right(self) -> int:
        """The first pixel after it."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Tile:
    """A gap that was painted.

    Attributes:
        image: RGB32, at one device pixel a pixel.
        thumbnails: the orders of the drawings whose thumbnails were asked for, with the cache keys
            of those that there were, 0 for none.
    """

    image: QImage
    thumbnails: tuple[tuple[int, int], ...]


class TileMaker:
    """Knows what the gaps of one view look like, and paints them."""

    def __init__(
        self,
        painter: QPainter,
        contents: TimelineContents,
        axis: TimeAxis,
        bands: Bands,
        *,
        has_bands: bool,
    ) -> None:
        self._contents = contents
        self._axis = axis
        self._bands = bands
        self._has_bands = has_bands
        self._ratio = device_pixel_ratio(painter)
        self._font = painter.font()
        self.top = floor((bands.cells_top - _SELECTED_ABOVE_PX) * self._ratio)
        self._height = ceil(bands.bottom * self._ratio) - self.top

    def strip(self, gap: int) -> Strip:
        """Where a gap stands."""
        plan = self._contents.plan
        stop = plan.starts[gap + 1] if gap + 1 < len(plan.starts) else plan.length
        x = self._axis.x_of(plan.starts[gap]) * self._ratio
        left, right = round(x), round(self._axis.x_of(stop) * self._ratio)
        # Halves are rounded to even numbers: where frames have any, it matters on which it begins.
        frame_px = self._axis.px_per_frame * self._ratio
        parity = 0 if isclose(frame_px, round(frame_px)) else left % 2
        return Strip(left, right - left, round(x - left, 3) + parity)

    def key(self, gap: int, strip: Strip) -> tuple[object, ...]:
        """Equal for gaps that look alike but for their thumbnails."""
        contents = self._contents
        timing = contents.plan.gaps[gap]
        cells = [CellId(gap, order) for order in range(len(timing.cells))]
        clear, reviews = contents.clear, contents.reviews
        return (
            strip.width,
            strip.phase,
            timing,
            *contents.key_names[gap : gap + 2],  # the second tells drawings of one key apart
            contents.key_roles[gap],
            gap in contents.missing_keys,
            gap in contents.selected_gaps,
            gap == contents.gap_count,
            tuple(map(contents.state_of, cells)),
            tuple(map(reviews.get, cells)) if reviews else (),
            tuple(cell in clear for cell in cells) if clear is not None else None,
        )

    def is_good(self, tile: Tile, gap: int) -> bool:
        """Whether a tile of the same key has the same thumbnails; asks for those that it lacks."""
        return all(
            _cache_key(self._thumbnail(gap, order)) == seen for order, seen in tile.thumbnails
        )

    def _thumbnail(self, gap: int, order: int) -> QPixmap | QImage | None:
        if order:
            return self._contents.inbetween_thumbnails(CellId(gap, order))
        return self._contents.thumbnails(gap)

    def made(self, gap: int, strip: Strip) -> Tile:
        """Paint a gap and the ground below it."""
        image = QImage(strip.width, self._height, QImage.Format.Format_RGB32)
        image.fill(theme.BACKGROUND)
        image.setDevicePixelRatio(self._ratio)
        seen: dict[int, int] = {}
        with QPainter(image) as painter:
            painter.setFont(self._font)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.translate(-strip.left / self._ratio, -self.top / self._ratio)
            self._paint(painter, gap, strip, seen)
        image.setDevicePixelRatio(1.0)
        return Tile(image, tuple(seen.items()))

    def _paint(self, painter: QPainter, gap: int, strip: Strip, seen: dict[int, int]) -> None:
        """Paint a gap, and note which thumbnails it was given."""
        contents = self._contents

        def of_key(key: int) -> QPixmap | None:
            found = contents.thumbnails(key)
            seen[0] = _cache_key(found)
            return found

        def of_inbetween(cell: CellId) -> QImage | None:
            found = contents.inbetween_thumbnails(cell)
            seen[cell.order] = _cache_key(found)
            return found

        if gap in contents.selected_gaps:
            paint_selected(
                painter, self._bands, strip.left / self._ratio, strip.right / self._ratio
            )
        watched = replace(contents, thumbnails=of_key, inbetween_thumbnails=of_inbetween)
        gaps = GapPainter(painter, watched, self._axis, self._bands)
        gaps.paint_cells(gap, 0, contents.plan.length)
        if self._has_bands:
            gaps.paint_band(gap)


def paint_selected(painter: QPainter, bands: Bands, left: float, right: float) -> None:
    """Paint the ground of selected gaps between two x."""
    ground = mixed(theme.ACCENT, theme.BACKGROUND, _SELECTED_SHARE)
    top = bands.cells_top - _SELECTED_ABOVE_PX
    place = crisp_rect(left, top, right - left, bands.bottom - top, device_pixel_ratio(painter))
    painter.fillRect(place, ground)


def _cache_key(thumbnail: QPixmap | QImage | None) -> int:
    return 0 if thumbnail is None else thumbnail.cacheKey()
