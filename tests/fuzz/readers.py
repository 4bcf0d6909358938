"""Every reader of files that others may have made, and how it is fed.

A case is read as the program reads it; of what a reader puts off (the pixels of layers, the
pictures of films) everything is asked for.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.errors import InbetweenerError
from tests.fuzz import documents, media
from tests.fuzz.boxes import in_png, in_safetensors, in_zip
from tests.fuzz.damage import blind
from tests.fuzz.texts import in_json, in_lines

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from torch import nn

_FRAMES_OF_A_FILM = 8


@dataclass(frozen=True)
class Reader:
    """A reader under test.

    Attributes:
        name: on the command line.
        seeds: whole files to begin with.
        damage: what is done to them.
        file: the name that cases are read under.
        read: reads a case as the program does.
        share: of the time that is spent on it, where readers share a time.
        refuses: what it may raise; everything else is a fault.
    """

    name: str
    seeds: Callable[[], list[bytes]]
    damage: Callable[[bytes, random.Random, Sequence[bytes]], bytes]
    file: str
    read: Callable[[Path], object]
    share: float = 1.0
    refuses: tuple[type[Exception], ...] = (InbetweenerError,)


def _project(path: Path) -> None:
    from inbetweener.core.scene_plan import ScenePlan
    from inbetweener.storage.project_file import load_project, missing_drawings

    project = load_project(path)
    missing_drawings(project)
    ScenePlan.of(project.scene)  # what opening it asks for at once


def _autosave(path: Path) -> None:
    from inbetweener.storage.autosave import AutosaveStore

    AutosaveStore(path.parent).orphans()


def _settings(path: Path) -> None:
    from inbetweener.session.settings import SettingsStore

    settings = SettingsStore(path.parent).load()
    assert settings.recent_paths is not None


def _picture(path: Path) -> None:
    from inbetweener.errors import DrawingError
    from inbetweener.imaging.probe import probe
    from inbetweener.imaging.reading import read_picture

    with contextlib.suppress(DrawingError):
        probe(path)
    read_picture(path)


def _layers(path: Path) -> None:
    from inbetweener.imaging.layered.reading import read_layered

    for layer in itertools.islice(read_layered(path).pixel_layers(), 20):
        if not layer.is_empty:
            layer.unpack()


def _sheet(path: Path) -> None:
    from inbetweener.formats.sheet_files import read_sheet

    read_sheet(path)


def _registry(path: Path) -> None:
    from inbetweener.inference.registry import read_registry

    for model in read_registry(path.parent):
        if model.weights.parent != path.parent or model.card.parent != path.parent:
            raise AssertionError(f"{model.weights} or {model.card} lies outside")
        model.info(1)


@functools.cache
def _network() -> nn.Module:
    from tests.support.tiny_models import untrained_network

    return untrained_network()


def _weights(path: Path) -> None:
    from pathlib import Path as AnyPath

    from inbetweener.inference.registry import RegisteredModel
    from inbetweener.inference.weights import load_weights

    data = path.read_bytes()
    # Whoever can change the weights can change their hash as well: that is not what guards.
    model = RegisteredModel(
        name="tiny", title="Tiny", architecture="flow-warp", weights=path,
        sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data), licence="CC0-1.0",
        card=AnyPath("tiny.md"), arguments={}, proposers=(),
    )  # fmt: skip
    load_weights(_network(), model)


def _pins(path: Path) -> None:
    from inbetweener.storage.pin_files import read_pins

    read_pins(path)


def _note(path: Path) -> None:
    from inbetweener.storage.open_notes import parsed_note

    holder = parsed_note(path.read_bytes())
    for name in (holder.user, holder.machine):
        assert len(name) <= 64
        assert len(name.splitlines()) <= 1


def _manifest(path: Path) -> None:
    from inbetweener.datasets.manifest import read_excerpts

    for excerpt in read_excerpts(path.parent).excerpts:
        for place in excerpt.pictures:
            if not (path.parent / place).resolve().is_relative_to(path.parent.resolve()):
                raise AssertionError(f"{place!r} lies outside")


def _fingerprints(path: Path) -> None:
    from inbetweener.storage.fingerprints import FingerprintIndex

    FingerprintIndex(path).known(path)


def _flow(path: Path) -> None:
    from inbetweener.imaging.flow_files import decode_flo

    decode_flo(path.read_bytes())


def _sound(path: Path) -> None:
    from inbetweener.sound.reading import read_sound

    read_sound(path)


def _film(path: Path) -> None:
    from inbetweener.video.reading import frames_of, read_facts

    read_facts(path)
    for frame in itertools.islice(frames_of(path), _FRAMES_OF_A_FILM):
        assert frame.pixels is not None


def _dataset_errors() -> tuple[type[Exception], ...]:
    from inbetweener.datasets.errors import DataSetError

    return (DataSetError,)


READERS = {
    reader.name: reader
    for reader in (
        Reader("png", media.pngs, in_png, "a.png", _picture, 2.0),
        Reader("picture", media.pictures, blind, "a.tga", _picture, 2.0),
        Reader("exr", media.openexrs, blind, "a.exr", _picture),
        Reader("merged-psd", media.layered, blind, "a.psd", _picture),
        Reader("merged-zip", media.merged, in_zip, "a.kra", _picture),
        Reader("project", documents.projects, in_json, "a.inbetweener", _project, 2.0),
        Reader("shot", documents.fields, in_json, "a.inbetweener", _project, 2.0),
        Reader("autosave", documents.autosaves, in_json, "a.autosave", _autosave),
        Reader("xdts", lambda: documents.sheets_of("xdts"), in_json, "a.xdts", _sheet),
        Reader("csv", lambda: documents.sheets_of("csv"), in_lines, "a.csv", _sheet),
        Reader("clip-csv", lambda: documents.sheets_of("clip-studio"), in_lines, "a.csv",
               _sheet),
        Reader("otio", lambda: documents.sheets_of("otio"), in_json, "a.otio", _sheet),
        Reader("registry", documents.registries, in_lines, "registry.toml", _registry),
        Reader("weights", documents.weights, in_safetensors, "tiny.safetensors", _weights),
        Reader("psd", media.layered, blind, "a.psd", _layers),
        Reader("ora", media.openrasters, in_zip, "a.ora", _layers),
        Reader("tiff", media.tiff_pages, blind, "a.tif", _layers),
        Reader("settings", documents.preferences, in_json, "settings.json", _settings),
        Reader("pins", documents.pins, in_json, "a.json", _pins),
        Reader("note", documents.notes, in_json, ".a.inbetweener.open", _note, 0.3),
        Reader("manifest", documents.manifests, in_json, "excerpts.json", _manifest,
               refuses=_dataset_errors()),
        Reader("fingerprints", documents.fingerprints, in_json, "index.json", _fingerprints,
               0.5),
        Reader("flow", media.flows, blind, "a.flo", _flow, 0.3, refuses=(ValueError,)),
        Reader("sound", media.sounds, blind, "a.wav", _sound),
        Reader("film", media.films, blind, "a.mov", _film, 1.0),
    )
}  # fmt: skip
