"""Colour grading: one bank of drawings in many colours, by a matrix a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.scenes import Kind

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray


def pick_grades(random: Generator, kinds: NDArray[np.int64]) -> NDArray[np.float32]:
    """Matrices for premultiplied RGBA, each keeping 0 <= colour <= alpha, and alpha as it is.

    Colour pictures get their channels exchanged and dimmed; line art keeps its black, or is drawn
    with a coloured pencil, or with chalk on a board.

    Args:
        random: draws the lots.
        kinds: (B,), see `Kind`.

    Returns:
        (B, 4, 4), from the columns' channels to the rows'.
    """
    grades = np.zeros((len(kinds), 4, 4), np.float32)
    grades[:, 3, 3] = 1
    for grade, kind in zip(grades, kinds, strict=True):
        pencil = kind == Kind.LINE
        grade[:3] = _pencil(random) if pencil else _exchange(random)
    return grades


def _exchange(random: Generator) -> NDArray[np.float32]:
    """Channels in another order, each a little weaker."""
    rows = np.zeros((3, 4), np.float32)
    order = random.permutation(3) if random.random() < 0.6 else np.arange(3)
    rows[np.arange(3), order] = random.uniform(0.8, 1.0, 3)
    return rows


def _pencil(random: Generator) -> NDArray[np.float32]:
    """Darkness scaled: 1 leaves black, less gives a coloured line; chalk turns light and dark."""
    rows = np.zeros((3, 4), np.float32)
    lot = random.random()
    strength = random.uniform(0.3, 1.0, 3) if lot < 0.25 else np.ones(3)
    rows[np.arange(3), np.arange(3)] = strength
    rows[:, 3] = 1 - strength
    if lot > 0.92:
        rows = np.array([[0, 0, 0, 1]], np.float32) - rows
    return rows
