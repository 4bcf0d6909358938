"""Jobs: all that is needed to draw the inbetweens of one gap, frozen, for any thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.drawing import FitRule
from inbetweener.core.finishing import Finishing
from inbetweener.core.pin import Arcs
from inbetweener.core.pins import agreed, at_time, paced, pins_of
from inbetweener.core.places import orders_noted
from inbetweener.core.plan import CellId
from inbetweener.core.provenance import Provenance
from inbetweener.core.steering import Steering
from inbetweener.errors import ModelError
from inbetweener.wording import tr, tr_list

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from inbetweener.core.drawing import CanvasSize, DrawingId
    from inbetweener.core.interpolator import ModelInfo
    from inbetweener.core.pin_board import Pins
    from inbetweener.core.shot import Shot
    from inbetweener.storage.fingerprints import FingerprintIndex


@dataclass(frozen=True, slots=True)
class InbetweenJob:
    """One inbetween to draw.

    Attributes:
        cell: which.
        provenance: what it is made from; its digest names the picture in the cache.
        digest: of the provenance, worked out once.
        hand_drawn: the artist's own drawing, which stands in its place and is never drawn over.
    """

    cell: CellId
    provenance: Provenance
    digest: str
    hand_drawn: Path | None = None


@dataclass(frozen=True, slots=True)
class GapJob:
    """The inbetweens of one gap.

    Attributes:
        gap: its index.
        key_a: file of the left key.
        key_b: file of the right key.
        canvas: the size that both keys are brought to; None where they must agree by themselves.
        model: the model's name.
        inbetweens: what to draw, in time.
        pins: what the artist says of parts of both keys, in pixels of the canvas, with paces.
        finishing: what is done to inbetweens after the model.
        arcs: which path parts take.
    """

    gap: int
    key_a: Path
    key_b: Path
    canvas: CanvasSize | None
    model: str
    inbetweens: tuple[InbetweenJob, ...]
    pins: Pins = ()
    finishing: Finishing = Finishing()  # noqa: RUF009 - frozen, so one default serves all
    arcs: Arcs = Arcs.AUTOMATIC

    @property
    def steering(self) -> Steering:
        """The artist's word on how parts travel."""
        return Steering(self.pins, self.arcs)

    @property
    def motion_digest(self) -> str:
        """A name for what moves between the keys, whatever the gap's spacing and the finishing.

        Raises:
            ValueError: there is nothing to draw.
        """
        if not self.inbetweens:
            raise ValueError(f"gap {self.gap} has no inbetweens")
        made_from = self.inbetweens[0].provenance.unfinished
        return replace(made_from, t=0.0, pins=self.pins).digest


class JobPlanner:
    """Makes jobs for the gaps of a shot that lies in one folder.

    Attributes:
        folder: where the drawings are.
        models: every model by its name.
    """

    def __init__(
        self, folder: Path, fingerprints: FingerprintIndex, models: Mapping[str, ModelInfo]
    ) -> None:
        self.folder = folder
        self.models = models
        self._fingerprints = fingerprints

    def fingerprint(self, drawing: DrawingId) -> str:
        """SHA-256 of a key's file, which is read if it has changed.

        Raises:
            DrawingError: it has vanished or cannot be read.
        """
        return self._fingerprints.fingerprint(self.folder / drawing)

    def job(self, shot: Shot, gap: int) -> GapJob:
        """The job of a gap. Reads key files that have changed since they were last read.

        Raises:
            DrawingError: a key has vanished or cannot be read.
            ModelError: the gap's model is not installed here.
        """
        key_a, key_b = self._key_paths(shot, gap)
        hashes = self._fingerprints.fingerprint(key_a), self._fingerprints.fingerprint(key_b)
        return self._job(shot, gap, hashes)

    def known_job(self, shot: Shot, gap: int) -> GapJob | None:
        """The job of a gap if both keys have been read before; touches no file's content.

        Also None where the gap's model is not installed.
        """
        key_a, key_b = map(self._fingerprints.known, self._key_paths(shot, gap))
        if key_a is None or key_b is None or shot.model_of(gap) not in self.models:
            return None
        return self._job(shot, gap, (key_a, key_b))

    def _key_paths(self, shot: Shot, gap: int) -> tuple[Path, Path]:
        return self.folder / shot.keys[gap].drawing, self.folder / shot.keys[gap + 1].drawing

    def _job(self, shot: Shot, gap: int, hashes: tuple[str, str]) -> GapJob:
        key_a, key_b = self._key_paths(shot, gap)
        canvas = shot.canvas if shot.fit is FitRule.FIT else None
        name = shot.model_of(gap)
        model = self._model(name)
        size = None if canvas is None else (canvas.width, canvas.height)
        hand = orders_noted(shot, gap, shot.hand_drawn)
        timing = shot.gaps[gap]
        pins = paced(agreed(pins_of(shot, gap)), timing)
        finishing, arcs = Finishing.of(shot, gap), timing.arcs
        by_hand = {order: self.folder / file for order, file in hand.items()}
        inbetweens = [
            _inbetween(
                CellId(gap, order),
                Provenance(
                    *hashes, t, model.name, model.version, size, at_time(pins, t), finishing, arcs
                ),
                by_hand.get(order),
            )
            for order, t in enumerate(timing.times, start=1)
        ]
        return GapJob(gap, key_a, key_b, canvas, name, tuple(inbetweens), pins, finishing, arcs)

    def _model(self, name: str) -> ModelInfo:
        if name not in self.models:
            raise ModelError(
                tr(
                    "The model “{name}” is not installed. Choose another: {names}.",
                    name=name,
                    names=tr_list(self.models),
                )
            )
        return self.models[name]


def _inbetween(cell: CellId, provenance: Provenance, hand_drawn: Path | None) -> InbetweenJob:
    return InbetweenJob(cell, provenance, provenance.digest, hand_drawn)
