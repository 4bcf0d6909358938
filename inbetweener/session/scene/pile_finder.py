"""PileFinder: which pictures show the other layers at a frame; loads none."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from inbetweener.core.stage import stage_of
from inbetweener.session.pictures.refs import StackRef
from inbetweener.session.scene.piles import (
    LayerPicture,
    Pile,
    picture_for,
    piles_above,
    piles_below,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.plan import Cell
    from inbetweener.core.scene import Scene
    from inbetweener.core.stage import Box
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pictures.refs import AnyRef, PictureRef
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.scene.layer_views import LayerViews

# What lies below the layer that is worked on, and what lies above.
Sides = tuple[tuple[Pile, ...], tuple[Pile, ...]]


class PileFinder:
    """Finds the piles below and above the active layer of a scene, and remembers them."""

    def __init__(
        self, document: DocumentSession, views: LayerViews, pictures: PictureStore
    ) -> None:
        self._document = document
        self._views = views
        self._pictures = pictures
        self._about: tuple[Scene, int] | None = None
        self._stage: Box | None = None
        self._known: dict[int, Sides] = {}  # by frames of the scene

    def forget(self) -> None:
        """Look anew: other pictures may be ready."""
        self._known.clear()

    @property
    def stage(self) -> Box | None:
        """What is shown of the scene; None where one plain shot is all of it."""
        document = self._document
        scene = document.scene
        if self._about is None or self._about[0] is not scene or self._about[1] != document.active:
            self._about = scene, document.active
            self._stage = None if not document.is_open or scene.is_plain else stage_of(scene)
            self._known.clear()
        return self._stage

    def sides(self, frame: int) -> Sides:
        """The piles at a frame of the scene."""
        stage = self.stage
        if stage is None:
            return (), ()
        if frame not in self._known:
            below, above = self._layers_at(frame)
            sides = piles_below(below, stage), piles_above(above, stage)
            if self._pictures.has_problems:
                return sides  # which may be over at any time
            self._known[frame] = sides
        return self._known[frame]

    def refs(self, frame: int) -> Iterator[AnyRef]:
        """The pictures of the piles at a frame of the scene, parts before what is made of them."""
        for pile in chain.from_iterable(self.sides(frame)):
            # Parts by themselves: a background is not read again for every drawing over it.
            if isinstance(pile.ref, StackRef) and not self._pictures.has(pile.ref):
                yield from pile.ref.parts
            yield pile.ref

    def shown_at(self, frame: int) -> list[tuple[int, LayerPicture]]:
        """What is seen of all layers at a frame of the scene, each with its place, bottom up."""
        scene = self._document.scene
        found = []
        for index, cell in self._document.scene_plan.cells_at(frame):
            ref = self._ref(index, cell)
            if ref is not None:
                found.append((index, LayerPicture(scene.layers[index], ref)))
        return found

    def changes_after(self, frame: int, most: int) -> Iterator[int]:
        """Frames of the active layer, round the loop, at which any layer shows something else.

        Args:
            frame: after which.
            most: how many.
        """
        length = self._document.plan.length
        passed = 0
        for _ in range(most):
            passed += self._held_for((frame + passed) % length)
            if passed >= length:
                return
            yield (frame + passed) % length

    def _held_for(self, frame: int) -> int:
        """For how many frames nothing changes from a frame of the active layer on."""
        plan, at = self._document.scene_plan, self._document.scene_frame(frame)
        ends = [self._document.plan.length - frame]
        for index, start in enumerate(plan.starts):
            cell = plan.cell_of(index, at)
            ends.append(start - at if cell is None else cell.end_frame + start - at)
        return min(end for end in ends if end > 0)

    def _layers_at(self, frame: int) -> tuple[list[LayerPicture], list[LayerPicture]]:
        sides: tuple[list[LayerPicture], list[LayerPicture]] = [], []
        for index, shown in self.shown_at(frame):
            if index != self._document.active:
                sides[index > self._document.active].append(shown)
        return sides

    def _ref(self, index: int, cell: Cell) -> PictureRef | None:
        plan = self._document.scene_plan.plans[index]
        view = self._views.view(index)
        if index != self._document.active and (view is None or view.plan is not plan):
            return None  # in the midst of an edit; it is told when the layer is known
        return picture_for(self._views.cells(index), cell, self._pictures)
