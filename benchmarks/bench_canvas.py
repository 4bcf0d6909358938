"""How long the canvas and the timeline take to paint, offscreen: python -m benchmarks.bench_canvas.

Prints the median and the 95th percentile, in milliseconds, of each thing an artist waits for.
"""

from __future__ import annotations

import os
import statistics
import time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from inbetweener.core.drawing import Drawing, DrawingId, Role
from inbetweener.core.gap import Gap
from inbetweener.core.motion import Motion, Way
from inbetweener.core.plan import CellId, CellKind, FramePlan
from inbetweener.core.shot import Key, Shot
from inbetweener.core.sound import SoundTrack
from inbetweener.core.tracing import Tracer
from inbetweener.imaging.difference import difference_of
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.review.overlays import Overlaid, OverlayKind
from inbetweener.session.review.spacing import Spacing, SpacingDot
from inbetweener.sound.clip import RATE_HZ, SoundClip
from inbetweener.sound.peaks import Peaks
from inbetweener.ui.canvas.onion import ink_of_image
from inbetweener.ui.canvas.picture import pixels_of
from inbetweener.ui.canvas.view import CanvasWidget, Ghost
from inbetweener.ui.timeline.sound_lane import SoundLane
from inbetweener.ui.timeline.widget import TimelineWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from inbetweener.imaging.ink import Ink

ROUNDS = 60
BUDGET_MS = 16.0


def measured(name: str, step: Callable[[int], None]) -> None:
    """Run a step many times, each with its number, and print how long it took."""
    step(0)
    times_ms = []
    for number in range(1, ROUNDS + 1):
        start = time.perf_counter()
        step(number)
        times_ms.append((time.perf_counter() - start) * 1000)
    p95 = statistics.quantiles(times_ms, n=20)[-1]
    verdict = "ok" if p95 <= BUDGET_MS else "OVER BUDGET"
    print(f"{name:58} median {statistics.median(times_ms):6.2f}  p95 {p95:6.2f}  {verdict}")


