"""The window's language: chosen once, before anything is built that speaks."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from inbetweener.paths import resource
from inbetweener.wording import English, speak

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

ENGLISH = "en"
# Every language that the window speaks, by its code and as it calls itself.
LANGUAGES = {ENGLISH: "English", "ja": "日本語", "fr": "Français", "es": "Español"}
# No language: English, two fifths longer and in brackets. What is cut off or was forgotten is seen.
LONG_ENGLISH = "xx-long"
_CONTEXT = ""  # what lupdate calls functions that belong to no class of Qt
_FILLER = " and so on at some length, until it is as long as other languages are"
_log = logging.getLogger(__name__)


class QtTranslator:
    """Asks a catalogue that was made with Qt Linguist and is loaded."""

    def __init__(self, catalogue: QTranslator) -> None:
        self._catalogue = catalogue
        self._english = English()

    def one(self, text: str) -> str:
        """The translation of a text, or the text itself where the catalogue has none."""
        return self._catalogue.translate(_CONTEXT, text) or text

    def counted(self, one: str, many: str, count: int) -> str:
        """The form that the language has for so many, or that of English."""
        found = self._catalogue.translate(_CONTEXT, one, many, abs(count))
        return found or self._english.counted(one, many, count)


class LongEnglish:
    """English that takes the room other languages need, to see whether the window has it."""

    def one(self, text: str) -> str:
        """The text in brackets, two fifths longer."""
        filler = _FILLER * (1 + len(text) // len(_FILLER))
        return f"[{text}{filler[: 1 + len(text) * 2 // 5]}]"

    def counted(self, one: str, many: str, count: int) -> str:
        """The English form, as long."""
        return self.one(English().counted(one, many, count))


def set_language(app: QCoreApplication, chosen: str) -> str:
    """Let the program and Qt's own dialogs speak a language from now on.

    Args:
        app: whose translators and locale are set.
        chosen: one of `LANGUAGES`, or `LONG_ENGLISH`; anything else means the system's.

    Returns:
        The code of the language that is spoken.
    """
    if chosen == LONG_ENGLISH:
        speak(LongEnglish())
        return chosen
    code = chosen if chosen in LANGUAGES else _of_the_system()
    if chosen in LANGUAGES:
        QLocale.setDefault(QLocale(code))
    if code == ENGLISH:
        return code
    catalogue = QTranslator(app)
    file = resource(f"translations/inbetweener_{code}.qm")
    if not catalogue.load(str(file)):
        _log.warning("%s is missing or damaged, so the window speaks English", file)
        return ENGLISH
    speak(QtTranslator(catalogue))
    _translate_qt(app, code)
    return code


def _of_the_system() -> str:
    """The first language that the system asks for and the window speaks; else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def _translate_qt(app: QCoreApplication, code: str) -> None:
    """Let Qt's buttons and dialogs speak it; they stay English where Qt came without it."""
    catalogue = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if catalogue.load(f"qtbase_{code}", folder):
        app.installTranslator(catalogue)
