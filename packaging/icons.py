"""Makes the icons of Windows and macOS from the one of resources: `python packaging/icons.py`.

`packaging/build.py` runs it in its own environment, which has Pillow and Qt.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "inbetweener.svg"
ICONS = ROOT / "build" / "icons"
_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
_LARGEST_PX = 1024  # of a Mac


def main() -> int:
    """Make both."""
    ICONS.mkdir(parents=True, exist_ok=True)
    picture = _drawn(_LARGEST_PX)
    picture.save(ICONS / "inbetweener.ico", sizes=[(size, size) for size in _SIZES_PX])
    picture.save(ICONS / "inbetweener.icns")
    return 0


def _drawn(side_px: int) -> Image.Image:
    """The icon as large as that."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGBA")


if __name__ == "__main__":
    sys.exit(main())
