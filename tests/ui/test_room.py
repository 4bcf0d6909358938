"""The window as it is styled has room on a small screen, in every language that it speaks."""

from __future__ import annotations

import pytest

from inbetweener.ui.language import LANGUAGES, set_language
from inbetweener.ui.look.theme import apply_theme
from tests.support.front import Front

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
SMALL_SCREEN_PX = 1280, 800


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_no_wider_than_a_small_screen(
    language, speaking_app, qtbot, make_studio, monkeypatch
):
    set_language(speaking_app, language)
    apply_theme(speaking_app)
    studio = make_studio()
    studio.open()
    window = Front(qtbot, studio, monkeypatch).window

    least = window.minimumSizeHint()
    assert least.width() <= SMALL_SCREEN_PX[0]
    assert least.height() <= SMALL_SCREEN_PX[1]
    assert not window.render_button.visibleRegion().isEmpty()
