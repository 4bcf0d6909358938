from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import pytest

from inbetweener.evaluation.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path


def _table_row(text: str, *cells: str) -> list[str]:
    """The first line of a table in Markdown that begins with these cells."""
    rows = (
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|")
    )
    return next(row for row in rows if tuple(row[: len(cells)]) == cells)


def test_a_set_is_scored_from_end_to_end(
    tiny_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report, results, pictures = tmp_path / "r.md", tmp_path / "r.json", tmp_path / "pictures"
    models = ("--model", "crossfade", "--model", "nearest")
    output = ("--json", str(results), "--report", str(report), "--pictures", str(pictures))

    code = main([str(tiny_set), *models, *output, "--count", "2"])

    told = capsys.readouterr().out
    assert code == 0
    assert told.startswith(report.read_text(encoding="utf-8"))
    assert _table_row(told, "all", "5 (2)", "crossfade")
    assert _table_row(told, "cel with alpha", "1 (1)", "nearest")
    assert float(_table_row(told, "gap4", "3 (1)", "crossfade")[6]) < 0.9
    assert float(_table_row(told, "gap4", "3 (1)", "nearest")[6]) == pytest.approx(1, abs=0.02)
    assert len(json.loads(results.read_text(encoding="utf-8"))["rows"]) == 10
    assert len(list(pictures.glob("*.png"))) == 2


def test_the_default_is_every_reference_and_the_default_model(
    tiny_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([str(tiny_set), "--limit", "1", "--confidence", "--threads", "1"])

    told = capsys.readouterr().out
    assert code == 0
    assert told.startswith("# tiny: crossfade, nearest, dis-splat\n")
    assert "### dis-splat" in told
    assert "### crossfade" not in told
    assert _table_row(told, "change alone")


def test_all_systems_stand_in_one_table_with_intervals_and_costs(
    tiny_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "report" / "r.html"
    models = ("--model", "nearest", "--model", "dis-splat", "--costs", "--count", "1")

    code = main([str(tiny_set), *models, "--html", str(page)])

    told = capsys.readouterr().out
    assert code == 0
    best, second = (_table_row(told, name, "5 (2)") for name in ("dis-splat", "nearest"))
    assert told.index("| dis-splat | 5 (2)") < told.index("| nearest   | 5 (2)")
    mean, low, high = (float(word.strip("[],")) for word in best[2].split())
    assert low <= mean <= high
    assert 0.5 < float(best[5]) < 1.1
    assert best[6:8] == second[6:8] == ["0", "0.0"]
    assert float(best[8]) > 0
    text = page.read_text("utf-8")
    assert "<h2>All systems</h2>" in text
    assert text.count("data:image/png;base64,") == 1


def test_pictures_are_strips_of_keys_truth_and_models(tiny_set: Path, tmp_path: Path) -> None:
    arguments = ["--only", "cel", "--model", "nearest", "--pictures", str(tmp_path / "strips")]

    assert main([str(tiny_set), *arguments]) == 0

    (path,) = (tmp_path / "strips").iterdir()
    assert path.name == "01-best-cel-0001.png"
    strip = cv2.imread(str(path))
    assert strip is not None
    # Four panels of 48 pixels and five margins; the panel between two bands of labels.
    assert strip.shape == (48 + 2 * 24, 4 * 48 + 5 * 6, 3)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--model", "oracle"], "There is no model named 'oracle'"),
        (["--only", "opera"], "No test of tiny has a category like 'opera'"),
    ],
)
def test_failures_are_told_in_a_sentence(
    tiny_set: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert main([str(tiny_set), *arguments]) == 1

    assert f"Error: {sentence}" in capsys.readouterr().err


def test_a_report_that_cannot_be_written_is_told(
    tiny_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([str(tiny_set), "--model", "nearest", "--report", str(tiny_set)])

    assert code == 1
    assert "cannot be written" in capsys.readouterr().err


def test_results_that_cannot_be_kept_are_told(
    tiny_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    below_a_file = tiny_set / "manifest.json" / "results.json"

    code = main([str(tiny_set), "--model", "nearest", "--json", str(below_a_file)])

    assert code == 1
    assert "results.json cannot be" in capsys.readouterr().err


@pytest.mark.parametrize("option", [("--every", "0"), ("--limit", "-1"), ("--count", "x")])
def test_impossible_numbers_are_refused(tiny_set: Path, option: tuple[str, str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tiny_set), *option])
