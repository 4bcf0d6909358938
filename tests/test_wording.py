"""What is said to the artist, with and without a translator."""

from __future__ import annotations

import pytest

from inbetweener import wording
from inbetweener.wording import mark, speak, tr, tr_count


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
