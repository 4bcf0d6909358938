"""Names of exported pictures: `A.####.png` with the number in place of the hashes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from inbetweener.errors import ExportError

_HASHES = re.compile(r"#+")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
# Windows keeps these names for devices, with any extension.
_RESERVED = {"CON", "PRN", "AUX", "NUL"} | {f"{d}{n}" for d in ("COM", "LPT") for n in range(1, 10)}
LONGEST_NAME_BYTES = 240


@dataclass(frozen=True, slots=True)
class NamePattern:
    """How exported pictures are called.

    Attributes:
        before: text before the number.
        padding: digits at least; longer numbers are written whole.
        after: text behind it, ending in ".png".
    """

    before: str
    padding: int
    after: str

    @classmethod
    def parse(cls, text: str) -> NamePattern:
        """Read a pattern such as "walk.####.png"; ".png" may be left out.

        Raises:
            ExportError: there are no hashes or two runs of them, or the name is not safe on every
                system.
        """
        text = text.strip()
        whole = text if text.lower().endswith(".png") else f"{text}.png"
        runs = _HASHES.findall(whole)
        if len(runs) != 1:
            raise ExportError(
                f"The name pattern “{text}” needs one run of # for the number, as in “A.####.png”."
            )
        before, after = whole.split(runs[0])
        pattern = cls(before, len(runs[0]), after)
        pattern._refuse_unsafe(text)
        return pattern

    def _refuse_unsafe(self, text: str) -> None:
        name = self.name(1)
        if _FORBIDDEN.search(name) or name.startswith((".", "-", "~")) or name != name.strip():
            raise ExportError(
                f"The name pattern “{text}” holds characters that file names cannot have. "
                "Use letters, digits, points, dashes and underscores."
            )
        if name.split(".")[0].upper() in _RESERVED or len(name.encode()) > LONGEST_NAME_BYTES:
            raise ExportError(f"Some systems cannot keep files named “{name}”. Choose another.")

    def name(self, number: int) -> str:
        """The file name for a number from 0."""
        return f"{self.before}{number:0{self.padding}d}{self.after}"

    def __str__(self) -> str:
        return f"{self.before}{'#' * self.padding}{self.after}"


def safe_stem(text: str, fallback: str = "shot") -> str:
    """A shot's name made fit for file names and patterns."""
    stem = _FORBIDDEN.sub("_", text).replace("#", "_").strip(" .-~")
    return stem or fallback
