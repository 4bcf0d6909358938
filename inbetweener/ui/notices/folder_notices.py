"""FolderNotices: what came into the folder of the open shot, what is gone, what was renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.numbering import natural_order
from inbetweener.storage.arrival_edits import can_move
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.core.drawing import DrawingId
    from inbetweener.session.workspace import Workspace
    from inbetweener.storage.arrivals import Newcomer, Renamed
    from inbetweener.ui.notices.notice_bar import NoticeBar

_TAKEN, _NEW, _RENAMED = "drawings-taken-in", "new-drawings", "renamed-drawings"
_LOST, _UNUSABLE = "lost-drawings", "unusable-drawings"
_NAMED_FILES = 4


class FolderNotices(QObject):
    """Between the watch over the folder and the notices."""

    def __init__(self, workspace: Workspace, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._workspace = workspace
        self._watch = workspace.folder_watch
        self._notices = notices
        self._told: dict[str, object] = {}
        self._lost: frozenset[DrawingId] = frozenset()
        self._watch.taken_in.connect(self._on_watch_taken_in)
        self._watch.proposal_changed.connect(self._on_watch_proposal_changed)
        self._watch.lost.connect(self._on_watch_lost)
        self._watch.missing_changed.connect(self._on_watch_missing_changed)
        self._watch.returned.connect(self._on_watch_returned)
        self._watch.failed.connect(self._on_watch_failed)
        workspace.shown.connect(self._on_workspace_shown)

    @Slot()
    def _on_workspace_shown(self) -> None:
        """The notices of the shot before are gone with it."""
        self._told.clear()
        self._lost = frozenset()

    @Slot(object)
    def _on_watch_taken_in(self, newcomers: tuple[Newcomer, ...]) -> None:
        undo_stack = self._workspace.document.undo_stack
        index = undo_stack.index()

        def undo() -> None:
            if undo_stack.index() == index:  # nothing was done since
                undo_stack.undo()

        self._notices.show_notice(
            tr_count(
                "A new drawing was taken in: {names}.",
                "{n} new drawings were taken in: {names}.",
                len(newcomers),
                names=_named(each.drawing.id for each in newcomers),
            ),
            answers=(Answer(tr("Undo"), undo),),
            topic=_TAKEN,
        )

    @Slot()
    def _on_watch_proposal_changed(self) -> None:
        proposed = self._watch.proposed
        self._say(_NEW, proposed.newcomers, self._tell_new)
        self._say(_RENAMED, proposed.renamed, self._tell_renamed)
        self._say(_UNUSABLE, proposed.unusable, self._tell_unusable)

    def _say(self, topic: str, about: object, tell: Callable[[], None]) -> None:
        """What was said and dismissed is not said again."""
        if self._told.get(topic, ()) == about:
            return
        self._told[topic] = about
        if about:
            tell()
        else:
            self._notices.withdraw(topic)

    def _tell_new(self) -> None:
        newcomers = self._watch.proposed.newcomers
        sentences = [
            tr_count(
                "A new drawing is in the folder: {names}.",
                "{n} new drawings are in the folder: {names}.",
                len(newcomers),
                names=_named(each.drawing.id for each in newcomers),
            )
        ]
        if odd := sum(each.is_odd for each in newcomers):
            sentences.append(
                tr_count(
                    "One is of another size and will only be listed.",
                    "{n} are of another size and will only be listed.",
                    odd,
                )
            )
        answers = (
            Answer(tr("Take In"), self._watch.accept),
            Answer(tr("Leave Out"), self._watch.leave_out),
        )
        self._notices.show_notice(" ".join(sentences), NoticeKind.CHOICE, answers, topic=_NEW)

    def _tell_renamed(self) -> None:
        renamed = self._watch.proposed.renamed
        if len(renamed) == 1:
            old, new = renamed[0].old, renamed[0].drawing.id
            text = tr("{old} is called {new} now; it is the same drawing.", old=old, new=new)
        else:
            text = tr_count(
                "{n} drawing was renamed: {names}.",
                "{n} drawings were renamed: {names}.",
                len(renamed),
                names=_named(each.drawing.id for each in renamed),
            )
        self._notices.show_notice(
            text, NoticeKind.CHOICE, self._renaming_answers(renamed), topic=_RENAMED
        )

    def _renaming_answers(self, renamed: tuple[Renamed, ...]) -> tuple[Answer, ...]:
        follow = self._watch.follow_renames
        if not can_move(self._workspace.document.scene, renamed):
            return (Answer(tr("Use New Names"), follow),)
        return (
            Answer(
                tr("Keep on Its Frame") if len(renamed) == 1 else tr("Keep on Their Frames"), follow
            ),
            Answer(tr("Move by Number"), lambda: follow(moves=True)),
        )

    def _tell_unusable(self) -> None:
        unusable = self._watch.proposed.unusable
        file, reason = unusable[0]
        self._notices.show_notice(
            tr_count(
                "A new file cannot be used. {file}: {reason}.",
                "{n} new files cannot be used. {file}: {reason}.",
                len(unusable),
                file=file,
                reason=reason,
            ),
            NoticeKind.WARNING,
            topic=_UNUSABLE,
        )

    @Slot(object)
    def _on_watch_lost(self, lost: frozenset[DrawingId]) -> None:
        self._lost = (self._lost | lost) & self._watch.missing
        self._notices.show_notice(self._words_of_loss(), NoticeKind.WARNING, topic=_LOST)

    def _words_of_loss(self) -> str:
        if self._watch.unreachable:
            return tr(
                "The folder {folder} cannot be reached any more. Is its drive connected, or was "
                "it moved? All keys keep their places until it is back.",
                folder=self._folder_named(min(self._watch.unreachable)),
            )
        return tr_count(
            "The file of a key is gone: {names}. The key keeps its place; put the file back, "
            "and its gaps can be rendered.",
            "The files of {n} keys are gone: {names}. The keys keep their places; put the "
            "files back, and their gaps can be rendered.",
            len(self._lost),
            names=_named(self._lost),
        )

    def _folder_named(self, below: str) -> str:
        folder = self._workspace.document.folder
        return str(folder / below) if folder is not None else below

    @Slot()
    def _on_watch_missing_changed(self) -> None:
        self._lost &= self._watch.missing
        if not self._lost:
            self._notices.withdraw(_LOST)

    @Slot(object)
    def _on_watch_returned(self, files: frozenset[DrawingId]) -> None:
        if files:
            text = tr_count(
                "A file is back: {names}.", "{n} files are back: {names}.", len(files),
                names=_named(files),
            )  # fmt: skip
            self._notices.show_notice(text, topic=_TAKEN)

    @Slot(str)
    def _on_watch_failed(self, sentence: str) -> None:
        self._notices.show_notice(sentence, NoticeKind.WARNING)


def _named(files: Iterable[DrawingId]) -> str:
    """The first few, and how many more there are."""
    names = natural_order(files)
    text, more = ", ".join(names[:_NAMED_FILES]), len(names) - _NAMED_FILES
    if more <= 0:
        return text
    return tr_count("{listed} and {n} more", "{listed} and {n} more", more, listed=text)
