"""What `inbetweener verify`, and `render --join` at its end, say of a sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.errors import RenderError
from inbetweener.rendering.verifying import faults_in, faults_sentence

if TYPE_CHECKING:
    from inbetweener.cli.console import Talk
    from inbetweener.core.cancel import CancelToken
    from inbetweener.rendering.scene_verifying import WrittenScene


def verify(written: WrittenScene, talk: Talk, token: CancelToken) -> None:
    """Look at every file of a sequence, and say how it stands.

    Raises:
        RenderError: files are missing, damaged, of another size, or not the artist's own.
        DrawingError: a key cannot be read.
        Cancelled: the token was set.
    """
    expected = written.expected()
    with talk.bar("Looking at pictures", len(expected)) as bar:
        faults = list(faults_in(expected, token, bar.set))
    for fault in faults:
        talk.event("fault", file=str(fault.path), message=fault.said)
    for folder, files in written.strangers(expected).items():
        named = ", ".join(files[:3]) + (f" and {len(files) - 3} more" if files[3:] else "")
        talk.warn(f"Not of this sequence, though called so: {named} in {folder}.", files=files)
    if faults:
        raise RenderError(faults_sentence(faults, len(expected)))
    talk.event("verified", pictures=len(expected))
    talk.result(f"All {len(expected)} pictures are there and whole.")
