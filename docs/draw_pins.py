"""Draws the pictures and measures the figures of `pins.md`: python -m docs.draw_pins."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from inbetweener.api import models, open_interpolator
from inbetweener.session.pictures.loading import to_qimage
from inbetweener.session.pins.marks import PinEnd, PinMark, PinMarks, Place, ends_of, pin_between
from inbetweener.ui.canvas.view import CanvasWidget, Ghost
from inbetweener.ui.look.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Pin

FOLDER = Path(__file__).parent / "images"
WIDTH, HEIGHT = 640, 400
FINENESS = 4
DEGREES = (-44.0, 36.0)  # of the arm on key A and on key B
SHOULDER = np.array([352.0, 196.0])
ELBOW_PX, HAND_PX = 84.0, 160.0  # from the shoulder
PAPER, INK = (247, 246, 242), (34, 32, 42)
SKIN, SHIRT, TROUSERS, HAIR = (240, 192, 150), (58, 124, 150), (56, 66, 110), (96, 58, 44)


Colour: TypeAlias = "tuple[int, int, int]"


Point: TypeAlias = "Sequence[float] | NDArray[np.float64]"


class Parts(NamedTuple):
    """Points of the arm at one angle, x and y in pixels."""

    sleeve: NDArray[np.float64]
    elbow: NDArray[np.float64]
    hand: NDArray[np.float64]


def parts_at(degrees: float) -> Parts:
    """The arm swings stiffly about the shoulder."""
    angle = np.deg2rad(degrees)
    along = np.array([np.cos(angle), np.sin(angle)])
    return Parts(*(SHOULDER + far * along for far in (0.5 * ELBOW_PX, ELBOW_PX, HAND_PX)))


class Sheet:
    """Paper that is drawn on finely and made small at the end."""

    def __init__(self) -> None:
        self.fine = np.full((HEIGHT * FINENESS, WIDTH * FINENESS, 3), PAPER, np.uint8)

    def limb(self, a: Point, b: Point, width: float, colour: Colour) -> None:
        """A thick round stroke with an outline."""
        for grown, paint in ((6.0, INK), (0.0, colour)):
            self.stroke(a, b, width + grown, paint)

    def stroke(self, a: Point, b: Point, width: float, colour: Colour) -> None:
        """A thick round stroke without one; from a point to itself, a disc."""
        ends = [tuple(int(v * FINENESS) for v in end) for end in (a, b)]
        cv2.line(self.fine, ends[0], ends[1], colour, int(width * FINENESS), cv2.LINE_AA)

    def oval(self, at: Point, radii: tuple[float, float], colour: Colour) -> None:
        """A filled ellipse with an outline."""
        for grown, paint in ((3.0, INK), (0.0, colour)):
            middle = (int(at[0] * FINENESS), int(at[1] * FINENESS))
            axes = (int((radii[0] + grown) * FINENESS), int((radii[1] + grown) * FINENESS))
            cv2.ellipse(self.fine, middle, axes, 0, 0, 360, paint, -1, cv2.LINE_AA)

    def small(self) -> NDArray[np.uint8]:
        """(H, W, 3) uint8."""
        size = (WIDTH, HEIGHT)
        return np.asarray(cv2.resize(self.fine, size, interpolation=cv2.INTER_AREA), np.uint8)


def figure(degrees: float) -> NDArray[np.uint8]:
    """Somebody who lowers an arm, (H, W, 3) uint8 RGB."""
    sheet, arm = Sheet(), parts_at(degrees)
    for foot in (282, 330):
        sheet.limb((foot, 270), (foot, 372), 40, TROUSERS)
    sheet.oval((306, 232), (62, 86), SHIRT)
    sheet.oval((306, 84), (60, 62), HAIR)
    sheet.oval((312, 98), (50, 54), SKIN)
    for eye in (298, 334):
        sheet.oval((eye, 92), (3.5, 5), INK)
    sheet.limb((308, 122), (330, 120), 1, INK)
    for grown, paint in ((6, INK), (0, SKIN)):  # no line between forearm and hand
        sheet.stroke(arm.elbow, arm.hand, 22 + grown, paint)
        sheet.stroke(arm.hand, arm.hand, 38 + grown, paint)
    sheet.limb(SHOULDER, arm.elbow, 34, SHIRT)
    return sheet.small()


def arm_mask(degrees: float) -> NDArray[np.bool_]:
    """Where the arm is, its outline included."""
    sheet, bare = Sheet(), Sheet()
    arm = parts_at(degrees)
    sheet.limb(SHOULDER, arm.hand, 44, INK)
    sheet.oval(arm.hand, (22, 22), INK)
    mask: NDArray[np.bool_] = (sheet.small() != bare.small()).any(axis=2)
    return mask


def pins() -> tuple[Pin, ...]:
    """One pin on each part: forearm with hand, and sleeve."""
    a, b = (parts_at(degrees) for degrees in DEGREES)
    pairs = ((a.hand, b.hand), (a.sleeve, b.sleeve))
    return tuple(pin_between(Place(*here + 0.5), Place(*there + 0.5)) for here, there in pairs)


def draw_canvas(key_a: NDArray[np.uint8], key_b: NDArray[np.uint8]) -> None:
    """The canvas of the window with both keys and the pins on them."""
    canvas = CanvasWidget()
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    canvas.set_picture(to_qimage(key_a))
    canvas.set_ghosts([Ghost(to_qimage(key_b), QColor("#4c8dff"), 0.55)])
    canvas.zoom_to(1.0)
    canvas.layers.set_pins(
        PinMarks(
            tuple(PinMark(number, *ends_of(pin)) for number, pin in enumerate(pins(), 1)),
            ("A0001", "A0009"),
            PinEnd.A,
            None,
            "Drag a point of A0001 to where it is on A0009",
            is_warning=False,
            inset=None,
        )
    )
    canvas.grab().save(str(FOLDER / "pins-set.png"))
    canvas.close()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> None:
    """Write the pictures, and print the table."""
    app = QApplication([])
    apply_theme(app)
    key_a, key_b = (figure(degrees) for degrees in DEGREES)
    middle = sum(DEGREES) / 2
    true, is_arm = figure(middle), arm_mask(middle)
    draw_canvas(key_a, key_b)
    _say("| model | pins | difference on the arm | elsewhere |")
    _say("|---|---|---|---|")
    for name in models():
        model = open_interpolator(name, "cpu")
        for count in range(len(pins()) + 1):
            chosen = [(p.a_x, p.a_y, p.b_x, p.b_y) for p in pins()[:count]]
            [drawn] = model.inbetween(key_a, key_b, [0.5], chosen)
            apart = np.abs(drawn.astype(int) - true).mean(axis=2)
            _say(f"| {name} | {count} | {apart[is_arm].mean():.1f} | {apart[~is_arm].mean():.2f} |")
            if name == "dis-splat" and count in (0, len(pins())):
                to = FOLDER / ("pins-right.png" if count else "pins-wrong.png")
                cv2.imwrite(str(to), cv2.cvtColor(drawn, cv2.COLOR_RGB2BGR))


if __name__ == "__main__":
    main()
