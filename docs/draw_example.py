"""Draws the moving picture of the README: the keys of the sample shot, and its inbetweens.

python -m docs.draw_example
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from docs.clips.proof import Proof
from inbetweener.cli import main as shell
from inbetweener.paths import resource
from inbetweener.storage.project_file import load_project

EXAMPLE = Path(__file__).resolve().parent / "images" / "example.gif"
_SIZE = (420, 236)
_GAP_PX = 8
_BAND_PX = 26
_FRAME_MS = 40  # GIF counts in hundredths of a second: 25 frames a second for 24
_PAPER, _INK = (247, 245, 240), (60, 55, 50)


def main() -> int:
    """Draw it."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "frames"
        code = shell(["render", str(resource("sample")), "--out", str(out), "--on", "ones"])
        if code:
            return code
        drawn = [_small(path) for path in sorted(out.glob("*.png"))]
    shot = load_project(resource("sample/sample.inbetweener")).shot
    numbers = [each.number or 0 for each in shot.drawings]
    held = [max(n for n in numbers if n <= frame) - 1 for frame in range(1, len(drawn) + 1)]
    words = (f"{len(numbers)} keys", f"{len(drawn)} frames with the inbetweens")
    pictures = [_beside(drawn[key], drawn[frame], words) for frame, key in enumerate(held)]
    palette = pictures[0].quantize(64, dither=Image.Dither.NONE)
    reduced = [each.quantize(palette=palette, dither=Image.Dither.NONE) for each in pictures]
    reduced[0].save(
        EXAMPLE, save_all=True, append_images=reduced[1:], duration=_FRAME_MS, loop=0, optimize=True
    )
    sys.stdout.write(f"{EXAMPLE.name}: {EXAMPLE.stat().st_size / 1024:.0f} KiB\n")
    return 0


def key_proofs() -> list[Proof]:
    """The first key, which both halves of the first picture show, and the last one at the left."""
    first, last = (_small(resource("sample") / name) for name in ("A0001.png", "A0037.png"))
    right = _SIZE[0] + _GAP_PX
    places = ((0, 0, first), (0, right, first), (-1, 0, last))
    return [Proof(index, (x, _BAND_PX), picture) for index, x, picture in places]


def _small(path: Path) -> Image.Image:
    """A frame on paper, at the size that it is shown in."""
    cel = Image.open(path).convert("RGBA")
    paper = Image.new("RGBA", cel.size, (*_PAPER, 255))
    return Image.alpha_composite(paper, cel).convert("RGB").resize(_SIZE, Image.Resampling.LANCZOS)


def _beside(left: Image.Image, right: Image.Image, words: tuple[str, str]) -> Image.Image:
    width, height = 2 * _SIZE[0] + _GAP_PX, _SIZE[1] + _BAND_PX
    sheet = Image.fromarray(np.full((height, width, 3), _PAPER, np.uint8))
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(14)
    for index, picture in enumerate((left, right)):
        x = index * (_SIZE[0] + _GAP_PX)
        sheet.paste(picture, (x, _BAND_PX))
        draw.text((x + _SIZE[0] // 2, _BAND_PX // 2), words[index], _INK, font, anchor="mm")
    return sheet


if __name__ == "__main__":
    sys.exit(main())
