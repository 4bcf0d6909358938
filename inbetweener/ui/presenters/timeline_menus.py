"""The context menus of the timeline: what applies to what was clicked, and why the rest fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from inbetweener.core.gap import Treatment
from inbetweener.core.marker import marker_at
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.timeline.hits import Hit, Zone
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.timeline.widget import TimelineWidget
    from inbetweener.ui.verbs.key import KeyVerbs

# Names of actions; "" is a line between.
_TIMING = (
    "on_ones",
    "on_twos",
    "on_threes",
    "more_inbetweens",
    "fewer_inbetweens",
    "",
    "treat_inbetween",
    "treat_hold",
    "treat_cut",
    "treat_blank",
    "",
    "copy_chart",
    "paste_chart",
    "straight_paths",
    "",
    "render_gap",
)
_MENUS: dict[Zone, Sequence[str]] = {
    Zone.KEY: ("insert_keys", "duplicate_key", "swap_keys", "key_role", "remove_key", "", *_TIMING),
    Zone.INBETWEEN: (
        *("make_breakdown", "draw_by_hand", ""),
        *("review_accept", "review_reject", "review_needs_hand", "review_note", ""),
        *("insert_keys", "duplicate_key", "swap_keys", ""),
        *_TIMING,
    ),
    Zone.GAP: (*_TIMING, "", "select_all_gaps"),
    Zone.RULER: (
        "marker",
        "remove_marker",
        "",
        "range_first",
        "range_last",
        "range_gaps",
        "range_clear",
        "",
        "insert_keys",
        "timeline_fit",
    ),
    Zone.SOUND: (
        "mute_sound",
        "sound_volume",
        "",
        "sound_here",
        "sound_earlier",
        "sound_later",
        "",
        "add_sound",
        "show_sound_file",
        "remove_sound",
    ),
}
_LIKE = {Zone.GAP_EDGE: Zone.KEY, Zone.END: Zone.RULER, Zone.EMPTY: Zone.RULER}


class TimelineMenus(QObject):
    """Opens the menu of what was clicked; it acts where the playhead is then."""

    def __init__(
        self, workspace: Workspace, actions: Actions, verbs: KeyVerbs, timeline: TimelineWidget
    ) -> None:
        super().__init__(timeline)
        self._workspace = workspace
        self._actions = actions
        self._verbs = verbs
        self._timeline = timeline
        self._reasons: dict[str, Callable[[], str]] = {
            "swap_keys": self._why_not_swapped,
            "make_breakdown": self._why_no_breakdown,
            "paste_chart": self._why_not_pasted,
            "copy_chart": self._why_no_gap,
            "render_gap": self._why_not_rendered,
            "remove_marker": self._why_no_marker,
            "range_gaps": self._why_no_gap,
            "range_clear": self._why_no_range,
        }
        timeline.context_menu_requested.connect(self._on_timeline_context_menu)

    @Slot(object, QPoint)
    def _on_timeline_context_menu(self, hit: Hit, place: QPoint) -> None:
        if not self._workspace.document.plan.length:
            return
        self._go_to(hit)
        menu = self.menu_of(hit)
        menu.exec(place)
        menu.deleteLater()

    def _go_to(self, hit: Hit) -> None:
        """Bring playhead and selection to what was clicked; a selection that holds it stays."""
        self._workspace.playback.pause()
        if hit.zone is Zone.GAP and hit.gap is not None:
            if hit.gap not in self._workspace.selection.gaps:
                self._workspace.selection.select(frozenset({hit.gap}))
        elif hit.cell is not None and hit.cell.is_key:
            self._workspace.playback.show_frame(self._workspace.document.plan.starts[hit.cell.gap])
        else:
            self._workspace.playback.show_frame(hit.frame)

    def menu_of(self, hit: Hit) -> QMenu:
        """The menu for a place of the timeline."""
        menu = QMenu(self._timeline)
        menu.setToolTipsVisible(True)
        for name in _MENUS[_LIKE.get(hit.zone, hit.zone)]:
            if name:
                self._add(menu, name)
            else:
                menu.addSeparator()
        return menu

    def _add(self, menu: QMenu, name: str) -> None:
        """A command, or its name with the reason why it cannot be had."""
        action = self._actions[name]
        reason = self._reasons[name]() if name in self._reasons else self._why_no_gap_at(name)
        if reason:
            text = action.text().replace("&", "")
            menu.addAction(f"{text} – {reason}").setEnabled(False)
        else:
            menu.addAction(action)

    def _why_no_gap_at(self, name: str) -> str:
        return self._why_no_gap() if name in _TIMING else ""

    def _why_no_gap(self) -> str:
        return "" if self._workspace.selection.gaps else tr("no gap is selected")

    def _why_not_swapped(self) -> str:
        plan, frame = self._workspace.document.plan, self._workspace.playback.frame
        is_last = plan.cell_at(frame).id.gap == len(plan.starts) - 1
        return tr("no key comes after") if is_last else ""

    def _why_no_breakdown(self) -> str:
        cell = self._workspace.document.plan.cell_at(self._workspace.playback.frame).id
        shot = self._workspace.document.shot
        if cell.is_key or shot.gaps[cell.gap].treatment is not Treatment.INBETWEEN:
            return tr("this is no inbetween")
        is_ready = self._workspace.states.state(cell) is CellState.READY
        return "" if is_ready else tr("render it first")

    def _why_not_pasted(self) -> str:
        return self._why_no_gap() or ("" if self._verbs.copied_chart else tr("none was copied"))

    def _why_not_rendered(self) -> str:
        gaps = self._workspace.selection.gaps
        if not gaps:
            return self._why_no_gap()
        missing = gaps & set(self._workspace.states.missing_gaps())
        return "" if missing else tr("nothing is missing")

    def _why_no_marker(self) -> str:
        markers, frame = self._workspace.document.shot.markers, self._workspace.playback.frame
        return "" if marker_at(markers, frame) else tr("there is none here")

    def _why_no_range(self) -> str:
        return "" if self._workspace.work_range.frames else tr("the whole shot plays")
