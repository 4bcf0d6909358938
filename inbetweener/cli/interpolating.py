"""`inbetweener interpolate`: the work, and what is told of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from inbetweener.errors import StorageError
from inbetweener.imaging.flow_files import encode_flo
from inbetweener.storage.atomic import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.cli.console import Talk
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Engine, Interpolator
    from inbetweener.rendering.films.drawing import FilmDrawing
    from inbetweener.rendering.films.drop_rule import DropRule
    from inbetweener.rendering.films.timing import FilmPlan, KeptFrames, Timing
    from inbetweener.video.reading import FilmFacts

_WARPED_BY = 0.02  # a share of the aspect that is seen


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmRequest:
    """What is asked for; see the options of `inbetweener interpolate`.

    Attributes:
        film: the film that is read.
        out: the film that is written.
        timing: of the new frames.
        size_px: width and height of the new film; None for those of the old.
        rule: tells which frames are dropped.
        model: that draws; None for the default one.
        device: it runs on.
        flow_folder: where flow goes; None: it is not asked for.
        with_sound: whether the sound is taken over where it fits.
        quality: of the encoder.
    """

    film: Path
    out: Path
    timing: Timing
    size_px: tuple[int, int] | None
    rule: DropRule
    model: str | None
    device: str
    flow_folder: Path | None
    with_sound: bool
    quality: int


def interpolate_film(request: FilmRequest, engine: Engine, talk: Talk, token: CancelToken) -> None:
    """Read, draw and write.

    Raises:
        VideoError: the film cannot be read, or the new one not written.
        RenderError: a frame cannot be drawn.
        Cancelled: the token was set; nothing is left.
    """
    # PyAV is loaded by this command alone.
    from inbetweener.video.reading import read_facts  # noqa: PLC0415

    began_s = time.monotonic()
    name = _model_name(request, engine)
    facts = read_facts(request.film)
    kept = _read(request, facts, talk, token)
    plan = _plan(request, kept)
    size_px = request.size_px or (facts.width_px, facts.height_px)
    _tell_plan(request, facts, kept, plan, size_px, talk)
    opened = _divided(engine.open(name, request.device), plan.most_between)
    _write(request, facts, _drawing(request, kept, plan, size_px, opened), talk, token)
    _tell_done(request, kept, plan, name, time.monotonic() - began_s, talk)


def _model_name(request: FilmRequest, engine: Engine) -> str:
    names = [model.name for model in engine.models()]
    if request.model is None:
        return names[0]
    if request.model not in names:
        raise typer.BadParameter(
            f"There is no model “{request.model}”. Choose one of: {', '.join(names)}."
        )
    return request.model


def _read(request: FilmRequest, facts: FilmFacts, talk: Talk, token: CancelToken) -> KeptFrames:
    from inbetweener.rendering.films.first_reading import read_kept  # noqa: PLC0415

    with talk.bar(f"Reading {request.film.name}", facts.frame_estimate) as bar:

        def on_frame(done: int) -> None:
            token.raise_if_cancelled()
            bar.set(done)

        return read_kept(request.film, facts, request.rule, on_frame)


def _plan(request: FilmRequest, kept: KeptFrames) -> FilmPlan:
    from inbetweener.rendering.films.timing import plan_film  # noqa: PLC0415

    return plan_film(kept, request.timing)


def _divided(opened: Interpolator, most_between: int) -> Interpolator:
    """A model of the middle alone halves gaps so often that no two moments get one picture."""
    from inbetweener.inference.halving import TakesHalvings  # noqa: PLC0415

    if not isinstance(opened, TakesHalvings) or not most_between:
        return opened
    divided: Interpolator = opened.with_halvings(min(10, most_between.bit_length() + 1))
    return divided


def _drawing(
    request: FilmRequest,
    kept: KeptFrames,
    plan: FilmPlan,
    size_px: tuple[int, int],
    interpolator: Interpolator,
) -> FilmDrawing:
    from inbetweener.rendering.films.drawing import FilmDrawing  # noqa: PLC0415

    folder = request.flow_folder
    if folder is None:
        return FilmDrawing(
            path=request.film, kept=kept, plan=plan, size_px=size_px, interpolator=interpolator
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"{folder} could not be made: {error.strerror}.") from error

    def write_flow(gap: int, forward: object, backward: object) -> None:
        for way, flow in (("forward", forward), ("backward", backward)):
            write_atomically(folder / f"{kept.indices[gap]:06d}-{way}.flo", encode_flo(flow))  # type: ignore[arg-type]

    return FilmDrawing(
        path=request.film,
        kept=kept,
        plan=plan,
        size_px=size_px,
        interpolator=interpolator,
        on_flow=write_flow,
    )


def _write(
    request: FilmRequest, facts: FilmFacts, drawing: FilmDrawing, talk: Talk, token: CancelToken
) -> None:
    from inbetweener.video.writing import FilmFormat, FilmWriter  # noqa: PLC0415

    plan = drawing.plan
    fits = request.with_sound and facts.has_sound and plan.keeps_time
    if request.with_sound and facts.has_sound and not fits:
        talk.warn("The new film runs at another speed, so it has no sound.")
    width, height = drawing.size_px
    asked = FilmFormat(width_px=width, height_px=height, fps=plan.fps, quality=request.quality)
    with (
        FilmWriter(request.out, asked, request.film if fits else None) as writer,
        talk.bar(f"Writing {request.out.name}", len(plan.shown)) as bar,
    ):
        for number, (_, pixels) in enumerate(drawing.frames(token)):
            writer.write(pixels)
            bar.set(number + 1)


def _tell_plan(
    request: FilmRequest,
    facts: FilmFacts,
    kept: KeptFrames,
    plan: FilmPlan,
    size_px: tuple[int, int],
    talk: Talk,
) -> None:
    talk.event(
        "plan",
        frames=len(kept.times_s),
        kept=len(kept.indices),
        cuts=len(kept.scenes) - 1,
        new=plan.new_count,
        held=plan.repeated_count,
        fps_before=float(facts.fps),
        fps=float(plan.fps),
        size=list(size_px),
        seconds=float(plan.duration_s),
    )
    talk.note(
        f"{request.film.name}: {len(kept.times_s)} frames at {float(facts.fps):g} fps, "
        f"{len(kept.times_s) - len(kept.indices)} dropped, {len(kept.scenes) - 1} cuts."
    )
    aspect = size_px[0] * facts.height_px / (size_px[1] * facts.width_px)
    if abs(aspect - 1) > _WARPED_BY:
        talk.warn(f"{size_px[0]}x{size_px[1]} is of another shape than the film: it is stretched.")
    if facts.is_hdr:
        talk.warn("The film is HDR; its colours are written as they are, which looks pale.")


def _tell_done(
    request: FilmRequest,
    kept: KeptFrames,
    plan: FilmPlan,
    model: str,
    seconds: float,
    talk: Talk,
) -> None:
    talk.event(
        "done",
        film=str(request.out),
        frames=len(plan.shown),
        new=plan.new_count,
        kept=len(kept.indices),
        model=model,
        fps=float(plan.fps),
        film_seconds=float(plan.duration_s),
        seconds=round(seconds, 3),
    )
    talk.result(
        f"{request.out}: {len(plan.shown)} frames at {float(plan.fps):g} fps, "
        f"{float(plan.duration_s):.2f} s; {plan.new_count} drawn by {model}, {seconds:.1f} s."
    )
