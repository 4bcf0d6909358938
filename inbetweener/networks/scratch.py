"""Memory that several steps of one computation use in turn.

A fresh tensor of tens of megabytes has its pages fetched from the system anew each time, which
takes a CPU longer than to fill them. Where nothing is learned, steps may share one.
"""

from __future__ import annotations

import torch
from torch import Tensor


def scratch_like(example: Tensor) -> Tensor | None:
    """A place for answers like an example, for `out=`; overwritten by the next step that uses it.

    None where gradients are recorded, which need every answer: `out=None` then makes a new one.
    """
    return None if torch.is_grad_enabled() else torch.empty_like(example)
