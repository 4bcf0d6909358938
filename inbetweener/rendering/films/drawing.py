"""The second reading of a film: its frames and those between them, one after another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Protocol, cast

import cv2
import numpy as np

from inbetweener.core.motion import TellsMotion
from inbetweener.errors import RenderError, VideoError
from inbetweener.video.reading import frames_of
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Interpolator, PreparedGap
    from inbetweener.core.motion import Way
    from inbetweener.rendering.films.timing import FilmPlan, KeptFrames, Shown

    class FlowTaker(Protocol):
        """Takes the flow between two kept frames."""

        def __call__(self, gap: int, forward: _Flow, backward: _Flow) -> object:
            """Both are (H, W, 2) float32, x then y, in pixels of the new film."""
            ...


_Flow = np.ndarray[Any, np.dtype[np.float32]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmDrawing:
    """Draws the frames of a new film.

    Attributes:
        path: of the old film.
        kept: its frames that are kept.
        plan: of the new film.
        size_px: width and height of the new film.
        interpolator: draws.
        on_flow: takes the flow of every gap that is drawn in; None: it is not asked for.
    """

    path: Path
    kept: KeptFrames
    plan: FilmPlan
    size_px: tuple[int, int]
    interpolator: Interpolator
    on_flow: FlowTaker | None = None

    def frames(self, token: CancelToken) -> Iterator[tuple[Shown, NDArray[np.uint8]]]:
        """Every frame of the plan in order, (H, W, 3) uint8 RGB.

        Raises:
            VideoError: the film has changed since it was read first.
            RenderError: a frame cannot be drawn, or the model tells no flow.
            Cancelled: the token was set.
        """
        own = self._own_frames()
        left, right = next(own), next(own, None)
        number = 0
        for gap, group in groupby(self.plan.shown, key=lambda each: each.left):
            while number < gap:
                if right is None:
                    raise VideoError(
                        tr("{name} has become shorter while it was read.", name=self.path.name)
                    )
                left, right = right, next(own, None)
                number += 1
            yield from self._group(gap, list(group), (left, right), token)

    def _group(
        self,
        gap: int,
        group: list[Shown],
        keys: tuple[NDArray[np.uint8], NDArray[np.uint8] | None],
        token: CancelToken,
    ) -> Iterator[tuple[Shown, NDArray[np.uint8]]]:
        """The frames from one kept frame up to the next."""
        left, right = keys
        prepared: PreparedGap | None = None
        for each in group:
            token.raise_if_cancelled()
            if not each.t or right is None:
                yield each, left
                continue
            if prepared is None:
                prepared = self._prepare(gap, left, right, token)
            yield each, np.asarray(prepared.at(float(each.t), token).image, np.uint8)

    def _prepare(
        self, gap: int, left: NDArray[np.uint8], right: NDArray[np.uint8], token: CancelToken
    ) -> PreparedGap:
        prepared = self.interpolator.prepare(left, right, (), token)
        if self.on_flow is not None:
            if not isinstance(prepared, TellsMotion):
                raise RenderError(
                    tr("This model does not tell the flow. Leave it out, or choose another model.")
                )
            motion = prepared.motion()
            ways = motion.from_a, motion.from_b
            forward, backward = (self._full_flow(way) for way in ways)
            self.on_flow(gap, forward, backward)
        return prepared

    def _full_flow(self, way: Way) -> _Flow:
        """The flow of a way at the size of the film."""
        height, width = way.size
        ratio = np.array([self.size_px[0] / width, self.size_px[1] / height], np.float32)
        scaled = cv2.resize(way.flow, self.size_px, interpolation=cv2.INTER_LINEAR)
        return cast("_Flow", np.asarray(scaled, np.float32) * ratio)

    def _own_frames(self) -> Iterator[NDArray[np.uint8]]:
        """The kept frames, at the size of the new film."""
        wanted = frozenset(self.kept.indices)
        last = self.kept.indices[-1]
        for frame in frames_of(self.path):
            if frame.index in wanted:
                yield _sized(frame.pixels(), self.size_px)
            if frame.index == last:
                return
        raise VideoError(tr("{name} has become shorter while it was read.", name=self.path.name))


def _sized(pixels: NDArray[np.uint8], size_px: tuple[int, int]) -> NDArray[np.uint8]:
    if pixels.shape[1::-1] == size_px:
        return pixels
    is_smaller = size_px[0] < pixels.shape[1] or size_px[1] < pixels.shape[0]
    how = cv2.INTER_AREA if is_smaller else cv2.INTER_LANCZOS4
    return np.asarray(cv2.resize(pixels, size_px, interpolation=how), np.uint8)
