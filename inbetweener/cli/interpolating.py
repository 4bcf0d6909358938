"""`inbetweener interpolate`: the work, and what is told of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import typer

from inbetweener.cli.counted import counted
from inbetweener.video import require_pyav

if TYPE_CHECKING:
    from inbetweener.cli.console import Talk
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Engine
    from inbetweener.rendering.films.making import NewFilm, Reading

_WARPED_BY = 0.02  # a share of the aspect that is seen


def interpolate_film(
    asked: NewFilm, model: str | None, device: str, engine: Engine, talk: Talk, token: CancelToken
) -> None:
    """Read, draw and write.

    Args:
        asked: for.
        model: that draws; None for the default one.
        device: it runs on.
        engine: has the models.
        talk: tells how it goes.
        token: stops it.

    Raises:
        VideoError: the film cannot be read, or the new one not written.
        RenderError: a frame cannot be drawn.
        Cancelled: the token was set; nothing is left.
    """
    require_pyav()
    # PyAV is loaded by this command alone.
    from inbetweener.inference.halving import divided_for  # noqa: PLC0415
    from inbetweener.rendering.films.making import write_new_film  # noqa: PLC0415

    began_s = time.monotonic()
    name = _model_name(model, engine)
    reading = _read(asked, talk, token)
    _tell_plan(asked, reading, talk)
    interpolator = divided_for(engine.open(name, device), reading.plan.most_between)
    with talk.bar(f"Writing {asked.out.name}", len(reading.plan.shown)) as bar:
        write_new_film(asked, reading, interpolator, token, bar.set)
    _tell_done(asked, reading, name, time.monotonic() - began_s, talk)


def _model_name(model: str | None, engine: Engine) -> str:
    names = [each.name for each in engine.models()]
    if model is None:
        return names[0]
    if model not in names:
        raise typer.BadParameter(f"There is no model “{model}”. Choose one of: {', '.join(names)}.")
    return model


def _read(asked: NewFilm, talk: Talk, token: CancelToken) -> Reading:
    from inbetweener.rendering.films.first_reading import read_film  # noqa: PLC0415
    from inbetweener.video.reading import read_facts  # noqa: PLC0415

    facts = read_facts(asked.film)
    with talk.bar(f"Reading {asked.film.name}", facts.frame_estimate) as bar:

        def on_frame(done: int) -> None:
            token.raise_if_cancelled()
            bar.set(done)

        return read_film(asked, facts, on_frame)


def _tell_plan(asked: NewFilm, reading: Reading, talk: Talk) -> None:
    facts, kept, plan = reading.facts, reading.kept, reading.plan
    width, height = asked.size_of(facts)
    talk.event(
        "plan",
        frames=len(kept.times_s),
        kept=len(kept.indices),
        cuts=len(kept.scenes) - 1,
        new=plan.new_count,
        held=plan.repeated_count,
        fps_before=float(facts.fps),
        fps=float(plan.fps),
        size=[width, height],
        seconds=float(plan.duration_s),
    )
    talk.note(
        f"{asked.film.name}: {len(kept.times_s)} frames at {float(facts.fps):g} fps, "
        f"{len(kept.times_s) - len(kept.indices)} dropped, {counted(len(kept.scenes) - 1, 'cut')}."
    )
    _warn(asked, reading, talk)


def _warn(asked: NewFilm, reading: Reading, talk: Talk) -> None:
    """Say what of the film will not be as it was."""
    facts, kept = reading.facts, reading.kept
    width, height = asked.size_of(facts)
    if abs(width * facts.height_px / (height * facts.width_px) - 1) > _WARPED_BY:
        talk.warn(f"{width}x{height} is of another shape than the film: it is stretched.")
    if (missing := facts.frame_estimate - len(kept.times_s)) > max(2, facts.frame_estimate // 100):
        talk.warn(f"{missing} frames of the film seem to be missing or damaged.", missing=missing)
    if facts.is_interlaced:
        talk.warn("The film is interlaced: combs in its frames stay. Deinterlace it first.")
    if facts.is_hdr:
        talk.warn("The film is HDR; its colours are written as they are, which looks pale.")
    if asked.with_sound and facts.has_sound and not reading.plan.keeps_time:
        talk.warn("The new film runs at another speed, so it has no sound.")


def _tell_done(asked: NewFilm, reading: Reading, model: str, seconds: float, talk: Talk) -> None:
    plan = reading.plan
    talk.event(
        "done",
        film=str(asked.out),
        frames=len(plan.shown),
        new=plan.new_count,
        kept=len(reading.kept.indices),
        model=model,
        fps=float(plan.fps),
        film_seconds=float(plan.duration_s),
        seconds=round(seconds, 3),
    )
    talk.result(
        f"{asked.out}: {len(plan.shown)} frames at {float(plan.fps):g} fps, "
        f"{float(plan.duration_s):.2f} s; {plan.new_count} drawn by {model}, {seconds:.1f} s."
    )
