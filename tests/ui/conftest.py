from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from inbetweener import wording
from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK
from tests.support.front import front, make_front
from tests.support.workspaces import make_studio, studio

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["front", "make_front", "make_studio", "studio"]


@pytest.fixture
def speaking_app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again after the test."""
    before = QLocale()
    yield qapp
    for catalogue in qapp.findChildren(QTranslator):
        qapp.removeTranslator(catalogue)
        catalogue.deleteLater()
    wording.speak(wording.English())
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def unchanged_look() -> Iterator[None]:
    """A theme that a test chooses holds for the whole program, so it is taken back."""
    app = QApplication.instance()
    before = (app.styleSheet(), app.palette()) if isinstance(app, QApplication) else None
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet() != (before[0] if before else ""):
        theme.paint_with(DARK)
        app.setStyleSheet(before[0] if before else "")
        if before:
            app.setPalette(before[1])
