"""What is done to every inbetween of a gap after the model, as the artist asks for it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot


@dataclass(frozen=True, slots=True)
class Finishing:
    """The finishing of one gap. Each default leaves pictures as the model draws them.

    Attributes:
        whole_lines: whether lines are drawn anew, whole and of their width.
        close_gaps_px: openings of lines up to so wide are closed where the keys have none; 0
            closes none.
        exact_colours: whether inbetweens are brought into the paints of both keys.
    """

    whole_lines: bool = False
    close_gaps_px: int = 0
    exact_colours: bool = False

    @classmethod
    def of(cls, shot: Shot, gap: int) -> Finishing:
        """What is asked for in a gap of a shot."""
        return cls(
            whole_lines=shot.has_whole_lines(gap),
            close_gaps_px=shot.closing_px_of(gap),
            exact_colours=shot.has_exact_colours(gap),
        )

    def as_json(self) -> dict[str, Any]:
        """What is asked for beside the defaults, as plain JSON values.

        A default is left out: what was drawn before there was a choice stays good.
        """
        plain = asdict(Finishing())
        return {name: value for name, value in asdict(self).items() if value != plain[name]}
