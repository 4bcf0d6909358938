"""The way out to the ear: through whatever the system plays sound with."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

import numpy as np

from inbetweener.errors import SoundError
from inbetweener.sound.clip import CHANNELS_OUT, RATE_HZ
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from numpy.typing import NDArray

    # Gives so many samples, (count, 2) int16; called on the output's own thread.
    Fill: TypeAlias = Callable[[int], NDArray[np.int16]]

# Three periods lie between us and the ear: enough to outlast a busy moment of the window (50 ms).
PERIOD_MS: Final = 20
PERIODS: Final = 3
_log = logging.getLogger(__name__)


class SoundOutput(Protocol):
    """Where sound goes; used by one thread at a time, which may have to wait for the system."""

    @property
    def latency_s(self) -> float:
        """How long after it was asked for a block is heard."""

    def start(self, fill: Fill) -> None:
        """Ask for block after block from now on; nothing where that is done already.

        Raises:
            SoundError: there is nothing to play sound with.
        """

    def stop(self) -> None:
        """Ask for no more."""

    def close(self) -> None:
        """Let go of the device."""


class DeviceOutput:
    """The system's usual sound device, opened when it is first started."""

    def __init__(self, backends: list[Any] | None = None) -> None:
        """Remember what to play through.

        Args:
            backends: of miniaudio; None takes the system's own.
        """
        self._backends = backends
        self._device: Any = None

    @property
    def latency_s(self) -> float:
        """What is queued before a block that is asked for: all periods but its own."""
        return (PERIODS - 1) * PERIOD_MS / 1000

    def start(self, fill: Fill) -> None:
        """Open the device if need be, and ask for blocks.

        Raises:
            SoundError: there is none.
        """
        import miniaudio  # type: ignore[import-untyped] # noqa: PLC0415 - many never hear a sound

        try:
            if self._device is None:
                self._device = self._opened()
            if self._device.callback_generator is None:
                self._device.stop()  # one that was unplugged still counts as running
                blocks = _blocks(fill)
                next(blocks)
                self._device.start(blocks)
        except miniaudio.MiniaudioError as error:
            self.close()
            raise SoundError(
                tr("No sound device was found, so that nothing can be heard.")
            ) from error

    def _opened(self) -> Any:  # noqa: ANN401 - miniaudio has no types
        import miniaudio  # noqa: PLC0415 - see above

        return miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=CHANNELS_OUT,
            sample_rate=RATE_HZ,
            buffersize_msec=PERIOD_MS,
            callback_periods=PERIODS,
            backends=self._backends,
            app_name="Inbetweener",
        )

    def stop(self) -> None:
        """Ask for no more; the device stays open."""
        import miniaudio  # noqa: PLC0415 - see above

        if self._device is not None:
            try:
                self._device.stop()
            except miniaudio.MiniaudioError:
                self.close()

    def close(self) -> None:
        """Let go of the device."""
        device, self._device = self._device, None
        if device is not None:
            device.close()


def _blocks(fill: Fill) -> Generator[bytes, int, None]:
    """What miniaudio asks for, which knows no way to hear of an error."""
    count = yield b""
    while True:
        try:
            block = fill(count).tobytes()
        except Exception:  # noqa: BLE001 - the thread boundary: silence is all that can be given
            _log.exception("a block of sound could not be made")
            block = bytes(count * CHANNELS_OUT * np.dtype(np.int16).itemsize)
        count = yield block
