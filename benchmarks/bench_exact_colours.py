"""What exact colours cost: the paints of a gap, an inbetween in them, and the count of new ones.

    python -m benchmarks.bench_exact_colours [--threads 1] [--repeats 5]

Each figure is the fastest of the repeats. The inbetween is that of dis-splat, whose blurred edges
leave more to resolve than a drawing would. The bounds are 0.5 s a gap and 0.25 s an inbetween at
1920 x 1080 with up to 40 paints, on one core.
"""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch  # noqa: TID253 - dis-splat runs in it

from benchmarks.bench_engine import draw_key, seconds_per_call
from inbetweener.api import open_interpolator
from inbetweener.imaging.alpha import unpremultiply
from inbetweener.imaging.exact_colours import in_exact_colours, paints_of
from inbetweener.imaging.new_colours import new_beside_paints, new_colours_of_painted

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

_PAPER = 245
_SIZES = ((960, 540), (1920, 1080))


def draw_cel(width: int, height: int, step: int) -> NDArray[np.uint8]:
    """The drawing of `draw_key` as an antialiased cel, (H, W, 4)."""
    large = draw_key(2 * width, 2 * height, step, cv2.LINE_8)
    alpha = (large != _PAPER).any(axis=2, keepdims=True)
    floats = np.concatenate([large / np.float32(255), alpha], axis=2).astype(np.float32)
    floats[..., :3] *= floats[..., 3:]
    small = cv2.resize(floats, (width, height), interpolation=cv2.INTER_AREA)
    return unpremultiply(small.astype(np.float32), np.uint8).astype(np.uint8)


def measure(width: int, height: int, repeats: int) -> None:
    """Print the table of one size."""
    opaque = draw_key(width, height, 0), draw_key(width, height, 1)
    cels = draw_cel(width, height, 0), draw_cel(width, height, 1)
    model = open_interpolator("dis-splat", device="cpu")
    print(f"\n{width} x {height}")
    for kind, keys in (("RGB", opaque), ("RGBA", cels)):
        (drawn,) = model.inbetween(keys[0], keys[1], [0.5])
        paints = paints_of(keys)
        if paints is None:
            raise SystemExit("the keys of the benchmark are not flat any more")
        works: dict[str, Callable[[], object]] = {
            "paints, a gap": partial(paints_of, keys),
            "exact, an inbetween": partial(in_exact_colours, drawn, paints),
            "new colours, an inbetween": partial(new_beside_paints, drawn, paints),
            "new colours, painted keys": partial(new_colours_of_painted, drawn, keys),
        }
        print(f"{kind}, {len(paints)} paints")
        for what, work in works.items():
            print(f"  {what:<28}{seconds_per_call(work, repeats):>8.3f} s")


def main() -> None:
    """Measure at each size and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    cv2.setNumThreads(options.threads)
    for width, height in _SIZES:
        measure(width, height, options.repeats)


if __name__ == "__main__":
    main()
