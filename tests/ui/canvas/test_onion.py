from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QTransform

from inbetweener.ui.canvas import onion
from inbetweener.ui.canvas.onion import Ghost, Lie, OnionSkin, ink_of_image, opacities_of, tinted
from inbetweener.ui.canvas.picture import Picture, pixels_of, reduced

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.ink import Ink

RED = QColor("#e5484d")
PAPER, LINE, FILL = QColor("#f4f2ec"), QColor("#101010"), QColor("#e0a080")

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(ground: QColor, image_format: QImage.Format = QImage.Format.Format_ARGB32) -> QImage:
    """A ground with a dark square at 2..4 and a lighter one at 10..12."""
    image = QImage(24, 24, image_format)
    image.fill(ground)
    for left, colour in ((2, LINE), (10, FILL)):
        for x in range(left, left + 3):
            for y in range(2, 5):
                image.setPixelColor(x, y, colour)
    return image


def lie(place: QRectF | None = None, zoom: float = 1.0, turn: QTransform | None = None) -> Lie:
    return Lie(24, 24, place or QRectF(0, 0, 24, 24), zoom, turn or QTransform())


def amount(ink: Ink, x: int, y: int) -> int:
    """How much ink a pixel has, 0 to 255."""
    return ink.opacities[int(ink.levels[y, x])]


def amounts(ink: Ink) -> list[int]:
    """How much ink the dark square, the lighter one and the ground have."""
    return [amount(ink, x, 3) for x in (3, 11, 20)]


@pytest.mark.parametrize("image_format", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32])
def test_on_paper_dark_ink_counts_most_and_paper_not_at_all(image_format):
    line, fill, paper = amounts(ink_of_image(drawn(PAPER, image_format)))

    assert line > 220
    assert 20 < fill < 140
    assert paper == 0


def test_on_grey_paper_the_paper_is_clear_too():
    assert amounts(ink_of_image(drawn(QColor(150, 150, 150))))[2] == 0


def test_on_a_cel_every_painted_part_counts():
    image = drawn(QColor(0, 0, 0, 0))
    image.setPixelColor(20, 3, QColor(255, 255, 255))

    line, fill, white = amounts(ink_of_image(image))

    assert line > fill > white > 40
    assert amount(ink_of_image(image), 23, 23) == 0


def test_half_transparent_ink_counts_half():
    image = drawn(QColor(0, 0, 0, 0))
    full = amount(ink_of_image(image), 3, 3)
    image.setPixelColor(3, 3, QColor(16, 16, 16, 128))

    assert amount(ink_of_image(image), 3, 3) == pytest.approx(full / 2, abs=4)


def test_a_tint_is_one_colour_as_strong_as_the_ink():
    ink = ink_of_image(drawn(PAPER))

    image = tinted(opacities_of(ink), RED)

    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    line = image.pixelColor(3, 3)
    assert line.alpha() == amount(ink, 3, 3)
    assert (line.red(), line.green(), line.blue()) == pytest.approx((229, 72, 77), abs=2)
    assert image.pixelColor(20, 20).alpha() == 0


def test_an_odd_width_does_not_shear_the_ink():
    image = drawn(PAPER).copy(0, 0, 13, 9)

    ink = ink_of_image(image)

    dark = np.array([[amount(ink, x, y) > 200 for x in range(13)] for y in range(9)])
    assert np.argwhere(dark).min(axis=0).tolist() == [2, 2]
    assert np.argwhere(dark).max(axis=0).tolist() == [4, 4]


def skin(*ghosts: Ghost) -> OnionSkin:
    made = OnionSkin()
    made.set_ghosts(ghosts)
    return made


PLACE = QRectF(0, 0, 24, 24)


def colour_of(layer: QImage) -> QColor:
    """What is seen in the dark square."""
    return layer.pixelColor(QPoint(3, 3) - layer.offset())


def test_a_layer_is_kept_until_something_changes():
    image = drawn(PAPER)
    made = skin(Ghost(image, RED, 0.5))
    first = made.layer(24, 24, PLACE, 1.0).cacheKey()

    made.set_ghosts([Ghost(image, RED, 0.5)])
    again = made.layer(24, 24, PLACE, 1.0).cacheKey()
    moved = made.layer(24, 24, PLACE.translated(1, 0), 1.0).cacheKey()

    assert first == again != moved


def test_ink_is_looked_for_once_a_drawing(monkeypatch):
    looked: list[QImage] = []

    def noted(image: QImage) -> Ink:
        looked.append(image)
        return ink_of_image(image)

    monkeypatch.setattr(onion, "ink_of_image", noted)
    a, b, c = drawn(PAPER), drawn(QColor("white")), drawn(QColor("#ddd"))
    made = skin(Ghost(a, RED, 0.5), Ghost(b, RED, 0.5))
    made.layer(24, 24, PLACE, 1.0)

    made.set_ghosts([Ghost(b, QColor("blue"), 0.5), Ghost(c, RED, 0.5)])
    made.layer(24, 24, PLACE, 1.0)

    assert len(looked) == 3


def test_ink_that_is_given_is_not_looked_for_and_looks_the_same(monkeypatch):
    image = drawn(PAPER)
    wanted = skin(Ghost(image, RED, 0.5)).layer(24, 24, PLACE, 1.0)
    ink = ink_of_image(image)
    monkeypatch.delattr(onion, "ink_of_image")

    assert skin(Ghost(image, RED, 0.5, ink)).layer(24, 24, PLACE, 1.0) == wanted


