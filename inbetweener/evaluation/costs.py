"""What a model costs: weights, multiply-adds and seconds for an inbetween of a usual size."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import cv2
import numpy as np
from safetensors import SafetensorError, safe_open
from torch.utils.flop_counter import FlopCounterMode

from inbetweener.errors import ModelError
from inbetweener.inference.registry import read_registry
from inbetweener.inference.weights import is_learned
from inbetweener.paths import models_folder

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.interpolator import Image
    from inbetweener.evaluation.contestants import Contestant

SIZE_PX: Final = (960, 540)


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one inbetween of 960 x 540 pixels with the preparation of its gap.

    Attributes:
        parameters: numbers that were learned; 0 where nothing was.
        multiply_adds: of convolutions, matrix products and attention; what is done elsewhere,
            classical search and splatting, is not counted.
        seconds: of one processor core, which a busy machine does not change; where several
            threads took part, theirs are added up.
    """

    parameters: int
    multiply_adds: float
    seconds: float


def measure_cost(contestant: Contestant) -> Cost:
    """Let a model draw one inbetween of a usual size, once to count and once to time.

    Raises:
        ModelError: its weights cannot be read.
        RenderError: it cannot draw.
    """
    keys = _keys()
    with FlopCounterMode(display=False) as counter:
        contestant.draw(*keys, (0.5,))
    began_s = time.process_time()
    contestant.draw(*keys, (0.5,))
    seconds = time.process_time() - began_s
    # A multiply-add is counted as two operations.
    return Cost(parameters_of(contestant.name), counter.get_total_flops() / 2, seconds)


def parameters_of(name: str) -> int:
    """How many numbers a registered model has learned; 0 for one that needs no weights.

    Raises:
        ModelError: its weights cannot be read.
    """
    paths = [model.weights for model in read_registry(models_folder()) if model.name == name]
    return _count(paths[0]) if paths else 0


def _count(path: Path) -> int:
    """The numbers in a file of weights, without reading them."""
    try:
        with safe_open(path, framework="np") as file:
            return sum(
                int(np.prod(file.get_slice(name).get_shape()))
                for name in file.keys()  # noqa: SIM118 - it is no mapping
                if is_learned(name)
            )
    except (OSError, SafetensorError) as error:
        raise ModelError(f"The weights {path} cannot be read: {error}.") from error


def _keys() -> tuple[Image, Image]:
    """Two drawings with a disc that moves by a twentieth of the width."""
    width, height = SIZE_PX
    keys = []
    for x in (width // 2 - width // 40, width // 2 + width // 40):
        key = np.full((height, width, 3), 244, np.uint8)
        cv2.circle(key, (x, height // 2), height // 4, (214, 90, 60), -1, cv2.LINE_AA)
        cv2.circle(key, (x, height // 2), height // 4, (20, 20, 30), 3, cv2.LINE_AA)
        keys.append(cast("Image", key))
    return keys[0], keys[1]
