from __future__ import annotations

from dataclasses import fields, replace

import pytest

from inbetweener.session.settings import Settings
from inbetweener.ui.preferences.pages import ELSEWHERE, PAGES
from inbetweener.ui.preferences.rows import has_words

_BY_NAME = {page.name: page for page in PAGES}


def found(query: str) -> dict[str, list[str]]:
    rows = {page.name: [row.setting for row in page.found(query)] for page in PAGES}
    return {name: settings for name, settings in rows.items() if settings}


def test_every_setting_has_a_line_or_a_place_of_its_own():
    listed = [name for page in PAGES for row in page.rows() for name in row.settings]
    missing = {field.name for field in fields(Settings)} - set(listed) - set(ELSEWHERE)

    assert missing == set(), "give each a Row in ui/preferences, or its place in ELSEWHERE"
    assert len(listed) == len(set(listed)), "a setting stands in two lines"
    assert set(listed) <= {field.name for field in fields(Settings)}


@pytest.mark.parametrize(
    ("query", "page", "setting"),
    [
        ("onion strength", "canvas", "onion_opacity_percent"),
        ("krita", "files", "paint_command"),
        ("GPU", "rendering", "device"),
        ("日本", "general", "language"),
        ("japanese sheet", "timeline", "sheet_is_japanese"),
        ("quota", "rendering", "disk_cache_mib"),
        ("opentoonz", "shortcuts", "shortcuts"),
    ],
)
def test_a_setting_is_found_by_its_words(query, page, setting):
    assert setting in found(query)[page]


@pytest.mark.parametrize("query", ["", "   ", "zeppelin", "onion krita"])
def test_nothing_is_found_by_nothing_and_by_words_of_no_line(query):
    assert found(query) == {}


@pytest.mark.parametrize(
    ("query", "text", "is_there"),
    [
        ("gh be", "Ghosts before", True),
        ("host", "Ghosts before", True),  # three letters may stand inside
        ("ho", "Ghosts before", False),
        ("BEFORE", "Ghosts before", True),
        ("本", "日本語", True),
    ],
)
def test_words_are_found_by_their_beginnings(query, text, is_there):
    assert has_words(query, text) is is_there


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("d'exposition", "Feuille d’exposition"),
        ("d’exposition", "Feuille d'exposition"),
        ("preference", "Préférences"),
        ("PRÉFÉRENCE", "Preferences"),
        ("tamano", "Tamaño"),
    ],
)
def test_accents_and_the_form_of_an_apostrophe_do_not_matter(query, text):
    assert has_words(query, text)


def test_the_voicing_marks_of_kana_make_other_words():
    assert not has_words("かき", "がぎ")
    assert has_words("ｶﾞｲﾄﾞ", "ガイド")


def test_what_is_not_as_at_first_is_known_page_by_page():
    settings = replace(Settings(), onion_after_count=3, loops=False)

    titles = {
        page.name: [row.setting for row in page.changed(settings, Settings())] for page in PAGES
    }
    assert titles["canvas"] == ["onion_before_count"]  # the line of all ghosts
    assert titles["playback"] == ["loops"]
    assert titles["files"] == []
