from __future__ import annotations

import json
from dataclasses import replace

import opentimelineio as otio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from opentimelineio.console import otiotool  # type: ignore[import-untyped]

from inbetweener.core.naming import NamePattern
from inbetweener.errors import SheetError
from inbetweener.formats.otio_reading import read_otio
from inbetweener.formats.otio_writing import ColumnPictures, exposures, write_otio
from inbetweener.formats.time_sheet import Column, Entry, Mark, TimeSheet
from tests.support.sheet_strategies import column, columns

TICK, EMPTY = Mark.INBETWEEN.value, Mark.EMPTY.value
A = column("A", (0, "1"), (3, TICK), (5, "2"), (10, EMPTY))
B = column("B", (2, "1"))
SHEET = TimeSheet("cut05", 12, (A, B), fps=24.0)


def _read(data):
    return otio.adapters.read_from_string(data.decode(), "otio_json")


def _spans(track):
    """First frame, frames and kind of what stands on a track, as OpenTimelineIO places it."""
    return [
        (range_.start_time.to_frames(), range_.duration.to_frames(), type(item).__name__)
        for item in track
        for range_ in (track.range_of_child(item),)
    ]


def test_each_exposure_is_a_clip_at_its_frames():
    timeline = _read(write_otio(SHEET))
    low, high = timeline.tracks

    assert (timeline.name, low.name, high.name) == ("cut05", "A", "B")
    assert _spans(low) == [(0, 3, "Clip"), (3, 2, "Clip"), (5, 5, "Clip"), (10, 2, "Gap")]
    assert _spans(high) == [(0, 2, "Gap"), (2, 10, "Clip")]
    assert [clip.name for clip in low.find_clips()] == ["1", "inbetween", "2"]
    assert timeline.duration() == otio.opentime.RationalTime(12, 24)


def test_the_exposures_are_in_the_metadata():
    timeline = _read(write_otio(SHEET))
    listed = timeline.tracks[0].metadata["inbetweener"]["exposures"]

    assert [list(each) for each in listed] == [
        [0, 3, "1"],
        [3, 2, TICK],
        [5, 5, "2"],
        [10, 2, EMPTY],
    ]


def test_clips_show_their_own_frames_of_the_pictures():
    a = ColumnPictures("out put/A", NamePattern.parse("A.####.png"), 101)
    b = ColumnPictures("out put/B", NamePattern.parse("B####_x.png"), 101, first=2)
    timeline = _read(write_otio(SHEET, (a, b)))
    files = []
    for track in timeline.tracks:
        for clip in track.find_clips():
            media, shown = clip.media_reference, clip.trimmed_range()
            assert media.available_range.extended_by(shown) == media.available_range
            first = media.frame_for_time(shown.start_time)
            last = media.frame_for_time(shown.end_time_inclusive())
            number = media.target_url_for_image_number(first - media.start_frame)
            files.append((number, last - first + 1))

    assert files == [
        ("out%20put/A/A.0101.png", 3),
        ("out%20put/A/A.0104.png", 2),
        ("out%20put/A/A.0106.png", 5),
        ("out%20put/B/B0103_x.png", 10),
    ]


