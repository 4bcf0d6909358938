"""Models of other packages, held to what a model of ours promises.

Whatever goes wrong in one of them is told by its name, and a picture that is none goes no further:
nothing of it may reach the cache or the window.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np

from inbetweener.core.cancel import Cancelled
from inbetweener.core.interpolator import Inbetween
from inbetweener.core.motion import Motion, TellsMotion
from inbetweener.errors import InbetweenerError, ModelError, PluginError, RenderError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Confidence, Image, Interpolator, Pin, PreparedGap
    from inbetweener.plugins import Plugin

_Answer = TypeVar("_Answer")
_log = logging.getLogger(__name__)


def open_plugged(plugin: Plugin, device: str) -> Interpolator:
    """Load a plugin's model: its entry point names a function that takes a device.

    Args:
        plugin: of the group of interpolators.
        device: "auto", "cpu", "cuda", "cuda:N" or "mps", as the artist chose.

    Raises:
        ModelError: it cannot be imported or opened, or gives no interpolator.
    """
    try:
        open_on: Any = plugin.load()
        opened = open_on(device)
    except PluginError as error:
        raise ModelError(str(error)) from error
    except (Exception, SystemExit) as error:
        _log.exception("plugin %s of %s cannot be opened", plugin.name, plugin.maker)
        raise ModelError(str(plugin.fault(error))) from error
    if not callable(getattr(opened, "prepare", None)):
        raise ModelError(str(plugin.fault("what it opened has no prepare()")))
    return PluggedInterpolator(plugin, cast("Interpolator", opened))


class PluggedInterpolator:
    """A plugin's model; implements `core.interpolator.Interpolator`."""

    def __init__(self, plugin: Plugin, inner: Interpolator) -> None:
        self._plugin = plugin
        self._inner = inner

    @property
    def device(self) -> str:
        """Where it says that it runs; "cpu" where it says nothing."""
        return str(getattr(self._inner, "device", "cpu"))

    def prepare(
        self, key_a: Image, key_b: Image, pins: Sequence[Pin], token: CancelToken
    ) -> PreparedGap:
        """As of `Interpolator`.

        Raises:
            Cancelled: the token was set.
            ValueError: the keys differ in shape or type.
            RenderError: the plugin failed.
        """
        if key_a.shape != key_b.shape or key_a.dtype != key_b.dtype:
            raise ValueError(f"the keys differ: {key_a.shape} {key_a.dtype} and {key_b.shape}")
        token.raise_if_cancelled()
        # Copies: what it paints over is its own.
        keys = key_a.copy(), key_b.copy()
        gap = _held(self._plugin, lambda: self._inner.prepare(*keys, pins, token))
        kind = _PluggedMovingGap if isinstance(gap, TellsMotion) else _PluggedGap
        return kind(self._plugin, gap, (key_a, key_b))


class _PluggedGap:
    """A gap that a plugin has prepared; implements `core.interpolator.PreparedGap`."""

    def __init__(self, plugin: Plugin, inner: PreparedGap, keys: tuple[Image, Image]) -> None:
        self._plugin = plugin
        self._inner = inner
        self._keys = keys

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """As of `PreparedGap`; the keys themselves are nobody's to draw.

        Raises:
            Cancelled: the token was set.
            RenderError: the plugin failed, or what it drew is no such picture.
        """
        token.raise_if_cancelled()
        if t in (0, 1):
            key = self._keys[int(t)]
            return Inbetween(key.copy(), np.ones(key.shape[:2], np.float32))
        drawn = _held(self._plugin, lambda: self._inner.at(t, token))
        return Inbetween(self._picture(drawn), self._confidence(drawn))

    def _picture(self, drawn: object) -> Image:
        image: Any = getattr(drawn, "image", None)
        key = self._keys[0]
        if not isinstance(image, np.ndarray):
            raise self._fault("it gave no picture")
        if image.shape != key.shape or image.dtype != key.dtype:
            raise self._fault(
                f"it gave a picture of {image.shape} {image.dtype} for keys of {key.shape} "
                f"{key.dtype}"
            )
        return np.ascontiguousarray(image)

    def _confidence(self, drawn: object) -> Confidence:
        confidence: Any = getattr(drawn, "confidence", None)
        size = self._keys[0].shape[:2]
        if not isinstance(confidence, np.ndarray) or confidence.shape != size:
            raise self._fault(f"its confidence is no array of {size}")
        # What is no number is no confidence.
        return np.clip(np.nan_to_num(confidence.astype(np.float32), nan=0.0), 0, 1)

    def _fault(self, reason: str) -> RenderError:
        return RenderError(str(self._plugin.fault(reason)))


class _PluggedMovingGap(_PluggedGap):
    """One that knows how its pixels travel."""

    def motion(self) -> Motion:
        """As of `TellsMotion`.

        Raises:
            RenderError: the plugin failed, or gave no motion.
        """
        found = _held(self._plugin, cast("TellsMotion", self._inner).motion)
        if not isinstance(found, Motion):
            raise self._fault("what it calls motion is none")
        return found


def _held(plugin: Plugin, work: Callable[[], _Answer]) -> _Answer:
    """What a plugin answers; its failures as sentences of ours."""
    try:
        return work()
    except (Cancelled, InbetweenerError):
        raise
    except (Exception, SystemExit) as error:
        _log.exception("plugin %s of %s failed", plugin.name, plugin.maker)
        raise RenderError(str(plugin.fault(error))) from error
