"""LadderView: a timing chart as it is shown, with the tick that is moved or chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from inbetweener.ui.parts.ladder_geometry import LadderGeometry, height_for
from inbetweener.ui.parts.ladder_painter import LadderLook, LadderPainter, ladder_words
from inbetweener.ui.parts.tick_box import TickBox
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class LadderView(QWidget):
    """The ladder from key A down to key B; whoever moves its ticks builds on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: tuple[float, ...] = ()
        self._moved: tuple[float, ...] | None = None
        self._names = ("A", "B")
        self._breakdown: int | None = None
        self._tick: int | None = None
        self._is_dragging = False
        self._box = TickBox(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._describe()

    def set_chart(
        self,
        times: Sequence[float],
        a_name: str,
        b_name: str,
        breakdown: int | None = None,
    ) -> None:
        """Show a chart.

        Args:
            times: the place of each inbetween, rising in (0, 1); empty for none.
            a_name: the key at the top.
            b_name: the key at the bottom.
            breakdown: the inbetween, from 0, that is marked as the breakdown.
        """
        # Whoever shows what is being moved as it moves answers with the same chart.
        is_other = len(times) != len(self._times) or (a_name, b_name) != self._names
        if is_other:
            self._moved, self._is_dragging = None, False
            self._box.leave()
        self._times, self._names, self._breakdown = tuple(times), (a_name, b_name), breakdown
        self.updateGeometry()
        if self._tick is not None and self._tick >= len(times):
            self._tick = len(times) - 1 if times and self.hasFocus() else None
        self._describe()
        self.update()

    @property
    def times(self) -> tuple[float, ...]:
        """The ticks as they are shown, one that is being moved included."""
        return self._times if self._moved is None else self._moved

    @property
    def geometry_of_ladder(self) -> LadderGeometry:
        """Where the ladder stands."""
        return LadderGeometry(self.height())

    def _choose(self, tick: int | None) -> None:
        self._tick = tick
        self._describe()
        self.update()

    def _describe(self) -> None:
        a_name, b_name = self._names
        self.setAccessibleName(tr("Timing chart from {a} to {b}", a=a_name, b=b_name))
        self.setAccessibleDescription(ladder_words(self.times, self._tick))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough to drag by; it takes what room the panel has beyond that."""
        return QSize(200, self.minimumSizeHint().height() + 16)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough to tell the ticks apart, as far as that is bearable."""
        return QSize(140, height_for(len(self._times)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ladder."""
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            is_chosen = self._is_dragging or self.hasFocus() or self._box.hasFocus()
            look = LadderLook(
                times=self.times,
                names=self._names,
                breakdown=self._breakdown,
                chosen=self._tick if is_chosen else None,
                is_dragging=self._is_dragging,
                is_enabled=self.isEnabled(),
            )
            LadderPainter(painter, look, self.geometry_of_ladder, self.width()).paint()
