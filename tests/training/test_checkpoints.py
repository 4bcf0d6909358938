from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import torch

from inbetweener.training import checkpoints
from inbetweener.training.checkpoints import (
    MANIFEST,
    Checkpoint,
    CheckpointFolder,
    RunNote,
    load_stored,
    read_checkpoint,
)
from inbetweener.training.errors import RecipeError, TrainingError
from inbetweener.training.schedule import Budget
from inbetweener.training.tensor_files import read_tensors, write_tensors

if TYPE_CHECKING:
    from pathlib import Path

_CHECKPOINT = Checkpoint(
    architecture="flow-warp",
    arguments={"hidden": 8},
    recipe={"title": "tiny", "source": {"kind": "moving-squares"}},
    budget=Budget(unit="minutes", amount=9, used=2.5, began_at=0.25),
    runs=(RunNote(hardware="cpu", minutes=2.25, steps=3, pairs=6, size_px=32),),
)


def test_a_checkpoint_is_read_as_it_was_written(tmp_path: Path) -> None:
    weights = {"a": torch.rand(2, 3), "b.c": torch.rand(4)}
    folder = CheckpointFolder(tmp_path)

    best = folder.save_best(_CHECKPOINT, 2, weights, {"psnr": 30.5})
    last = folder.save_last(replace(_CHECKPOINT, best=best), 3, weights)
    read, where = read_checkpoint(tmp_path)

    assert read == replace(_CHECKPOINT, best=best, last=last)
    assert where == tmp_path
    assert read_checkpoint(tmp_path / MANIFEST) == (read, tmp_path)
    loaded = load_stored(read.last, where)
    assert loaded.keys() == weights.keys()
    assert all(torch.equal(loaded[name], weights[name]) for name in weights)


def test_only_the_newest_tensors_stay(tmp_path: Path) -> None:
    folder = CheckpointFolder(tmp_path)
    (tmp_path / ".last-1-1.safetensors.77.part").write_bytes(b"of a killed run")

    first = folder.save_last(_CHECKPOINT, 1, {"a": torch.zeros(2)})
    folder.save_last(replace(_CHECKPOINT, last=first), 2, {"a": torch.ones(2)})

    assert {path.name for path in tmp_path.iterdir()} == {MANIFEST, "last-2-1.safetensors"}


def test_files_of_a_person_are_left_alone(tmp_path: Path) -> None:
    own = tmp_path / "best-of-all.safetensors"
    own.write_bytes(b"kept by hand")

    CheckpointFolder(tmp_path).save_last(_CHECKPOINT, 1, {"a": torch.zeros(2)})

    assert own.read_bytes() == b"kept by hand"


def test_a_kill_while_saving_leaves_the_checkpoint_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = CheckpointFolder(tmp_path)
    folder.save_last(_CHECKPOINT, 1, {"a": torch.zeros(2)})

    def killed(path: Path, data: bytes) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(checkpoints, "write_whole", killed)
    with pytest.raises(KeyboardInterrupt):
        folder.save_last(_CHECKPOINT, 2, {"a": torch.ones(2)})

    read, where = read_checkpoint(tmp_path)
    assert read.last is not None
    assert read.last.step == 1
    assert load_stored(read.last, where)["a"].tolist() == [0, 0]


def test_tensors_are_parted_so_that_no_file_is_too_large(tmp_path: Path) -> None:
    tensors = {name: torch.rand(10) for name in "abcde"}

    names = write_tensors(tmp_path, "last-1", tensors, largest_bytes=80)

    assert names == tuple(f"last-1-{number}.safetensors" for number in (1, 2, 3))
    read = read_tensors([tmp_path / name for name in names])
    assert all(torch.equal(read[name], tensors[name]) for name in tensors)


def test_strange_layouts_in_memory_are_stored_as_they_read(tmp_path: Path) -> None:
    last = torch.rand(2, 3, 4, 5).to(memory_format=torch.channels_last)
    shared = torch.rand(6)

    names = write_tensors(tmp_path, "x", {"last": last, "half": shared[:3], "all": shared})

    read = read_tensors([tmp_path / name for name in names])
    assert torch.equal(read["last"], last)
    assert torch.equal(read["half"], shared[:3])


def test_what_is_missing_or_damaged_is_said(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There is no run to take up"):
        read_checkpoint(tmp_path)
    with pytest.raises(TrainingError, match="holds no such weights"):
        load_stored(None, tmp_path)
    with pytest.raises(TrainingError, match=r"no file of weights .*gone\.safetensors"):
        read_tensors([tmp_path / "gone.safetensors"])
    (tmp_path / "bad.safetensors").write_bytes(b"nonsense")
    with pytest.raises(TrainingError, match="cannot be read"):
        read_tensors([tmp_path / "bad.safetensors"])
    (tmp_path / MANIFEST).write_text("{", encoding="utf-8")
    with pytest.raises(TrainingError, match="is damaged"):
        read_checkpoint(tmp_path)


def test_a_checkpoint_of_another_format_is_refused(tmp_path: Path) -> None:
    CheckpointFolder(tmp_path).save_last(_CHECKPOINT, 1, {})
    table = json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))
    (tmp_path / MANIFEST).write_text(json.dumps(table | {"format": 99}), encoding="utf-8")

    with pytest.raises(RecipeError, match="of format 99, this program reads 1"):
        read_checkpoint(tmp_path)


def test_a_checkpoint_cannot_reach_outside_its_folder(tmp_path: Path) -> None:
    inside = tmp_path / "run"
    inside.mkdir()
    names = write_tensors(tmp_path, "secret", {"a": torch.ones(1)})
    stored = checkpoints.Stored(step=1, files=(f"../{names[0]}",))

    with pytest.raises(TrainingError, match="no file of weights"):
        load_stored(stored, inside)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="could not be written"):
        CheckpointFolder(tmp_path / "gone").save_last(_CHECKPOINT, 1, {"a": torch.ones(1)})
