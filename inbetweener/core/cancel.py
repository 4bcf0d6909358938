"""How long work is stopped: a token that is asked, never a thread that is killed."""

from __future__ import annotations

import threading


class Cancelled(Exception):  # noqa: N818 - stopping on request is not an error
    """The work was stopped on request; nothing is wrong."""


class CancelToken:
    """A flag that one thread sets and a long job asks often: between tiles, levels and files."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next check; safe from any thread, any number of times."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the job has been asked to stop."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Stop here if the job has been asked to.

        Raises:
            Cancelled: `cancel` has been called.
        """
        if self._event.is_set():
            raise Cancelled
