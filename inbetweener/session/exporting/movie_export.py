"""A movie of the open document: what the dialog answers, and the work on the export's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.movies.frames import movie_frames
from inbetweener.rendering.movies.sound import movie_clip
from inbetweener.rendering.movies.writing import write_movie

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.rendering.movies.asked import MovieAsked
    from inbetweener.rendering.movies.writing import MovieResult
    from inbetweener.storage.image_cache import ImageCache


@dataclass(frozen=True, slots=True)
class MovieRequest:
    """What the movie dialog answers.

    Attributes:
        asked: the kind, the file and the rest.
        is_flat: whether all layers are seen, through the camera, and not the active one by itself.
    """

    asked: MovieAsked
    is_flat: bool = True

    @property
    def folder(self) -> Path:
        """Where the file goes."""
        return self.asked.path.parent


@dataclass(frozen=True, slots=True)
class MovieTask:
    """A movie on the thread, of values that change no more.

    Attributes:
        scene: that is shown.
        layer: the place of the one that is shown; None for all.
        request: what is asked for.
        planner: of the scene's jobs.
        cache: where inbetweens are.
    """

    scene: Scene
    layer: int | None
    request: MovieRequest
    planner: JobPlanner
    cache: ImageCache

    def run(self, token: CancelToken, report: Callable[[int, int], None]) -> MovieResult:
        """Write it, as `write_movie`.

        Raises:
            SoundError: the sound cannot be read; and what `write_movie` does.
        """
        frames = movie_frames(self.scene, self._pictures, self.layer)
        is_heard = self.request.asked.with_sound and self.request.asked.traits.has_sound
        clip = movie_clip(frames.sound, self.planner.folder) if is_heard else None
        return write_movie(frames, self.request.asked, clip, token=token, report=report)

    def _pictures(self, index: int) -> FinishedPictures:
        return FinishedPictures(self.scene.layers[index].shot, self.planner, self.cache)
