"""The project's pages, the blocks of code in them, and the commands in those."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from tests.support.checkout import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BLOCK = re.compile(r"^```([\w{}]*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"\s{2,}#.*$|^#.*$", re.MULTILINE)
_PROGRAMS = ("inbetweener", "python", "python3", "torchrun", "QT_QPA_PLATFORM=offscreen")


def pages() -> list[Path]:
    """Every page of Markdown that a reader may come across."""
    root = CHECKOUT
    folders = ("docs", "docs/manual", "docs/plugins", "models", "resources/help/en")
    found = [path for folder in folders for path in sorted((root / folder).glob("*.md"))]
    return [root / "README.md", *found]


def blocks(page: Path, kind: str = "") -> list[str]:
    """The blocks of a page that say they are of a kind of code ("" for those that say nothing)."""
    text = page.read_text(encoding="utf-8")
    return [body for found, body in _BLOCK.findall(text) if found == kind]


def command_lines(page: Path) -> Iterator[str]:
    """The commands of a page: comments left out, lines that are broken with a backslash joined."""
    for block in blocks(page):
        for line in _COMMENT.sub("", block).replace("\\\n", " ").splitlines():
            if line.split(" ")[0] in _PROGRAMS:
                yield " ".join(line.split())


def words_of(line: str) -> list[str]:
    """A command as its words; signs for "may be left out" are taken off."""
    return shlex.split(line.replace("[", "").replace("]", ""))
