"""Films: frames in and out through PyAV, exact to the frame; holds and cuts found in them."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from inbetweener.added_packages import way_to_add
from inbetweener.errors import VideoError
from inbetweener.wording import tr


def require_pyav() -> None:
    """Refuse where there is nothing to read films with, and say what to do.

    PyAV's wheels hold libraries under the GPL, so the packed program comes without.

    Raises:
        VideoError: PyAV is not installed, or is that of another system.
    """
    if find_spec("av") is None:
        missing = tr("This copy of Inbetweener has no PyAV, which reads and writes films.")
        raise VideoError(f"{missing} {way_to_add('av')}")
    try:
        import_module("av")
    except ImportError as error:
        raise VideoError(
            tr("PyAV, which reads and writes films, cannot be used: {reason}.", reason=error)
        ) from error
