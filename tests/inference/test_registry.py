from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.errors import ModelError
from inbetweener.inference.registry import RegisteredModel, read_registry
from tests.support.tiny_models import registry_entry

if TYPE_CHECKING:
    from pathlib import Path

_FACTS: dict[str, Any] = {
    "name": "tiny",
    "title": 'Tiny: für Linien und "Flächen"',
    "architecture": "flow-warp",
    "file": "tiny.safetensors",
    "sha256": "AB" * 32,
    "bytes": 3 << 20,
    "licence": "CC0-1.0",
    "card": "tiny.md",
}
_REQUIRED = sorted(_FACTS)


def _write(folder: Path, *models: dict[str, Any]) -> None:
    text = "".join(registry_entry(_FACTS | model) for model in models)
    (folder / "registry.toml").write_text(text, "utf-8")


def _read_one(folder: Path, **facts: Any) -> RegisteredModel:
    _write(folder, facts)
    (model,) = read_registry(folder)
    return model


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    model = _read_one(tmp_path, arguments={"channels": 16}, proposers=["dis", "region"])

    assert model == RegisteredModel(
        name="tiny",
        title='Tiny: für Linien und "Flächen"',
        architecture="flow-warp",
        weights=tmp_path / "tiny.safetensors",
        sha256="ab" * 32,
        size_bytes=3 << 20,
        licence="CC0-1.0",
        card=tmp_path / "tiny.md",
        arguments={"channels": 16},
        proposers=("dis", "region"),
    )


def test_arguments_and_proposers_may_be_left_out(tmp_path: Path) -> None:
    model = _read_one(tmp_path)

    assert (model.arguments, model.proposers) == ({}, ())


def test_models_keep_the_order_in_which_they_are_written(tmp_path: Path) -> None:
    _write(tmp_path, {"name": "b"}, {"name": "c"}, {"name": "a"})

    assert [model.name for model in read_registry(tmp_path)] == ["b", "c", "a"]


def test_what_another_program_adds_is_passed_over(tmp_path: Path) -> None:
    assert _read_one(tmp_path, scores={"psnr": 24}, recipe="long").name == "tiny"


def test_where_there_is_no_registry_there_are_no_models(tmp_path: Path) -> None:
    assert read_registry(tmp_path) == ()
    assert read_registry(tmp_path / "missing") == ()


def test_an_empty_registry_has_no_models(tmp_path: Path) -> None:
    (tmp_path / "registry.toml").write_text("# nothing yet\n", "utf-8")

    assert read_registry(tmp_path) == ()


def test_the_version_changes_with_the_weights_and_with_the_program(tmp_path: Path) -> None:
    model, other = _read_one(tmp_path), _read_one(tmp_path, sha256="cd" * 32)

    versions = {model.info(1).version, model.info(2).version, other.info(1).version}

    assert len(versions) == 3
    assert model.info(1).version == _read_one(tmp_path, title="Otherwise").info(1).version


def test_it_is_listed_with_its_licence_and_size(tmp_path: Path) -> None:
    info = _read_one(tmp_path).info(1)

    assert (info.name, info.title, info.needs_weights) == ("tiny", _FACTS["title"], True)
    assert info.as_json()["licence"] == "CC0-1.0"
    assert info.as_json()["weights_mib"] == "3.0"


@pytest.mark.parametrize("missing", _REQUIRED)
def test_a_model_that_lacks_a_fact_is_refused(tmp_path: Path, missing: str) -> None:
    _write(tmp_path, {missing: None})

    with pytest.raises(ModelError, match=rf"registry\.toml is damaged: .*{missing}"):
        read_registry(tmp_path)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"title": 7},
        {"sha256": ["ab"]},
        {"bytes": "many"},
        {"bytes": [1]},
        {"arguments": [1, 2]},
        {"proposers": 4},
        {"proposers": "dis"},
    ],
)
def test_a_fact_of_the_wrong_kind_is_refused(tmp_path: Path, wrong: dict[str, Any]) -> None:
    _write(tmp_path, wrong)

    with pytest.raises(ModelError, match="is damaged"):
        read_registry(tmp_path)


@pytest.mark.parametrize("key", ["file", "card"])
@pytest.mark.parametrize(
    "name", ["../tiny", "/etc/passwd", "a/b", "..", ".", "a\\b", "C:tiny", "a\0b"]
)
def test_a_registry_reaches_nothing_outside_its_folder(tmp_path: Path, key: str, name: str) -> None:
    _write(tmp_path, {key: name})

    with pytest.raises(ModelError, match="no plain file name"):
        read_registry(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        b"[[model]\n",
        b"\xff\xfe\x00",
        b"[model]\nname = 'tiny'\n",
        b"model = 3\n",
        b"model = ['tiny']\n",
        b"model = " + b"[" * 5000,
    ],
)
def test_a_damaged_registry_is_refused_with_its_name(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "registry.toml").write_bytes(text)

    with pytest.raises(ModelError, match=r"The list of models .*registry\.toml"):
        read_registry(tmp_path)


def test_a_folder_in_the_place_of_the_registry_is_refused(tmp_path: Path) -> None:
    (tmp_path / "registry.toml").mkdir()

    with pytest.raises(ModelError, match="cannot be read"):
        read_registry(tmp_path)


_plain = st.one_of(
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.sampled_from(["nan", "inf", "-inf", "1e400", "1979-05-27"]),
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=5).map(repr),
    st.sampled_from(["[]", "{}", "[[]]", "{a = 1}"]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(key=st.sampled_from([*_REQUIRED, "arguments", "proposers"]), value=_plain)
def test_whatever_stands_there_is_read_or_refused_with_a_sentence(
    tmp_path: Path, key: str, value: object
) -> None:
    written = str(value).lower() if isinstance(value, bool) else str(value)
    facts = registry_entry({each: fact for each, fact in _FACTS.items() if each != key}).rstrip()
    text = f"{facts}\n{key} = {written}\n"
    (tmp_path / "registry.toml").write_text(text, "utf-8")

    try:
        (model,) = read_registry(tmp_path)
    except ModelError as error:
        assert "registry.toml" in str(error)  # noqa: PT017 - either outcome is right
    else:
        assert tomllib.loads(text)["model"][0].keys() >= set(_REQUIRED)
        assert model.weights.parent == model.card.parent == tmp_path
