"""Reviews: what the artist says of an inbetween, and whether of the picture as it is today."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inbetweener.wording import mark


class Verdict(StrEnum):
    """What the artist says of one inbetween."""

    ACCEPTED = mark("accepted")
    REJECTED = mark("rejected")
    NEEDS_HAND = mark("needs hand")


class Standing(StrEnum):
    """How an inbetween stands in the review."""

    UNREVIEWED = mark("unreviewed")
    ACCEPTED = mark("accepted")
    REJECTED = mark("rejected")
    NEEDS_HAND = mark("needs hand")
    CHANGED = mark("changed since")  # it was judged, and is another picture now
    BY_HAND = mark("drawn by hand")


# What still waits for a word of the artist's.
TO_REVIEW = frozenset({Standing.UNREVIEWED, Standing.CHANGED})
# Below this confidence a drawing is worth a look before the others.
DOUBTFUL = 0.6


class ReviewFilter(StrEnum):
    """Which drawings are shown clearly."""

    ALL = mark("all drawings")
    TO_REVIEW = mark("to review")
    DOUBTFUL = mark("doubtful")
    REJECTED = mark("rejected")
    NEEDS_HAND = mark("needs hand")
    ACCEPTED = mark("accepted")
    BY_HAND = mark("drawn by hand")

    def admits(self, standing: Standing, confidence: float | None) -> bool:
        """Whether a drawing is among them.

        Args:
            standing: how it stands.
            confidence: the model's trust in it, in [0, 1]; None where it is not known.
        """
        match self:
            case ReviewFilter.ALL:
                return True
            case ReviewFilter.TO_REVIEW:
                return standing in TO_REVIEW
            case ReviewFilter.DOUBTFUL:
                is_doubtful = confidence is not None and confidence < DOUBTFUL
                return standing in TO_REVIEW and is_doubtful
            case _:
                return standing.value == self.value


@dataclass(frozen=True, slots=True)
class Review:
    """What was said of an inbetween.

    Attributes:
        verdict: None where there is only a note.
        digest: of the picture that was judged, its provenance's; "" where that was not known.
        note: the artist's words.
    """

    verdict: Verdict | None = None
    digest: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said."""
        return self.verdict is None and not self.note

    def standing(self, digest: str | None) -> Standing:
        """How a picture of that digest stands; None where it is not known yet, and is believed."""
        if self.verdict is None:
            return Standing.UNREVIEWED
        if digest and self.digest and digest != self.digest:
            return Standing.CHANGED
        return Standing(self.verdict.value)
