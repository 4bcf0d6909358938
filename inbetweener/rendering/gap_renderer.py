"""GapRenderer: draws the inbetweens of a gap that are not in the cache yet, and keeps them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from inbetweener.core.motion import TellsMotion
from inbetweener.core.steering import prepared
from inbetweener.imaging.alpha import common_form
from inbetweener.imaging.confidence_map import encode_confidence
from inbetweener.imaging.highlights import with_highlights
from inbetweener.imaging.writing import encode_png
from inbetweener.rendering.colouring import ColourNote, colours_in
from inbetweener.rendering.finishing import finished, steps_of
from inbetweener.rendering.highlights import CarriedHighlights
from inbetweener.rendering.keys import common_traits, read_key, refuse_other_size
from inbetweener.rendering.line_work import LineNote, lines_noted
from inbetweener.rendering.open_models import OpenModels
from inbetweener.rendering.regions import RegionNote, regions_in
from inbetweener.rendering.sketch import Sketch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Confidence, Engine, Interpolator, PreparedGap
    from inbetweener.imaging.traits import PngTraits
    from inbetweener.rendering.jobs import GapJob, InbetweenJob
    from inbetweener.rendering.motion_shelf import MotionShelf
    from inbetweener.rendering.sketch import FinishingStep
    from inbetweener.storage.image_cache import ImageCache

_WORST_SHARE = 0.01


def confidence_in(note: Mapping[str, Any]) -> float | None:
    """The confidence in [0, 1] that was noted with a picture in the cache; None where none was."""
    noted = note.get("confidence")
    if not isinstance(noted, int | float) or isinstance(noted, bool):
        return None
    return float(noted) if 0 <= noted <= 1 else None


def confidence_in_one(where: Confidence) -> float:
    """How far to trust a whole drawing, in [0, 1]: what all but its worst hundredth reaches.

    A mean would say next to nothing: most of a drawing is paper, and paper is never in doubt.

    Args:
        where: (H, W) in [0, 1].
    """
    return round(float(np.quantile(where, _WORST_SHARE)), 4)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One inbetween that is in the cache now.

    Attributes:
        job: which.
        was_cached: whether it had been there before.
        confidence: how far to trust it, in [0, 1]; None where nobody noted it.
        colours: what is known of its colours; None where nobody noted it.
        regions: what is known of its closed regions; None where nobody noted it.
        lines: what is known of its lines; None where nobody noted it.
    """

    job: InbetweenJob
    was_cached: bool
    confidence: float | None = None
    colours: ColourNote | None = None
    regions: RegionNote | None = None
    lines: LineNote | None = None


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A gap with all that its inbetweens share."""

    gap: PreparedGap
    steps: tuple[FinishingStep, ...]
    traits: PngTraits
    highlights: CarriedHighlights | None


def _drawn(inbetween: InbetweenJob, note: Mapping[str, Any], *, was_cached: bool) -> Drawn:
    """What the cache's note tells of an inbetween."""
    return Drawn(
        job=inbetween,
        was_cached=was_cached,
        confidence=confidence_in(note),
        colours=colours_in(note),
        regions=regions_in(note),
        lines=lines_noted(note),
    )


class GapRenderer:
    """Draws gaps with the models it is asked for; used by one thread at a time.

    A model is loaded when the first gap needs it and kept, so a shot loads it once.

    Attributes:
        device: as given; "auto" takes the best there is.

    Args:
        engine: whose models draw.
        cache: where inbetweens are kept.
        device: where models run.
        motions: where the motion of every gap that is drawn is kept for a look at it; None forgets
            it.
    """

    def __init__(
        self,
        engine: Engine,
        cache: ImageCache,
        device: str = "auto",
        motions: MotionShelf | None = None,
    ) -> None:
        self.device = device
        self._models = OpenModels(engine, device)
        self._cache = cache
        self._motions = motions

    def render(self, job: GapJob, token: CancelToken, on_drawn: Callable[[Drawn], None]) -> None:
        """Draw a gap, in time; `on_drawn` is called after each inbetween is safe in the cache.

        A picture that is in the cache but damaged is drawn again. What the artist drew is passed
        over.

        Raises:
            Cancelled: the token was set; what was drawn before stays.
            DrawingError: a key cannot be read, or is not the one any more that the job names.
            RenderError: the keys differ in size, or the engine cannot draw them, on no device.
            StorageError: the cache cannot be written.
        """
        missing: deque[InbetweenJob] = deque()
        for inbetween in job.inbetweens:
            token.raise_if_cancelled()
            if inbetween.hand_drawn is not None:
                continue
            if self._cache.read(inbetween.digest) is not None:
                on_drawn(self._cached(inbetween))
            else:
                missing.append(inbetween)
        if missing:
            # What is drawn is taken out, so that another attempt begins with what is left.
            self._models.draw(
                job.model, lambda model: self._draw(job, model, missing, token, on_drawn)
            )

    def _draw(
        self,
        job: GapJob,
        model: Interpolator,
        missing: deque[InbetweenJob],
        token: CancelToken,
        on_drawn: Callable[[Drawn], None],
    ) -> None:
        made_from = missing[0].provenance
        left = read_key(job.key_a, job.canvas, made_from.key_a)
        right = read_key(job.key_b, job.canvas, made_from.key_b)
        refuse_other_size(left, right, job.key_a, job.key_b)
        token.raise_if_cancelled()
        key_a, key_b = common_form(left.pixels, right.pixels)
        traits = common_traits(left, right)
        gap = prepared(model, (key_a, key_b), job.steering, token)
        motion = gap.motion() if isinstance(gap, TellsMotion) else None
        if self._motions is not None and motion is not None:
            self._motions.keep(job.motion_digest, motion)
        ready = _Prepared(
            gap,
            steps_of(job.finishing, (key_a, key_b), motion),
            traits,
            CarriedHighlights.of(left, right, motion),
        )
        while missing:
            token.raise_if_cancelled()
            drawn = self._draw_one(ready, missing[0], token)
            missing.popleft()
            on_drawn(drawn)

    def _cached(self, inbetween: InbetweenJob) -> Drawn:
        return _drawn(inbetween, self._cache.note(inbetween.digest), was_cached=True)

    def _draw_one(self, ready: _Prepared, inbetween: InbetweenJob, token: CancelToken) -> Drawn:
        """Draw, finish and keep an inbetween."""
        t = inbetween.provenance.t
        drawn = ready.gap.at(t, token)
        sketch = finished(Sketch(t, drawn.image, drawn.confidence), ready.steps, token)
        note = {
            "provenance": inbetween.provenance.as_json(),
            "confidence": min(confidence_in_one(sketch.confidence), sketch.most_trust),
            **sketch.notes,
        }
        png = encode_png(sketch.image, ready.traits)
        if ready.highlights is not None:
            highlights = ready.highlights.at(t, sketch.image)
            png = with_highlights(png, highlights, self._cache.path_of(inbetween.digest))
        self._cache.write(inbetween.digest, png, note, encode_confidence(sketch.confidence))
        return _drawn(inbetween, note, was_cached=False)

    def device_of(self, model: str) -> str:
        """Where a model ran last; "" while it is not loaded."""
        return self._models.device_of(model)

    def interpolator(self, model: str) -> Interpolator:
        """The model, loaded.

        Raises:
            ModelError: it cannot be loaded on this device.
        """
        return self._models.interpolator(model)
