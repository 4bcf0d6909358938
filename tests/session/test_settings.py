from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.session.settings import RECENT_LIMIT, Settings, SettingsStore, _from_json


@pytest.fixture
def store(tmp_path):
    return SettingsStore(tmp_path / "config")


def write(tmp_path, text) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_bytes(text)


def test_without_a_file_there_are_the_defaults(store):
    assert store.load() == Settings()


def test_settings_come_back_as_they_were_kept(store):
    settings = Settings(device="cpu", loops=False, recent=("/絵/歩き", "b"), memory_mib=512)
    store.save(settings)

    assert store.load() == settings


@pytest.mark.parametrize("text", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_a_damaged_file_counts_as_none(store, tmp_path, text):
    write(tmp_path, text)

    assert store.load() == Settings()


def test_a_file_far_too_large_is_not_read(store, tmp_path):
    write(tmp_path, b'{"device": "cpu", "x": "' + b"x" * (1 << 20) + b'"}')

    assert store.load() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("device", 3),
        ("loops", 1),
        ("loops", "yes"),
        ("memory_mib", True),
        ("memory_mib", "512"),
        ("memory_mib", 512.5),
        ("recent", "walk"),
        ("window_state", None),
    ],
)
def test_a_value_of_the_wrong_type_is_the_default_and_the_rest_is_kept(
    store, tmp_path, name, value
):
    write(tmp_path, json.dumps({name: value, "shortcuts": "harmony"}).encode())

    assert store.load() == Settings(shortcuts="harmony")


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("memory_mib", 0, 64),
        ("memory_mib", 10**30, 1 << 20),
        ("disk_cache_mib", -5, 256),
        ("disk_cache_mib", 10**30, 1 << 24),
        ("onion_opacity_percent", 0, 5),
        ("onion_opacity_percent", 999, 100),
        ("onion_before_count", -1, 0),
        ("onion_after_count", 9, 4),
        ("sheet_rows_a_page", 72, 72),
        ("new_fps", 25.0, 25.0),
        ("new_fps", 1e300, 24.0),
        ("sheet_rows_a_page", 100, 144),
        ("language", "ja", "ja"),
        ("language", "klingon", ""),
    ],
)
def test_numbers_are_brought_within_their_ranges(store, tmp_path, name, value, kept):
    write(tmp_path, json.dumps({name: value}).encode())

    assert store.load() == replace(Settings(), **{name: kept})


def test_recent_entries_that_are_no_text_are_left_out(store, tmp_path):
    write(tmp_path, b'{"recent": ["a", 3, null, "b"]}')

    assert store.load().recent == ("a", "b")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3),
)


@given(st.dictionaries(st.sampled_from([each.name for each in fields(Settings)]), _JSON))
def test_whatever_a_file_says_the_settings_have_their_types(values):
    settings = _from_json(values)

    assert all(type(getattr(settings, f.name)) is type(f.default) for f in fields(Settings))


def test_a_shot_opened_again_moves_to_the_head_of_the_recent_ones():
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = settings.with_recent(Path(name))

    assert settings.recent == ("a", "b")


def test_the_oldest_recent_shots_are_let_go():
    settings = Settings()
    for number in range(RECENT_LIMIT + 3):
        settings = settings.with_recent(Path(str(number)))

    assert len(settings.recent) == RECENT_LIMIT
    assert settings.recent[0] == str(RECENT_LIMIT + 2)


def test_a_disk_that_refuses_is_logged_and_nothing_more(tmp_path, caplog):
    (tmp_path / "file").write_bytes(b"")

    SettingsStore(tmp_path / "file" / "config").save(Settings())

    assert "settings were not saved" in caplog.text


def test_ghosts_of_no_colour_take_the_usual_one(tmp_path):
    values = {"onion_before_colour": "banana", "onion_after_colour": "#00ff88"}
    (tmp_path / "settings.json").write_text(json.dumps(values))
    settings = SettingsStore(tmp_path).load()

    assert (settings.onion_before_colour, settings.onion_after_colour) == ("", "#00ff88")


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ([80, 40], (80, 40, 36, 22)),  # the rest as ever
        ([0, 200, 50, 50, 50], (5, 100, 50, 50)),
        ([True, "x", 70], (70, 60, 36, 22)),
        ("strong", (100, 60, 36, 22)),
    ],
)
def test_every_ghost_has_a_strength_within_its_range(store, tmp_path, value, kept):
    write(tmp_path, json.dumps({"onion_before_percents": value}).encode())

    assert store.load().onion_before_percents == kept


def test_settings_of_before_there_were_many_ghosts_show_what_they_did(store, tmp_path):
    write(tmp_path, b'{"onion_opacity_percent": 30, "onion_by_key": false}')
    settings = store.load()

    assert (settings.onion_before_count, settings.onion_after_count) == (1, 1)
    assert settings.onion_before_percents[0] == settings.onion_after_percents[0] == 100
