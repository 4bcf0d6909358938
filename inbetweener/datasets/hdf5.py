"""A data set in one HDF5 file: an array of drawings for each excerpt, which any HDF5 tool reads.

    /                      attributes: format, version, name
    /excerpts/000000       uint8 (N, H, W, 3 or 4), RGB or RGBA, a chunk a drawing, gzip
                           attributes: name, scene, part

h5py (BSD-3, with HDF5) is asked for only here, and only when such a file is read or written.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np

from inbetweener.added_packages import way_to_add
from inbetweener.datasets.dataset import DataSet, Excerpt, Part
from inbetweener.datasets.errors import DataSetError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

HDF5_SUFFIXES: Final = frozenset({".h5", ".hdf5"})

_FORMAT: Final = "inbetweener excerpts"
_VERSION: Final = 1


@dataclass(slots=True)
class _Hdf5Shelf:
    """Pictures in an HDF5 file, which is opened anew in every process that reads from it."""

    path: Path
    _file: Any = field(default=None, repr=False)
    _opened_by: int = field(default=0, repr=False)

    def picture(self, place: str) -> NDArray[np.uint8]:
        """See `Shelf.picture`; a place is "NUMBER/ORDER"."""
        number, _, order = place.rpartition("/")
        try:
            if self._file is None or self._opened_by != os.getpid():
                self._file, self._opened_by = _h5py().File(self.path, "r"), os.getpid()
            return np.asarray(self._file["excerpts"][number][int(order)], np.uint8)
        except (OSError, KeyError, ValueError, IndexError) as error:
            raise DataSetError(f"{self.path} is damaged at {place}: {error}.") from error


def read_hdf5(path: Path) -> DataSet:
    """Read what an HDF5 file holds; its pictures are read when they are asked for.

    Raises:
        DataSetError: it is no such file, or h5py is not installed.
    """
    try:
        with _h5py().File(path, "r") as file:
            if file.attrs.get("format") != _FORMAT or file.attrs.get("version") != _VERSION:
                raise DataSetError(f"{path} is no data set of this program.")
            group = file["excerpts"]
            excerpts = tuple(_excerpt(number, group[number]) for number in sorted(group))
            name = str(file.attrs["name"])
    except (OSError, KeyError, ValueError) as error:
        raise DataSetError(f"{path} cannot be read as a data set: {error}.") from error
    return DataSet(name, excerpts, _Hdf5Shelf(path))


def write_hdf5(
    data_set: DataSet,
    path: Path,
    *,
    size_px: tuple[int, int] | None = None,
    on_excerpt: Callable[[int], object] = lambda _done: None,
) -> int:
    """Write a data set into one file; the same set gives the same bytes.

    It is there whole or not at all.

    Args:
        data_set: any.
        path: its suffix is one of `HDF5_SUFFIXES`.
        size_px: width and height that every picture is brought to (filled, the middle kept); None
            for their own.
        on_excerpt: called with the number of excerpts that are written; what it raises ends it.

    Returns:
        The file's size in bytes.

    Raises:
        DataSetError: it cannot be written, a picture cannot be read, or h5py is not installed.
    """
    staged = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with _h5py().File(staged, "w", libver="latest") as file:
            file.attrs.update(format=_FORMAT, version=_VERSION, name=data_set.name)
            group = file.create_group("excerpts")
            for number, excerpt in enumerate(data_set.excerpts):
                frames = [fitted(one, size_px) for one in data_set.frames(excerpt)]
                _add(group, f"{number:06d}", excerpt, np.stack(frames))
                on_excerpt(number + 1)
        with staged.open("rb+") as file:
            os.fsync(file.fileno())
        staged.replace(path)
    except OSError as error:
        raise DataSetError(f"{path} could not be written: {error}.") from error
    finally:
        staged.unlink(missing_ok=True)
    return path.stat().st_size


def fitted(picture: NDArray[np.uint8], size_px: tuple[int, int] | None) -> NDArray[np.uint8]:
    """A picture scaled until it fills a size, and the middle of it, at that size.

    Args:
        picture: (H, W, C) uint8.
        size_px: width and height; None leaves the picture as it is.
    """
    if size_px is None or picture.shape[1::-1] == size_px:
        return picture
    width, height = size_px
    scale = max(width / picture.shape[1], height / picture.shape[0])
    wide, high = (max(1, round(side * scale)) for side in picture.shape[1::-1])
    wide, high = max(wide, width), max(high, height)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    scaled = np.asarray(cv2.resize(picture, (wide, high), interpolation=how), np.uint8)
    left, top = (wide - width) // 2, (high - height) // 2
    return np.ascontiguousarray(scaled[top : top + height, left : left + width])


def _add(group: Any, number: str, excerpt: Excerpt, frames: NDArray[np.uint8]) -> None:  # noqa: ANN401
    added = group.create_dataset(
        number,
        data=frames,
        chunks=(1, *frames.shape[1:]),
        compression="gzip",
        compression_opts=4,
        shuffle=True,
        track_times=False,  # else no two files would be the same
    )
    added.attrs.update(name=excerpt.name, scene=excerpt.scene, part=excerpt.part.value)


def _excerpt(number: str, stored: Any) -> Excerpt:  # noqa: ANN401 - h5py has no types
    places = tuple(f"{number}/{order}" for order in range(stored.shape[0]))
    if stored.ndim != 4 or stored.dtype != np.uint8 or stored.shape[3] not in (3, 4):
        raise DataSetError(f"Excerpt {number} is {stored.shape} {stored.dtype}, no drawings.")
    attributes = stored.attrs
    return Excerpt(
        str(attributes["name"]), str(attributes["scene"]), Part(attributes["part"]), places
    )


def _h5py() -> Any:  # noqa: ANN401 - the package has no types
    try:
        return import_module("h5py")
    except ImportError as error:
        raise DataSetError(
            f"Data sets in one HDF5 file need the package h5py. {way_to_add('h5py')}"
        ) from error
