"""The translations that come with the program: they fit the English, and are compiled."""

from __future__ import annotations

import re
import string

import pytest
from PySide6.QtCore import QTranslator

from resources.translations.catalogues import FORMS, Message, messages, qm_file, ts_file

ALL = [(language, each) for language in FORMS for each in messages(ts_file(language))]
FINISHED = [(language, each) for language, each in ALL if each.forms]


def places(text: str) -> list[str]:
    """The places for values, with their formats."""
    parts = string.Formatter().parse(text)
    return sorted(
        f"{name}!{conversion}:{spec}" for _, name, spec, conversion in parts if name is not None
    )


def is_joint(message: Message) -> bool:
    """Whether it only stands between the things of a list, where languages have other signs."""
    return not re.search(r"\w", message.source)


def takes_values(message: Message) -> bool:
    """Whether braces are places for values; `{file}` of the paint program is meant as it stands."""
    return bool(places(message.source)) and "stands for the" not in message.source


def spaces_around(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def wrong(language: str, message: Message) -> list[str]:
    """What is wrong with a translation."""
    english = message.many or message.source
    found = []
    if len(message.forms) != (FORMS[language] if message.many else 1):
        found.append(f"{len(message.forms)} forms")
    for form in message.forms:
        lacks_n = message.many and "{n}" not in form and "{n}" not in message.source
        if places(form) != places(message.source if lacks_n else english):
            found.append(f"places for values: {form!r}")
        if not is_joint(message) and spaces_around(form) != spaces_around(english):
            found.append(f"begins or ends otherwise: {form!r}")
        if form.endswith("…") != english.endswith("…"):
            found.append(f"opens a dialog or does not: {form!r}")
        if re.findall(r"</?[a-z]+", form) != re.findall(r"</?[a-z]+", english):
            found.append(f"tags: {form!r}")
        if form.count("&") != english.count("&"):
            found.append(f"accelerators: {form!r}")
        if not form.strip():
            found.append("empty")
    return found


@pytest.mark.parametrize("language", FORMS)
def test_translations_fit_the_english(language):
    faults = {
        each.many or each.source: wrong(language, each)
        for tongue, each in FINISHED
        if tongue == language and wrong(language, each)
    }
    assert faults == {}


def test_a_list_is_parted_as_the_language_parts_it():
    joints = {language: each.forms[0] for language, each in FINISHED if each.source == ", "}
    assert joints == {"ja": "、", "fr": ", ", "es": ", "}


@pytest.mark.parametrize("language", FORMS)
def test_what_is_compiled_is_what_is_written(qapp, language):
    assert qapp is not None
    catalogue = QTranslator()
    assert catalogue.load(str(qm_file(language)))
    stale = [
        each.source
        for tongue, each in FINISHED
        if tongue == language
        and catalogue.translate("", each.source, each.many or None, 1) not in each.forms
    ]
    assert stale == []


def test_menus_have_no_two_accelerators_of_one_letter():
    for language in FORMS:
        pairs = [each.forms[0] for tongue, each in FINISHED if tongue == language and each.forms]
        doubled = [form for form in pairs if form.replace("&&", "").count("&") > 1]
        assert doubled == []
