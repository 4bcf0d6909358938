"""`inbetweener movie`: draw what is missing, then write the movie."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inbetweener.cli.counted import counted, drawn_and_reused
from inbetweener.cli.scene_rendering import SceneRender
from inbetweener.errors import SoundError
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.movies.asked import plan_movie
from inbetweener.rendering.movies.frames import movie_frames
from inbetweener.rendering.movies.sound import movie_clip
from inbetweener.rendering.movies.writing import refuse_in_the_way, write_movie

if TYPE_CHECKING:
    from inbetweener.cli.console import Talk
    from inbetweener.cli.rendering import RenderDesk
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.movies.asked import MovieAsked
    from inbetweener.rendering.movies.frames import MovieFrames
    from inbetweener.rendering.movies.writing import MovieResult
    from inbetweener.sound.clip import SoundClip


class MovieRender:
    """Renders a scene or one layer of it, writes it as a movie, and tells what was done.

    Args:
        scene: with the layer.
        layer: its place; None for all that is seen.
        desk: what it is drawn with.
        sampling: how pictures are turned and scaled.

    Raises:
        RenderError: there are no pictures.
    """

    def __init__(
        self,
        scene: Scene,
        layer: int | None,
        desk: RenderDesk,
        sampling: Sampling = Sampling.SMOOTH,
    ) -> None:
        self._layer = layer
        self._desk = desk
        self._sampling = sampling
        self._shell = SceneRender(scene, desk)
        self.frames: MovieFrames = movie_frames(scene, self._shell.pictures_of, layer, sampling)

    def run(self, asked: MovieAsked, token: CancelToken) -> None:
        """Draw and write; what cannot be is told before anything is drawn.

        Raises:
            ExportError: a file is in the way, or there are no such frames.
            SoundError: the sound cannot be read.
            VideoError: the movie cannot be encoded.
            RenderError: gaps could not be drawn.
            StorageError: the disk is full, read-only or gone.
            Cancelled: the token was set; no movie is left.
        """
        started_s, talk = time.monotonic(), self._desk.talk
        plan = plan_movie(asked, self.frames.facts)
        refuse_in_the_way(asked, self.frames.key_files())
        clip = self._clip() if plan.has_sound else None
        self._shell.draw(self._layer, token)
        self._desk.cache.prune(self._shell.digests)
        for sentence in plan.notes:
            talk.warn(sentence)
        with talk.bar(f"Writing {asked.path.name}", plan.frames) as bar:
            result = write_movie(
                self.frames,
                asked,
                clip,
                token=token,
                report=lambda done, _total: bar.set(done),
                sampling=self._sampling,
            )
        self._tell_done(result, time.monotonic() - started_s, talk)

    def _clip(self) -> SoundClip | None:
        try:
            return movie_clip(self.frames.sound, self._desk.planner.folder)
        except SoundError as error:
            raise SoundError(f"{error} --no-sound writes the movie without it.") from error

    def _tell_done(self, result: MovieResult, seconds: float, talk: Talk) -> None:
        plan, shell = result.plan, self._shell
        talk.event(
            "done",
            movie=str(result.path),
            frames=plan.frames,
            fps=float(plan.fps),
            movie_seconds=round(float(plan.seconds), 4),
            size=[plan.padded.width, plan.padded.height],
            alpha=result.has_alpha,
            sound=plan.has_sound,
            bytes=result.bytes,
            drawn=shell.drawn,
            reused=shell.reused,
            seconds=round(seconds, 3),
        )
        size = f"{plan.padded.width} × {plan.padded.height}"
        talk.result(
            f"{result.path}: {counted(plan.frames, 'frame')} at {float(plan.fps):.6g} fps, "
            f"{float(plan.seconds):.2f} s, {size}. "
            f"{drawn_and_reused(shell.drawn, shell.reused)}, {seconds:.1f} s."
        )
