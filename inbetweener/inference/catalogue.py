"""Which models there are; importable without torch, so that a list of them costs nothing."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol, cast

from inbetweener.core.interpolator import ModelInfo
from inbetweener.errors import ModelError
from inbetweener.inference.torch_libraries import open_torch_libraries

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Interpolator

DIS_SPLAT = ModelInfo(
    name="dis-splat",
    title="DIS flow and splatting (needs no weights)",
    version="1",
)

# The module of each model has a function `open_on(device)`; it is imported when asked for.
_MODULES = {DIS_SPLAT.name: "inbetweener.inference.dis_splat"}


class _ModelModule(Protocol):
    def open_on(self, device: str) -> Interpolator: ...


class Catalogue:
    """All models of this installation; implements `core.interpolator.Engine`."""

    def models(self) -> tuple[ModelInfo, ...]:
        """Every model, the default one first."""
        return (DIS_SPLAT,)

    def open(self, name: str, device: str) -> Interpolator:
        """Load a model; torch is imported here, which takes seconds the first time.

        Args:
            name: of one of `models()`.
            device: "auto", "cpu", "cuda", "cuda:N" or "mps".

        Raises:
            ModelError: there is no such model or device.
        """
        if name not in _MODULES:
            known = ", ".join(model.name for model in self.models())
            raise ModelError(f"There is no model named {name!r}. Choose one of: {known}.")
        open_torch_libraries()
        module = cast("_ModelModule", importlib.import_module(_MODULES[name]))
        return module.open_on(device)
