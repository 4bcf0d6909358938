from __future__ import annotations

import csv
import importlib.util
import sys
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from inbetweener.training.logs import CsvLog, ProgressLine, TensorBoardLog
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.sample_sheet import sample_sheet

if TYPE_CHECKING:
    import pytest


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_rows_are_on_disk_at_once_and_new_columns_find_room(tmp_path: Path) -> None:
    log = CsvLog(tmp_path / "log.csv", 0)

    log.add({"step": 1, "loss": 0.5})
    first = _rows(tmp_path / "log.csv")
    log.add({"step": 2, "psnr": 30.123456789})

    assert first == [{"step": "1", "loss": "0.5"}]
    assert _rows(tmp_path / "log.csv") == [
        {"step": "1", "loss": "0.5", "psnr": ""},
        {"step": "2", "loss": "", "psnr": "30.1235"},
    ]


def test_a_log_goes_on_after_the_checkpoint_that_is_taken_up(tmp_path: Path) -> None:
    log = CsvLog(tmp_path / "log.csv", 0)
    for step in (1, 2, 3):
        log.add({"step": step})

    CsvLog(tmp_path / "log.csv", 2).add({"step": 3, "loss": 0.25})

    rows = [(row["step"], row["loss"]) for row in _rows(tmp_path / "log.csv")]
    assert rows == [("1", ""), ("2", ""), ("3", "0.25")]


def test_a_row_that_a_kill_cut_short_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("step,loss,psnr\n1,0.5,30\n2,0.2", encoding="utf-8")

    CsvLog(path, 5).add({"step": 2, "loss": 0.25})

    assert [(row["step"], row["loss"]) for row in _rows(path)] == [("1", "0.5"), ("2", "0.25")]


def test_tensorboard_gets_the_same_numbers_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[Any, ...]] = []

    class _Writer:
        def __init__(self, folder: str) -> None:
            written.append((Path(folder).name,))

        def add_scalar(self, name: str, value: float, step: int) -> None:
            written.append((name, value, step))

        def close(self) -> None:
            written.append(("closed",))

    module = types.ModuleType("torch.utils.tensorboard")
    module.SummaryWriter = _Writer  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", module)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: object())

    log = TensorBoardLog(tmp_path)
    log.add({"step": 4, "loss": 0.5})
    log.close()

    assert written == [("tensorboard",), ("step", 4, 4), ("loss", 0.5, 4), ("closed",)]


def test_without_tensorboard_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)

    log = TensorBoardLog(tmp_path)
    log.add({"step": 4})
    log.close()

    assert not log.is_open
    assert not list(tmp_path.iterdir())


def test_the_progress_line_says_how_far_and_how_well(capsys: pytest.CaptureFixture[str]) -> None:
    line = ProgressLine(9.0, 4.0, "minutes", shown=True)
    line.tell({"loss": 0.125})
    line.move_to(9.0)
    line.close()

    said = capsys.readouterr().err
    assert "9/9 minutes" in said
    assert "left, loss 0.125" in said


def test_a_hidden_progress_line_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    line = ProgressLine(9.0, 4.0, "minutes", shown=False)
    line.say("a sentence")
    line.move_to(9.0)
    line.close()

    assert not capsys.readouterr().err


def test_a_sheet_shows_keys_truth_picture_and_error() -> None:
    batch = MovingSquares(size_px=16).draw(0, 3)
    cel = batch.truth.clone()
    cel[0] = 0

    sheet = sample_sheet(batch, cel, 2)

    assert sheet.shape == (2 * 20, 5 * 20, 3)
    assert (sheet[:16, 40:56] == round(0.92 * 255)).all()  # no paint: paper
    assert not sheet[20:36, 80:96].any()  # no error
    expected = (batch.key_b[1, :3] * 255).round().byte().permute(1, 2, 0)
    assert torch.equal(torch.from_numpy(sheet[20:36, 60:76]), expected)
