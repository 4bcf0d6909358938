"""A studio with the pin tool in its hand, over the first gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.pins import pins_of
from inbetweener.session.pins.marks import Place
from inbetweener.session.pins.sketches import Pointer

if TYPE_CHECKING:
    from inbetweener.core.pin import Pin
    from tests.support.workspaces import Studio

REACH = 5.0


class PinDesk:
    """A studio with the tool in its hand, over the first gap."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.pinning = studio.workspace.pinning
        self.tool = self.pinning.tool
        self.hand = self.tool.hand

    @property
    def pins(self) -> list[tuple[float, float, float, float]]:
        """The pins of the first gap, in places of the picture."""
        pins = pins_of(self.studio.workspace.document.shot, 0)
        return [(p.a_x + 0.5, p.a_y + 0.5, p.b_x + 0.5, p.b_y + 0.5) for p in pins]

    @property
    def pin(self) -> Pin:
        """The pin of the first gap that was set last."""
        return pins_of(self.studio.workspace.document.shot, 0)[-1]

    @property
    def sheet(self) -> str:
        """Which key is on top."""
        return str(self.hand.sheet)

    def settle(self) -> None:
        """Wait for every thread."""
        self.studio.settle()
        workspace = self.studio.workspace
        self.studio.wait(
            lambda: (
                workspace.pictures._thread.is_idle
                and not workspace.pin_previews.is_busy
                and workspace.motions._thread.is_idle
            )
        )

    def go(self, frame: int) -> None:
        """Take the playhead to a frame."""
        self.studio.workspace.playback.show_frame(frame)
        self.settle()

    def drag(self, *places: tuple[float, float], snaps: bool = False) -> None:
        """Press at the first place, drag along the others, let go."""
        self.hand.press(at(*places[0], snaps=snaps))
        for place in places[1:]:
            self.hand.drag(at(*place, snaps=snaps))
        self.hand.release()

    def click(self, x: float, y: float, *, snaps: bool = False, stays: bool = False) -> None:
        """Press and let go at once."""
        self.hand.press(at(x, y, snaps=snaps), stays=stays)
        self.hand.release()

    def undo(self) -> None:
        """Take the last step back."""
        self.studio.workspace.document.undo_stack.undo()

    def steps(self) -> list[str]:
        """What the undo menu says of all that was done."""
        stack = self.studio.workspace.document.undo_stack
        return [stack.text(index) for index in range(stack.index())]


def at(x: float, y: float, *, snaps: bool = False) -> Pointer:
    """A pointer over a place of the picture."""
    return Pointer(Place(x, y), REACH, snaps)
