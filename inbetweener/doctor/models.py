"""Whether the weights of every registered model are there and as they were made."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from inbetweener.doctor.findings import Finding, bad, doubtful, good
from inbetweener.errors import ModelError
from inbetweener.inference.registry import REGISTRY_FILE, read_registry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.inference.registry import RegisteredModel

_AGAIN = "Install the program again, or choose another model until then."


def check_models(folder: Path) -> Iterator[Finding]:
    """The registry in a folder and its files."""
    try:
        models = read_registry(folder)
    except ModelError as error:
        yield bad("Models", str(error), _AGAIN)
        return
    if not models:
        said = f"there is no {REGISTRY_FILE} in {folder}"
        yield doubtful("Models", f"{said}: only models without weights can be chosen", _AGAIN)
    for model in models:
        fault = _fault_of(model)
        what = f"Model {model.name}"
        if fault:
            yield bad(what, fault, _AGAIN)
        else:
            yield good(what, f"{model.size_bytes / 2**20:.1f} MiB, sha256 {model.sha256[:12]}…")


def _fault_of(model: RegisteredModel) -> str:
    """What is wrong with a model's file; "" where nothing is."""
    try:
        size_bytes = model.weights.stat().st_size
        if size_bytes != model.size_bytes:  # whatever it is, it need not be read
            return f"{model.weights} has {size_bytes} bytes and not {model.size_bytes}"
        with model.weights.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return f"{model.weights} is missing"
    except OSError as error:
        return f"{model.weights} cannot be read: {error.strerror}"
    return "" if digest == model.sha256 else f"{model.weights} was changed or is damaged"
