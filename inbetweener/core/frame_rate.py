"""Frame rates as what they are: 23.976 is short for 24,000 frames in 1,001 seconds."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

_NTSC: Final = Fraction(1000, 1001)
_NTSC_TOLERANCE: Final = 0.006  # 23.98 is one too
_SLOWEST_NTSC: Final = 12
_FINEST: Final = 1000


def exact_rate(fps: float) -> Fraction:
    """The rate that a number stands for.

    Whole numbers are themselves; 23.976, 29.97, 59.94 and their like are a thousandth slower than
    the next whole one (SMPTE ST 12-1); anything else is the nearest fraction of up to thousandths.

    Args:
        fps: frames a second, above 0.
    """
    if fps == round(fps):
        return Fraction(round(fps))
    above = Fraction(-(-fps // 1))
    ntsc = above * _NTSC
    if above >= _SLOWEST_NTSC and abs(float(ntsc) - fps) < _NTSC_TOLERANCE:
        return ntsc
    return max(Fraction(fps).limit_denominator(_FINEST), Fraction(1, _FINEST))
