"""Films made of Lottie animations, to try and to train what reads films.

python -m inbetweener.training.lottie.films FOLDER --out films [--films 6] [--size 256x192]

They have what real films have: several codecs and rates, drawings on ones, twos and threes, pans
and cuts. No animation is seen in two scenes, nor is one of its other skin tones (`_1f3fb` to
`_1f3ff` in an emoji's name), so a data set that is split by scene is split by animation as well.
Name the animations' source and licence wherever the films are used.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from tqdm import tqdm

from inbetweener.errors import InbetweenerError
from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie.animation import Opener, lottie_files
from inbetweener.training.lottie.film_scenes import make_scene
from inbetweener.training.whole_files import make_folder
from inbetweener.video.writing import FilmFormat, FilmWriter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.random import Generator

    from inbetweener.training.lottie.animation import Animation

# Container (and with it the codec), frames a second and the encoder's rate factor, film by film.
_KINDS: Final = (
    (".mp4", Fraction(24), 18),
    (".webm", Fraction(25), 28),
    (".mkv", Fraction(24), 23),
    (".mov", Fraction(30), 16),
    (".mp4", Fraction(24000, 1001), 26),
)
_SKIN_TONE: Final = re.compile("_1f3f[b-f]")
_LEAST_FRAMES: Final = 8
_TOGETHER: Final = (1, 2, 2, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmsOptions:
    """What is made.

    Attributes:
        films: how many, of as many scenes each.
        animations: at most so many of the folder's are used; 0 for all.
        size_px: width and height.
        seed: of everything drawn by lot.
    """

    films: int = 5
    animations: int = 0
    size_px: tuple[int, int] = (256, 192)
    seed: int = 0

    def __post_init__(self) -> None:
        if self.films < 1 or self.animations < 0 or min(self.size_px) < 16:
            raise TrainingError("Films are at least 1, their sides at least 16 px.")


def make_films(folder: Path, out: Path, options: FilmsOptions) -> list[Path]:
    """Write films of a folder's animations.

    Args:
        folder: of *.json files.
        out: made if there is none; films of the same names in it are replaced.
        options: what is made.

    Returns:
        The films.

    Raises:
        TrainingError: there are no animations that can be used, or rlottie-python is missing.
        VideoError: a film cannot be written.
    """
    random = np.random.default_rng([options.seed, 5])
    casts = list(_casts(random, _shuffled(random, folder, options)))
    if len(casts) < options.films:
        raise TrainingError(f"{folder} has too few animations that move for so many films.")
    make_folder(out)
    paths = []
    for number in range(options.films):
        suffix, fps, quality = _KINDS[number % len(_KINDS)]
        width_px, height_px = options.size_px
        form = FilmFormat(width_px=width_px, height_px=height_px, fps=fps, quality=quality)
        paths.append(out / f"film-{number + 1:02d}{suffix}")
        _write_film(paths[-1], form, casts[number :: options.films], options.seed + number)
    return paths


def _shuffled(random: Generator, folder: Path, options: FilmsOptions) -> Iterator[Animation]:
    """The animations that can be used, in an order drawn by lot."""
    paths, opener = lottie_files(folder), Opener()
    shuffled = [paths[k] for k in random.permutation(len(paths))]
    # One of each that differ in the colour of the skin alone.
    chosen = {_SKIN_TONE.sub("", path.stem): path for path in shuffled}
    for path in list(chosen.values())[: options.animations or None]:
        animation = opener.open(path)
        if animation is not None and animation.frame_count >= _LEAST_FRAMES:
            yield animation


def _casts(random: Generator, animations: Iterator[Animation]) -> Iterator[list[Animation]]:
    """Who plays in which scene: everyone in one alone."""
    cast: list[Animation] = []
    wanted = int(random.choice(_TOGETHER))
    for animation in animations:
        cast.append(animation)
        if len(cast) == wanted:
            yield cast
            cast, wanted = [], int(random.choice(_TOGETHER))
    if cast:
        yield cast


def _write_film(
    path: Path, form: FilmFormat, casts: Sequence[Sequence[Animation]], seed: int
) -> None:
    random, fps = np.random.default_rng([seed, 6]), float(form.fps)
    with FilmWriter(path, form) as writer:
        for cast in tqdm(casts, desc=path.name, unit="scene"):
            scene = make_scene(random, cast, (form.width_px, form.height_px), fps)
            for number in range(scene.drawings):
                picture = scene.drawing(number, fps)
                for _ in range(scene.exposure):
                    writer.write(picture)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make films from the shell.

    Returns:
        0 where it is done, 1 where it could not be.
    """
    asked = _parser().parse_args(arguments)
    try:
        options = FilmsOptions(
            films=asked.films, animations=asked.animations, size_px=asked.size, seed=asked.seed
        )
        for path in make_films(asked.folder, asked.out, options):
            sys.stdout.write(f"{path}: {path.stat().st_size / 2**20:.1f} MiB\n")
    except InbetweenerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    defaults = FilmsOptions()
    parser = argparse.ArgumentParser(
        prog="python -m inbetweener.training.lottie.films",
        description="Make films of Lottie animations before painted places.",
    )
    parser.add_argument("folder", type=Path, help="of *.json files")
    parser.add_argument("--out", type=Path, required=True, help="folder of the films")
    parser.add_argument("--films", type=int, default=defaults.films, help="how many")
    parser.add_argument(
        "--animations", type=int, default=0, metavar="N", help="use at most so many; 0 for all"
    )
    parser.add_argument(
        "--size", type=_size, default=defaults.size_px, metavar="WxH", help="in pixels"
    )
    parser.add_argument("--seed", type=int, default=0, help="of everything drawn by lot")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