def drawing(number: int, ground: QColor) -> QImage:
    """A 1080p drawing: a ball with lines."""
    image = QImage(1920, 1080, QImage.Format.Format_ARGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#111111"), 5))
    painter.setBrush(QColor("#e85f4c"))
    for ball in range(12):
        painter.drawEllipse(QPointF(120 + 140 * ball + 4 * number, 200 + 60 * ball), 90, 90)
    painter.end()
    return image


def seen_for_the_first_time(image: QImage) -> QImage:
    """The same pixels under another cache key."""
    return QImage(image.constBits(), image.width(), image.height(), image.format())


def difference(own: QImage, other: QImage) -> QImage:
    """How far two drawings differ, as the pictures' thread hands it over."""
    form = QImage.Format.Format_ARGB32_Premultiplied
    own, other = own.convertToFormat(form), other.convertToFormat(form)
    levels = difference_of(pixels_of(own), pixels_of(other))
    return QImage(
        levels.data, own.width(), own.height(), own.width(), QImage.Format.Format_Grayscale8
    ).copy()


class Screen:
    """A widget painted into a picture, as it would be on a screen."""

    def __init__(self, widget: QWidget, size: QSize) -> None:
        self.widget = widget
        widget.resize(size)
        widget.show()
        self.target = QPixmap(size)

    def paint(self) -> None:
        """Paint all of it."""
        self.widget.render(self.target)


def bench_canvas(kind: str, ground: QColor) -> None:
    """Scrubbing, entering another gap, panning and zooming."""
    canvas = CanvasWidget()
    screen = Screen(canvas, QSize(1280, 760))
    drawings = [drawing(number, ground) for number in range(8)]
    # The pictures' thread hands every ghost over with its ink.
    inks = [ink_of_image(each) for each in drawings]
    never_seen = [seen_for_the_first_time(drawings[n % 8]) for n in range(ROUNDS + 2)]

    def scrub(number: int) -> None:
        canvas.set_picture(drawings[number % 8])
        screen.paint()

    def enter_gap(number: int) -> None:
        # The left ghost was the right one of the gap before.
        canvas.set_picture(drawings[number % 8])
        pairs = ((number, QColor("red")), (number + 1, QColor("blue")))
        canvas.set_ghosts(
            [Ghost(never_seen[each], tint, 0.6, inks[each % 8]) for each, tint in pairs]
        )
        screen.paint()

    def pan(number: int) -> None:
        canvas.zoom_to(1.0 + number % 7 / 10, QPointF(300 + number, 200))
        screen.paint()

    measured(f"{kind}: scrub, no ghosts", scrub)
    canvas.set_ghosts(
        [Ghost(drawings[0], QColor("red"), 0.6), Ghost(drawings[7], QColor("blue"), 0.6)]
    )
    measured(f"{kind}: scrub, two ghosts kept", scrub)
    measured(f"{kind}: scrub into the next gap, one ghost new", enter_gap)
    measured(f"{kind}: zoom, two ghosts", pan)
    canvas.close()


def bench_stepping(kind: str, ground: QColor) -> None:
    """Going from drawing to drawing with all that may be laid under or over them."""
    canvas = CanvasWidget()
    screen = Screen(canvas, QSize(1280, 760))
    drawings = [drawing(number, ground) for number in range(8)]

    inks = [ink_of_image(each) for each in drawings]

    def step_with_eight_ghosts(number: int) -> None:
        # Four on either side: each step, every ghost moves on by one, and one is new.
        shown = seen_for_the_first_time(drawings[number % 8])
        queue.append((shown, inks[number % 8]))
        del queue[:-9]
        canvas.set_picture(queue[len(queue) // 2][0])
        sides = (queue[:4], QColor("red")), (queue[5:][::-1], QColor("blue"))
        canvas.set_ghosts(
            [Ghost(image, tint, 0.4, ink) for side, tint in sides for image, ink in side]
        )
        screen.paint()

    queue: list[tuple[QImage, Ink]] = []
    for number in range(9):
        step_with_eight_ghosts(number)
    measured(f"{kind}: step by drawing, eight ghosts", step_with_eight_ghosts)
    canvas.set_ghosts(())
    maps = [difference(drawings[number], drawings[0]) for number in range(8)]

    def step_under_difference(number: int) -> None:
        canvas.set_picture(drawings[number % 8])
        map_ = maps[number % 8]
        canvas.layers.set_overlay(Overlaid(OverlayKind.DIFFERENCE, "Difference to A0001", map_))
        screen.paint()

    measured(f"{kind}: step, difference laid over", step_under_difference)
    canvas.close()


def moving_parts() -> Motion:
    """Twelve parts that go 120 pixels to the right, over ground that stands still."""
    flow, weight = np.zeros((540, 960, 2), np.float32), np.full((540, 960), 0.2, np.float32)
    for part in range(12):
        place = slice(40 + 40 * part, 80 + 40 * part), slice(60 * part, 60 * part + 120)
        flow[*place, 0], weight[place] = 60, 1
    return Motion(Way(flow, None, weight), Way(-flow, None, weight), 1920, 1080)


def spacing_at(tracer: Tracer, x: float, y: float, t: float) -> Spacing:
    """The dots of a gap of 7 inbetweens."""
    path = tracer.path(x, y, t)
    if path is None:
        return Spacing()
    places = path.along(each / 8 for each in range(9))
    dots = tuple(
        SpacingDot(*place, str(order), order in (0, 8), order == 4)
        for order, place in enumerate(places)
    )
    return Spacing(dots, tuple(places))


def bench_motion(kind: str, ground: QColor) -> None:
    """What shows motion over the drawing: stepping, and following the pointer."""
    canvas = CanvasWidget()
    screen = Screen(canvas, QSize(1280, 760))
    drawings = [drawing(number, ground) for number in range(8)]
    tracer = Tracer(moving_parts())

    def step_with_dots(number: int) -> None:
        canvas.set_picture(drawings[number % 8])
        canvas.layers.set_spacing(spacing_at(tracer, 400, 300, number % 8 / 8))
        screen.paint()

    def hover(number: int) -> None:
        canvas.layers.set_spacing(spacing_at(tracer, 300 + 7 * number, 250, 0.4))
        screen.paint()

    def trace(number: int) -> None:
        spacing_at(tracer, 300 + 7 * number, 250, 0.4)

    measured(f"{kind}: the path of one point", trace)
    measured(f"{kind}: step, spacing dots of a pinned point", step_with_dots)
    measured(f"{kind}: spacing dots follow the pointer", hover)
    canvas.layers.set_spacing(None)
    for overlay in (OverlayKind.FLOW, OverlayKind.FLOW_COLOURS):
        motion = moving_parts()  # of which nothing is known yet

        def step_under_flow(
            number: int, overlay: OverlayKind = overlay, motion: Motion = motion
        ) -> None:
            canvas.set_picture(drawings[number % 8])
            found = Overlaid(overlay, "Flow", motion=motion, t=number / (ROUNDS + 1))
            canvas.layers.set_overlay(found)
            screen.paint()

        measured(f"{kind}: step, {overlay} at a t never seen before", step_under_flow)
        canvas.layers.set_overlay(None)
    canvas.close()


def noise(seconds: float) -> NDArray[np.int16]:
    """A sound of bursts, (samples, 2)."""
    loudness = 12_000 * np.abs(np.sin(np.arange(int(seconds * RATE_HZ)) / 3_000))
    return np.repeat(loudness.astype(np.int16)[:, None], 2, axis=1)


def bench_timeline(gap_count: int) -> None:
    """Edits, scrubbing, zooming and states in a long shot."""
    names = [f"A{key:04d}" for key in range(gap_count + 1)]
    drawings = tuple(Drawing(DrawingId(f"{name}.png"), name) for name in names)
    keys = tuple(Key(one.id) for one in drawings)
    plans = [
        FramePlan.of(Shot("s", drawings, keys, (Gap(8 + odd),) + (Gap(8),) * (gap_count - 1)))
        for odd in range(2)
    ]
    inbetweens = [cell.id for cell in plans[0].cells() if cell.kind is CellKind.INBETWEEN]
    states = dict.fromkeys(inbetweens, CellState.READY)
    roles = [Role.KEY] * len(keys)
    timeline = TimelineWidget()
    screen = Screen(timeline, QSize(1280, 190))

    def edit(number: int) -> None:
        timeline.set_plan(plans[number % 2], names, roles, 1, 24.0)
        timeline.set_states(states)
        screen.paint()

    def scroll(number: int) -> None:
        timeline.set_playhead(number * 37 % plans[0].length)
        screen.paint()

    def state(number: int) -> None:
        timeline.set_state(CellId(number % gap_count, 1), CellState.RENDERING)
        screen.paint()

    measured(f"timeline of {gap_count} keys, all in view: edit and repaint", edit)
    minutes = Peaks.of(SoundClip(noise(180.0)))
    timeline.set_sound(SoundLane(SoundTrack("talk.wav"), 24.0, minutes, ""))
    measured(f"timeline of {gap_count} keys over 3 min of sound: playhead", scroll)
    timeline.set_sound(None)
    measured(f"timeline of {gap_count} keys, all in view: playhead", scroll)
    measured(f"timeline of {gap_count} keys, all in view: one state", state)
    for step in range(40):
        timeline.zoom_in()
        if step % 10 == 9:
            px = timeline.axis.px_per_frame
            measured(f"timeline of {gap_count} keys at {px:.1f} px a frame: scrub", scroll)
    measured(f"timeline of {gap_count} keys, near: edit and repaint", edit)
    timeline.close()


def main() -> None:
    """Measure everything."""
    QApplication([])
    bench_canvas("paper", QColor("#f7f6f2"))
    bench_canvas("cel", QColor(0, 0, 0, 0))
    bench_stepping("paper", QColor("#f7f6f2"))
    bench_stepping("cel", QColor(0, 0, 0, 0))
    bench_motion("paper", QColor("#f7f6f2"))
    bench_motion("cel", QColor(0, 0, 0, 0))
    bench_timeline(500)
    bench_timeline(2000)
    bench_timeline(12_500)


if __name__ == "__main__":
    main()
