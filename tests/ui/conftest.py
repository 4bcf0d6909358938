from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator

from inbetweener import wording
from tests.support import looks
from tests.support.front import front, make_front
from tests.support.workspaces import make_studio, studio

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

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
    """No test sees the theme that another has chosen."""
    with looks.unchanged():
        yield
