"""Films: frames in and out through PyAV, exact to the frame; holds and cuts found in them."""

from __future__ import annotations

from importlib.util import find_spec

from inbetweener.errors import VideoError
from inbetweener.wording import tr


def require_pyav() -> None:
    """Refuse where there is nothing to read films with.

    PyAV's wheels hold libraries under the GPL, so the packed program comes without.

    Raises:
        VideoError: PyAV is not installed.
    """
    if find_spec("av") is None:
        raise VideoError(
            tr(
                "This copy of Inbetweener reads and writes no films: PyAV is not part of it. "
                "Install Inbetweener with pip, which brings PyAV."
            )
        )
