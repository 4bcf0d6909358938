"""Where a picture stands in its view: zoom, pan, turn and fit. No Qt, so that it is tested bare.

A turned view is an upright one that is mirrored and then rotated, both about the view's middle.
View coordinates are logical pixels from the view's top left; picture coordinates are picture pixels
from the picture's top left. Zoom 1 shows one picture pixel on one pixel of the device.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from inbetweener.core.stage import Box

LOWEST_ZOOM = 0.02
HIGHEST_ZOOM = 64.0
HIGHEST_FITTED_ZOOM = 8.0
FIT_MARGIN_PX = 24.0
# This much of a picture stays in view however far it is panned.
LEAST_IN_VIEW_PX = 48.0


@dataclass(frozen=True, slots=True)
class ViewTransform:
    """How a picture is laid on a view.

    Attributes:
        view_width: of the view, in logical pixels.
        view_height: of the view, in logical pixels.
        picture_width: in picture pixels, 0 where there is none.
        picture_height: in picture pixels, 0 where there is none.
        pixel_ratio: device pixels in a logical pixel.
        zoom: device pixels for a picture pixel.
        center_x: the picture x that stands in the middle of the view.
        center_y: the picture y that stands in the middle of the view.
        is_fitting: whether the zoom follows the size of the view.
        is_mirrored: whether left and right are exchanged.
        rotation_degrees: clockwise, of what is mirrored already.
        stage: what is looked at, in picture pixels; None for the picture itself.
    """

    view_width: float = 1.0
    view_height: float = 1.0
    picture_width: int = 0
    picture_height: int = 0
    pixel_ratio: float = 1.0
    zoom: float = 1.0
    center_x: float = 0.0
    center_y: float = 0.0
    is_fitting: bool = True
    is_mirrored: bool = False
    rotation_degrees: float = 0.0
    stage: Box | None = None

    @property
    def looked_at(self) -> Box:
        """What is fitted into the view and kept in it, in picture pixels."""
        return self.stage or Box(0, 0, self.picture_width, self.picture_height)

    @property
    def picture_size(self) -> tuple[int, int]:
        """Width and height in picture pixels."""
        return self.picture_width, self.picture_height

    @property
    def scale(self) -> float:
        """Logical pixels for a picture pixel."""
        return self.zoom / self.pixel_ratio

    @property
    def is_upright(self) -> bool:
        """Whether the view is neither mirrored nor rotated."""
        return not self.is_mirrored and not self.rotation_degrees

    @property
    def origin(self) -> tuple[float, float]:
        """Where the picture's top left stands in the upright view, on a whole device pixel."""
        x = self.view_width / 2 - self.center_x * self.scale
        y = self.view_height / 2 - self.center_y * self.scale
        ratio = self.pixel_ratio
        return round(x * ratio) / ratio, round(y * ratio) / ratio

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """The view point of a picture point."""
        left, top = self.origin
        return self._turned(left + x * self.scale, top + y * self.scale)

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """The picture point under a view point; may lie outside the picture."""
        left, top = self.origin
        x, y = self._upright(x, y)
        return (x - left) / self.scale, (y - top) / self.scale

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the upright view goes."""
        across, down = x - self.view_width / 2, y - self.view_height / 2
        across = -across if self.is_mirrored else across
        right, below = _rotated(across, down, self.rotation_degrees)
        return self.view_width / 2 + right, self.view_height / 2 + below

    def _upright(self, x: float, y: float) -> tuple[float, float]:
        """Which point of the upright view has come to a point."""
        across, down = self._upright_step(x - self.view_width / 2, y - self.view_height / 2)
        return self.view_width / 2 + across, self.view_height / 2 + down

    def _upright_step(self, right: float, below: float) -> tuple[float, float]:
        across, down = _rotated(right, below, -self.rotation_degrees)
        return (-across if self.is_mirrored else across), down

    def fitted(self) -> ViewTransform:
        """The whole picture in the middle of the view, as large as it goes."""
        if not self.picture_width or not self.picture_height:
            return replace(self, is_fitting=True)
        across = self.view_width - 2 * min(FIT_MARGIN_PX, self.view_width / 8)
        down = self.view_height - 2 * min(FIT_MARGIN_PX, self.view_height / 8)
        shown = self.looked_at
        width, height = self._box(shown.width, shown.height)
        scale = min(across / width, down / height)
        zoom = max(LOWEST_ZOOM, min(HIGHEST_FITTED_ZOOM, scale * self.pixel_ratio))
        middle = (shown.left + shown.width / 2, shown.top + shown.height / 2)
        return replace(self, zoom=zoom, center_x=middle[0], center_y=middle[1], is_fitting=True)

    def zoomed_to(self, zoom: float, x: float, y: float) -> ViewTransform:
        """Zoomed, with the picture point under a view point staying there."""
        at_x, at_y = self.to_picture(x, y)
        x, y = self._upright(x, y)
        zoom = max(LOWEST_ZOOM, min(HIGHEST_ZOOM, zoom))
        scale = zoom / self.pixel_ratio
        moved = replace(
            self,
            zoom=zoom,
            center_x=at_x - (x - self.view_width / 2) / scale,
            center_y=at_y - (y - self.view_height / 2) / scale,
            is_fitting=False,
        )
        return moved.kept_in_view()

    def panned(self, right: float, down: float) -> ViewTransform:
        """The picture moved by logical pixels, never out of sight."""
        right, down = self._upright_step(right, down)
        moved = replace(
            self,
            center_x=self.center_x - right / self.scale,
            center_y=self.center_y - down / self.scale,
            is_fitting=False,
        )
        return moved.kept_in_view()

    def resized(self, width: float, height: float, pixel_ratio: float) -> ViewTransform:
        """In a view of another size; a fitted picture is fitted again."""
        other = replace(self, view_width=width, view_height=height, pixel_ratio=pixel_ratio)
        return other.fitted() if self.is_fitting else other.kept_in_view()

    def turned(self, rotation_degrees: float, *, is_mirrored: bool) -> ViewTransform:
        """Turned about the middle of the view; a fitted picture is fitted again."""
        other = replace(self, rotation_degrees=rotation_degrees, is_mirrored=is_mirrored)
        return other.fitted() if self.is_fitting else other.kept_in_view()

    def with_picture(self, width: int, height: int, stage: Box | None = None) -> ViewTransform:
        """For a picture of another size, fitted; one of the same size keeps the view.

        One that lies elsewhere on a stage of the same size leaves that where it is.
        """
        before, is_alike = self.looked_at, self.picture_size == (width, height)
        other = replace(self, picture_width=width, picture_height=height, stage=stage)
        now = other.looked_at
        if other == self:
            return self
        if self.picture_width and before[2:] == now[2:]:
            x, y = self.center_x + now.left - before.left, self.center_y + now.top - before.top
            return replace(other, center_x=x, center_y=y)
        return other if is_alike else other.fitted()

    def kept_in_view(self) -> ViewTransform:
        """Moved back as far as it takes for some of the picture to be seen."""
        across, down = self._box(self.view_width, self.view_height)
        shown = self.looked_at
        return replace(
            self,
            center_x=self._clamped(self.center_x, shown.left, shown.width, across),
            center_y=self._clamped(self.center_y, shown.top, shown.height, down),
        )

    def _box(self, width: float, height: float) -> tuple[float, float]:
        """How wide and high a rectangle is once it is rotated as the view is."""
        angle = math.radians(self.rotation_degrees)
        cosine, sine = abs(math.cos(angle)), abs(math.sin(angle))
        return width * cosine + height * sine, width * sine + height * cosine

    def _clamped(self, center: float, first: float, length: float, view_px: float) -> float:
        """A centre, in picture pixels, at which some of what is looked at is left in view."""
        half_view = view_px / self.scale / 2
        least = min(LEAST_IN_VIEW_PX / self.scale, half_view, length)
        end = first + length
        return max(first + least - half_view, min(end - least + half_view, center))


def _rotated(x: float, y: float, degrees: float) -> tuple[float, float]:
    """A step rotated clockwise, y being down."""
    if not degrees:
        return x, y  # exactly: upright pixels stay on whole pixels
    angle = math.radians(degrees)
    cosine, sine = math.cos(angle), math.sin(angle)
    return x * cosine - y * sine, x * sine + y * cosine
