"""What is asked of a movie, and what comes out: frames, seconds, pixels, and what to know of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from inbetweener.core.drawing import CanvasSize
from inbetweener.errors import AskedError
from inbetweener.imaging.gif_ticks import SHORTEST_TICKS, TICKS_A_S
from inbetweener.video.movies.kinds import TRAITS, MovieKind, MovieQuality
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.video.movies.kinds import MovieTraits

Paper = tuple[int, int, int]
WHITE: Final[Paper] = (255, 255, 255)
LARGEST_SIDE_PX: Final = 16_384


@dataclass(frozen=True, slots=True, kw_only=True)
class MovieAsked:
    """What is asked for.

    Attributes:
        path: of the file.
        kind: of movie; see `kind_of` for the one that a name asks for.
        quality: how much may be lost, where the kind loses any.
        paper: the colour under what is transparent; None keeps it transparent where the kind can,
            and takes white where it cannot.
        with_sound: whether the shot's sound goes with it, where there is one and the kind has any.
        scale: of the pictures; 1 leaves them as they are.
        height_px: that they are scaled to instead; None where `scale` says.
        first: the first frame, counted from 0.
        last: the last frame, included; None for the last of all.
        overwrite: whether a file of that name is replaced.
    """

    path: Path
    kind: MovieKind
    quality: MovieQuality = MovieQuality.GOOD
    paper: Paper | None = None
    with_sound: bool = True
    scale: Fraction = Fraction(1)
    height_px: int | None = None
    first: int = 0
    last: int | None = None
    overwrite: bool = False

    @property
    def traits(self) -> MovieTraits:
        """What the kind can hold."""
        return TRAITS[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotFacts:
    """What a movie can be made of.

    Attributes:
        size: of the pictures.
        length: frames in all.
        first_number: what the screen calls the first one.
        fps: frames a second.
        has_sound: whether anything is heard.
    """

    size: CanvasSize
    length: int
    first_number: int
    fps: Fraction
    has_sound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MoviePlan:
    """What comes out.

    Attributes:
        first: the first frame, counted from 0.
        frames: how many.
        fps: frames a second.
        size: of the pictures.
        padded: of the frames, with a column or a row more where players want even numbers.
        has_sound: whether it can be heard.
        notes: sentences on what is not as one might think.
    """

    first: int
    frames: int
    fps: Fraction
    size: CanvasSize
    padded: CanvasSize
    has_sound: bool
    notes: tuple[str, ...] = ()

    @property
    def seconds(self) -> Fraction:
        """How long it lasts."""
        return self.frames / self.fps


def kind_of(path: Path, kind: MovieKind | None = None) -> MovieKind:
    """The kind of movie that a file's name asks for; of two with one ending the first.

    Args:
        path: of the file.
        kind: that it must be; None leaves it to the name.

    Raises:
        AskedError: no kind ends so, or not this one.
    """
    suffix = path.suffix.lower()
    meant = tuple(MovieKind) if kind is None else (kind,)
    for each in meant:
        if suffix in TRAITS[each].suffixes:
            return each
    known = ", ".join(dict.fromkeys(end for each in meant for end in TRAITS[each].suffixes))
    raise AskedError(
        tr("The name of the movie must end in {known}, not “{name}”.", known=known, name=path.name)
    )


def plan_movie(asked: MovieAsked, facts: ShotFacts) -> MoviePlan:
    """What comes out, before any picture is looked at.

    Raises:
        AskedError: the shot has none of these frames, or no picture can be of that size.
    """
    last = facts.length - 1 if asked.last is None else asked.last
    if not 0 <= asked.first <= last < facts.length:
        raise AskedError(_range_sentence(facts))
    size = _scaled(asked, facts.size)
    padded = CanvasSize(*(side + side % 2 for side in (size.width, size.height)))
    has_sound = asked.with_sound and facts.has_sound and asked.traits.has_sound
    plan = MoviePlan(
        first=asked.first,
        frames=last - asked.first + 1,
        fps=facts.fps,
        size=size,
        padded=padded if asked.traits.is_even else size,
        has_sound=has_sound,
    )
    return replace(plan, notes=tuple(_notes(asked, facts, plan)))


def _range_sentence(facts: ShotFacts) -> str:
    if not facts.length:
        return tr("There are no frames to make a movie of.")
    return tr(
        "The frames go from {first} to {last}: choose a first and a last one among them.",
        first=facts.first_number,
        last=facts.first_number + facts.length - 1,
    )


def _scaled(asked: MovieAsked, size: CanvasSize) -> CanvasSize:
    """The size of the pictures; one that is scaled is made even where players want that."""
    scale = asked.scale if asked.height_px is None else Fraction(asked.height_px, size.height)
    if scale == 1:
        return size
    step = 2 if asked.traits.is_even else 1
    width, height = (
        max(step, step * round(side * scale / step)) for side in (size.width, size.height)
    )
    if max(width, height) > LARGEST_SIDE_PX:
        raise AskedError(
            tr(
                "A movie of {width} × {height} pixels is too large: {most} is the most.",
                width=width,
                height=height,
                most=LARGEST_SIDE_PX,
            )
        )
    return CanvasSize(width, height)


def _notes(asked: MovieAsked, facts: ShotFacts, plan: MoviePlan) -> Iterator[str]:
    if plan.padded != plan.size:
        yield tr(
            "Players want even sizes: the last column or row is repeated, which makes "
            "{width} × {height}.",
            width=plan.padded.width,
            height=plan.padded.height,
        )
    if asked.with_sound and facts.has_sound and not asked.traits.has_sound:
        yield tr("This format has no sound.")
    if asked.kind is MovieKind.GIF:
        yield from _gif_notes(plan.fps)


def _gif_notes(fps: Fraction) -> Iterator[str]:
    most = Fraction(TICKS_A_S, SHORTEST_TICKS)
    if fps > most:
        yield tr(
            "GIFs are shown at up to {most} frames a second: some frames are left out, and the "
            "speed stays.",
            most=int(most),
        )
    elif (TICKS_A_S / fps).denominator != 1:
        yield tr(
            "GIFs count in hundredths of a second: frames take turns in lasting {short} and "
            "{long} of them, so that the length is right.",
            short=int(TICKS_A_S / fps),
            long=int(TICKS_A_S / fps) + 1,
        )
