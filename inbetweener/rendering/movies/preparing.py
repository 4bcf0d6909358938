"""From a picture to a frame of a movie: its size, its paper, its type, its even edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import with_alpha, with_bit_depth
from inbetweener.imaging.fitting import resized
from inbetweener.imaging.sampling import Sampling

if TYPE_CHECKING:
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.imaging.picture import Pixels
    from inbetweener.rendering.movies.asked import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameForm:
    """What every frame of a movie is.

    Attributes:
        size: of the picture in it.
        padded: of the frame.
        has_alpha: whether it has four channels.
        is_deep: whether it is uint16 and not uint8.
        paper: lies under what is transparent, where there is no alpha.
        sampling: how pictures are scaled.
    """

    size: CanvasSize
    padded: CanvasSize
    has_alpha: bool
    is_deep: bool
    paper: Paper
    sampling: Sampling = Sampling.SMOOTH

    def frame(self, picture: Pixels) -> Pixels:
        """A picture as a frame.

        Args:
            picture: (H, W, 3 or 4) uint8 or uint16, straight alpha.

        Returns:
            (height, width, 3 or 4) of `padded`, of the form's type.
        """
        sized = self._sized(picture)
        if self.has_alpha:
            sized = with_alpha(sized)
        elif sized.shape[2] == 4:
            sized = on_paper(sized, self.paper)
        typed = with_bit_depth(sized, np.uint16 if self.is_deep else np.uint8)
        down, across = self.padded.height - self.size.height, self.padded.width - self.size.width
        if not down and not across:
            return cast("Pixels", np.ascontiguousarray(typed))
        return cast("Pixels", np.pad(typed, ((0, down), (0, across), (0, 0)), mode="edge"))

    def _sized(self, picture: Pixels) -> Pixels:
        size = (self.size.width, self.size.height)
        if self.sampling is Sampling.ALIASED and picture.shape[1::-1] != size:
            return cast("Pixels", cv2.resize(picture, size, interpolation=cv2.INTER_NEAREST_EXACT))
        return resized(picture, *size)


def on_paper(pixels: Pixels, paper: Paper) -> Pixels:
    """A cel on paper of one colour.

    Args:
        pixels: (H, W, 4) uint8 or uint16, straight alpha.
        paper: 8 bits a channel.

    Returns:
        (H, W, 3) of the same type, rounded; opaque pixels stay as they are.
    """
    most = int(np.iinfo(pixels.dtype).max)
    alpha = pixels[..., 3:].astype(np.uint32)  # which 65,535 times 65,535 just fits into
    ground = np.array(paper, np.uint32) * np.uint32(most // 255)
    mixed = pixels[..., :3] * alpha + ground * (most - alpha) + most // 2
    return cast("Pixels", (mixed // most).astype(pixels.dtype))
