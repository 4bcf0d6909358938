"""Render a folder of Lottie animations into a bank of clips.

python -m inbetweener.training.lottie FOLDER --out bank.npz [--size 160] [--frames 13] [--fps 24]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie.bank import save_bank
from inbetweener.training.lottie.rendering import RenderConfig, render_folder


def _arguments(arguments: list[str]) -> argparse.Namespace:
    defaults = RenderConfig()
    parser = argparse.ArgumentParser(
        prog="python -m inbetweener.training.lottie",
        description="Render a folder of Lottie animations into a bank of clips to train on.",
    )
    parser.add_argument("folder", type=Path, help="of *.json files")
    parser.add_argument("--out", type=Path, required=True, help="the .npz file to write")
    parser.add_argument("--size", type=int, default=defaults.size, help="of the frames in pixels")
    parser.add_argument("--frames", type=int, default=defaults.frames, help="in a row from each")
    parser.add_argument("--fps", type=float, default=defaults.fps, help="frames a second")
    parser.add_argument("--runs", type=int, default=defaults.runs, help="of frames from each")
    parser.add_argument("--seed", type=int, default=defaults.seed, help="of where runs begin")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Write the bank and say what is in it."""
    options = _arguments(arguments)
    config = RenderConfig(
        size=options.size,
        frames=options.frames,
        fps=options.fps,
        runs=options.runs,
        seed=options.seed,
    )
    try:
        bank = render_folder(options.folder, config)
        save_bank(bank, options.out)
    except (TrainingError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    mebibytes = options.out.stat().st_size / 2**20
    sys.stdout.write(
        f"{options.out}: {len(bank.clips) - 1} clips, {len(bank.ends) - 1} frames, "
        f"{mebibytes:.1f} MiB\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
