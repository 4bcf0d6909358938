"""The translators' tool: what is collected, and how translations come in."""

from __future__ import annotations

import json

import pytest

from resources.translations import __main__ as tool
from resources.translations import catalogues
from resources.translations.catalogues import Message, collect, merge, messages

PROGRAM = '''
"""Says tr("nothing") in a docstring."""
TITLES = {"hold": mark("Hold")}

class Speaker:
    def speak(self, name, count):
        warn(
            tr(
                "{name} is gone. "
                "Bring it back.",
                name=name,
            )
        )
        return tr_count("{n} key", "{n} keys", count)
'''


@pytest.fixture
def catalogue(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogues, "ROOT", tmp_path)
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    (tmp_path / "inbetweener").mkdir()
    (tmp_path / "inbetweener" / "program.py").write_text(PROGRAM, encoding="utf-8")
    file = catalogues.ts_file("fr")
    collect(file)
    return file


def test_what_is_said_and_marked_and_counted_is_collected(catalogue):
    assert messages(catalogue) == [
        Message("Hold", "", ()),
        Message("{name} is gone. Bring it back.", "", ()),
        Message("{n} key", "{n} keys", ()),
    ]


def test_translations_are_merged_as_finished(catalogue):
    unknown = merge(
        catalogue, {"Hold": "Tenue", "{n} keys": ["{n} clé", "{n} clés"], "Never said": "Jamais"}
    )
    assert unknown == ["Never said"]
    assert [each.forms for each in messages(catalogue)] == [
        ("Tenue",),
        (),
        ("{n} clé", "{n} clés"),
    ]


def test_a_translation_outlives_that_the_program_stops_saying_it(catalogue, tmp_path):
    merge(catalogue, {"Hold": "Tenue"})
    program = tmp_path / "inbetweener" / "program.py"
    program.write_text("mark('Cut')", encoding="utf-8")
    collect(catalogue)
    assert [each.source for each in messages(catalogue)] == ["Cut"]
    program.write_text("mark('Hold')", encoding="utf-8")
    collect(catalogue)
    assert messages(catalogue) == [Message("Hold", "", ("Tenue",))]


def test_what_is_missing_is_told_as_json_for_translators(catalogue, capsys):
    merge(catalogue, {"Hold": "Tenue", "{name} is gone. Bring it back.": "{name} a disparu."})
    assert tool.main(["missing", "fr"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"source": "{n} keys", "one": "{n} key", "where": ""}
    ]


def test_all_that_is_said_is_told_with_its_file(catalogue, capsys):
    assert catalogue.exists()
    tool.main(["strings"])
    told = json.loads(capsys.readouterr().out)
    assert told[0] == {"source": "Hold", "where": "program.py"}


@pytest.mark.parametrize("arguments", [[], ["merge", "xx", "a.json"], ["missing", "xx"]])
def test_a_command_that_makes_no_sense_is_answered_with_those_there_are(arguments, capsys):
    assert tool.main(arguments) == 2
    assert "merge LANGUAGE FILE.json" in capsys.readouterr().out
