"""The errors an artist can do something about; every message is a sentence fit for the screen.

```
InbetweenerError
├── EditError              the document cannot take this edit
├── FolderError            a shot folder cannot be opened
├── DrawingError           one drawing cannot be used (carries its path and the reason)
├── SoundError             a sound cannot be read or heard
├── VideoError             a film cannot be read or written
├── ProjectFileError       a project file cannot be read or written
├── SheetError             an exposure sheet or a timeline cannot be read or written
├── ExportError            pictures cannot be written where they should go
├── PluginError            a package of somebody else's does not do what it says
├── StorageError           a disk is full, read-only or gone
└── RenderError            inbetweens cannot be drawn
    ├── ModelError         a model is unknown, damaged or will not run on this device
    └── OutOfMemoryError   a device has not enough memory
```

Rooms that the app does not enter define their own: `evaluation` a `BenchmarkError`, `datasets` a
`DataSetError`, `training` a `RecipeError` and others.

A message says what happened, to which file, and what to do. Mistakes of a programmer are plain
`ValueError` and `TypeError`. Stopping on request is no error: see `inbetweener.core.cancel`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path


class InbetweenerError(Exception):
    """Something the artist can mend; `str(error)` is the sentence to show."""


def sentence_of(error: Exception, what_failed: str) -> str:
    """The sentence to show for an error: its own where it is one for the artist.

    Args:
        error: any failure.
        what_failed: how the sentence begins where the error has none ("The export failed").
    """
    if isinstance(error, InbetweenerError):
        return str(error)
    reason = str(error) or type(error).__name__
    return tr("{what_failed} ({reason}).", what_failed=what_failed, reason=reason)


class EditError(InbetweenerError):
    """The document cannot take this edit; it is unchanged."""


class FolderError(InbetweenerError):
    """A shot folder cannot be opened."""


class DrawingError(InbetweenerError):
    """One drawing cannot be used.

    Attributes:
        path: the file.
        reason: why, as the end of a sentence ("it ends too early").
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(tr("{name} cannot be used: {reason}.", name=path.name, reason=reason))
        self.path = path
        self.reason = reason


class SoundError(InbetweenerError):
    """A sound cannot be read or heard."""


class VideoError(InbetweenerError):
    """A film cannot be read or written."""


class ProjectFileError(InbetweenerError):
    """A project file cannot be read or written."""


class SheetError(InbetweenerError):
    """An exposure sheet or a timeline of another program cannot be read or written."""


class ExportError(InbetweenerError):
    """Pictures cannot be written where they should go."""


class AskedError(ExportError):
    """What is asked for makes no sense, whatever lies on the disk."""


class StorageError(InbetweenerError):
    """A disk is full, read-only or gone."""


class PluginError(InbetweenerError):
    """A package of somebody else's that adds to this program does not work."""


class RenderError(InbetweenerError):
    """Inbetweens cannot be drawn."""


class OutOfMemoryError(RenderError):
    """A device has not enough memory for a picture."""


class ModelError(RenderError):
    """A model is unknown, damaged or will not run on this device."""
