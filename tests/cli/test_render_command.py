from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import FramePlan
from inbetweener.errors import RenderError
from inbetweener.paths import user_folders
from inbetweener.session.settings import Settings, SettingsStore
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.project_file import save_project
from tests.support.desk import Desk
from tests.support.engines import FADE
from tests.support.key_files import write_keys
from tests.support.shell import names_in


def test_a_folder_is_rendered_beside_itself(shell, walk):
    answer = shell.render(walk)

    out = walk.with_name("walk-inbetweens")
    assert answer.code == 0
    assert names_in(out) == [f"A{n:04d}.png" for n in range(1, 10)]
    for name in names_in(walk):
        assert (out / name).read_bytes() == (walk / name).read_bytes()
    assert answer.events[-1] == {
        "event": "done",
        "folder": str(out),
        "frames": 9,
        "drawings": 5,
        "drawn": 2,
        "reused": 0,
        "written": 9,
        "already_there": 0,
        "seconds": answer.events[-1]["seconds"],
    }


def test_each_inbetween_is_told_as_it_is_drawn(shell, walk):
    told = shell.render(walk, "--count", "1,2").named("inbetween")

    assert [(each["gap"], each["order"], each["t"], each["cached"]) for each in told] == [
        (1, 1, 0.5, False),
        (2, 1, pytest.approx(1 / 3), False),
        (2, 2, pytest.approx(2 / 3), False),
    ]


def test_the_same_command_again_draws_and_writes_nothing(shell, walk):
    shell.render(walk)

    again = shell.render(walk).events[-1]

    assert (again["drawn"], again["reused"]) == (0, 2)
    assert (again["written"], again["already_there"]) == (0, 9)


def test_a_partial_export_is_completed(shell, walk):
    shell.render(walk)
    out = walk.with_name("walk-inbetweens")
    whole = {name: (out / name).read_bytes() for name in names_in(out)}
    for name in ("A0001.png", "A0004.png", "A0009.png"):
        (out / name).unlink()

    again = shell.render(walk).events[-1]

    assert (again["written"], again["already_there"]) == (3, 6)
    assert {name: (out / name).read_bytes() for name in names_in(out)} == whole


def test_what_a_killed_run_left_half_written_is_cleared_away(shell, walk, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / ".inbetweener-0123456789abcdef.tmp").write_bytes(b"half")

    shell.render(walk, "--out", out)

    assert names_in(out) == [f"A{n:04d}.png" for n in range(1, 10)]


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (["--start", "101"], [f"A{n:04d}.png" for n in range(101, 110)]),
        (["--start", "0", "--per", "drawing"], [f"A{n:04d}.png" for n in range(5)]),
        (["--pattern", "cut5_##"], [f"cut5_{n:02d}.png" for n in range(1, 10)]),
        (["--pattern", "歩き-###.png"], [f"歩き-{n:03d}.png" for n in range(1, 10)]),
    ],
)
def test_names_and_numbers_are_those_asked_for(shell, walk, tmp_path, options, names):
    answer = shell.render(walk, "--out", tmp_path / "out", *options)

    assert answer.code == 0
    assert names_in(tmp_path / "out") == names


def test_frames_are_numbered_as_the_keys_are(shell, tmp_path):
    folder = write_keys(tmp_path / "walk", "A0101.png", "A0105.png")

    shell.render(folder, "--out", tmp_path / "out")

    assert names_in(tmp_path / "out") == [f"A{n:04d}.png" for n in range(101, 106)]
    key = (folder / "A0105.png").read_bytes()
    assert (tmp_path / "out" / "A0105.png").read_bytes() == key


def test_drawings_numbered_one_after_the_other_get_room_for_inbetweens(shell, tmp_path):
    folder = write_keys(tmp_path / "walk", "A1.png", "A2.png")

    answer = shell.render(folder, "--count", "3", "--on", "twos")

    assert (answer.events[-1]["frames"], answer.events[-1]["drawings"]) == (9, 5)


def test_numbers_may_be_read_as_drawings_instead_of_frames(shell, walk):
    answer = shell.render(walk, "--numbers", "drawings", "--count", "3,1")

    assert (answer.events[-1]["frames"], answer.events[-1]["drawings"]) == (13, 7)


def test_the_keys_own_folder_is_refused_unless_a_project_tells_keys_from_the_rest(
    shell, walk, tmp_path
):
    refused = shell.render(walk, "--out", walk)
    keys = names_in(walk)
    save_project(walk / "walk.inbetweener", Desk(tmp_path, walk).shot(), walk)

    allowed = shell.render(walk, "--out", walk)
    again = shell.render(walk, "--out", walk)

    assert refused.code == 4
    assert "taken for keys" in refused.events[-1]["message"]
    assert keys == ["A0001.png", "A0005.png", "A0009.png"]
    assert (allowed.code, allowed.events[-1]["already_there"]) == (0, 3)
    assert (again.code, again.events[-1]["written"]) == (0, 0)


def test_a_project_brings_its_timing_treatments_and_leaves_them_as_they_are(shell, walk, tmp_path):
    shot = edits.set_treatment(Desk(tmp_path, walk).shot(), [0], Treatment.CUT)
    save_project(walk / "walk.inbetweener", shot, walk)
    before = (walk / "walk.inbetweener").read_bytes()

    answer = shell.render(walk / "walk.inbetweener", "--on", "ones")

    assert [each["gap"] for each in answer.named("inbetween")] == [2, 2, 2]
    assert answer.events[-1]["frames"] == FramePlan.of(shot).length
    assert (walk / "walk.inbetweener").read_bytes() == before


