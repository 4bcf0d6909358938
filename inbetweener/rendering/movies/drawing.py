"""A movie of a shot that may not be drawn yet: what is missing first, then the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.plan import FramePlan
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.movies.asked import plan_movie
from inbetweener.rendering.movies.frames import movie_frames
from inbetweener.rendering.movies.sound import movie_clip
from inbetweener.rendering.movies.writing import refuse_in_the_way, write_movie
from inbetweener.rendering.scene_export import layers_seen

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.gap_renderer import GapRenderer
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.rendering.movies.asked import MovieAsked
    from inbetweener.rendering.movies.writing import MovieResult
    from inbetweener.storage.image_cache import ImageCache


@dataclass(frozen=True, slots=True)
class MovieDrawing:
    """Draws what a movie shows, and writes it.

    Attributes:
        scene: that is shown.
        layer: the place of the one that is shown; None for all that are seen.
        planner: makes jobs of its gaps.
        cache: where inbetweens are kept.
        renderer: draws.
    """

    scene: Scene
    layer: int | None
    planner: JobPlanner
    cache: ImageCache
    renderer: GapRenderer

    def write(self, asked: MovieAsked, token: CancelToken) -> MovieResult:
        """Draw and write; what cannot be is told before anything is drawn.

        Raises:
            As `writing.write_movie`; SoundError: the sound cannot be read; RenderError: a gap
            cannot be drawn.
        """
        frames = movie_frames(self.scene, self._pictures_of, self.layer)
        plan = plan_movie(asked, frames.facts)
        refuse_in_the_way(asked, frames.key_files())
        clip = movie_clip(frames.sound, self.planner.folder) if plan.has_sound else None
        self._draw(token)
        return write_movie(frames, asked, clip, token=token)

    def _draw(self, token: CancelToken) -> None:
        layers = layers_seen(self.scene) if self.layer is None else (self.layer,)
        for index in layers:
            shot = self.scene.layers[index].shot
            for gap in FramePlan.of(shot).rendered_gaps():
                self.renderer.render(self.planner.job(shot, gap), token, lambda _drawn: None)

    def _pictures_of(self, index: int) -> FinishedPictures:
        return FinishedPictures(self.scene.layers[index].shot, self.planner, self.cache)
