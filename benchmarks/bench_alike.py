"""How much of a drawing is the same on CPU and GPU: within one step of 255 in every channel.

    python -m benchmarks.bench_alike [--device cuda] [--size 960x540]

For each model: the share of the pixels that are alike, the greatest difference, and whether the
device draws the same bytes twice. Ends with 1 where less than 99.9 % are alike or two drawings
differ, and with 0 where this machine has no such device, which is said.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.bench_engine import draw_key
from inbetweener.core.cancel import CancelToken
from inbetweener.errors import ModelError
from inbetweener.inference.catalogue import Catalogue

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODELS = ("dis-splat", "region-splat", "flow-warp")
PROMISED_SHARE = 0.999
_ROUNDING = 1


def drawn(model: str, device: str, size: tuple[int, int] = (480, 270)) -> NDArray[np.uint8]:
    """The middle of two drawings, by a model that is opened for it; (H, W, 3).

    Raises:
        ModelError: this machine has no such device.
    """
    keys = draw_key(*size, 0), draw_key(*size, 1)
    gap = Catalogue().open(model, device).prepare(*keys, (), CancelToken())
    return np.asarray(gap.at(0.5, CancelToken()).image, np.uint8)


def difference(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.int16]:
    """(H, W) the greatest over the channels."""
    greatest: NDArray[np.int16] = np.abs(one.astype(np.int16) - other.astype(np.int16)).max(axis=2)
    return greatest


def alike(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """The share of pixels that differ by no more than a rounding."""
    return float((difference(one, other) <= _ROUNDING).mean())


def is_kept(model: str, device: str, size: tuple[int, int]) -> bool:
    """Measure a model, print its line, and say whether it keeps what is promised."""
    here, there = drawn(model, "cpu", size), drawn(model, device, size)
    is_same = there.tobytes() == drawn(model, device, size).tobytes()
    share, most = alike(here, there), int(difference(here, there).max())
    again = "the same bytes again" if is_same else "OTHER BYTES AGAIN"
    print(f"{model:<14}{share:>10.4%} alike, at most {most} of 255 apart, {again}")
    return is_same and share >= PROMISED_SHARE


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--size", default="960x540")
    options = parser.parse_args()
    width, height = (int(side) for side in options.size.split("x"))
    try:
        kept = [is_kept(model, options.device, (width, height)) for model in MODELS]
    except ModelError as error:
        print(error)
        return 0
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
