from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.evaluation.__main__ import main
from inbetweener.evaluation.clips import BenchmarkError
from inbetweener.evaluation.joining import common_frames, join_results

if TYPE_CHECKING:
    from pathlib import Path


def _measured(tiny_set: Path, path: Path, model: str, *options: str) -> Path:
    assert main([str(tiny_set), "--model", model, "--json", str(path), *options]) == 0
    return path


@pytest.fixture
def apart(tiny_set: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Two models measured in runs of their own, the second on fewer tests."""
    return (
        _measured(tiny_set, tmp_path / "fade.json", "crossfade"),
        _measured(tiny_set, tmp_path / "near.json", "nearest", "--only", "flat"),
    )


def _change(path: Path, **changes: Any) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**document, **changes}), encoding="utf-8")


def test_models_measured_apart_are_set_side_by_side(apart: tuple[Path, Path]) -> None:
    rows = common_frames(join_results(apart))

    assert list(rows) == ["crossfade", "nearest"]
    frames = [[(row.trial, row.target) for row in own] for own in rows.values()]
    assert frames[0] == frames[1]
    assert len(frames[0]) == 4  # the cel was asked of the first alone


def test_the_report_is_that_of_one_run(
    tiny_set: Path, apart: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    fade, near = map(str, apart)
    capsys.readouterr()

    assert main(["--join", fade, "--join", near]) == 0
    joined = capsys.readouterr().out
    options = ["--model", "crossfade", "--model", "nearest", "--only", "flat"]
    assert main([str(tiny_set), *options]) == 0
    together = capsys.readouterr().out

    assert "## All systems" in joined
    systems = [
        text[text.index("| system") : text.index("## By group")] for text in (joined, together)
    ]
    assert systems[0] == systems[1]


def test_models_are_chosen_and_ordered(apart: tuple[Path, Path]) -> None:
    results = join_results(apart)

    assert list(common_frames(results, ["nearest", "crossfade"])) == ["nearest", "crossfade"]
    assert len(common_frames(results, ["crossfade"])["crossfade"]) == 5
    with pytest.raises(BenchmarkError, match="no results of dis-splat"):
        common_frames(results, ["crossfade", "dis-splat"])


def test_a_frame_counts_once(apart: tuple[Path, Path]) -> None:
    assert len(join_results([apart[0], apart[0]]).rows) == len(join_results([apart[0]]).rows)


def test_other_weights_of_one_model_are_not_mixed(apart: tuple[Path, Path]) -> None:
    _change(apart[1], versions={"nearest": "1", "crossfade": "2"})

    with pytest.raises(BenchmarkError, match=r"near\.json cannot be joined: its crossfade has"):
        join_results(apart)


def test_other_conditions_are_not_mixed(apart: tuple[Path, Path]) -> None:
    conditions = {"benchmark": "tiny", "device": "cpu", "free": True, "confidence": False}
    _change(apart[1], conditions=conditions)

    with pytest.raises(BenchmarkError, match=r"free timing, .* the first one of tiny, cpu, even"):
        join_results(apart)
    _change(apart[1], conditions={**conditions, "free": False, "confidence": True})
    assert join_results(apart).conditions.confidence is False


def test_files_without_a_frame_in_common_are_told(tiny_set: Path, tmp_path: Path) -> None:
    flat = _measured(tiny_set, tmp_path / "a.json", "crossfade", "--only", "flat")
    cel = _measured(tiny_set, tmp_path / "b.json", "nearest", "--only", "cel")

    with pytest.raises(BenchmarkError, match="no frame that all"):
        common_frames(join_results([flat, cel]))


def test_a_missing_file_and_no_set_are_errors_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--join", str(tmp_path / "gone.json")]) == 1
    assert "gone.json" in capsys.readouterr().err
    assert main([]) == 1
    assert "Name a set to be judged by" in capsys.readouterr().err
