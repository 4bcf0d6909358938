"""Lays the pictures of layers over one another for the screen; runs on the pictures' thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import cv2
import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from inbetweener.imaging.compositing import Sheet, compose
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.flat_runs import run_sheets, runs_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.imaging.picture import Pixels
    from inbetweener.session.pictures.refs import PictureRef, StackRef


def composed(ref: StackRef, images: Mapping[PictureRef, QImage]) -> QImage:
    """A stack as one picture, by the same steps as a flattened export takes.

    Args:
        ref: what lies where.
        images: its parts, in the form of the screen.

    Returns:
        RGB32 where nothing shines through, else ARGB32 premultiplied; its `offset` says where it
        lies in the frame.
    """
    frame = _frame(ref, images)
    left, top, width, height = (0, 0, ref.size.width, ref.size.height)
    if not ref.is_whole:
        left, top, width, height = cv2.boundingRect(np.ascontiguousarray(frame[..., 3]))
    part = frame[top : top + max(1, height), left : left + max(1, width)]
    image = _as_image(cast("Pixels", np.ascontiguousarray(part)))
    image.setOffset(QPoint(left, top))
    return image


def _frame(ref: StackRef, images: Mapping[PictureRef, QImage]) -> Pixels:
    """The whole frame: (H, W, 4) uint8, straight alpha, ordered as a QImage is."""
    straight = {part: _straight(images[part]) for part in ref.parts}
    lying = [sheet.lying for sheet in ref.sheets]
    sheets: list[Sheet] = []
    for run in runs_of(lying):
        pictures = [straight[ref.sheets[place].own] for place in run]
        shown = lying[run.start : run.stop]
        sheets += run_sheets(shown, pictures, ref.size, Sampling.SMOOTH)
    return compose(sheets, ref.size.width, ref.size.height, np.uint8)


def _straight(image: QImage) -> Pixels:
    """The pixels of an image of the screen's form: three channels where it is opaque.

    Which of the colours comes first is all the same to blending.
    """
    has_alpha = image.hasAlphaChannel()
    form = QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32
    plain = image.convertToFormat(form)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = rows[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4)
    # Copied, for the image is let go.
    return cast("Pixels", pixels[..., : 4 if has_alpha else 3].copy())


def _as_image(pixels: Pixels) -> QImage:
    """A copy in the form that paints fastest."""
    height, width = pixels.shape[:2]
    is_opaque = bool((pixels[..., 3] == np.iinfo(np.uint8).max).all())
    form = QImage.Format.Format_RGB32 if is_opaque else QImage.Format.Format_ARGB32
    image = QImage(pixels.data, width, height, width * 4, form)
    return (
        image.copy()
        if is_opaque
        else image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    )
