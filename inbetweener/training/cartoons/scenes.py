"""Casting and staging: which pieces are in a scene, how they hang together and how they move.

Everything is drawn by lot for a whole batch at once, in numpy, since it is only some hundred
numbers a sample. Slots are the same in every sample; a slot without a piece is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.drawing.figures import DEPTHS, PARENTS, Part
from inbetweener.training.cartoons.drawing.looks import Style
from inbetweener.training.cartoons.drawing.pieces import Role

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from inbetweener.training.cartoons.bank import Bank
    from inbetweener.training.cartoons.motion import Motion, Poses

    Array = NDArray[np.float64]


class Kind(IntEnum):
    """What a picture looks like as a whole."""

    CEL = 0
    """Colour on transparency."""
    VECTOR = 1
    """Flat colour on flat colour, opaque."""
    LINE = 2
    """Dark lines on paper, opaque, or now and then on transparency."""
    PAINTED = 3
    """Cels before a painted place, opaque."""


BACKDROP = 0
SCENERY = slice(1, 3)
FIGURE = slice(3, 16)
LOOSE = slice(16, 20)
SLOTS = 20

_TORSO = FIGURE.start
SLOT_PARENTS = np.array(
    [-1] * 3 + [p + _TORSO if p >= 0 else -1 for p in PARENTS] + [-1, 16, 17, -1], np.int64
)
"""The slot that each hangs on; loose 17 and 18 may be links of a chain."""

SWING = np.zeros(SLOTS)
"""How far a slot turns about its pivot, in radians: one standard deviation at full vigour."""
SWING[FIGURE] = [0.3, 0.4, 0.0, 0.25, 0.08, 1.2, 1.1, 1.2, 1.1, 0.8, 0.8, 0.8, 0.8]
SWING[LOOSE] = 1.3

SUPPLENESS = np.zeros(SLOTS)
"""How far a piece bends, as a share of its length."""
SUPPLENESS[FIGURE] = [0, 0, 0, 0.25, 0.06, 0.04, 0.08, 0.04, 0.08, 0.04, 0.06, 0.04, 0.06]
SUPPLENESS[LOOSE] = 0.22


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Which pieces are in each scene.

    Attributes:
        kinds: (B,) int64, see `Kind`.
        pieces: (B, S) int64, -1 where a slot is empty.
        joints: (B, S, 2), in the parent's pixels from its pivot; 0 for roots.
        chained: (B, S) bool: the loose pieces that hang on the one before.
        depths: (B, S), low is far away.
    """

    kinds: NDArray[np.int64]
    pieces: NDArray[np.int64]
    joints: Array
    chained: NDArray[np.bool_]
    depths: Array


@dataclass(frozen=True, slots=True, kw_only=True)
class Staging:
    """How the cast moves.

    Attributes:
        poses: of every slot.
        bow: (B, S, 4) each: quadratic bend, wave height, wave number, wave phase.
        cross_bow: (B, S): the bend along the other axis.
        fold: (B, S), per pixel of the world.
        pan: (B, S, 2), of the camera, parallax included.
        log_zoom: (B, S).
        roll: (B, S).
        appears: (B, S), the moment at which a slot comes in sight; below 0 where it always is.
        vanishes: (B, S), the moment from which it is out of sight; above 1 where it never is.
        opacity: (B, S), 0 to 1: below 1 where a slot fades in or out.
        stepped: (B,) bool: samples with hard, stepped edges.
        grades: (B, 4, 4) float32: colour grading, see `grading.pick_grades`.
    """

    poses: Poses
    bow: Motion
    cross_bow: Motion
    fold: Motion
    pan: Motion
    log_zoom: Motion
    roll: Motion
    appears: Array
    vanishes: Array
    opacity: Motion
    stepped: NDArray[np.bool_]
    grades: NDArray[np.float32]


def cast(random: Generator, bank: Bank, count: int, mix: tuple[float, ...]) -> Cast:
    """Choose the kinds and the pieces.

    Args:
        random: draws the lots.
        bank: what there is.
        count: B.
        mix: the share of each `Kind`, in order.
    """
    shares = np.asarray(mix) / sum(mix)
    kinds = random.choice(len(Kind), count, p=shares).astype(np.int64)
    pieces = np.full((count, SLOTS), -1, np.int64)
    joints = np.zeros((count, SLOTS, 2))
    _cast_backdrops(random, bank, kinds, pieces)
    figured = random.random(count) < 0.68
    for styles, wanted in _styles_of(random, kinds):
        rows = np.flatnonzero(wanted)
        _cast_scenery(random, bank.find(Role.SCENERY, styles), kinds, pieces, rows)
        _cast_figures(random, bank, styles, (pieces, joints), rows[figured[rows]])
        _cast_loose(random, bank.find(Role.PROP, styles), figured, pieces, rows)
    chained = _chain(random, bank, pieces, joints)
    return Cast(
        kinds=kinds,
        pieces=pieces,
        joints=joints,
        chained=chained,
        depths=_pick_depths(random, count),
    )


