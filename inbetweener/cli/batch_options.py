"""The options of a command as members of a manifest: whatever the command takes, a shot may say."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

# What is said of the whole batch, and of no single shot.
_OF_THE_BATCH = frozenset({"shots", "manifest", "results", "json", "quiet", "help"})


class MemberError(ValueError):
    """A member that makes no sense; the message is the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of the command.

    Attributes:
        name: as Python calls it.
        yes: how it is typed.
        no: how its opposite is typed; "" where it has none.
        is_flag: whether it takes no value.
        is_repeated: whether it may be given several times.
        is_path: whether its value is the path of a file or a folder.
    """

    name: str
    yes: str
    no: str
    is_flag: bool
    is_repeated: bool
    is_path: bool

    @property
    def member(self) -> str:
        """What it is called in a manifest."""
        return self.yes.removeprefix("--")

    def arguments(self, value: object, base: Path) -> list[str]:
        """The value as typed after the command.

        Args:
            value: of the manifest.
            base: from which paths are meant.

        Raises:
            MemberError: it is of another kind than the option takes.
        """
        if self.is_flag:
            if not isinstance(value, bool):
                raise MemberError("must be true or false")
            return [self.yes] if value else [self.no] if self.no else []
        values = value if isinstance(value, list | tuple) else [value]
        if any(
            isinstance(each, bool) or not isinstance(each, str | int | float) for each in values
        ):
            raise MemberError("must be text, a number or a list of them")
        texts = [str(base / str(each)) if self.is_path else str(each) for each in values]
        if not self.is_repeated:  # a value for each gap
            texts = [",".join(texts)]
        return [f"{self.yes}={text}" for text in texts]


class Options:
    """All options of a command that a shot of a manifest may have."""

    def __init__(self, parameters: Collection[Any], function: Callable[..., object]) -> None:
        """Look at a command.

        Args:
            parameters: as the shell's library knows them.
            function: what the command calls.
        """
        hints = get_type_hints(function)
        all_of_them = [
            _option(each, hints.get(each.name))
            for each in parameters
            if each.name not in _OF_THE_BATCH
        ]
        self._by_name = {each.member: each for each in all_of_them}
        self._by_name |= {each.name.strip("_"): each for each in all_of_them}

    def find(self, member: str) -> Option:
        """The option that a member is.

        Raises:
            MemberError: none is; the nearest is named.
        """
        if member in self._by_name:
            return self._by_name[member]
        near = get_close_matches(member, ["shot", *self._by_name], 1, 0.5)
        hint = f"; did you mean “{near[0]}”?" if near else ""
        raise MemberError(f"is no option of a shot{hint}")

    def __iter__(self) -> Iterator[Option]:
        """Every option once."""
        return iter(dict.fromkeys(self._by_name.values()))

    def given(self, values: Mapping[str, Any], is_given: Callable[[str], bool]) -> dict[str, Any]:
        """The options that were typed, as members: for all shots that say nothing else."""
        return {each.member: _plain(values[each.name]) for each in self if is_given(each.name)}


def _option(parameter: Any, hint: object) -> Option:  # noqa: ANN401 - the shell's own class
    opts, secondary = list(parameter.opts), list(parameter.secondary_opts)
    return Option(
        parameter.name,
        max(opts, key=len),
        max(secondary, key=len, default=""),
        bool(getattr(parameter, "is_flag", False)),
        bool(parameter.multiple),
        any(inspect.isclass(each) and issubclass(each, Path) for each in (hint, *get_args(hint))),
    )


def _plain(value: object) -> object:
    """A value of the shell's library as a manifest would have it; paths from where one stands."""
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Path):
        return str(value.absolute())
    return value if isinstance(value, bool | int | float) else str(value)
