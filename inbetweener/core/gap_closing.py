"""How wide openings of lines may be that are closed."""

from __future__ import annotations

from inbetweener.errors import EditError
from inbetweener.wording import tr

# A wider opening is meant, or is nothing that one stroke would mend.
WIDEST_CLOSED_PX = 64
# What is offered; 0 closes none.
CLOSED_WIDTHS_PX = (0, 2, 4, 6, 8, 12, 16)


def refuse_gap_closing(width_px: int) -> None:
    """Let pass what openings of lines can be closed up to.

    Raises:
        EditError: it is below 0 or beyond any use.
    """
    if not 0 <= width_px <= WIDEST_CLOSED_PX:
        raise EditError(
            tr(
                "Gaps are closed up to {most} pixels, not {width}.",
                most=WIDEST_CLOSED_PX,
                width=width_px,
            )
        )
