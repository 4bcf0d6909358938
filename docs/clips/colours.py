"""A part of the sample shot, enlarged: as drawn, its new colours, and in those of its keys."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from docs.clips.film import Film, on_paper, sheet, write
from docs.clips.proof import Clip, Proof
from inbetweener.api import open_interpolator
from inbetweener.imaging.exact_colours import in_exact_colours, paints_of
from inbetweener.imaging.new_colours import new_beside_paints
from inbetweener.imaging.reading import read_picture
from inbetweener.paths import resource
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Cel = NDArray[np.uint8] | NDArray[np.uint16]

_KEYS = ("A0017.png", "A0025.png")
_COUNT = 7
_BOX = (484, 366, 600, 456)  # the scarf
_TIMES = 2
_GAP_PX, _BAND_PX = 16, 30
_DRAWING_MS = 170
_PROVED = 4
_MARK = (255, 0, 200, 255)


def draw() -> Film:
    """There and back, side by side."""
    film = Film(is_exact=True)
    for order in (*range(_COUNT + 2), *range(_COUNT, 0, -1)):
        film.show(_page(_views(order)), _DRAWING_MS)
    return film


def words() -> list[str]:
    """The overlay and the command."""
    return [tr(ACTIONS[name].text) for name in ("overlay_new_colours", "exact_colours")]


def proofs() -> list[Proof]:
    """The drawing in the middle, in all ways."""
    views = _views(_PROVED)
    return [Proof(_PROVED, (_left(index), _BAND_PX), each) for index, each in enumerate(views)]


def _left(index: int) -> int:
    return index * ((_BOX[2] - _BOX[0]) * _TIMES + _GAP_PX)


def _page(views: Sequence[Image.Image]) -> Image.Image:
    width, height = views[0].size
    page = sheet(_left(len(views)) - _GAP_PX, height + _BAND_PX)
    for index, (picture, title) in enumerate(zip(views, ("as drawn", *words()), strict=True)):
        page.paste(picture, (_left(index), _BAND_PX))
        write(page, title, (_left(index) + width / 2, _BAND_PX / 2))
    return page


@cache
def _views(order: int) -> tuple[Image.Image, ...]:
    """A drawing as it is drawn, with its new colours marked, and in exact colours."""
    keys = [read_picture((resource("sample") / name).read_bytes()).pixels for name in _KEYS]
    paints = paints_of(keys)
    if paints is None:
        raise SystemExit("the sample shot is no flat art any more")
    t = order / (_COUNT + 1)
    if not 0 < t < 1:
        return (_enlarged(keys[round(t)]),) * 3
    (drawn,) = open_interpolator("dis-splat", "cpu").inbetween(keys[0], keys[1], [t])
    marked = np.asarray(drawn, np.uint8).copy()
    marked[new_beside_paints(drawn, paints).is_new] = _MARK
    return _enlarged(drawn), _enlarged(marked), _enlarged(in_exact_colours(drawn, paints))


def _enlarged(cel: Cel) -> Image.Image:
    part = on_paper(cel).crop(_BOX)
    return part.resize((part.width * _TIMES, part.height * _TIMES), Image.Resampling.NEAREST)


CLIP = Clip(draw, words, proofs)
