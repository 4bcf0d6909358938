from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.session.settings import Settings
from inbetweener.ui.commands.shortcuts import OWN_PRESET, ShortcutPresets, owner

PRESETS = ShortcutPresets.load()


def test_a_changed_key_makes_a_preset_of_its_own():
    settings = PRESETS.with_key(Settings(shortcuts="opentoonz"), "loop", "Ctrl+Alt+L")

    assert settings.shortcuts == OWN_PRESET
    assert settings.own_shortcuts == ("loop=Ctrl+Alt+L",)
    assert PRESETS.in_use(settings)["loop"] == "Ctrl+Alt+L"
    assert PRESETS.in_use(settings)["play"] == "P"  # as in the preset it was made from


def test_keys_are_taken_from_the_command_that_had_them():
    settings = PRESETS.with_key(Settings(), "loop", "Return")

    keys = PRESETS.in_use(settings)
    assert (keys["loop"], keys["play"]) == ("Return", "")


def test_a_key_can_be_the_sign_that_settings_are_written_with():
    settings = PRESETS.with_key(Settings(), "loop", "=")

    assert PRESETS.in_use(settings)["loop"] == "="


def test_a_command_that_had_no_keys_gets_some():
    settings = PRESETS.with_key(Settings(), "about", "Ctrl+F1")

    assert PRESETS.in_use(settings)["about"] == "Ctrl+F1"


def test_going_back_by_hand_ends_the_own_preset():
    settings = PRESETS.with_key(Settings(shortcuts="harmony"), "loop", "Ctrl+Alt+L")
    settings = PRESETS.with_key(settings, "loop", PRESETS.of("harmony")["loop"])

    assert (settings.shortcuts, settings.own_shortcuts) == ("harmony", ())


def test_reset_goes_back_to_the_preset_it_was_made_from():
    settings = PRESETS.with_key(Settings(shortcuts="harmony"), "loop", "Ctrl+Alt+L")

    assert PRESETS.without_own(settings).shortcuts == "harmony"
    assert PRESETS.in_use(PRESETS.without_own(settings)) == PRESETS.of("harmony")


def test_the_own_preset_waits_while_another_is_in_use():
    settings = PRESETS.with_key(Settings(), "loop", "Ctrl+Alt+L")
    other = replace(settings, shortcuts="pencil2d")
    assert PRESETS.in_use(other) == PRESETS.of("pencil2d")

    again = replace(other, shortcuts=OWN_PRESET)
    assert PRESETS.in_use(again) == PRESETS.in_use(settings)


@pytest.mark.parametrize(
    ("command", "wanted", "whose"),
    [
        ("loop", "Return", "play"),
        ("play", "Return", ""),
        ("loop", "", ""),
        ("loop", "Ctrl+Alt+Shift+L", ""),
        ("loop", "Space", "Play or pause"),
    ],
)
def test_a_clash_names_who_has_the_keys(command, wanted, whose):
    assert owner(PRESETS.of("inbetweener"), command, wanted) == whose
