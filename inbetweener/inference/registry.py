"""The list of trained models that lie in `models/`; read without torch."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inbetweener.core.interpolator import ModelInfo
from inbetweener.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY_FILE = "registry.toml"

_TEXTS = ("name", "title", "architecture", "file", "sha256", "licence", "card")


@dataclass(frozen=True, slots=True)
class RegisteredModel:
    """A network with the weights that belong to it.

    Attributes:
        name: as typed in the shell.
        title: one line for a menu.
        architecture: which network it is ("flow-warp").
        weights: the safetensors file.
        sha256: of that file, in small hexadecimal digits.
        size_bytes: of that file.
        licence: of the weights.
        card: the file that says what they were trained on and how well they do.
        arguments: of the network's configuration.
        proposers: which classical searches it was trained to be offered.
    """

    name: str
    title: str
    architecture: str
    weights: Path
    sha256: str
    size_bytes: int
    licence: str
    card: Path
    arguments: dict[str, Any] = field(default_factory=dict)
    proposers: tuple[str, ...] = ()

    def info(self, program_version: int) -> ModelInfo:
        """How it is listed.

        Args:
            program_version: of the code around the network, raised when that draws differently.
        """
        return ModelInfo(
            name=self.name,
            title=self.title,
            version=f"{program_version}-{self.sha256[:16]}",
            needs_weights=True,
            details=(("licence", self.licence), ("weights_mib", f"{self.size_bytes / 2**20:.1f}")),
        )


def read_registry(folder: Path) -> tuple[RegisteredModel, ...]:
    """The models registered in a folder, in the order written; none where there is no registry.

    Raises:
        ModelError: the registry is damaged.
    """
    path = folder / REGISTRY_FILE
    try:
        tables = tomllib.loads(path.read_text("utf-8")).get("model", [])
        return tuple(_model(table, folder) for table in tables)
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ModelError(f"The list of models {path} cannot be read: {error}") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelError(
            f"The list of models {path} is damaged: {error}. Install the program again."
        ) from error


def _model(table: dict[str, Any], folder: Path) -> RegisteredModel:
    texts = {key: table[key] for key in _TEXTS}
    for key, value in texts.items():
        if not isinstance(value, str) or not value:
            raise ValueError(f"{key} must be a text")
    return RegisteredModel(
        name=texts["name"],
        title=texts["title"],
        architecture=texts["architecture"],
        weights=folder / _plain(texts["file"]),
        sha256=texts["sha256"].lower(),
        size_bytes=int(table["bytes"]),
        licence=texts["licence"],
        card=folder / _plain(texts["card"]),
        arguments=dict(table.get("arguments", {})),
        proposers=tuple(str(name) for name in table.get("proposers", ())),
    )


def _plain(name: str) -> str:
    # A registry must not reach outside its folder.
    if name in {".", ".."} or any(sign in name for sign in "/\\:\0"):
        raise ValueError(f"{name!r} is no plain file name")
    return name
