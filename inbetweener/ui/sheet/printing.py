"""The exposure sheet on paper: a PDF of A4 pages, 144 or 72 frames each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter

from inbetweener.storage.atomic import write_atomically
from inbetweener.ui.look import lettering
from inbetweener.ui.look.numbers import short_number
from inbetweener.ui.sheet.geometry import ROW_PX, SheetGeometry, strips_of_pages
from inbetweener.ui.sheet.painter import PAPER, SheetPainter
from inbetweener.ui.sheet.rows import seconds_text
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.ui.sheet.rows import SheetContents, SheetStyle

_MARGIN_MM = 10.0
_HEAD_PX = 40.0
_BETWEEN_PX = 16.0
_STRIP_ROWS = 72


def print_sheets(
    path: Path, sheets: Sequence[SheetContents], style: SheetStyle, rows_a_page: int
) -> int:
    """Write sheets, one after the other, as one PDF.

    Args:
        path: of the PDF; replaced if it is there.
        sheets: of one document.
        style: whose habits they follow.
        rows_a_page: frames on a page; more than 72 stand in strips side by side.

    Returns:
        How many pages.

    Raises:
        StorageError: it cannot be written there.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    printed = _print(buffer, sheets, style, rows_a_page)
    # Whole or not at all: a disk that is full leaves the sheet that was printed before.
    write_atomically(path, bytes(buffer.data().data()))
    return printed


def _print(
    device: QIODevice, sheets: Sequence[SheetContents], style: SheetStyle, rows_a_page: int
) -> int:
    writer = QPdfWriter(device)
    writer.setTitle(sheets[0].title)
    writer.setCreator("Inbetweener")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    printed = 0
    with QPainter(writer) as painter:
        for contents in sheets:
            pages = strips_of_pages(contents.plan.length, rows_a_page, _STRIP_ROWS)
            for number, strips in enumerate(pages, 1):
                if printed:
                    writer.newPage()
                paint_page(painter, writer, contents, style, strips, f"{number} / {len(pages)}")
                printed += 1
    return printed


def paint_page(
    painter: QPainter,
    writer: QPaintDevice,
    contents: SheetContents,
    style: SheetStyle,
    strips: list[range],
    page: str,
) -> None:
    """One page, scaled so that a full strip of rows fills its height."""
    painter.save()
    height_px = _HEAD_PX + _STRIP_ROWS * ROW_PX
    scale = writer.height() / height_px
    painter.scale(scale, scale)
    width_px = writer.width() / scale
    _paint_head(painter, contents, width_px, page)
    columns = max(2, len(strips))
    strip_px = (width_px - _BETWEEN_PX * (columns - 1)) / columns
    painter.translate(QPointF(0, _HEAD_PX))
    for strip in strips:
        geometry = SheetGeometry(strip_px, strip.start, len(strip), sound_px=contents.sound_px)
        SheetPainter(painter, contents, geometry, style, PAPER).paint(strip.start, strip.stop)
        painter.setPen(PAPER.strong)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0, 0, strip_px, geometry.height_px))
        painter.translate(QPointF(strip_px + _BETWEEN_PX, 0))
    painter.restore()


def _paint_head(painter: QPainter, contents: SheetContents, width_px: float, page: str) -> None:
    box = QRectF(0, 0, width_px, _HEAD_PX - 12)
    painter.setFont(lettering.small_font(painter.font(), 18, is_bold=True))
    lettering.draw_text(painter, box, contents.title, PAPER.text, lettering.LEFT)
    painter.setFont(lettering.small_font(painter.font(), 13))
    length = contents.plan.length
    seconds = seconds_text(length, contents.band_frames)
    facts = tr(
        "{frames} · {seconds} · {fps} fps · {page}",
        frames=tr_count("{n} frame", "{n} frames", length),
        seconds=seconds,
        fps=short_number(contents.fps),
        page=page,
    )
    lettering.draw_text(painter, box, facts, PAPER.muted, lettering.RIGHT)
