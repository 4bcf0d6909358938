"""Seeds for everything random in a run, from the step alone.

A run that is taken up again goes on exactly as one that never stopped, with no state of random
generators to be kept.
"""

from __future__ import annotations

import hashlib

# Steps from here on belong to validation; training never gets there.
VALIDATION_STEP = 1 << 40


def seed_of(*parts: int | str) -> int:
    """A number in [0, 2^63) that depends on all the parts and nothing else."""
    digest = hashlib.sha256(repr(parts).encode()).digest()
    return int.from_bytes(digest[:8]) >> 1
