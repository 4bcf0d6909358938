"""What the timeline shows: values handed in from outside, and what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QImage, QPixmap

from inbetweener.core.drawing import Role
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import CellId, CellKind, FramePlan
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.wording import tr, tr_count, tr_list

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.core.marker import Marker
    from inbetweener.core.review import Standing
    from inbetweener.ui.timeline.sound_lane import SoundLane

EMPTY_PLAN = FramePlan((), (), (), 0)

# Gives the thumbnail of a key by its index on the timeline, None while there is none.
ThumbnailSource: TypeAlias = Callable[[int], QPixmap | None]


# Gives the thumbnail of an inbetween, None while there is none; asked for what is in view only.
InbetweenThumbnailSource: TypeAlias = Callable[[CellId], QImage | None]


def no_inbetween_thumbnail(_cell: CellId) -> QImage | None:
    """The source of a timeline that was given none."""
    return None


def no_thumbnail(_key: int) -> QPixmap | None:
    """The source of a timeline that was given none."""
    return None


@dataclass(slots=True)
class TimelineContents:
    """What the timeline shows.

    Attributes:
        plan: which drawing stands at which frame.
        key_names: the name of each key.
        key_roles: the role of each key.
        missing_keys: the keys whose files are gone.
        first_number: what the screen calls frame 0.
        fps: frames a second.
        states: the state of each inbetween; not rendered where it is missing.
        cached: unbroken ranges of frames that show without waiting, rising.
        selected_gaps: the gaps that are selected.
        thumbnails: gives the picture of a key.
        inbetween_thumbnails: gives the picture of an inbetween.
        reviews: how inbetweens stand in the review; unreviewed where one is missing.
        clear: the drawings that are not dimmed; None where none is.
        clear_frames: where those stand, in unbroken ranges of frames, rising.
        markers: what is noted at frames, rising.
        camera_frames: where the camera has keys, rising; may lie beyond the ends.
        work_range: the first and the last frame that are worked on, None for all.
        sound: what is heard, None where nothing is.
    """

    plan: FramePlan = EMPTY_PLAN
    key_names: Sequence[str] = ()
    key_roles: Sequence[Role] = ()
    missing_keys: frozenset[int] = frozenset()
    first_number: int = 1
    fps: float = 24.0
    states: dict[CellId, CellState] = field(default_factory=dict)
    cached: tuple[range, ...] = ()
    selected_gaps: frozenset[int] = frozenset()
    thumbnails: ThumbnailSource = no_thumbnail
    inbetween_thumbnails: InbetweenThumbnailSource = no_inbetween_thumbnail
    reviews: Mapping[CellId, Standing] = field(default_factory=dict)
    clear: frozenset[CellId] | None = None
    clear_frames: tuple[range, ...] = ()
    markers: tuple[Marker, ...] = ()
    camera_frames: tuple[int, ...] = ()
    work_range: tuple[int, int] | None = None
    sound: SoundLane | None = None

    def previewed(self, plan: FramePlan, touched: Collection[int]) -> TimelineContents:
        """The same shot by another plan, with nothing said of pictures in the gaps that it touches.

        Args:
            plan: of the same keys.
            touched: the gaps whose drawings are others where their number is another.
        """
        others = {
            gap for gap in touched if len(plan.gaps[gap].cells) != len(self.plan.gaps[gap].cells)
        }
        source = self.inbetween_thumbnails
        return replace(
            self,
            plan=plan,
            states={cell: state for cell, state in self.states.items() if cell.gap not in others},
            inbetween_thumbnails=lambda cell: None if cell.gap in others else source(cell),
        )

    @property
    def gap_count(self) -> int:
        """Gaps between keys."""
        return max(0, len(self.plan.gaps) - 1)

    def state_of(self, cell_id: CellId) -> CellState:
        """The state of a drawing; keys are always ready."""
        if cell_id.is_key:
            return CellState.READY
        return self.states.get(cell_id, CellState.NOT_RENDERED)

    def number_of(self, frame: int) -> int:
        """What the screen calls a frame."""
        return frame + self.first_number

    def name_of(self, cell_id: CellId) -> str:
        """A drawing's name: the key's own, or the key and how many drawings after it ("A3+2")."""
        name = self.key_names[cell_id.gap]
        return name if cell_id.is_key else f"{name}+{cell_id.order}"

    def role_word(self, key: int) -> str:
        """What the artist calls a key."""
        return tr(Role.BREAKDOWN if self.key_roles[key] is Role.BREAKDOWN else Role.KEY)

    def description_of(self, cell_id: CellId) -> str:
        """One line on a drawing for tooltips and screen readers."""
        cell = self.plan.cell(cell_id)
        first = self.number_of(cell.first_frame)
        frames = (
            tr("frame {frame}", frame=first)
            if cell.length == 1
            else tr("frames {first}–{last}", first=first, last=first + cell.length - 1)
        )
        parts = [self.name_of(cell_id), frames]
        if cell.kind is CellKind.KEY:
            parts.append(self.role_word(cell_id.gap))
            parts += [tr("file missing")] if cell_id.gap in self.missing_keys else []
        elif cell.kind is CellKind.BLANK:
            parts.append(tr("left for the hand"))
        else:
            parts += [
                tr("{percent} % of the way", percent=round(cell.t * 100)),
                tr(self.state_of(cell_id)),
            ]
        if cell_id in self.reviews:
            parts.append(tr(self.reviews[cell_id]))
        return " · ".join(parts)

    def gap_labels(self, gap: int) -> tuple[str, ...]:
        """What the band below the cells says of a gap, the longest wording first."""
        found = self.plan.gaps[gap]
        frames = tr_count("{n} frame", "{n} frames", found.length)
        if found.treatment in (Treatment.HOLD, Treatment.CUT):
            return f"{frames} · {tr(found.treatment)}", tr(found.treatment)
        count = found.inbetween_count
        if found.treatment is Treatment.BLANK:
            for_the_hand = tr("{n} for the hand", n=count)
            return f"{frames} · {for_the_hand}", tr("{n} by hand", n=count), str(count)
        if not count:
            return tr("{frames} · no inbetweens", frames=frames), frames
        inbetweens, rate = tr_count("{n} inbetween", "{n} inbetweens", count), _rate(found)
        drawn = tr("{inbetweens} {rate}", inbetweens=inbetweens, rate=rate)
        return f"{frames} · {drawn}", tr("{n} {rate}", n=count, rate=rate), str(count)


def _rate(gap: Gap) -> str:
    """How long the drawings stay; where not all stay alike, that is said."""
    if len(gap.exposures) == 1:
        return tr("on {exposure}s", exposure=gap.exposures[0])
    if gap.count is None:
        last = gap.cells[-1].length
        return tr("on {exposure}s, last {last}", exposure=gap.exposure, last=last)
    words = [tr("{exposure}s", exposure=frames) for frames in gap.exposures]
    return tr("on {some} and {last}", some=tr_list(words[:-1]), last=words[-1])
