"""A shot as plain JSON values and back; the reading side trusts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId, FitRule, Role
from inbetweener.core.gap import LONGEST_GAP_FRAMES, Gap, Treatment
from inbetweener.core.gap_closing import WIDEST_CLOSED_PX
from inbetweener.core.pin import Arcs
from inbetweener.core.shot import HIGHEST_FPS, LONGEST_SHOT_FRAMES, Key, Numbering, Shot
from inbetweener.errors import EditError
from inbetweener.storage.drawing_ids import LONGEST_DRAWING_ID, drawing_id_problem
from inbetweener.storage.markers_json import markers_as_json, markers_from_json
from inbetweener.storage.notes_json import hand_drawn_from_json, notes_as_json, reviews_from_json
from inbetweener.storage.pins_json import pins_as_json, pins_from_json
from inbetweener.storage.sound_json import sound_as_json, sound_from_json
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.storage.fields import Field

MOST_DRAWINGS = 100_000
LONGEST_NAME = 1024
LARGEST_NUMBER = 10**18
LARGEST_SIDE_PX = 1_000_000


def shot_as_json(shot: Shot) -> dict[str, Any]:
    """A shot as plain JSON values."""
    whole = {
        "name": shot.name,
        "fps": shot.fps,
        "first_number": shot.first_number,
        "numbering": shot.numbering.value,
        "canvas": canvas_as_json(shot.canvas),
        "fit": shot.fit.value,
        "model": shot.model,
        "last_exposure": shot.last_exposure,
        "drawings": [_drawing_as_json(drawing) for drawing in shot.drawings],
        "keys": [{"drawing": key.drawing, "role": key.role.value} for key in shot.keys],
        "gaps": [_gap_as_json(gap) for gap in shot.gaps],
        **({"exact_colours": True} if shot.exact_colours else {}),
        **({"whole_lines": True} if shot.whole_lines else {}),
        **({"close_gaps_px": shot.close_gaps_px} if shot.close_gaps_px else {}),
    }
    extras = (notes_as_json, markers_as_json, sound_as_json, pins_as_json)
    return {**whole, **{name: value for each in extras for name, value in each(shot).items()}}


def _drawing_as_json(drawing: Drawing) -> dict[str, Any]:
    return {"file": drawing.id, "name": drawing.name, "number": drawing.number}


def _gap_as_json(gap: Gap) -> dict[str, Any]:
    return {
        "length": gap.length,
        "exposure": gap.exposure,
        "count": gap.count,
        "treatment": gap.treatment.value,
        "chart": {"preset": gap.chart.preset.value, "ticks": list(gap.chart.ticks)},
        "model": gap.model,
        **({} if gap.exact_colours is None else {"exact_colours": gap.exact_colours}),
        **({} if gap.whole_lines is None else {"whole_lines": gap.whole_lines}),
        **({} if gap.close_gaps_px is None else {"close_gaps_px": gap.close_gaps_px}),
        **({} if gap.arcs is Arcs.AUTOMATIC else {"arcs": gap.arcs.value}),
    }


def shot_from_json(field: Field) -> Shot:
    """The shot that JSON values describe.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds; the message names
            its place.
    """
    drawings = tuple(map(_drawing, field.member("drawings").items(MOST_DRAWINGS)))
    known = {drawing.id for drawing in drawings}
    if len(known) < len(drawings):
        field.member("drawings").fault(tr("names a file twice"))
    keys = tuple(_key(each, known) for each in field.member("keys").items(LONGEST_SHOT_FRAMES))
    last_exposure = field.member("last_exposure").whole(1, LONGEST_SHOT_FRAMES)
    try:
        return Shot(
            name=field.member("name").text(LONGEST_NAME),
            drawings=drawings,
            keys=keys,
            gaps=_gaps(field.member("gaps"), len(keys), last_exposure),
            last_exposure=last_exposure,
            fps=_fps(field.member("fps")),
            first_number=field.member("first_number").whole(-LARGEST_NUMBER, LARGEST_NUMBER),
            numbering=field.member("numbering").choice(Numbering),
            canvas=canvas_from_json(field.member("canvas")),
            fit=field.member("fit").choice(FitRule),
            model=field.member("model").text(LONGEST_NAME),
            reviews=reviews_from_json(field.optional("reviews")),
            hand_drawn=hand_drawn_from_json(field.optional("hand_drawn")),
            markers=markers_from_json(field.optional("markers")),
            sound=sound_from_json(field.optional("sound")),
            pins=pins_from_json(field.optional("pins")),
            exact_colours=_truth_if_any(field, "exact_colours") or False,
            whole_lines=_truth_if_any(field, "whole_lines") or False,
            close_gaps_px=_closing_if_any(field) or 0,
        )
    except EditError as error:
        field.fault_by(error)


def _drawing(field: Field) -> Drawing:
    file = field.member("file")
    problem = drawing_id_problem(file.text(LONGEST_DRAWING_ID))
    if problem:
        file.fault(problem)
    number = field.member("number")
    return Drawing(
        id=DrawingId(file.value),
        name=field.member("name").text(LONGEST_NAME),
        number=None if number.is_null else number.whole(0, LARGEST_NUMBER),
    )


def _key(field: Field, known: set[DrawingId]) -> Key:
    drawing = field.member("drawing")
    if drawing.text(LONGEST_DRAWING_ID) not in known:
        drawing.fault(tr("is none of the drawings"))
    role = field.member("role")
    if role.choice(Role) not in (Role.KEY, Role.BREAKDOWN):
        role.fault(tr("is neither key nor breakdown"))
    return Key(DrawingId(drawing.value), Role(role.value))


def _gaps(field: Field, key_count: int, last_exposure: int) -> tuple[Gap, ...]:
    """The gaps; their frames are counted before any of them is laid out."""
    fields = list(field.items(LONGEST_SHOT_FRAMES))
    if len(fields) != max(0, key_count - 1):
        field.fault(tr("has {count} entries for {keys} keys", count=len(fields), keys=key_count))
    lengths = [each.member("length").whole(1, LONGEST_GAP_FRAMES) for each in fields]
    if sum(lengths) + last_exposure > LONGEST_SHOT_FRAMES:
        field.fault(
            tr(
                "make the shot longer than {most} frames",
                most=LONGEST_SHOT_FRAMES,
            )
        )
    return tuple(map(_gap, fields, lengths))


def _gap(field: Field, length: int) -> Gap:
    count, model = field.member("count"), field.member("model")
    arcs = field.optional("arcs")
    try:
        return Gap(
            length=length,
            exposure=field.member("exposure").whole(1, LONGEST_GAP_FRAMES),
            count=None if count.is_null else count.whole(0, length - 1),
            treatment=field.member("treatment").choice(Treatment),
            chart=_chart(field.member("chart")),
            model=None if model.is_null else model.text(LONGEST_NAME),
            exact_colours=_truth_if_any(field, "exact_colours"),
            whole_lines=_truth_if_any(field, "whole_lines"),
            close_gaps_px=_closing_if_any(field),
            arcs=Arcs.AUTOMATIC if arcs is None else arcs.choice(Arcs),
        )
    except EditError as error:
        field.fault_by(error)


def _truth_if_any(field: Field, name: str) -> bool | None:
    """A member that files of older programs do not have; None where there is none."""
    member = field.optional(name)
    return None if member is None else member.truth()


def _closing_if_any(field: Field) -> int | None:
    member = field.optional("close_gaps_px")
    return None if member is None else member.whole(0, WIDEST_CLOSED_PX)


def _chart(field: Field) -> Chart:
    preset = field.member("preset").choice(ChartPreset)
    ticks = field.member("ticks")
    times = tuple(tick.real() for tick in ticks.items(LONGEST_GAP_FRAMES))
    if times and preset is not ChartPreset.FREE:
        ticks.fault(tr("must be empty for the chart “{preset}”", preset=preset))
    try:
        return Chart(preset, times)
    except EditError:
        ticks.fault(tr("do not rise between 0 and 1"))


def _fps(field: Field) -> float:
    fps = field.real()
    if not 0 < fps <= HIGHEST_FPS:
        field.fault(tr("is not above 0 and up to {most:g}", most=HIGHEST_FPS))
    return fps


def canvas_as_json(size: CanvasSize | None) -> list[int] | None:
    """A size as plain JSON values."""
    return None if size is None else [size.width, size.height]


def canvas_from_json(field: Field) -> CanvasSize | None:
    """The size that JSON values describe, None where they say so.

    Raises:
        ProjectFileError: they are no size.
    """
    if field.is_null:
        return None
    sides = [side.whole(1, LARGEST_SIDE_PX) for side in field.items(2)]
    if len(sides) != 2:
        field.fault(tr("is not a width and a height"))
    return CanvasSize(*sides)
