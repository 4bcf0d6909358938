"""The examination: all checks in order, those that take long at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import inbetweener
from inbetweener.diagnostics.machine import system_words
from inbetweener.doctor.devices import check_devices
from inbetweener.doctor.findings import Finding, good, guarded
from inbetweener.doctor.folders import check_cache, check_folders
from inbetweener.doctor.models import check_models
from inbetweener.doctor.packages import check_packages, check_python
from inbetweener.doctor.plugins import check_plugins
from inbetweener.doctor.probing import Probe
from inbetweener.doctor.qt import check_qt, has_display
from inbetweener.paths import models_folder, user_folders

if TYPE_CHECKING:
    from collections.abc import Iterator


def examine() -> Iterator[Finding]:
    """Everything that the program needs, each as soon as it is known."""
    torch, modules, plugins = Probe("torch"), Probe("modules"), Probe("plugins")
    offscreen = Probe("qt", QT_QPA_PLATFORM="offscreen")
    shown = Probe("qt") if has_display() else None
    yield good("Inbetweener", f"{inbetweener.__version__} on {system_words()}")
    yield from guarded("Python", check_python)
    yield from guarded("Models", lambda: check_models(models_folder()))
    yield from guarded("Folders", lambda: check_folders(user_folders()))
    yield from guarded("Cache", lambda: check_cache(user_folders()))
    yield from guarded("Qt", lambda: check_qt(offscreen.seen(), shown.seen() if shown else None))
    yield from guarded("Packages", lambda: check_packages(modules.seen()))
    yield from guarded("Plugins", lambda: check_plugins(plugins.seen()))
    yield from guarded("torch", lambda: check_devices(torch.seen()))
