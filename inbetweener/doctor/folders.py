"""Whether the program's folders can be written, and how much room there is."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

from inbetweener.diagnostics.machine import GIB, MIB, free_bytes
from inbetweener.doctor.findings import Finding, bad, doubtful, good

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.paths import UserFolders

_NO_ROOM_BYTES = 100 * MIB
_LITTLE_ROOM_BYTES = GIB
_OR_HOME = "or set INBETWEENER_HOME to a folder that can be written."


def check_folders(folders: UserFolders) -> Iterator[Finding]:
    """The folders of settings, cache and data."""
    for what, folder in (
        ("Settings folder", folders.config),
        ("Cache folder", folders.cache),
        ("Data folder", folders.data),
    ):
        yield _folder(what, folder)


def check_cache(folders: UserFolders) -> Iterator[Finding]:
    """How full the cache is, and whether its disk has the room that it may take."""
    # Both draw in packages that may be what is broken.
    from inbetweener.session.settings import SettingsStore  # noqa: PLC0415
    from inbetweener.storage.image_cache import ImageCache  # noqa: PLC0415

    quota_bytes = SettingsStore(folders.config).load().disk_cache_mib << 20
    used_bytes = ImageCache(folders.cache / "inbetweens", quota_bytes).total_bytes()
    said = f"{used_bytes / GIB:.2f} of {quota_bytes / GIB:.1f} GiB used"
    lacking_bytes = quota_bytes - used_bytes - free_bytes(folders.cache)
    if lacking_bytes > 0:
        said += f", and its disk lacks {lacking_bytes / GIB:.1f} GiB for the rest"
        todo = "Free some space, or give the cache less under Edit > Preferences…, Rendering."
        yield doubtful("Cache", said, todo)
    else:
        yield good("Cache", said)


def _folder(what: str, folder: Path) -> Finding:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x" * 4096)
            file.flush()
        free = free_bytes(folder)
    except OSError as error:
        said = f"{folder} cannot be written: {error.strerror or error}"
        return bad(what, said, f"Allow writing there, {_OR_HOME}")
    return _room(what, f"{folder}, {free / GIB:.1f} GiB free", free)


def _room(what: str, said: str, free: int) -> Finding:
    if free < _NO_ROOM_BYTES:
        return bad(what, said, f"Free some space on that disk, {_OR_HOME}")
    if free < _LITTLE_ROOM_BYTES:
        return doubtful(what, said, "Free some space on that disk soon.")
    return good(what, said)
