"""Whether what other packages add to the program works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.doctor.findings import Finding, doubtful, good
from inbetweener.formats.sheet_files import SHEET_SUFFIXES
from inbetweener.inference.catalogue import Catalogue
from inbetweener.plugins import INTERPOLATORS, SHEETS, find_plugins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.doctor.probing import Seen
    from inbetweener.plugins import Found

_TODO = "Update or remove the package; all else works without it."
_ADDS = {INTERPOLATORS: "a model", SHEETS: "a format of sheets"}


def check_plugins(seen: Seen) -> Iterator[Finding]:
    """The plugins that are installed: what they add, and which do not work.

    Args:
        seen: what the probe of that name saw: the faults of those that cannot be imported.
    """
    found = _found()
    names = [each.name for group in found for each in group.plugins]
    if seen.fault and names:
        yield doubtful("Plugins", f"importing {', '.join(names)} failed: {seen.fault}", _TODO)
        return
    faults = seen.facts.get("faults", {})
    for group in found:
        for problem in group.problems:
            yield doubtful("Plugins", problem.rstrip("."), _TODO)
        for plugin in group.plugins:
            fault = faults.get(f"{plugin.group}:{plugin.name}")
            what = f"Plugin {plugin.name}"
            if fault:
                yield doubtful(what, fault.rstrip("."), _TODO)
            else:
                yield good(what, f"{plugin.maker}: {_ADDS[plugin.group]}")


def _found() -> tuple[Found, ...]:
    models = find_plugins(INTERPOLATORS).without(each.name.lower() for each in Catalogue().models())
    sheets = find_plugins(SHEETS).without(suffix.removeprefix(".") for suffix in SHEET_SUFFIXES)
    return models, sheets
