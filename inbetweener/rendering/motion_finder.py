"""MotionFinder: how the pixels of a gap travel, found at a small size and without drawing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.motion import Motion, TellsMotion
from inbetweener.core.steering import prepared
from inbetweener.rendering.motion_shelf import MOST_PIXELS
from inbetweener.rendering.small_keys import read_small_keys

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Engine, Interpolator
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
        token.raise_if_cancelled()
        interpolator = self._interpolator(job.model)
        keys = read_small_keys(job, self._most_pixels(job.model, interpolator), token)
        token.raise_if_cancelled()
        gap = prepared(interpolator, keys.both, keys.steering(job.steering), token)
        if not isinstance(gap, TellsMotion):
            return None
        return gap.motion().of_keys(keys.width, keys.height)

    def _most_pixels(self, model: str, interpolator: Interpolator) -> int:
        is_slow = model in self._networks and interpolator.device == "cpu"
        return _MOST_PIXELS_OF_NETWORK if is_slow else MOST_PIXELS

    def _interpolator(self, model: str) -> Interpolator:
        if model not in self._open:
            self._open[model] = self._engine.open(model, self.device)
        return self._open[model]
