"""Packages of others that add to this program, found by their entry points.

What a plugin is called, who made it and of which version it is stands in the metadata of its
package: all of it is known without running a line of it. Its code is imported when it is first
used. A plugin that is broken is told by name and stops nothing else. See docs/plugins.md.
"""

from __future__ import annotations

import importlib.metadata
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inbetweener.errors import PluginError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INTERPOLATORS: Final = "inbetweener.interpolators"
SHEETS: Final = "inbetweener.sheets"
GROUPS: Final = (INTERPOLATORS, SHEETS)

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_LONGEST_SUMMARY: Final = 120
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plugin:
    """One thing that a package adds.

    Attributes:
        group: what it adds to.
        name: of the model, or the ending of the files; unique in its group.
        package: which package it is of.
        version: of the package.
        summary: what the package says of itself; "" where it says nothing.
        licence: of the package, "" likewise.
        entry: leads to its code.
    """

    group: str
    name: str
    package: str
    version: str
    summary: str
    licence: str
    entry: importlib.metadata.EntryPoint

    @property
    def maker(self) -> str:
        """The package and its version: "acme-inbetween 1.2"."""
        return f"{self.package} {self.version}"

    def load(self) -> object:
        """Import it, and give what its entry point names.

        Raises:
            PluginError: it cannot be imported, for whatever reason.
        """
        try:
            loaded: object = self.entry.load()
        except (Exception, SystemExit) as error:
            _log.exception("plugin %s of %s cannot be loaded", self.name, self.maker)
            raise self.fault(error) from error
        return loaded

    def fault(self, error: BaseException | str) -> PluginError:
        """The sentence for what went wrong in it."""
        reason = error if isinstance(error, str) else _reason(error)
        return PluginError(
            tr(
                "The plugin “{name}” of the package {maker} does not work: {reason}. "
                "Update or remove that package.",
                name=self.name,
                maker=self.maker,
                reason=reason,
            )
        )


@dataclass(frozen=True, slots=True)
class Found:
    """The plugins of one group.

    Attributes:
        plugins: that can be used, by the names of their packages, then their own.
        problems: a sentence for each that cannot.
    """

    plugins: tuple[Plugin, ...] = ()
    problems: tuple[str, ...] = ()

    def without(self, own: Iterable[str]) -> Found:
        """These, but for plugins that are called as what this program has itself.

        Args:
            own: names, in small letters.
        """
        taken = frozenset(own)
        kept = tuple(each for each in self.plugins if each.name.lower() not in taken)
        passed_over = [each for each in self.plugins if each.name.lower() in taken]
        problems = [
            tr(
                "The plugin “{name}” of the package {maker} is passed over: this program has its "
                "own of that name.",
                name=each.name,
                maker=each.maker,
            )
            for each in passed_over
        ]
        for problem in problems:
            _log.warning("%s", problem)
        return Found(kept, (*self.problems, *problems))


def find_plugins(group: str) -> Found:
    """The plugins of a group in the packages that are installed; runs nothing of them.

    Of several of one name the first counts, by the names of their packages.
    """
    found: dict[str, Plugin] = {}
    problems = []
    for plugin in sorted(_installed(group), key=lambda each: (each.package.lower(), each.name)):
        problem = _problem(plugin, found)
        if problem:
            problems.append(problem)
        else:
            found[plugin.name.lower()] = plugin
    for problem in problems:
        _log.warning("%s", problem)
    return Found(tuple(found.values()), tuple(problems))


def _problem(plugin: Plugin, found: dict[str, Plugin]) -> str:
    if not _NAME.fullmatch(plugin.name):
        return tr(
            "A plugin of the package {maker} is passed over: “{name}” is no name for it "
            "(letters, digits, points and dashes).",
            maker=plugin.maker,
            name=plugin.name[:80],
        )
    other = found.get(plugin.name.lower())
    if other is None:
        return ""
    return tr(
        "The plugin “{name}” of the package {maker} is passed over: {other} has one of that name.",
        name=plugin.name,
        maker=plugin.maker,
        other=other.maker,
    )


def _installed(group: str) -> Iterator[Plugin]:
    """As the packages say it; one whose metadata are damaged is passed over."""
    seen: set[str] = set()
    for distribution in importlib.metadata.distributions():
        try:
            entries = _entries(distribution, group)
            name = distribution.metadata["Name"] if entries else None
            if name is None or name.lower() in seen:
                continue  # the first of a name on the path is the one that is imported
            seen.add(name.lower())
            yield from [_plugin(each, name, distribution) for each in entries]
        except Exception:  # noqa: BLE001 - of somebody else's files, anything may be wrong
            _log.warning("the metadata of a package are damaged", exc_info=True)


def _entries(
    distribution: importlib.metadata.Distribution, group: str
) -> list[importlib.metadata.EntryPoint]:
    return [each for each in distribution.entry_points if each.group == group]


def _plugin(
    entry: importlib.metadata.EntryPoint, name: str, distribution: importlib.metadata.Distribution
) -> Plugin:
    facts = distribution.metadata
    return Plugin(
        group=entry.group,
        name=entry.name,
        package=name,
        version=distribution.version or "?",
        summary=_fact(facts, "Summary"),
        licence=_fact(facts, "License-Expression") or _fact(facts, "License"),
        entry=entry,
    )


def _fact(facts: importlib.metadata.PackageMetadata, name: str) -> str:
    """A fact in one line, not too long for a menu; "" where it is not said."""
    text = str(facts[name]) if name in facts else ""
    return " ".join(text.split())[:_LONGEST_SUMMARY]


def _reason(error: BaseException) -> str:
    text = " ".join(str(error).split())[:200].rstrip(".")
    kind = type(error).__name__
    return f"{kind}: {text}" if text else kind
