from __future__ import annotations

import contextlib
import copy
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId, FitRule, Role
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.shot import Key, Numbering, Shot
from inbetweener.errors import EditError, ProjectFileError, StorageError
from inbetweener.storage import fields
from inbetweener.storage.project_file import (
    backup_of,
    load_project,
    missing_drawings,
    save_project,
)
from tests.support.shot_strategies import make_shot, shots

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent / "data" / "shot-v1.inbetweener"


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    """One folder for the many files of the property tests."""
    return tmp_path_factory.mktemp("projects")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "walk.inbetweener"


def saved_value(path: Path, shot: Shot | None = None) -> dict[str, Any]:
    """The JSON of a saved shot."""
    save_project(path, shot or make_shot((8, 6)), path.parent)
    value: dict[str, Any] = json.loads(path.read_bytes())
    return value


@settings(max_examples=40)  # each waits for the disk
@given(shots())
def test_what_is_saved_is_what_is_loaded(scratch, shot):
    path = scratch / "walk.inbetweener"

    save_project(path, shot, scratch / "keys")
    project = load_project(path)

    assert project.shot == shot
    assert project.folder == scratch / "keys"
    assert (project.path, project.recovered, project.notes) == (path, False, ())


def test_the_file_of_version_1_always_loads():
    project = load_project(GOLDEN)

    assert project.folder == GOLDEN.parent.parent / "keys"
    assert project.shot == Shot(
        name="歩き cut 5",
        drawings=(
            Drawing(DrawingId("原画0001.png"), "原画0001", 1),
            Drawing(DrawingId("原画0009.png"), "原画0009", 9),
            Drawing(DrawingId("原画0017.png"), "原画0017", 17),
            Drawing(DrawingId("corrections/fix.png"), "fix", None),
        ),
        keys=(
            Key(DrawingId("原画0001.png")),
            Key(DrawingId("corrections/fix.png"), Role.BREAKDOWN),
            Key(DrawingId("原画0009.png")),
            Key(DrawingId("原画0001.png")),
        ),
        gaps=(
            Gap(4, exposure=1, chart=Chart.free((0.1, 0.25, 0.6))),
            Gap(4, exposure=2, chart=Chart(ChartPreset.SLOW_IN_TO_B), model="flow-warp"),
            Gap(8, exposure=3, count=5, treatment=Treatment.HOLD),
        ),
        last_exposure=6,
        fps=23.976,
        first_number=1,
        numbering=Numbering.FRAMES,
        canvas=CanvasSize(1920, 1080),
        fit=FitRule.FIT,
        model="dis-splat",
    )


@pytest.mark.parametrize("folder", [".", "keys", "../keys", "../../a/b"])
def test_the_folder_is_kept_relative_and_found_after_a_move(tmp_path, folder):
    before, after = tmp_path / "1/2/3", tmp_path / "4/5/6"
    before.mkdir(parents=True)
    after.mkdir(parents=True)

    save_project(before / "x.inbetweener", make_shot(), before / folder)
    (before / "x.inbetweener").rename(after / "x.inbetweener")

    assert json.loads((after / "x.inbetweener").read_bytes())["folder"] == folder
    project = load_project(after / "x.inbetweener")
    assert project.folder == Path(os.path.normpath(after / folder))


def test_a_folder_on_another_drive_is_kept_absolute(path, tmp_path, monkeypatch):
    def no_relative_path(*_):
        raise ValueError("path is on another drive")

    monkeypatch.setattr(os.path, "relpath", no_relative_path)
    save_project(path, make_shot(), tmp_path / "keys")

    assert load_project(path).folder == tmp_path / "keys"


def test_the_file_reads_well_and_is_the_same_for_the_same_shot(path):
    shot = make_shot()
    save_project(path, shot, path.parent)
    first = path.read_bytes()

    save_project(path, shot, path.parent)

    assert path.read_bytes() == first
    assert not backup_of(path).exists()
    assert first.startswith(b'{\n "format": "inbetweener-project",\n "version": 1,')


