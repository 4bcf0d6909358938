"""Shortcut presets, read from a plain file that an artist can open."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_PRESET = "inbetweener"
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
