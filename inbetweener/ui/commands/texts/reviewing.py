"""Reviewing, and which drawings the timeline shows: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "review_accept": ActionText(
        mark("Accept"), "mdi6.check-circle-outline", mark("Accept this inbetween")
    ),
    "review_accept_next": ActionText(
        mark("Accept and Go On"), tip=mark("Accept this inbetween and show the next to review")
    ),
    "review_accept_gaps": ActionText(
        mark("Accept Selected Gaps"), tip=mark("Accept every inbetween of the selected gaps")
    ),
    "review_reject": ActionText(
        mark("Reject"), "mdi6.close-octagon-outline", mark("Say that this inbetween is no good")
    ),
    "review_needs_hand": ActionText(
        mark("Needs Hand"),
        "mdi6.pencil-outline",
        mark("Say that this inbetween has to be drawn by hand"),
    ),
    "review_clear": ActionText(
        mark("Clear Review"), tip=mark("Take back what was said of this inbetween")
    ),
    "review_note": ActionText(mark("Write Note"), tip=mark("Write a note on this inbetween")),
    "review_next": ActionText(
        mark("Next to Review"),
        tip=mark("Show the next inbetween to review, the most doubtful first"),
    ),
    "filter_all": ActionText(
        mark("All Drawings"), tip=mark("Dim no drawing on the timeline"), is_checkable=True
    ),
    "filter_to_review": ActionText(
        mark("To Review"), tip=mark("Dim all but what nobody has judged yet"), is_checkable=True
    ),
    "filter_doubtful": ActionText(
        mark("Doubtful"), tip=mark("Dim all but what the model was in doubt of"), is_checkable=True
    ),
    "filter_rejected": ActionText(
        mark("Rejected"), tip=mark("Dim all but what was rejected"), is_checkable=True
    ),
    "filter_needs_hand": ActionText(
        mark("Needs Hand"), tip=mark("Dim all but what has to be drawn"), is_checkable=True
    ),
    "filter_accepted": ActionText(
        mark("Accepted"), tip=mark("Dim all but what was accepted"), is_checkable=True
    ),
    "filter_by_hand": ActionText(
        mark("Drawn by Hand"), tip=mark("Dim all but what you drew"), is_checkable=True
    ),
    "filter_next": ActionText(
        mark("Next Matching Drawing"), tip=mark("Go to the next drawing that is not dimmed")
    ),
    "filter_previous": ActionText(
        mark("Previous Matching Drawing"), tip=mark("Go to the previous drawing that is not dimmed")
    ),
}
