"""What a user has set, kept between runs: one frozen value, one file."""

from __future__ import annotations

import json
import logging
import re
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from inbetweener.core.gap_closing import WIDEST_CLOSED_PX
from inbetweener.core.shot import DEFAULT_FPS, USUAL_FPS
from inbetweener.errors import StorageError
from inbetweener.storage.atomic import write_atomically

RECENT_LIMIT = 10
THEMES = ("system", "dark", "light")
OTHER_LAYERS = ("shown", "dimmed", "hidden")
SHEET_ROWS_A_PAGE = (144, 72)
NEW_DRAWINGS = ("take", "ask", "ignore")
LANGUAGES = ("", "en", "ja", "fr", "es")  # "" is the system's
MOST_GHOSTS = 4  # on either side
GHOST_PERCENTS = (100, 60, 36, 22)  # beside the strength of all: farther ones are weaker
_LIMIT_BYTES = 1 << 20
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default.

    Attributes:
        device: where models run: "auto", "cpu", "cuda", "mps".
        shortcuts: name of the shortcut preset; "own" for the artist's own.
        own_shortcuts: what differs there from the preset it was made from, as "command=keys".
        own_shortcuts_base: the name of that preset.
        memory_mib: pictures kept in memory for scrubbing and playing.
        disk_cache_mib: rendered inbetweens kept on disk.
        onion_is_on: whether ghosts of the keys around are shown.
        onion_by_key: ghosts of the neighbouring keys, else of the neighbouring drawings.
        onion_opacity_percent: how strong the ghosts are, all together.
        onion_before_count: how many ghosts before, 0 to 4.
        onion_after_count: how many after.
        onion_before_percents: how strong each of the four before is of that, the nearest first.
        onion_after_percents: how strong each of the four after.
        onion_before_colour: of the ghosts before, "#rrggbb"; "" for the program's own.
        onion_after_colour: of the ghosts after.
        onion_in_front: whether ghosts lie over the drawing.
        loops: whether playing begins again at the end.
        plays_ping_pong: whether playing runs back from the end.
        plays_half_speed: whether it takes twice its time.
        keeps_length: whether edits of timing keep the gap's length rather than ripple.
        new_fps: frames a second of shots that are opened for the first time, one of `USUAL_FPS`.
        exact_colours: whether shots that are opened for the first time are drawn in the colours of
            their keys alone.
        close_gaps_px: how wide gaps of lines are closed in such shots; 0 closes none.
        whole_lines: whether lines are drawn anew in such shots, whole and of their width.
        view_is_mirrored: whether the canvas shows the picture mirrored.
        view_rotation_degrees: how far clockwise it is turned there, 0 to 359.
        view_background: what cels lie on: "checker", or a colour as "#rrggbb".
        guide_thirds: whether lines at the thirds are seen.
        guide_field: whether the field grid is.
        guide_safe: whether the areas safe for action and titles are.
        other_layers: how the layers that are not worked on are shown, one of `OTHER_LAYERS`.
        camera_frame: whether the camera's frame is seen on the canvas, its panel in front or not.
        spacing_dots: whether dots show how the point under the pointer is spaced.
        recent: shots opened lately, the latest first, as paths.
        paint_command: what inbetweens are drawn over with: a program and its arguments, `{file}`
            standing for the file; "" takes whatever the system opens pictures with.
        new_drawings: what is done about drawings that come into the folder of the open shot, one of
            `NEW_DRAWINGS`.
        sheet_is_japanese: whether the exposure sheet is laid out as in Japan.
        sheet_rows_a_page: frames on a printed page of it, one of `SHEET_ROWS_A_PAGE`.
        theme: one of `THEMES`; "system" is dark or light as the system is.
        language: one of `LANGUAGES`; read once, when the program starts.
        tour_is_over: whether the tour of the first start was taken or skipped.
        window_geometry: Qt's own description of the window's place, base64.
        window_state: of its docks and toolbars, base64.
    """

    device: str = "auto"
    shortcuts: str = "inbetweener"
    own_shortcuts: tuple[str, ...] = ()
    own_shortcuts_base: str = "inbetweener"
    memory_mib: int = 1024
    disk_cache_mib: int = 8192
    onion_is_on: bool = True
    onion_by_key: bool = True
    onion_opacity_percent: int = 45
    onion_before_count: int = 1
    onion_after_count: int = 1
    onion_before_percents: tuple[int, ...] = GHOST_PERCENTS
    onion_after_percents: tuple[int, ...] = GHOST_PERCENTS
    onion_before_colour: str = ""
    onion_after_colour: str = ""
    onion_in_front: bool = False
    loops: bool = True
    plays_ping_pong: bool = False
    plays_half_speed: bool = False
    keeps_length: bool = True
    new_fps: float = DEFAULT_FPS
    exact_colours: bool = False
    close_gaps_px: int = 0
    whole_lines: bool = False
    view_is_mirrored: bool = False
    view_rotation_degrees: int = 0
    view_background: str = "checker"
    guide_thirds: bool = False
    guide_field: bool = False
    guide_safe: bool = False
    other_layers: str = "shown"
    camera_frame: bool = False
    spacing_dots: bool = False
    recent: tuple[str, ...] = ()
    paint_command: str = ""
    new_drawings: str = "take"
    sheet_is_japanese: bool = False
    sheet_rows_a_page: int = 144
    theme: str = "system"
    language: str = ""
    tour_is_over: bool = False
    window_geometry: str = ""
    window_state: str = ""

    @property
    def recent_paths(self) -> list[Path]:
        """The shots opened lately, the latest first; a look for them on the disk may take long."""
        return list(map(Path, self.recent))

    def with_recent(self, path: Path) -> Settings:
        """These settings with a shot at the head of the recent ones."""
        text = str(path)
        rest = tuple(each for each in self.recent if each != text)
        return replace(self, recent=(text, *rest)[:RECENT_LIMIT])


class SettingsStore:
    """Reads and writes the settings file; a damaged one counts as none."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """The settings of the last run, defaults for all that is missing or makes no sense."""
        try:
            if self._path.stat().st_size > _LIMIT_BYTES:
                return Settings()
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _from_json(values) if isinstance(values, dict) else Settings()

    def save(self, settings: Settings) -> None:
        """Keep the settings; a disk that refuses is logged, since no work hangs on them."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(asdict(settings), indent=1, ensure_ascii=False)
            # Not flushed: a power cut may cost the settings, a wait on the disk would cost frames.
            write_atomically(self._path, text.encode(), durable=False)
        except (OSError, StorageError) as error:
            _log.warning("settings were not saved: %s", error)


