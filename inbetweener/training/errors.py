"""The errors of training that the person at the shell can mend; every message is a sentence."""

from __future__ import annotations

from inbetweener.errors import InbetweenerError


class TrainingError(InbetweenerError):
    """A run cannot begin, go on or be taken up again."""


class RecipeError(TrainingError):
    """A recipe has an entry that is unknown, missing or of the wrong kind."""
