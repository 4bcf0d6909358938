"""What the timeline shows: takes values, and repaints what has changed by them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from inbetweener.core.plan import CellId, FramePlan
from inbetweener.ui.timeline.contents import (
    InbetweenThumbnailSource,
    ThumbnailSource,
    TimelineContents,
)
from inbetweener.ui.timeline.geometry import SOUND_PX, cell_box, frame_ranges
from inbetweener.ui.timeline.hits import Hit, at_camera_key, hit_at
from inbetweener.ui.timeline.marker_painter import flag_reach_px
from inbetweener.ui.timeline.scrolling import ScrollingTimeline
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from inbetweener.core.drawing import Role
    from inbetweener.core.marker import Marker
    from inbetweener.core.review import Standing
    from inbetweener.session.rendering.cell_states import CellState
    from inbetweener.ui.timeline.density import DensityMap
    from inbetweener.ui.timeline.sound_lane import SoundLane


# So many are repainted each by itself: while one scrubs, two change.
_FEW_GAPS = 8


class ShownTimeline(ScrollingTimeline):
    """The values that the timeline shows; how they are painted is in `TimelineView`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = TimelineContents()
        self._density: DensityMap | None = None
        self._playhead = 0
        self._is_playing = False

    def set_plan(
        self,
        plan: FramePlan,
        key_names: Sequence[str],
        key_roles: Sequence[Role],
        first_number: int,
        fps: float,
    ) -> None:
        """Show another plan; zoom and place stay, but a first plan is shown whole.

        Args:
            plan: which drawing stands at which frame.
            key_names: the name of each key of the plan.
            key_roles: the role of each key of the plan.
            first_number: what the screen calls frame 0.
            fps: frames a second.

        Raises:
            ValueError: there is not one name and one role for each key.
        """
        if not len(key_names) == len(key_roles) == len(plan.starts):
            raise ValueError(
                f"{len(plan.starts)} keys, {len(key_names)} names, {len(key_roles)} roles"
            )
        was_empty = not self._contents.plan.length
        self._contents = replace(
            self._contents,
            plan=plan,
            key_names=key_names,
            key_roles=key_roles,
            first_number=first_number,
            fps=fps,
        )
        self._density = None
        axis = self._axis.with_length(plan.length)
        self._set_axis(axis.fitted() if was_empty else axis)
        self.update()

    def set_missing_keys(self, keys: frozenset[int]) -> None:
        """Mark the keys whose files are gone."""
        if keys != self._contents.missing_keys:
            self._contents = replace(self._contents, missing_keys=keys)
            self.update()

    def set_states(self, states: Mapping[CellId, CellState]) -> None:
        """Show the state of every inbetween; one that is left out is not rendered."""
        self._contents.states = dict(states)
        self._density = None
        self.update()

    def set_reviews(self, reviews: Mapping[CellId, Standing]) -> None:
        """Show how inbetweens stand in the review; one that is left out is unreviewed."""
        if reviews != self._contents.reviews:
            self._contents.reviews = dict(reviews)
            self.update()

    def set_clear(self, cells: frozenset[CellId] | None) -> None:
        """Dim all drawings but these; None dims none."""
        frames = self._frames_of(cells or frozenset())
        if (cells, frames) != (self._contents.clear, self._contents.clear_frames):
            self._contents.clear, self._contents.clear_frames = cells, frames
            self.update()

    def _frames_of(self, cells: frozenset[CellId]) -> tuple[range, ...]:
        plan = self._contents.plan
        gaps = plan.gaps
        found = [
            plan.cell(each)
            for each in cells
            if each.gap < len(gaps) and each.order < len(gaps[each.gap].cells)
        ]
        return frame_ranges(
            sorted(frame for cell in found for frame in range(cell.first_frame, cell.end_frame))
        )

    def set_markers(self, markers: tuple[Marker, ...]) -> None:
        """Show what is noted at frames."""
        if markers != self._contents.markers:
            self._contents.markers = markers
            self.update()

    def set_camera_frames(self, frames: tuple[int, ...]) -> None:
        """Show at which frames the camera has keys."""
        if frames != self._contents.camera_frames:
            self._contents.camera_frames = frames
            self.update()

    def set_work_range(self, frames: tuple[int, int] | None) -> None:
        """Show which frames are worked on, the first and the last; None for all."""
        self._contents.work_range = frames
        self.update()

    def set_sound(self, sound: SoundLane | None) -> None:
        """Show a lane with the waveform of what is heard; None for no lane."""
        if sound == self._contents.sound:
            return
        self._contents.sound = sound
        height = 0.0 if sound is None else SOUND_PX
        if height != self._sound_px:
            self._sound_px = height
            self.updateGeometry()
        self._set_axis(self._axis.with_heard_length(0.0 if sound is None else sound.end))
        self.update()

    def set_state(self, cell_id: CellId, state: CellState) -> None:
        """Show the state of one inbetween; repaints that cell only."""
        self._contents.states[cell_id] = state
        plan = self._contents.plan
        if cell_id.gap >= len(plan.gaps) or cell_id.order >= len(plan.gaps[cell_id.gap].cells):
            return
        if self._density is not None:
            self._density.update_gap(self._contents, cell_id.gap)
        self.update_cell(cell_id)

    def set_cached_frames(self, frames: Iterable[int]) -> None:
        """Show which frames play without waiting."""
        self._contents.cached = frame_ranges(sorted(frames))
        self.update()

    def set_cached_ranges(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Show which frames play without waiting, as rising (first, end) with the end excluded."""
        self._contents.cached = tuple(range(first, end) for first, end in ranges)
        self.update()

    def set_thumbnail_source(self, source: ThumbnailSource) -> None:
        """Take the thumbnails of keys from `source(key)`, asked at every repaint of a key."""
        self._contents.thumbnails = source
        self.update()

    def set_inbetween_thumbnail_source(self, source: InbetweenThumbnailSource) -> None:
        """Take the thumbnails of inbetweens from `source(cell)`, asked at every repaint of one."""
        self._contents.inbetween_thumbnails = source
        self.update()

    def update_cell(self, cell_id: CellId) -> None:
        """Repaint one drawing, since its thumbnail has come or changed."""
        plan = self._contents.plan
        if cell_id.gap < len(plan.gaps) and cell_id.order < len(plan.gaps[cell_id.gap].cells):
            box = cell_box(self._axis, self._bands, plan.cell(cell_id))
            self._update_between(box.left - 2, box.right + 2)

    def update_key(self, key: int) -> None:
        """Repaint one key, since its thumbnail has come or changed."""
        self.update_cell(CellId(key, 0))

    def set_selected_gaps(self, gaps: frozenset[int]) -> None:
        """Show which gaps are selected."""
        changed = sorted(gaps ^ self._contents.selected_gaps)
        self._contents.selected_gaps = gaps
        starts = self._contents.plan.starts
        if changed and (len(changed) > _FEW_GAPS or changed[-1] + 1 >= len(starts)):
            self.update()  # or they are of a plan that comes later
            return
        for gap in changed:
            left, right = self._axis.x_of(starts[gap]), self._axis.x_of(starts[gap + 1])
            self._update_between(left - 2, right + 2)

    def set_playhead(self, frame: int) -> None:
        """Move the playhead and keep it in view: by pages while playing, else by a little."""
        self._update_playhead()
        self._playhead = frame
        self._update_playhead()
        if not 0 <= frame < self._contents.plan.length:
            return
        if self._is_playing:
            self._set_axis(self._axis.paged_to(frame))
            return
        self._set_axis(self._axis.revealing(frame, self._reveal_margin_px()))
        cell = self._contents.plan.cell_at(frame)
        description = self._contents.description_of(cell.id)
        self.setAccessibleDescription(
            tr(
                "Frame {number}: {description}",
                number=self._contents.number_of(frame),
                description=description,
            )
        )

    def set_playing(self, is_playing: bool) -> None:
        """Say whether the playhead moves by itself."""
        self._is_playing = is_playing

    def _playhead_x(self) -> float:
        return self._axis.center_x_of(self._playhead)

    def _hit(self, x: float, y: float) -> Hit:
        hit = hit_at(self._axis, self._bands, self._contents.plan, x, y)
        return at_camera_key(hit, self._axis, self._contents.camera_frames, x)

    def _reveal_margin_px(self) -> float:
        return 40.0

    def _update_playhead(self) -> None:
        centre = self._axis.center_x_of(self._playhead)
        reach = flag_reach_px(self._contents, self._axis)
        self._update_between(centre - reach, centre + reach)

    def _update_between(self, left: float, right: float) -> None:
        if right >= 0 and left <= self.width():
            x = int(max(0.0, left))
            self.update(QRect(x, 0, int(min(right, self.width())) - x + 1, self.height()))
