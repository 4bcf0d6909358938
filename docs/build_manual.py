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
from functools import reduce
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
_UP = "../../../"  # from there to the project
_PICTURES = ("docs/images",)
_LOOKS = ("docs/manual/manual.css", "docs/manual/manual.js")
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
    "html_show_copyright": False,
    "html_show_search_summary": False,  # it would be fetched, which pages of a folder may not do
    "html_static_path": ["_static"],
    "html_css_files": ["manual.css"],
    "html_js_files": ["manual.js"],
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
    (source / "_static").mkdir()
    for look in _LOOKS:
        shutil.copy(_ROOT / look, source / "_static")
    (source / "index.md").write_text(_index(), encoding="utf-8")


def listed_pages() -> list[str]:
    """Every page of the contents, by its path in the project."""
    contents = _contents()
    lower = [page for pages in contents["below"].values() for page in pages]
    return [page for part in contents["parts"] for page in part["pages"]] + lower


def _contents() -> dict[str, Any]:
    return tomllib.loads((_ROOT / _CONTENTS).read_text(encoding="utf-8"))


def _index() -> str:
    """The first page: the welcome, and for whom each part is, with its pages."""
    welcome = (_ROOT / _WELCOME).read_text(encoding="utf-8")
    welcome = welcome.replace("](../../", "](").replace("](../", "](docs/")  # as seen from the top
    return "\n\n".join([welcome, *(_part(part) for part in _contents()["parts"])]) + "\n"


def _part(part: dict[str, Any]) -> str:
    pages = " · ".join(f"[{_title(page)}]({page})" for page in part["pages"])
    tree = _tree(part["pages"], f":caption: {part['title']}")
    return f"## {part['title']}\n\n{part['readers']}\n\n{pages}\n\n{tree}"


def _tree(pages: Sequence[str], *options: str) -> str:
    """What puts pages into the list at the side, there alone."""
    places = [f"/{page}" for page in pages]
    return "\n".join(["```{toctree}", ":hidden:", *options, "", *places, "```"])


def _title(page: str) -> str:
    return _text(page).split("\n", 1)[0].removeprefix("# ")


def _text(page: str) -> str:
    """A page of the help is filled in as the program does; others stay as they are."""
    if page == f"{_HELP}/{SHORTCUTS}":
        return shortcuts_page(list(_commands()))
    contents, text = _contents(), (_ROOT / page).read_text(encoding="utf-8")
    if page.startswith(_HELP):
        shown = [each for each in contents["pictures"] if each["page"] == Path(page).name]
        text = reduce(_with_picture, shown, filled_in(text, _keys_of))
        return text + _deeper(contents["deeper"].get(Path(page).name, ()))
    lower = contents["below"].get(page)
    return f"{text}\n{_tree(lower)}\n" if lower else text


def _deeper(pages: Sequence[str]) -> str:
    """Where a page of the help goes on."""
    links = [f"[{_title(page)}]({_UP}{page})" for page in pages]
    return f"\n## Further\n\n{' · '.join(links)}\n" if links else ""


def _with_picture(text: str, picture: dict[str, str]) -> str:
    """A page of the help with a picture that the manual shows under one of its headings.

    Raises:
        SystemExit: the page has no such heading.
    """
    heading = rf"^#+ {re.escape(picture['under'])}$" if "under" in picture else r"\A# .+$"
    shown = f"![{picture['words']}]({_UP}{picture['file']})"
    found = re.search(heading, text, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{picture['page']} has no heading “{picture['under']}”.")
    return f"{text[: found.end()]}\n\n{shown}{text[found.end() :]}"


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
    return ShortcutPresets.load().of("inbetweener").get(command, "")


if __name__ == "__main__":
    sys.exit(main())
