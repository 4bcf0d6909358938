"""Followers: what a render is told by whoever runs it again and again as its shot changes."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from inbetweener.core.cancel import CancelToken
from inbetweener.errors import ExportError
from inbetweener.paths import user_folders
from inbetweener.storage.arrival_edits import taken_in, with_new_names
from inbetweener.storage.arrivals import FileKnowledge, look_for_arrivals
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.folder_listing import folders_of, list_drawings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.cli.console import Talk
    from inbetweener.rendering.scene_verifying import WrittenScene
    from inbetweener.storage.opening import Opened

FOLLOWER = "inbetweener.follower"
# Hidden, so that nobody takes it for a picture; it lies with the pictures that it tells of.
RECORD_NAME: Final = ".inbetweener-watch.json"
_LARGEST_RECORD_BYTES: Final = 64 << 20


class Follower:
    """Nobody runs this render again: the shot is as it was opened, and no file is replaced."""

    def followed(self, opened: Opened) -> Opened:
        """The shot that is rendered."""
        return opened

    def may_replace(self, _written: WrittenScene) -> bool:
        """Whether the pictures that are in the way may be replaced, though nobody said so."""
        return False

    def note(self, _written: WrittenScene) -> None:
        """Told when all is written."""


NOBODY: Final = Follower()


@dataclass(slots=True)
class WatchFollower(Follower):
    """Lets one render take in new drawings, and replace the pictures that an earlier one wrote.

    Attributes:
        talk: to whom.
        opened: the shot as it was last opened; None before the first time.
        removed: how many pictures of frames that are no more were taken away last.
    """

    talk: Talk
    opened: Opened | None = None
    removed: int = 0

    def followed(self, opened: Opened) -> Opened:
        """A project with what has become of its files since it was saved; a folder as it is."""
        self.opened = opened
        if opened.project_path is None:
            return opened
        fingerprints = FingerprintIndex(user_folders().cache / "fingerprints.json")
        listing = list_drawings(opened.folder, folders_of(opened.scene))
        knowledge = FileKnowledge(opened.folder, fingerprints)
        found = look_for_arrivals(opened.scene, listing, knowledge, CancelToken())
        certain = [each for each in found.newcomers if each.is_certain]
        for each in found.newcomers:
            if not each.is_certain:
                self.talk.warn(
                    f"{each.drawing.id} is new, but its place is not certain: open the shot in "
                    "the window to take it in.",
                    file=each.drawing.id,
                )
        scene = with_new_names(opened.scene, found.renamed)
        return replace(opened, scene=taken_in(scene, certain))

    def may_replace(self, written: WrittenScene) -> bool:
        """Whether all pictures that are in the way are as an earlier render wrote them.

        Raises:
            ExportError: the pictures would lie among the keys.
        """
        if self.opened is not None and _out_of(written).resolve() == self.opened.folder.resolve():
            raise ExportError(
                "Pictures that are written again and again need a folder of their own: choose one "
                "with --out."
            )
        known = _record(_out_of(written))
        there = [each.path for each in written.expected() if each.path.exists()]
        return all(_look(path) == known.get(_key(path, written)) for path in there)

    def note(self, written: WrittenScene) -> None:
        """Keep what was written, and take away what an earlier render wrote and this did not."""
        out, known = _out_of(written), _record(_out_of(written))
        paths = [each.path for each in written.expected()]
        keys = {_key(path, written) for path in paths}
        left = {key: look for key, look in known.items() if key not in keys}
        self.removed = sum(_removed(out / key, look) for key, look in left.items())
        looks = {_key(path, written): _look(path) for path in paths}
        value = {"format": "inbetweener-watch", "files": looks}
        write_atomically(out / RECORD_NAME, json.dumps(value).encode(), durable=False)


def _out_of(written: WrittenScene) -> Path:
    """The folder that all pictures are in, or in folders of."""
    folders = [written.flat_folder] if written.flat_folder else list(written.folders.values())
    return folders[0] if len(folders) == 1 else folders[0].parent


def _key(path: Path, written: WrittenScene) -> str:
    return path.relative_to(_out_of(written)).as_posix()


def _look(path: Path) -> list[int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return [status.st_size, status.st_mtime_ns]


def _record(out: Path) -> dict[str, Any]:
    """What an earlier render wrote; nothing where that is not known."""
    file = out / RECORD_NAME
    try:
        if file.stat().st_size > _LARGEST_RECORD_BYTES:
            return {}
        value = json.loads(file.read_bytes())
        files = value["files"] if value["format"] == "inbetweener-watch" else {}
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return {}
    return files if isinstance(files, dict) and _stay_inside(files) else {}


def _stay_inside(keys: Iterable[str]) -> bool:
    """No record may name files outside its folder: they would be taken away."""
    return all(
        not Path(key).is_absolute() and ".." not in Path(key).parts and ":" not in key
        for key in keys
    )


def _removed(path: Path, look: object) -> bool:
    """Take a picture away that is still as it was written."""
    if _look(path) != look:
        return False
    path.unlink()
    return True
