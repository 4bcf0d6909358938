"""What the selected pin says, in a form: what becomes of the part, depth, path and spacing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.pin import Arcs, Depth, Fate
from inbetweener.session.pins.traits import PathChoice, PinTraits, traits_of
from inbetweener.ui.parts.chart_ladder import ChartLadder
from inbetweener.ui.parts.form_parts import (
    add_rows,
    align_labels,
    fill_silently,
    make_combo_box,
    make_form,
)
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.pins.tool import PinTool

_FATES = {
    Fate.MOVES: mark("Moves"),
    Fate.STAYS: mark("Does not move"),
    Fate.APPEARS: mark("Appears"),
    Fate.VANISHES: mark("Vanishes"),
}
_DEPTHS = {Depth.FRONT: mark("In front"), Depth.BEHIND: mark("Behind")}
_PATHS = {
    PathChoice.AUTOMATIC: mark("Automatic"),
    PathChoice.STRAIGHT: mark("Straight"),
    PathChoice.DRAWN: mark("Drawn by hand"),
}
_OF_GAP = {
    Arcs.AUTOMATIC: mark("Automatic (the gap’s)"),
    Arcs.STRAIGHT: mark("Straight (the gap’s)"),
}
_ARCS = {
    PathChoice.GAP: None,
    PathChoice.AUTOMATIC: Arcs.AUTOMATIC,
    PathChoice.STRAIGHT: Arcs.STRAIGHT,
}
_AS_GAP = "gap"


class PinForm(QWidget):
    """The fields of one pin; hidden while none is selected.

    Attributes:
        ladder: the pin's own spacing, or the gap's until a tick of it is moved.
    """

    def __init__(self, tool: PinTool, parent: QWidget) -> None:
        super().__init__(parent)
        self._tool = tool
        self._traits: PinTraits | None = None
        self._chart_before: Chart | None = None  # of a drag that is under way
        self._is_dragging = False
        self._fate = self._box(tr("What becomes of the part"), "pin_fate")
        self._depth = self._box(tr("Which way the part passes the others"), "pin_depth")
        self._path = self._box(tr("Which path the part takes"), "pin_path")
        self._chart = self._box(tr("Spacing of the part"), "pin_chart")
        self.ladder = ChartLadder(self)
        for box, items in ((self._fate, _FATES), (self._depth, _DEPTHS)):
            fill_silently(box, [(tr(text), data) for data, text in items.items()], None)
        form = make_form()
        add_rows(
            form,
            (tr("Part"), self._fate),
            (tr("Depth"), self._depth),
            (tr("Path"), self._path),
            (tr("Spacing"), self._chart),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.ladder, 1)
        align_labels(self)
        self._connect()
        self.hide()

    def _box(self, name: str, object_name: str) -> QComboBox:
        box = make_combo_box(self, name)
        box.setObjectName(object_name)
        return box

    def _connect(self) -> None:
        self._fate.activated.connect(self._on_fate_activated)
        self._depth.activated.connect(self._on_depth_activated)
        self._path.activated.connect(self._on_path_activated)
        self._chart.activated.connect(self._on_chart_activated)
        self.ladder.times_changed.connect(self._on_ladder_times_changed)

    def refresh(self) -> None:
        """Show the selected pin as it stands."""
        traits = traits_of(self._tool)
        if traits == self._traits:
            return
        self._traits = traits
        self.setVisible(traits is not None)
        if traits is not None:
            self._show(traits)

    def _show(self, traits: PinTraits) -> None:
        self._fate.setCurrentIndex(self._fate.findData(traits.fate))
        self._depth.setCurrentIndex(self._depth.findData(traits.depth))
        self._show_path(traits)
        self._show_chart(traits)
        self.ladder.set_chart(traits.times, *traits.names)
        # What stays is nowhere else at any time.
        has_times = traits.fate is not Fate.STAYS and bool(traits.times)
        for widget in (self._chart, self.ladder):
            widget.setEnabled(has_times)

    def _show_path(self, traits: PinTraits) -> None:
        items: list[tuple[str, object]] = [(tr(_OF_GAP[traits.gap_arcs]), PathChoice.GAP)]
        items += [
            (tr(text), path)
            for path, text in _PATHS.items()
            if path is not PathChoice.DRAWN or traits.path is PathChoice.DRAWN
        ]
        fill_silently(self._path, items, traits.path)
        self._path.setEnabled(traits.path is not None)

    def _show_chart(self, traits: PinTraits) -> None:
        own = traits.chart.preset if traits.chart is not None else None
        items: list[tuple[str, object]] = [(tr("As the gap"), _AS_GAP)]
        items += [
            (preset.label(*traits.names), preset)
            for preset in ChartPreset
            if preset is not ChartPreset.FREE or own is ChartPreset.FREE
        ]
        fill_silently(self._chart, items, _AS_GAP if own is None else own)

    # What the artist chooses

    @Slot(int)
    def _on_fate_activated(self, index: int) -> None:
        if self._traits is not None:
            fate = Fate(self._fate.itemData(index))
            self._tool.edits.set_fate(self._traits.gap, self._traits.index, fate)

    @Slot(int)
    def _on_depth_activated(self, index: int) -> None:
        if self._traits is not None:
            depth = Depth(self._depth.itemData(index))
            self._tool.edits.set_depth(self._traits.gap, self._traits.index, depth)

    @Slot(int)
    def _on_path_activated(self, index: int) -> None:
        path = PathChoice(self._path.itemData(index))
        if self._traits is not None and path is not PathChoice.DRAWN:
            self._tool.edits.set_arcs(self._traits.gap, self._traits.index, _ARCS[path])

    @Slot(int)
    def _on_chart_activated(self, index: int) -> None:
        data = self._chart.itemData(index)
        if data != ChartPreset.FREE:
            self._set_chart(None if data == _AS_GAP else Chart(ChartPreset(data)), is_final=True)

    @Slot(tuple, bool)
    def _on_ladder_times_changed(self, times: tuple[float, ...], is_final: bool) -> None:
        """Whoever gives a drag up has the chart from before, were it the gap's."""
        if self._traits is None:
            return
        if not self._is_dragging:
            self._is_dragging, self._chart_before = True, self._traits.chart
        chart = Chart.free(times)
        before = self._chart_before
        was = before.times(len(times)) if before is not None else self._times_of_gap()
        self._set_chart(before if times == was else chart, is_final=is_final)
        self._is_dragging = not is_final

    def _times_of_gap(self) -> tuple[float, ...]:
        return self._tool.shot.gaps[self._traits.gap].times if self._traits is not None else ()

    def _set_chart(self, chart: Chart | None, *, is_final: bool) -> None:
        traits = self._traits
        if traits is not None:
            self._tool.edits.set_chart(traits.gap, traits.index, chart, is_final=is_final)
