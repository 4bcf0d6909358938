"""OpenEXR files written by the Academy's own library."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import OpenEXR

if TYPE_CHECKING:
    from numpy.typing import NDArray


def exr_of(channels: dict[str, NDArray[Any]], **header: Any) -> bytes:
    """A file of one part; `header` are attributes, `type` and `compression` among them."""
    about = {"type": OpenEXR.scanlineimage, "compression": OpenEXR.ZIP_COMPRESSION, **header}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "written.exr"
        with OpenEXR.File(about, _dense(channels)) as file:
            file.write(str(path))
        return path.read_bytes()


def exr_parts(*parts: tuple[dict[str, Any], dict[str, NDArray[Any]]]) -> bytes:
    """A file of several parts."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "written.exr"
        made = [OpenEXR.Part(about, _dense(channels), about["name"]) for about, channels in parts]
        with OpenEXR.File(made) as file:
            file.write(str(path))
        return path.read_bytes()


def channels_in(data: bytes) -> dict[str, NDArray[Any]]:
    """All channels of the first part, as the library reads them by itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "read.exr"
        path.write_bytes(data)
        with OpenEXR.File(str(path), separate_channels=True) as file:
            return {name: each.pixels.copy() for name, each in file.channels().items()}


def header_in(data: bytes) -> dict[str, Any]:
    """The attributes of the first part."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "read.exr"
        path.write_bytes(data)
        with OpenEXR.File(str(path), header_only=True) as file:
            return dict(file.header())


def _dense(channels: dict[str, NDArray[Any]]) -> dict[str, Any]:
    """A copy without strides: the library takes other arrays to have none, and changes the dict."""
    return {name: np.ascontiguousarray(each) for name, each in channels.items()}
