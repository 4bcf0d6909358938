"""The folder that holds the tests: the checkout, or what `packaging/check_wheel.py` made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]

needs_the_programs_source = pytest.mark.skipif(
    not (CHECKOUT / "inbetweener").is_dir(), reason="the program is installed: no checkout here"
)
