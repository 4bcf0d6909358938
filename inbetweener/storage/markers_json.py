"""Markers as plain JSON values and back; the reading side trusts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.core.marker import LONGEST_MARKER_TEXT, Marker, MarkerSign, are_in_order
from inbetweener.core.shot import LONGEST_SHOT_FRAMES
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.storage.fields import Field


def markers_as_json(shot: Shot) -> dict[str, Any]:
    """The markers of a shot; nothing where there are none, as in files of older programs."""
    if not shot.markers:
        return {}
    return {"markers": [_as_json(marker) for marker in shot.markers]}


def _as_json(marker: Marker) -> dict[str, Any]:
    return {"frame": marker.frame, "text": marker.text, "sign": marker.sign.value}


def markers_from_json(field: Field | None) -> tuple[Marker, ...]:
    """The markers that JSON values describe; none where there is no such member.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds.
    """
    if field is None:
        return ()
    markers = tuple(map(_marker, field.items(LONGEST_SHOT_FRAMES)))
    if not are_in_order(markers):
        field.fault(tr("do not rise by frame"))
    return markers


def _marker(field: Field) -> Marker:
    return Marker(
        frame=field.member("frame").whole(0, LONGEST_SHOT_FRAMES - 1),
        text=field.member("text").text(LONGEST_MARKER_TEXT),
        sign=field.member("sign").choice(MarkerSign),
    )
