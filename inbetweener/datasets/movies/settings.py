"""What is taken out of films, and what is left out."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from inbetweener.video.changes import ChangeTest


@dataclass(frozen=True, slots=True, kw_only=True)
class MovieSettings:
    """How films become excerpts.

    Attributes:
        length: drawings in an excerpt: 3 for triplets, 8 for sequences.
        stride: drawings from the beginning of one excerpt to that of the next; 0: they share the
            drawing where they meet.
        size_px: width and height that pictures are brought to (filled, the middle kept); None for
            the film's own.
        change: tells a new drawing from one that is held.
        dark_level: an excerpt with a drawing whose mean brightness, of 255, is below is left out.
        static_share: one is left out of which no step changes that much of the picture's area.
        flash_levels: one is left out where the mean brightness jumps by more, of 255.
        least_explained: one is left out where a drawing is explained less by the one before it.
        most_uneven: one is left out where a step takes so many times as long as another.
        test_share: of the excerpts that is for testing; scenes are never divided.
        seed: of the lot that chooses them.
    """

    length: int = 3
    stride: int = 0
    size_px: tuple[int, int] | None = None
    change: ChangeTest = field(default_factory=ChangeTest)
    dark_level: float = 24.0
    static_share: float = 0.005
    flash_levels: float = 40.0
    least_explained: float = 0.6
    most_uneven: float = 3.0
    test_share: float = 0.1
    seed: int = 0

    def __post_init__(self) -> None:
        if self.length < 3:
            raise ValueError("an excerpt has at least 3 drawings")
        if self.stride < 0:
            raise ValueError("stride is 0 or more drawings")
        if self.size_px is not None and min(self.size_px) < 1:
            raise ValueError("pictures have at least one pixel")
        if not 0 <= self.test_share <= 1:
            raise ValueError("test_share lies in [0, 1]")

    @property
    def step(self) -> int:
        """Drawings from one excerpt to the next."""
        return self.stride or self.length - 1

    def as_json(self) -> dict[str, Any]:
        """The settings as plain JSON values."""
        values = asdict(self)
        values["size_px"] = list(self.size_px) if self.size_px else None
        return values
