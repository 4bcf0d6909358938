"""Data sets of every layout, told apart by themselves."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

from inbetweener.datasets.dataset import Part
from inbetweener.datasets.errors import DataSetError
from inbetweener.datasets.hdf5 import fitted, write_hdf5
from inbetweener.datasets.manifest import MANIFEST
from inbetweener.datasets.opening import open_data_set
from inbetweener.datasets.splitting import test_scenes as choose_scenes
from inbetweener.datasets.splitting import with_parts
from tests.support.data_sets import drawing, save, write_atd12k, write_frames, write_vimeo90k


def _reds(data_set, excerpt):
    return [int(frame[0, 0, 0]) for frame in data_set.frames(excerpt)]


def test_atd12k_has_its_triplets_and_its_parts(tmp_path):
    found = open_data_set(write_atd12k(tmp_path / "atd"))

    assert [len(found.of_part(part)) for part in Part] == [3, 1]
    train = found.of_part(Part.TRAIN)
    assert [one.scene for one in train] == ["Disney_v4_0", "Disney_v4_0", "Japan_v2_1"]
    assert np.allclose(_reds(found, train[1]), [11, 12, 13], atol=3)  # JPEG
    assert _reds(found, found.of_part(Part.TEST)[0]) == [101, 102, 103]


def test_a_single_folder_of_triplets_is_read_too(tmp_path):
    write_atd12k(tmp_path / "atd")

    assert len(open_data_set(tmp_path / "atd" / "train_10k").excerpts) == 3
    test = open_data_set(tmp_path / "atd" / "test_2k_540p")
    assert [one.part for one in test.excerpts] == [Part.TEST]


@pytest.mark.parametrize("count", [3, 7])
def test_vimeo90k_is_read_by_its_lists(tmp_path, count):
    found = open_data_set(write_vimeo90k(tmp_path / "vimeo", count))

    assert [one.name for one in found.of_part(Part.TRAIN)] == ["00001/0001", "00001/0002"]
    assert _reds(found, found.of_part(Part.TEST)[0]) == [40 + n for n in range(1, count + 1)]


def test_plain_frames_share_the_drawing_where_excerpts_meet(tmp_path):
    found = open_data_set(write_frames(tmp_path / "frames", scenes=2, count=11))

    excerpts = [one for one in found.excerpts if one.scene == "scene0"]
    assert [_reds(found, one) for one in excerpts][-1] == [9, 10, 11]
    assert len(excerpts) == 5
    assert len(open_data_set(tmp_path / "frames", frames=8).excerpts) == 2


def test_scenes_are_split_as_a_whole_and_always_the_same(tmp_path):
    found = open_data_set(write_frames(tmp_path / "frames", scenes=10))

    split = with_parts(found, 0.3, seed=1)

    scenes = {part: {one.scene for one in split.of_part(part)} for part in Part}
    assert len(scenes[Part.TEST]) == 3
    assert not scenes[Part.TRAIN] & scenes[Part.TEST]
    assert with_parts(found, 0.3, seed=1) == split
    assert with_parts(found, 0.3, seed=2) != split


@pytest.mark.parametrize(("share", "count"), [(0.0, 0), (0.05, 1), (0.5, 2), (0.99, 3), (1.0, 4)])
def test_neither_part_is_left_empty_unless_asked_for(share, count):
    sizes = dict.fromkeys("abcd", 1)

    assert len(choose_scenes(sizes, share, 3)) == count


def test_one_scene_cannot_be_split():
    assert choose_scenes({"only": 5}, 0.1, 1) == frozenset()
    assert choose_scenes({"only": 5, "empty": 0}, 0.1, 1) == frozenset()


@pytest.mark.parametrize("channels", [3, 4])
def test_one_hdf5_file_holds_the_same_and_is_always_the_same(tmp_path, channels):
    source = with_parts(
        open_data_set(write_frames(tmp_path / "frames", channels=channels)), 0.25, 1
    )
    paths = [tmp_path / name for name in ("one.h5", "two.h5")]

    sizes = [write_hdf5(source, path) for path in paths]

    assert sizes == [path.stat().st_size for path in paths]
    assert paths[0].read_bytes() == paths[1].read_bytes()
    found = open_data_set(paths[0])
    assert [(one.name, one.scene, one.part) for one in found.excerpts] == [
        (one.name, one.scene, one.part) for one in source.excerpts
    ]
    for one, other in zip(found.excerpts, source.excerpts, strict=True):
        assert np.array_equal(found.frames(one), source.frames(other))


def test_pictures_are_brought_to_a_size(tmp_path):
    source = open_data_set(write_frames(tmp_path / "frames"))
    write_hdf5(source, tmp_path / "small.h5", size_px=(16, 16))

    found = open_data_set(tmp_path / "small.h5")

    assert found.frame(found.excerpts[0], 0).shape == (16, 16, 3)
    wide = np.zeros((10, 40, 3), np.uint8)
    wide[:, 13:27] = 255
    assert fitted(wide, (20, 20)).min() == 255


def test_an_hdf5_file_that_stops_half_way_leaves_nothing(tmp_path):
    source = open_data_set(write_frames(tmp_path / "frames"))
    path = tmp_path / "set.h5"

    def stop(done):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_hdf5(source, path, on_excerpt=stop)

    assert [one.name for one in tmp_path.iterdir()] == ["frames"]


def test_what_is_no_data_set_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "set.h5").write_bytes(b"no HDF5")
    (tmp_path / "set.zip").write_bytes(b"")
    for name in ("empty", "set.h5", "set.zip", "gone"):
        with pytest.raises(DataSetError):
            open_data_set(tmp_path / name)
    with pytest.raises(DataSetError, match="not a folder"):
        open_data_set(tmp_path / "set.h5", "vimeo-90k")


@pytest.mark.parametrize(
    "place", ["../../secret.png", "/etc/secret.png", "C:/secret.png", "a\0b.png"]
)
def test_a_manifest_reaches_nothing_outside_its_folder(tmp_path, place):
    entry = {"name": "a", "scene": "s", "part": "train", "pictures": [place] * 3}
    manifest = {"format": "inbetweener excerpts", "version": 1, "films": [{"excerpts": [entry]}]}
    (tmp_path / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")

    with pytest.raises(DataSetError, match="outside"):
        open_data_set(tmp_path)


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "x"}', '{"films": 3}', '{"films": [{}]}'])
def test_a_broken_manifest_is_told(tmp_path, text):
    if text.startswith('{"films'):
        text = text.replace("{", '{"format": "inbetweener excerpts", "version": 1, ', 1)
    (tmp_path / MANIFEST).write_text(text, encoding="utf-8")

    with pytest.raises(DataSetError):
        open_data_set(tmp_path)


def test_vimeo_lists_reach_nothing_outside(tmp_path):
    (tmp_path / "tri_trainlist.txt").write_text("../secrets\n", encoding="utf-8")

    with pytest.raises(DataSetError, match="no sequence"):
        open_data_set(tmp_path)


def test_drawings_of_different_sizes_are_told(tmp_path):
    found = open_data_set(write_frames(tmp_path / "frames"))
    save(tmp_path / "frames" / "scene0" / "A2.png", drawing(3, (30, 24)))
    save(tmp_path / "frames" / "scene1" / "A2.png", drawing(3))
    (tmp_path / "frames" / "scene1" / "A3.png").write_bytes(b"\x89PNG broken")

    with pytest.raises(DataSetError, match="differ in size"):
        found.frames(found.excerpts[0])
    with pytest.raises(DataSetError, match="damaged"):
        found.frames(found.excerpts[2])


def test_neither_films_nor_hdf5_are_loaded_before_they_are_needed():
    modules = "inbetweener.datasets.opening, inbetweener.cli"
    command = [sys.executable, "-c", f"import {modules}, sys; print(*sys.modules)"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)

    loaded = {name.split(".")[0] for name in result.stdout.split()}
    assert not loaded & {"av", "scenedetect", "h5py", "torch"}
