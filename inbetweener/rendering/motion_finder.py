"""MotionFinder: how the pixels of a gap travel, found at a small size and without drawing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.motion import Motion, TellsMotion
from inbetweener.core.pins import at_size
from inbetweener.imaging.alpha import common_form
from inbetweener.imaging.fitting import resized
from inbetweener.rendering.keys import read_key, refuse_other_size
from inbetweener.rendering.motion_shelf import MOST_PIXELS

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Engine, Image, Interpolator
    from inbetweener.rendering.jobs import GapJob

# A network takes seconds on a processor for what a classical search does in half a second.
_MOST_PIXELS_OF_NETWORK = 480 * 272


class MotionFinder:
    """Asks models how keys travel; used by one thread at a time.

    Its models are its own, so that it answers while another thread draws.

    Attributes:
        device: as given; "auto" takes the best there is.
    """

    def __init__(self, engine: Engine, device: str = "auto") -> None:
        self.device = device
        self._engine = engine
        self._networks = {model.name for model in engine.models() if model.needs_weights}
        self._open: dict[str, Interpolator] = {}

    def find(self, job: GapJob, token: CancelToken) -> Motion | None:
        """The motion of a gap; None where its model cannot tell.

        Raises:
            Cancelled: the token was set.
            DrawingError: a key cannot be read.
            ModelError: the model cannot be loaded.
            RenderError: the keys differ in size, or there is not enough memory.
        """
        left, right = read_key(job.key_a, job.canvas), read_key(job.key_b, job.canvas)
        refuse_other_size(left, right, job.key_a, job.key_b)
        token.raise_if_cancelled()
        height, width = left.pixels.shape[:2]
        interpolator = self._interpolator(job.model)
        most = self._most_pixels(job.model, interpolator)
        keys = [_shrunk(key, most) for key in common_form(left.pixels, right.pixels)]
        token.raise_if_cancelled()
        searched_height, searched_width = keys[0].shape[:2]
        pins = at_size(job.pins, searched_width / width, searched_height / height)
        prepared = interpolator.prepare(keys[0], keys[1], pins, token)
        if not isinstance(prepared, TellsMotion):
            return None
        return prepared.motion().of_keys(width, height)

    def _most_pixels(self, model: str, interpolator: Interpolator) -> int:
        is_slow = model in self._networks and interpolator.device == "cpu"
        return _MOST_PIXELS_OF_NETWORK if is_slow else MOST_PIXELS

    def _interpolator(self, model: str) -> Interpolator:
        if model not in self._open:
            self._open[model] = self._engine.open(model, self.device)
        return self._open[model]


def _shrunk(key: Image, most_pixels: int) -> Image:
    height, width = key.shape[:2]
    share = (most_pixels / (height * width)) ** 0.5
    if share >= 1:
        return key
    return resized(key, max(1, round(width * share)), max(1, round(height * share)))
