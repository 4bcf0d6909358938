"""Where things stand that are painted rather than being widgets of their own, as an eye finds them.

Everything here is read off the widgets that show it, in the main thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from inbetweener.ui.timeline.geometry import GAP_BAND_PX, cell_box
from inbetweener.ui.timeline.widget import TimelineWidget

if TYPE_CHECKING:
    from inbetweener.core.plan import CellId, FramePlan
    from inbetweener.ui.parts.chart_ladder import ChartLadder


def main_window() -> QMainWindow:
    """The window of the program."""
    windows = QApplication.topLevelWidgets()
    return next(each for each in windows if isinstance(each, QMainWindow) and each.isVisible())


def timeline() -> TimelineWidget:
    """The timeline."""
    return cast("TimelineWidget", main_window().findChild(TimelineWidget))


def shown_plan() -> FramePlan:
    """What is drawn on the timeline."""
    return timeline()._contents.plan


def playhead() -> int:
    """The frame that the playhead stands at."""
    return timeline()._playhead


def px_per_frame() -> float:
    """How wide a frame is drawn."""
    return timeline().axis.px_per_frame


def place_of_cell(cell: CellId) -> QPoint:
    """The middle of a drawing's picture, past the edge that a drag would take hold of."""
    view = timeline()
    box = cell_box(view.axis, view.bands, shown_plan().cell(cell))
    return QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))


def place_of_gap(gap: int) -> QPoint:
    """The middle of a gap's name."""
    view = timeline()
    first = shown_plan().starts[gap]
    middle = view.axis.x_of(first + shown_plan().gaps[gap].length / 2)
    return QPoint(round(middle), round(view.bands.gaps_top + GAP_BAND_PX / 2))


def place_of_frame(frame: int) -> QPoint:
    """A frame on the ruler."""
    return QPoint(round(timeline().axis.center_x_of(frame)), 12)


def edge_of_key(key: int, frames_later: int = 0) -> QPoint:
    """The edge where a key begins, or where it would begin some frames later."""
    view = timeline()
    x = view.axis.x_of(shown_plan().starts[key] + frames_later)
    return QPoint(round(x), round(view.bands.cells_top + view.bands.cells_height / 2))


def place_on_ladder(ladder: ChartLadder, t: float) -> QPoint:
    """A place on the timing chart."""
    geometry = ladder.geometry_of_ladder
    return QPoint(round(geometry.line_x), round(geometry.y_of(t)))


def picture_of(widget: QWidget) -> bytes:
    """What a widget looks like, to be compared."""
    image = widget.grab().toImage()  # named: its bytes go with it
    return bytes(image.constBits())
