"""The language of the window: which one, and what is said where a translation is missing."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from inbetweener.session.settings import LANGUAGES as SETTABLE
from inbetweener.ui import language
from inbetweener.ui.language import LANGUAGES, LONG_ENGLISH, set_language
from inbetweener.wording import tr, tr_count
from resources.translations.catalogues import compile_catalogue

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr"><context><name></name>
<message><source>Hold…</source><translation>Tenue…</translation></message>
<message><source>{name} is gone.</source><translation>{name} a disparu.</translation></message>
<message><source>Cut</source><translation type="unfinished">Coupe</translation></message>
<message numerus="yes"><source>{n} key</source><comment>{n} keys</comment><translation>
<numerusform>{n} clé</numerusform><numerusform>{n} clés</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def french(speaking_app, tmp_path, monkeypatch):
    source = tmp_path / "inbetweener_fr.ts"
    source.write_text(CATALOGUE, encoding="utf-8")
    compile_catalogue(source, tmp_path / "inbetweener_fr.qm")
    monkeypatch.setattr(language, "resource", lambda name: tmp_path / name.rpartition("/")[2])
    return speaking_app


def test_a_chosen_language_is_spoken(french):
    assert set_language(french, "fr") == "fr"
    assert tr("Hold…") == "Tenue…"
    assert tr("{name} is gone.", name="A1.png") == "A1.png a disparu."
    assert QLocale().language() is QLocale.Language.French


def test_nought_is_singular_in_french(french):
    set_language(french, "fr")
    assert [tr_count("{n} key", "{n} keys", n) for n in (0, 1, 2)] == ["0 clé", "1 clé", "2 clés"]


def test_what_is_not_translated_or_not_finished_stays_english(french):
    set_language(french, "fr")
    assert tr("Cut") == "Cut"
    assert tr_count("{n} gap", "{n} gaps", 1) == "1 gap"


def test_the_buttons_of_qt_speak_it_too(french):
    set_language(french, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_a_lost_catalogue_means_english(speaking_app, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(language, "resource", lambda _name: tmp_path / "none.qm")
    with caplog.at_level(logging.WARNING):
        assert set_language(speaking_app, "ja") == "en"
    assert "none.qm is missing or damaged" in caplog.text


@pytest.mark.parametrize(
    ("wanted", "spoken"), [(["fr-CA", "en"], "fr"), (["de-DE", "es-ES"], "es"), (["de"], "en")]
)
def test_without_a_choice_the_system_decides(speaking_app, monkeypatch, wanted, spoken):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _system: wanted)
    assert set_language(speaking_app, "") == spoken


def test_every_language_that_can_be_set_is_spoken():
    assert set(SETTABLE) == {"", *LANGUAGES}


def test_long_english_takes_two_fifths_more_and_keeps_the_names(speaking_app):
    set_language(speaking_app, LONG_ENGLISH)
    assert tr("Render All").startswith("[Render All")
    assert len(tr("x" * 100)) == pytest.approx(140, abs=4)
    assert "[2 keys" in tr_count("{n} key", "{n} keys", 2)
    assert "A1.png" in tr("{name} is gone.", name="A1.png")
