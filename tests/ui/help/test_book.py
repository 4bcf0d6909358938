"""The pages of the help say nothing that is not there."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QMenu

from inbetweener.paths import resource
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.help.book import (
    CONTENTS,
    SHORTCUTS,
    HelpBook,
    HelpPage,
    filled_in,
    shortcuts_page,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
FOLDER = resource("help/en")
BOOK = HelpBook.load(FOLDER)
FILES = sorted(path.name for path in FOLDER.glob("*.md"))
_NO_COMMANDS = {"file"}  # in braces, and not ours


def text_of(file: str) -> str:
    return (FOLDER / file).read_text(encoding="utf-8")


def paths_of(menu: QMenu, above: str = "") -> set[str]:
    """Every command and menu below a menu: "View > Guides > Thirds"."""
    found = set()
    for action in menu.actions():
        path = f"{above}{action.text().replace('&', '')}"
        inner = action.menu()
        found.add(path)
        if isinstance(inner, QMenu):
            found |= paths_of(inner, f"{path} > ")
    return found


def test_the_contents_list_every_page_once():
    listed = [page.file for page in BOOK.pages]

    assert sorted(listed) == sorted([*FILES, SHORTCUTS])
    assert listed[0] == CONTENTS


@pytest.mark.parametrize("file", FILES)
def test_every_link_leads_to_a_page(file):
    links = set(re.findall(r"\]\(([^)]+)\)", text_of(file)))

    assert links <= {*FILES, SHORTCUTS}


@pytest.mark.parametrize("file", FILES)
def test_every_page_begins_with_its_title_and_has_no_other(file):
    titles = re.findall(r"^# (.+)$", text_of(file), re.MULTILINE)

    assert len(titles) == 1
    assert text_of(file).startswith("# ")


@pytest.mark.parametrize("file", FILES)
def test_every_key_that_is_named_is_that_of_a_command(file):
    named = set(re.findall(r"\{(\w+)\}", text_of(file)))

    assert named - _NO_COMMANDS <= set(ACTIONS)


def test_every_command_and_menu_that_is_named_is_there(front):
    bar = front.window.menuBar()
    there = {path for each in bar.actions() for path in paths_of(each.menu(), f"{each.text()} > ")}
    named = {
        (file, path)
        for file in FILES
        for path in re.findall(r"\*{1,2}([A-Z][^*\n]* > [^*\n]+?)\*{1,2}", text_of(file))
    }

    assert len(named) > 60
    assert {(file, path) for file, path in named if path not in there} == set()


def test_every_command_that_has_keys_in_a_page_has_them_today(front):
    """A page must not say "no shortcut" of what it tells the artist to press."""
    actions = front.window.actions_by_name
    named = {name for file in FILES for name in re.findall(r"\{(\w+)\}", text_of(file))}
    without = {name for name in named & set(ACTIONS) if actions[name].shortcut().isEmpty()}

    assert without == set()


def test_keys_are_filled_in_and_what_is_no_command_stays():
    keys = {"play": "Return", "roll": ""}
    page = "Press {play} or {roll}, not {file}."

    assert filled_in(page, keys.get) == "Press `Return` or no shortcut, not {file}."


def test_words_are_found_where_they_stand_and_titles_come_first():
    found = [page.file for page in BOOK.find("timing chart")]
    assert found[0] == "timing-charts.md"
    assert "first-shot.md" in found
    assert [page.file for page in BOOK.find("krita zeppelin")] == []


def test_signs_of_markdown_are_no_words():
    page = HelpPage("a.md", "A", "See [other](other-page.md) with `key` and {play}")

    assert "other-page" not in page.words
    assert "{" not in page.words


def test_the_page_of_all_commands_has_a_table_for_each_menu():
    page = shortcuts_page([("Play", "Loop", "Ctrl+L"), ("Play", "Roll", ""), ("View", "Or", "|")])

    assert page.count("| --- |") == 2
    assert "| Loop | `Ctrl+L` |" in page
    assert "| Or | `\\|` |" in page


def test_a_page_that_is_not_there_is_the_contents():
    assert BOOK.page("zeppelin.md").file == CONTENTS
