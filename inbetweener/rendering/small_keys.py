"""The keys of a gap made small, for what has to answer sooner than a render."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.pins import at_size
from inbetweener.imaging.alpha import common_form
from inbetweener.imaging.fitting import resized
from inbetweener.rendering.keys import read_key, refuse_other_size

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image
    from inbetweener.core.steering import Steering
    from inbetweener.rendering.jobs import GapJob


@dataclass(frozen=True, slots=True, eq=False)
class SmallKeys:
    """Both keys of a gap, of one form.

    Attributes:
        a: (h, w, 3 or 4) uint8 or uint16, straight alpha.
        b: of the same shape and type.
        width: of the keys as they are, in pixels.
        height: likewise.
    """

    a: Image
    b: Image
    width: int
    height: int

    @property
    def both(self) -> tuple[Image, Image]:
        """Key A and key B."""
        return self.a, self.b

    def steering(self, steering: Steering) -> Steering:
        """What is said of the keys as they are, in pixels of the small ones."""
        height, width = self.a.shape[:2]
        small = at_size(steering.pins, width / self.width, height / self.height)
        return steering._replace(pins=small)


def read_small_keys(job: GapJob, most_pixels: int, token: CancelToken) -> SmallKeys:
    """Read the keys of a gap and make them as small as asked.

    Args:
        job: of the gap.
        most_pixels: how many a small key may have; keys that have no more stay as they are.
        token: asked between the steps.

    Raises:
        Cancelled: the token was set.
        DrawingError: a key cannot be read.
        RenderError: the keys differ in size.
    """
    left, right = read_key(job.key_a, job.canvas), read_key(job.key_b, job.canvas)
    refuse_other_size(left, right, job.key_a, job.key_b)
    token.raise_if_cancelled()
    height, width = left.pixels.shape[:2]
    a, b = (_shrunk(key, most_pixels) for key in common_form(left.pixels, right.pixels))
    return SmallKeys(a, b, width, height)


def _shrunk(key: Image, most_pixels: int) -> Image:
    height, width = key.shape[:2]
    share = (most_pixels / (height * width)) ** 0.5
    if share >= 1:
        return key
    return resized(key, max(1, round(width * share)), max(1, round(height * share)))
