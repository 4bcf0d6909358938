"""A theme that a test chooses holds for the whole program, so it is taken back."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def unchanged() -> Iterator[None]:
    """After the block the application looks as before, one made within it as Qt makes it."""
    app = QApplication.instance()
    before = (app.styleSheet(), app.palette()) if isinstance(app, QApplication) else None
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet() != (before[0] if before else ""):
        theme.paint_with(DARK)
        app.setStyleSheet(before[0] if before else "")
        if before:
            app.setPalette(before[1])
