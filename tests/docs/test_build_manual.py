"""The manual is built from the program's own pages, without one broken link."""

from __future__ import annotations

import re

import pytest

pytest.importorskip("sphinx")

from docs.build_manual import assemble, build, listed_pages


@pytest.mark.filterwarnings("ignore:'myst_parser")  # of Sphinx to MyST
def test_the_manual_has_every_page(tmp_path):
    build(tmp_path / "manual")

    pages = [tmp_path / "manual" / page.replace(".md", ".html") for page in listed_pages()]
    assert [page.name for page in pages if not page.is_file()] == []
    index = (tmp_path / "manual/index.html").read_text(encoding="utf-8")
    assert "docs/pins.html" in index


def test_pages_of_the_help_are_filled_in(tmp_path):
    assemble(tmp_path)

    page = (tmp_path / "resources/help/en/first-shot.md").read_text(encoding="utf-8")
    assert "`Ctrl+O`" in page
    assert "../../../docs/images/main-window.png" in page
    assert re.findall(r"\{\w+\}", page) == []


def test_the_page_of_shortcuts_is_made(tmp_path):
    assemble(tmp_path)

    page = (tmp_path / "resources/help/en/shortcuts.md").read_text(encoding="utf-8")
    assert "| Open Folder | `Ctrl+O` |" in page


def test_pages_of_the_help_have_pictures_below_their_headings_and_say_where_they_go_on(tmp_path):
    assemble(tmp_path)

    page = (tmp_path / "resources/help/en/pins.md").read_text(encoding="utf-8")
    assert "# Pins\n\n![Two pins" in page
    assert "## The path, and how it is spaced\n\n![A pin with its path" in page
    assert page.endswith("## Further\n\n[Pins in depth](../../../docs/pins.md)\n")


def test_the_first_page_says_for_whom_each_part_is(tmp_path):
    assemble(tmp_path)

    page = (tmp_path / "index.md").read_text(encoding="utf-8")
    assert "## Timing\n\nFor animators" in page
    assert "[Cels and palettes](resources/help/en/cels.md)" in page
