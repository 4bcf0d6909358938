"""Opening a data set of any kind; which kind it is, it tells itself."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.datasets.errors import DataSetError
from inbetweener.datasets.hdf5 import HDF5_SUFFIXES, read_hdf5
from inbetweener.datasets.layouts import (
    looks_like_atd12k,
    looks_like_vimeo90k,
    read_atd12k,
    read_frames,
    read_vimeo90k,
)
from inbetweener.datasets.manifest import MANIFEST, read_excerpts

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.datasets.dataset import DataSet


class Layout(StrEnum):
    """How a data set lies on disk."""

    AUTO = "auto"
    EXCERPTS = "excerpts"
    HDF5 = "hdf5"
    ATD_12K = "atd-12k"
    VIMEO_90K = "vimeo-90k"
    FRAMES = "frames"


def open_data_set(path: Path, layout: Layout | str = Layout.AUTO, frames: int = 3) -> DataSet:
    """Open a data set.

    Args:
        path: a folder, or an HDF5 file.
        layout: how it lies there; `AUTO` looks.
        frames: drawings in an excerpt of plain frames, 3 or more.

    Raises:
        DataSetError: it is not there, has not that layout, is damaged or holds nothing.
    """
    if not path.exists():
        raise DataSetError(f"There is no {path}.")
    found = _layout_of(path) if layout == Layout.AUTO else Layout(layout)
    if (found is Layout.HDF5) != path.is_file():
        wanted = "a file" if found is Layout.HDF5 else "a folder"
        raise DataSetError(f"{path} is not {wanted}, as a data set of the kind {found} is.")
    if frames < 3:
        raise DataSetError(f"An excerpt has at least 3 drawings, not {frames}.")
    try:
        return _read(path, found, frames)
    except OSError as error:
        raise DataSetError(f"{path} cannot be read: {error.strerror or error}.") from error


def _read(path: Path, layout: Layout, frames: int) -> DataSet:
    if layout is Layout.FRAMES:
        return read_frames(path, frames)
    readers = {
        Layout.EXCERPTS: read_excerpts,
        Layout.HDF5: read_hdf5,
        Layout.ATD_12K: read_atd12k,
        Layout.VIMEO_90K: read_vimeo90k,
    }
    return readers[layout](path)


def _layout_of(path: Path) -> Layout:
    if path.is_file():
        if path.suffix.lower() not in HDF5_SUFFIXES:
            raise DataSetError(f"{path} is neither a folder nor an HDF5 file (.h5, .hdf5).")
        return Layout.HDF5
    if (path / MANIFEST).is_file():
        return Layout.EXCERPTS
    if looks_like_vimeo90k(path):
        return Layout.VIMEO_90K
    return Layout.ATD_12K if looks_like_atd12k(path) else Layout.FRAMES
