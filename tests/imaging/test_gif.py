"""GIFs read back by Pillow: every picture, every delay, nothing that flickers."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image

from inbetweener.imaging.gif import GifWriter

NTSC = Fraction(24_000, 1001)


def flat(step, size=(80, 48)):
    """A square on paper, further right with each step, and a thin line that stays."""
    pixels = np.full((size[1], size[0], 3), 245, np.uint8)
    pixels[5:20, 4 * step : 20 + 4 * step] = (200, 30, 60)
    pixels[40] = (10, 20, 30)
    return pixels


def painted(step):
    """A ball on a soft ground of many more colours than a GIF can have."""
    across, down = np.meshgrid(np.linspace(0, 255, 160), np.linspace(0, 255, 120))
    pixels = np.dstack([across, down, 255 - across]).astype(np.uint8)
    return cv2.circle(pixels, (40 + 8 * step, 60), 20, (255, 255, 255), -1, cv2.LINE_AA)


def gif(frames, fps, **options):
    held = BytesIO()
    height, width = frames[0].shape[:2]
    writer = GifWriter(held, width, height, Fraction(fps), **options)
    for frame in frames:
        writer.write(frame)
    writer.finish()
    return Image.open(BytesIO(held.getvalue())), writer, held.getvalue()


def shown(image):
    """The pictures and their delays in hundredths of a second."""
    pictures, delays = [], []
    for index in range(image.n_frames):
        image.seek(index)
        pictures.append(np.array(image.convert("RGB")))
        delays.append(image.info["duration"] // 10)
    return pictures, delays


def test_flat_art_comes_back_exactly_and_holds_are_long_frames():
    steps = [0, 0, 1, 1, 1, 2, 0]
    image, _, _ = gif([flat(step) for step in steps], 25)

    pictures, delays = shown(image)
    for picture, step in zip(pictures, [0, 1, 2, 0], strict=True):
        assert np.array_equal(picture, flat(step))
    assert delays == [8, 12, 4, 4]
    assert image.info["loop"] == 0  # for ever


@pytest.mark.parametrize("fps", [24, NTSC, 12, 8, 15, 30, 50, Fraction(2997, 100)])
def test_delays_do_not_drift(fps):
    _, delays = shown(gif([flat(step % 12) for step in range(100)], fps)[0])
    assert len(delays) == 100
    moments = np.cumsum(delays)
    for index, moment in enumerate(moments, 1):
        assert abs(moment - index * 100 / fps) <= Fraction(1, 2)
    assert max(delays) - min(delays) <= 1


def test_what_is_too_fast_for_a_gif_is_left_out_and_the_speed_stays():
    image, writer, _ = gif([flat(step % 12) for step in range(60)], 60)
    pictures, delays = shown(image)
    assert min(delays) >= 2
    assert abs(sum(delays) - 100) <= 1
    assert writer.left_out == 60 - len(pictures)
    assert np.array_equal(pictures[-1], flat(59 % 12))


def test_what_stands_still_never_changes_by_a_hair():
    """With palettes of their own, dithered frames would shimmer all over."""
    pictures, _ = shown(gif([painted(step) for step in range(4)], 12)[0])
    still = np.ones((120, 160), bool)
    still[38:82, 18:90] = False
    for picture in pictures[1:]:
        assert np.array_equal(picture[still], pictures[0][still])


def test_painted_pictures_stay_near_and_paints_exact():
    pictures, _ = shown(gif([painted(step) for step in range(3)], 12)[0])
    for step, picture in enumerate(pictures):
        off = np.abs(cv2.blur(picture, (5, 5)).astype(int) - cv2.blur(painted(step), (5, 5)))
        assert off.mean() < 2
        assert tuple(picture[60, 40 + 8 * step]) == (255, 255, 255)


def test_a_draft_is_smaller():
    frames = [painted(step) for step in range(4)]
    assert len(gif(frames, 12, colours=32, dithers=False)[2]) < len(gif(frames, 12)[2])


def test_only_what_changes_is_written():
    some, many = (gif([flat(step, (400, 300)) for step in range(n)], 12)[2] for n in (1, 6))
    assert len(many) - len(some) < 6 * 1200


def test_a_very_long_hold_is_several_delays():
    frame = flat(0)
    image, _, _ = gif([frame] * 3000 + [flat(1)], Fraction(4))
    pictures, delays = shown(image)
    assert delays == [65_535, 75_000 - 65_535, 25]
    assert np.array_equal(pictures[1], frame)
    assert np.array_equal(pictures[2], flat(1))
