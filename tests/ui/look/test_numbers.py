"""Numbers as the language of the window writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from inbetweener.ui.look.numbers import decimal, short_number
from inbetweener.ui.look.sizes import size_text

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def speak_in() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "confidence", "fps", "size"),
    [
        ("en", "0.30", "23.976", "8.0 GiB"),
        ("ja", "0.30", "23.976", "8.0 GiB"),
        ("fr", "0,30", "23,976", "8,0 GiB"),
        ("es", "0,30", "23,976", "8,0 GiB"),
    ],
)
@pytest.mark.usefixtures("speak_in")
def test_the_decimal_sign_is_that_of_the_language(language, confidence, fps, size):
    QLocale.setDefault(QLocale(language))

    assert decimal(0.3, 2) == confidence
    assert short_number(24000 / 1001) == fps
    assert size_text(8 << 30) == size


@pytest.mark.usefixtures("speak_in")
def test_thousands_are_not_parted_and_needless_zeros_not_written():
    QLocale.setDefault(QLocale("en"))

    assert decimal(1234.5, 1) == "1234.5"
    assert short_number(24.0) == "24"
