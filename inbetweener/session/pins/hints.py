"""What the canvas says while pins are set: what to do next, or what is the matter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.pin import Fate, Shape
from inbetweener.session.pins.marks import PinEnd
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.pins.marks import PinMark
    from inbetweener.session.pins.sketches import Sketch
    from inbetweener.session.pins.tool import PinTool

_NEXT = {
    (Shape.POINT, Fate.MOVES): mark("Drag a point of {a} to where it is on {b}"),
    (Shape.LINE, Fate.MOVES): mark("Draw along a line of {a}, from end to end"),
    (Shape.REGION, Fate.MOVES): mark("Click a closed region of {a}, or draw around a part"),
    (Shape.POINT, Fate.STAYS): mark("Click a part that does not move"),
    (Shape.LINE, Fate.STAYS): mark("Draw along a line that does not move"),
    (Shape.REGION, Fate.STAYS): mark("Click a region that does not move, or draw around a part"),
    (Shape.POINT, Fate.APPEARS): mark("Click a part of {b} that is not on {a}"),
    (Shape.LINE, Fate.APPEARS): mark("Draw along a line of {b} that is not on {a}"),
    (Shape.REGION, Fate.APPEARS): mark("Click or draw around a region of {b} that is not on {a}"),
    (Shape.POINT, Fate.VANISHES): mark("Click a part of {a} that is not on {b}"),
    (Shape.LINE, Fate.VANISHES): mark("Draw along a line of {a} that is not on {b}"),
    (Shape.REGION, Fate.VANISHES): mark("Click or draw around a region of {a} that is not on {b}"),
}
_ON_B = {
    Shape.POINT: mark("Now the same point on {name}"),
    Shape.LINE: mark("Now the same line on {name}, in the same direction"),
    Shape.REGION: mark("Now the same region on {name}: click it, or draw around it"),
}


class Hint(NamedTuple):
    """One sentence.

    Attributes:
        text: the sentence.
        is_warning: whether something is the matter.
    """

    text: str
    is_warning: bool = False


def hint_of(
    tool: PinTool, pins: tuple[PinMark, ...], names: tuple[str, str], *, is_rendered: bool
) -> Hint:
    """What to say over a gap.

    Args:
        tool: in the artist's hand.
        pins: of the gap.
        names: of its keys.
        is_rendered: whether a model draws there.
    """
    if tool.hand.sketch is not None:
        return _of_sketch(tool, tool.hand.sketch, names)
    problems = [pin.problem for pin in pins if pin.problem]
    chosen = [pin.problem for pin in pins if pin.problem and pin.selected]
    if problems:
        return Hint((chosen or problems)[0], is_warning=True)
    if not is_rendered:
        return Hint(tr("No model draws here: pins change nothing"), is_warning=True)
    return _of_selected(tool) or _next(tool, names)


def _of_selected(tool: PinTool) -> Hint | None:
    selected, pin = tool.selected, tool.selected_pin
    if selected is None or pin is None:
        return None
    if selected.end is PinEnd.PATH:
        return Hint(tr("Drag the path to bend it, its numbers to space it"))
    if pin.fate is not Fate.MOVES:
        return Hint(tr("Drag it, or nudge it with the arrow keys"))
    return Hint(tr("Drag either end, or nudge it with the arrow keys"))


def _of_sketch(tool: PinTool, sketch: Sketch, names: tuple[str, str]) -> Hint:
    if sketch.problem:
        return Hint(sketch.problem, is_warning=True)
    if sketch.is_clicked:
        return Hint(tr("Click the next corner, and the last one twice"))
    if sketch.sheet is PinEnd.B and tool.fate is Fate.MOVES:
        return Hint(tr(_ON_B[tool.shape], name=names[1]))
    return _next(tool, names)


def _next(tool: PinTool, names: tuple[str, str]) -> Hint:
    return Hint(tr(_NEXT[tool.shape, tool.fate], a=names[0], b=names[1]))
