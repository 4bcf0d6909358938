"""A film with more frames, from what is asked for to the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inbetweener.errors import StorageError
from inbetweener.imaging.flow_files import encode_flo
from inbetweener.rendering.films.drawing import FilmDrawing
from inbetweener.rendering.films.drop_rule import DropRule
from inbetweener.rendering.films.timing import Timing
from inbetweener.storage.atomic import write_atomically
from inbetweener.video.writing import USUAL_QUALITY, FilmFormat, FilmWriter
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Interpolator
    from inbetweener.rendering.films.drawing import FlowTaker
    from inbetweener.rendering.films.timing import FilmPlan, KeptFrames
    from inbetweener.video.film_facts import FilmFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFilm:
    """What is asked for.

    Attributes:
        film: that is read.
        out: that is written; its suffix decides what it is, see `video.writing`.
        timing: of the new frames.
        rule: tells which frames are dropped.
        size_px: width and height of the new film; None for those of the old.
        flow_folder: where the flow of each gap goes; None: it is not asked for.
        with_sound: whether the sound is taken over, where it fits.
        quality: see `video.writing.FilmFormat`.
    """

    film: Path
    out: Path
    timing: Timing = field(default_factory=Timing)
    rule: DropRule = field(default_factory=DropRule)
    size_px: tuple[int, int] | None = None
    flow_folder: Path | None = None
    with_sound: bool = True
    quality: int = USUAL_QUALITY

    def size_of(self, facts: FilmFacts) -> tuple[int, int]:
        """Width and height of the new film, in pixels."""
        return self.size_px or (facts.width_px, facts.height_px)

    def has_sound(self, facts: FilmFacts, plan: FilmPlan) -> bool:
        """Whether the sound goes with it: a film at another speed has none."""
        return self.with_sound and facts.has_sound and plan.keeps_time


@dataclass(frozen=True, slots=True)
class Reading:
    """What the first reading has shown, and what follows from it.

    Attributes:
        facts: of the film.
        kept: its frames that are kept.
        plan: of the new film.
    """

    facts: FilmFacts
    kept: KeptFrames
    plan: FilmPlan


def write_new_film(
    asked: NewFilm,
    reading: Reading,
    interpolator: Interpolator,
    token: CancelToken,
    on_frame: Callable[[int], object] = lambda _done: None,
) -> None:
    """Draw and write; under its name the film is there whole or not at all.

    Args:
        asked: for.
        reading: of the old film.
        interpolator: draws.
        token: asked between frames, and by the model.
        on_frame: called with the number of frames written so far.

    Raises:
        VideoError: the old film cannot be read again, or the new one not written.
        RenderError: a frame cannot be drawn, or the model does not tell the flow.
        StorageError: the flow cannot be written.
        Cancelled: the token was set.
    """
    width, height = asked.size_of(reading.facts)
    drawing = FilmDrawing(
        path=asked.film,
        kept=reading.kept,
        plan=reading.plan,
        size_px=(width, height),
        interpolator=interpolator,
        on_flow=_flow_writer(asked.flow_folder, reading.kept),
    )
    written = FilmFormat(
        width_px=width, height_px=height, fps=reading.plan.fps, quality=asked.quality
    )
    sound_of = asked.film if asked.has_sound(reading.facts, reading.plan) else None
    with FilmWriter(asked.out, written, sound_of) as writer:
        for number, (_, pixels) in enumerate(drawing.frames(token)):
            writer.write(pixels)
            on_frame(number + 1)


def _flow_writer(folder: Path | None, kept: KeptFrames) -> FlowTaker | None:
    """Writes `000012-forward.flo` and `000012-backward.flo`, by the frame before the gap."""
    if folder is None:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror
        raise StorageError(
            tr("{folder} could not be made: {reason}.", folder=folder, reason=reason)
        ) from error

    def write(gap: int, forward: NDArray[np.float32], backward: NDArray[np.float32]) -> None:
        for way, flow in (("forward", forward), ("backward", backward)):
            write_atomically(folder / f"{kept.indices[gap]:06d}-{way}.flo", encode_flo(flow))

    return write
