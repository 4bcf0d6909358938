from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.errors import ModelError
from inbetweener.inference.catalogue import Catalogue
from tests.support.tiny_models import register_model, stirred_network

if TYPE_CHECKING:
    from pathlib import Path


def test_listing_the_models_imports_neither_torch_nor_opencv() -> None:
    program = (
        "import sys; from inbetweener.inference.catalogue import Catalogue; "
        "assert Catalogue().models(); "
        "sys.exit(', '.join({'torch', 'cv2', 'PySide6'} & set(sys.modules)) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 0, done.stderr


def test_the_default_model_needs_no_weights() -> None:
    default = Catalogue().models()[0]

    assert (default.name, default.needs_weights) == ("dis-splat", False)


def test_an_unknown_model_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(ModelError, match=r"'dis-splatt'.*one of: dis-splat"):
        Catalogue().open("dis-splatt", "cpu")


def test_an_unknown_device_is_refused() -> None:
    with pytest.raises(ModelError, match="toaster"):
        Catalogue().open("dis-splat", "toaster")


def test_trained_models_are_listed_after_those_that_need_no_weights(tmp_path: Path) -> None:
    for name in ("tiny", "small"):
        register_model(tmp_path, name=name)

    names = [model.name for model in Catalogue(tmp_path).models()]

    assert names == ["dis-splat", "region-splat", "tiny", "small"]


def test_listing_trained_models_reads_no_weights_and_imports_no_torch(tmp_path: Path) -> None:
    register_model(tmp_path)
    (tmp_path / "tiny.safetensors").unlink()
    program = (
        "import sys; from pathlib import Path; "
        "from inbetweener.inference.catalogue import Catalogue; "
        "names = [model.name for model in Catalogue(Path(sys.argv[1])).models()]; "
        "assert names == ['dis-splat', 'region-splat', 'tiny'], names; "
        "sys.exit(', '.join({'torch', 'cv2', 'safetensors'} & set(sys.modules)) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr


def test_a_trained_model_opens_by_its_name_and_draws(tmp_path: Path) -> None:
    register_model(tmp_path, name="other")
    register_model(tmp_path, name="tiny")
    key_a, key_b = np.zeros((9, 7, 3), np.uint8), np.full((9, 7, 3), 200, np.uint8)

    opened = Catalogue(tmp_path).open("tiny", "cpu")

    assert opened.device == "cpu"
    gap = opened.prepare(key_a, key_b, (), CancelToken())
    assert gap.at(0.5, CancelToken()).image.shape == (9, 7, 3)


def test_the_version_of_a_trained_model_changes_with_its_weights(tmp_path: Path) -> None:
    for folder, seed in (("a", 0), ("same", 0), ("other", 1)):
        register_model(tmp_path / folder, stirred_network(seed=seed))

    first, same, other = (
        Catalogue(tmp_path / folder).models()[-1].version for folder in ("a", "same", "other")
    )

    assert first == same != other


def test_a_damaged_registry_costs_only_the_trained_models(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "registry.toml").write_text("[[model]\n", "utf-8")

    models = Catalogue(tmp_path).models()

    assert [model.name for model in models] == ["dis-splat", "region-splat"]
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert "registry.toml" in record.getMessage()


def test_a_network_that_only_a_later_program_knows_is_passed_over(tmp_path: Path) -> None:
    register_model(tmp_path, name="future", architecture="dream-warp")
    register_model(tmp_path, name="tiny")

    assert [model.name for model in Catalogue(tmp_path).models()] == [
        "dis-splat",
        "region-splat",
        "tiny",
    ]


def test_damaged_weights_are_refused_when_the_model_is_opened(tmp_path: Path) -> None:
    register_model(tmp_path, sha256="0" * 64)

    with pytest.raises(ModelError, match="damaged"):
        Catalogue(tmp_path).open("tiny", "cpu")


def test_a_trained_model_cannot_take_the_place_of_another(tmp_path: Path) -> None:
    register_model(tmp_path, name="dis-splat")
    register_model(tmp_path, name="tiny")
    register_model(tmp_path, name="tiny")

    assert [model.name for model in Catalogue(tmp_path).models()] == [
        "dis-splat",
        "region-splat",
        "tiny",
    ]


def test_every_model_that_comes_with_the_program_is_whole() -> None:
    catalogue = Catalogue()

    for model in catalogue.models():
        assert catalogue.open(model.name, "cpu").device == "cpu"


def test_the_older_systems_are_listed_as_what_they_are(tmp_path: Path) -> None:
    register_model(tmp_path, name="tiny")
    register_model(tmp_path, name="old", architecture="fusion")

    listed = {model.name: model.is_baseline for model in Catalogue(tmp_path).models()}

    assert listed == {"dis-splat": False, "region-splat": False, "tiny": False, "old": True}


def test_size_and_speed_are_told_where_they_were_written_down(tmp_path: Path) -> None:
    register_model(tmp_path, name="tiny", parameters=1234, seconds=0.25)
    register_model(tmp_path, name="plain")

    *_, tiny, plain = (dict(model.details) for model in Catalogue(tmp_path).models())

    assert (tiny["parameters"], tiny["core_seconds_960x540"]) == ("1234", "0.25")
    assert "parameters" not in plain
