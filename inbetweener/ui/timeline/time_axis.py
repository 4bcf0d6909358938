"""The frames of a shot laid along x, in logical pixels. No Qt, so that it is tested bare."""

from __future__ import annotations

from dataclasses import dataclass, replace

LEADING_PX = 24.0  # room left of the first frame for the playhead's flag
TRAILING_PX = 56.0  # room right of the last frame, so that the end of the shot is seen
WIDEST_FRAME_PX = 160.0
WIDEST_FITTED_FRAME_PX = 48.0


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """The frames of a shot laid along x.

    Attributes:
        width_px: width of the view.
        length: frames of the shot.
        px_per_frame: zoom.
        scroll_px: how far the view has moved right.
        heard_length: frames that something is heard, from the first frame of the shot on; one can
            scroll to the end of it too.
    """

    width_px: float
    length: int
    px_per_frame: float = 16.0
    scroll_px: float = 0.0
    heard_length: float = 0.0

    @property
    def fitted_px_per_frame(self) -> float:
        """The zoom at which the whole shot is in view; never so large that few frames look odd."""
        room = max(1.0, self.width_px - LEADING_PX - TRAILING_PX)
        return min(WIDEST_FITTED_FRAME_PX, room / max(1, self.length))

    @property
    def content_px(self) -> float:
        """Width of the whole shot, and of what is heard, with the room before and after it."""
        length = max(self.length, self.heard_length) if self.length else 0
        return LEADING_PX + length * self.px_per_frame + TRAILING_PX

    @property
    def furthest_scroll_px(self) -> float:
        """The scroll at which the end of the shot stands at the right."""
        return max(0.0, self.content_px - self.width_px)

    def x_of(self, frame: float) -> float:
        """The x at which a frame begins."""
        return LEADING_PX + frame * self.px_per_frame - self.scroll_px

    def center_x_of(self, frame: int) -> float:
        """The x of the middle of a frame, where the playhead stands."""
        return self.x_of(frame + 0.5)

    def position_at(self, x: float) -> float:
        """The place on the time axis at an x, in frames; may lie outside the shot."""
        return (x - LEADING_PX + self.scroll_px) / self.px_per_frame

    def frame_at(self, x: float) -> int:
        """The frame of the shot at an x, the nearest one where x lies outside the shot."""
        return max(0, min(self.length - 1, int(self.position_at(x) // 1)))

    def frames_between(self, left: float, right: float) -> tuple[int, int]:
        """The frames of the shot that show between two x: the first, and the end, excluded."""
        first = int(self.position_at(left) // 1)
        end = int(self.position_at(right) // 1) + 1
        return max(0, min(first, self.length)), max(0, min(end, self.length))

    def visible_frames(self) -> tuple[int, int]:
        """The frames of the shot in view: the first, and the end, excluded."""
        return self.frames_between(0.0, self.width_px)

    def scrolled_to(self, scroll_px: float) -> TimeAxis:
        """Scrolled to a place, clamped to the shot."""
        return replace(self, scroll_px=max(0.0, min(scroll_px, self.furthest_scroll_px)))

    def zoomed(self, factor: float, x: float) -> TimeAxis:
        """Zoomed, with what lies under `x` staying there as far as the shot's ends allow."""
        at = self.position_at(x)
        lowest = min(self.fitted_px_per_frame, WIDEST_FRAME_PX)
        zoom = max(lowest, min(WIDEST_FRAME_PX, self.px_per_frame * factor))
        return replace(self, px_per_frame=zoom).scrolled_to(LEADING_PX + at * zoom - x)

    def fitted(self) -> TimeAxis:
        """The whole shot in view."""
        return replace(self, px_per_frame=self.fitted_px_per_frame, scroll_px=0.0)

    def resized(self, width_px: float) -> TimeAxis:
        """In a view of another width; a shot that was seen whole is seen whole again."""
        was_fitted = self.px_per_frame <= self.fitted_px_per_frame
        wider = replace(self, width_px=width_px)
        return wider.fitted() if was_fitted else wider.zoomed(1.0, 0.0)

    def with_length(self, length: int) -> TimeAxis:
        """For a shot of another length, where one looks staying the same."""
        return replace(self, length=length).scrolled_to(self.scroll_px)

    def with_heard_length(self, heard_length: float) -> TimeAxis:
        """For another sound, where one looks staying the same."""
        return replace(self, heard_length=heard_length).scrolled_to(self.scroll_px)

    def revealing(self, frame: int, margin_px: float = 40.0) -> TimeAxis:
        """Scrolled as little as brings a frame into view; unchanged where it is in view."""
        margin = min(margin_px, self.width_px / 4)
        left, right = self.x_of(frame), self.x_of(frame + 1)
        if left < margin:
            return self.scrolled_to(self.scroll_px + left - margin)
        if right > self.width_px - margin:
            return self.scrolled_to(self.scroll_px + right - self.width_px + margin)
        return self

    def paged_to(self, frame: int) -> TimeAxis:
        """With a frame that has left the view at the left, a page further; for playback."""
        if self.x_of(frame) >= 0 and self.x_of(frame + 1) <= self.width_px:
            return self
        return self.scrolled_to(self.scroll_px + self.x_of(frame) - LEADING_PX)