def test_a_file_in_the_way_is_told_before_anything_is_drawn(shell, walk):
    out = walk.with_name("walk-inbetweens")
    out.mkdir()
    (out / "A0003.png").write_bytes(b"mine")

    answer = shell.render(walk)

    assert answer.code == 4
    assert "A0003.png" in answer.events[-1]["message"]
    assert shell.engine.prepared == []
    assert names_in(out) == ["A0003.png"]


def test_a_file_in_the_way_is_replaced_where_that_is_asked(shell, walk):
    out = walk.with_name("walk-inbetweens")
    out.mkdir()
    (out / "A0003.png").write_bytes(b"mine")

    answer = shell.render(walk, "--overwrite")

    assert answer.code == 0
    assert (out / "A0003.png").read_bytes() == (out / "A0004.png").read_bytes()


def test_drawings_of_another_size_are_refused_fitted_or_left_out(shell, walk):
    write_keys(walk, "A0013.png", size=(80, 48))

    refused = shell.render(walk)
    left_out = shell.render(walk, "--sizes", "leave-out", "--out", walk / "1")
    fitted = shell.render(walk, "--sizes", "fit", "--out", walk / "2")

    assert refused.code == 3
    assert "A0013.png (80 × 48)" in refused.events[-1]["message"]
    assert left_out.events[-1]["frames"] == 9
    assert "A0013.png" in left_out.named("warning")[0]["files"]
    assert fitted.events[-1]["frames"] == 13


def test_the_level_asked_for_is_rendered(shell, walk, tmp_path):
    write_keys(walk, "B0001.png", "B0003.png")

    other = shell.render(walk, "--level", "B", "--out", tmp_path / "b")
    unknown = shell.render(walk, "--level", "C")

    assert names_in(tmp_path / "b") == ["B0001.png", "B0002.png", "B0003.png"]
    assert other.code == 0
    assert unknown.code == 3
    assert "A, B" in unknown.events[-1]["message"]


def test_a_damaged_key_spoils_its_own_gaps_and_nothing_is_written(shell, walk):
    write_keys(walk, "A0013.png")
    data = bytearray((walk / "A0001.png").read_bytes())
    data[len(data) // 2] ^= 0xFF
    (walk / "A0001.png").write_bytes(data)

    answer = shell.render(walk)

    assert answer.code == 1
    assert [each["gap"] for each in answer.named("warning")] == [1]
    assert "A0001.png" in answer.named("warning")[0]["message"]
    assert [each["gap"] for each in answer.named("inbetween")] == [2, 3]
    assert not walk.with_name("walk-inbetweens").exists()


def test_a_gap_that_the_engine_cannot_draw_is_named(shell, walk):
    shell.engine.failures.append(RenderError("No memory is left."))

    failed = shell.render(walk)
    again = shell.render(walk)

    assert failed.code == 1
    assert failed.named("warning")[0]["message"] == "Gap 1: No memory is left."
    assert "1 of 2 gaps" in failed.events[-1]["message"]
    assert (again.code, again.events[-1]["drawn"], again.events[-1]["reused"]) == (0, 1, 1)


def test_a_person_reads_sentences_and_the_last_line_on_standard_output(shell, walk):
    answer = shell.run("render", walk, "--model", FADE.name)

    assert "9 pictures written to" in answer.output
    assert len(answer.output.splitlines()) == 1
    assert "Drawing inbetweens" in answer.errors


def test_a_quiet_run_says_just_the_last_line(shell, walk):
    answer = shell.run("render", walk, "--model", FADE.name, "-q")

    assert answer.errors == ""
    assert "2 inbetweens drawn" in answer.output


def test_a_device_reaches_the_engine(shell, walk):
    shell.render(walk, "--device", "cuda:3")

    assert shell.engine.opened == [("fade", "cuda:3")]


def test_a_folder_named_by_two_points_is_rendered_beside_itself(shell, walk, monkeypatch):
    (walk / "sub").mkdir()
    monkeypatch.chdir(walk / "sub")

    answer = shell.render("..")

    assert answer.events[-1]["folder"] == str(walk.with_name("walk-inbetweens"))
    assert names_in(walk / "sub") == []


def test_a_shot_of_one_key_is_that_key(shell, tmp_path):
    folder = write_keys(tmp_path / "still", "A0001.png")

    answer = shell.render(folder, "--on", "twos", "--count", "2")

    assert (answer.code, answer.events[-1]["frames"]) == (0, 1)


def test_a_timing_without_inbetweens_is_told(shell, tmp_path):
    folder = write_keys(tmp_path / "shot", "A0001.png", "A0003.png")

    on_twos = shell.render(folder, "--on", "twos")
    on_ones = shell.render(folder, "--on", "ones", "--out", tmp_path / "ones")

    assert (on_twos.code, on_twos.events[-1]["frames"]) == (0, 3)
    assert "--on ones" in on_twos.named("warning")[0]["message"]
    assert on_ones.named("warning") == []


@pytest.fixture
def small_quota(monkeypatch):
    """A user who set the smallest quota, in bytes here, so that everything exceeds it."""
    folder = user_folders().config
    SettingsStore(folder).save(replace(Settings(), disk_cache_mib=300))
    seen: list[int] = []
    prune = ImageCache.prune

    def tight(cache, protected=frozenset()):
        seen.append(cache.quota_bytes)
        cache.quota_bytes = 0
        return prune(cache, protected)

    monkeypatch.setattr(ImageCache, "prune", tight)
    return seen


def test_the_cache_keeps_to_the_users_quota_and_this_shots_pictures_stay(
    shell, walk, tmp_path, small_quota
):
    assert shell.render(walk).code == 0

    again = shell.render(walk, "--out", tmp_path / "again")

    assert small_quota == [300 << 20] * 2
    (done,) = again.named("done")
    assert (done["drawn"], done["reused"]) == (0, 2)
