"""Which models there are; importable without torch, so that a list of them costs nothing."""

from __future__ import annotations

import importlib
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, cast

from inbetweener.core.interpolator import BASELINE, PLUGIN, SECONDS, ModelInfo
from inbetweener.errors import ModelError, PluginError
from inbetweener.inference.registry import read_registry
from inbetweener.inference.torch_libraries import open_torch_libraries
from inbetweener.paths import models_folder
from inbetweener.plugins import INTERPOLATORS, Found, Plugin, find_plugins
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.interpolator import Interpolator
    from inbetweener.inference.registry import RegisteredModel

_log = logging.getLogger(__name__)

DIS_SPLAT = ModelInfo(
    name="dis-splat",
    title="DIS flow and splatting (needs no weights)",
    version="1",
    details=((SECONDS, "0.6"),),
)
REGION_SPLAT = ModelInfo(
    name="region-splat",
    title="Parts matched across long moves, and splatting (needs no weights)",
    version="1",
    details=((SECONDS, "0.6"),),
)

# The module of each has a function `open_on(device)`; it is imported when asked for.
_CLASSICAL = {
    DIS_SPLAT: "inbetweener.inference.dis_splat",
    REGION_SPLAT: "inbetweener.inference.region_splat",
}


@dataclass(frozen=True, slots=True)
class _Architecture:
    """The program around a kind of network.

    Attributes:
        module: has a function `open_registered(model, device)`.
        program_version: raised when the same weights would draw differently, so that pictures
            already drawn are drawn again.
        is_baseline: whether it is one of the older systems.
    """

    module: str
    program_version: int
    is_baseline: bool = False

    def info(self, model: RegisteredModel) -> ModelInfo:
        """How a model of this kind is listed."""
        info = model.info(self.program_version)
        if not self.is_baseline:
            return info
        return replace(info, details=(*info.details, (BASELINE, "true")))


_MIDPOINT = _Architecture("inbetweener.inference.midpoint", 1, is_baseline=True)
_ARCHITECTURES = {
    "flow-warp": _Architecture("inbetweener.inference.flow_warp", 1),
    "softsplat": _Architecture("inbetweener.inference.softsplat", 1, is_baseline=True),
    **dict.fromkeys(("fcn", "unet", "resunet", "transunet", "refine-gan", "fusion"), _MIDPOINT),
}


class _ClassicalModule(Protocol):
    def open_on(self, device: str) -> Interpolator: ...


class _NetworkModule(Protocol):
    def open_registered(self, model: RegisteredModel, device: str) -> Interpolator: ...


class Catalogue:
    """All models of this installation; implements `core.interpolator.Engine`.

    Args:
        folder: of the registry of trained models; our own if not given.
        plugins: finds the models of other packages; they are looked for when the models are first
            listed. Without it there are none.
    """

    def __init__(
        self, folder: Path | None = None, plugins: Callable[[], Found] | None = None
    ) -> None:
        self._registered = _trained_models(models_folder() if folder is None else folder)
        self._find_plugins = plugins
        self._plugins: Found | None = None

    @classmethod
    def installed(cls) -> Catalogue:
        """Our own models, and those of the packages that are installed beside us."""
        return cls(plugins=lambda: find_plugins(INTERPOLATORS))

    def models(self) -> tuple[ModelInfo, ...]:
        """Every model, the default one first."""
        trained = tuple(
            _ARCHITECTURES[model.architecture].info(model) for model in self._registered
        )
        return (*_CLASSICAL, *trained, *map(_plugged_info, self._added().plugins))

    def problems(self) -> tuple[str, ...]:
        """A sentence for each model of another package that is passed over; runs none of them."""
        return self._added().problems

    def faults(self) -> tuple[str, ...]:
        """A sentence for each model of another package that cannot even be imported."""
        faults = []
        for plugin in self._added().plugins:
            try:
                plugin.load()
            except PluginError as error:
                faults.append(str(error))
        return tuple(faults)

    def _added(self) -> Found:
        if self._plugins is None:
            found = Found() if self._find_plugins is None else self._find_plugins()
            own = {info.name for info in _CLASSICAL} | {each.name for each in self._registered}
            self._plugins = found.without(name.lower() for name in own)
        return self._plugins

    def open(self, name: str, device: str) -> Interpolator:
        """Load a model; torch is imported here, which takes seconds the first time.

        Args:
            name: of one of `models()`.
            device: "auto", "cpu", "cuda", "cuda:N" or "mps".

        Raises:
            ModelError: there is no such model or device, or its weights are missing or damaged.
        """
        for info, module in _CLASSICAL.items():
            if info.name == name:
                return cast("_ClassicalModule", _imported(module)).open_on(device)
        for model in self._registered:
            if model.name == name:
                module = _ARCHITECTURES[model.architecture].module
                return cast("_NetworkModule", _imported(module)).open_registered(model, device)
        for plugin in self._added().plugins:
            if plugin.name == name:
                # Imported here: what it needs is only needed by those who have plugins.
                from inbetweener.inference.plugged import open_plugged  # noqa: PLC0415

                return open_plugged(plugin, device)
        known = ", ".join(model.name for model in self.models())
        raise ModelError(
            tr("There is no model named {name!r}. Choose one of: {known}.", name=name, known=known)
        )


def _plugged_info(plugin: Plugin) -> ModelInfo:
    licence = (("licence", plugin.licence),) if plugin.licence else ()
    return ModelInfo(
        name=plugin.name,
        title=plugin.summary or plugin.name,
        version=plugin.maker,
        details=((PLUGIN, plugin.maker), *licence),
    )


def _imported(module: str) -> object:
    open_torch_libraries()
    return importlib.import_module(module)


def _trained_models(folder: Path) -> tuple[RegisteredModel, ...]:
    """Those of a folder that this program can run; a damaged list costs only the trained ones.

    Of several with one name the first counts: it is the one that `open` would find.
    """
    try:
        registered = read_registry(folder)
    except ModelError as error:
        _log.warning("%s", error)
        return ()
    by_name: dict[str, RegisteredModel] = {}
    for model in registered:
        if model.architecture in _ARCHITECTURES:
            by_name.setdefault(model.name, model)
    for info in _CLASSICAL:
        by_name.pop(info.name, None)
    return tuple(by_name.values())
