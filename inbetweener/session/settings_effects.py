"""SettingsEffects: lets playing, onion skin and rendering be as the settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.playing import HALF_SPEED, Manner
from inbetweener.session.canvas.shown import GHOST_AFTER, GHOST_BEFORE, OnionSkin
from inbetweener.session.scene.around import OtherLayersLook

if TYPE_CHECKING:
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.rendering.thread import RenderThread
    from inbetweener.session.scene.other_layers import OtherLayers
    from inbetweener.session.settings import Settings


class SettingsEffects(QObject):
    """Takes to each part what concerns it, and only when that has changed."""

    def __init__(
        self,
        settings: Settings,
        playback: Playback,
        preview: Preview,
        other_layers: OtherLayers,
        render_thread: RenderThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._playback = playback
        self._preview = preview
        self._other_layers = other_layers
        self._render_thread = render_thread
        self._settings = settings
        playback.loops = settings.loops
        playback.set_manner(manner_of(settings))
        preview.set_onion(onion_of(settings))
        other_layers.set_look(OtherLayersLook(settings.other_layers))

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Take other settings to the parts."""
        before, self._settings = self._settings, settings
        self._playback.loops = settings.loops
        if manner_of(settings) != manner_of(before):
            self._playback.set_manner(manner_of(settings))
        if onion_of(settings) != onion_of(before):
            self._preview.set_onion(onion_of(settings))
        self._other_layers.set_look(OtherLayersLook(settings.other_layers))
        if settings.device != before.device:
            self._render_thread.use_device()


def manner_of(settings: Settings) -> Manner:
    """How the shot plays."""
    return Manner(HALF_SPEED if settings.plays_half_speed else 1.0, settings.plays_ping_pong)


def onion_of(settings: Settings) -> OnionSkin:
    """Which ghosts are seen, and how."""

    def opacities(percents: tuple[int, ...], count: int) -> tuple[float, ...]:
        return tuple(percent * settings.onion_opacity_percent / 1e4 for percent in percents[:count])

    return OnionSkin(
        settings.onion_is_on,
        settings.onion_by_key,
        opacities(settings.onion_before_percents, settings.onion_before_count),
        opacities(settings.onion_after_percents, settings.onion_after_count),
        settings.onion_before_colour or GHOST_BEFORE,
        settings.onion_after_colour or GHOST_AFTER,
        settings.onion_in_front,
    )
