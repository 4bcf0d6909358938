"""Numbers as the language of the window writes them: "8.0" in English, "8,0" in French."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def decimal(value: float, places: int) -> str:
    """A number with so many places after its decimal sign."""
    return _locale().toString(value, "f", places)


def short_number(value: float) -> str:
    """A number of up to six digits without needless zeros: "24", "23.976"."""
    return _locale().toString(value, "g", 6)


def _locale() -> QLocale:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale
