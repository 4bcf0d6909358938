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