def test_file_names_that_are_no_unicode_are_kept(path):
    drawing = Drawing(DrawingId("A\udcff1.png"), "A\udcff1", 1)
    shot = Shot("walk", (drawing,), (Key(drawing.id),))

    save_project(path, shot, path.parent)

    assert load_project(path).shot == shot


def test_the_save_before_is_kept_as_the_backup(path):
    save_project(path, make_shot((8,)), path.parent)
    first = path.read_bytes()

    save_project(path, make_shot((9,)), path.parent)

    assert backup_of(path).read_bytes() == first
    assert load_project(path).shot == make_shot((9,))
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name, backup_of(path).name]


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe\0", b"[]", b"null", b"\0" * 4096])
def test_a_damaged_file_is_recovered_from_its_backup(path, damage):
    save_project(path, make_shot((8,)), path.parent / "keys")
    save_project(path, make_shot((9,)), path.parent / "keys")
    path.write_bytes(damage)

    project = load_project(path)

    assert project.recovered
    assert (project.shot, project.path) == (make_shot((8,)), path)
    assert project.folder == path.parent / "keys"
    assert "damaged" in project.notes[0]
    assert path.name in project.notes[0]


def test_saving_over_a_damaged_file_keeps_the_good_backup(path):
    save_project(path, make_shot((8,)), path.parent)
    save_project(path, make_shot((9,)), path.parent)
    good = backup_of(path).read_bytes()
    path.write_bytes(b"{ torn")

    save_project(path, make_shot((10,)), path.parent)

    assert backup_of(path).read_bytes() == good
    assert load_project(path).shot == make_shot((10,))


def test_damage_without_a_good_backup_is_told_with_both_names(path):
    path.write_bytes(b"{")
    backup_of(path).write_bytes(b"}")

    with pytest.raises(ProjectFileError, match=r"walk\.inbetweener cannot be opened.*\.bak"):
        load_project(path)


def test_a_project_of_a_newer_program_is_refused_and_no_backup_opened(path):
    value = saved_value(path)
    path.rename(backup_of(path))
    path.write_text(json.dumps(value | {"version": 3, "shot": "of another shape"}))

    with pytest.raises(ProjectFileError, match=r"newer Inbetweener.*format 3"):
        load_project(path)


def test_a_project_that_is_not_there_is_told(path):
    with pytest.raises(ProjectFileError, match="not there"):
        load_project(path)


def test_a_folder_under_the_name_of_a_project_is_told(path):
    path.mkdir()

    with pytest.raises(ProjectFileError, match="not a file"):
        load_project(path)


def test_a_project_cannot_be_saved_where_there_is_no_folder(tmp_path):
    with pytest.raises(StorageError, match="folder is gone"):
        save_project(tmp_path / "gone" / "x.inbetweener", make_shot(), tmp_path)


def test_vanished_drawings_stay_in_the_document_and_are_named(path):
    shot = make_shot((8, 8))
    keys = path.parent / "keys"
    keys.mkdir()
    (keys / shot.drawings[1].id).write_bytes(b"")
    save_project(path, shot, keys)

    project = load_project(path)

    assert project.shot == shot
    assert missing_drawings(project) == (shot.drawings[0].id, shot.drawings[2].id)


UNSAFE_IDS = [
    "/etc/passwd", "../A.png", "a/../../A.png", "a/./A.png", "a//A.png", "a/", "C:A.png",
    "C:/A.png", "\\\\host\\A.png", "//host/share/A.png", "a\\A.png", "A\0.png", "", "..", ".",
    "x" * 2000,
]  # fmt: skip


@pytest.mark.parametrize("file", UNSAFE_IDS)
def test_drawings_that_could_lie_outside_the_folder_are_refused(path, file):
    value = saved_value(path)
    value["shot"]["drawings"][1]["file"] = file
    path.write_text(json.dumps(value))

    with pytest.raises(ProjectFileError, match=r"shot\.drawings\[1\]\.file"):
        load_project(path)


