"""A picture of pictures, to see with one's eyes what a model has learned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import torch

from inbetweener.training.losses import over_ground
from inbetweener.training.whole_files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from torch import Tensor

    from inbetweener.training.batch import Batch

SHEET_FILE: Final = "samples.png"
_GAP_PX = 4
_PAPER = 0.92


def sample_sheet(
    batch: Batch, pictures: Tensor, rows: int
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Key A, truth, drawn picture, key B and the picture's absolute error, a row each.

    Args:
        batch: keys and truth.
        pictures: (B, 4, H, W), premultiplied RGBA, drawn at the batch's t.
        rows: at most.

    Returns:
        (rows, columns, 3) uint8, RGB; cels lie on light paper.
    """
    columns = [batch.key_a, batch.truth, pictures, batch.key_b]
    ground = torch.full((1, 3, 1, 1), _PAPER, device=pictures.device)
    shown = [over_ground(column[:rows].float(), ground).clamp(0, 1) for column in columns]
    shown.append((shown[2] - shown[1]).abs())
    tiles = torch.nn.functional.pad(torch.stack(shown, dim=1), (0, _GAP_PX, 0, _GAP_PX), value=1.0)
    sheet = tiles.permute(0, 3, 1, 4, 2).flatten(2, 3).flatten(0, 1)
    return (sheet * 255).round().byte().cpu().numpy()


def write_sheet(path: Path, batch: Batch, pictures: Tensor, rows: int) -> None:
    """Write a sample sheet as PNG, over the last one.

    Raises:
        TrainingError: it cannot be written.
    """
    sheet = cv2.cvtColor(sample_sheet(batch, pictures, rows), cv2.COLOR_RGB2BGR)
    write_whole(path, cv2.imencode(".png", sheet)[1].tobytes())
