"""Whether Python and the packages are those that the program needs."""

from __future__ import annotations

import importlib.metadata
import platform
import re
import sys
from typing import TYPE_CHECKING

from inbetweener.doctor.findings import Finding, bad, doubtful, good
from inbetweener.paths import project_root

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.doctor.probing import Seen

OLDEST_PYTHON = (3, 11)
_INSTALL = "Install the program again (from a checkout: python3 dev.py setup)."
_NEED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)\s*(?P<limits>[^;]*)(?P<marker>;.*)?$")
_EXCLUDED = re.compile(r"!=\s*([^,\s)]+)")
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)$", re.MULTILINE)


def check_python() -> Iterator[Finding]:
    """The interpreter, which is part of a packaged program."""
    said = f"{platform.python_version()} ({platform.machine()})"
    if sys.version_info[:2] >= OLDEST_PYTHON:
        yield good("Python", said)
    else:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        yield bad("Python", said, f"Install Python {oldest} or newer, and the program with it.")


def check_packages(modules: Seen, constraints: Path | None = None) -> Iterator[Finding]:
    """The packages that are needed: there, of a version that works, and importable.

    Args:
        modules: what the probe of that name saw.
        constraints: a list of the versions that were tested; None takes that of the checkout.
    """
    wrong = [*_wrongly_installed(), *_not_importable(modules)]
    for name, said in wrong:
        yield bad(name, said, _INSTALL)
    if not wrong:
        yield good("Packages", "all are there and can be imported")
    yield from _other_than_tested(constraints or project_root() / "constraints.txt")


def _wrongly_installed() -> Iterator[tuple[str, str]]:
    for need in _needs():
        match = _NEED.match(need)
        if match is None or "extra" in (match["marker"] or ""):
            continue
        installed = _installed(match["name"])
        if installed is None:
            yield match["name"], "it is not installed"
        elif installed in _EXCLUDED.findall(match["limits"]):
            yield match["name"], f"version {installed} is known not to work"


def _needs() -> list[str]:
    try:
        return importlib.metadata.requires("inbetweener") or []
    except importlib.metadata.PackageNotFoundError:  # a packaged program, or never installed
        return []


def _not_importable(modules: Seen) -> Iterator[tuple[str, str]]:
    if modules.fault:
        yield "Packages", f"they cannot be imported: {modules.fault}"
    yield from modules.facts.get("faults", {}).items()


def _other_than_tested(constraints: Path) -> Iterator[Finding]:
    if not constraints.is_file():
        return
    needed = {match["name"].lower() for need in _needs() if (match := _NEED.match(need))}
    others = [
        f"{name} {installed} (tested: {pinned})"
        for name, pinned in _PIN.findall(constraints.read_text("utf-8"))
        if name.lower().replace("_", "-") in needed
        and (installed := _installed(name)) not in (None, pinned)
        and str(installed).partition("+")[0] != pinned
    ]
    if others:
        todo = "If anything is odd, install the tested versions: python3 dev.py setup."
        yield doubtful("Versions", ", ".join(others), todo)


def _installed(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
