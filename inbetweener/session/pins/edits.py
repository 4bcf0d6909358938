"""PinEdits: pins of the open document, each change one step to be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inbetweener.core import edits
from inbetweener.core.pin import Arcs, Depth, Fate
from inbetweener.core.pins import pins_of
from inbetweener.errors import EditError
from inbetweener.session.pins.grips import place_of, regripped, without_bend
from inbetweener.session.pins.marks import PinEnd, Place
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.chart import Chart
    from inbetweener.core.pin import Pin
    from inbetweener.core.shot import Shot
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pins.holds import Held
    from inbetweener.session.pins.marks import Grip

_SETTING = {
    Fate.MOVES: mark("Set pin"),
    Fate.STAYS: mark("Pin what stays"),
    Fate.APPEARS: mark("Pin what appears"),
    Fate.VANISHES: mark("Pin what vanishes"),
}
_FATES = {
    Fate.MOVES: mark("Let pinned part move"),
    Fate.STAYS: mark("Let pinned part stay"),
    Fate.APPEARS: mark("Let pinned part appear"),
    Fate.VANISHES: mark("Let pinned part vanish"),
}
_DEPTHS = {
    Depth.FRONT: mark("Bring pinned part to the front"),
    Depth.BEHIND: mark("Send pinned part behind"),
}
_ARCS = {
    None: mark("Let the path of a pin follow its gap"),
    Arcs.AUTOMATIC: mark("Let the path of a pin be found"),
    Arcs.STRAIGHT: mark("Straighten the path of a pin"),
}


class PinEdits(QObject):
    """Edits with their names for the undo menu; one that fails becomes a sentence.

    Signals:
        refused(str): an edit could not be made, with the sentence why.
    """

    refused = Signal(str)

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add(self, gap: int, pin: Pin) -> bool:
        """Set a pin; whether that was possible."""
        return self._edit(tr(_SETTING[pin.fate]), lambda shot: edits.add_pin(shot, gap, pin))

    def put(self, gap: int, held: Held) -> bool:
        """Put what is in a hand where it is now; whether that was possible."""
        index = held.grip.index
        return self._edit(
            _moving(held.grip),
            lambda shot: edits.move_pin(shot, gap, index, held.pin(shot, gap)),
        )

    def nudge(self, gap: int, grip: Grip, dx: float, dy: float, middle: Place | None) -> bool:
        """Move one end, or the path, by a step; steps in a row are undone together.

        Args:
            gap: the pin's.
            grip: what of it is moved.
            dx: in pixels, to the right.
            dy: downward.
            middle: of the path, where that has not been drawn yet.
        """
        at = place_of(pins_of(self._session.shot, gap)[grip.index], grip, middle)
        to = Place(at.x + dx, at.y + dy)
        return self._change(
            _moving(grip),
            gap,
            grip.index,
            lambda pin: regripped(pin, grip, to),
            f"pin {gap} {grip.index} {grip.end} {grip.corner}",
        )

    def unbend(self, gap: int, grip: Grip) -> bool:
        """Draw the path of a pin through one point fewer; whether that was possible."""
        return self._change(
            tr("Bend the path of a pin"),
            gap,
            grip.index,
            lambda pin: without_bend(pin, grip.corner),
        )

    def set_arcs(self, gap: int, index: int, arcs: Arcs | None) -> bool:
        """Let a pin take another path than the one that is drawn; None for that of its gap."""
        return self._change(
            tr(_ARCS[arcs]), gap, index, lambda pin: replace(pin, arcs=arcs, path=())
        )

    def set_fate(self, gap: int, index: int, fate: Fate) -> bool:
        """Say what becomes of a pinned part."""
        return self._change(tr(_FATES[fate]), gap, index, lambda pin: pin.becoming(fate))

    def set_depth(self, gap: int, index: int, depth: Depth) -> bool:
        """Say which way a pinned part passes the others."""
        return self._change(tr(_DEPTHS[depth]), gap, index, lambda pin: replace(pin, depth=depth))

    def set_chart(
        self, gap: int, index: int, chart: Chart | None, *, is_final: bool = True
    ) -> bool:
        """Space a pinned part by a chart of its own, or with None as its gap.

        The steps of one drag become one.
        """
        is_done = self._change(
            tr("Change the spacing of a pin"),
            gap,
            index,
            lambda pin: replace(pin, chart=chart),
            f"chart of pin {gap} {index}",
        )
        if is_final:
            self._session.end_merge()
        return is_done

    def remove(self, gap: int, index: int) -> bool:
        """Take a pin away; whether that was possible."""
        return self._edit(tr("Delete pin"), lambda shot: edits.remove_pin(shot, gap, index))

    def clear(self, gap: int) -> bool:
        """Take all pins of a gap away; whether that was possible."""
        return self._edit(tr("Delete all pins"), lambda shot: edits.clear_pins(shot, [gap]))

    def _change(
        self,
        text: str,
        gap: int,
        index: int,
        change: Callable[[Pin], Pin],
        merge_key: str | None = None,
    ) -> bool:
        def edit(shot: Shot) -> Shot:
            return edits.move_pin(shot, gap, index, change(pins_of(shot, gap)[index]))

        return self._edit(text, edit, merge_key)

    def _edit(self, text: str, edit: Callable[[Shot], Shot], merge_key: str | None = None) -> bool:
        try:
            self._session.edit(text, edit, merge_key)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True


def _moving(grip: Grip) -> str:
    if grip.end is PinEnd.TICK:
        return tr("Change the spacing of a pin")
    return tr("Bend the path of a pin") if grip.end is PinEnd.PATH else tr("Move pin")
