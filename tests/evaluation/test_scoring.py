from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from inbetweener.core.interpolator import Inbetween
from inbetweener.errors import ModelError, RenderError
from inbetweener.evaluation.clips import BenchmarkError, Selection, Trial, read_set
from inbetweener.evaluation.confidence import SUMMARIES
from inbetweener.evaluation.contestants import Contestant, open_contestant
from inbetweener.evaluation.references import Crossfade, Nearest
from inbetweener.evaluation.results import (
    Conditions,
    Results,
    continue_results,
    load_results,
    save_results,
)
from inbetweener.evaluation.scoring import score

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


# The models below have the arguments of the protocols they stand in for.
# ruff: noqa: ARG002


def _nothing(trial: Trial) -> None:
    """Done after each test."""


class _Late:
    """Draws the truth of an eased animation: what an even one has at t, it has at t squared."""

    def __init__(self, truth_at: dict[float, Any]) -> None:
        self._truth_at = truth_at
        self.calls: list[tuple[float, ...]] = []

    def inbetween(self, key_a: Any, key_b: Any, times: Sequence[float]) -> list[Any]:
        self.calls.append(tuple(times))
        return [self._truth_at.get(t, key_a) for t in times]


class _Sure:
    """An interpolator that holds key A and is sure of it."""

    device = "cpu"

    def prepare(self, key_a: Any, key_b: Any, pins: Any, token: Any) -> Any:
        self._key = key_a
        return self

    def at(self, t: float, token: Any) -> Inbetween:
        return Inbetween(self._key, np.full(self._key.shape[:2], 0.75, np.float32))


def _trial(tiny_set: Path) -> Trial:
    return read_set(tiny_set).trials[0]


def _score(model: Any, trials: Sequence[Trial], **conditions: Any) -> Results:
    results = Results(Conditions("tiny", "cpu", **conditions))
    score([Contestant("model", model)], trials, results, _nothing)
    return results


def test_every_frame_of_every_test_gets_a_row(tiny_set: Path) -> None:
    trials = read_set(tiny_set).trials

    rows = _score(Nearest(), trials).rows

    found = [(row.trial, row.target, row.t, row.gap, row.category) for row in rows]
    assert found == [
        ("disc 0-4", 1, 0.25, "gap4", "flat colour"),
        ("disc 0-4", 2, 0.5, "gap4", "flat colour"),
        ("disc 0-4", 3, 0.75, "gap4", "flat colour"),
        ("disc 1-3", 2, 0.5, "gap2", "flat colour"),
        ("cel 0-2", 1, 0.5, "gap2", "cel with alpha"),
    ]
    assert all(row.drawn_t == row.t and row.confidence is None for row in rows)
    # 4 steps of 3 pixels, of a diagonal of 48 x 48.
    assert rows[0].motion == pytest.approx(100 * 12 / 67.9, rel=0.25)


def test_free_timing_takes_the_nearest_of_15_moments(tiny_set: Path) -> None:
    trial = _trial(tiny_set)
    truths = trial.frames()[1:-1]
    model = _Late(dict(zip((1 / 16, 4 / 16, 9 / 16), truths, strict=True)))

    rows = _score(model, [trial], free=True).rows

    assert [row.drawn_t for row in rows] == [1 / 16, 4 / 16, 9 / 16]
    assert [row.figures.psnr for row in rows] == [99, 99, 99]
    assert model.calls[-1] == tuple(k / 16 for k in range(1, 16))


def test_even_timing_forgives_nothing(tiny_set: Path) -> None:
    trial = _trial(tiny_set)
    truths = trial.frames()[1:-1]
    model = _Late(dict(zip((1 / 16, 4 / 16, 9 / 16), truths, strict=True)))

    rows = _score(model, [trial]).rows

    # Only the second truth is drawn at all, where the first belongs.
    assert max(row.figures.psnr for row in rows) < 30
    assert model.calls[-1] == (0.25, 0.5, 0.75)


def test_interpolators_of_this_project_are_scored_with_their_confidence(tiny_set: Path) -> None:
    rows = _score(_Sure(), [_trial(tiny_set)], confidence=True).rows

    assert len(rows) == 3
    for row in rows:
        assert row.confidence is not None
        assert row.confidence["mean"] == 0.75
        assert set(row.confidence) >= set(SUMMARIES)