def _styles_of(
    random: Generator, kinds: NDArray[np.int64]
) -> list[tuple[tuple[Style, ...], NDArray[np.bool_]]]:
    """Which styles go into which samples."""
    line = kinds == Kind.LINE
    wire = random.random(len(kinds)) < 0.3
    return [
        ((Style.COLOUR,), ~line),
        ((Style.INK,), line & ~wire),
        ((Style.WIRE,), line & wire),
    ]


def _cast_backdrops(
    random: Generator, bank: Bank, kinds: NDArray[np.int64], pieces: NDArray[np.int64]
) -> None:
    """A place, a flat colour, paper or nothing."""
    bare = random.random(len(kinds)) < 0.12
    for kind, role in (
        (Kind.PAINTED, Role.BACKDROP),
        (Kind.VECTOR, Role.PLAIN),
        (Kind.LINE, Role.PAPER),
    ):
        rows = (kinds == kind) & ~(bare & (kind == Kind.LINE))
        pieces[rows, BACKDROP] = random.choice(bank.find(role), int(rows.sum()))


def _cast_scenery(
    random: Generator,
    choices: NDArray[np.int64],
    kinds: NDArray[np.int64],
    pieces: NDArray[np.int64],
    rows: NDArray[np.int64],
) -> None:
    """Trees and houses: many in painted pictures, few on cels."""
    share = np.array([0.06, 0.4, 0.15, 0.55])[kinds[rows], None]
    picked = random.choice(choices, (len(rows), 2))
    pieces[rows, SCENERY] = np.where(random.random(picked.shape) < share, picked, -1)


def _cast_figures(
    random: Generator,
    bank: Bank,
    styles: tuple[Style, ...],
    onto: tuple[NDArray[np.int64], Array],
    rows: NDArray[np.int64],
) -> None:
    """One character each, now and then without hair, or without limbs: a bust or a puppet."""
    pieces, joints = onto
    picked = random.choice(bank.find_figures(styles), len(rows))
    parts = bank.figures[picked].copy()
    lost = np.zeros(parts.shape, bool)
    lost[:, [Part.HAIR_BACK, Part.HAIR_FRONT]] = random.random((len(rows), 2)) < 0.15
    lost[:, Part.FAR_ARM :] |= random.random((len(rows), 1)) < 0.12
    parts[lost] = -1
    pieces[rows, FIGURE] = parts
    parents = bank.figures[picked][:, np.maximum(PARENTS, 0)]
    joints[rows, FIGURE] = bank.joints[picked] - bank.pivots[parents]
    joints[rows, _TORSO] = 0


def _cast_loose(
    random: Generator,
    choices: NDArray[np.int64],
    figured: NDArray[np.bool_],
    pieces: NDArray[np.int64],
    rows: NDArray[np.int64],
) -> None:
    """None to two beside a figure, else one to four."""
    count = np.where(
        figured[rows], random.integers(0, 3, len(rows)), random.integers(2, 5, len(rows))
    )
    picked = random.choice(choices, (len(rows), 4))
    pieces[rows, LOOSE] = np.where(np.arange(4) < count[:, None], picked, -1)


def _chain(
    random: Generator, bank: Bank, pieces: NDArray[np.int64], joints: Array
) -> NDArray[np.bool_]:
    """Hang some loose pieces on the tip of the one before."""
    chained = np.zeros(pieces.shape, bool)
    for slot in (17, 18):
        both = (pieces[:, slot] >= 0) & (pieces[:, slot - 1] >= 0)
        chained[:, slot] = both & (random.random(len(pieces)) < 0.35)
        before = pieces[:, slot - 1]
        joints[:, slot] = (bank.tips[before] - bank.pivots[before]) * chained[:, slot, None]
    return chained


def _pick_depths(random: Generator, count: int) -> Array:
    """Back to front: place, scenery, figure; loose pieces anywhere before the place."""
    depths = np.zeros((count, SLOTS))
    depths[:, BACKDROP] = -100
    depths[:, SCENERY] = np.where(random.random((count, 2)) < 0.75, -50, 40)
    depths[:, FIGURE] = DEPTHS
    swapped = random.random(count) < 0.5
    arms = [
        _TORSO + part for part in (Part.FAR_ARM, Part.FAR_FOREARM, Part.NEAR_ARM, Part.NEAR_FOREARM)
    ]
    depths[np.flatnonzero(swapped)[:, None], arms] = [11, 12, 1, 2]
    depths[:, LOOSE] = random.uniform(-20, 30, (count, 4))
    return depths + np.arange(SLOTS) * 1e-3
