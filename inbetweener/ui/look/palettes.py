"""Palettes: the colours of every meaning, once for a dark and once for a light screen.

The greys carry next to no hue, so that they do not tint an artist's judgement of colour. Text is at
least 4.5:1 on every ground that it is written on (WCAG 2.1, success criterion 1.4.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from inbetweener.core.review import Standing
from inbetweener.session.rendering.cell_states import CellState

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme.

    Attributes:
        canvas: around the picture, and of the bars at the window's edges.
        background: of the timeline and of lists.
        panel: of forms, docks and menus.
        raised: of what can be pressed, and of notices.
        outline: between parts.
        text: of what is read first.
        muted: of what steps back; still easy to read.
        disabled: of what cannot be used now.
        accent: of keys, of what is chosen, and of the focus.
        on_accent: of text on `accent` and on `playhead`.
        playhead: of the playhead and of cuts.
        problem: of sentences that say what went wrong, and of the edge of such notices.
        warning: of the edge of notices that warn.
        info: of the edge of notices that inform.
        key_fill: of a key's tile.
        band_fill: of a selection that is being dragged, with the timeline showing through.
        cached: of the bar that says which frames are in memory.
        beyond_end: of the timeline after the last frame.
        thumbnail_ground: around a thumbnail.
        sheet_band: of every other second of the exposure sheet.
        sheet_line: between its rows.
        sheet_strong: between its seconds and columns.
        veil: over a picture behind a message.
        dim: over a picture behind an overlay.
        badge: of labels over a picture.
        sign: of the strokes in the signs of the review.
        states: of cells, by how far their rendering is.
        standings: of inbetweens, by what the review says.
    """

    canvas: QColor
    background: QColor
    panel: QColor
    raised: QColor
    outline: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    accent: QColor
    on_accent: QColor
    playhead: QColor
    problem: QColor
    warning: QColor
    info: QColor
    key_fill: QColor
    band_fill: QColor
    cached: QColor
    beyond_end: QColor
    thumbnail_ground: QColor
    sheet_band: QColor
    sheet_line: QColor
    sheet_strong: QColor
    veil: QColor
    dim: QColor
    badge: QColor
    sign: QColor
    states: Mapping[CellState, QColor]
    standings: Mapping[Standing, QColor]


DARK = Palette(
    canvas=QColor("#17181b"),
    background=QColor("#22242a"),
    panel=QColor("#282b32"),
    raised=QColor("#343841"),
    outline=QColor("#434854"),
    text=QColor("#e7e9ee"),
    muted=QColor("#a3a9b6"),
    disabled=QColor("#6d7280"),
    accent=QColor("#f5a85a"),
    on_accent=QColor("#1d1508"),
    playhead=QColor("#ff5c5c"),
    problem=QColor("#ff7b72"),
    warning=QColor("#d9b64a"),
    info=QColor("#8fa6d8"),
    key_fill=QColor("#3a3229"),
    band_fill=QColor(245, 168, 90, 40),
    cached=QColor("#8d94a3"),
    beyond_end=QColor("#1d1f24"),
    thumbnail_ground=QColor("#414651"),
    sheet_band=QColor("#262931"),
    sheet_line=QColor("#30343d"),
    sheet_strong=QColor("#5a6070"),
    veil=QColor(23, 24, 27, 238),
    dim=QColor(23, 24, 27, 165),
    badge=QColor(34, 36, 42, 235),
    sign=QColor("#14161a"),
    states={
        CellState.NOT_RENDERED: QColor("#8b919e"),
        CellState.QUEUED: QColor("#8fa6d8"),
        CellState.RENDERING: QColor("#f5a85a"),
        CellState.READY: QColor("#54c29a"),
        CellState.STALE: QColor("#d9b64a"),
        CellState.FAILED: QColor("#ff7b72"),
    },
    standings={
        Standing.UNREVIEWED: QColor("#a3a9b6"),
        Standing.ACCEPTED: QColor("#5fd0a5"),
        Standing.REJECTED: QColor("#ff857c"),
        Standing.NEEDS_HAND: QColor("#e3c65b"),
        Standing.CHANGED: QColor("#c3b1f2"),
        Standing.BY_HAND: QColor("#8fb8ff"),
    },
)

LIGHT = Palette(
    canvas=QColor("#cfd1d5"),
    background=QColor("#e9eaec"),
    panel=QColor("#f3f4f5"),
    raised=QColor("#fdfdfd"),
    outline=QColor("#b0b4bc"),
    text=QColor("#1b1d21"),
    muted=QColor("#4a4e57"),
    disabled=QColor("#8b9099"),
    accent=QColor("#9c4a00"),
    on_accent=QColor("#ffffff"),
    playhead=QColor("#cc1f2d"),
    problem=QColor("#b3232b"),
    warning=QColor("#8a6a00"),
    info=QColor("#3d5fae"),
    key_fill=QColor("#f7e6d3"),
    band_fill=QColor(156, 74, 0, 34),
    cached=QColor("#6b717d"),
    beyond_end=QColor("#d9dbde"),
    thumbnail_ground=QColor("#d3d5d9"),
    sheet_band=QColor("#dfe1e4"),
    sheet_line=QColor("#d2d5d9"),
    sheet_strong=QColor("#868c97"),
    veil=QColor(207, 209, 213, 238),
    dim=QColor(207, 209, 213, 165),
    badge=QColor(243, 244, 245, 240),
    sign=QColor("#ffffff"),
    states={
        CellState.NOT_RENDERED: QColor("#6b717d"),
        CellState.QUEUED: QColor("#3d5fae"),
        CellState.RENDERING: QColor("#9c4a00"),
        CellState.READY: QColor("#0c7350"),
        CellState.STALE: QColor("#7a5e00"),
        CellState.FAILED: QColor("#b3232b"),
    },
    standings={
        Standing.UNREVIEWED: QColor("#4a4e57"),
        Standing.ACCEPTED: QColor("#0c7350"),
        Standing.REJECTED: QColor("#b3232b"),
        Standing.NEEDS_HAND: QColor("#7a5e00"),
        Standing.CHANGED: QColor("#6743b8"),
        Standing.BY_HAND: QColor("#285fbd"),
    },
)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours as in WCAG 2.1: 1 for the same, 21 for black on white."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = map(_linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(level: float) -> float:
    """A level of sRGB, 0 to 1, as light."""
    return level / 12.92 if level <= 0.04045 else float(((level + 0.055) / 1.055) ** 2.4)
