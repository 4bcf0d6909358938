"""PinTraitVerbs: what is pinned next, and what the selected pin says besides its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inbetweener.core.pin import Arcs, Depth, Fate, Shape
from inbetweener.session.pins.traits import PathChoice, traits_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.pins.tool import PinTool
    from inbetweener.session.pins.traits import PinTraits
    from inbetweener.ui.commands.actions import Actions

_SHAPES = {
    "pin_points": Shape.POINT,
    "pin_lines": Shape.LINE,
    "pin_regions": Shape.REGION,
}
_FATES = {
    "pin_moving": Fate.MOVES,
    "pin_staying": Fate.STAYS,
    "pin_appearing": Fate.APPEARS,
    "pin_vanishing": Fate.VANISHES,
}
_PATHS = {
    "pin_path_gap": (PathChoice.GAP, None),
    "pin_path_automatic": (PathChoice.AUTOMATIC, Arcs.AUTOMATIC),
    "pin_path_straight": (PathChoice.STRAIGHT, Arcs.STRAIGHT),
}
_DEPTHS = {"pin_in_front": Depth.FRONT, "pin_behind": Depth.BEHIND}
_CHART = "pin_chart_gap"


class PinTraitVerbs(QObject):
    """Does what these commands say, and ticks what holds."""

    def __init__(self, tool: PinTool, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._tool = tool
        self._actions = actions

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        kinds: dict[str, Shape | Fate] = {**_SHAPES, **_FATES}
        return {
            **{name: partial(self._choose, kind) for name, kind in kinds.items()},
            **{name: partial(self._set_arcs, arcs) for name, (_, arcs) in _PATHS.items()},
            **{name: partial(self._set_depth, depth) for name, depth in _DEPTHS.items()},
            _CHART: self._drop_chart,
        }

    def refresh(self) -> None:
        """Tick what holds, and grey out what cannot be."""
        tool, can_pin = self._tool, self._tool.gap is not None
        traits = traits_of(tool)
        for name, shape in _SHAPES.items():
            self._show(name, is_possible=can_pin, holds=tool.is_on and tool.shape is shape)
        for name, fate in _FATES.items():
            self._show(name, is_possible=can_pin, holds=tool.is_on and tool.fate is fate)
        for name, (path, _) in _PATHS.items():
            here = traits.path if traits is not None else None
            self._show(name, is_possible=here is not None, holds=here is path)
        for name, depth in _DEPTHS.items():
            holds = traits is not None and traits.depth is depth
            self._show(name, is_possible=traits is not None, holds=holds)
        has_chart = traits is not None and traits.chart is not None
        is_plain = traits is not None and not has_chart
        self._show(_CHART, is_possible=traits is not None, holds=is_plain)

    def _show(self, name: str, *, is_possible: bool, holds: bool) -> None:
        self._actions[name].setEnabled(is_possible)
        self._actions[name].setChecked(holds)

    def _choose(self, kind: Shape | Fate) -> None:
        self._tool.choose(kind)
        self.refresh()  # what is chosen again stays ticked

    def _set_arcs(self, arcs: Arcs | None) -> None:
        self._change(lambda pin: self._tool.edits.set_arcs(pin.gap, pin.index, arcs))

    def _set_depth(self, depth: Depth) -> None:
        self._change(lambda pin: self._tool.edits.set_depth(pin.gap, pin.index, depth))

    def _drop_chart(self) -> None:
        self._change(lambda pin: self._tool.edits.set_chart(pin.gap, pin.index, None))

    def _change(self, change: Callable[[PinTraits], object]) -> None:
        traits = traits_of(self._tool)
        if traits is not None:
            change(traits)
        self.refresh()
