"""Paints the lane of sound: its waveform, what lies beyond the shot dimmed, and the file's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import crisp_rect, device_pixel_ratio, line_px, snapped_px
from inbetweener.ui.timeline.colours import mixed
from inbetweener.wording import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from inbetweener.ui.timeline.geometry import Bands
    from inbetweener.ui.timeline.sound_lane import SoundDragGesture, SoundLane
    from inbetweener.ui.timeline.time_axis import TimeAxis

_LABEL_PX = 15.0
_WIDEST_LABEL_PX = 260.0
_MUTED_SHARE = 0.45
_BEYOND_SHARE = 0.35


class SoundPainter:
    """Paints the lane with one painter, and no more of it than shows."""

    def __init__(
        self, painter: QPainter, lane: SoundLane, axis: TimeAxis, bands: Bands, length: int
    ) -> None:
        """Take the tools.

        Args:
            painter: the open painter.
            lane: what is shown.
            axis: frames along x.
            bands: the rows.
            length: frames of the shot; what is heard after them is dimmed.
        """
        self._painter = painter
        self._lane = lane
        self._axis = axis
        self._top, self._height = bands.sound_top, bands.sound_px
        self._end = axis.x_of(length)
        self._ratio = device_pixel_ratio(painter)

    def paint(self, left: float, right: float) -> None:
        """Paint what shows between two x."""
        if self._lane.note:
            self._fill(left, self._top, right - left, self._height, theme.PANEL)
        else:
            begin, end = self._lane.span_px(self._axis)
            self._paint_sound(max(left, begin), min(right, end))
        self._paint_end(left, right)
        self._paint_words()

    def _paint_sound(self, left: float, right: float) -> None:
        share = _MUTED_SHARE if self._lane.track.is_muted else 1.0
        self._paint_ground(left, right)
        self._paint_wave(left, min(right, self._end), share)
        self._paint_wave(max(left, self._end), right, share * _BEYOND_SHARE)

    def _fill(self, left: float, top: float, width: float, height: float, colour: QColor) -> None:
        self._painter.fillRect(crisp_rect(left, top, width, height, self._ratio), colour)

    def _paint_ground(self, left: float, right: float) -> None:
        """The length of the sound, with an edge where it begins and ends."""
        if right <= left:
            return
        inside = min(right, self._end)
        if inside > left:
            self._fill(left, self._top, inside - left, self._height, theme.PANEL)
        edge = line_px(self._ratio)
        begin, end = self._lane.span_px(self._axis)
        for x in (begin, end - edge):
            if left - edge <= x <= right:
                self._fill(x, self._top, edge, self._height, theme.OUTLINE)

    def _paint_wave(self, left: float, right: float, share: float) -> None:
        left, right = snapped_px(left, self._ratio), snapped_px(right, self._ratio)
        swings = self._lane.swings(self._axis, left, right, self._ratio)
        if not len(swings):
            return
        colour = mixed(theme.INFO, theme.PANEL, share)
        top = snapped_px(self._top, self._ratio)
        image = wave_image(swings, round(self._height * self._ratio), colour)
        image.setDevicePixelRatio(self._ratio)
        self._painter.drawImage(QPointF(left, top), image)

    def _paint_end(self, left: float, right: float) -> None:
        """Where the shot ends, over the sound that goes on."""
        if left - 2 <= self._end <= right:
            x = snapped_px(self._end, self._ratio)
            self._fill(x, self._top, line_px(self._ratio, 2), self._height, theme.OUTLINE)

    def _paint_words(self) -> None:
        """The name, always in view at the left; in place of a waveform, why there is none."""
        font = lettering.small_font(self._painter.font(), 11)
        self._painter.setFont(font)
        label = lettering.shortened(font, self._lane.label, _WIDEST_LABEL_PX)
        width = lettering.text_width(font, label) + 10
        top = self._top + (round((self._height - _LABEL_PX) / 2) if self._lane.note else 2)
        plate = QRectF(4, top, width, _LABEL_PX)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.BADGE)
        self._painter.drawRoundedRect(plate, 3, 3)
        lettering.draw_text(self._painter, plate, label, theme.TEXT)
        if self._lane.note:
            room = self._axis.width_px - width - 24
            text = lettering.shortened(font, self._lane.note, room)
            ink = theme.PROBLEM if self._lane.problem else theme.MUTED
            box = QRectF(plate.right() + 10, plate.top(), room, _LABEL_PX)
            lettering.draw_text(self._painter, box, text, ink, lettering.LEFT)

    def paint_drag(self, drag: SoundDragGesture, first_number: int) -> None:
        """By how much the sound is moved, and where it would begin."""
        font = lettering.small_font(self._painter.font(), 11)
        moved = drag.offset - drag.lane.track.offset
        number = drag.offset + first_number
        text = tr(
            "{moved} · begins at frame {number}",
            moved=_signed(f"{moved:+d}"),
            number=_signed(str(number)),
        )
        width = lettering.text_width(font, text) + 14
        x = self._axis.x_of(drag.offset)
        self._fill(x, self._top - 4, line_px(self._ratio, 2), self._height + 4, theme.ACCENT)
        left = min(max(4.0, x + 6), self._axis.width_px - width - 4)
        plate = QRectF(left, self._top + self._height - _LABEL_PX - 2, width, _LABEL_PX)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.ACCENT)
        self._painter.drawRoundedRect(plate, 3, 3)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, plate, text, theme.ON_ACCENT)


def _signed(number: str) -> str:
    """A number with a minus sign, which is as wide as a plus, in place of the hyphen."""
    return number.replace("-", "\N{MINUS SIGN}")


def wave_image(swings: NDArray[np.float32], height: int, colour: QColor) -> QImage:
    """A waveform around its middle line, one column a device pixel, with soft ends.

    Args:
        swings: (n, 2) lowest and highest in [-1, 1].
        height: in device pixels.
        colour: of the wave.

    Returns:
        ARGB32 premultiplied; transparent where the sound does not reach.
    """
    middle, reach = height / 2, height / 2 - 1
    # At least one pixel, so that silence is a line.
    upper = np.minimum(middle - swings[:, 1] * reach, middle - 0.5)
    lower = np.maximum(middle - swings[:, 0] * reach, middle + 0.5)
    rows = np.arange(height, dtype=np.float32)[:, np.newaxis]
    covered = np.minimum(lower, rows + 1) - np.maximum(upper, rows)
    alpha = (np.clip(covered, 0, 1) * 255 + 0.5).astype(np.uint8)
    pixels = np.ascontiguousarray(_shades(colour)[alpha])
    form = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(pixels.data, len(swings), height, 4 * len(swings), form)
    return image.copy()  # the pixels are numpy's


def _shades(colour: QColor) -> NDArray[np.uint32]:
    """(256,) the colour at every opacity, as ARGB32 premultiplied."""
    alpha = np.arange(256, dtype=np.uint32)
    parts = colour.red(), colour.green(), colour.blue()
    red, green, blue = ((part * alpha + 127) // 255 for part in parts)
    return (alpha << 24 | red << 16 | green << 8 | blue).astype(np.uint32)
