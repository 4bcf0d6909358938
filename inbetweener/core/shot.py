"""The shot: one folder of drawings with its timing. This is the document, a frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING

from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId, FitRule, Role
from inbetweener.core.gap_closing import refuse_gap_closing
from inbetweener.core.marker import Marker, are_in_order
from inbetweener.core.pin_board import PinBoard
from inbetweener.core.place import PlaceMap
from inbetweener.core.timing import Frame
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.gap import Gap
    from inbetweener.core.review import Review
    from inbetweener.core.sound import SoundTrack

DEFAULT_MODEL = "dis-splat"
DEFAULT_FPS = 24.0
HIGHEST_FPS = 1000.0
# Cartoons on twos, small animations, film on television, film, PAL, NTSC, games.
USUAL_FPS = (12.0, 15.0, 23.976, 24.0, 25.0, 30.0, 60.0)
# Half a day at 24 fps; beyond it lies a slip of the hand, or numbers that are no frames.
LONGEST_SHOT_FRAMES = 1_000_000


class Numbering(StrEnum):
    """What the numbers in the file names mean."""

    FRAMES = "frames"  # A0001, A0009: the second stands eight frames after the first
    DRAWINGS = "drawings"  # A1, A2: one follows the other, timing is open


@dataclass(frozen=True, slots=True)
class Key:
    """A drawing standing on the timeline; the same drawing may stand there more than once.

    Attributes:
        drawing: which file.
        role: KEY or BREAKDOWN.
    """

    drawing: DrawingId
    role: Role = Role.KEY

    def __post_init__(self) -> None:
        if self.role not in (Role.KEY, Role.BREAKDOWN):
            raise ValueError(f"a key's role is key or breakdown, not {self.role}")


@dataclass(frozen=True, slots=True)
class Shot:
    """One folder of drawings with its timing.

    Attributes:
        name: the shot's name.
        drawings: every file, in the artist's order, used or not.
        keys: what stands on the timeline, in time.
        gaps: gap i lies between key i and key i + 1.
        last_exposure: frames that the last key stays.
        fps: frames a second.
        first_number: what the screen and the exported names call frame 0.
        numbering: how the file names were read.
        canvas: the size of all pictures; None while no drawing has been read.
        fit: what happens to drawings of another size.
        model: the model of every gap that does not name its own.
        reviews: what the artist says of inbetweens.
        hand_drawn: the artist's own drawings in place of inbetweens or blanks: files as of a
            drawing. They are never drawn or written by a model.
        markers: what is noted at frames, rising, one a frame.
        sound: what is heard with it, None where nothing is.
        pins: points that the artist says are the same in two drawings.
        exact_colours: whether inbetweens are in the paints of their keys alone, in every gap that
            does not say otherwise.
        whole_lines: whether lines of inbetweens are drawn anew, whole and of their width, in every
            gap that does not say otherwise.
        close_gaps_px: how wide openings of lines are closed in inbetweens, in every gap that does
            not say otherwise; 0 closes none.
    """

    name: str
    drawings: tuple[Drawing, ...] = ()
    keys: tuple[Key, ...] = ()
    gaps: tuple[Gap, ...] = ()
    last_exposure: int = 1
    fps: float = DEFAULT_FPS
    first_number: int = 1
    numbering: Numbering = Numbering.FRAMES
    canvas: CanvasSize | None = None
    fit: FitRule = FitRule.REFUSE
    model: str = DEFAULT_MODEL
    reviews: PlaceMap[Review] = PlaceMap()  # noqa: RUF009 - immutable, so one serves all
    hand_drawn: PlaceMap[DrawingId] = PlaceMap()  # noqa: RUF009 - immutable too
    markers: tuple[Marker, ...] = ()
    sound: SoundTrack | None = None
    pins: PinBoard = PinBoard()  # noqa: RUF009 - immutable too
    exact_colours: bool = False
    whole_lines: bool = False
    close_gaps_px: int = 0

    def __post_init__(self) -> None:
        if len(self.gaps) != max(0, len(self.keys) - 1):
            raise ValueError(f"{len(self.keys)} keys cannot have {len(self.gaps)} gaps")
        if self.last_exposure < 1:
            raise EditError(
                tr("The last key stays 1 frame or more, not {frames}.", frames=self.last_exposure)
            )
        if not 0 < self.fps <= HIGHEST_FPS:
            raise EditError(
                tr(
                    "A shot runs at up to {most:g} frames a second, not {fps}.",
                    most=HIGHEST_FPS,
                    fps=self.fps,
                )
            )
        if self.length > LONGEST_SHOT_FRAMES:
            raise EditError(
                tr(
                    "A shot lasts up to {most} frames; this would make {length}.",
                    most=LONGEST_SHOT_FRAMES,
                    length=self.length,
                )
            )
        refuse_gap_closing(self.close_gaps_px)
        ids = set(map(attrgetter("id"), self.drawings))
        if len(ids) != len(self.drawings):
            raise ValueError("two drawings have the same file")
        if not ids.issuperset(map(attrgetter("drawing"), self.keys)):
            raise ValueError("a key's drawing is not in the shot")
        if not are_in_order(self.markers):
            raise ValueError("markers must rise by frame")

    @property
    def length(self) -> int:
        """Frames in all; 0 without keys."""
        if not self.keys:
            return 0
        between: int = sum(map(attrgetter("length"), self.gaps))
        return between + self.last_exposure

    def key_frames(self) -> tuple[Frame, ...]:
        """The first frame of every key."""
        if not self.keys:
            return ()
        lengths: Iterator[Frame] = map(attrgetter("length"), self.gaps)
        return tuple(accumulate(lengths, initial=Frame(0)))

    def drawing(self, drawing_id: DrawingId) -> Drawing:
        """The drawing with that file.

        Raises:
            KeyError: the shot has none.
        """
        for drawing in self.drawings:
            if drawing.id == drawing_id:
                return drawing
        raise KeyError(drawing_id)

    def roles(self) -> dict[DrawingId, Role]:
        """The part of every drawing; one that stands on the timeline twice counts as its first."""
        roles = dict.fromkeys((drawing.id for drawing in self.drawings), Role.UNUSED)
        for key in reversed(self.keys):
            roles[key.drawing] = key.role
        return roles

    def model_of(self, gap: int) -> str:
        """The name of the model that draws a gap."""
        return self.gaps[gap].model or self.model

    def has_exact_colours(self, gap: int) -> bool:
        """Whether the inbetweens of a gap are in the paints of their keys alone."""
        own = self.gaps[gap].exact_colours
        return self.exact_colours if own is None else own

    def has_whole_lines(self, gap: int) -> bool:
        """Whether lines of the inbetweens of a gap are drawn anew, whole and of their width."""
        own = self.gaps[gap].whole_lines
        return self.whole_lines if own is None else own

    def closing_px_of(self, gap: int) -> int:
        """How wide openings of lines are closed in the inbetweens of a gap; 0 closes none."""
        own = self.gaps[gap].close_gaps_px
        return self.close_gaps_px if own is None else own
