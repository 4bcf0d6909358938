"""Draw a contact sheet of synthetic cartoons and check their motion by warping.

python -m inbetweener.training.cartoons --out sheet.png [--seed 0] [--count 16] [--size 128]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from inbetweener.training.cartoons.contact_sheet import draw_sheet
from inbetweener.training.cartoons.flow_check import check_flow
from inbetweener.training.cartoons.source import Cartoons, CartoonsConfig

if TYPE_CHECKING:
    from inbetweener.training.batch import Batch


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m inbetweener.training.cartoons",
        description="Draw a contact sheet of synthetic cartoons; check their motion by warping.",
    )
    parser.add_argument("--out", type=Path, required=True, help="the PNG file to write")
    parser.add_argument("--seed", type=int, default=0, help="of the bank and the scenes")
    parser.add_argument("--step", type=int, default=0, help="which batch")
    parser.add_argument("--count", type=int, default=16, help="how many samples")
    parser.add_argument("--size", type=int, default=128, help="of the pictures in pixels")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    return parser.parse_args(arguments)


def describe_flow(batch: Batch) -> str:
    """The warping errors in a few lines of text."""
    errors = check_flow(batch)
    lines = ["mean absolute error after warping, over what is seen in both (median, worst sample):"]
    for name in ("a_to_b", "b_to_a", "a_to_t", "b_to_t"):
        error = getattr(errors, name)
        lines.append(f"  {name}  {float(error.median()):.4f}  {float(error.max()):.4f}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Write the sheet and say how well the flow holds."""
    options = _arguments(arguments)
    config = CartoonsConfig(size=options.size, seed=options.seed, device=options.device)
    batch = Cartoons(config).draw(options.step, options.count)
    sheet = cv2.cvtColor(draw_sheet(batch), cv2.COLOR_RGB2BGR)
    if not cv2.imwrite(str(options.out), sheet):
        sys.stderr.write(f"The sheet could not be written to {options.out}.\n")
        return 1
    sys.stdout.write(f"{options.out}: {options.count} samples\n{describe_flow(batch)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
