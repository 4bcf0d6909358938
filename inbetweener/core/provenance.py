"""What a generated drawing was made from: the name under which the cache keeps it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from inbetweener.core.finishing import Finishing
from inbetweener.core.pin import Arcs, Pin

# Raised when finishing (alpha, palette, depth, chunks) changes the bytes that are written.
FINISHING_VERSION = 1


@dataclass(frozen=True, slots=True)
class Provenance:
    """All that decides the bytes of one inbetween, and nothing else.

    An edited key, a moved tick or a new model gives another digest, so just the touched drawings
    become stale; undo gives the old digest back, and with it the old picture.

    Attributes:
        key_a: SHA-256 of the left key's file.
        key_b: of the right key's.
        t: place between them.
        model: the model's name.
        model_version: changes when the model draws differently.
        canvas: width and height that both keys are fitted to; None takes them as they are.
        pins: correspondences set by the artist.
        finishing: what is done to it after the model.
        arcs: which path parts take.
    """

    key_a: str
    key_b: str
    t: float
    model: str
    model_version: str
    canvas: tuple[int, int] | None = None
    pins: tuple[Pin, ...] = ()
    finishing: Finishing = Finishing()  # noqa: RUF009 - frozen, so one default serves all
    arcs: Arcs = Arcs.AUTOMATIC

    @property
    def unfinished(self) -> Provenance:
        """What decides the picture that the model draws."""
        return replace(self, finishing=Finishing())

    @property
    def digest(self) -> str:
        """64 hexadecimal digits."""
        text = json.dumps(
            {"finishing": FINISHING_VERSION, **self.as_json()},
            sort_keys=True,
            separators=(",", ":"),
        )
        return hashlib.sha256(text.encode()).hexdigest()

    def as_json(self) -> dict[str, Any]:
        """The facts as plain JSON values, for the cache's notes."""
        facts = asdict(replace(self, pins=()))
        del facts["finishing"]
        if self.arcs is Arcs.AUTOMATIC:  # as before there was a choice
            del facts["arcs"]
        facts["pins"] = [_pin_facts(pin) for pin in self.pins]
        return facts | self.finishing.as_json()


def _pin_facts(pin: Pin) -> dict[str, Any]:
    """What a pin says beside the defaults: old pins are named as they ever were."""
    values = {each.name: getattr(pin, each.name) for each in fields(Pin)}
    plain = {each.name: each.default for each in fields(Pin)}
    facts = {name: value for name, value in values.items() if value != plain[name]}
    if pin.chart is not None:
        facts["chart"] = asdict(pin.chart)
    if pin.pace is not None:
        facts["pace"] = pin.pace.knots
    return facts
