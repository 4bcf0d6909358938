"""The table of the preferences: every setting that is the artist's choice, one entry each."""

from __future__ import annotations

from inbetweener.core.shot import USUAL_FPS
from inbetweener.session.settings import SHEET_ROWS_A_PAGE
from inbetweener.ui.preferences import special_fields as special
from inbetweener.ui.preferences.canvas_page import CANVAS_PAGE
from inbetweener.ui.preferences.machine_pages import FILES_PAGE, RENDERING_PAGE
from inbetweener.ui.preferences.rows import Check, Choice, Group, Page, Row, Special
from inbetweener.wording import mark

_THEMES = (
    ("system", mark("As the system")),
    ("dark", mark("Dark")),
    ("light", mark("Light")),
)
# Every language is named in itself, so that whoever speaks it finds it.
_LANGUAGES = (
    ("", mark("As the system")),
    ("en", "English"),
    ("ja", "日本語"),
    ("fr", "Français"),
    ("es", "Español"),
)
_RULES = ((True, mark("Keep length")), (False, mark("Ripple")))
_SHEETS = ((False, mark("Western")), (True, mark("Japanese")))
_PAGES = tuple((rows, str(rows)) for rows in SHEET_ROWS_A_PAGE)
_RATES = tuple((fps, f"{fps:g}") for fps in USUAL_FPS)

_GENERAL_PAGE = Page(
    "general",
    mark("General"),
    "mdi6.tune",
    (
        Group(
            mark("Appearance"),
            (
                Row("theme", mark("Theme"), Choice(_THEMES), words=mark("colours dark light")),
                Row(
                    "language",
                    mark("Language"),
                    Choice(_LANGUAGES),
                    mark("Takes effect when Inbetweener is started again."),
                    "language",
                ),
            ),
        ),
        Group(
            mark("Shots"),
            (
                Row(
                    "recent",
                    mark("Recent shots"),
                    Special(special.RecentField),
                    mark("The list on the welcome page and in File. The shots themselves stay."),
                    mark("history forget"),
                ),
            ),
        ),
    ),
)

_PLAYBACK_PAGE = Page(
    "playback",
    mark("Playback"),
    "mdi6.play-outline",
    (
        Group(
            mark("Playing"),
            (
                Row("loops", mark("Begin again at the end"), Check(), words=mark("loop repeat")),
                Row(
                    "plays_ping_pong",
                    mark("Run back from the end"),
                    Check(),
                    words=mark("ping-pong"),
                ),
                Row(
                    "plays_half_speed",
                    mark("Play at half the rate"),
                    Check(),
                    words=mark("slow speed"),
                ),
            ),
        ),
    ),
)

_TIMELINE_PAGE = Page(
    "timeline",
    mark("Timeline and Sheet"),
    "mdi6.table-large",
    (
        Group(
            mark("Timeline"),
            (
                Row(
                    "keeps_length",
                    mark("When timing changes"),
                    Choice(_RULES),
                    mark(
                        "Keep length: a gap's drawings share its frames. "
                        "Ripple: what comes after moves."
                    ),
                    mark("length ripple"),
                ),
            ),
        ),
        Group(
            mark("New shots"),
            (
                Row(
                    "new_fps",
                    mark("Frames a second"),
                    Choice(_RATES),
                    mark(
                        "Of folders that are opened for the first time, and of sheets that do not "
                        "say."
                    ),
                    mark("fps rate speed"),
                ),
            ),
        ),
        Group(
            mark("Exposure sheet"),
            (
                Row(
                    "sheet_is_japanese",
                    mark("Layout"),
                    Choice(_SHEETS),
                    words=mark("x-sheet timesheet"),
                ),
                Row(
                    "sheet_rows_a_page",
                    mark("Frames on a printed page"),
                    Choice(_PAGES),
                    mark("144 stand in two columns of 72."),
                    mark("rows PDF print"),
                ),
            ),
        ),
    ),
)

_SHORTCUTS_PAGE = Page(
    "shortcuts",
    mark("Shortcuts"),
    "mdi6.keyboard-outline",
    (
        Group(
            mark("Keyboard"),
            (
                Row(
                    "shortcuts",
                    mark("Shortcuts"),
                    Special(special.KeysField),
                    mark("Habits of another program, or shortcuts of your own."),
                    mark("keyboard shortcuts preset Harmony OpenToonz Pencil2D"),
                ),
            ),
        ),
    ),
)

PAGES = (
    _GENERAL_PAGE,
    CANVAS_PAGE,
    _PLAYBACK_PAGE,
    _TIMELINE_PAGE,
    RENDERING_PAGE,
    FILES_PAGE,
    _SHORTCUTS_PAGE,
)
# What is kept but is no preference, or is part of one that has a place of its own.
ELSEWHERE = {
    "own_shortcuts": "the editor of the shortcuts",
    "own_shortcuts_base": "the editor of the shortcuts",
    "camera_frame": "the View menu and the Camera panel",
    "tour_is_over": "the Help menu, which begins it again",
    "window_geometry": "the window itself",
    "window_state": "the docks themselves",
}
