"""HandVerbs: what the commands of drawing by hand do, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.plan import CellKind
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.notices.notice_bar import NoticeBar
    from inbetweener.ui.parts.status_strip import StatusStrip

_TOPIC = "by hand"


class HandVerbs(QObject):
    """Between the commands of drawing by hand and the session."""

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        notices: NoticeBar,
        strip: StatusStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._actions = actions
        self._notices = notices
        self._strip = strip
        self._hand = workspace.hand_drawings
        self._hand.opened.connect(self._on_hand_opened)
        self._hand.taken_in.connect(self._on_hand_taken_in)
        self._hand.changed.connect(self._on_hand_changed)
        self._hand.vanished.connect(self._on_hand_vanished)
        self._hand.failed.connect(self._on_hand_failed)
        workspace.playback.frame_changed.connect(self._show_enabled)
        workspace.document.shot_opened.connect(self._show_enabled)
        workspace.document.shot_changed.connect(self._show_enabled)
        workspace.document.layer_activated.connect(self._show_enabled)
        self._show_enabled()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "draw_by_hand": self.draw,
            "let_model_draw": self.let_model_draw,
        }

    def draw(self) -> None:
        """Open the inbetween under the playhead in the paint program."""
        cell = self._workspace.preview.cell()
        if cell is not None:
            self._workspace.playback.pause()
            self._hand.draw(cell)

    def let_model_draw(self) -> None:
        """Show the rendered inbetween again; the artist's file stays where it is."""
        cell = self._workspace.preview.cell()
        if cell is not None:
            self._hand.forget(cell)

    @Slot()
    def _show_enabled(self) -> None:
        cell = self._workspace.preview.cell()
        hand = None if cell is None else self._workspace.states.hand_drawing(cell.id)
        can_draw = cell is not None and cell.kind is not CellKind.KEY
        self._actions["draw_by_hand"].setEnabled(can_draw)
        self._actions["let_model_draw"].setEnabled(hand is not None)

    @Slot(str)
    def _on_hand_opened(self, name: str) -> None:
        self._strip.show_message(
            tr("{name} is open in your paint program. Save it to take it in.", name=name)
        )

    @Slot(str)
    def _on_hand_taken_in(self, file: str) -> None:
        self._notices.show_notice(
            tr("{file} was taken in. It is yours: no model draws over it.", file=file)
        )

    @Slot(str)
    def _on_hand_changed(self, file: str) -> None:
        self._strip.show_message(tr("{file} was saved again.", file=file))

    @Slot(str)
    def _on_hand_vanished(self, file: str) -> None:
        self._notices.show_notice(
            tr(
                "{file} is gone or cannot be read. The shot keeps its place: bring the file back, "
                "or use Review ▸ Let the Model Draw Again.",
                file=file,
            ),
            NoticeKind.WARNING,
        )

    @Slot(str)
    def _on_hand_failed(self, message: str) -> None:
        if self._waits_to_be_drawn():
            self._notices.show_notice(message, NoticeKind.INFO, self._ways_on(), topic=_TOPIC)
        else:
            self._notices.show_notice(message, NoticeKind.WARNING, topic=_TOPIC)

    def _waits_to_be_drawn(self) -> bool:
        cell = self._workspace.preview.cell()
        state = None if cell is None else self._workspace.states.state(cell.id)
        return state in (CellState.NOT_RENDERED, CellState.STALE)

    def _ways_on(self) -> tuple[Answer, ...]:
        """To begin with what a model draws, or with empty paper."""
        return (
            Answer(tr("Render This Gap"), self._actions["render_gap"].trigger),
            Answer(self._actions["treat_blank"].text(), self._actions["treat_blank"].trigger),
        )
