"""Between the artist's pixels and the numbers that are warped: scale, alpha, shades of grey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from inbetweener.core.motion import Way
from inbetweener.imaging.luma import LUMA_WEIGHTS

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Confidence, Image
    from inbetweener.networks.courses import CourseMap

# (H, W, 3 or 4) float32 in [0, 1], colour premultiplied by the fourth channel where there is one.
Premultiplied: TypeAlias = NDArray[np.float32]

_LUMA = np.array(LUMA_WEIGHTS, np.float32)
# Grey that black paint starts from on a cel, so that black lines stand out from no paint at all.
_BLACK_PAINT = 0.25
# Expected mean absolute colour error at which confidence has fallen to 1 / e.
_DOUBTFUL_ERROR = 0.1


def check_keys(key_a: Image, key_b: Image) -> None:
    """See that two keys can be the ends of a gap.

    Raises:
        ValueError: one is no (H, W, 3 or 4) uint8 or uint16 picture, or they differ in shape
            or type.
    """
    for name, key in (("A", key_a), ("B", key_b)):
        if key.dtype not in (np.uint8, np.uint16):
            raise ValueError(f"key {name} must be uint8 or uint16, got {key.dtype}")
        if key.ndim != 3 or key.shape[2] not in (3, 4) or 0 in key.shape:
            raise ValueError(f"key {name} must be (H, W, 3 or 4), got {key.shape}")
    if key_a.shape != key_b.shape or key_a.dtype != key_b.dtype:
        raise ValueError(
            f"both keys must have one shape and type: got {key_a.shape} {key_a.dtype} "
            f"and {key_b.shape} {key_b.dtype}"
        )


def premultiply(image: Image) -> Premultiplied:
    """Scale to [0, 1] and multiply colour by alpha, so that unseen colour weighs nothing."""
    scaled: Premultiplied = image.astype(np.float32) / np.float32(np.iinfo(image.dtype).max)
    if scaled.shape[2] == 4:
        scaled[..., :3] *= scaled[..., 3:]
    return scaled


def straight_image(picture: Tensor, dtype: np.dtype[Any]) -> Image:
    """Undo `premultiply`: round, and divide colour by alpha; colour under alpha 0 is black.

    Args:
        picture: (1, 3 or 4, H, W) float32, premultiplied; values outside [0, 1] are clipped.
        dtype: uint8 or uint16; the result covers its full range.
    """
    peak = np.iinfo(dtype).max
    picture = picture.clamp(0, 1)
    if picture.shape[1] == 4:
        # Alpha is divided by as it will be stored, so that a trace of paint that rounds to
        # nothing leaves no colour behind.
        alpha = (picture[:, 3:] * peak).round() / peak
        colour = picture[:, :3] / torch.where(alpha > 0, picture[:, 3:], 1)
        picture = torch.cat([torch.where(alpha > 0, colour.clamp(0, 1), 0), alpha], dim=1)
    whole = (picture[0] * peak).round().to(torch.int32)
    pixels: NDArray[np.int32] = whole.permute(1, 2, 0).contiguous().cpu().numpy()
    return pixels.astype(np.uint8) if dtype == np.uint8 else pixels.astype(np.uint16)


def confidence_of(doubt: Tensor) -> Confidence:
    """How far a picture can be believed, from 1 down to 0.

    Args:
        doubt: (1, 1, H, W), at least 0: the mean absolute colour error to be expected.

    Returns:
        (H, W) float32.
    """
    believed: Confidence = torch.exp(-doubt[0, 0] / _DOUBTFUL_ERROR).float().cpu().numpy()
    return believed


def matching_grey(picture: Premultiplied) -> NDArray[np.uint8]:
    """The (H, W) grey picture that flow is searched in.

    On a cel, no paint is black and paint goes from dark grey to white, so that black lines,
    white fills and the outer edge all can be seen.
    """
    grey = picture[..., :3] @ _LUMA
    if picture.shape[2] == 4:
        grey = _BLACK_PAINT * picture[..., 3] + (1 - _BLACK_PAINT) * grey
    return np.round(grey * 255).astype(np.uint8)


def to_tensor(picture: NDArray[np.float32], device: torch.device) -> Tensor:
    """(H, W, C) or (H, W) to (1, C, H, W) on the device."""
    planes = np.ascontiguousarray(np.moveaxis(np.atleast_3d(picture), 2, 0))
    return torch.from_numpy(planes)[None].to(device)


def way_of(
    flow: Tensor, bow: Tensor | None, weight: Tensor, courses: CourseMap | None = None
) -> Way:
    """How a key travels, told to those who know no torch; in memory of its own.

    Args:
        flow: (2, H, W) or (1, 2, H, W), x then y, in pixels.
        bow: likewise; None if all paths are straight.
        weight: (1, H, W) or (1, 1, H, W), above 0.
        courses: of this one key.
    """
    course_of = None if courses is None else courses.course_of[0, 0].cpu().numpy()
    return Way(
        flow=_as_steps(flow),
        bow=None if bow is None else _as_steps(bow),
        weight=np.array(weight.reshape(weight.shape[-2:]).float().cpu().numpy()),
        courses=() if courses is None else courses.courses[0],
        course_of=None if course_of is None else course_of.astype(np.uint8),
    )


def _as_steps(field: Tensor) -> NDArray[np.float32]:
    planes: NDArray[np.float32] = field.reshape(field.shape[-3:]).float().cpu().numpy()
    return np.array(np.moveaxis(planes, 0, -1), order="C")
