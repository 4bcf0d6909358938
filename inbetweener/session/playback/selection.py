"""Selection: which gaps the inspector and the commands act on; it follows the playhead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.playback.playback import Playback


class Selection(QObject):
    """The selected gaps.

    Attributes:
        gaps: their indexes; empty while the last key is under the playhead.

    Signals:
        changed(frozenset): other gaps are selected.
    """

    changed = Signal(object)

    def __init__(
        self, session: DocumentSession, playback: Playback, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.gaps: frozenset[int] = frozenset()
        self._session = session
        self._playback = playback
        session.shot_opened.connect(self._follow)
        session.shot_changed.connect(self._on_session_shot_changed)
        session.layer_activated.connect(self._on_session_layer_activated)
        playback.frame_changed.connect(self._follow)
        playback.playing_changed.connect(self._follow)

    def select(self, gaps: frozenset[int]) -> None:
        """Select gaps; those that the shot does not have are left out.

        None selects the gap under the playhead, so that the inspector always has a subject.
        """
        known = frozenset(gap for gap in gaps if 0 <= gap < len(self._session.shot.gaps))
        self._set(known)
        if not known:
            self._follow()

    def current_gap(self) -> int | None:
        """The gap under the playhead; None on the last key or in an empty shot."""
        plan = self._session.plan
        if self._playback.frame >= plan.length:
            return None
        gap = plan.cell_at(self._playback.frame).id.gap
        return gap if gap < len(self._session.shot.gaps) else None

    @Slot()
    def _follow(self) -> None:
        """Select the gap under the playhead, unless it is selected already among others."""
        if self._playback.is_playing:
            return
        gap = self.current_gap()
        if gap is None:
            self._set(frozenset())
        elif gap not in self.gaps:
            self._set(frozenset({gap}))

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        if len(before.gaps) != len(after.gaps):
            gap = self.current_gap()
            self._set(frozenset() if gap is None else frozenset({gap}))

    @Slot()
    def _on_session_layer_activated(self) -> None:
        """What was selected are gaps of another layer."""
        gap = self.current_gap()
        self._set(frozenset() if gap is None else frozenset({gap}))

    def _set(self, gaps: frozenset[int]) -> None:
        if gaps != self.gaps:
            self.gaps = gaps
            self.changed.emit(gaps)
