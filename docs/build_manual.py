"""Makes the manual: HTML of the program's help and of the pages in docs.

python -m docs.build_manual OUT

Needs `pip install -e .[manual]`. Warnings, broken links among them, fail it.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.application import Sphinx

from inbetweener import __version__
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.commands.menu_table import MENUS
from inbetweener.ui.commands.shortcuts import ShortcutPresets
from inbetweener.ui.help.book import SHORTCUTS, filled_in, shortcuts_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inbetweener.ui.commands.menu_table import Entry

_ROOT = Path(__file__).resolve().parent.parent
_CONTENTS = "docs/manual/contents.toml"
_WELCOME = "docs/manual/welcome.md"
_HELP = "resources/help/en"
_PICTURES = ("docs/images",)
_SETTINGS = {
    "project": "Inbetweener",
    "version": __version__,
    "release": __version__,
    "extensions": ["myst_parser"],
    "myst_enable_extensions": ["colon_fence"],
    "myst_heading_anchors": 4,
    "source_suffix": {".md": "markdown"},
    "html_theme": "furo",
    "html_title": f"Inbetweener {__version__}",
    "html_logo": "resources/icons/inbetweener.svg",
    "html_show_sourcelink": False,
    "html_copy_source": False,
    "html_show_sphinx": False,
    "highlight_language": "text",
    "suppress_warnings": ["misc.highlighting_failure"],
}


def main() -> int:
    """Build, and say where it lies."""
    parser = argparse.ArgumentParser(prog="python -m docs.build_manual", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder for the HTML")
    out = parser.parse_args().out
    build(out)
    sys.stdout.write(f"{out / 'index.html'}\n")
    return 0


def build(out: Path) -> None:
    """Make the manual's HTML in a folder; what an older build left there is replaced.

    Raises:
        sphinx.errors.SphinxError: a page cannot be read, or a link in it leads nowhere.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source"
        assemble(source)
        shutil.rmtree(out, ignore_errors=True)
        app = Sphinx(
            srcdir=source,
            confdir=None,
            outdir=out,
            doctreedir=Path(folder) / "trees",
            buildername="html",
            confoverrides=_SETTINGS,
            status=None,
            warning=sys.stderr,
            warningiserror=True,
            keep_going=True,
        )
        app.build()
        if app.statuscode:
            raise SystemExit("The manual has faults; they are listed above.")


def assemble(source: Path) -> None:
    """Lay out the pages as they stand in the project, so that their links stay right."""
    for page in listed_pages():
        target = source / page
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_text(page), encoding="utf-8")
    for folder in _PICTURES:
        shutil.copytree(_ROOT / folder, source / folder)
    logo = str(_SETTINGS["html_logo"])
    (source / logo).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_ROOT / logo, source / logo)
    (source / "index.md").write_text(_index(), encoding="utf-8")


def listed_pages() -> list[str]:
    """Every page of the contents, by its path in the project."""
    return [page for _, pages in _parts() for page in pages]


def _contents() -> dict[str, Any]:
    return tomllib.loads((_ROOT / _CONTENTS).read_text(encoding="utf-8"))


def _parts() -> list[tuple[str, list[str]]]:
    return [(part["title"], part["pages"]) for part in _contents()["parts"]]


def _index() -> str:
    welcome = (_ROOT / _WELCOME).read_text(encoding="utf-8")
    welcome = welcome.replace("](../../", "](").replace("](../", "](docs/")  # as seen from the top
    trees = [
        "\n".join(["```{toctree}", f":caption: {title}", ":maxdepth: 1", "", *pages, "```"])
        for title, pages in _parts()
    ]
    return "\n\n".join([welcome, *trees]) + "\n"


def _text(page: str) -> str:
    """A page of the help is filled in as the program does; others stay as they are."""
    if page == f"{_HELP}/{SHORTCUTS}":
        return shortcuts_page(list(_commands()))
    text = (_ROOT / page).read_text(encoding="utf-8")
    if not page.startswith(_HELP):
        return text
    return _with_picture(filled_in(text, _keys_of), _contents()["pictures"].get(Path(page).name))


def _with_picture(text: str, picture: dict[str, str] | None) -> str:
    """A page of the help with the picture that the manual shows under its heading."""
    if picture is None:
        return text
    heading, rest = text.split("\n", 1)
    up = "../" * _HELP.count("/") + "../"
    return f"{heading}\n\n![{picture['words']}]({up}{picture['file']})\n{rest}"


def _commands() -> Iterator[tuple[str, str, str]]:
    """Menu, title and keys of every command."""
    for menu, entries in MENUS.items():
        for name in _names(entries):
            yield menu, ACTIONS[name].text.rstrip("…"), _keys_of(name) or ""


def _names(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, tuple):
            yield from _names(entry[1])
        elif entry:
            yield entry


def _keys_of(command: str) -> str | None:
    if command not in ACTIONS:
        return None
    return re.sub(r"\bReturn\b", "Enter", ShortcutPresets.load().of("inbetweener").get(command, ""))


if __name__ == "__main__":
    sys.exit(main())
