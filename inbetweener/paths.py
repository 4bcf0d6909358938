"""The one place that knows folders: where settings, caches and our own resources are.

`INBETWEENER_HOME` puts everything that the program keeps for a user below one folder, for tests,
for farm machines without a home and for a portable set-up.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_APP = "inbetweener"
HOME_VARIABLE = "INBETWEENER_HOME"


@dataclass(frozen=True, slots=True)
class UserFolders:
    """Where the program keeps what belongs to one user; the folders need not exist yet.

    Attributes:
        config: settings and recent shots.
        cache: rendered inbetweens by content; safe to delete at any time.
        data: autosaves, which outlive a crash.
    """

    config: Path
    cache: Path
    data: Path

    @classmethod
    def below(cls, home: Path) -> UserFolders:
        """All three folders below `home`."""
        return cls(config=home / "config", cache=home / "cache", data=home / "data")


def user_folders() -> UserFolders:
    """The folders of this user on this system, or those below `INBETWEENER_HOME`."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return UserFolders.below(Path(home))
    # Only those who ask need the package: a machine that trains has none.
    import appdirs  # noqa: PLC0415

    return UserFolders(
        config=Path(appdirs.user_config_dir(_APP, appauthor=False)),
        cache=Path(appdirs.user_cache_dir(_APP, appauthor=False)),
        data=Path(appdirs.user_data_dir(_APP, appauthor=False)),
    )


def added_packages_folder() -> Path:
    """Where a user of the packed program saves packages that it shall have; may not exist yet."""
    return user_folders().data / "packages"


def is_file(path: Path) -> bool:
    """Whether a file is there; one that cannot be looked at is not.

    Unlike `Path.is_file` it never fails: not for a name that is too long, a folder that may not be
    entered, or a network drive that has gone.
    """
    return os.path.isfile(path)  # noqa: PTH113 - see above


def is_folder(path: Path) -> bool:
    """Whether a folder is there, likewise."""
    return os.path.isdir(path)  # noqa: PTH112


def is_there(path: Path) -> bool:
    """Whether anything of that name is there, likewise."""
    return os.path.exists(path)  # noqa: PTH110


def is_packed() -> bool:
    """Whether this is the packed program, which has no Python of its own and no pip."""
    return bool(getattr(sys, "frozen", False))


def own_command() -> list[str]:
    """How this program is started again, in a process of its own."""
    if is_packed():
        return [sys.executable]
    # By its folder, so that it is found where it was not installed; where it was, whatever comes
    # before it on the path still does.
    root = str(project_root())
    code = f"import sys; {root!r} in sys.path or sys.path.insert(0, {root!r}); "
    code += "from inbetweener.__main__ import main; sys.exit(main())"
    return [sys.executable, "-c", code]


def project_root() -> Path:
    """The folder that holds `inbetweener/`."""
    return Path(__file__).resolve().parent.parent


def shipped_folder() -> Path:
    """The folder that holds `resources/` and `models/`.

    They lie beside the package in a checkout and in a frozen program, and in it where it was
    installed from a wheel.
    """
    in_package = Path(__file__).resolve().parent / "shipped"
    return in_package if in_package.is_dir() else project_root()


def resource(name: str) -> Path:
    """The path of one of our own resource files.

    Args:
        name: relative to `resources/`, with forward slashes ("icons/key.svg").

    Raises:
        ValueError: the name is absolute or leaves the folder.
    """
    if name.startswith("/") or ".." in Path(name).parts:
        raise ValueError(f"resource names are relative and stay inside: {name!r}")
    return shipped_folder() / "resources" / name


def models_folder() -> Path:
    """The folder of registered models and weights."""
    return shipped_folder() / "models"
