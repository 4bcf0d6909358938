"""Every word for the artist passes through here, so that the window can speak their language.

The English sentence is its own key. Without a translator, as in the shell and in the tests, it is
shown as it stands; the window installs one that asks Qt's catalogues (`resources/translations`).
Translation happens when a sentence is made, so the language is chosen once, before the window is.

    tr("{name} could not be read: {reason}.", name=path.name, reason=reason)
    tr_count("{n} inbetween", "{n} inbetweens", count)
    TITLES = {"hold": mark("Hold")}  # made at import, when no language is known yet ...
    tr(TITLES["hold"])  # ... and translated where it is shown

The first arguments are literals (both of `tr_count`): they are what is collected for translating.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable


class Translator(Protocol):
    """Knows another language's words."""

    def one(self, text: str) -> str:
        """The translation of a text, or the text itself."""
        ...

    def counted(self, one: str, many: str, count: int) -> str:
        """The form that the language has for so many, or that of English."""
        ...


class English:
    """What is spoken before a translator is installed."""

    def one(self, text: str) -> str:
        """The text itself."""
        return text

    def counted(self, one: str, many: str, count: int) -> str:
        """One is singular, everything else plural."""
        return one if count == 1 else many


_speaking: Translator = English()


def speak(translator: Translator) -> None:
    """Use a translator for every sentence made from now on."""
    global _speaking  # noqa: PLW0603 - a program speaks one language at a time, as with gettext
    _speaking = translator


def tr(text: str, /, **values: object) -> str:
    """A text in the language spoken, with `{name}` replaced by the values."""
    translated = _speaking.one(text) if text else ""  # Qt keeps facts of the file under ""
    return translated.format(**values) if values else translated


def tr_count(one: str, many: str, n: int, /, **values: object) -> str:
    """The form of a text for `n` things, with `{n}` and the other names replaced."""
    return _speaking.counted(one, many, n).format(n=n, **values)


def tr_list(items: Iterable[str], /) -> str:
    """Things one after the other, parted by what the language has between them."""
    return tr(", ").join(items)


def mark(text: str) -> str:
    """Mark a text to be collected for translating; it is translated by `tr` when it is shown."""
    return text
