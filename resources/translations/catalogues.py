"""The catalogues of Qt Linguist: collecting what is said, merging translations, compiling."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
# Every language beside English, with how many forms its words have for numbers.
FORMS = {"ja": 1, "fr": 2, "es": 2}
# `tr_count` is Qt's `tr` with a count: its singular is the source, its plural the comment.
_ALIASES = ("tr+=tr_count", "QT_TR_NOOP+=mark")


@dataclass(frozen=True, slots=True)
class Message:
    """One thing that is said.

    Attributes:
        source: the English, its singular where things are counted.
        many: the English plural where things are counted, else "".
        forms: the finished translation, one form or one for each kind of number; empty when there
            is none.
        where: the file that says it, "" where that was not asked for.
    """

    source: str
    many: str
    forms: tuple[str, ...]
    where: str = ""


def ts_file(language: str) -> Path:
    """The catalogue that people edit."""
    return FOLDER / f"inbetweener_{language}.ts"


def qm_file(language: str) -> Path:
    """The catalogue that the program reads."""
    return FOLDER / f"inbetweener_{language}.qm"


def collect(file: Path, *, locations: str = "none") -> None:
    """Bring a catalogue up to date with what the program says; new messages are unfinished.

    Args:
        file: a `.ts` that is changed or made; translations in it are kept, and those of vanished
            messages stay in it as such.
        locations: "absolute" to say where each message is. The catalogues do without: every edit
            of the program would change them.
    """
    aliases = [word for alias in _ALIASES for word in ("-tr-function-alias", alias)]
    language = [] if file.exists() else ["-target-language", file.stem.rpartition("_")[2]]
    options = ["-silent", "-extensions", "py", "-locations", locations, *language]
    _run("lupdate", *aliases, *options, "inbetweener", "-ts", str(file))


def compile_catalogue(file: Path, output: Path) -> None:
    """Compile what is finished in a `.ts` to a `.qm`."""
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(output))


def messages(file: Path) -> list[Message]:
    """Every message of a `.ts` that the program still says."""
    return [_message(each) for each in _elements(_read(file))]


def merge(file: Path, translations: dict[str, str | list[str]]) -> list[str]:
    """Put translations into a `.ts` as finished.

    Args:
        file: the catalogue.
        translations: by the English text (the plural, where things are counted): the translation,
            or its forms for numbers in Qt's order.

    Returns:
        The texts among them that the program does not say.
    """
    tree = _read(file)
    left = dict(translations)
    for element in _elements(tree):
        key = element.findtext("comment") or element.findtext("source", "")
        if key in translations:
            _finish(element, translations[key])
            left.pop(key, None)
    tree.write(file, encoding="utf-8", xml_declaration=True)
    collect(file)  # Qt's own way to lay the file out
    return list(left)


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    forms: tuple[str, ...] = ()
    if translation is not None and translation.get("type") is None:
        counted = [form.text or "" for form in translation.iter("numerusform")]
        forms = tuple(counted) or (translation.text or "",)
    location = element.find("location")
    where = "" if location is None else location.get("filename", "")
    return Message(
        element.findtext("source", ""), element.findtext("comment", ""), forms, Path(where).name
    )


def _finish(element: ET.Element, translation: str | list[str]) -> None:
    """Write a message's translation down as finished."""
    target = element.find("translation")
    if target is None:
        target = ET.SubElement(element, "translation")
    target.clear()
    if element.get("numerus") != "yes":
        target.text = translation if isinstance(translation, str) else translation[0]
        return
    for form in [translation] if isinstance(translation, str) else translation:
        ET.SubElement(target, "numerusform").text = form


def _elements(tree: ET.ElementTree[ET.Element]) -> list[ET.Element]:
    """The messages that have not vanished."""
    gone = ("vanished", "obsolete")
    found = tree.iter("message")
    return [each for each in found if _type_of(each) not in gone]


def _type_of(element: ET.Element) -> str | None:
    translation = element.find("translation")
    return None if translation is None else translation.get("type")


def _read(file: Path) -> ET.ElementTree[ET.Element]:
    return ET.parse(file)  # noqa: S314 - our own file, or that of whoever runs this


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt Linguist that PySide6 brings along.

    Raises:
        FileNotFoundError: it is not there.
        subprocess.CalledProcessError: it failed.
    """
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        raise FileNotFoundError(f"pyside6-{tool} is missing beside {sys.executable}")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)  # noqa: S603 - Qt's own tool
