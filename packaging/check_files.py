"""Files for `packaging/check.py`, made of nothing but Python: layered pictures and a package."""

from __future__ import annotations

import struct
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SIDE_PX = 24
_NORMAL = b"8BIMnorm"


def write_ora(path: Path, names: list[str], pictures: list[Path]) -> None:
    """An OpenRaster file whose layers are PNG files, the lowest first."""
    layers = [
        f'<layer name="{name}" src="data/{index}.png" x="0" y="0"/>'
        for index, name in enumerate(names)
    ]
    width, height = struct.unpack(">II", pictures[0].read_bytes()[16:24])
    stack = f'<image w="{width}" h="{height}"><stack>{"".join(reversed(layers))}</stack></image>'
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "image/openraster")  # first and not packed, as its readers ask
        file.writestr("stack.xml", stack)
        file.write(pictures[-1], "mergedimage.png")
        for index, picture in enumerate(pictures):
            file.write(picture, f"data/{index}.png")


def write_psd(path: Path, names: list[str]) -> None:
    """A Photoshop file of small RGBA layers, each of one grey; the lowest first."""
    greys = [40 + 20 * index for index in range(len(names))]
    records = b"".join(map(_record, names))
    channels = b"".join(_channels(grey) for grey in greys)
    info = struct.pack(">h", len(names)) + records + channels
    info += b"\0" * (len(info) % 2)
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, _SIDE_PX, _SIDE_PX, 8, 3)
    layers = struct.pack(">I", len(info)) + info + struct.pack(">I", 0)
    merged = struct.pack(">H", 0) + bytes([greys[-1]]) * _SIDE_PX**2 * 3
    path.write_bytes(head + bytes(8) + struct.pack(">I", len(layers)) + layers + merged)


def _record(name: str) -> bytes:
    """What is said of a layer: where it lies, its channels, its name."""
    channels = b"".join(struct.pack(">hI", channel, _SIDE_PX**2 + 2) for channel in (-1, 0, 1, 2))
    word = bytes([len(name)]) + name.encode("ascii")
    word += b"\0" * (-len(word) % 4)
    extra = bytes(8) + word
    place = struct.pack(">4iH", 0, 0, _SIDE_PX, _SIDE_PX, 4)
    return place + channels + _NORMAL + struct.pack(">4BI", 255, 0, 0, 0, len(extra)) + extra


def _channels(grey: int) -> bytes:
    """Alpha, red, green and blue, each not packed."""
    values = (255, grey, grey, grey)
    return b"".join(struct.pack(">H", 0) + bytes([value]) * _SIDE_PX**2 for value in values)


def write_wheel(path: Path, name: str) -> None:
    """A package that adds a model of the name "checked-model"."""
    facts = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{name}.py", "def open_on(device):\n    raise NotImplementedError\n")
        file.writestr(f"{facts}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        entry = f"[inbetweener.interpolators]\nchecked-model = {name}:open_on\n"
        file.writestr(f"{facts}/entry_points.txt", entry)
