"""Makes the moving pictures of the manual, with the program's own window and engine.

QT_QPA_PLATFORM=offscreen python -m docs.clips [NAME ...]
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from docs.clips.listed import CLIPS
from docs.clips.proof import keep_words
from inbetweener.qt_environment import undo_opencv_settings
from inbetweener.ui.look.theme import apply_theme


def main() -> int:
    """Make those that are named, or all."""
    undo_opencv_settings()
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    for name in sys.argv[1:] or CLIPS:
        clip = CLIPS[name]
        film = clip.draw()
        path = film.save(name)
        keep_words(name, clip.words())
        size = f"{path.stat().st_size / 1024:.0f} KiB"
        sys.stdout.write(f"{path.name}: {len(film.pictures)} pictures, {size}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
