"""What is said when the program died of a fault the last time it ran."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.diagnostics.actions import COMMAND
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.diagnostics.crashes import Crash
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.notices.notice_bar import NoticeBar

_TOPIC = "crash"
# The kinds of `session.action_notes`.
_KINDS = {
    "opened": mark("a shot was opened"),
    "edited": mark("the shot was edited"),
    "rendered": mark("inbetweens were rendered"),
    "saved": mark("the project was saved"),
    "exported": mark("pictures were exported"),
    "failed": mark("something could not be done"),
}


def tell_of_crash(crash: Crash, notices: NoticeBar, actions: Actions) -> None:
    """Say that the program ended of a fault and after what, and offer a report."""
    words = action_words(crash.action)
    sentence = (
        tr(
            "Inbetweener crashed when it last ran; the last thing before: {action}.",
            action=words,
        )
        if words
        else tr("Inbetweener crashed when it last ran.")
    )
    notices.show_notice(
        sentence,
        NoticeKind.WARNING,
        (Answer(tr("Save Report…"), actions["save_report"].trigger),),
        lasts=True,  # the shot of the command line is opened right after
        topic=_TOPIC,
    )


def action_words(action: str) -> str:
    """An action of the log as the window says it; "" where nothing is known of it."""
    kind, _, about = action.partition(" ")
    if kind == COMMAND:
        known = ACTIONS.get(about)
        return tr("“{title}”", title=tr(known.text).rstrip("…")) if known is not None else ""
    return tr(_KINDS.get(kind, ""))
