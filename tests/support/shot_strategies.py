"""Builders and hypothesis strategies for shots, gaps and charts."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId, FitRule, Role
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.interpolator import Pin
from inbetweener.core.marker import Marker, MarkerSign
from inbetweener.core.pin import Arcs, Depth, Fate, Shape
from inbetweener.core.pin_board import Pair, PinBoard
from inbetweener.core.place import Place, PlaceMap
from inbetweener.core.review import Review, Verdict
from inbetweener.core.shot import Key, Numbering, Shot
from inbetweener.core.sound import SoundTrack

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROLES = (Role.KEY, Role.BREAKDOWN)
_MARKERS = st.lists(
    st.builds(
        Marker, st.integers(0, 200), st.text(max_size=20), st.sampled_from(tuple(MarkerSign))
    ),
    max_size=4,
    unique_by=lambda marker: marker.frame,
).map(lambda markers: tuple(sorted(markers, key=lambda marker: marker.frame)))
_SOUNDS = st.none() | st.builds(
    SoundTrack,
    st.sampled_from(("talk.wav", "../音 1.ogg", "/sounds/a.mp3")),
    st.integers(-1_000_000, 1_000_000),
    st.sampled_from((0.0, 0.5, 1, 4.0)),
    st.booleans(),
)
PRESETS = tuple(preset for preset in ChartPreset if preset is not ChartPreset.FREE)


def make_drawing(number: int, prefix: str = "A") -> Drawing:
    """The drawing `A0001.png`."""
    name = f"{prefix}{number:04d}"
    return Drawing(DrawingId(f"{name}.png"), name, number)


def make_shot(
    lengths: Sequence[int] = (8, 8), numbering: Numbering = Numbering.DRAWINGS, **gap: int | None
) -> Shot:
    """A shot of keys A0001, A0002 and on, with gaps of the given lengths on twos.

    Where numbers are frames, they are those of the frames.
    """
    numbers = [1]
    for length in lengths:
        step = length if numbering is Numbering.FRAMES else 1
        numbers.append(numbers[-1] + step)
    drawings = tuple(map(make_drawing, numbers))
    return Shot(
        name="walk",
        drawings=drawings,
        keys=tuple(Key(drawing.id) for drawing in drawings),
        gaps=tuple(Gap(length, **gap) for length in lengths),  # type: ignore[arg-type]
        last_exposure=2,
        numbering=numbering,
        canvas=CanvasSize(1920, 1080),
    )


def charts() -> st.SearchStrategy[Chart]:
    """Any preset, or a chart dragged by hand."""
    ticks = st.sets(st.integers(1, 999), max_size=12)
    return st.sampled_from([Chart(preset) for preset in PRESETS]) | ticks.map(_dragged)


def _dragged(thousandths: set[int]) -> Chart:
    return Chart.free(tuple(tick / 1000 for tick in sorted(thousandths)))


_SOME_CHARTS = (
    *map(Chart, PRESETS),
    *map(Chart.free, ((), (0.9,), (0.1, 0.2), (0.001, 0.3, 0.35, 0.999))),
)
_OTHERWISE = (
    (Treatment.HOLD, None),
    (Treatment.CUT, None),
    (Treatment.BLANK, None),
    (Treatment.INBETWEEN, "flow-warp"),
)


_TREATED = tuple(
    product(
        (((Treatment.INBETWEEN, None),) * 6 + _OTHERWISE),
        _SOME_CHARTS,
        (None, None, True, False),
        (None, None, True, False),
    )
)
_CLOSED_AND_BENT = tuple(
    product((None, None, 0, 6, 64), (Arcs.AUTOMATIC, Arcs.AUTOMATIC, Arcs.STRAIGHT))
)


@st.composite
def gaps(draw: st.DrawFn, max_length: int = 40) -> Gap:
    """Any gap of up to `max_length` frames; three in five are plain ones that a model draws."""
    length = draw(st.integers(1, max_length))
    (treatment, model), chart, exact_colours, whole_lines = draw(st.sampled_from(_TREATED))
    close_gaps_px, arcs = draw(st.sampled_from(_CLOSED_AND_BENT))
    # One choice for both, since drawing many small ones takes the tests most of their time.
    timing = draw(st.integers(0, 7 + length))
    return Gap(
        length=length,
        exposure=timing + 1 if timing < 8 else 2,
        count=timing - 8 if timing >= 8 else None,
        treatment=treatment,
        chart=chart,
        model=model,
        exact_colours=exact_colours,
        whole_lines=whole_lines,
        close_gaps_px=close_gaps_px,
        arcs=arcs,
    )


# One choice among all together: each choice by itself costs as much as this one.
_NAMES = ("walk", "", "歩き #2", "a/b\n")
_WORDS_AND_NUMBERS = tuple(
    product(_NAMES, (12, 23.976, 24.0, 0.1, 1000.0), (0, 1, 5, 1001), range(1, 21))
)
_MANNERS = tuple(
    product(
        Numbering,
        (None, CanvasSize(1920, 1080), CanvasSize(1, 9999)),
        FitRule,
        ("dis-splat", "flow-warp"),
        (False, True),
        (False, True),
        (0, 0, 1, 12),
    )
)


@st.composite
def shots(draw: st.DrawFn, min_keys: int = 0, max_keys: int = 5) -> Shot:
    """Any shot; drawings may be unused, and stand on the timeline more than once.

    Every second one has markers, sound, reviews, drawings by hand or pins.
    """
    keys = draw(st.integers(min_keys, max_keys))
    drawings = tuple(map(make_drawing, range(1, draw(st.integers(1, keys + 2)) + 1)))
    standing = st.sampled_from([Key(each.id, role) for each in drawings for role in _ROLES])
    name, fps, first_number, last_exposure = draw(st.sampled_from(_WORDS_AND_NUMBERS))
    numbering, canvas, fit, model, exact_colours, whole_lines, close_gaps_px = draw(
        st.sampled_from(_MANNERS)
    )
    shot = Shot(
        name=name,
        drawings=drawings,
        keys=tuple(draw(standing) for _ in range(keys)),
        gaps=tuple(draw(gaps()) for _ in range(max(0, keys - 1))),
        last_exposure=last_exposure,
        fps=fps,
        first_number=first_number,
        numbering=numbering,
        canvas=canvas,
        fit=fit,
        model=model,
        exact_colours=exact_colours,
        whole_lines=whole_lines,
        close_gaps_px=close_gaps_px,
    )
    return draw(_with_notes(shot)) if draw(st.booleans()) else shot


@st.composite
def _with_notes(draw: st.DrawFn, shot: Shot) -> Shot:
    places = _places([each.id for each in shot.drawings])
    return replace(
        shot,
        markers=draw(_MARKERS),
        sound=draw(_SOUNDS),
        reviews=PlaceMap(draw(st.lists(st.tuples(places, _REVIEWS), max_size=3))),
        hand_drawn=PlaceMap(draw(st.lists(st.tuples(places, _HAND_FILES), max_size=2))),
        pins=PinBoard(draw(st.lists(st.tuples(places.map(_pair), _PINS), max_size=2))),
    )


_HAND_FILES = st.sampled_from((DrawingId("by-hand/A1.png"), DrawingId("by-hand/絵 2.png")))
_REVIEWS = st.builds(
    Review,
    st.sampled_from((None, *Verdict)),
    st.sampled_from(("", "ab" * 32)),
    st.sampled_from(("", "hair too thick", "線 “x”\n2")),
).filter(lambda review: not review.is_empty)


_COORDINATES = st.sampled_from((0.0, 12.25, -3.5, 1e6))
_POINTS = st.tuples(_COORDINATES, _COORDINATES)
_OUTLINES = st.lists(_POINTS, min_size=3, max_size=5).map(tuple)
_PLACED_PINS = st.one_of(
    st.builds(Pin, *[_COORDINATES] * 4),
    st.builds(Pin.between, _OUTLINES, _OUTLINES, st.sampled_from((Shape.LINE, Shape.REGION))),
    st.builds(Pin.at, _OUTLINES, st.sampled_from(Fate), st.just(Shape.REGION)),
)
_RICH_PINS = st.builds(
    replace,
    _PLACED_PINS,
    depth=st.sampled_from(Depth),
    arcs=st.sampled_from((None, *Arcs)),
    path=st.lists(_POINTS, max_size=2).map(tuple),
    chart=st.none() | st.sampled_from(_SOME_CHARTS),
)
_PINS = st.lists(_PLACED_PINS | _RICH_PINS, min_size=1, max_size=3).map(tuple)


def _pair(place: Place) -> Pair:
    return Pair(place.left, place.right)


def _places(drawings: list[DrawingId]) -> st.SearchStrategy[Place]:
    """Places between any two drawings; that the timeline has such an inbetween is not said."""
    t = st.sampled_from((0.5, 0.25, 1 / 3, 0.75))
    return st.builds(Place.between, st.sampled_from(drawings), st.sampled_from(drawings), t)
