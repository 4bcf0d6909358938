"""Draws the keys of the sample shot: a fox on a tree swing.

    python resources/sample/draw_sample.py [FOLDER]

Everything hangs on one rig. A pose says how far the rope has swung, how the fox pumps (lean, legs)
and what drags behind (tail, scarf, ears); the keys follow each other on arcs, slow in the extremes.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from cel import INK_WIDTH_PX, Cel, write_png
from shapes import chain, elbow, ellipse, limb, moved, smooth, turned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Points = NDArray[np.float64]

WIDTH_PX, HEIGHT_PX, DOTS_PER_INCH = 1280, 720, 144
INK = (54, 32, 46)
PAINTS = {
    "fur": ((243, 140, 58), (211, 101, 48)),
    "far fur": ((214, 108, 50), (187, 86, 46)),
    "cream": ((255, 240, 217), (238, 206, 180)),
    "sock": ((104, 62, 66), (80, 46, 56)),
    "jersey": ((76, 164, 170), (50, 126, 142)),
    "far jersey": ((54, 132, 146), (42, 108, 126)),
    "stripe": ((250, 226, 160), (220, 184, 122)),
    "scarf": ((224, 66, 78), (178, 44, 68)),
    "rope": ((222, 186, 128), (186, 146, 98)),
    "wood": ((186, 124, 76), (146, 88, 60)),
    "blush": ((250, 164, 118), (226, 126, 92)),
    "white": ((255, 255, 255), (255, 255, 255)),
}
PIVOT = np.array((668.0, -108.0))
ROPE_PX = 600.0
SCALE = 1.4


@dataclass(frozen=True, slots=True)
class Pose:
    """One key. Angles are degrees, clockwise positive; limbs: 0 points forward, 90 down.

    Attributes:
        swing: of the rope, positive where the fox has swung forward (right).
        lean: of the body against the rope; negative leans back.
        nod: of the head against the picture.
        near_leg: thigh, shin and foot.
        far_leg: thigh, shin and foot.
        tail: its four sections from the root on.
        scarf: the three sections of its near end.
        ears: how far they are blown back.
        stretch: of the body along the rope; below 1 is a squash.
    """

    swing: float
    lean: float
    nod: float
    near_leg: tuple[float, float, float]
    far_leg: tuple[float, float, float]
    tail: tuple[float, float, float, float]
    scarf: tuple[float, float, float]
    ears: float
    stretch: float


# File numbers are frames. The fox tucks in behind, pumps through the lowest point, stretches out
# in front and falls back; tail and scarf are always a little late.
# fmt: off
KEYS = {
    1: Pose(-10, -26, 8, (10, 108, 58), (14, 128, 78),
            (152, 124, 88, 54), (148, 122, 98), 0, 0.97),
    5: Pose(-7, -27, 5, (6, 96, 44), (12, 114, 60),
            (158, 140, 112, 82), (158, 138, 116), 4, 0.98),
    9: Pose(-2, -29, 1, (0, 78, 22), (8, 96, 38),
            (163, 157, 138, 114), (160, 150, 132), 8, 1.02),
    13: Pose(3, -31, -3, (-6, 58, -4), (4, 78, 14),
             (164, 168, 162, 146), (160, 162, 152), 10, 1.04),
    17: Pose(7.5, -33, -6, (-10, 40, -26), (0, 60, -8),
             (160, 168, 176, 174), (156, 168, 172), 7, 1.02),
    25: Pose(10, -32, -8, (-11, 30, -38), (-2, 48, -22),
             (148, 152, 166, 182), (140, 150, 168), 0, 0.98),
    33: Pose(6.5, -30, -4, (-5, 50, -14), (3, 68, 2),
             (136, 128, 134, 150), (124, 124, 138), -6, 0.99),
    37: Pose(1.5, -28, 1, (1, 70, 10), (8, 88, 24),
             (130, 112, 104, 112), (118, 108, 110), -9, 1.01),
}
# fmt: on


class Fox:
    """Draws one pose on a cel, back to front."""

    def __init__(self, cel: Cel, pose: Pose) -> None:
        self._cel, self._pose = cel, pose
        self._hip = np.array((-24.0, -26.0))
        lean = np.radians(pose.lean)
        up = np.array((np.sin(lean), -np.cos(lean))) * pose.stretch
        self._neck = self._hip + up * 96
        self._shoulder = moved(self._hip + up * 78, 2, 0)
        self._head = moved(self._hip + up * 152, 6, 0)

    def draw(self) -> None:
        """Draws everything."""
        self._tail()
        self._scarf_end((-14, 6), -14, 0.9)
        self._arm("far jersey", "far fur", moved(self._shoulder, 14, 4), np.array((3.0, -78.0)))
        self._leg("far fur", moved(self._hip, 26, -6), self._pose.far_leg)
        self._seat_and_rope()
        self._body()
        self._leg("fur", moved(self._hip, 4, 6), self._pose.near_leg)
        self._scarf_end((-10, 10), 0, 1.04)
        self._ears_and_head()
        self._scarf_collar()
        self._arm("jersey", "fur", moved(self._shoulder, 2, 10), np.array((2.0, -104.0)))

    def _place(self, points: Sequence[Sequence[float]] | Points) -> Points:
        # From the swing's own space (seat at the origin, rope straight up) to the picture.
        hung = moved(np.asarray(points, np.float64) * SCALE, 0, ROPE_PX)
        return np.asarray(turned(hung, -self._pose.swing) + PIVOT)

    def _place_head(self, points: Points) -> Points:
        # The head keeps its own level: it looks where it goes, however the body hangs.
        squash = np.array((2 - self._pose.stretch, self._pose.stretch))
        return self._place(
            turned(points * squash, self._pose.nod + self._pose.swing * 0.7) + self._head
        )

    def _part(self, paint: str, *outlines: Points, shadow_px: float = 7.0) -> NDArray[np.bool_]:
        return self._cel.part(paint, *map(self._place, outlines), shadow_px=shadow_px)

    def _tail(self) -> None:
        joints = chain(moved(self._hip, -14, 8), self._pose.tail, (38, 40, 40, 38))
        fur = self._part("fur", limb(joints, (22, 46, 60, 46, 6)), shadow_px=11)
        along = joints[4] - joints[3]
        along /= np.hypot(*along)
        across = np.array((-along[1], along[0]))
        zigzag = [(-12, -48), (2, -24), (-14, -12), (4, 0), (-14, 12), (2, 24), (-12, 48)]
        edge = [joints[3] + along * a + across * b for a, b in zigzag]
        tip = [*edge, joints[4] + along * 40 + across * 50, joints[4] + along * 40 - across * 50]
        self._cel.patch("cream", self._place(tip), fur)

    def _leg(self, paint: str, hip: Points, angles: tuple[float, float, float]) -> None:
        hip, knee, ankle, toe = chain(hip, angles, (56, 50, 24))
        whole = self._part(
            paint,
            limb((hip, knee, ankle), (40, 33, 24)),
            limb((ankle, toe), (25, 23)),
        )
        shin = (ankle - knee) / np.hypot(*(ankle - knee))
        side = np.array((-shin[1], shin[0])) * 30
        top = knee + (ankle - knee) * 0.5
        far = ankle + shin * 60
        reach = toe + (toe - ankle) * 2
        sock = [top - side, top + shin * 7, top + side, far + side, reach, far - side]
        self._cel.patch("sock", self._place(_hull(sock)), whole)

    def _body(self) -> None:
        hip, neck, pose = self._hip, self._neck, self._pose
        broad = 2 - pose.stretch
        torso = limb((moved(hip, 0, 6), (hip + neck) / 2, neck), (62 * broad, 60 * broad, 34))
        rump = ellipse(moved(hip, -2, 4), 33 * broad, 26)
        jersey = self._part("jersey", torso, rump, shadow_px=10)
        for height in (0.2, 0.52):
            middle = hip + (neck - hip) * height
            band = smooth([(-60, -9), (0, -3), (60, -9), (60, 5), (0, 11), (-60, 5)])
            self._cel.patch("stripe", self._place(turned(band, pose.lean) + middle), jersey)
        self._cel.shade(self._place(ellipse(moved(neck, 6, -4), 44, 26)), jersey)

    def _arm(self, sleeve: str, paw: str, shoulder: Points, hand: Points) -> None:
        bend = elbow(shoulder, hand, 44, 44)
        wrist = bend + (hand - bend) * 0.86
        self._part(sleeve, limb((shoulder, bend, wrist), (30, 26, 24)))
        self._part(paw, ellipse(hand, 15, 14, -20), shadow_px=5)
        for knuckle in (-5, 3):
            line = hand + np.array([(5, knuckle - 3), (11, knuckle - 1), (14, knuckle + 1)])
            self._cel.ink(self._place(line), 0.7 * INK_WIDTH_PX)

    def _seat_and_rope(self) -> None:
        swing = self._pose.swing
        end = chain((0, 26), (90 + swing * 0.9, 90 + swing * 1.8), (22, 20))
        self._part("rope", limb(end, (9, 8, 9)), shadow_px=3)
        self._part("rope", ellipse((0, 22), 11, 10), shadow_px=4)
        top = ellipse((0, 0), 62, 15)
        self._part("wood", top, moved(top, 0, 13), shadow_px=5)
        self._cel.ink(self._place(smooth(top[2:23], closed=False)), 0.7 * INK_WIDTH_PX, taper=True)
        self._part("rope", limb([(0, 2), (0, -250), (0, -520)], (10, 10, 10)), shadow_px=3)
        for height in range(-12, -520, -17):
            twist = np.array([(-5, height + 4), (5, height - 4)])
            self._cel.ink(self._place(twist), 0.55 * INK_WIDTH_PX)

    def _scarf_end(self, offset: tuple[float, float], late_deg: float, size: float) -> None:
        angles = [angle + late_deg for angle in self._pose.scarf]
        joints = chain(moved(self._neck, *offset), angles, np.array((34, 32, 32)) * size)
        ribbon = self._part("scarf", _ribbon(joints, np.array((14, 22, 25, 28)) * size))
        along = (joints[3] - joints[2]) / np.hypot(*(joints[3] - joints[2]))
        across = np.array((-along[1], along[0])) * 30
        for start in (-15, -27):
            a, b = joints[3] + along * start, joints[3] + along * (start + 6)
            stripe = self._place([a - across, a + across, b + across, b - across])
            self._cel.patch("stripe", stripe, ribbon)

    def _scarf_collar(self) -> None:
        collar = limb(self._neck + np.array([(-27, -1), (2, 11), (29, -3)]), (20, 26, 20))
        self._part("scarf", collar, shadow_px=8)

    def _ears_and_head(self) -> None:
        self._ear((40, -50), 12, 0.86)
        face = self._place_head(smooth(HEAD))
        self._ear((-30, -48), -20, 1.0)
        fur = self._cel.part("fur", face, shadow_px=12)
        self._cel.patch("cream", self._place_head(smooth(MASK)), fur)
        self._cel.patch("blush", self._place_head(ellipse((14, 24), 12, 8)), fur)
        for x, y, size in ((32, -4, 1.0), (68, -8, 0.84)):
            self._cel.spot(self._place_head(ellipse((x, y), 8.5 * size, 14 * size, 4)))
            shine = self._place_head(ellipse((x + 2.5, y - 6), 3.2 * size, 4.4 * size))
            self._cel.dab("white", shine)
        brows = ([(20, -27), (29, -32), (40, -29)], [(55, -29), (62, -33), (68, -29)])
        mouth = [(90, 34), (82, 40), (70, 40), (60, 33)]
        for line in (*brows, mouth):
            self._cel.ink(self._place_head(smooth(line, closed=False)), INK_WIDTH_PX, taper=True)
        self._cel.spot(self._place_head(ellipse((98, 16), 10, 7.5, 20)))

    def _ear(self, root: tuple[float, float], tilt_deg: float, size: float) -> None:
        turn = tilt_deg - self._pose.ears
        outer = smooth([(-28, 14), (-22, -30), (2, -76, 0), (24, -28), (28, 14)])
        inner = smooth([(-14, 20), (-12, -22), (3, -54, 0), (15, -20), (16, 20)])
        outer, inner = (self._place_head(turned(s * size, turn) + root) for s in (outer, inner))
        ear = self._cel.part("fur", outer, shadow_px=6)
        self._cel.patch("sock", inner, ear)


# The outline of the head and of its light mask; a third value marks a sharp corner.
HEAD = [
    (-10, -66), (-2, -88, 0), (6, -70), (20, -82, 0), (22, -64), (42, -55), (66, -30), (80, -4),
    (104, 12), (104, 26), (74, 48), (24, 58), (-22, 54), (-46, 66, 0), (-54, 50), (-84, 54, 0),
    (-72, 34), (-96, 20, 0), (-74, -6), (-64, -38), (-40, -58),
]  # fmt: skip
MASK = [
    (120, 2), (84, 8), (60, 12), (44, 20), (28, 34), (0, 36), (-34, 24, 0), (-42, 36), (-70, 22, 0),
    (-80, 38), (-116, 32), (-60, 90), (40, 90), (120, 60),
]  # fmt: skip


def _hull(points: Sequence[Points]) -> Points:
    return cv2.convexHull(np.array(points, np.float32))[:, 0].astype(np.float64)


def _ribbon(joints: Points, widths: Points) -> Points:
    # Like a limb, but cut straight at its far end.
    whole = limb(joints, widths)
    spine_length = 14 * (len(joints) - 1) + 1
    return np.vstack([whole[:spine_length], whole[spine_length + 14 :]])


def draw(pose: Pose) -> NDArray[np.uint8]:
    """One key: (720, 1280, 4) uint8 RGBA, straight alpha."""
    cel = Cel(WIDTH_PX, HEIGHT_PX, PAINTS, INK)
    Fox(cel, pose).draw()
    return cel.picture()


def main(folder: Path) -> None:
    """Writes all keys into a folder."""
    for frame, pose in KEYS.items():
        write_png(folder / f"A{frame:04d}.png", draw(pose), DOTS_PER_INCH)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
