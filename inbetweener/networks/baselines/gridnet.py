"""GridNet: three sizes side by side, with ways down on the left and ways up on the right.

Fourure et al., "Residual Conv-Deconv Grid Network for Semantic Segmentation" (BMVC 2017), with the
changes of Niklaus and Liu, "Context-aware Synthesis" (CVPR 2018): PReLU, no normalisation, bilinear
upsampling.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from torch import Tensor, nn

if TYPE_CHECKING:
    from collections.abc import Sequence

MULTIPLE: Final = 4


class Lateral(nn.Module):
    """Two convolutions around a shortcut, at one size."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.body = nn.Sequential(*_double(inputs, outputs))
        self.shortcut = nn.Identity() if inputs == outputs else nn.Conv2d(inputs, outputs, 1)

    def forward(self, features: Tensor) -> Tensor:
        """(B, inputs, H, W) to (B, outputs, H, W)."""
        out: Tensor = self.shortcut(features) + self.body(features)
        return out


class Column(nn.Module):
    """On at each size, then from each row to the next one: down, or up.

    Args:
        channels: of the three rows.
        leads_down: from full to quarter size; else the other way.
    """

    def __init__(self, channels: Sequence[int], *, leads_down: bool) -> None:
        super().__init__()
        self._order = (0, 1, 2) if leads_down else (2, 1, 0)
        step = _step_down if leads_down else _step_up
        self.across = nn.ModuleList(Lateral(count, count) for count in channels)
        self.steps = nn.ModuleList(
            step(channels[source], channels[target]) for source, target in pairwise(self._order)
        )

    def forward(self, rows: Sequence[Tensor]) -> list[Tensor]:
        """Three sizes to the same; a row hears of all those before it in the order."""
        found = [lateral(row) for lateral, row in zip(self.across, rows, strict=True)]
        for step, (source, target) in zip(self.steps, pairwise(self._order), strict=True):
            found[target] = found[target] + step(found[source])
        return found


class GridNet(nn.Module):
    """From features at three sizes to a picture at the largest.

    Args:
        inputs: channels at full, half and quarter size.
        channels: of the rows.
        outputs: of the answer, which begins with 0.
        columns: of the grid; half of them lead down, the others up.
    """

    def __init__(
        self, inputs: Sequence[int], channels: Sequence[int], outputs: int, *, columns: int = 6
    ) -> None:
        super().__init__()
        if len(inputs) != 3 or len(channels) != 3 or columns < 2 or columns % 2:
            raise ValueError("a grid has three rows and an even number of columns")
        self.enter = nn.ModuleList(Lateral(a, b) for a, b in zip(inputs, channels, strict=True))
        self.columns = nn.ModuleList(
            Column(channels, leads_down=number < columns // 2) for number in range(columns)
        )
        self.answer = nn.Conv2d(channels[0], outputs, 3, padding=1)
        nn.init.zeros_(self.answer.weight)
        if self.answer.bias is not None:
            nn.init.zeros_(self.answer.bias)

    def forward(self, levels: Sequence[Tensor]) -> Tensor:
        """(B, inputs[i], H / 2^i, W / 2^i) for three levels to (B, outputs, H, W)."""
        rows = [enter(level) for enter, level in zip(self.enter, levels, strict=True)]
        for column in self.columns:
            rows = column(rows)
        out: Tensor = self.answer(rows[0])
        return out


def _step_down(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(*_double(inputs, outputs, stride=2))


def _step_up(inputs: int, outputs: int) -> nn.Sequential:
    enlarge = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False)
    return nn.Sequential(enlarge, *_double(inputs, outputs))


def _double(inputs: int, outputs: int, *, stride: int = 1) -> list[nn.Module]:
    return [
        nn.PReLU(inputs, 0.25),
        nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1),
        nn.PReLU(outputs, 0.25),
        nn.Conv2d(outputs, outputs, 3, padding=1),
    ]