@pytest.mark.parametrize("file", UNSAFE_IDS)
def test_what_could_not_be_opened_is_not_saved(path, file):
    drawing = Drawing(DrawingId(file), "A")

    with pytest.raises(ProjectFileError, match="cannot be saved"):
        save_project(path, Shot("walk", (drawing,), (Key(drawing.id),)), path.parent)
    assert not path.exists()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("format", "something-else"), ("format", None), ("version", 0), ("version", True),
        ("version", "1"), ("folder", ""), ("folder", "a\0"), ("folder", 7), ("shot", []),
        ("shot.name", 5), ("shot.name", "x" * 5000), ("shot.fps", 0), ("shot.fps", -1),
        ("shot.fps", 10**400), ("shot.fps", "24"), ("shot.fps", True), ("shot.first_number", 1.5),
        ("shot.first_number", 10**30), ("shot.numbering", "letters"), ("shot.canvas", [1]),
        ("shot.canvas", [0, 5]), ("shot.canvas", [10**9, 5]), ("shot.canvas", 5),
        ("shot.fit", "stretch"), ("shot.model", None), ("shot.last_exposure", 0),
        ("shot.last_exposure", 10**9), ("shot.drawings", {}), ("shot.drawings[0]", 3),
        ("shot.drawings[0].name", None), ("shot.drawings[0].number", -1),
        ("shot.drawings[0].number", 0.5), ("shot.drawings[1].file", "A0001.png"),
        ("shot.keys", None), ("shot.keys[2].drawing", "B.png"), ("shot.keys[2].role", "unused"),
        ("shot.keys[2].role", 1), ("shot.gaps", []), ("shot.gaps", [{}, {}]),
        ("shot.gaps[1].length", 0), ("shot.gaps[1].length", 10**7), ("shot.gaps[1].length", 8.0),
        ("shot.gaps[1].exposure", 0), ("shot.gaps[1].count", 6), ("shot.gaps[1].count", -1),
        ("shot.gaps[1].treatment", "melt"), ("shot.gaps[1].model", 3),
        ("shot.gaps[1].chart", None), ("shot.gaps[1].chart.preset", "bouncy"),
        ("shot.gaps[1].chart.ticks", [0.5]), ("shot.gaps[1].chart.ticks", 0.5),
    ],
)  # fmt: skip
def test_every_wrong_value_is_refused_and_its_place_named(path, place, value):
    whole = saved_value(path)
    put(whole, place, value)
    path.write_text(json.dumps(whole))

    with pytest.raises(ProjectFileError) as refused:
        load_project(path)

    # A file named twice and gaps without members are found one step further up or down.
    named = place.rsplit("[", 1)[0] if place.endswith("[1].file") else place
    assert f"“{named}" in str(refused.value)


@pytest.mark.parametrize("ticks", [[0.5, 0.5], [0.0], [1.0], [2], ["0.5"], [True], [1e999]])
def test_ticks_that_do_not_rise_between_the_keys_are_refused(path, ticks):
    value = saved_value(path)
    value["shot"]["gaps"][0]["chart"] = {"preset": "free", "ticks": ticks}
    path.write_text(json.dumps(value))

    with pytest.raises(ProjectFileError):
        load_project(path)


def test_a_missing_value_is_named(path):
    value = saved_value(path)
    del value["shot"]["gaps"][1]["exposure"]
    path.write_text(json.dumps(value))

    with pytest.raises(ProjectFileError, match=r"“shot\.gaps\[1\]\.exposure” is missing"):
        load_project(path)


@pytest.mark.parametrize("stop", [".", "。"])
def test_a_broken_rule_is_quoted_without_its_stop(stop):
    with pytest.raises(ProjectFileError) as caught:
        fields.Field({}, "shot.gaps[1]").fault_by(EditError(f"A gap lasts longer{stop}"))

    assert str(caught.value) == "“shot.gaps[1]” makes no sense (“A gap lasts longer”)"


