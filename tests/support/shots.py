"""Builders and hypothesis strategies for shots, gaps and charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId, FitRule, Role
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.shot import Key, Numbering, Shot

if TYPE_CHECKING:
    from collections.abc import Sequence

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


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Any preset, or a chart dragged by hand."""
    if draw(st.booleans()):
        return Chart(draw(st.sampled_from(PRESETS)))
    ticks = draw(st.sets(st.integers(1, 999), max_size=12))
    return Chart.free(tuple(tick / 1000 for tick in sorted(ticks)))


@st.composite
def gaps(draw: st.DrawFn, max_length: int = 60) -> Gap:
    """Any gap of up to `max_length` frames."""
    length = draw(st.integers(1, max_length))
    return Gap(
        length=length,
        exposure=draw(st.integers(1, 8)),
        count=draw(st.none() | st.integers(0, length - 1)),
        treatment=draw(st.sampled_from(Treatment)),
        chart=draw(charts()),
        model=draw(st.none() | st.sampled_from(("dis-splat", "flow-warp"))),
    )


@st.composite
def shots(draw: st.DrawFn, min_keys: int = 0, max_keys: int = 7) -> Shot:
    """Any shot; drawings may be unused, and stand on the timeline more than once."""
    keys = draw(st.integers(min_keys, max_keys))
    drawings = tuple(map(make_drawing, range(1, draw(st.integers(max(1, keys), keys + 3)) + 1)))
    return Shot(
        name=draw(st.text(max_size=12).filter(lambda text: "\0" not in text)),
        drawings=drawings,
        keys=tuple(
            Key(draw(st.sampled_from(drawings)).id, draw(st.sampled_from((Role.KEY, Role.BREAKDOWN))))
            for _ in range(keys)
        ),
        gaps=tuple(draw(gaps()) for _ in range(max(0, keys - 1))),
        last_exposure=draw(st.integers(1, 20)),
        fps=draw(st.sampled_from((12.0, 23.976, 24.0, 30.0)) | st.floats(0.1, 1000)),
        first_number=draw(st.integers(0, 10_000)),
        numbering=draw(st.sampled_from(Numbering)),
        canvas=draw(st.none() | st.builds(CanvasSize, st.integers(1, 9999), st.integers(1, 9999))),
        fit=draw(st.sampled_from(FitRule)),
        model=draw(st.sampled_from(("dis-splat", "flow-warp"))),
    )
