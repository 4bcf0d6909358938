"""The onion skin, and drawings flipped like paper, on the real canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.clips.film import Film
from docs.clips.proof import Clip, Proof
from docs.clips.window import captioned, desk
from inbetweener.session.playback.flip import ROUND, STEP_S
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.commands.shortcuts import ShortcutPresets
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PIL import Image

    from docs.clips.window import Desk

_FRAME = 16  # a key between inbetweens
_ROUNDS = 3
_LOOK_MS = 1500
_COMMANDS = ("onion", "flip")


def draw() -> Film:
    """Bare, with ghosts of the keys, bare again, flipped."""
    film = Film()
    with desk() as shown:
        shown.render()
        bare, ghosts = _bare_and_ghosts(shown)
        before, after = (_beside(shown, f"{way}_drawing") for way in ("previous", "next"))
    sheets = {-1: before, 0: bare, 1: after}
    onion, flip = (_caption(name) for name in _COMMANDS)
    film.show(captioned(bare, "", ""), _LOOK_MS)
    film.show(captioned(ghosts, *onion), _LOOK_MS)
    film.show(captioned(bare, *onion), _LOOK_MS // 2)
    for offset in ROUND * _ROUNDS:
        film.show(captioned(sheets[offset], *flip), round(1000 * STEP_S))
    return film


def words() -> list[str]:
    """The keys and the commands."""
    return [" ".join(_caption(name)) for name in _COMMANDS]


def proofs() -> list[Proof]:
    """The drawing without and with ghosts; both are keys, so that nothing has to be rendered."""
    with desk() as shown:
        pictures = _bare_and_ghosts(shown)
    return [Proof(index, (0, 0), picture) for index, picture in enumerate(pictures)]


def _caption(command: str) -> tuple[str, str]:
    return ShortcutPresets.load().of("inbetweener")[command], tr(ACTIONS[command].text)


def _bare_and_ghosts(shown: Desk) -> tuple[Image.Image, Image.Image]:
    """The onion skin is on at first."""
    shown.workspace.playback.show_frame(_FRAME)
    shown.settle()
    ghosts = shown.canvas()
    shown.do("onion")
    return shown.canvas(), ghosts


def _beside(shown: Desk, command: str) -> Image.Image:
    """The drawing before or after: what the canvas shows of it while flipping."""
    shown.workspace.playback.show_frame(_FRAME)
    shown.do(command)
    shown.settle()
    return shown.canvas()


CLIP = Clip(draw, words, proofs)
