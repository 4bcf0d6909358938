"""PinPreviewer: what pins make of an inbetween, drawn small and at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.motion import TellsMotion
from inbetweener.core.pin import Arcs
from inbetweener.core.steering import Steering, steered
from inbetweener.rendering.small_keys import read_small_keys

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Engine, Image, Interpolator, PreparedGap
    from inbetweener.core.motion import Motion
    from inbetweener.rendering.jobs import GapJob
    from inbetweener.rendering.small_keys import SmallKeys

# What is steered and drawn within 300 ms on a processor; a network takes twice as long.
MOST_PIXELS = 480 * 270
MOST_PIXELS_OF_NETWORK = 352 * 198


@dataclass(frozen=True, slots=True, eq=False)
class PinPreview:
    """An inbetween as pins will have it, small.

    Attributes:
        image: (h, w, 3 or 4) uint8 or uint16, straight alpha.
        t: where it stands in the gap.
        motion_digest: of the job, which tells the pins too.
        motion: of the whole gap; None where the model does not tell.
        width: of the inbetween that it stands in for, in pixels.
        height: likewise.
    """

    image: Image
    t: float
    motion_digest: str
    motion: Motion | None
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class _Searched:
    """A gap before pins: the digest of what it is made from, its keys, what was found."""

    digest: str
    keys: SmallKeys
    gap: PreparedGap


@dataclass(frozen=True, slots=True, eq=False)
class _Steered:
    """The same gap with pins, for another t of it."""

    digest: str
    gap: PreparedGap


class PinPreviewer:
    """Draws one gap over and over while its pins are moved; used by one thread at a time.

    The search of the gap is kept, so that another pin costs steering and splatting alone.

    Attributes:
        device: as given; "auto" takes the best there is.
    """

    def __init__(self, engine: Engine, device: str = "auto") -> None:
        self.device = device
        self._engine = engine
        self._networks = {model.name for model in engine.models() if model.needs_weights}
        self._open: dict[str, Interpolator] = {}
        self._searched: _Searched | None = None
        self._steered: _Steered | None = None

    def draw(self, job: GapJob, t: float, token: CancelToken) -> PinPreview:
        """One inbetween of a gap as its pins will have it.

        Raises:
            Cancelled: the token was set.
            DrawingError: a key cannot be read.
            ModelError: the model cannot be loaded.
            RenderError: the keys differ in size, or there is not enough memory.
        """
        searched = self._search(job, token)
        gap = self._steer(job, searched, token)
        image = gap.at(t, token).image
        size = searched.keys.width, searched.keys.height
        motion = gap.motion().of_keys(*size) if isinstance(gap, TellsMotion) else None
        return PinPreview(image, t, job.motion_digest, motion, *size)

    def _search(self, job: GapJob, token: CancelToken) -> _Searched:
        digest = unpinned_digest(job)
        if self._searched is None or self._searched.digest != digest:
            token.raise_if_cancelled()
            interpolator = self._interpolator(job.model)
            is_slow = job.model in self._networks and interpolator.device == "cpu"
            most_pixels = MOST_PIXELS_OF_NETWORK if is_slow else MOST_PIXELS
            keys = read_small_keys(job, most_pixels, token)
            gap = interpolator.prepare(keys.a, keys.b, (), token)
            self._searched, self._steered = _Searched(digest, keys, gap), None
        return self._searched

    def _steer(self, job: GapJob, searched: _Searched, token: CancelToken) -> PreparedGap:
        if job.steering == Steering():
            return searched.gap
        if self._steered is None or self._steered.digest != job.motion_digest:
            keys = searched.keys
            said, model = keys.steering(job.steering), self._interpolator(job.model)
            gap = steered(model, keys.both, searched.gap, said, token)
            self._steered = _Steered(job.motion_digest, gap)
        return self._steered.gap

    def _interpolator(self, model: str) -> Interpolator:
        if model not in self._open:
            self._open[model] = self._engine.open(model, self.device)
        return self._open[model]


def unpinned_digest(job: GapJob) -> str:
    """A name for what a gap is made from, whatever its pins, paths and spacing.

    Raises:
        ValueError: there is nothing to draw.
    """
    if not job.inbetweens:
        raise ValueError(f"gap {job.gap} has no inbetweens")
    made_from = job.inbetweens[0].provenance
    return replace(made_from.unfinished, t=0.0, pins=(), arcs=Arcs.AUTOMATIC).digest
