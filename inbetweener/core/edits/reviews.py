"""Edits of the review, and of the drawings that an artist makes in place of inbetweens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.places import place_of, places_of
from inbetweener.core.review import Review
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.place import Place
    from inbetweener.core.plan import CellId
    from inbetweener.core.review import Verdict
    from inbetweener.core.shot import Shot

LONGEST_NOTE = 2000


def set_verdict(shot: Shot, digests: Mapping[CellId, str], verdict: Verdict | None) -> Shot:
    """Judge inbetweens; their notes stay.

    Args:
        shot: the document.
        digests: the inbetweens, each with the digest of the picture that is judged.
        verdict: None takes back what was said.

    Raises:
        EditError: one of them is no inbetween of the shot.
    """
    said: dict[Place, Review | None] = {}
    for cell, digest in digests.items():
        place = _place(shot, cell)
        note = shot.reviews.get(place, Review()).note
        review = Review(verdict, digest if verdict else "", note)
        said[place] = None if review.is_empty else review
    reviews = shot.reviews.put(said)
    return shot if reviews == shot.reviews else replace(shot, reviews=reviews)


def set_note(shot: Shot, cell: CellId, note: str) -> Shot:
    """Write a note on an inbetween; an empty one takes it away.

    Raises:
        EditError: it is no inbetween of the shot, or the note is longer than 2,000 characters.
    """
    if len(note) > LONGEST_NOTE:
        raise EditError(
            tr(
                "A note has up to {most} characters, not {count}.",
                most=LONGEST_NOTE,
                count=len(note),
            )
        )
    place = _place(shot, cell)
    review = replace(shot.reviews.get(place, Review()), note=note)
    reviews = shot.reviews.put({place: None if review.is_empty else review})
    return shot if reviews == shot.reviews else replace(shot, reviews=reviews)


def set_hand_drawing(shot: Shot, cell: CellId, file: DrawingId | None) -> Shot:
    """Show a drawing of the artist's in place of an inbetween or a blank; None shows it no more.

    What was said of the picture before is taken back, but for its note.

    Raises:
        EditError: it is no inbetween of the shot.
    """
    place = _place(shot, cell)
    hand_drawn = shot.hand_drawn.put({place: file})
    if hand_drawn == shot.hand_drawn:
        return shot
    return replace(set_verdict(shot, {cell: ""}, None), hand_drawn=hand_drawn)


def with_notes_moved(before: Shot, after: Shot, gaps: Iterable[int]) -> Shot:
    """Let reviews and drawings by hand go with their inbetweens when the spacing changes.

    An inbetween is the same one where its gap has as many as before. With another number of
    inbetweens nothing is moved: those whose t is still on the chart keep what is theirs.

    Args:
        before: the shot before an edit that moved no key.
        after: and after it.
        gaps: those that were edited.
    """
    if not before.reviews and not before.hand_drawn:
        return after
    moves: dict[Place, Place] = {}
    for gap in gaps:
        pair = before.keys[gap].drawing, before.keys[gap + 1].drawing
        if not (before.reviews.has_pair(*pair) or before.hand_drawn.has_pair(*pair)):
            continue
        old, new = places_of(before, gap), places_of(after, gap)
        if len(old) == len(new):
            moves.update(zip(old, new, strict=True))
    return with_places_moved(after, moves)


def with_places_moved(shot: Shot, moves: Mapping[Place, Place]) -> Shot:
    """What is noted at some places, noted at others."""
    reviews, hand_drawn = shot.reviews.moved(moves), shot.hand_drawn.moved(moves)
    if reviews is shot.reviews and hand_drawn is shot.hand_drawn:
        return shot
    return replace(shot, reviews=reviews, hand_drawn=hand_drawn)


def _place(shot: Shot, cell: CellId) -> Place:
    is_there = 0 <= cell.gap < len(shot.gaps)
    if not is_there or not 1 <= cell.order <= shot.gaps[cell.gap].inbetween_count:
        raise EditError(tr("Go to an inbetween: keys are the artist's own and are not reviewed."))
    return place_of(shot, cell.gap, cell.order)