def test_what_is_no_project_is_said_with_what_it_should_be(path):
    path.write_text(json.dumps({"format": "cake"}))

    with pytest.raises(ProjectFileError) as caught:
        load_project(path)

    assert str(caught.value) == (
        f"{path.name} cannot be opened: “format” is not “inbetweener-project”. There is no good "
        f"backup ({path.name}.bak) either. Open the folder of drawings instead."
    )


def test_values_of_a_later_minor_program_are_passed_over(path):
    value = saved_value(path)
    value["view"] = {"zoom": 2}
    value["shot"]["mood"] = "calm"
    path.write_text(json.dumps(value))

    assert load_project(path).shot == make_shot((8, 6))


def test_many_long_gaps_are_refused_before_any_is_laid_out(path):
    value = saved_value(path)
    gap = value["shot"]["gaps"][0] | {"length": 100_000, "exposure": 1}
    value["shot"]["keys"] = [value["shot"]["keys"][0]] * 20_001
    value["shot"]["gaps"] = [gap] * 20_000
    path.write_text(json.dumps(value))

    with pytest.raises(ProjectFileError, match="longer than 1000000 frames"):
        load_project(path)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[" * 100_000, "nested too deep"),
        ('{"a":' * 100_000, "nested too deep"),
        ('{"version": NaN}', "NaN"),
        ('{"version": -Infinity}', "Infinity"),
        ('{"version": ' + "9" * 5000 + "}", "too large"),
        ("{'version': 1}", "line 1"),
    ],
)
def test_json_that_is_no_project_is_refused_with_the_reason(path, text, reason):
    path.write_text(text)

    with pytest.raises(ProjectFileError, match=reason):
        load_project(path)


def test_a_huge_file_is_refused_unread(path, monkeypatch):
    monkeypatch.setattr(fields, "LARGEST_FILE_BYTES", 1024**2)
    with path.open("wb") as file:
        file.truncate(1024**2 + 1)

    with pytest.raises(ProjectFileError, match="larger than 1 MiB"):
        load_project(path)


ODD: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, -1, 0, 1, 2**70, 1e300, "", "..", "free", "A0001.png", "\0", [], {}, [[]], [0.5]]
)


@given(st.data())
def test_whatever_is_done_to_a_file_it_loads_or_is_refused(scratch, data):
    path = scratch / "mutated.inbetweener"
    value = copy.deepcopy(VALUE)
    for _ in range(data.draw(st.integers(1, 3))):
        places = list(places_of(value))
        # A copy: what is put in may itself be changed in the next round, or be put into itself.
        put(value, data.draw(st.sampled_from(places)), copy.deepcopy(data.draw(ODD)))
        if not isinstance(value, dict):
            break
    path.write_text(json.dumps(value))

    with contextlib.suppress(ProjectFileError):
        load_project(path)


@given(st.integers(0, 2000), st.binary(max_size=6))
def test_whatever_bytes_are_struck_the_file_loads_or_is_refused(scratch, position, struck):
    path = scratch / "struck.inbetweener"
    whole = json.dumps(VALUE).encode()
    path.write_bytes(whole[:position] + struck + whole[position + len(struck) :])

    with contextlib.suppress(ProjectFileError):
        load_project(path)


VALUE = json.loads(GOLDEN.read_bytes())


def put(value: Any, place: str, new: object) -> None:
    """Replace what stands at a place such as "shot.gaps[1].length"."""
    *way, last = place.replace("[", ".").replace("]", "").split(".")
    for step in way:
        value = value[int(step)] if isinstance(value, list) else value[step]
    value[int(last) if isinstance(value, list) else last] = new


def places_of(value: Any, place: str = "") -> Iterator[str]:
    """Every place of a JSON value but the root."""
    steps: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        steps = [(f"{place}.{name}".lstrip("."), each) for name, each in value.items()]
    if isinstance(value, list):
        steps = [(f"{place}[{index}]", each) for index, each in enumerate(value)]
    for where, each in steps:
        yield where
        yield from places_of(each, where)
