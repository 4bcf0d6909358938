"""Packages that an artist adds to the packed program, which has no pip.

What is not ours to pass on (PyAV, for the encoders in it) and what others make (plugins) comes as
a wheel: the one file that Python's package index offers. It is saved in a folder, and the program
unpacks it when it is started the next time. Taken out of the folder, it is forgotten.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from inbetweener.paths import added_packages_folder, is_packed
from inbetweener.wording import tr

_UNPACKED = "unpacked"


def use_added_packages(folder: Path | None = None) -> list[Path]:
    """Unpack what was added since the last time, and let all of it be imported.

    Our own packages go first: nothing that is added takes their place.

    Args:
        folder: of the wheels; by default that of this user. It is made where it is not there.

    Returns:
        Where what is added can be imported from.
    """
    folder = folder or added_packages_folder()
    with contextlib.suppress(OSError):  # a home that cannot be written in: nothing is added
        folder.mkdir(parents=True, exist_ok=True)
    wheels = sorted(folder.glob("*.whl"))
    _forget_others(folder / _UNPACKED, {wheel.stem for wheel in wheels})
    places = [place for wheel in wheels if (place := _unpacked(wheel)) is not None]
    sys.path += map(str, places)
    return places


def way_to_add(package: str) -> str:
    """What an artist does to have a package, as a sentence that follows another.

    Args:
        package: by its name in Python's package index ("av").
    """
    if not is_packed():
        return tr("Install it: pip install {package}", package=package)
    return tr(
        "Get its file for your system ({package}-….whl, from PyPI, Python’s package index), "
        "save it in {folder} and start Inbetweener again.",
        package=package.replace("-", "_"),
        folder=added_packages_folder(),
    )


def _unpacked(wheel: Path) -> Path | None:
    """Where a wheel lies unpacked; None where it cannot be read, which is told."""
    place = wheel.parent / _UNPACKED / wheel.stem
    if place.is_dir():
        return place
    folder = Path(tempfile.mkdtemp(prefix="unpacking-", dir=wheel.parent))
    try:
        with zipfile.ZipFile(wheel) as file:
            file.extractall(folder)
        place.parent.mkdir(exist_ok=True)
        folder.rename(place)  # once it is whole: another start may look meanwhile
    except (OSError, zipfile.BadZipFile, RuntimeError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        if not place.is_dir():  # nor did another start unpack it
            sys.stderr.write(f"{wheel} was not added: {error}\n")
            return None
    return place


def _forget_others(folder: Path, names: set[str]) -> None:
    """Remove what was unpacked of wheels that are no more."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in names:
            shutil.rmtree(path, ignore_errors=True)
