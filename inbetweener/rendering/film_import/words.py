"""What is said of a film that would become a shot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inbetweener.rendering.film_import.proposal import Between
from inbetweener.wording import mark, tr, tr_count, tr_list

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from inbetweener.rendering.film_import.proposal import FilmProposal

_WHOLLY: Final = {1: mark("on ones"), 2: mark("on twos"), 3: mark("on threes")}
_MOSTLY: Final = {
    1: mark("mostly on ones"),
    2: mark("mostly on twos"),
    3: mark("mostly on threes"),
}
_LOST_SHARE: Final = 100  # a film's own count of its frames is often off by some


def summary(proposal: FilmProposal) -> str:
    """The proposal in one line: "240 frames, 93 drawings, mostly on twos, 3 cuts"."""
    parts = (
        tr_count("{n} frame", "{n} frames", proposal.length),
        tr_count("{n} drawing", "{n} drawings", len(proposal.drawings)),
        exposure_words(proposal),
        tr_count("{n} cut", "{n} cuts", proposal.cut_count) if proposal.cut_count else tr("no cut"),
    )
    return tr_list(filter(None, parts))


def exposure_words(proposal: FilmProposal) -> str:
    """What most drawings are on; "" where there is but one."""
    # The last drawing is held for as long as the film happens to go on.
    counts = proposal.exposures()
    counts[proposal.drawings[-1].length] -= 1
    total = counts.total()
    if not total:
        return ""
    exposure, most = counts.most_common(1)[0]
    if 2 * most <= total:
        return tr("held unevenly")
    if exposure in _WHOLLY:
        return tr(_WHOLLY[exposure] if most == total else _MOSTLY[exposure])
    if most == total:
        return tr("each held for {frames} frames", frames=exposure)
    return tr("mostly held for {frames} frames", frames=exposure)


def rate_words(fps: Fraction) -> str:
    """A rate as it is shown: "23.976 fps"."""
    return tr("{fps} fps", fps=f"{float(fps):.6g}")


def notes(proposal: FilmProposal, between: Between) -> tuple[str, ...]:
    """Sentences about what the artist should know before it is written."""
    return (
        *_of_reading(proposal),
        *_of_timing(proposal),
        *_of_pictures(proposal),
        *_of_sound(proposal),
        *_of_gaps(proposal, between),
    )


def _of_reading(proposal: FilmProposal) -> Iterator[str]:
    reading = proposal.reading
    if reading.is_cut_short:
        if proposal.span.stop == proposal.grid.length:
            yield tr_count(
                "Only the first frame was read, which is as long as a shot may be.",
                "Only the first {n} frames were read, which is as long as a shot may be.",
                reading.frame_count,
            )
        return
    lost = reading.facts.frame_estimate - reading.frame_count
    if lost > max(2, reading.facts.frame_estimate // _LOST_SHARE):
        yield tr_count(
            "{n} frame seems to be missing or damaged.",
            "{n} frames seem to be missing or damaged.",
            lost,
        )


def _of_timing(proposal: FilmProposal) -> Iterator[str]:
    grid = proposal.grid
    if grid.fps.denominator != 1:
        yield tr(
            "It runs at {rate} frames a second exactly, which is shown as {shown}.",
            rate=f"{grid.fps.numerator}/{grid.fps.denominator}",
            shown=f"{float(grid.fps):.6g}",
        )
    if grid.is_even:
        return
    rate = rate_words(grid.fps)
    if grid.is_exact:
        yield tr(
            "Its frames are shown for uneven times; all of them begin on frames of {rate}.",
            rate=rate,
        )
    else:
        yield tr(
            "Its frames are shown for uneven times: each was moved to the nearest frame of {rate}.",
            rate=rate,
        )
    if grid.unseen:
        yield tr_count(
            "{n} of them is shown for less than a frame and is left out.",
            "{n} of them are shown for less than a frame and are left out.",
            grid.unseen,
        )


def _of_pictures(proposal: FilmProposal) -> Iterator[str]:
    facts = proposal.reading.facts
    damaged = sum(drawing.is_damaged for drawing in proposal.drawings)
    if damaged:
        yield tr_count(
            "{n} drawing is damaged in the film.", "{n} drawings are damaged in the film.", damaged
        )
    if facts.is_interlaced:
        yield tr("The film is interlaced: combs in its frames stay. Deinterlace it first.")
    if facts.is_hdr:
        yield tr("The film is HDR; its colours are taken as they are, which looks pale.")
    if not facts.has_square_pixels:
        yield tr(
            "Its pixels are not square; the drawings are made {width} × {height} with square ones.",
            width=facts.width_px,
            height=facts.height_px,
        )
    if facts.bit_depth > 8:
        yield tr("It has {bits} bits a colour: the drawings have 16.", bits=facts.bit_depth)


def _of_sound(proposal: FilmProposal) -> Iterator[str]:
    if proposal.reading.facts.has_sound and not proposal.takes_sound:
        yield tr("Its sound is longer than half an hour and is left out.")


def _of_gaps(proposal: FilmProposal, between: Between) -> Iterator[str]:
    if between is Between.ONES and all(drawing.length == 1 for drawing in proposal.drawings):
        yield tr("Every frame is a drawing of its own: there is no room for inbetweens.")
