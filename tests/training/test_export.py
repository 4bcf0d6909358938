from __future__ import annotations

import dataclasses
import tomllib
from typing import TYPE_CHECKING

import pytest
import torch

from inbetweener.inference.registry import read_registry
from inbetweener.inference.weights import load_weights
from inbetweener.networks.flow_warp import FlowWarp, FlowWarpConfig
from inbetweener.training.checkpoints import load_stored, read_checkpoint
from inbetweener.training.errors import TrainingError
from inbetweener.training.export import Export, export, main
from inbetweener.training.registry_file import register, toml_text
from tests.support.training_runs import TINY_NETWORK, train_steps, write_recipe

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of two steps."""
    folder = tmp_path_factory.mktemp("exported")
    train_steps(folder / "run", 2, recipe=write_recipe(folder))
    return folder / "run"


def _export(run: Path, models: Path, **changes: object) -> Export:
    asked = Export(
        checkpoint=run, models=models, name="tiny-warp", title="Tiny", licence="MIT", half=False
    )
    return dataclasses.replace(asked, **changes)  # type: ignore[arg-type]


def test_what_is_exported_can_be_opened_by_the_app(run: Path, tmp_path: Path) -> None:
    export(_export(run, tmp_path / "models"))

    (model,) = read_registry(tmp_path / "models")
    network = FlowWarp(FlowWarpConfig.of(model.arguments))
    load_weights(network, model)
    checkpoint, folder = read_checkpoint(run)
    expected = load_stored(checkpoint.best, folder)
    got = network.state_dict()
    assert (model.name, model.title, model.architecture) == ("tiny-warp", "Tiny", "flow-warp")
    assert model.arguments == dataclasses.asdict(FlowWarpConfig(**TINY_NETWORK))
    assert model.proposers == ("dis",)
    assert model.size_bytes == model.weights.stat().st_size
    assert all(torch.equal(got[name], expected[name]) for name in expected)


def test_the_last_averaged_weights_can_be_exported_instead(run: Path, tmp_path: Path) -> None:
    path = export(_export(run, tmp_path, which="last"))

    checkpoint, folder = read_checkpoint(run)
    averaged = load_stored(checkpoint.last, folder)["average.log_colour_penalty"]
    (model,) = read_registry(tmp_path)
    network = FlowWarp(FlowWarpConfig.of(model.arguments))
    load_weights(network, model)
    assert path == model.weights
    assert torch.equal(network.state_dict()["log_colour_penalty"], averaged)


def test_half_precision_halves_the_file(run: Path, tmp_path: Path) -> None:
    full = export(_export(run, tmp_path / "full")).stat().st_size
    half = export(_export(run, tmp_path / "half", half=True)).stat().st_size

    assert half < 0.7 * full
    assert "float16" in (tmp_path / "half" / "registry.toml").read_text(encoding="utf-8")


def test_the_card_says_what_is_known_and_is_not_written_over(run: Path, tmp_path: Path) -> None:
    export(_export(run, tmp_path))
    card = tmp_path / "tiny-warp.md"
    drafted = card.read_text(encoding="utf-8")
    card.write_text("# By hand", encoding="utf-8")

    export(_export(run, tmp_path))

    assert "4 pairs of keys of 32 px" in drafted
    assert "psnr" in drafted
    assert 'kind = "moving-squares"' in drafted
    assert card.read_text(encoding="utf-8") == "# By hand"


def test_other_models_stay_registered_in_their_order(tmp_path: Path) -> None:
    register(tmp_path, {"name": "first", "scores": {"all psnr": 22.5}})
    register(tmp_path, {"name": "second", "arguments": {"sizes": [1, 2]}})

    register(tmp_path, {"name": "first", "scores": {"all psnr": 23.5}})

    table = tomllib.loads((tmp_path / "registry.toml").read_text(encoding="utf-8"))
    assert table["model"] == [
        {"name": "first", "scores": {"all psnr": 23.5}},
        {"name": "second", "arguments": {"sizes": [1, 2]}},
    ]


def test_a_measured_speed_outlives_weights_of_the_same_size(tmp_path: Path) -> None:
    network = {"name": "a", "architecture": "fcn", "arguments": {"width": 2}, "parameters": 7}
    register(tmp_path, {**network, "seconds": 0.5, "sha256": "1"})

    register(tmp_path, {**network, "sha256": "2"})
    (same,) = tomllib.loads((tmp_path / "registry.toml").read_text("utf-8"))["model"]
    register(tmp_path, {**network, "arguments": {"width": 3}})
    (wider,) = tomllib.loads((tmp_path / "registry.toml").read_text("utf-8"))["model"]

    assert (same["seconds"], same["sha256"]) == (0.5, "2")
    assert "seconds" not in wider


def test_scores_are_written_down(run: Path, tmp_path: Path) -> None:
    export(_export(run, tmp_path, scores={"psnr": 24.0}))

    table = tomllib.loads((tmp_path / "registry.toml").read_text(encoding="utf-8"))
    assert table["model"][0]["scores"] == {"psnr": 24.0}


def test_toml_reads_back_whatever_is_in_it() -> None:
    table = {
        "text": 'a "quoted"\nline\twith \\ and \x7f and é',
        "numbers": [1, 2.5, -3e-9],
        "yes": True,
        "no entries": [],
        "inner": {"deep": {"empty": {}, "dotted.key": 1}, "list": [{"a": 1}, {"b": [True]}]},
    }

    assert tomllib.loads(toml_text(table)) == table


def test_what_toml_cannot_hold_is_refused() -> None:
    with pytest.raises(TypeError, match="no way to write a NoneType"):
        toml_text({"nothing": None})


def test_a_damaged_registry_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "registry.toml").write_text("[[", encoding="utf-8")

    with pytest.raises(TrainingError, match="cannot be read"):
        register(tmp_path, {"name": "x"})

    assert (tmp_path / "registry.toml").read_text(encoding="utf-8") == "[["


def test_the_command_exports_or_says_why_not(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    models = str(tmp_path / "models")

    good = main(["--checkpoint", str(run), "--name", "tiny", "--models", models])
    bad = main(["--checkpoint", str(tmp_path), "--name", "tiny", "--models", models])

    assert (good, bad) == (0, 1)
    assert read_registry(tmp_path / "models")[0].title == "tiny"
    assert "There is no run to take up" in capsys.readouterr().err
