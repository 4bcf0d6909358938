"""What is said to the artist, with and without a translator."""

from __future__ import annotations

import pytest

from inbetweener import wording
from inbetweener.wording import mark, speak, tr, tr_count, tr_list


class Shouting:
    def one(self, text: str) -> str:
        return text.upper().replace("{NAME}", "{name}")

    def counted(self, one: str, many: str, count: int) -> str:
        return f"{self.one(one if count < 2 else many)}".replace("{N}", "{n}")


@pytest.fixture
def shouting():
    speak(Shouting())
    yield
    speak(wording.English())


def test_english_is_its_own_key():
    assert tr("{name} is gone.", name="A1.png") == "A1.png is gone."


def test_a_text_without_values_may_hold_braces():
    assert tr("{file} stands for the file") == "{file} stands for the file"


@pytest.mark.parametrize(("n", "said"), [(0, "0 keys"), (1, "1 key"), (2, "2 keys")])
def test_english_counts(n, said):
    assert tr_count("{n} key", "{n} keys", n) == said


@pytest.mark.usefixtures("shouting")
def test_a_translator_is_asked_for_what_was_marked():
    assert tr(mark("hold")) == "HOLD"
    assert tr("{name} is gone.", name="a") == "a IS GONE."


@pytest.mark.usefixtures("shouting")
def test_the_language_decides_the_form():
    assert tr_count("{n} key", "{n} keys", 0) == "0 KEY"


def test_a_list_is_parted_by_a_sign_of_the_language():
    class Japanese(Shouting):
        def one(self, text: str) -> str:
            return "、" if text == ", " else text

    assert tr_list(["A1", "A2", "A3"]) == "A1, A2, A3"
    speak(Japanese())
    try:
        assert tr_list(each for each in ("A1", "A2")) == "A1、A2"
    finally:
        speak(wording.English())
