"""OpenModels: the models that are loaded, and where to go on when a device's memory runs out."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from inbetweener.errors import OutOfMemoryError

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.interpolator import Engine, Interpolator

_PROCESSOR = "cpu"
_log = logging.getLogger(__name__)


class OpenModels:
    """Models on the device that was asked for and, where that is too small, on the processor.

    Each is loaded when it is first needed and kept; used by one thread at a time.

    Args:
        engine: whose models they are.
        device: where they run; "auto" takes the best there is.
    """

    def __init__(self, engine: Engine, device: str) -> None:
        self._engine = engine
        self._device = device
        self._open: dict[tuple[str, str], Interpolator] = {}
        self._last: dict[str, Interpolator] = {}

    def interpolator(self, model: str) -> Interpolator:
        """A model on the device that was asked for.

        Raises:
            ModelError: it cannot be loaded there.
        """
        return self._on(model, self._device)

    def device_of(self, model: str) -> str:
        """Where a model ran last; "" while it is not loaded."""
        return self._last[model].device if model in self._last else ""

    def draw(self, model: str, draw: Callable[[Interpolator], None]) -> None:
        """Draw with a model: on its device, once more there, then on the processor.

        The second time there is more room: what the first attempt held is free by then, and what
        another program held may be.

        Args:
            model: its name.
            draw: begins again where it was left.

        Raises:
            OutOfMemoryError: the processor has no room either.
            Exception: whatever else `draw` raises, at once.
        """
        first = self.interpolator(model)
        if first.device == _PROCESSOR:
            draw(first)
            return
        for _ in range(2):
            try:
                draw(first)
            except OutOfMemoryError as error:
                _log.warning("%s", error)
            else:
                return
        _log.warning("%s goes on on the processor", model)
        draw(self._on(model, _PROCESSOR))

    def _on(self, model: str, device: str) -> Interpolator:
        if (model, device) not in self._open:
            self._open[model, device] = self._engine.open(model, device)
        self._last[model] = self._open[model, device]
        return self._last[model]
