"""What is said when a shot is opened: how it was read, what was left out, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.drawing import FitRule
from inbetweener.core.shot import Numbering
from inbetweener.storage.shot_folder import mixed_sizes_message, odd_sizes
from inbetweener.ui.notice_bar import Answer, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.storage.opening import Opened, OpenRequest
    from inbetweener.ui.notice_bar import NoticeBar

_NAMED_FILES = 4


def show_opening_notices(
    opened: Opened, bar: NoticeBar, reopen: Callable[[OpenRequest], object]
) -> None:
    """Show the notices of a shot that was opened, the most urgent on top.

    Args:
        opened: the shot.
        bar: where to.
        reopen: opens the shot again, read in another way.
    """
    bar.clear()
    _tell_numbering(opened, bar, reopen)
    _tell_levels(opened, bar, reopen)
    _tell_sizes(opened, bar, reopen)
    _tell_problems(opened, bar)
    for note in opened.notes:
        bar.show_notice(note, NoticeKind.WARNING)


def _tell_numbering(
    opened: Opened, bar: NoticeBar, reopen: Callable[[OpenRequest], object]
) -> None:
    """Only where the other reading is possible and the artist has not chosen one yet."""
    shot, level = opened.shot, opened.level
    if level is None or opened.request.numbering is not None or len(shot.keys) < 2:
        return
    other = Numbering.DRAWINGS if shot.numbering is Numbering.FRAMES else Numbering.FRAMES
    if other is Numbering.FRAMES and any(name.number is None for name in level.names):
        return
    words = {
        Numbering.FRAMES: f"Numbers were read as frames: {shot.length} frames in all.",
        Numbering.DRAWINGS: "Numbers were read as drawings, "
        f"{shot.gaps[0].length} frames from key to key.",
    }
    request = replace(opened.request, numbering=other)
    answer = Answer(f"Read as {other.value.capitalize()}", lambda: reopen(request))
    bar.show_notice(words[shot.numbering], NoticeKind.INFO, (answer,))


def _tell_levels(opened: Opened, bar: NoticeBar, reopen: Callable[[OpenRequest], object]) -> None:
    if opened.survey is None or opened.level is None:
        return
    others = [level for level in opened.survey.levels if level is not opened.level]
    if not others:
        return
    answers = tuple(
        Answer(
            f"Open {level.title} ({len(level.names)})",
            _opens(replace(opened.request, level=level.prefix), reopen),
        )
        for level in others[:3]
    )
    bar.show_notice(
        f"Level {opened.level.title} was opened; the folder holds {len(others)} more.",
        NoticeKind.INFO,
        answers,
    )


def _opens(request: OpenRequest, reopen: Callable[[OpenRequest], object]) -> Callable[[], object]:
    return lambda: reopen(request)


def _tell_sizes(opened: Opened, bar: NoticeBar, reopen: Callable[[OpenRequest], object]) -> None:
    if opened.survey is None or opened.level is None or opened.shot.fit is FitRule.FIT:
        return
    usual, odd = odd_sizes(opened.survey, opened.level)
    if odd:
        fitting = replace(opened.request, fit=True)
        bar.show_notice(
            mixed_sizes_message(usual, odd),
            NoticeKind.WARNING,
            (Answer("Fit to Canvas", lambda: reopen(fitting)), Answer("Leave Out", _nothing)),
        )


def _nothing() -> None:
    """They are left out already."""


def _tell_problems(opened: Opened, bar: NoticeBar) -> None:
    if opened.survey is not None and opened.survey.problems:
        problems = opened.survey.problems
        listed = "; ".join(f"{file}: {reason}" for file, reason in problems[:_NAMED_FILES])
        more = len(problems) - _NAMED_FILES
        count = "One file was" if len(problems) == 1 else f"{len(problems)} files were"
        tail = f"; and {more} more" if more > 0 else ""
        bar.show_notice(f"{count} left out. {listed}{tail}.", NoticeKind.WARNING)
    if opened.missing:
        listed = ", ".join(opened.missing[:_NAMED_FILES])
        more = len(opened.missing) - _NAMED_FILES
        tail = f" and {more} more" if more > 0 else ""
        bar.show_notice(
            f"Files of this project are gone: {listed}{tail}. They keep their place on the "
            "timeline; put them back and their gaps can be rendered.",
            NoticeKind.ERROR,
        )
