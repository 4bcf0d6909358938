from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.drawing import DrawingId
from inbetweener.core.plan import CellId
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.presenters.timeline_thumbnails import TimelineThumbnails
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def rendered(front):
    """A window with every inbetween drawn and on the timeline."""
    front.studio.render_all()
    front.studio.wait(lambda: has_picture(front, CellId(2, 3)))
    return front.window.findChild(TimelineThumbnails)


def digest(front, cell):
    return front.workspace.states.digest(cell)


def has_picture(front, cell):
    front.window.timeline.repaint()
    return front.workspace.inbetween_thumbnails.get(digest(front, cell)) is not None


def test_a_rendered_inbetween_shows_its_picture(front):
    timeline = front.window.timeline
    before = timeline.grab().toImage()
    rendered(front)

    cells = [CellId(gap, order) for gap in range(3) for order in (1, 2, 3)]
    assert all(has_picture(front, cell) for cell in cells)
    assert timeline.grab().toImage() != before


def test_what_is_out_of_view_is_not_made(front):
    timeline = front.window.timeline
    for _ in range(8):
        timeline.zoom_in()
    assert timeline.axis.visible_frames()[1] < 17
    front.studio.render_all()
    front.studio.wait(lambda: has_picture(front, CellId(0, 1)))

    assert front.workspace.inbetween_thumbnails.get(digest(front, CellId(2, 3))) is None


def test_none_is_made_while_the_shot_plays(front):
    front.workspace.playback.play()
    front.studio.render_all()
    front.window.timeline.repaint()
    assert front.workspace.inbetween_thumbnails.used_bytes == 0
    front.workspace.playback.pause()

    front.studio.wait(lambda: has_picture(front, CellId(0, 1)))


def test_an_older_picture_stays_until_the_gap_is_drawn_again(front):
    shown = rendered(front)
    older = shown._of_inbetween(CellId(0, 1))
    front.workspace.selection.select(frozenset({0}))
    front.trigger("treat_blank")
    front.trigger("treat_inbetween")
    front.studio.repaint_key("A0001.png", 7)
    front.workspace.look_at_files()
    front.studio.wait(lambda: front.studio.state(0) is CellState.STALE)

    assert shown._of_inbetween(CellId(0, 1)) == older


def test_a_key_whose_file_is_gone_shows_none(front):
    shown = front.window.findChild(TimelineThumbnails)
    front.studio.wait(lambda: shown._of_key(1) is not None)
    (front.studio.folder / "A0009.png").unlink()
    front.workspace.look_at_files()

    front.studio.wait(lambda: shown._of_key(1) is None)
    front.studio.settle()
    assert shown._of_key(1) is None
    assert front.workspace.thumbnails.get("A0009.png") is None


def draw_by_hand(front, cell: CellId, step: int) -> DrawingId:
    """A drawing of the artist's stands in place of an inbetween."""
    file = DrawingId("by-hand/mine.png")
    path = front.studio.folder / file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(png_of(drawing(step)))
    front.studio.edit("hand", lambda shot: edits.set_hand_drawing(shot, cell, file))
    return file


@pytest.mark.parametrize("treatment", ["treat_inbetween", "treat_blank"])
def test_a_drawing_by_hand_shows_its_picture(front, treatment):
    front.workspace.selection.select(frozenset({0}))
    front.trigger(treatment)
    shown, cell = front.window.findChild(TimelineThumbnails), CellId(0, 2)
    before = front.window.timeline.grab().toImage()
    draw_by_hand(front, cell, 7)
    front.studio.wait(lambda: shown._of_inbetween(cell) is not None)

    assert front.window.timeline.grab().toImage() != before


def test_a_drawing_by_hand_that_is_saved_again_is_seen_anew(front):
    shown, cell = front.window.findChild(TimelineThumbnails), CellId(0, 2)
    draw_by_hand(front, cell, 7)
    front.studio.wait(lambda: shown._of_inbetween(cell) is not None)
    front.studio.settle()
    before = shown._of_inbetween(cell)
    (front.studio.folder / "by-hand" / "mine.png").write_bytes(png_of(drawing(2)))
    front.workspace.look_at_files()

    front.studio.wait(lambda: shown._of_inbetween(cell) not in (None, before))


def test_undoing_a_drawing_by_hand_takes_its_picture_away(front):
    shown, cell = front.window.findChild(TimelineThumbnails), CellId(0, 2)
    draw_by_hand(front, cell, 7)
    front.studio.wait(lambda: shown._of_inbetween(cell) is not None)
    front.trigger("undo")

    assert shown._of_inbetween(cell) is None


def test_a_keys_picture_is_painted_wherever_it_stands(front, monkeypatch):
    """Also after an edit; and the keys are counted once, not once a picture."""
    shown = front.window.findChild(TimelineThumbnails)
    front.studio.wait(lambda: shown._of_key(3) is not None)
    painted: list[int] = []
    monkeypatch.setattr(front.window.timeline, "update_key", painted.append)
    front.workspace.thumbnails.ready.emit("A0009.png")
    counted = shown._places
    front.workspace.thumbnails.ready.emit("A0017.png")
    assert painted == [1, 2]
    assert shown._places is counted

    front.studio.edit("remove", lambda shot: edits.remove_key(shot, 1))
    front.workspace.thumbnails.ready.emit("A0009.png")
    front.workspace.thumbnails.ready.emit("A0017.png")
    assert painted == [1, 2, 1]