def _from_json(values: dict[str, Any]) -> Settings:
    known: dict[str, Any] = {}
    for each in fields(Settings):
        value, default = values.get(each.name), each.default
        if isinstance(default, tuple) and isinstance(value, list):
            kind = type(default[0]) if default else str
            known[each.name] = tuple(item for item in value if type(item) is kind)
        elif type(value) is type(default):
            known[each.name] = value
    settings = replace(Settings(), **known)
    return replace(
        settings,
        memory_mib=min(max(settings.memory_mib, 64), 1 << 20),
        disk_cache_mib=min(max(settings.disk_cache_mib, 256), 1 << 24),
        new_fps=settings.new_fps if settings.new_fps in USUAL_FPS else DEFAULT_FPS,
        close_gaps_px=min(max(settings.close_gaps_px, 0), WIDEST_CLOSED_PX),
        onion_opacity_percent=min(max(settings.onion_opacity_percent, 5), 100),
        onion_before_count=min(max(settings.onion_before_count, 0), MOST_GHOSTS),
        onion_after_count=min(max(settings.onion_after_count, 0), MOST_GHOSTS),
        onion_before_percents=_percents(settings.onion_before_percents),
        onion_after_percents=_percents(settings.onion_after_percents),
        onion_before_colour=_colour(settings.onion_before_colour),
        onion_after_colour=_colour(settings.onion_after_colour),
        view_rotation_degrees=settings.view_rotation_degrees % 360,
        other_layers=(
            settings.other_layers if settings.other_layers in OTHER_LAYERS else OTHER_LAYERS[0]
        ),
        new_drawings=(
            settings.new_drawings if settings.new_drawings in NEW_DRAWINGS else NEW_DRAWINGS[0]
        ),
        theme=settings.theme if settings.theme in THEMES else "system",
        sheet_rows_a_page=(
            settings.sheet_rows_a_page
            if settings.sheet_rows_a_page in SHEET_ROWS_A_PAGE
            else SHEET_ROWS_A_PAGE[0]
        ),
        language=settings.language if settings.language in LANGUAGES else "",
    )


def _percents(values: tuple[int, ...]) -> tuple[int, ...]:
    """One for each ghost: what is missing is the default, what is out of range its end."""
    full = (*values, *GHOST_PERCENTS[len(values) :])[:MOST_GHOSTS]
    return tuple(min(max(value, 5), 100) for value in full)


def _colour(text: str) -> str:
    """A colour as "#rrggbb"; "" for what is none."""
    return text if re.fullmatch(r"#[0-9a-fA-F]{6}", text) else ""
