"""Where the rows and columns of an exposure sheet lie; nothing here knows of Qt."""

from __future__ import annotations

from dataclasses import dataclass

ROW_PX = 20.0
FRAME_PX = 44.0
DRAWING_PX = 60.0
SOUND_PX = 36.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet, in pixels from its left.

    Attributes:
        left: where it begins.
        width: how wide it is.
    """

    left: float
    width: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width

    @property
    def center(self) -> float:
        """Its middle."""
        return self.left + self.width / 2


@dataclass(frozen=True, slots=True)
class SheetGeometry:
    """One strip of rows.

    Attributes:
        width_px: of the whole strip.
        first: the frame of its first row.
        count: rows.
        row_px: how high a row is.
        sound_px: how wide the column of sound is, 0 for none.
    """

    width_px: float
    first: int
    count: int
    row_px: float = ROW_PX
    sound_px: float = 0.0

    @property
    def frames(self) -> Column:
        """Frame numbers."""
        return Column(0, FRAME_PX)

    @property
    def drawings(self) -> Column:
        """Drawings and holds."""
        return Column(FRAME_PX, DRAWING_PX)

    @property
    def sound(self) -> Column:
        """What is heard."""
        return Column(self.drawings.right, self.sound_px)

    @property
    def notes(self) -> Column:
        """Names and notes; takes what is left."""
        left = self.sound.right
        return Column(left, max(0.0, self.width_px - left))

    @property
    def height_px(self) -> float:
        """Of all rows."""
        return self.count * self.row_px

    def top_of(self, frame: int) -> float:
        """The upper edge of a frame's row."""
        return (frame - self.first) * self.row_px

    def frames_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The frames [first, end) whose rows show between two heights."""
        first = max(0, int(top // self.row_px))
        end = min(self.count, int(-(-bottom // self.row_px)))
        return self.first + first, self.first + max(first, end)

    def frame_at(self, y: float) -> int | None:
        """The frame whose row lies at a height; None above and below all."""
        row = int(y // self.row_px)
        return self.first + row if 0 <= row < self.count else None


def strips_of_pages(length: int, rows_a_page: int, strip_rows: int = 72) -> list[list[range]]:
    """How a shot is laid out on paper: for each page its strips of frames, side by side.

    Args:
        length: frames in all.
        rows_a_page: frames on a page.
        strip_rows: rows below each other before the next strip begins: three seconds on film.
    """
    pages = []
    for start in range(0, length, rows_a_page):
        end = min(length, start + rows_a_page)
        cuts = range(start, end, strip_rows)
        pages.append([range(cut, min(end, cut + strip_rows)) for cut in cuts])
    return pages
