"""Dark and light: text can be read in both, and a change reaches everything at once."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import inbetweener.ui
from inbetweener.core.review import Standing
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.settings import SettingsStore
from inbetweener.ui.look import icons, theme
from inbetweener.ui.look.palettes import DARK, LIGHT, Palette, contrast
from inbetweener.ui.look.style_sheet import style_sheet
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.verbs import theme as theme_verbs
from inbetweener.ui.verbs.theme import palette_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
BOTH = pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
LEAST_OF_TEXT, LEAST_OF_MARKS = 4.5, 3.0  # WCAG 2.1, 1.4.3 and 1.4.11


@pytest.fixture(autouse=True)
def as_before(qapp):
    """The theme is the application's; other tests find it as it was."""
    sheet, colours = qapp.styleSheet(), qapp.palette()
    yield
    theme.paint_with(DARK)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(colours)


def opaque(colour: QColor, ground: QColor) -> QColor:
    return mixed(colour, ground, colour.alphaF())


def test_contrast_is_that_of_wcag():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("#777777")) == pytest.approx(4.48, abs=0.005)


@BOTH
def test_words_can_be_read_on_every_ground(palette: Palette):
    grounds = ("canvas", "background", "panel", "raised", "sheet_band")
    too_weak = [
        (ink, ground)
        for ink, ground in product(("text", "muted"), grounds)
        if contrast(getattr(palette, ink), getattr(palette, ground)) < LEAST_OF_TEXT
    ]
    assert too_weak == []


@BOTH
def test_coloured_words_can_be_read(palette: Palette):
    pairs = {
        "accent on panel": (palette.accent, palette.panel),
        "accent on raised": (palette.accent, palette.raised),
        "accent on background": (palette.accent, palette.background),
        "on accent": (palette.on_accent, palette.accent),
        "on playhead": (palette.on_accent, palette.playhead),
        "problem": (palette.problem, palette.panel),
        "name of a key": (palette.text, palette.key_fill),
        "on a selected gap": (palette.muted, mixed(palette.accent, palette.background, 0.16)),
        "message on a veil": (palette.muted, opaque(palette.veil, QColor("white"))),
        "message on a veil over black": (palette.muted, opaque(palette.veil, QColor("black"))),
        "label over white": (palette.muted, opaque(palette.badge, QColor("white"))),
        "label over black": (palette.muted, opaque(palette.badge, QColor("black"))),
    }
    assert [name for name, pair in pairs.items() if contrast(*pair) < LEAST_OF_TEXT] == []


@BOTH
def test_marks_stand_out(palette: Palette):
    marks: list[tuple[object, QColor]] = [*palette.states.items(), *palette.standings.items()]
    marks += [("playhead", palette.playhead), ("key", palette.accent), ("cached", palette.cached)]
    assert [name for name, ink in marks if contrast(ink, palette.background) < LEAST_OF_MARKS] == []
    assert all(contrast(palette.sign, fill) >= LEAST_OF_TEXT for fill in palette.standings.values())


@BOTH
def test_every_state_has_a_colour(palette: Palette):
    assert palette.states.keys() == set(CellState)
    assert palette.standings.keys() == set(Standing)


@BOTH
def test_the_style_sheet_is_of_these_colours_only(palette: Palette):
    own = {getattr(palette, name).name() for name in palette.__slots__[:-2]}

    assert set(re.findall(r"#[0-9a-f]{6}\b", style_sheet(palette))) <= own


def test_nobody_keeps_a_colour_of_the_theme():
    """A colour that is looked up as a module is read stays that of the first theme."""
    kept = [
        f"{path.name}: {line}"
        for path in Path(inbetweener.ui.__file__).parent.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"\w+.*=.*theme\.[A-Z]{4,}", line)
        or re.match(r"from inbetweener.ui.look.theme import .*[A-Z]{4,}", line)
    ]
    assert kept == []


def test_the_system_is_asked_only_where_nothing_is_chosen():
    light, dark, unknown = Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown
    assert palette_of("system", light) is LIGHT
    assert palette_of("system", dark) is palette_of("system", unknown) is DARK
    assert palette_of("dark", light) is DARK
    assert palette_of("light", dark) is LIGHT


def test_a_choice_changes_the_whole_window_at_once_and_is_kept(front, make_studio):
    window = front.window
    front.trigger("theme_light")
    front.studio.settle()

    canvas = window.canvas.grab().toImage()
    assert canvas.pixelColor(QPoint(2, 2)) == LIGHT.canvas
    timeline = window.timeline.grab().toImage()
    assert timeline.pixelColor(timeline.width() - 3, timeline.height() - 3) == LIGHT.beyond_end
    assert window.actions_by_name["theme_light"].isChecked()
    assert not window.actions_by_name["theme_system"].isChecked()
    assert make_studio().workspace.settings.theme == "light"
    front.trigger("theme_dark")
    assert window.canvas.grab().toImage().pixelColor(QPoint(2, 2)) == DARK.canvas


def test_the_theme_follows_the_system_while_the_window_is_open(front, monkeypatch):
    for scheme, palette in ((Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)):
        monkeypatch.setattr(theme_verbs, "system_scheme", lambda scheme=scheme: scheme)
        QApplication.styleHints().colorSchemeChanged.emit(scheme)

        assert theme.in_use() is palette


def test_a_symbol_on_the_screen_takes_the_other_colours(qapp):
    symbol = icons.icon("mdi6.undo")

    def darkest() -> int:
        image = symbol.pixmap(32, 32).toImage()
        inks = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        return min(ink.lightness() for ink in inks if ink.alpha() > 200)

    assert darkest() > 128
    theme.paint_with(LIGHT)
    assert darkest() < 128


def test_a_symbol_of_no_size_is_nothing(qapp):
    assert icons.icon("mdi6.undo").pixmap(0, 0).isNull()


def test_a_notice_takes_the_other_colours(front):
    front.window.notices.show_notice("Something happened.")
    front.trigger("theme_light")

    bar = front.window.notices
    assert LIGHT.raised == bar.grab().toImage().pixelColor(bar.width() // 2, bar.height() - 4)


def test_a_theme_that_makes_no_sense_is_the_systems(tmp_path):
    (tmp_path / "settings.json").write_text('{"theme": "sepia"}', encoding="utf-8")
    assert SettingsStore(tmp_path).load().theme == "system"
