"""Pictures side by side: key A, the truth, each model's drawing, key B."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from inbetweener.errors import StorageError
from inbetweener.imaging.alpha import premultiply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from inbetweener.core.interpolator import Image
    from inbetweener.evaluation.clips import Trial
    from inbetweener.evaluation.contestants import Contestant
    from inbetweener.evaluation.results import FrameRow

# (H, W, 3) uint8 RGB.
Panel: TypeAlias = NDArray[np.uint8]

_PANEL_WIDTH_PX = 360
_BAND_PX = 24
_MARGIN_PX = 6
_CHECKER_PX = 12
_CHECKER_LEVELS = (255, 232)
_INK = (40, 40, 40)
_TEXT_SCALE = 0.45


@dataclass(frozen=True, slots=True)
class Choice:
    """A frame that is to be shown, and why.

    Attributes:
        why: "best", "median" or "worst".
        rows: what each model got for it, in the order in which the models are shown.
    """

    why: str
    rows: tuple[FrameRow, ...]


def choose_frames(
    rows: Mapping[str, Sequence[FrameRow]], count: int, badness: Callable[[FrameRow], float]
) -> list[Choice]:
    """Frames where the last model is far better than the first, about equal, and far worse.

    A single model is ranked by its own figure. No clip is shown twice while there are others.

    Args:
        rows: by model.
        count: how many frames, a third of each kind.
        badness: of a row, higher is worse: the line distance, or PSNR turned round.
    """
    together = _together(rows)
    ranked = sorted(together, key=lambda each: _loss(each, badness))
    around_median = sorted(ranked, key=lambda each: abs(ranked.index(each) - len(ranked) // 2))
    orders = {"best": ranked, "worst": ranked[::-1], "median": around_median}
    taken: list[tuple[FrameRow, ...]] = []
    choices = []
    for number in range(min(count, len(together))):
        why = list(orders)[number % len(orders)]
        chosen = _next(orders[why], taken)
        taken.append(chosen)
        choices.append(Choice(why, chosen))
    return sorted(choices, key=lambda choice: ("best", "median", "worst").index(choice.why))


def _together(rows: Mapping[str, Sequence[FrameRow]]) -> list[tuple[FrameRow, ...]]:
    """The rows of all models, frame by frame."""
    by_model = [{(row.trial, row.target): row for row in own} for own in rows.values()]
    return [tuple(own[frame] for own in by_model) for frame in by_model[0]]


def _loss(rows: Sequence[FrameRow], badness: Callable[[FrameRow], float]) -> float:
    return badness(rows[-1]) - (badness(rows[0]) if len(rows) > 1 else 0)


def _next(
    order: Sequence[tuple[FrameRow, ...]], taken: Sequence[tuple[FrameRow, ...]]
) -> tuple[FrameRow, ...]:
    clips = {rows[0].clip for rows in taken}
    left = [rows for rows in order if rows not in taken]
    return next((rows for rows in left if rows[0].clip not in clips), left[0])


def strips(
    choices: Sequence[Choice], trials: Sequence[Trial], contestants: Sequence[Contestant]
) -> Iterator[tuple[str, bytes]]:
    """Draw the chosen frames again, good ones first.

    Yields:
        A name, numbered, and a PNG.

    Raises:
        StorageError: a picture cannot be packed.
    """
    by_name = {trial.name: trial for trial in trials}
    for number, choice in enumerate(choices, start=1):
        row = choice.rows[0]
        picture = strip(choice, by_name[row.trial], contestants)
        yield f"{number:02d}-{choice.why}-{_plain(row.clip)}-{row.target:04d}", _packed(picture)


def write_strip(name: str, png: bytes, folder: Path) -> Path:
    """Write a strip.

    Returns:
        The file.

    Raises:
        StorageError: it cannot be written.
    """
    _make_folder(folder)
    path = folder / f"{name}.png"
    try:
        path.write_bytes(png)
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {error.strerror}.") from error
    return path


def strip(choice: Choice, trial: Trial, contestants: Sequence[Contestant]) -> Panel:
    """The panels of one frame from left to right, with their labels above and below."""
    row = choice.rows[0]
    key_a, *truths, key_b = trial.frames()
    drawn = [
        contestant.draw(key_a, key_b, (own.drawn_t,))[0].image
        for contestant, own in zip(contestants, choice.rows, strict=True)
    ]
    figures = [f"{own.figures.psnr:.1f} dB  line {own.figures.line:.1f}" for own in choice.rows]
    panels = [
        _labelled(key_a, f"key A ({trial.key_a})", trial.clip.category),
        _labelled(
            truths[trial.targets.index(row.target)],
            f"truth ({row.target}), t {row.t:.3g}",
            f"{trial.gap}, motion {row.motion:.1f} %",
        ),
        *map(_labelled, drawn, [own.model for own in choice.rows], figures),
        _labelled(key_b, f"key B ({trial.key_b})", choice.why),
    ]
    return _joined(panels)


def on_checker(image: Image) -> Panel:
    """A cel over a light checker, so that paint and emptiness can be told apart."""
    height, width = image.shape[:2]
    y, x = np.ogrid[:height, :width]
    levels = np.array(_CHECKER_LEVELS, np.float32) / 255
    checker = levels[(y // _CHECKER_PX + x // _CHECKER_PX) % 2]
    floats = premultiply(image)
    over = floats[..., :3] + checker[..., None] * (1 - floats[..., 3:])
    return cast("Panel", np.rint(over * 255).astype(np.uint8))


def _labelled(image: Image, above: str, below: str) -> Panel:
    panel = _shrunk(on_checker(image))
    bands = [_band(text, panel.shape[1]) for text in (above, below)]
    return np.vstack([bands[0], panel, bands[1]])


def _shrunk(panel: Panel) -> Panel:
    height, width = panel.shape[:2]
    if width <= _PANEL_WIDTH_PX:
        return panel
    size = (_PANEL_WIDTH_PX, max(1, round(height * _PANEL_WIDTH_PX / width)))
    return cast("Panel", cv2.resize(panel, size, interpolation=cv2.INTER_AREA))


def _band(text: str, width: int) -> Panel:
    """A white band with small text; text that is too long is made narrower, never cut."""
    band = np.full((_BAND_PX, width, 3), 255, np.uint8)
    (long, _), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, _TEXT_SCALE, 1)
    scale = _TEXT_SCALE * min(1, (width - 2 * _MARGIN_PX) / max(1, long))
    place = (_MARGIN_PX, _BAND_PX - 8)
    cv2.putText(band, text, place, cv2.FONT_HERSHEY_SIMPLEX, scale, _INK, 1, cv2.LINE_AA)
    return band


def _joined(panels: Sequence[Panel]) -> Panel:
    space = np.full((panels[0].shape[0], _MARGIN_PX, 3), 255, np.uint8)
    spaced = [part for panel in panels for part in (space, panel)]
    return np.hstack([*spaced, space])


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in name)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"{folder} cannot be made: {error.strerror}.") from error


def _packed(picture: Panel) -> bytes:
    done, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    if not done:
        raise StorageError("A picture cannot be packed as a PNG.")
    return data.tobytes()
