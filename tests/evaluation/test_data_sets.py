"""Any data set as something that models are judged by."""

from __future__ import annotations

import numpy as np
import pytest

from inbetweener.datasets.hdf5 import write_hdf5
from inbetweener.datasets.opening import open_data_set
from inbetweener.evaluation.__main__ import main
from inbetweener.evaluation.clips import BenchmarkError
from inbetweener.evaluation.data_sets import open_set
from tests.support.data_sets import write_atd12k, write_frames, write_vimeo90k


def test_the_drawings_between_the_keys_are_the_truth(tmp_path):
    found = open_set(write_vimeo90k(tmp_path / "set", 7))

    (trial,) = found.trials
    assert (trial.key_a, trial.targets, trial.key_b) == (0, (1, 2, 3, 4, 5), 6)
    assert trial.times == tuple(step / 6 for step in range(1, 6))
    assert [int(frame[0, 0, 0]) for frame in trial.frames()] == [41, 42, 43, 44, 45, 46, 47]
    assert trial.clip.path(2).name == "im3.png"


def test_parts_are_chosen(tmp_path):
    folder = write_atd12k(tmp_path / "set")

    counts = {part: len(open_set(folder, part).trials) for part in ("train", "test", None)}

    assert counts == {"train": 3, "test": 1, None: 4}


def test_an_hdf5_file_gives_the_same(tmp_path):
    folder = write_vimeo90k(tmp_path / "set")
    write_hdf5(open_data_set(folder), tmp_path / "set.h5")

    (trial,), (other,) = open_set(folder).trials, open_set(tmp_path / "set.h5").trials

    assert all(map(np.array_equal, trial.frames(), other.frames()))


def test_a_set_with_nothing_to_test_is_told(tmp_path):
    folder = write_frames(tmp_path / "frames", scenes=1)

    with pytest.raises(BenchmarkError, match="part test"):
        open_set(folder)
    assert len(open_set(folder, None).trials) == 2


def test_models_are_scored_on_a_data_set_from_the_shell(tmp_path, capsys):
    folder = write_vimeo90k(tmp_path / "set")
    write_hdf5(open_data_set(folder), tmp_path / "set.h5")

    code = main([str(tmp_path / "set.h5"), "--model", "crossfade", "--threads", "1"])

    assert code == 0
    assert "crossfade" in capsys.readouterr().out
