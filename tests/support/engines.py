"""An engine for tests: a premultiplied cross-fade that tells what it was asked, fails and waits."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.interpolator import Inbetween, ModelInfo
from inbetweener.core.motion import Motion, Way
from inbetweener.errors import ModelError
from inbetweener.imaging.alpha import premultiply, unpremultiply

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin

FADE = ModelInfo("fade", "Cross-fade", "1")
OTHER_FADE = ModelInfo("other-fade", "Another cross-fade", "7")


@dataclass(slots=True)
class FakeEngine:
    """Implements `core.interpolator.Engine` for the two models above.

    Attributes:
        opened: (name, device) of every model that was opened.
        prepared: the two keys of every gap that was prepared.
        pins: those that each gap was prepared with.
        steered: those that a prepared gap was asked for later on.
        drawn: every t that was drawn.
        failures: errors to raise, each once, the first in the next `prepare`.
        before_drawing: called with t before each inbetween is drawn.
        gate: drawing waits here while it is cleared.
        broken: names of models that cannot be opened.
        moves_px: how far to the right a gap that is prepared says that everything goes; None says
            nothing of motion.
    """

    opened: list[tuple[str, str]] = field(default_factory=list)
    prepared: list[tuple[Image, Image]] = field(default_factory=list)
    pins: list[tuple[Pin, ...]] = field(default_factory=list)
    steered: list[tuple[Pin, ...]] = field(default_factory=list)
    drawn: list[float] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    before_drawing: Callable[[float], None] = field(default=lambda _t: None)
    gate: threading.Event = field(default_factory=threading.Event)
    broken: set[str] = field(default_factory=set)
    moves_px: float | None = None

    def __post_init__(self) -> None:
        self.gate.set()

    def models(self) -> tuple[ModelInfo, ...]:
        """Both models."""
        return FADE, OTHER_FADE

    def open(self, name: str, device: str) -> FakeInterpolator:
        """A cross-fade, or a sentence where the model is broken."""
        if name in self.broken:
            raise ModelError(f"The weights of {name} are damaged.")
        self.opened.append((name, device))
        return FakeInterpolator(self)


@dataclass(frozen=True, slots=True)
class FakeInterpolator:
    """Implements `core.interpolator.Interpolator`."""

    engine: FakeEngine
    device: str = "cpu"

    def prepare(
        self, key_a: Image, key_b: Image, pins: Sequence[Pin], token: CancelToken
    ) -> FakePreparedGap:
        """Note the keys; refuse what no engine takes."""
        token.raise_if_cancelled()
        self.engine.pins.append(tuple(pins))
        if key_a.shape != key_b.shape or key_a.dtype != key_b.dtype:
            raise ValueError(f"keys differ: {key_a.shape} {key_a.dtype}, {key_b.shape}")
        self.engine.prepared.append((key_a, key_b))
        if self.engine.failures:
            raise self.engine.failures.pop(0)
        kind = FakePreparedGap if self.engine.moves_px is None else FakeMovingGap
        return kind(self.engine, key_a, key_b)


@dataclass(frozen=True, slots=True)
class FakePreparedGap:
    """Implements `core.interpolator.PreparedGap`."""

    engine: FakeEngine
    key_a: Image
    key_b: Image

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """The cross-fade at t."""
        self.engine.before_drawing(t)
        while not self.engine.gate.wait(0.01):
            token.raise_if_cancelled()
        token.raise_if_cancelled()
        self.engine.drawn.append(t)
        confidence = np.full(self.key_a.shape[:2], 1 - t * (1 - t), np.float32)
        return Inbetween(cross_fade(self.key_a, self.key_b, t), confidence)


@dataclass(frozen=True, slots=True)
class FakeMovingGap(FakePreparedGap):
    """Tells motion and takes pins too: the whole picture moves as the engine is told."""

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> FakeMovingGap:
        """Note the pins; they change nothing."""
        token.raise_if_cancelled()
        self.engine.steered.append(tuple(pins))
        return self

    def motion(self) -> Motion:
        """To the right, straight, and back."""
        height, width = self.key_a.shape[:2]
        flow = np.zeros((height, width, 2), np.float32)
        flow[..., 0] = self.engine.moves_px or 0.0
        weight = np.ones((height, width), np.float32)
        return Motion(Way(flow, None, weight), Way(-flow, None, weight), width, height)


def cross_fade(key_a: Image, key_b: Image, t: float) -> Image:
    """Both keys shining through each other, averaged premultiplied; of their shape and type."""
    mixed = (1 - t) * premultiply(key_a) + t * premultiply(key_b)
    straight = unpremultiply(mixed.astype(np.float32), key_a.dtype.type)
    return straight[..., : key_a.shape[2]].copy()
