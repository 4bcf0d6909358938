"""Links and pictures of every page lead somewhere, and every page can be reached."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.support.checkout import CHECKOUT
from tests.support.doc_pages import pages

_ROOT = CHECKOUT
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_MADE_WHILE_RUNNING = {"shortcuts.md"}


def _anchors(text: str) -> set[str]:
    """What GitHub and the manual call the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.M)
    return {re.sub(r"[^\w\- ]", "", each.lower()).strip().replace(" ", "-") for each in headings}


def _faults(page):
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        file, _, anchor = target.partition("#")
        other = page if not file else (page.parent / file).resolve()
        if other.name in _MADE_WHILE_RUNNING:
            continue
        if not other.exists():
            yield f"{target}: no such file"
        elif anchor and anchor not in _anchors(other.read_text(encoding="utf-8")):
            yield f"{target}: no such heading"


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(_ROOT)))
def test_links_lead_somewhere(page):
    assert list(_faults(page)) == []


def _contents():
    return tomllib.loads((_ROOT / "docs/manual/contents.toml").read_text(encoding="utf-8"))


def test_the_manual_lists_every_page():
    contents = _contents()
    listed = [page for part in contents["parts"] for page in part["pages"]]
    listed += [page for pages_below in contents["below"].values() for page in pages_below]
    apart = {"README.md", "docs/manual/welcome.md", "resources/help/en/index.md"}
    there = {page.relative_to(_ROOT).as_posix() for page in pages()} - apart

    assert len(listed) == len(set(listed))
    assert set(listed) - {"resources/help/en/shortcuts.md"} == there


def test_pictures_of_the_help_stand_below_headings_that_there_are():
    for picture in _contents()["pictures"]:
        page = (_ROOT / "resources/help/en" / picture["page"]).read_text(encoding="utf-8")
        headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
        assert (_ROOT / picture["file"]).is_file(), picture
        assert picture.get("under", headings[0]) in headings, picture


def test_every_picture_is_shown_on_a_page():
    shown = [*pages(), _ROOT / "docs/manual/contents.toml"]
    text = "".join(page.read_text(encoding="utf-8") for page in shown)
    pictures = {
        path.name for path in (_ROOT / "docs/images").rglob("*.*") if path.suffix != ".json"
    }

    assert {name for name in pictures if name not in text} == set()
