"""Whole documents of every kind, made by our own writers: what the damage is done to."""

from __future__ import annotations

import json
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from hypothesis import strategies as st

    _Value = TypeVar("_Value")

_FOLDER = Path("/keys")


def drawn(strategy: st.SearchStrategy[_Value], count: int) -> list[_Value]:
    """As many values of a strategy, the same in every run."""
    found: list[_Value] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(value: _Value) -> None:
        found.append(value)

    keep()
    return found


def written(write: Callable[[Path], object], name: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        write(path)
        return path.read_bytes()


def _save(document: Any, path: Path) -> None:
    from inbetweener.storage.project_file import save_project

    save_project(path, document, _FOLDER)


def projects() -> list[bytes]:
    """Project files of scenes of every sort."""
    from tests.support.scene_strategies import scenes

    return [
        written(partial(_save, scene), "a.inbetweener")
        for scene in drawn(scenes(any_shot=True), 24)
    ]


def autosaves() -> list[bytes]:
    """Autosaves of scenes of every sort."""
    from inbetweener.storage.autosave import AutosaveStore
    from tests.support.scene_strategies import scenes

    def write(scene: Any, path: Path) -> None:
        AutosaveStore(path.parent).write(path.stem, scene, _FOLDER)

    return [
        written(partial(write, scene), "a.autosave") for scene in drawn(scenes(any_shot=True), 20)
    ]


def fields() -> list[bytes]:
    """Single shots with pins, markers, notes, sounds: nothing but what the artist edits."""
    from tests.support.shot_strategies import shots

    return [written(partial(_save, shot), "a.inbetweener") for shot in drawn(shots(min_keys=3), 40)]


def sheets_of(kind: str) -> list[bytes]:
    """Exposure sheets in one format; those that it cannot hold are left out."""
    from inbetweener.errors import SheetError
    from inbetweener.formats.sheet_files import SheetKind, sheet_bytes
    from tests.support.sheet_strategies import sheets

    found: list[bytes] = []
    for sheet in drawn(sheets(), 40):
        if not sheet.columns:
            continue  # nothing is in it, and some formats refuse that
        try:
            found.append(sheet_bytes(sheet, SheetKind(kind)))
        except SheetError:
            continue
    return found


def registries() -> list[bytes]:
    """Lists of models: a small one, and that of the program."""
    from inbetweener.paths import models_folder
    from tests.support.tiny_models import register_model

    def write(path: Path) -> None:
        register_model(path.parent)
        register_model(path.parent, name="other", proposers=["dis", "region"], seconds=0.5)

    own = models_folder() / "registry.toml"
    return [written(write, "registry.toml"), *([own.read_bytes()] if own.is_file() else [])]


def weights() -> list[bytes]:
    """The weights of a tiny network in two precisions."""
    import torch

    from tests.support.tiny_models import register_model

    def write(kind: torch.dtype, path: Path) -> None:
        register_model(path.parent, weights_type=kind)

    kinds = (torch.float32, torch.float16)
    return [written(partial(write, kind), "tiny.safetensors") for kind in kinds]


def _keep(settings: Any, path: Path) -> None:
    from inbetweener.session.settings import SettingsStore

    SettingsStore(path.parent).save(settings)


def preferences() -> list[bytes]:
    """Settings files: the usual, and one with everything set."""
    from inbetweener.session.settings import Settings

    set_up = Settings(
        own_shortcuts=("play=Ctrl+P",), recent=("/a", "/原画"), onion_before_colour="#ff0000"
    )
    return [written(partial(_keep, value), "settings.json") for value in (Settings(), set_up)]


def pins() -> list[bytes]:
    """Lists of pins for the shell."""
    return [
        (
            b'{"pin": [{"keys": ["A0001", "A0002"], "a": [[1, 2]], "b": [[3, 4]]},'
            b' {"keys": ["A1", "A2"], "fate": "appears", "b": [5, 6]}]}'
        ),
        (
            b'{"pin": [{"keys": ["A1", "A2"], "shape": "line", "a": [[1, 2], [3, 4]],'
            b' "b": [[3, 4], [5, 6]], "path": [[2, 2]], "chart": [0.5]}]}'
        ),
    ]


def notes() -> list[bytes]:
    """What says who has a project open."""
    from inbetweener.storage.fields import json_bytes

    facts = {"format": "inbetweener-open", "machine": "desk-1", "process": 4711}
    dates = ("2026-03-01T12:00:00+00:00", "2026-03-01T23:59:59-11:00")
    return [
        json_bytes({**facts, "user": user, "session": 32 * "a", "since": since})
        for user, since in zip(("anna", ""), dates, strict=True)
    ]


def manifests() -> list[bytes]:
    """A data set's list of excerpts."""
    return [
        (
            b'{"format": "inbetweener excerpts", "version": 1, "films": [{"film": "walk.mp4",'
            b' "excerpts": [{"name": "w-1", "scene": "w", "part": "train", "pictures":'
            b' ["train/w-1/frame1.png", "train/w-1/frame2.png", "train/w-1/frame3.png"],'
            b' "frames": [0, 2, 4]}]}]}'
        )
    ]


def fingerprints() -> list[bytes]:
    """The list of the hashes of files."""
    rows = [[f"/keys/A{n:04d}.png", 1000 + n, 10**18 + n, n, f"{n:064x}"] for n in range(5)]
    own = {"format": 1, "files": rows}
    return [json.dumps(own).encode()]
