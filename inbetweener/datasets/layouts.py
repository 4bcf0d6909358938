"""Data sets that others made, as they lie on disk: ATD-12K, Vimeo-90K, and plain frames.

Layouts, as their authors publish them:

    ATD-12K (Li et al., CVPR 2021)         train_10k/NAME/frame1.jpg frame2.jpg frame3.jpg
                                           test_2k_540p/NAME/...   (or a single such folder)
    Vimeo-90K (Xue et al., IJCV 2019)      sequences/00001/0001/im1.png ... im3.png or im7.png
                                           tri_trainlist.txt tri_testlist.txt, or sep_...
    frames                                 NAME/0001.png ..., or a folder of pictures alone

In all of them the drawings between the first and the last are the truth.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from inbetweener.datasets.dataset import DataSet, Excerpt, FolderShelf, Part
from inbetweener.datasets.errors import DataSetError
from inbetweener.imaging.kinds import PLAIN_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ATD_PARTS: Final = {"train": Part.TRAIN, "test": Part.TEST}
_VIMEO_LISTS: Final = {
    "tri_trainlist.txt": (Part.TRAIN, 3),
    "tri_testlist.txt": (Part.TEST, 3),
    "sep_trainlist.txt": (Part.TRAIN, 7),
    "sep_testlist.txt": (Part.TEST, 7),
}


def read_atd12k(folder: Path) -> DataSet:
    """Triplets, or longer runs, in a folder each: frame1, frame2 and so on.

    Raises:
        DataSetError: there is none.
    """
    by_part = {
        inner: part
        for inner in _folders_in(folder)
        for word, part in _ATD_PARTS.items()
        if inner.name.lower().startswith(word)
    }
    excerpts = [
        _atd_excerpt(one, folder, part)
        for root, part in (by_part or {folder: _part_by_name(folder)}).items()
        for one in _folders_in(root)
        if _frame_names(one)
    ]
    return DataSet(folder.name, tuple(excerpts), FolderShelf(folder), has_parts=bool(by_part))


def read_vimeo90k(folder: Path) -> DataSet:
    """Triplets or septuplets by their lists; those that the lists name and are there.

    Raises:
        DataSetError: there are no lists, a list names what lies outside, or nothing is there.
    """
    excerpts = [
        Excerpt(name, PurePosixPath(name).parts[0], part, _vimeo_pictures(name, count))
        for list_name, (part, count) in _VIMEO_LISTS.items()
        for name in _listed(folder / list_name)
        if (folder / "sequences" / name / f"im{count}.png").is_file()
    ]
    # Excerpts of one video lie in one numbered folder, and the authors' lists share none of them.
    return DataSet(folder.name, tuple(excerpts), FolderShelf(folder))


def read_frames(folder: Path, length: int) -> DataSet:
    """Plain frames in natural order: a folder of them is a scene, and so is each inner folder.

    Excerpts follow one another and share the drawing where they meet.

    Args:
        folder: of pictures, or of folders of pictures.
        length: drawings in an excerpt, 3 or more.

    Raises:
        DataSetError: there are not enough pictures.
    """
    scenes = [folder, *_folders_in(folder)]
    excerpts = [
        Excerpt(f"{scene.name}-{first + 1:05d}", scene.name, Part.TRAIN, places)
        for scene in scenes
        for first, places in _windows(_places(scene, folder), length)
    ]
    return DataSet(folder.name, tuple(excerpts), FolderShelf(folder), has_parts=False)


def looks_like_atd12k(folder: Path) -> bool:
    """Whether some folder in it, or in the folders in it, holds a frame1 and a frame3."""
    return any(
        len(_frame_names(one)) >= 3
        for outer in (folder, *_folders_in(folder))
        for one in _folders_in(outer)[:3]
    )


def looks_like_vimeo90k(folder: Path) -> bool:
    """Whether it has one of the lists."""
    return any((folder / name).is_file() for name in _VIMEO_LISTS)


def _folders_in(folder: Path) -> list[Path]:
    inner = (one for one in folder.iterdir() if one.is_dir() and not one.name.startswith("."))
    return sorted(inner, key=_natural)


def _natural(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Sorts by name with 2 before 10; natsort is not on a machine that only trains."""
    pieces = re.split(r"(\d+)", path.name)
    return [(int(one), "") if one.isdecimal() else (-1, one) for one in pieces], path.name


def _frame_names(folder: Path) -> list[str]:
    """frame1, frame2, ... as far as they go without a hole."""
    found = {one.stem: one.name for one in folder.iterdir() if _is_picture(one)}
    names: list[str] = []
    while (stem := f"frame{len(names) + 1}") in found:
        names.append(found[stem])
    return names


def _atd_excerpt(folder: Path, root: Path, part: Part) -> Excerpt:
    names = _frame_names(folder)
    if len(names) < 3:
        raise DataSetError(f"{folder} holds {len(names)} of the frames frame1, frame2, frame3.")
    inside = folder.relative_to(root)
    places = tuple((inside / name).as_posix() for name in names)
    return Excerpt(inside.as_posix(), _scene_by_name(folder.name), part, places)


def _scene_by_name(name: str) -> str:
    """A triplet's film, by the name that ATD-12K gives: Disney_v4_0_000024_s2 is of Disney_v4_0."""
    words = name.split("_")
    return "_".join(words[:-2]) if len(words) > 3 else name


def _part_by_name(folder: Path) -> Part:
    return Part.TEST if folder.name.lower().startswith("test") else Part.TRAIN


def _listed(path: Path) -> Iterator[str]:
    if not path.is_file():
        return
    try:
        lines = path.read_text(encoding="utf-8").split()
    except (OSError, UnicodeDecodeError) as error:
        raise DataSetError(f"{path} cannot be read: {error}.") from error
    for line in lines:
        inside = PurePosixPath(line)
        if inside.is_absolute() or ".." in inside.parts or len(inside.parts) != 2:
            raise DataSetError(f"{path} names {line!r}, which is no sequence such as 00001/0001.")
        yield line


def _vimeo_pictures(name: str, count: int) -> tuple[str, ...]:
    return tuple(f"sequences/{name}/im{number}.png" for number in range(1, count + 1))


def _places(scene: Path, folder: Path) -> list[str]:
    pictures = sorted((one for one in scene.iterdir() if _is_picture(one)), key=_natural)
    return [one.relative_to(folder).as_posix() for one in pictures]


def _is_picture(path: Path) -> bool:
    is_hidden = path.name.startswith(".")
    return path.suffix.lower() in PLAIN_SUFFIXES and path.is_file() and not is_hidden


def _windows(places: list[str], length: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    for first in range(0, len(places) - length + 1, length - 1):
        yield first, tuple(places[first : first + length])
