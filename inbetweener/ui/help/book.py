"""The pages of the help: read from Markdown files, searched, and filled in with live shortcuts.

In a page, `{play}` stands for the keys of the command of that name, `**Play > Loop**` for a command
in its menu. Both are written out when the page is shown, in the artist's keys and language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.ui.preferences.rows import has_words
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

CONTENTS = "index.md"
SHORTCUTS = "shortcuts.md"
_LISTED = re.compile(r"^- \[(?P<title>[^\]]+)\]\((?P<file>[\w-]+\.md)\)", re.MULTILINE)
_KEYS = re.compile(r"\{(?P<command>\w+)\}")
_COMMAND = re.compile(r"\*\*(?P<path>[^*\n]+ > [^*\n]+)\*\*")
_SIGNS = re.compile(r"[*`#>|\[\]]|\([\w-]+\.md\)|\{\w+\}")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page.

    Attributes:
        file: its name, by which others link to it.
        title: in the contents.
        markdown: as it is written.
    """

    file: str
    title: str
    markdown: str

    @property
    def words(self) -> str:
        """Its text without the signs of Markdown."""
        return f"{self.title} {_SIGNS.sub(' ', self.markdown)}"


@dataclass(frozen=True, slots=True)
class HelpBook:
    """All pages, in the order of the contents.

    Attributes:
        pages: the contents first.
    """

    pages: tuple[HelpPage, ...]

    @classmethod
    def load(cls, folder: Path) -> HelpBook:
        """Read the pages that the contents list.

        Args:
            folder: of the Markdown files; a page without a file, as that of the shortcuts, is
                made while running.
        """
        contents = _read(folder, CONTENTS)
        listed = [(match["file"], match["title"]) for match in _LISTED.finditer(contents)]
        first = HelpPage(CONTENTS, tr("Contents"), contents)
        return cls((first, *(HelpPage(file, title, _read(folder, file)) for file, title in listed)))

    def page(self, file: str) -> HelpPage:
        """A page by its file; the contents where there is none of that name."""
        return next((page for page in self.pages if page.file == file), self.pages[0])

    def find(self, query: str) -> list[HelpPage]:
        """The pages that hold every word, those that hold them in their title first."""
        found = [page for page in self.pages[1:] if has_words(query, page.words)]
        return sorted(found, key=lambda page: not has_words(query, page.title))


def filled_in(markdown: str, keys_of: Callable[[str], str | None]) -> str:
    """A page as it is shown.

    Args:
        markdown: as it is written.
        keys_of: the keys of a command, "" where it has none; None for what is no command.
    """

    def keys(match: re.Match[str]) -> str:
        found = keys_of(match["command"])
        if found is None:
            return match[0]
        return f"`{found}`" if found else tr("no shortcut")

    def command(match: re.Match[str]) -> str:
        return f"**{' > '.join(tr(part) for part in match['path'].split(' > '))}**"

    return _KEYS.sub(keys, _COMMAND.sub(command, markdown))


def shortcuts_page(commands: Sequence[tuple[str, str, str]]) -> str:
    """The page of all commands with their keys.

    Args:
        commands: menu, title and keys of each, in the order of the menus.
    """
    title = tr("All commands and their shortcuts")
    lines = [f"# {title}", ""]
    lines += [
        tr("Change them under **{place}**.", place=tr("Help") + " > " + tr("Keyboard Shortcuts"))
    ]
    menu = ""
    for where, title, keys in commands:
        if where != menu:
            menu = where
            lines += [
                "",
                f"## {menu}",
                "",
                f"| {tr('Command')} | {tr('Shortcut')} |",
                "| --- | --- |",
            ]
        shown = f"`{keys.replace('|', chr(92) + '|')}`" if keys else ""
        lines.append(f"| {title} | {shown} |")
    return "\n".join(lines) + "\n"


def _read(folder: Path, file: str) -> str:
    """A page's text; "" where the file is not there, as with pages made while running."""
    try:
        return (folder / file).read_text(encoding="utf-8")
    except OSError:
        return ""
