"""The list of trained models that lie in `models/`; read without torch."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from inbetweener.core.interpolator import PARAMETERS, SECONDS, ModelInfo
from inbetweener.errors import ModelError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY_FILE = "registry.toml"

_KINDS = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    list: "a list",
    dict: "a table",
}
_Fact = TypeVar("_Fact", str, int, float, "list[Any]", "dict[str, Any]")


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
        parameters: how many numbers it has learned; 0 where that was not written down.
        seconds: of one processor core for an inbetween of 960 x 540; 0 likewise.
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
    parameters: int = 0
    seconds: float = 0.0

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
            details=(
                ("licence", self.licence),
                ("weights_mib", f"{self.size_bytes / 2**20:.1f}"),
                *(((PARAMETERS, str(self.parameters)),) if self.parameters else ()),
                *(((SECONDS, f"{self.seconds:g}"),) if self.seconds else ()),
            ),
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
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ModelError(
            tr("The list of models {path} cannot be read: {error}", path=path, error=error)
        ) from error
    except (TypeError, ValueError, AttributeError) as error:
        raise ModelError(
            tr(
                "The list of models {path} is damaged: {error}. Install the program again.",
                path=path,
                error=error,
            )
        ) from error


def _model(table: dict[str, Any], folder: Path) -> RegisteredModel:
    table = {"arguments": {}, "proposers": [], "parameters": 0, "seconds": 0.0, **table}
    return RegisteredModel(
        name=_fact(table, "name", str),
        title=_fact(table, "title", str),
        architecture=_fact(table, "architecture", str),
        weights=folder / _plain(_fact(table, "file", str)),
        sha256=_fact(table, "sha256", str).lower(),
        size_bytes=_fact(table, "bytes", int),
        licence=_fact(table, "licence", str),
        card=folder / _plain(_fact(table, "card", str)),
        arguments=_fact(table, "arguments", dict),
        proposers=tuple(str(name) for name in _fact(table, "proposers", list)),
        parameters=_fact(table, "parameters", int),
        seconds=float(_fact(table, "seconds", float)),
    )


def _fact(table: dict[str, Any], key: str, kind: type[_Fact]) -> _Fact:
    value = table.get(key)
    if not isinstance(value, kind) or value == "":
        raise ValueError(f"{key} must be {_KINDS[kind]}")
    return value


def _plain(name: str) -> str:
    # A registry must not reach outside its folder.
    if name in {".", ".."} or any(sign in name for sign in "/\\:\0"):
        raise ValueError(f"{name!r} is no plain file name")
    return name
