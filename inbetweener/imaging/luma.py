"""Luma: how much red, green and blue weigh in the brightness of a colour (ITU-R BT.601)."""

from __future__ import annotations

from typing import Final

LUMA_WEIGHTS: Final = (0.299, 0.587, 0.114)
"""Of red, green and blue as they stand in a file, in [0, 1] altogether; OpenCV's grey as well."""
