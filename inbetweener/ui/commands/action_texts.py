"""The words of every command: what menus, the toolbar, tool tips and the palette show of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts import (
    camera,
    documents,
    layers,
    looking,
    pins,
    playing,
    program,
    rendering,
    reviewing,
    sounds,
    timing,
    view,
)
from inbetweener.ui.commands.texts.text import ActionText

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ACTIONS", "ActionText"]

# In the order in which they are listed.
ACTIONS: Mapping[str, ActionText] = {
    **documents.TEXTS,
    **playing.TEXTS,
    **timing.TEXTS,
    **sounds.TEXTS,
    **rendering.TEXTS,
    **looking.TEXTS,
    **camera.TEXTS,
    **pins.TEXTS,
    **view.TEXTS,
    **reviewing.TEXTS,
    **layers.TEXTS,
    **program.TEXTS,
}
