"""`python -m inbetweener.training.held_out --out SET`: cartoons that no model has seen, as a set.

Other seeds draw other pieces, scenes and moves; what is written is a benchmark set as
`inbetweener.evaluation` reads it: key, truth in the middle, key.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
import torch

from inbetweener.errors import InbetweenerError
from inbetweener.training.cartoons import Cartoons, CartoonsConfig
from inbetweener.training.whole_files import make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from torch import Tensor

SEED: Final = 7001
# By the shares of `CartoonsConfig.mix`.
_CATEGORIES: Final = ("cel with alpha", "flat-colour vector", "line art", "painted")
_STRAIGHT_ABOVE: Final = 1 / 512


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOptions:
    """What a set is like.

    Attributes:
        count: of triplets, in equal parts of each kind of drawing.
        size_px: height and width.
        seed: no recipe's.
        light: what all colours are multiplied by: below 1 it is night.
    """

    count: int = 80
    size_px: int = 256
    seed: int = SEED
    light: float = 1.0


def write_set(folder: Path, options: SetOptions) -> None:
    """Draw and write a set.

    Args:
        folder: made if there is none.
        options: what it is like.

    Raises:
        TrainingError: it cannot be written.
    """
    clips = []
    for kind, category in enumerate(_CATEGORIES):
        mix = (float(kind == 0), float(kind == 1), float(kind == 2), float(kind == 3))
        config = CartoonsConfig(size=options.size_px, seed=options.seed, mix=mix, times=(0.5, 0.5))
        cartoons = Cartoons(config)
        for number in range(options.count // len(_CATEGORIES)):
            name = f"{category.split()[0]}-{number:03d}"
            batch = cartoons.draw(number, 1)
            frames = (batch.key_a, batch.truth, batch.key_b)
            lit = [_lit(frame[0], options.light) for frame in frames]
            _write_clip(folder / name / "frames", lit)
            tests = [{"i0": 0, "i1": 2, "targets": [1]}]
            clips.append({"clip": name, "category": category, "tests": tests})
    manifest: dict[str, Any] = {**asdict(options), "clips": clips}
    write_whole(folder / "manifest.json", json.dumps(manifest, indent=1).encode())


def _write_clip(folder: Path, frames: Sequence[Tensor]) -> None:
    make_folder(folder)
    is_opaque = all(frame[3].min() > 1 - _STRAIGHT_ABOVE for frame in frames)
    for index, frame in enumerate(frames):
        data = cv2.imencode(".png", _pixels(frame, is_opaque=is_opaque))[1]
        write_whole(folder / f"{index:04d}.png", data.tobytes())


def _lit(frame: Tensor, light: float) -> Tensor:
    """(4, H, W), premultiplied, with its colours dimmed."""
    return torch.cat([frame[:3] * light, frame[3:]])


def _pixels(frame: Tensor, *, is_opaque: bool) -> NDArray[np.uint8]:
    """(4, H, W) premultiplied RGBA in [0, 1] as OpenCV has it: BGR, or BGRA with straight alpha."""
    planes = frame.permute(1, 2, 0).float().cpu().numpy()
    alpha = planes[..., 3:]
    colour = planes[..., 2::-1] / np.where(alpha > 0, alpha, 1)
    whole = colour if is_opaque else np.concatenate([colour, alpha], axis=2)
    pixels: NDArray[np.uint8] = np.rint(whole.clip(0, 1) * 255).astype(np.uint8)
    return pixels


def main(arguments: Sequence[str] | None = None) -> int:
    """Write a set from the shell.

    Returns:
        0 where it is done, 1 where it could not be.
    """
    parser = argparse.ArgumentParser(prog="python -m inbetweener.training.held_out")
    parser.add_argument("--out", type=Path, required=True, metavar="SET")
    parser.add_argument("--count", type=int, default=80, help="triplets, a quarter of each kind")
    parser.add_argument("--light", type=float, default=1.0, help="below 1: scenes at night")
    parser.add_argument("--size", type=int, default=256, metavar="PX", help="height and width")
    parser.add_argument("--seed", type=int, default=SEED, help="of the cartoons; no recipe's")
    asked = parser.parse_args(arguments)
    try:
        write_set(
            asked.out,
            SetOptions(count=asked.count, size_px=asked.size, seed=asked.seed, light=asked.light),
        )
    except InbetweenerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
