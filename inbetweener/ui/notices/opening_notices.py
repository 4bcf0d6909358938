"""What is said when a shot is opened: how it was read, what was left out, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.drawing import FitRule
from inbetweener.core.shot import Numbering
from inbetweener.storage.shot_folder import mixed_sizes_message, odd_sizes
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inbetweener.storage.opening import Opened, OpenRequest
    from inbetweener.ui.notices.notice_bar import NoticeBar

_NAMED_FILES = 4
# The topic of the question how numbers are meant: whoever sets the timing has answered it.
NUMBERING = "numbering"


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
    _tell_cels(opened, bar, reopen)
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
        Numbering.FRAMES: tr_count(
            "Numbers were read as frames: {n} frame in all.",
            "Numbers were read as frames: {n} frames in all.",
            shot.length,
        ),
        Numbering.DRAWINGS: tr_count(
            "Numbers were read as drawings, {n} frame from key to key.",
            "Numbers were read as drawings, {n} frames from key to key.",
            shot.gaps[0].length,
        ),
    }
    answers = {
        Numbering.FRAMES: tr("Read as Frames"),
        Numbering.DRAWINGS: tr("Read as Drawings"),
    }
    request = replace(opened.request, numbering=other)
    answer = Answer(answers[other], lambda: reopen(request))
    bar.show_notice(words[shot.numbering], NoticeKind.CHOICE, (answer,), topic=NUMBERING)


def _tell_levels(opened: Opened, bar: NoticeBar, reopen: Callable[[OpenRequest], object]) -> None:
    if opened.survey is None or opened.level is None:
        return
    others = [level for level in opened.survey.levels if level is not opened.level]
    if not others:
        return
    answers = tuple(
        Answer(
            tr("Open {level} ({n})", level=level.title, n=len(level.names)),
            _opens(replace(opened.request, level=level.prefix), reopen),
        )
        for level in others[:2]
    )
    answers = (*answers, _as_layers(opened, reopen))
    bar.show_notice(
        tr_count(
            "Level {title} was opened; the folder holds {n} more.",
            "Level {title} was opened; the folder holds {n} more.",
            len(others),
            title=opened.level.title,
        ),
        NoticeKind.CHOICE,
        answers,
    )


def _tell_cels(opened: Opened, bar: NoticeBar, reopen: Callable[[OpenRequest], object]) -> None:
    """Folders beside the drawings may hold other cels of the same scene."""
    if not opened.cels or len(opened.survey.levels if opened.survey else ()) > 1:
        return
    names = _listed(opened.cels, ", ")
    bar.show_notice(
        tr("Folders in it hold drawings too: {names}.", names=names),
        NoticeKind.CHOICE,
        (_as_layers(opened, reopen),),
    )


def _as_layers(opened: Opened, reopen: Callable[[OpenRequest], object]) -> Answer:
    request = replace(opened.request, level=None, numbering=None, as_layers=True)
    return Answer(tr("Open as Layers"), _opens(request, reopen))


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
            (
                Answer(tr("Fit to Canvas"), lambda: reopen(fitting)),
                Answer(tr("Leave Out"), _nothing),
            ),
        )


def _nothing() -> None:
    """They are left out already."""


def _tell_problems(opened: Opened, bar: NoticeBar) -> None:
    if opened.survey is not None and opened.survey.problems:
        problems = opened.survey.problems
        listed = _listed([f"{file}: {reason}" for file, reason in problems], "; ")
        text = tr_count(
            "One file was left out. {listed}.",
            "{n} files were left out. {listed}.",
            len(problems),
            listed=listed,
        )
        bar.show_notice(text, NoticeKind.WARNING)
    if opened.missing:
        text = tr(
            "Files of this project are gone: {listed}. They keep their place on the "
            "timeline; put them back and their gaps can be rendered.",
            listed=_listed(opened.missing, ", "),
        )
        bar.show_notice(text, NoticeKind.ERROR)


def _listed(items: Sequence[str], separator: str) -> str:
    """The first few, and how many more there are."""
    text, more = separator.join(items[:_NAMED_FILES]), len(items) - _NAMED_FILES
    if more <= 0:
        return text
    return tr_count("{listed} and {n} more", "{listed} and {n} more", more, listed=text)
