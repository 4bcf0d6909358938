import numpy as np
import pytest

from inbetweener.training.cartoons.drawing.contours import box, ellipse
from inbetweener.training.cartoons.drawing.sketch import Pen, Sketch

RED, DARK = (200, 30, 40), (90, 10, 20)


def test_a_filled_circle_has_soft_edges_and_premultiplied_colour():
    sketch = Sketch(40, 40)
    sketch.fill(ellipse((20, 20), (12, 12)), RED)
    pixels = sketch.finish().astype(int)
    alpha = pixels[..., 3]
    assert alpha[20, 20] == 255
    assert alpha[0, 0] == 0
    assert ((alpha > 20) & (alpha < 235)).sum() > 20
    np.testing.assert_allclose(alpha.sum() / 255, np.pi * 144, rtol=0.03)
    np.testing.assert_allclose(pixels[..., :3], alpha[..., None] / 255 * RED, atol=1.5)


def test_aliased_drawings_have_hard_edges():
    sketch = Sketch(40, 40)
    sketch.fill(ellipse((20, 20), (12, 12)), RED)
    assert set(np.unique(sketch.finish(aliased=True)[..., 3])) == {0, 255}


def test_a_cel_shadow_lies_on_the_side_away_from_the_light_and_nowhere_else():
    sketch = Sketch(40, 40)
    circle = ellipse((20, 20), (12, 12))
    sketch.fill(circle, RED)
    sketch.shade(circle, (-6.0, 0.0), DARK)
    pixels = sketch.finish()
    assert tuple(pixels[20, 29, :3]) == DARK
    assert tuple(pixels[20, 12, :3]) == RED
    assert pixels[2, 2, 3] == 0


@pytest.mark.parametrize("weight", [1.5, 3.0])
def test_a_line_is_as_wide_as_its_pen(weight):
    sketch = Sketch(60, 30)
    line = np.stack([np.linspace(5, 55, 40), np.full(40, 15.0)], axis=1)
    sketch.stroke(line, Pen(colour=DARK, weight=weight))
    width = sketch.finish()[:, 30, 3].sum() / 255
    assert width == pytest.approx(weight, abs=0.5)


def test_a_broken_line_has_gaps_and_a_tapered_one_thin_ends():
    plain = Pen(colour=DARK, weight=2.0)
    assert (plain.widths(50, closed=False) == 2.0).all()
    broken = Pen(colour=DARK, weight=2.0, gap_share=0.3).widths(200, closed=False)
    assert np.mean(broken == 0) == pytest.approx(0.3, abs=0.05)
    tapered = Pen(colour=DARK, weight=4.0, tapered=True).widths(50, closed=False)
    assert tapered[0] < tapered[25]


def test_what_is_painted_outside_the_sheet_is_cut_off():
    sketch = Sketch(20, 20)
    away = box(30, 30, 50, 50)
    sketch.paint(away, lambda h, w: np.zeros((h, w, 3), np.uint8))
    sketch.shade(away, (2.0, 2.0), DARK)
    assert not sketch.finish().any()
