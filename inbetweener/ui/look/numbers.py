"""Numbers as the language of the window writes them: "8.0" in English, "8,0" in French."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def decimal(value: float, places: int) -> str:
    """A number with so many places after its decimal sign."""
    return _locale().toString(value, "f", places)


def short_number(value: float) -> str:
    """A number of up to six digits without needless zeros: "24", "23.976"."""
    return _locale().toString(value, "g", 6)


def percentage(share: float) -> str:
    """A share in [0, 1] as a percentage without its sign, as exact as it is of use."""
    percent = share * 100
    if 0 < percent < 0.01:
        return f"< {decimal(0.01, 2)}"
    return decimal(percent, 2 if percent < 0.1 else 1)


def _locale() -> QLocale:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale
