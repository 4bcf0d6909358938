"""Shortcut presets, read from a plain file that an artist can open, and the artist's own."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.paths import resource
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.session.settings import Settings

DEFAULT_PRESET = "inbetweener"
OWN_PRESET = "own"
# What keys mean that no preset may change: Space plays when tapped and pans when held.
RESERVED = {
    "Space": mark("Play or pause"),
    "Tab": mark("Next control"),
    "Shift+Tab": mark("Control before"),
}
TITLES = {
    "inbetweener": "Inbetweener",
    "opentoonz": "OpenToonz",
    "pencil2d": "Pencil2D",
    "harmony": "Harmony",
}


@dataclass(frozen=True, slots=True)
class ShortcutPresets:
    """All presets.

    Attributes:
        keys: for every preset, the keys of every command.
    """

    keys: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls) -> ShortcutPresets:
        """Read the presets that come with the program."""
        tables = tomllib.loads(resource("shortcuts.toml").read_text(encoding="utf-8"))
        default = tables[DEFAULT_PRESET]
        return cls({name: {**default, **table} for name, table in tables.items()})

    def of(self, preset: str) -> Mapping[str, str]:
        """The keys of a preset; those of the default one where there is no such preset."""
        return self.keys.get(preset, self.keys[DEFAULT_PRESET])

    def in_use(self, settings: Settings) -> Mapping[str, str]:
        """The keys that are set: those of a preset, or the artist's own."""
        if settings.shortcuts != OWN_PRESET:
            return self.of(settings.shortcuts)
        base = self.of(settings.own_shortcuts_base)
        return {**base, **dict(_parse(each) for each in settings.own_shortcuts)}

    def with_key(self, settings: Settings, command: str, keys: str) -> Settings:
        """Settings with one command's keys changed, as the artist's own preset.

        A command that had the same keys is left without: see `owner`.

        Args:
            settings: as they stand.
            command: whose keys are changed.
            keys: in Qt's portable form ("Ctrl+L"); "" for none.
        """
        before = self.in_use(settings)
        robbed = owner(before, command, keys)
        after = {**before, command: keys, **({robbed: ""} if robbed in before else {})}
        is_own = settings.shortcuts == OWN_PRESET
        base_name = settings.own_shortcuts_base if is_own else settings.shortcuts
        base = self.of(base_name)
        changes = [
            f"{name}={value}" for name, value in after.items() if value != base.get(name, "")
        ]
        return replace(
            settings,
            shortcuts=OWN_PRESET if changes else base_name,
            own_shortcuts=tuple(changes) if changes else (),
            own_shortcuts_base=base_name,
        )

    def without_own(self, settings: Settings) -> Settings:
        """Settings with the preset that the artist's own was made from."""
        base = settings.own_shortcuts_base
        return replace(settings, shortcuts=base, own_shortcuts=())


def owner(keys: Mapping[str, str], command: str, wanted: str) -> str:
    """Whose keys they are already.

    Args:
        keys: of every command.
        command: the one that wants them.
        wanted: in Qt's portable form.

    Returns:
        The name of another command, the words of a meaning that is `RESERVED`, or "".
    """
    if wanted in RESERVED:
        return RESERVED[wanted]
    names = (name for name, each in keys.items() if wanted and each == wanted and name != command)
    return next(names, "")


def _parse(change: str) -> tuple[str, str]:
    """A line of the settings: "play=Ctrl+P"; the keys may be "=" themselves."""
    command, _, keys = change.partition("=")
    return command, keys
