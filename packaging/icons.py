"""Makes the icons of Windows and macOS from the one of resources: `python packaging/icons.py`.

`packaging/build.py` runs it in its own environment, which has Pillow.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "inbetweener.png"
ICONS = ROOT / "build" / "icons"
_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


def main() -> None:
    """Make both."""
    ICONS.mkdir(parents=True, exist_ok=True)
    picture = Image.open(SOURCE).convert("RGBA")
    picture.save(ICONS / "inbetweener.ico", sizes=[(size, size) for size in _SIZES_PX])
    picture.save(ICONS / "inbetweener.icns")


if __name__ == "__main__":
    main()
