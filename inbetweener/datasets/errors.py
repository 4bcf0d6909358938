"""The errors of data sets; every message is a sentence for the person at the shell."""

from __future__ import annotations

from inbetweener.errors import InbetweenerError


class DataSetError(InbetweenerError):
    """A data set cannot be read or made."""
