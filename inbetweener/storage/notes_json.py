"""What is noted for inbetweens, reviews and drawings by hand, as plain JSON values and back.

Files of programs that knew neither open all the same; a shot without them is written as before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from inbetweener.core.drawing import DrawingId
from inbetweener.core.edits.reviews import LONGEST_NOTE
from inbetweener.core.place import Place, PlaceMap
from inbetweener.core.review import Review, Verdict
from inbetweener.storage.drawing_ids import LONGEST_DRAWING_ID, drawing_id_problem
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.storage.fields import Field

_MOST_NOTES: Final = 1_000_000
_LONGEST_DIGEST: Final = 128


def notes_as_json(shot: Shot) -> dict[str, Any]:
    """The members "reviews" and "hand_drawn" of a shot; those that are empty are left out."""
    found: dict[str, Any] = {}
    if shot.reviews:
        found["reviews"] = [_review_as_json(*entry) for entry in shot.reviews.items()]
    if shot.hand_drawn:
        found["hand_drawn"] = [
            {**place._asdict(), "file": file} for place, file in shot.hand_drawn.items()
        ]
    return found


def _review_as_json(place: Place, review: Review) -> dict[str, Any]:
    verdict = review.verdict and review.verdict.value
    said = {"verdict": verdict, "digest": review.digest, "note": review.note}
    return {**place._asdict(), **said}


def reviews_from_json(field: Field | None) -> PlaceMap[Review]:
    """The reviews of a shot; none where its file has no such member.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds.
    """
    if field is None:
        return PlaceMap()
    return PlaceMap((_place(each), _review(each)) for each in field.items(_MOST_NOTES))


def hand_drawn_from_json(field: Field | None) -> PlaceMap[DrawingId]:
    """The drawings by hand of a shot; none where its file has no such member.

    Raises:
        ProjectFileError: a value is missing or of the wrong kind, or a file is outside the shot
            folder.
    """
    if field is None:
        return PlaceMap()
    entries = field.items(_MOST_NOTES)
    return PlaceMap((_place(each), _file(each.member("file"))) for each in entries)


def _review(field: Field) -> Review:
    verdict = field.member("verdict")
    return Review(
        verdict=None if verdict.is_null else verdict.choice(Verdict),
        digest=field.member("digest").text(_LONGEST_DIGEST),
        note=field.member("note").text(LONGEST_NOTE),
    )


def _place(field: Field) -> Place:
    t = field.member("t")
    if not 0 < t.real() < 1:
        t.fault(tr("is not between 0 and 1"))
    return Place.between(_file(field.member("left")), _file(field.member("right")), t.real())


def _file(field: Field) -> DrawingId:
    problem = drawing_id_problem(field.text(LONGEST_DRAWING_ID))
    if problem:
        field.fault(problem)
    return DrawingId(field.value)
