"""Cuts: where one scene ends and the next begins.

Two witnesses are heard. PySceneDetect's adaptive detector (BSD-3) compares colours and takes what
stands out from its neighbours; it knows films, but passes over cuts between drawings on white. The
other asks whether any motion explains the next drawing: the first is carried along the optical
flow (DIS, Kroeger et al., ECCV 2016), both ways, and correlated with the second. A drawing that
moves far is still explained in part; one of another scene is not.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
from scenedetect import FrameTimecode
from scenedetect.detectors import AdaptiveDetector

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

# Below this no motion explains the next drawing, whatever its colours.
_UNEXPLAINED: Final = 0.4
# Where PySceneDetect sees a cut, this much may still be explained by chance.
_DOUBTFUL: Final = 0.8

_FLOW_WIDTH_PX: Final = 256
_NEIGHBOURS: Final = 2  # on either side, that a change must stand out from
_SHORTEST_SCENE: Final = 2  # drawings
REPLAYED: Final = 12  # drawings; what lies further back changes nothing in what is to come
_REMEMBERED: Final = 4  # comparisons
_ANY_FPS: Final = 24.0  # the detector counts frames; its clock does not matter


class Likeness:
    """Compares drawings; the last comparisons are remembered, for others who watch the same."""

    def __init__(self) -> None:
        self._flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
        # The pictures are held, so that no other can be taken for them.
        self._known: deque[tuple[NDArray[np.uint8], NDArray[np.uint8], float]] = deque(
            maxlen=_REMEMBERED
        )

    def explained(self, first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
        """How much of either picture the other explains, the less of both, in [-1, 1].

        Args:
            first: (H, W, 3) uint8 RGB, small; not changed afterwards.
            second: likewise.
        """
        for known_first, known_second, share in self._known:
            if known_first is first and known_second is second:
                return share
        share = self._compared(first, second)
        self._known.append((first, second, share))
        return share

    def _compared(self, first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
        small, other = _narrowed(first), _narrowed(second)
        still = _correlation(small, other)
        if still >= _DOUBTFUL:
            return still
        return min(self._carried(small, other), self._carried(other, small))

    def _carried(self, target: NDArray[np.uint8], source: NDArray[np.uint8]) -> float:
        greys = [cv2.cvtColor(each, cv2.COLOR_RGB2GRAY) for each in (target, source)]
        places = self._flow.calc(greys[0], greys[1], np.zeros((*target.shape[:2], 2), np.float32))
        places[..., 0] += np.arange(places.shape[1], dtype=np.float32)
        places[..., 1] += np.arange(places.shape[0], dtype=np.float32)[:, None]
        border = cv2.BORDER_REPLICATE
        across, down = cv2.split(places)
        moved = cv2.remap(source, across, down, cv2.INTER_LINEAR, borderMode=border)
        return _correlation(np.asarray(moved, np.uint8), target)


class CutFinder:
    """Finds the cuts in a film from one picture of each of its drawings.

    Held drawings are to be given once: a film on twos changes at every other frame, and each of
    these changes stands out as a cut does.

    What was found can be kept and taken up again: the last `REPLAYED` drawings are then shown to
    the detector once more, which brings it to where it stood.

    Args:
        kept: what `as_json` gave; None to begin. `replay` is to be called before `add`.
        likeness: compares drawings; one may serve several finders that watch the same film.
    """

    def __init__(
        self, kept: Mapping[str, Any] | None = None, likeness: Likeness | None = None
    ) -> None:
        self._likeness = likeness or Likeness()
        self._detector = AdaptiveDetector(min_scene_len=_SHORTEST_SCENE, window_width=_NEIGHBOURS)
        self._explained: list[float] = [] if kept is None else list(kept["explained"])
        self._suspected: set[int] = set() if kept is None else set(kept["suspected"])
        self._last: NDArray[np.uint8] | None = None
        # The detector is silent about its first and last pictures: more are put around them.
        count = len(self._explained)
        self._asked = count - REPLAYED + _NEIGHBOURS if count > REPLAYED else 0

    def as_json(self) -> dict[str, Any]:
        """What was found so far, as plain JSON values."""
        return {"explained": self._explained, "suspected": sorted(self._suspected)}

    def replay(self, pictures: Sequence[NDArray[np.uint8]]) -> None:
        """Bring the detector to where it stood.

        Args:
            pictures: of the last `REPLAYED` drawings, or of all where there are fewer.
        """
        known = frozenset(self._suspected)
        if self._asked == 0 and pictures:
            self._ask(pictures[0], times=_NEIGHBOURS)
        for picture in pictures:
            self._ask(picture)
        # It has said all this before, and at the beginning of a replay it knows less than then.
        self._suspected = set(known)
        self._last = pictures[-1] if pictures else None

    def add(self, picture: NDArray[np.uint8]) -> None:
        """The next drawing, (H, W, 3) uint8 RGB, small."""
        if self._last is None:
            self._ask(picture, times=_NEIGHBOURS)
            self._explained.append(1.0)
        else:
            self._explained.append(self._likeness.explained(self._last, picture))
        self._ask(picture)
        self._last = picture

    @property
    def explained(self) -> tuple[float, ...]:
        """How much of each drawing so far the one before it explains, in [-1, 1]; 1 of the first.

        It is a correlation, of the pictures as they are or, where motion explains more, along it.
        """
        return tuple(self._explained)

    def found(self) -> list[int]:
        """The drawings, counted from 0, with which a scene begins; without the first of all."""
        if self._last is not None:
            self._ask(self._last, times=_NEIGHBOURS)
        suspected = {number - _NEIGHBOURS for number in self._suspected}
        return [
            number
            for number, explained in enumerate(self._explained)
            if number and explained < (_DOUBTFUL if number in suspected else _UNEXPLAINED)
        ]

    def _ask(self, picture: NDArray[np.uint8], times: int = 1) -> None:
        blue_first = np.ascontiguousarray(picture[..., ::-1])
        for _ in range(times):
            time = FrameTimecode(self._asked, _ANY_FPS)
            self._suspected.update(
                cut.frame_num for cut in self._detector.process_frame(time, blue_first)
            )
            self._asked += 1


def _narrowed(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    scale = min(1.0, _FLOW_WIDTH_PX / max(width, height))
    # DIS works on patches of 8 px, and needs a few of them.
    size = max(32, round(width * scale)), max(32, round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _correlation(picture: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """Of two softened pictures, over all channels; 1 where neither shows anything."""
    if picture.shape != other.shape:
        return -1.0
    soft = [cv2.GaussianBlur(each, (0, 0), 1.0).astype(np.float32) for each in (picture, other)]
    centred = [each - np.array(cv2.mean(each)[:3], np.float32) for each in soft]
    energies = [cv2.norm(each, cv2.NORM_L2SQR) for each in centred]
    if max(energies) <= picture.size:  # a difference of one level is nothing to be seen
        return 1.0
    product = float(np.vdot(centred[0], centred[1]))
    return product / max(1.0, float(np.sqrt(energies[0] * energies[1])))
