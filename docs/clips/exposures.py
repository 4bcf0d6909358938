"""The sample shot on ones, twos and threes, side by side, with the drawings as they are held."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageDraw

from docs.clips.film import ACCENT, INK, Film, on_paper, scaled, sheet, write
from docs.clips.proof import Clip, Proof
from inbetweener.api import ArrayInterpolator, open_interpolator
from inbetweener.core import edits
from inbetweener.core.chart import Chart
from inbetweener.core.plan import FramePlan
from inbetweener.imaging.reading import read_picture
from inbetweener.paths import resource
from inbetweener.storage.project_file import load_project
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.shot import Shot

_EXPOSURES = {1: mark("ones"), 2: mark("twos"), 3: mark("threes")}
_DRAWN_PX = (640, 360)
_CROP = (130, 0, 474, 330)  # of what is drawn: where the fox swings
_PANEL_PX, _GAP_PX, _BAND_PX, _ROW_PX = 228, 18, 30, 30
_HEIGHT_PX = round(_PANEL_PX * (_CROP[3] - _CROP[1]) / (_CROP[2] - _CROP[0]))
_PROVED_FRAME = 6  # an inbetween on ones, and one on twos


def draw() -> Film:
    """Every frame of the shot, three times."""
    film = Film()
    plans = [_plan(exposure) for exposure in _EXPOSURES]
    for frame in range(plans[0].length):
        page = sheet(3 * _PANEL_PX + 2 * _GAP_PX, _BAND_PX + _HEIGHT_PX + _ROW_PX)
        for index, plan in enumerate(plans):
            _draw_panel(page, index, plan, frame)
        film.show(page)
    return film


def words() -> list[str]:
    """What exposures are called in the inspector."""
    return [tr(word) for word in _EXPOSURES.values()]


def proofs() -> list[Proof]:
    """One frame, on ones and on twos."""
    return [
        Proof(_PROVED_FRAME, (_left(index), _BAND_PX), _seen(_plan(exposure), _PROVED_FRAME))
        for index, exposure in enumerate(_EXPOSURES)
    ]


def _left(index: int) -> int:
    return index * (_PANEL_PX + _GAP_PX)


def _draw_panel(page: Image.Image, index: int, plan: FramePlan, frame: int) -> None:
    left = _left(index)
    write(page, words()[index], (left + _PANEL_PX / 2, _BAND_PX / 2))
    page.paste(_seen(plan, frame), (left, _BAND_PX))
    pen, top = ImageDraw.Draw(page), _BAND_PX + _HEIGHT_PX + 6
    frame_px = _PANEL_PX / plan.length
    for cell in plan.cells():
        x, right = (left + frame_px * at for at in (cell.first_frame, cell.end_frame))
        fill = ACCENT if cell.first_frame <= frame < cell.end_frame else (214, 210, 202)
        pen.rectangle([x, top, right - 2, top + 16], fill, INK if cell.id.is_key else None)


def _seen(plan: FramePlan, frame: int) -> Image.Image:
    cell = plan.cell_at(frame)
    return _drawn(cell.id.gap, cell.t if not cell.id.is_key else 0.0)


@cache
def _plan(exposure: int) -> FramePlan:
    shot = _shot()
    gaps = range(len(shot.gaps))
    shot = edits.set_chart(edits.set_exposure(shot, gaps, exposure), gaps, Chart())
    return FramePlan.of(shot)


@cache
def _shot() -> Shot:
    return load_project(resource("sample/sample.inbetweener")).shot


@cache
def _drawn(gap: int, t: float) -> Image.Image:
    """A drawing of the shot at a moment of a gap."""
    key_a = _key(gap)
    picture = key_a if t == 0 else _engine().inbetween(key_a, _key(gap + 1), [t])[0]
    return scaled(on_paper(picture).crop(_CROP), _PANEL_PX)


@cache
def _key(index: int) -> NDArray[np.uint8]:
    shot = _shot()
    name = shot.drawing(shot.keys[index].drawing).name
    pixels = read_picture((resource("sample") / f"{name}.png").read_bytes()).pixels
    return np.asarray(cv2.resize(pixels, _DRAWN_PX, interpolation=cv2.INTER_AREA), np.uint8)


@cache
def _engine() -> ArrayInterpolator:
    return open_interpolator("dis-splat", "cpu")


CLIP = Clip(draw, words, proofs)
