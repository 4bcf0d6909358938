"""One case after the other, in the process that calls: what the child runs, and what tests run."""

from __future__ import annotations

import functools
import random
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fuzz.readers import Reader

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Fault:
    """What a reader should not have done.

    Attributes:
        reader: which.
        case: the number that makes the case again.
        what: the sort of the fault, alike for all cases that end at one place.
        details: all that is known.
    """

    reader: str
    case: int
    what: str
    details: str


class Cases:
    """The damaged files of one reader, each made from its number.

    Args:
        reader: what is tested.
        seed: of all chance.
        folder: where cases are written, one over the other.

    Attributes:
        whole: the files that the damage is done to.
    """

    def __init__(self, reader: Reader, seed: int, folder: Path) -> None:
        self._reader = reader
        self._seed = seed
        self.whole = _whole_files(reader)
        self._path = folder / reader.file

    def data(self, number: int) -> bytes:
        """The bytes of a case."""
        chance = random.Random(f"{self._reader.name}:{self._seed}:{number}")  # noqa: S311
        whole = chance.choice(self.whole)
        return whole if number < 0 else self._reader.damage(whole, chance, self.whole)

    def read(self, number: int) -> bool:
        """Read a case; whether the reader took the file.

        Raises:
            Exception: whatever the reader must not raise.
        """
        self._path.write_bytes(self.data(number))
        try:
            self._reader.read(self._path)
        except self._reader.refuses as error:
            if not str(error).strip():
                raise AssertionError("the error says nothing") from error
            return False
        return True

    def fault(self, number: int) -> Fault | None:
        """Read a case; what was wrong with how that ended, if anything."""
        try:
            self.read(number)
        except Exception as error:  # noqa: BLE001 - every one is what is looked for
            lines = traceback.format_exception(error)
            return Fault(self._reader.name, number, _sort(error), "".join(lines)[-4000:])
        return None

    def run(
        self, numbers: range, ends_at: float, note: Callable[[int], object]
    ) -> tuple[int, list[Fault]]:
        """Read cases until they are done or the time is up.

        Args:
            numbers: of the cases.
            ends_at: by the monotonic clock.
            note: told each number before its case is read.

        Returns:
            How many were read, and what was wrong.
        """
        faults: list[Fault] = []
        done = 0
        for number in numbers:
            if time.monotonic() > ends_at:
                break
            note(number)
            fault = self.fault(number)
            if fault is not None:
                faults.append(fault)
            done += 1
        return done, faults


@functools.cache
def _whole_files(reader: Reader) -> list[bytes]:
    return reader.seeds()


def _sort(error: Exception) -> str:
    """The kind of an error and where in our own code it came up."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [each for each in frames if each.filename.startswith(str(ROOT / "inbetweener"))]
    where = own[-1] if own else frames[-1]
    return f"{type(error).__name__} in {Path(where.filename).name}:{where.name}"