def test_confidence_is_measured_only_when_asked(tiny_set: Path) -> None:
    assert _score(_Sure(), [_trial(tiny_set)]).rows[0].confidence is None


def test_a_stopped_run_goes_on_where_it_stopped(tiny_set: Path, tmp_path: Path) -> None:
    first, second = Selection(limit=2).of(read_set(tiny_set).trials)
    path = tmp_path / "results.json"
    save_results(_score(Crossfade(), [first]), path)
    model = _Late({})

    results = continue_results(path, Conditions("tiny", "cpu"))
    before = list(results.rows)
    score([Contestant("model", model)], [first, second], results, _nothing)

    # Once to warm up, once for the second test; nothing for the first.
    assert model.calls == [(0.5,), second.times]
    assert results.rows[: len(before)] == before
    assert {row.trial for row in results.rows} == {first.name, second.name}


def test_rows_of_another_version_are_measured_anew(tiny_set: Path) -> None:
    trial = _trial(tiny_set)
    results = _score(Nearest(), [trial])

    score([Contestant("model", _Late({}), version="2")], [trial], results, _nothing)

    assert len(results.rows) == 3
    assert results.versions == {"model": "2"}


def test_a_test_with_other_targets_is_measured_anew_and_no_frame_counts_twice(
    tiny_set: Path,
) -> None:
    trial = _trial(tiny_set)
    fewer = replace(trial, targets=trial.targets[:1])
    results = _score(Nearest(), [fewer])

    score([Contestant("model", Nearest())], [trial], results, _nothing)

    assert [row.target for row in results.rows] == [1, 2, 3]
    assert [row.target for row in results.of("model", [fewer])] == [1]


def test_results_come_back_from_their_file_unchanged(tiny_set: Path, tmp_path: Path) -> None:
    results = _score(_Sure(), read_set(tiny_set).trials, confidence=True)

    save_results(results, tmp_path / "deep" / "results.json")

    assert load_results(tmp_path / "deep" / "results.json") == results
    assert [file.name for file in (tmp_path / "deep").iterdir()] == ["results.json"]


def test_results_under_other_conditions_are_not_mixed(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    save_results(Results(Conditions("tiny", "cpu")), path)

    with pytest.raises(BenchmarkError, match=r"even timing.*asked are.*free timing"):
        continue_results(path, Conditions("tiny", "cpu", free=True))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 99}'])
def test_a_broken_file_of_results_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "results.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(BenchmarkError, match=r"results\.json is no file of results"):
        load_results(path)


def test_too_few_pictures_are_told() -> None:
    class Lazy:
        def inbetween(self, key_a: Any, key_b: Any, times: Sequence[float]) -> list[Any]:
            return [key_a]

    key = np.zeros((4, 4, 3), np.uint8)

    with pytest.raises(RenderError, match="lazy drew 1 pictures for 2 times"):
        Contestant("lazy", Lazy()).draw(key, key, (0.3, 0.6))


@pytest.mark.parametrize("confidence", [np.nan, -0.5, 1.5])
def test_a_confidence_that_is_none_is_told(confidence: float) -> None:
    class Doubtful(_Sure):
        def at(self, t: float, token: Any) -> Inbetween:
            return Inbetween(self._key, np.full((4, 4), confidence, np.float32))

    key = np.zeros((4, 4, 3), np.uint8)

    with pytest.raises(RenderError, match=r"doubtful gave a confidence that does not lie in"):
        Contestant("doubtful", Doubtful()).draw(key, key, (0.5,))


def test_pictures_of_the_wrong_type_are_told() -> None:
    class Floating:
        def inbetween(self, key_a: Any, key_b: Any, times: Sequence[float]) -> list[Any]:
            return [key_a / 255 for _ in times]

    key = np.zeros((4, 4, 3), np.uint8)

    with pytest.raises(RenderError, match=r"\(4, 4, 3\) float64; its keys are .* uint8"):
        Contestant("floating", Floating()).draw(key, key, (0.5,))


def test_models_and_references_open_by_name() -> None:
    assert open_contestant("crossfade", "cpu").name == "crossfade"
    assert hasattr(open_contestant("dis-splat", "cpu").model, "prepare")
    with pytest.raises(ModelError, match=r"'x'.*crossfade, nearest, dis-splat"):
        open_contestant("x", "cpu")
