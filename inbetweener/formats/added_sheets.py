"""Formats of exposure sheets that other packages add; the name of a plugin is its files' ending.

Which there are is told to this module once, by whoever starts the program, as the language is to
`wording`: a sheet is read in places that know nothing of each other.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from inbetweener.errors import PluginError, SheetError
from inbetweener.formats.time_sheet import TimeSheet
from inbetweener.plugins import Found

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.plugins import Plugin

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AddedSheets:
    """A format of sheets of another package.

    Attributes:
        plugin: its `load` gives an object with `read(bytes) -> TimeSheet` and
            `write(TimeSheet) -> bytes`.
    """

    plugin: Plugin

    @property
    def suffix(self) -> str:
        """What its files end in, in small letters (".tsheet")."""
        return f".{self.plugin.name.lower()}"

    def read(self, data: bytes) -> TimeSheet:
        """The sheet in the bytes of a file.

        Raises:
            SheetError: the bytes are none, or the plugin failed; the end of a sentence.
        """
        sheet = self._asked("read", data)
        if not isinstance(sheet, TimeSheet):
            raise self._fault("it read no sheet")
        return sheet

    def write(self, sheet: TimeSheet) -> bytes:
        """A sheet as the bytes of a file.

        Raises:
            SheetError: the format cannot hold it, or the plugin failed.
        """
        data = self._asked("write", sheet)
        if not isinstance(data, bytes):
            raise self._fault("it wrote no bytes")
        return data

    def _asked(self, verb: str, value: object) -> object:
        try:
            formats: Any = self.plugin.load()
            answer: object = getattr(formats, verb)(value)
        except SheetError:  # the plugin's own sentence
            raise
        except PluginError as error:
            raise SheetError(str(error).rstrip(".")) from error
        except (Exception, SystemExit) as error:
            _log.exception("plugin %s of %s failed", self.plugin.name, self.plugin.maker)
            raise SheetError(str(self.plugin.fault(error)).rstrip(".")) from error
        return answer

    def _fault(self, reason: str) -> SheetError:
        return SheetError(str(self.plugin.fault(reason)).rstrip("."))


_find: Callable[[], Found] = Found


def add_sheets_from(find: Callable[[], Found]) -> None:
    """From now on, use the formats that this finds; it is asked when they are first needed."""
    global _find  # noqa: PLW0603 - one program has one set of formats
    _find = find
    _found.cache_clear()


def added_sheets(own: frozenset[str]) -> dict[str, AddedSheets]:
    """The formats of other packages by their endings.

    Args:
        own: the endings of our own formats, which none takes the place of.
    """
    formats = (AddedSheets(plugin) for plugin in _found(own).plugins)
    return {each.suffix: each for each in formats}


def added_problems(own: frozenset[str]) -> tuple[str, ...]:
    """A sentence for each format that is passed over."""
    return _found(own).problems


@cache
def _found(own: frozenset[str]) -> Found:
    return _find().without(suffix.removeprefix(".") for suffix in own)
