"""ActionText: how a command is shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionText:
    """How a command is shown; its words are marked, and translated where they are shown.

    Attributes:
        text: in menus.
        icon: a name of qtawesome, "" for none.
        tip: one sentence more, where the text does not say all.
        is_checkable: whether it is a state that is on or off.
    """

    text: str
    icon: str = ""
    tip: str = ""
    is_checkable: bool = False
