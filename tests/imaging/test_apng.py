"""Animated PNGs read back by FFmpeg's decoder and by Pillow: exact in every pixel and moment."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO

import av
import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from inbetweener.imaging.apng import ApngWriter

NTSC = Fraction(24_000, 1001)


def picture(step, planes=4, depth=8):
    random = np.random.default_rng(step)
    pixels = np.full((48, 80, planes), 200, np.uint8)
    pixels[10 : 20 + step, 4 * step : 4 * step + 9] = random.integers(0, 256, planes)
    if planes == 4:
        pixels[30:, :, 3] = np.linspace(0, 255, 80).astype(np.uint8)
    return pixels.astype(np.uint16) * 257 - (pixels > 9) * 3 if depth == 16 else pixels


def apng(frames, fps):
    held = BytesIO()
    pixels = frames[0]
    writer = ApngWriter(
        held, Fraction(fps), has_alpha=pixels.shape[2] == 4, is_deep=pixels.dtype == np.uint16
    )
    for frame in frames:
        writer.write(frame)
    writer.finish()
    return held.getvalue()


def opened(file):
    image = Image.open(file)
    assert isinstance(image, PngImagePlugin.PngImageFile)
    return image


def decoded(data):
    with av.open(BytesIO(data), "r", format="apng") as container:
        return [frame.to_ndarray() for frame in container.decode(video=0)]


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("planes", [3, 4])
def test_every_pixel_is_exact(planes, depth):
    steps = [0, 1, 2, 3, 1]
    frames = [picture(step, planes, depth).astype(f"u{depth // 8}") for step in steps]
    back = decoded(apng(frames, 24))
    assert len(back) == 5
    for got, frame in zip(back, frames, strict=True):
        assert np.array_equal(got, frame)


@pytest.mark.parametrize("fps", [24, NTSC, 12, 8, 60, Fraction(120_000, 1001)])
def test_holds_are_long_frames_of_exact_length(fps):
    steps = [0, 0, 0, 1, 2, 2]
    image = opened(BytesIO(apng([picture(step) for step in steps], fps)))
    assert image.n_frames == 3
    assert image.info["loop"] == 0  # for ever
    delays_ms = []
    for index in range(3):
        image.seek(index)
        delays_ms.append(image.info["duration"])
        assert np.array_equal(np.array(image), picture(index))
    assert delays_ms == pytest.approx([float(n * 1000 / fps) for n in (3, 1, 2)], rel=1e-6)


def test_a_hold_too_long_for_one_delay_is_several():
    image = opened(BytesIO(apng([picture(0)] * 4001 + [picture(1)], NTSC)))
    total_ms = 0.0
    for index in range(image.n_frames):
        image.seek(index)
        total_ms += image.info["duration"]
        assert np.array_equal(np.array(image), picture(int(index == image.n_frames - 1)))
    assert total_ms == pytest.approx(float(4002 / NTSC * 1000), rel=1e-9)


def test_only_what_changes_is_written():
    one, two = len(apng([picture(0)], 24)), len(apng([picture(0), picture(1)], 24))
    assert two - one < 400


def test_it_is_a_png_too_and_tells_its_colours():
    data = apng([picture(3), picture(4)], 24)
    assert np.array_equal(np.array(Image.open(BytesIO(data))), picture(3))
    assert b"sRGB" in data[:100]
