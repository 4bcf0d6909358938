"""Gaps that were painted before are copied, and look as if they were painted anew."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPixmap

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import CellId
from inbetweener.core.review import Standing
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK, LIGHT
from inbetweener.ui.timeline import gap_tiles
from inbetweener.ui.timeline.cell_painter import CellPainter
from inbetweener.ui.timeline.widget import TimelineWidget
from tests.support.shots import mixed_states, plan_of, roles_of

if TYPE_CHECKING:
    from inbetweener.core.plan import Cell, FramePlan

# No dashes: where they begin depends on what of them is in view.
GAPS = (
    *(8, 5, 13, 2, 8, 8, 1, 3),
    Gap(9, treatment=Treatment.HOLD),
    Gap(7, treatment=Treatment.CUT),
    Gap(40, treatment=Treatment.HOLD),
    Gap(12, exposure=1),
    *(8, 16, 8),
)
# The slashes of a cut reach a fraction of a pixel into the next gap.
MOST_DIFFERING = 8


@dataclass
class Shown:
    """A timeline, and the cells that were painted one by one."""

    widget: TimelineWidget
    painted: list[Cell] = field(default_factory=list)

    def image(self) -> QImage:
        self.painted.clear()
        return self.widget.grab().toImage()

    def painted_gaps(self) -> set[int]:
        self.image()
        return {cell.id.gap for cell in self.painted}

    def show_plan(self, plan: FramePlan) -> None:
        names = [f"A{key}" for key in range(len(plan.starts))]
        self.widget.set_plan(plan, names, roles_of(plan, breakdowns=(1,)), 1, 24.0)


@pytest.fixture
def shown(qtbot, monkeypatch):
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 200)
    made = Shown(widget)
    plan = plan_of(*GAPS)
    made.show_plan(plan)
    widget.set_states(mixed_states(plan))
    widget.show()
    paint = CellPainter.paint

    def noted(self: CellPainter, cell: Cell) -> None:
        made.painted.append(cell)
        paint(self, cell)

    monkeypatch.setattr(CellPainter, "paint", noted)
    return made


def picture(colour: str) -> QImage:
    image = QImage(32, 18, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def pixels(image: QImage) -> np.ndarray[Any, np.dtype[np.int16]]:
    ready = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(ready.constBits(), np.uint8).reshape(ready.height(), ready.width(), 4)
    return rows[..., :3].astype(np.int16)


def painted_anew(widget: Any) -> QImage:
    kept, widget._tiles = widget._tiles, None
    try:
        image: QImage = widget.grab().toImage()
        return image
    finally:
        widget._tiles = kept


def change(widget: TimelineWidget, chance: random.Random) -> None:
    axis, plan = widget.axis, widget._contents.plan
    cells = [cell.id for cell in plan.cells() if not cell.id.is_key]
    some = frozenset(chance.sample(cells, len(cells) // 2))
    chance.choice([
        lambda: widget._set_axis(axis.zoomed(chance.choice([0.4, 0.8, 1.25, 3]), 400.0)),
        lambda: widget._set_axis(axis.scrolled_to(axis.scroll_px + chance.choice([-33, 96, 0.4]))),
        lambda: widget.set_selected_gaps(frozenset(chance.sample(range(len(GAPS)), 4))),
        lambda: widget.set_playhead(chance.randrange(plan.length)),
        lambda: widget.set_clear(chance.choice([None, some])),
        lambda: widget.set_reviews({cell: chance.choice(list(Standing)) for cell in some}),
        lambda: widget.set_states({cell: chance.choice(list(CellState)) for cell in cells}),
    ])()  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_what_is_copied_looks_as_if_it_were_painted(shown, seed):
    keys = [QPixmap.fromImage(picture(name)) for name in ("red", "lime", "blue")]
    inbetweens = [picture(name) for name in ("cyan", "pink", "gold")]
    shown.widget.set_thumbnail_source(lambda key: keys[key % 3] if key % 4 else None)
    shown.widget.set_inbetween_thumbnail_source(
        lambda cell: inbetweens[cell.order % 3] if cell.gap % 4 else None
    )
    chance = random.Random(seed)  # noqa: S311 - for a test

    for _ in range(15):
        change(shown.widget, chance)
        difference = np.abs(pixels(shown.image()) - pixels(painted_anew(shown.widget)))
        assert (difference.max(axis=2) > 12).sum() <= MOST_DIFFERING


def test_an_edit_paints_the_gap_that_it_changed(shown):
    shown.image()
    shown.show_plan(plan_of(*GAPS[:2], Gap(13, exposure=1), *GAPS[3:]))

    assert shown.painted_gaps() == {2, 6}  # the second is too narrow to be kept


def test_gaps_that_have_moved_are_copied(shown):
    shown.widget._set_axis(shown.widget.axis.zoomed(16 / shown.widget.axis.px_per_frame, 0.0))
    shown.image()
    shown.show_plan(plan_of(12, *GAPS[1:]))
    moved = shown.painted_gaps()
    shown.widget._set_axis(shown.widget.axis.scrolled_to(96.0))

    assert moved == {0}
    assert 1 not in shown.painted_gaps()


def test_a_state_paints_its_gap(shown):
    shown.image()
    shown.widget.set_state(CellId(0, 1), CellState.FAILED)

    assert shown.painted_gaps() == {0, 6}


def test_thumbnails_are_seen_when_they_come_and_when_they_go(shown):
    sources: dict[int, QPixmap] = {}
    shown.widget.set_thumbnail_source(sources.get)
    shown.widget._set_axis(shown.widget.axis.zoomed(2.0, 0.0))
    plain = shown.image()
    sources[2] = QPixmap.fromImage(picture("red"))
    shown.widget.update_key(2)
    came = shown.image()
    del sources[2]
    shown.widget.update_key(2)

    assert came != plain
    assert shown.image() == plain


def test_a_drawing_that_shows_twice_is_kept_twice(shown):
    """Equal but for what lies between them."""
    plan = plan_of(8, 8, 8)
    shown.widget.set_plan(plan, ["A", "A", "A", "B"], roles_of(plan), 1, 24.0)
    pictures = {gap: picture(name) for gap, name in enumerate(("red", "lime", "blue"))}
    shown.widget.set_inbetween_thumbnail_source(lambda cell: pictures[cell.gap])
    shown.widget.zoom_to_fit()

    assert pixels(shown.image()).tolist() == pixels(painted_anew(shown.widget)).tolist()


def test_another_theme_is_painted_anew(shown):
    dark = shown.image()
    theme.paint_with(LIGHT)
    try:
        light = shown.image()
        is_anew = bool(shown.painted)
    finally:
        theme.paint_with(DARK)

    assert is_anew
    assert light != dark


def test_no_more_is_kept_than_there_is_room_for(shown, monkeypatch):
    shown.image()
    all_bytes = shown.widget._tiles._bytes
    monkeypatch.setattr(gap_tiles, "_BUDGET_BYTES", all_bytes // 2)
    shown.widget.set_selected_gaps(frozenset(range(len(GAPS))))
    shown.image()

    tiles = shown.widget._tiles
    assert 0 < tiles._bytes <= all_bytes // 2
    assert tiles._bytes == sum(tile.image.sizeInBytes() for tile in tiles._tiles.values())
