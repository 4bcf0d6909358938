"""`inbetweener --probe NAME`: one look at this machine, in a process of its own.

Qt ends the process where it finds no display, and a broken GPU driver may do the same; so the
doctor has others look, and reads the line of JSON that they write. Nothing else is imported here.
"""

from __future__ import annotations

import importlib
import json
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from inbetweener.paths import is_packed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# What a packed program goes without, for the GPL parts in it; an artist may add it.
NOT_PACKED = frozenset({"av"})

# What the program imports on every machine, beside Qt and torch.
MODULES = (
    "numpy",
    "cv2",
    "OpenEXR",
    "PIL.Image",
    "appdirs",
    "av",
    "defusedxml",
    "miniaudio",
    "natsort",
    "psd_tools",
    "rich",
    "safetensors",
    "scenedetect",
    "tqdm",
    "typer",
)


def main(names: Sequence[str]) -> int:
    """Look, and write what was seen as one line of JSON.

    Args:
        names: the probe's, and nothing more.

    Returns:
        The exit code: 0, or 2 where there is no such probe.
    """
    probe = _PROBES.get(names[0]) if len(names) == 1 else None
    if probe is None:
        return 2
    sys.stdout.write(json.dumps(probe()) + "\n")
    return 0


def _qt() -> dict[str, Any]:
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - each probe imports what it looks at
    from PySide6.QtGui import QFontDatabase, QGuiApplication  # noqa: PLC0415

    app = QGuiApplication(["inbetweener"])
    japanese = QFontDatabase.families(QFontDatabase.WritingSystem.Japanese)
    screens = [screen.size().toTuple() for screen in app.screens()]
    return {
        "version": qVersion(),
        "platform": app.platformName(),
        "screens": screens,
        "japanese_fonts": japanese[:3],
    }


def _torch() -> dict[str, Any]:
    import torch

    devices = [f"cuda:{index}" for index in range(_cuda_count(torch))]
    if torch.backends.mps.is_available():
        devices.append("mps")
    return {
        "version": torch.__version__,
        "is_built_for_cuda": torch.version.cuda is not None,
        "devices": [_device(torch, name) for name in ("cpu", *devices)],
    }


def _cuda_count(torch: Any) -> int:  # noqa: ANN401 - the module
    return torch.cuda.device_count() if torch.cuda.is_available() else 0


def _device(torch: Any, name: str) -> dict[str, Any]:  # noqa: ANN401 - the module
    """What a device is, and whether it can count to two."""
    facts: dict[str, Any] = {"name": name, "title": "", "memory_bytes": 0, "fault": ""}
    try:
        if name.startswith("cuda"):
            properties = torch.cuda.get_device_properties(name)
            facts |= {"title": properties.name, "memory_bytes": properties.total_memory}
        if (torch.ones(2, device=name)).sum().item() != 2:
            facts["fault"] = "it computes wrongly"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what was asked
        facts["fault"] = f"{type(error).__name__}: {error}"
    return facts


def _modules() -> dict[str, Any]:
    left_out = {each for each in NOT_PACKED if is_packed() and find_spec(each) is None}
    wanted = [name for name in MODULES if name not in left_out]
    return {"faults": {name: fault for name in wanted if (fault := _fault_of(name))}}


def _plugins() -> dict[str, Any]:
    from inbetweener.errors import PluginError  # noqa: PLC0415
    from inbetweener.plugins import GROUPS, find_plugins  # noqa: PLC0415

    faults = {}
    for plugin in [each for group in GROUPS for each in find_plugins(group).plugins]:
        try:
            plugin.load()
        except PluginError as error:
            faults[f"{plugin.group}:{plugin.name}"] = str(error)
    return {"faults": faults}


def _fault_of(module: str) -> str:
    try:
        importlib.import_module(module)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what was asked
        return f"{type(error).__name__}: {error}"
    return ""


_PROBES: dict[str, Callable[[], dict[str, Any]]] = {
    "qt": _qt,
    "torch": _torch,
    "modules": _modules,
    "plugins": _plugins,
}
