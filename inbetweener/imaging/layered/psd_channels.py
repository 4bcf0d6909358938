"""The channels of PSD layers as pixels: unpacked, joined, their masks applied.

After Adobe's "Photoshop File Formats Specification", sections "Channel image data" and "Layer mask
data". psd-tools unpacks run lengths and prediction; it would put black for what is damaged, so it
is not asked for more.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import numpy as np
from psd_tools.compression import decode_prediction, decode_rle
from psd_tools.constants import ChannelID, ColorMode, Compression

from inbetweener.errors import DrawingError
from inbetweener.imaging.limits import check_size
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from psd_tools.psd.layer_and_mask import ChannelData, MaskData

    from inbetweener.imaging.picture import Pixels

_COLOURS: Final = {
    ColorMode.RGB: (ChannelID.CHANNEL_0, ChannelID.CHANNEL_1, ChannelID.CHANNEL_2),
    ColorMode.GRAYSCALE: (ChannelID.CHANNEL_0,) * 3,
}


@dataclass(frozen=True, slots=True)
class ChannelForm:
    """What has to be known of a file to unpack its channels.

    Attributes:
        path: named in errors.
        depth: of a sample, 8 or 16 bits.
        version: 1 for PSD, 2 for PSB.
        mode: RGB or greyscale.
    """

    path: Path
    depth: int
    version: int
    mode: ColorMode

    def plane(self, data: ChannelData, width: int, height: int) -> Pixels:
        """One channel.

        Args:
            data: as it is packed.
            width: in pixels, at least 1.
            height: likewise.

        Returns:
            (`height`, `width`) uint8 or uint16.

        Raises:
            DrawingError: it is damaged.
        """
        size = width * height * self.depth // 8
        try:
            unpacked = self._unpacked(data, width, height, size)
        except (ValueError, OSError, zlib.error, IndexError) as error:
            raise self._damaged() from error
        if len(unpacked) != size:
            raise self._damaged()
        samples = np.frombuffer(unpacked, np.uint8 if self.depth == 8 else ">u2")
        native = samples.astype(np.uint8 if self.depth == 8 else np.uint16)
        return cast("Pixels", native.reshape(height, width))

    def _unpacked(self, data: ChannelData, width: int, height: int, size: int) -> bytes:
        if data.compression is Compression.RAW:
            return data.data[:size]
        if data.compression is Compression.RLE:
            return decode_rle(data.data, width, height, self.depth, self.version)
        # Never more than one byte above what is wanted, however much is packed.
        inflated = zlib.decompressobj().decompress(data.data, size + 1)
        if data.compression is Compression.ZIP or len(inflated) != size:
            return inflated
        return decode_prediction(inflated, width, height, self.depth)

    def _damaged(self) -> DrawingError:
        return DrawingError(self.path, tr("it is damaged (a layer's pixels cannot be unpacked)"))


@dataclass(frozen=True, slots=True)
class Mask:
    """A pixel mask of a layer or of a group.

    Attributes:
        data: as it is packed.
        left: of its first column on the canvas.
        top: of its first row.
        width: in pixels; 0 where nothing was painted on it.
        height: likewise.
        outside: 0 to 255: what it is beyond its pixels.
        density: 0 to 255: how strong it is; at 0 it hides nothing.
    """

    data: ChannelData
    left: int
    top: int
    width: int
    height: int
    outside: int
    density: int

    @classmethod
    def of(cls, data: ChannelData, about: MaskData) -> Mask:
        """The mask that a record tells of."""
        density = about.parameters.user_mask_density if about.parameters else None
        return cls(
            data,
            about.left,
            about.top,
            about.right - about.left,
            about.bottom - about.top,
            about.background_color,
            255 if density is None else density,
        )

    def apply(self, pixels: Pixels, left: int, top: int, form: ChannelForm) -> None:
        """Take away from the alpha of a layer what the mask hides, in place.

        Args:
            pixels: (H, W, 4) of the layer.
            left: of its first column on the canvas.
            top: of its first row.
            form: of the file.

        Raises:
            DrawingError: the mask is damaged or too large.
        """
        maximum = int(np.iinfo(pixels.dtype).max)
        shown = np.full(pixels.shape[:2], self.outside * (maximum // 255), np.uint32)
        if self.width > 0 and self.height > 0:
            check_size(self.width, self.height, form.path)
            plane = form.plane(self.data, self.width, self.height)
            _paste(plane, shown, self.left - left, self.top - top)
        hidden = (maximum - shown) * np.uint32(self.density) // 255
        alpha = pixels[..., 3] * (maximum - hidden).astype(np.uint64)
        pixels[..., 3] = (alpha + maximum // 2) // maximum


def layer_pixels(
    channels: dict[int, ChannelData], form: ChannelForm, width: int, height: int
) -> Pixels:
    """The colour and the transparency of a layer, without its mask.

    Args:
        channels: by their ids.
        form: of the file.
        width: of the layer in pixels, at least 1.
        height: likewise.

    Returns:
        (`height`, `width`, 4) uint8 or uint16 RGBA, straight alpha.

    Raises:
        DrawingError: a channel is missing or damaged.
    """
    dtype = np.uint8 if form.depth == 8 else np.uint16
    pixels = cast("Pixels", np.empty((height, width, 4), dtype))
    colours = _COLOURS.get(form.mode)  # damage can give layers to a mode that has none
    if colours is None or not channels.keys() >= set(colours):
        raise DrawingError(form.path, tr("it is damaged (a layer lacks its colours)"))
    for place, channel in enumerate(colours):
        pixels[..., place] = form.plane(channels[channel], width, height)
    alpha = channels.get(ChannelID.TRANSPARENCY_MASK)
    pixels[..., 3] = np.iinfo(dtype).max if alpha is None else form.plane(alpha, width, height)
    return pixels


def _paste(plane: Pixels, target: np.typing.NDArray[np.uint32], left: int, top: int) -> None:
    """Put a plane where it lies on another; what is beyond is cut off."""
    rows = slice(max(0, top), max(0, min(len(target), top + len(plane))))
    columns = slice(max(0, left), max(0, min(target.shape[1], left + plane.shape[1])))
    if rows.start < rows.stop and columns.start < columns.stop:
        target[rows, columns] = plane[
            rows.start - top : rows.stop - top, columns.start - left : columns.stop - left
        ]
