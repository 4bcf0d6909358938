"""Counts in the sentences of the shell."""

from __future__ import annotations


def counted(count: int, thing: str) -> str:
    """A number and what is counted: "1 key", "3 keys"."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def drawn_and_reused(drawn: int, reused: int) -> str:
    """How many inbetweens were drawn now, and how many before."""
    were = "was" if reused == 1 else "were"
    before = f" ({reused} more {were} drawn before)" if reused else ""
    return f"{counted(drawn, 'inbetween')} drawn{before}"