def test_the_timeline_passes_the_checks_of_opentimelineio(tmp_path, capsys, monkeypatch):
    """`otiotool --verify-ranges --verify-media --stats`, as its users look a timeline over."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "BG.0001.png").write_bytes(b"picture")
    a = ColumnPictures("A", NamePattern.parse("A.####.png"), 1)
    still = ColumnPictures(".", NamePattern.parse("BG.####.png"), 1, is_still=True)
    sheet = replace(SHEET, columns=(A, column("BG", (0, "1"))))
    (tmp_path / "cut05.otio").write_bytes(write_otio(sheet, (a, still)))
    timeline = otio.adapters.read_from_file("cut05.otio")
    otiotool.summarize_timeline(True, True, True, True, False, True, timeline)
    otiotool.print_timeline_stats(timeline)
    told = capsys.readouterr().out

    assert told.count("IN BOUNDS") == 3
    assert "OUT OF BOUNDS" not in told
    assert "EXISTS: ./BG.0001.png" in told
    assert "NOT FOUND" not in told
    assert [track.duration().to_frames() for track in timeline.tracks] == [12, 12]
    assert timeline.duration().to_timecode() == "00:00:00:12"


def test_a_timeline_that_opentimelineio_wrote_again_is_the_same():
    again = otio.adapters.write_to_string(_read(write_otio(SHEET)), "otio_json")

    assert read_otio(again.encode()) == read_otio(write_otio(SHEET))


def test_a_still_picture_is_one_file():
    still = ColumnPictures("BG", NamePattern.parse("BG.####.png"), 1, is_still=True)
    sheet = TimeSheet("x", 12, (column("BG", (0, "1")),), fps=24)
    (clip,) = _read(write_otio(sheet, (still,))).find_clips()

    assert clip.media_reference.target_url == "BG/BG.0001.png"
    assert clip.duration().to_frames() == 12


@given(columns(first=0), st.integers(0, 40), st.sampled_from((12.0, 23.976, 24.0, 60.0)))
def test_every_frame_is_shown_once_and_comes_back(made, duration, fps):
    listed = list(exposures(made, duration))
    assert sum(length for _, length, _ in listed) == duration
    sheet = TimeSheet("x", duration, (made,), fps=fps)
    if not duration:
        return
    try:
        again = read_otio(write_otio(sheet))
    except SheetError:
        assert "\0" in made.name + "".join(entry.name for entry in made.entries)
        return
    entries = tuple(replace(entry, frame=frame, options=()) for frame, _, entry in listed)

    assert again == TimeSheet("x", duration, (Column(made.name, entries),), fps=fps)


def test_a_timeline_of_an_editor_is_read():
    schema, time = otio.schema, otio.opentime
    timeline = schema.Timeline("edit")
    track = schema.Track("V1", kind=schema.TrackKind.Video)

    def clip(name, frames, rate=24, url=None):
        media = schema.ExternalReference(url) if url else schema.MissingReference()
        span = time.TimeRange(time.RationalTime(86400, rate), time.RationalTime(frames, rate))
        return schema.Clip(name, media, span)

    track.append(clip("A0001.png", 4))
    track.append(clip("", 3, url="file:///x/A%200002.png"))
    track.append(schema.Transition(in_offset=time.RationalTime(1, 24)))
    track.append(schema.Gap(duration=time.RationalTime(2, 24)))
    track.append(clip("A3", 6, rate=48))
    timeline.tracks.append(track)
    timeline.tracks.append(schema.Track("S1", kind=schema.TrackKind.Audio))
    sheet = read_otio(otio.adapters.write_to_string(timeline, "otio_json").encode())

    assert sheet.columns == (column("V1", (0, "A0001"), (4, "A 0002"), (7, EMPTY), (9, "A3")),)
    assert (sheet.fps, sheet.duration) == (24, 12)
    assert sheet.notes == ("Only video tracks are read.", "Transitions are left out.")


def _with_clip(**members):
    value = json.loads(write_otio(SHEET))
    value["tracks"]["children"][0]["children"][0].update(members)
    return json.dumps(value).encode()


EMPTY_TIMELINE = otio.schema.Timeline("x").to_json_string().encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "line 1"),
        (b"{}", "holds no timeline"),
        (b"3", "not an object"),
        (b"[" * 90_000, "nested too deep"),
        (b"\xff", "not UTF-8"),
        (b'{"OTIO_SCHEMA": "Timeline.1"}', "video tracks"),
        (EMPTY_TIMELINE, "video tracks"),
        (b'{"OTIO_SCHEMA": "Nonsense.1"}', "holds no timeline"),
        (b'{"OTIO_SCHEMA": "SerializableObjectRef.1", "id": "x"}', "holds no timeline"),
        (_with_clip(source_range=None), "does not say how long"),
        (_with_clip(source_range=3), "source_range” is not an object"),
        (_with_clip(OTIO_SCHEMA=["x"]), "is not text"),
        (b" " * (17 * 1024 * 1024), "larger than"),
    ],
)
def test_a_hostile_file_ends_in_a_sentence(data, words):
    with pytest.raises(SheetError) as caught:
        read_otio(data)

    assert words in str(caught.value)


def test_a_list_that_holds_nothing_where_a_clip_should_be_ends_in_a_sentence():
    value = json.loads(write_otio(SHEET))
    value["tracks"]["children"][0]["children"][0] = None

    with pytest.raises(SheetError):
        read_otio(json.dumps(value).encode())


@pytest.mark.parametrize(
    ("value", "rate"), [(1e12, 24.0), (1e308, 1e-300), (3.0, 0.0), (3.0, -24.0), (-5.0, 24.0)]
)
def test_times_that_make_no_sense_end_in_a_sentence(value, rate):
    time = {"OTIO_SCHEMA": "RationalTime.1", "rate": rate, "value": value}
    span = {"OTIO_SCHEMA": "TimeRange.1", "duration": time, "start_time": time}
    with pytest.raises(SheetError):
        read_otio(_with_clip(source_range=span))


@pytest.mark.parametrize("name", ["\ud800", "a\0b"])
def test_names_that_no_text_can_hold_are_refused(name):
    with pytest.raises(SheetError):
        write_otio(TimeSheet("x", 2, (Column("A", (Entry.of(0, name),)),)))
