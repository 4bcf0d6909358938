"""A plugin for Inbetweener: a model that cross-fades, and exposure sheets as plain text."""

import numpy as np

from inbetweener.core.interpolator import Inbetween
from inbetweener.formats.time_sheet import Column, Entry, TimeSheet


def open_on(device):
    """Load the model; one without weights has nothing to load.

    Args:
        device: "auto", "cpu", "cuda", "cuda:N" or "mps".
    """
    return CrossFade()


class CrossFade:
    device = "cpu"

    def prepare(self, key_a, key_b, pins, token):
        """Do once what all inbetweens of a gap share.

        Args:
            key_a: (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha.
            key_b: of the same shape and type.
            pins: what the artist says is the same in both keys; a cross-fade has no use for it.
            token: `token.raise_if_cancelled()` stops a long search.
        """
        return Fading(key_a, key_b)


class Fading:
    def __init__(self, key_a, key_b):
        self.kind, self.full = key_a.dtype, np.iinfo(key_a.dtype).max
        self.keys = [key.astype(np.float32) / self.full for key in (key_a, key_b)]

    def at(self, t, token):
        """Draw the inbetween at t, between 0 and 1, and say where it can be trusted."""
        a, b = self.keys
        image = (1 - t) * a + t * b
        if image.shape[2] == 4:  # colours count as much as they are there
            alpha = np.maximum(image[..., 3:], 1e-6)
            image[..., :3] = (1 - t) * a[..., :3] * a[..., 3:] + t * b[..., :3] * b[..., 3:]
            image[..., :3] /= alpha
        confidence = 1 - np.abs(a - b).max(axis=2)  # where keys differ, a fade is a guess
        return Inbetween(np.round(image * self.full).astype(self.kind), confidence)


class TextSheets:
    """A line of frames and fps, then lines of column, frame (from 1) and drawing, all by tabs."""

    def read(self, data):
        """A sheet from the bytes of a file; a ValueError says what is wrong with them."""
        head, *lines = data.decode().splitlines()
        duration, fps = head.split("\t")
        columns = {}
        for line in lines:
            column, frame, drawing = line.split("\t")
            columns.setdefault(column, []).append(Entry.of(int(frame) - 1, drawing))
        made = tuple(Column(name, tuple(entries)) for name, entries in columns.items())
        return TimeSheet("sheet", int(duration), made, fps=float(fps))

    def write(self, sheet):
        """The bytes of a file."""
        lines = [f"{sheet.duration}\t{sheet.fps or 24:g}"]
        for column in sheet.columns:
            lines += [f"{column.name}\t{each.frame + 1}\t{each.text}" for each in column.entries]
        return "\n".join(lines).encode()


SHEETS = TextSheets()
