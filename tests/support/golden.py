"""Golden pictures: what a widget paints is compared with a picture that a person has looked at.

Text is drawn as bars of a fixed width, so that no picture depends on the fonts of a machine. To
record pictures anew, look at them, run the tests with INBETWEENER_ACCEPT_GOLDEN=1, and look again.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from inbetweener.ui.look import lettering, theme

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = Path(__file__).parent.parent / "golden"
ACCEPT = "INBETWEENER_ACCEPT_GOLDEN"
# Edges may be filtered a little differently by another processor.
TOLERANCE = 12
_LETTER_PX = 6.0


def assert_golden(image: QImage, name: str, differing_pixels: int = 40) -> None:
    """Fail where a picture differs from its golden one, and leave both with their difference.

    Args:
        image: what was painted.
        name: the golden picture's file name without extension.
        differing_pixels: how many pixels may differ by more than `TOLERANCE`.
    """
    path = FOLDER / f"{name}.png"
    if os.environ.get(ACCEPT) == "1":
        FOLDER.mkdir(exist_ok=True)
        assert image.save(str(path))
        return
    if not path.is_file():
        pytest.fail(f"there is no golden picture {path.name}; record it with {ACCEPT}=1")
    result, expected = _pixels(image), _pixels(QImage(str(path)))
    if result.shape != expected.shape:
        pytest.fail(f"{name} is {result.shape}, expected {expected.shape}")
    difference = np.abs(result.astype(np.int16) - expected.astype(np.int16)).astype(np.uint8)
    count = int((difference.max(axis=2) > TOLERANCE).sum())
    if count > differing_pixels:
        left = _write_failed(name, result, expected, difference)
        pytest.fail(f"{name}: {count} pixels differ, {differing_pixels} may; see {left}")


def grabbed(widget: QWidget) -> QImage:
    """What a widget paints, at one device pixel a logical pixel."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(theme.BACKGROUND)  # and not the ground that the platform gives widgets
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB, a copy."""
    ready = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(ready.constBits(), np.uint8)
    rows = rows.reshape(ready.height(), ready.bytesPerLine())[:, : ready.width() * 3]
    pixels: NDArray[np.uint8] = rows.reshape(ready.height(), ready.width(), 3).copy()
    return pixels


def _write_failed(name: str, *parts: NDArray[np.uint8]) -> Path:
    folder = FOLDER / "failed"
    folder.mkdir(parents=True, exist_ok=True)
    strip = np.ascontiguousarray(np.concatenate(parts, axis=1))
    height, width = strip.shape[:2]
    path = folder / f"{name}.png"
    QImage(strip.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888).save(str(path))
    return path


def bars_for_text(patch: pytest.MonkeyPatch) -> None:
    """Draw bars where text would stand, as wide as their letters are many."""
    patch.setattr(lettering, "text_width", _bar_width)
    patch.setattr(lettering, "shortened", _bar_shortened)
    patch.setattr(lettering, "draw_text", _draw_bar)


def _bar_width(_font: QFont, text: str) -> float:
    return _LETTER_PX * len(text)


def _bar_shortened(_font: QFont, text: str, width_px: float) -> str:
    return text[: max(0, int(width_px // _LETTER_PX))]


def _draw_bar(
    painter: QPainter,
    box: QRectF,
    text: str,
    colour: QColor,
    alignment: Qt.AlignmentFlag = lettering.CENTRE,
) -> None:
    width = min(_LETTER_PX * len(text), box.width())
    left = box.center().x() - width / 2
    if alignment & Qt.AlignmentFlag.AlignLeft:
        left = box.left()
    elif alignment & Qt.AlignmentFlag.AlignRight:
        left = box.right() - width
    painter.fillRect(QRectF(round(left), round(box.center().y() - 3), round(width), 6), colour)