def test_the_inks_kept_are_few():
    made = OnionSkin()
    for _ in range(40):
        made.set_ghosts([Ghost(drawn(PAPER), RED, 1.0)])
        made.layer(24, 24, PLACE, 1.0)

    assert len(made._opacities) == len(made._laid) == onion._GHOSTS_KEPT


def test_a_ghost_without_opacity_or_picture_is_none():
    assert skin(Ghost(drawn(PAPER), RED, 0.0), Ghost(QImage(), RED, 1.0)).is_empty


def test_opacity_thins_a_ghost():
    image = drawn(PAPER)
    whole = colour_of(skin(Ghost(image, RED, 1.0)).layer(24, 24, PLACE, 1.0)).alpha()
    half = colour_of(skin(Ghost(image, RED, 0.5)).layer(24, 24, PLACE, 1.0)).alpha()

    assert half == pytest.approx(whole / 2, abs=2)


def test_a_layer_is_as_large_as_its_ink():
    moved = QTransform.fromTranslate(4, 0)
    one = skin(Ghost(drawn(PAPER), RED, 1.0)).layer(24, 24, PLACE, 1.0)
    other = skin(Ghost(drawn(PAPER), RED, 1.0)).layer(24, 24, PLACE, 1.0, moved)

    assert QRect(one.offset(), one.size()) == QRect(2, 2, 11, 3)
    assert QRect(other.offset(), other.size()) == QRect(6, 2, 11, 3)


def test_empty_paper_gives_an_empty_layer():
    paper = QImage(24, 24, QImage.Format.Format_RGB32)
    paper.fill(PAPER)

    assert skin(Ghost(paper, RED, 1.0)).layer(24, 24, PLACE, 1.0).isNull()


def test_ghosts_that_lie_apart_are_both_seen():
    left, right = drawn(PAPER).copy(0, 0, 8, 24), drawn(PAPER)
    layer = skin(Ghost(left, RED, 1.0), Ghost(right, QColor("blue"), 0.5)).layer(24, 24, PLACE, 1.0)

    assert layer.pixelColor(QPoint(11, 3) - layer.offset()).blue() > 0
    assert colour_of(layer).blue() > colour_of(layer).green()


def test_an_alpha_channel_that_hides_nothing_makes_no_cel():
    assert Picture.of(drawn(PAPER)).is_opaque
    assert not Picture.of(drawn(QColor(255, 255, 255, 254))).is_opaque


@pytest.mark.parametrize(
    "image_format",
    [
        QImage.Format.Format_RGB888,
        QImage.Format.Format_RGBA64,
        QImage.Format.Format_Indexed8,
        QImage.Format.Format_Grayscale16,
    ],
)
def test_pictures_of_any_format_are_readied(image_format):
    image = drawn(PAPER).convertToFormat(image_format)

    picture = Picture.of(image)

    assert picture.image.depth() == 32
    assert pixels_of(picture.image).shape == (24, 24, 4)
    assert picture.is_opaque


def test_thin_lines_survive_in_small_copies():
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(400):
        image.setPixelColor(x, 201, QColor("black"))

    small = reduced(image, 0.1)

    assert (small.width(), small.height()) == (50, 50)  # at 0.8 of which it is drawn
    assert min(small.pixelColor(20, y).red() for y in range(50)) < 240
    assert reduced(image, 0.6) is image


def seen(laid: NDArray[np.uint8]) -> list[int]:
    """Left, top, right and bottom of what is more than half ink, the last two not included."""
    rows, columns = np.nonzero(laid > 127)
    return [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]


@pytest.mark.parametrize(
    ("place", "zoom", "turn", "box"),
    [
        (QRectF(0, 0, 24, 24), 1.0, QTransform(), [2, 2, 5, 5]),
        (QRectF(3, 1, 24, 24), 1.0, QTransform(), [5, 3, 8, 6]),
        (QRectF(0, 0, 48, 48), 2.0, QTransform(), [4, 4, 10, 10]),
        (QRectF(-6, -6, 96, 96), 4.0, QTransform(), [2, 2, 14, 14]),
        (QRectF(0, 0, 24, 24), 1.0, QTransform(-1, 0, 0, 1, 24, 0), [19, 2, 22, 5]),
        (QRectF(0, 0, 24, 24), 1.0, QTransform(0, 1, -1, 0, 24, 0), [19, 2, 22, 5]),
    ],
)
def test_ink_lies_where_the_picture_does(place, zoom, turn, box):
    assert seen(lie(place, zoom, turn).laid(opacities_of(ink_of_image(drawn(PAPER))))) == box


def test_the_last_ghost_lies_on_top():
    image = drawn(PAPER)
    far, near = Ghost(image, RED, 1.0), Ghost(drawn(PAPER), QColor("blue"), 1.0)

    assert colour_of(skin(far, near).layer(24, 24, PLACE, 1.0)).blue() > 200
    assert colour_of(skin(near, far).layer(24, 24, PLACE, 1.0)).red() > 200


def test_a_ghost_that_moves_to_the_other_side_is_not_laid_anew(monkeypatch):
    image, ink = drawn(PAPER), ink_of_image(drawn(PAPER))
    made = skin(Ghost(image, RED, 0.5, ink))
    made.layer(24, 24, PLACE, 1.0)
    monkeypatch.delattr(Lie, "laid")
    made.set_ghosts([Ghost(image, QColor("blue"), 0.2, ink)])

    assert colour_of(made.layer(24, 24, PLACE, 1.0)).blue() > 0
