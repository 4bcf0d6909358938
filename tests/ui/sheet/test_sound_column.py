from __future__ import annotations

import numpy as np
import pytest

from inbetweener.core.sound import SoundTrack
from inbetweener.sound.clip import RATE_HZ, SoundClip
from inbetweener.sound.peaks import Peaks
from inbetweener.ui.sheet.geometry import SOUND_PX, SheetGeometry
from inbetweener.ui.sheet.printing import print_sheets
from inbetweener.ui.sheet.rows import SheetContents, SheetStyle
from inbetweener.ui.sheet.sound_column import outline
from inbetweener.ui.sheet.view import SheetView
from inbetweener.ui.timeline.sound_lane import SoundLane
from tests.support.shots import names_of, plan_of, roles_of

GEOMETRY = SheetGeometry(240, 0, 34, sound_px=SOUND_PX)


def lane_of(offset=0) -> SoundLane:
    """Loud for 12 frames, silent for 12."""
    samples = np.zeros((RATE_HZ, 1), np.int16)
    samples[: RATE_HZ // 2] = 16_384
    return SoundLane(SoundTrack("talk.wav", offset), 24.0, Peaks.of(SoundClip(samples)))


def contents_of(sound=None) -> SheetContents:
    plan = plan_of(8, 8, 8, 8)
    return SheetContents("walk", plan, names_of(plan), roles_of(plan), sound=sound)


def loud_from_to(points) -> tuple[float, float]:
    middle = GEOMETRY.sound.center
    heights = [y for x, y in points if x > middle + 5]
    return min(heights) / GEOMETRY.row_px, max(heights) / GEOMETRY.row_px


@pytest.mark.parametrize("offset", [0, 5, -4])
def test_the_wave_runs_down_beside_the_frames_where_it_is_heard(offset):
    first, last = loud_from_to(outline(lane_of(offset), GEOMETRY, 0, 34))

    assert first == pytest.approx(max(0, offset), abs=0.1)
    assert last == pytest.approx(offset + 12, abs=0.1)


def test_rows_painted_alone_show_the_wave_as_in_the_whole():
    whole = outline(lane_of(3), GEOMETRY, 0, 34)
    part = outline(lane_of(3), GEOMETRY, 10, 20)

    assert set(part) <= set(whole)


def test_on_a_later_strip_the_wave_begins_at_the_top():
    strip = SheetGeometry(240, 10, 24, sound_px=SOUND_PX)
    points = outline(lane_of(0), strip, 10, 34)

    assert min(y for _, y in points) == pytest.approx(0, abs=2)


def test_beside_the_sound_nothing_is_drawn():
    assert outline(lane_of(100), GEOMETRY, 0, 34) == []


def test_it_stays_within_its_column():
    column = GEOMETRY.sound
    xs = [x for x, _ in outline(lane_of(), GEOMETRY, 0, 34)]

    assert column.left < min(xs)
    assert max(xs) < column.right


def test_there_is_a_column_only_for_a_sound_that_was_read():
    assert contents_of().sound_px == 0
    assert contents_of(SoundLane(SoundTrack("talk.wav"), 24.0)).sound_px == 0
    assert contents_of(lane_of()).sound_px == SOUND_PX


def picture(view):
    return view.grab().toImage()


def test_the_sheet_shows_the_wave_and_moves_it(qtbot):
    view = SheetView()
    qtbot.addWidget(view)
    view.resize(260, 700)
    pictures = []
    for sound in (None, lane_of(), lane_of(8)):
        view.set_contents(contents_of(sound))
        pictures.append(picture(view))

    assert pictures[0] != pictures[1] != pictures[2]


def test_the_wave_is_printed(tmp_path, qapp):
    silent, heard = tmp_path / "a.pdf", tmp_path / "b.pdf"
    print_sheets(silent, [contents_of()], SheetStyle.WESTERN, 144)
    print_sheets(heard, [contents_of(lane_of())], SheetStyle.WESTERN, 144)

    assert heard.stat().st_size > silent.stat().st_size
