"""The report: all that helps to mend a fault, as one text that the artist can read before sending.

It is in English whatever the window speaks, since those who mend faults have to read it. The home
folder is shown as `~`; there are no pictures in it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from inbetweener.diagnostics.log import program_words, version_of
from inbetweener.diagnostics.log_files import all_files
from inbetweener.diagnostics.machine import GIB, MIB, free_bytes, gpu_words, system_words
from inbetweener.diagnostics.machine import without_home as _without_home
from inbetweener.storage.image_cache import ImageCache

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from inbetweener.core.interpolator import ModelInfo
    from inbetweener.diagnostics.log_files import LogFiles
    from inbetweener.paths import UserFolders

_OTHER_PACKAGES = (
    "Pillow", "OpenEXR", "safetensors", "av", "psd-tools", "miniaudio", "scenedetect",
)  # fmt: skip
_LOG_BYTES = 48 << 10
_MOST_LOGS = 3
_PREFACE = (
    "This file was written by Inbetweener on your request. It was sent to nobody.\n"
    "Read it, take out what nobody else should know, and send it to whoever helps you."
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report.

    Attributes:
        title: over it.
        lines: of text.
    """

    title: str
    lines: tuple[str, ...]


def report_text(sections: Iterable[Section]) -> str:
    """The whole report."""
    now = datetime.now().astimezone()
    head = f"Inbetweener report of {now:%Y-%m-%d %H:%M %z}\n\n{_PREFACE}\n"
    return _without_home("\n".join([head, *(_text(each) for each in sections)]))


def program_section() -> Section:
    """The versions of the program and of what it is built on."""
    others = ", ".join(f"{name} {version_of(name)}" for name in _OTHER_PACKAGES)
    return Section("Program", (program_words(), others))


def machine_section() -> Section:
    """The system and its devices."""
    gpus = gpu_words() or ("none that the NVIDIA driver knows of",)
    return Section("Machine", (system_words(), *(f"GPU: {each}" for each in gpus)))


def models_section(models: Sequence[ModelInfo], folder: Path) -> Section:
    """The models as they are listed, and the files of weights as they are found.

    Args:
        models: that can be chosen.
        folder: of the weights.
    """
    listed = (f"{each.name}, version {each.version}" for each in models)
    return Section("Models", (*listed, f"Weights in {folder}:", *_weights_lines(folder)))


def storage_section(folders: UserFolders, quota_bytes: int) -> Section:
    """The folders of the program, what the cache takes up, and the room on the disks."""
    cache = ImageCache(folders.cache / "inbetweens", quota_bytes)
    used = f"{cache.total_bytes() / MIB:.0f} of {quota_bytes / MIB:.0f} MiB"
    named = {"Settings": folders.config, "Cache": folders.cache, "Data": folders.data}
    lines = (f"{name}: {folder} ({_room_words(folder)})" for name, folder in named.items())
    return Section("Folders and disks", (*lines, f"Drawn inbetweens in the cache: {used}"))


def log_sections(folder: Path) -> list[Section]:
    """The end of the logs that were written to last, the latest first.

    Args:
        folder: of all logs.
    """
    found = [files for files in all_files(folder) if files.parts]
    found.sort(key=lambda files: files.parts[-1].stat().st_mtime, reverse=True)
    return [_log_section(files) for files in found[:_MOST_LOGS]]


def _text(section: Section) -> str:
    rule = "-" * len(section.title)
    return "\n".join([section.title, rule, *section.lines, ""])


def _weights_lines(folder: Path) -> list[str]:
    paths = sorted(folder.glob("*.safetensors"))
    return [f"  {path.name}: {_weights_words(path)}" for path in paths] or ["  none"]


def _weights_words(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return f"{len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}"


def _room_words(folder: Path) -> str:
    try:
        free = f"{free_bytes(folder) / GIB:.1f} GiB free"
    except OSError as error:
        return f"its disk cannot be asked: {error.strerror}"
    return free if folder.is_dir() else f"not made yet, {free}"


def _log_section(files: LogFiles) -> Section:
    text = ""
    for path in reversed(files.parts):
        if len(text) < _LOG_BYTES:
            text = _read(path) + text
    return Section(f"The end of {files.log.name}", tuple(text[-_LOG_BYTES:].splitlines()))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError as error:
        return f"({path.name} cannot be read: {error.strerror})\n"
