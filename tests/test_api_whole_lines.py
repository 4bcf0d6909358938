from __future__ import annotations

import numpy as np

from inbetweener.api import open_interpolator
from tests.support.line_drawings import figure


def test_whole_lines_from_python_leave_keys_and_painted_art_alone():
    drawing = figure()
    keys = drawing.drawn(0.4), drawing.drawn(0.5)
    interpolator = open_interpolator("dis-splat", device="cpu")

    first, plain = interpolator.inbetween(*keys, [0, 0.5])
    same, whole = interpolator.inbetween(*keys, [0, 0.5], whole_lines=True)

    np.testing.assert_array_equal(first, same)
    assert whole.shape == plain.shape
    assert (whole != plain).any()
    truth = drawing.drawn(0.45).astype(float)
    assert np.abs(whole - truth).mean() < 1.1 * np.abs(plain - truth).mean()
    noise = np.random.default_rng(0).integers(0, 256, (48, 64, 3), np.uint8)
    (painted,) = interpolator.inbetween(noise, noise, [0.5], whole_lines=True)
    (as_drawn,) = interpolator.inbetween(noise, noise, [0.5])
    np.testing.assert_array_equal(painted, as_drawn)
