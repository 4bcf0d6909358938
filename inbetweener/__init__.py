"""Inbetweener draws the inbetweens of 2D animation from a folder of key drawings."""

from __future__ import annotations

__version__ = "0.1.0"
