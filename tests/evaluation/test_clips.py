from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.errors import DrawingError
from inbetweener.evaluation.clips import BenchmarkError, Clip, Selection, Trial, read_set


def _trials(count: int) -> list[Trial]:
    kinds = ("line art", "cel with alpha")
    return [Trial(Clip(f"c{i}", kinds[i % 2], Path()), 0, 2, (1,)) for i in range(count)]


def _with_manifest(folder: Path, manifest: Any) -> Path:
    folder.mkdir(exist_ok=True)
    text = manifest if isinstance(manifest, str) else json.dumps(manifest)
    (folder / "manifest.json").write_text(text, encoding="utf-8")
    return folder


def _one_test(**test: Any) -> Any:
    whole = {"i0": 0, "targets": [1], "i1": 2, **test}
    return {"clips": [{"clip": "c", "category": "line art", "tests": [whole]}]}


def test_a_set_is_read(tiny_set: Path) -> None:
    read = read_set(tiny_set)

    assert read.name == "tiny"
    names = [(trial.name, trial.clip.category, trial.gap) for trial in read.trials]
    assert names == [
        ("disc 0-4", "flat colour", "gap4"),
        ("disc 1-3", "flat colour", "gap2"),
        ("cel 0-2", "cel with alpha", "gap2"),
    ]
    assert read.trials[0].times == (0.25, 0.5, 0.75)


def test_frames_come_as_rgb_and_rgba(tiny_set: Path) -> None:
    disc, _, cel = read_set(tiny_set).trials

    assert [frame.shape for frame in disc.frames()] == [(48, 48, 3)] * 5
    assert disc.frames()[0][24, 14].tolist() == [220, 40, 30]
    assert cel.frames()[1][24, 17].tolist() == [220, 40, 30, 255]


def test_grey_frames_come_as_rgb(tiny_set: Path) -> None:
    trial = read_set(tiny_set).trials[0]
    cv2.imwrite(str(trial.clip.path(1)), np.full((48, 48), 7, np.uint8))

    assert trial.clip.frame(1).tolist() == np.full((48, 48, 3), 7).tolist()


def test_frames_of_different_sizes_are_refused(tiny_set: Path) -> None:
    trial = read_set(tiny_set).trials[0]
    cv2.imwrite(str(trial.clip.path(2)), np.zeros((8, 8, 3), np.uint8))

    with pytest.raises(BenchmarkError, match=r"disc 0-4 differ"):
        trial.frames()


def test_a_damaged_frame_is_told_by_its_path(tiny_set: Path) -> None:
    trial = read_set(tiny_set).trials[0]
    trial.clip.path(1).write_bytes(b"not a picture")

    with pytest.raises(BenchmarkError, match=r"0001\.png is damaged"):
        trial.frames()


def test_a_frame_that_went_away_later_is_told(tiny_set: Path) -> None:
    trial = read_set(tiny_set).trials[0]
    trial.clip.path(1).unlink()

    with pytest.raises(DrawingError, match=r"0001\.png"):
        trial.frames()


def test_missing_frames_are_told_before_anything_runs(tiny_set: Path) -> None:
    (tiny_set / "disc" / "frames" / "0003.png").unlink()
    (tiny_set / "cel" / "frames" / "0001.png").unlink()

    with pytest.raises(BenchmarkError, match=r"2 frames are missing, .*0003\.png"):
        read_set(tiny_set)


@pytest.mark.parametrize(
    ("manifest", "reason"),
    [
        ("{", "cannot be read"),
        ([], "is no manifest"),
        ({"clips": []}, "names no tests"),
        ({}, "'clips' is missing"),
        ({"clips": [{"clip": "c", "tests": []}]}, "'category' is missing"),
        ({"clips": [{"clip": 5, "category": "x", "tests": []}]}, "clip is 5, not text"),
        ({"clips": [{"clip": "../c", "category": "x", "tests": []}]}, "no folder of the set"),
        ({"clips": [{"clip": "/c", "category": "x", "tests": []}]}, "no folder of the set"),
        ({"clips": [{"clip": "", "category": "x", "tests": []}]}, "no folder of the set"),
        (_one_test(i1=None), "not whole numbers"),
        (_one_test(i0=-1), "not whole numbers"),
        (_one_test(i0=True), "not whole numbers"),
        (_one_test(targets=5), "is no manifest"),
        (_one_test(targets=[]), "do not rise"),
        (_one_test(targets=[2]), "do not rise"),
        (_one_test(targets=[1, 1]), "do not rise"),
    ],
)
def test_broken_manifests_are_told(tmp_path: Path, manifest: Any, reason: str) -> None:
    folder = _with_manifest(tmp_path / "set", manifest)

    with pytest.raises(BenchmarkError, match=reason):
        read_set(folder)


def test_a_folder_without_a_manifest_is_told(tmp_path: Path) -> None:
    with pytest.raises(BenchmarkError, match=r"There is no .*manifest\.json"):
        read_set(tmp_path)


def test_a_selection_takes_all_by_default() -> None:
    trials = _trials(5)

    assert Selection().of(trials) == tuple(trials)


def test_a_selection_narrows_by_category_then_steps_then_limits() -> None:
    trials = _trials(20)

    assert Selection(only="line").of(trials) == tuple(trials[::2])
    assert Selection(only="line", every=3).of(trials) == tuple(trials[::6])
    assert Selection(only="line", every=3, limit=2).of(trials) == (trials[0], trials[18])


def test_a_limit_is_spread_from_the_first_to_the_last() -> None:
    trials = _trials(9)

    assert Selection(limit=3).of(trials) == (trials[0], trials[4], trials[8])
    assert Selection(limit=50).of(trials) == tuple(trials)
