"""The scene's frame plan: which drawing of which layer is seen at a frame of the scene."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.plan import FramePlan

if TYPE_CHECKING:
    from inbetweener.core.plan import Cell
    from inbetweener.core.scene import Scene


class LayerCell(NamedTuple):
    """What one layer shows.

    Attributes:
        layer: its place from the bottom.
        cell: of the layer's own plan, in frames of the layer.
    """

    layer: int
    cell: Cell


@dataclass(frozen=True, slots=True)
class ScenePlan:
    """What is seen when, layer by layer.

    Attributes:
        scene: what was planned.
        plans: of each layer, in its own frames; its last drawing held as long as it is seen.
        starts: the frame of the scene at which each layer begins.
        length: frames in all.
    """

    scene: Scene
    plans: tuple[FramePlan, ...]
    starts: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, scene: Scene, before: ScenePlan | None = None) -> ScenePlan:
        """The plan of a scene; layers that are as in `before` are not planned again."""
        known = {} if before is None else _known(before)
        plans = []
        for layer, shown in zip(scene.layers, scene.shown_lengths, strict=True):
            plan = known.get((id(layer.shot), shown))
            plans.append(FramePlan.of(layer.shot, shown) if plan is None else plan)
        return cls(scene, tuple(plans), scene.starts, scene.length)

    def cell_of(self, layer: int, frame: int) -> Cell | None:
        """What a layer shows at a frame of the scene, hidden or not; None where it is empty."""
        plan, local = self.plans[layer], frame - self.starts[layer]
        return plan.cell_at(local) if 0 <= local < plan.length else None

    def cells_at(self, frame: int) -> tuple[LayerCell, ...]:
        """What is seen at a frame of the scene, from the bottom up; hidden layers left out."""
        found = []
        for index, layer in enumerate(self.scene.layers):
            cell = self.cell_of(index, frame) if layer.is_visible else None
            if cell is not None and layer.opacity > 0:
                found.append(LayerCell(index, cell))
        return tuple(found)


def _known(before: ScenePlan) -> dict[tuple[int, int], FramePlan]:
    """The plans by the shots themselves: equal ones take long to compare."""
    layers = zip(before.scene.layers, before.plans, strict=True)
    return {(id(layer.shot), plan.length): plan for layer, plan in layers}
