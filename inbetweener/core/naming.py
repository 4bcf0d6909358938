"""Names of exported pictures: `A.####.png` with the number in place of the hashes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.errors import ExportError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_HASHES = re.compile(r"#+")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
# Windows keeps these names for devices, with any extension.
_RESERVED = {"CON", "PRN", "AUX", "NUL"} | {
    f"{device}{digit}" for device in ("COM", "LPT") for digit in "0123456789¹²³"
}
# A name in a pattern would be doubled by these.
_SUFFIXES = (
    ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".tga", ".bmp", ".exr", ".gif", ".psd",
    ".dpx",
)  # fmt: skip
LONGEST_NAME_BYTES = 240
_LONGEST_STEM_BYTES = 200


@dataclass(frozen=True, slots=True)
class NamePattern:
    """How exported pictures are called.

    Attributes:
        before: text before the number.
        padding: digits at least; longer numbers are written whole.
        after: text behind it, ending as the files of a format do (".png").
    """

    before: str
    padding: int
    after: str

    @classmethod
    def parse(cls, text: str, suffixes: Sequence[str] = (".png",)) -> NamePattern:
        """Read a pattern such as "walk.####.png"; ".png" may be left out.

        Args:
            text: as it was typed.
            suffixes: what names of the format may end in, the usual one first.

        Raises:
            ExportError: there are no hashes or two runs of them, the name is not safe on every
                system, or it asks for another format.
        """
        text = text.strip()
        ends_well = text.lower().endswith(tuple(suffixes))
        if not ends_well and text.lower().endswith(_SUFFIXES):
            raise ExportError(_other_format(text, suffixes[0]))
        whole = text if ends_well else f"{text}{suffixes[0]}"
        runs = _HASHES.findall(whole)
        if len(runs) != 1:
            raise ExportError(
                tr(
                    "The name pattern “{text}” needs one run of # for the number, "
                    "as in “A.####.png”.",
                    text=text,
                )
            )
        before, after = whole.split(runs[0])
        pattern = cls(before, len(runs[0]), after)
        pattern._refuse_unsafe(text)
        return pattern

    def ending_in(self, *suffixes: str) -> NamePattern:
        """The pattern for files of another format; itself where it ends in one of these."""
        if self.after.lower().endswith(suffixes):
            return self
        old = next((each for each in _SUFFIXES if self.after.lower().endswith(each)), "")
        return replace(self, after=self.after[: len(self.after) - len(old)] + suffixes[0])

    def _refuse_unsafe(self, text: str) -> None:
        name = self.name(1)
        is_text = _is_unicode(name) and name == name.strip()
        if _FORBIDDEN.search(name) or name.startswith((".", "-", "~")) or not is_text:
            raise ExportError(
                tr(
                    "The name pattern “{text}” holds characters that file names cannot have. "
                    "Use letters, digits, points, dashes and underscores.",
                    text=text,
                )
            )
        if _is_reserved(name) or len(name.encode()) > LONGEST_NAME_BYTES:
            raise ExportError(
                tr("Some systems cannot keep files named “{name}”. Choose another.", name=name)
            )

    def name(self, number: int) -> str:
        """The file name for a number from 0.

        Raises:
            ValueError: the number is under 0.
        """
        if number < 0:
            raise ValueError(f"pictures are numbered from 0, not {number}")
        return f"{self.before}{number:0{self.padding}d}{self.after}"

    def __str__(self) -> str:
        return f"{self.before}{'#' * self.padding}{self.after}"


def _other_format(text: str, suffix: str) -> str:
    if suffix == ".png":
        return tr("Pictures are written as PNG: let “{text}” end in “.png”.", text=text)
    return tr("Let “{text}” end in “{suffix}”, as the pictures do.", text=text, suffix=suffix)


def safe_stem(text: str, fallback: str = "shot") -> str:
    """A shot's name made fit for file names and patterns on every system."""
    readable = text if _is_unicode(text) else text.encode(errors="replace").decode()
    stem = _FORBIDDEN.sub("_", readable).replace("#", "_")
    stem = stem.encode()[:_LONGEST_STEM_BYTES].decode(errors="ignore")
    while stem != (stripped := stem.strip().strip(".-~")):
        stem = stripped
    return f"_{stem}" if _is_reserved(stem) else stem or fallback


def _is_unicode(text: str) -> bool:
    """Whether text can be written down; names of undecodable bytes cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_reserved(name: str) -> bool:
    return name.split(".", maxsplit=1)[0].rstrip().upper() in _RESERVED
