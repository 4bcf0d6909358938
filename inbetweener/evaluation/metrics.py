"""How near a drawn picture comes to the artist's own: one function a figure.

| figure | unit and range | better |
|---|---|---|
| `psnr` | dB, at most 99 | higher |
| `ssim` | -1 to 1 | higher |
| `line_distance` | 1/1000 of the diagonal, from 0 | lower |
| `blur` | ratio, 0 to 4: below 1 is softer than the truth, ghosts too; above is harsher | 1 |
| `ColourRange.new_share` | % of the pixels, 0 to 100 | lower |

A cel is judged on white and on black paper (`papers_of`), because a colour that is hidden on one
shows on the other. What belongs to the truth alone is worked out once and kept in `Structure` and
`LineArt`, since every model is compared with the same truth.

Throughout, a colour is (H, W, 3) float32 RGB in [0, 1] without alpha, and a shade (H, W) float32
in [0, 1].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.interpolator import Image

Colour: TypeAlias = NDArray[np.float32]
Shade: TypeAlias = NDArray[np.float32]

WHITE = 1.0
BLACK = 0.0

_BEST_PSNR_DB = 99.0
_LEAST_SQUARED_ERROR = 1e-10

# Wang et al. 2004: (K1 L)^2 and (K2 L)^2 for pictures of the range L = 1.
_SSIM_WINDOW = (11, 11)
_SSIM_SIGMA_PX = 1.5
_SSIM_MEAN_FLOOR = 0.01**2
_SSIM_VARIANCE_FLOOR = 0.03**2

_LINE_FINE_SIGMA_PX = 0.8
_LINE_COARSE_SIGMA_PX = 1.6
_LINE_CONTRAST = 0.02
# Where only one of two drawings has lines, they count as a quarter of the diagonal away.
_NO_LINES_DISTANCE = 250.0

_MOST_BLUR = 4.0
_LEAST_GRADIENT = 1e-9

_COLOUR_TOLERANCE = 24 / 255
_COLOUR_WINDOW = 0.12  # of the width: 6 % to each side
_CELL_PX = 8


def papers_of(image: Image) -> tuple[float, ...]:
    """The greys that a picture is judged on: white, and black too where it has alpha."""
    return (WHITE, BLACK) if image.shape[2] == 4 else (WHITE,)


def composite(image: Image, paper: float) -> Colour:
    """A picture laid on paper.

    Args:
        image: (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha.
        paper: grey in [0, 1]; an opaque picture hides it.
    """
    scaled = image.astype(np.float32) / np.float32(np.iinfo(image.dtype).max)
    if scaled.shape[2] == 3:
        return scaled
    alpha = scaled[..., 3:]
    return cast("Colour", scaled[..., :3] * alpha + np.float32(paper) * (1 - alpha))


def luma(colour: Colour) -> Shade:
    """Brightness as Rec. 601 weighs it: 0.299 R + 0.587 G + 0.114 B."""
    return cast("Shade", cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY))


def squared_error(drawn: Colour, truth: Colour) -> float:
    """Mean over pixels and channels, in [0, 1]."""
    return cv2.norm(drawn, truth, cv2.NORM_L2SQR) / drawn.size


def psnr(drawn: Colour, truth: Colour) -> float:
    """Peak signal to noise ratio of all channels together, in dB; 99 for equal pictures."""
    error = max(squared_error(drawn, truth), _LEAST_SQUARED_ERROR)
    return min(_BEST_PSNR_DB, -10 * math.log10(error))


@dataclass(frozen=True, slots=True, eq=False)
class Structure:
    """What SSIM needs of one picture.

    Attributes:
        shade: (H, W), the luma.
        mean: of the window around each pixel.
        variance: likewise.
    """

    shade: Shade
    mean: Shade
    variance: Shade

    @classmethod
    def of(cls, shade: Shade) -> Structure:
        """Measure a picture's luma."""
        mean = _windowed(shade)
        return cls(shade, mean, _windowed(shade * shade) - mean * mean)


def ssim(drawn: Structure, truth: Structure) -> float:
    """Structural similarity: Wang et al., "Image Quality Assessment", IEEE TIP 2004.

    Of luma, with a Gaussian window of 11 x 11 pixels and sigma 1.5; 1 for equal pictures.
    """
    product = drawn.mean * truth.mean
    covariance = _windowed(drawn.shade * truth.shade) - product
    likeness = (2 * product + _SSIM_MEAN_FLOOR) * (2 * covariance + _SSIM_VARIANCE_FLOOR)
    means = drawn.mean**2 + truth.mean**2 + _SSIM_MEAN_FLOOR
    variances = drawn.variance + truth.variance + _SSIM_VARIANCE_FLOOR
    return float(np.mean(likeness / (means * variances)))


def _windowed(shade: Shade) -> Shade:
    return cast("Shade", cv2.GaussianBlur(shade, _SSIM_WINDOW, _SSIM_SIGMA_PX))


@dataclass(frozen=True, slots=True, eq=False)
class LineArt:
    """The dark lines of a picture.

    Attributes:
        is_line: (H, W) bool.
        distance_px: (H, W) float32, from each pixel to the nearest line; None without any line.
    """

    is_line: NDArray[np.bool_]
    distance_px: NDArray[np.float32] | None

    @classmethod
    def of(cls, shade: Shade) -> LineArt:
        """Find what is darker than its close surroundings, by a difference of Gaussians."""
        fine = cv2.GaussianBlur(shade, (0, 0), _LINE_FINE_SIGMA_PX)
        coarse = cv2.GaussianBlur(shade, (0, 0), _LINE_COARSE_SIGMA_PX)
        is_line = coarse - fine > _LINE_CONTRAST
        if not is_line.any():
            return cls(is_line, None)
        distance = cv2.distanceTransform((~is_line).astype(np.uint8), cv2.DIST_L2, 5)
        return cls(is_line, cast("NDArray[np.float32]", distance))


def line_distance(drawn: LineArt, truth: LineArt) -> float:
    """How far the lines are from where they should be: chamfer distance, both ways averaged.

    After Chen and Zwicker, "Improving the Perceptual Quality of 2D Animation Interpolation" (EISAI,
    arXiv 2111.12792), who found that it agrees with people where PSNR does not.

    Lines have a width of some pixels, and the distance is to the nearest of them, so that a line
    that is off by less than its width counts as nearly right.

    Returns:
        In 1/1000 of the diagonal. 0 where neither picture has lines, 250 where only one has.
    """
    if drawn.distance_px is None and truth.distance_px is None:
        return 0.0
    if drawn.distance_px is None or truth.distance_px is None:
        return _NO_LINES_DISTANCE
    there = truth.distance_px[drawn.is_line].mean(dtype=np.float64)
    back = drawn.distance_px[truth.is_line].mean(dtype=np.float64)
    return float(1000 * (there + back) / 2 / math.hypot(*drawn.is_line.shape))


def gradient_energy(shade: Shade) -> float:
    """Mean squared length of the Sobel gradient."""
    across, down = cv2.Sobel(shade, cv2.CV_32F, 1, 0), cv2.Sobel(shade, cv2.CV_32F, 0, 1)
    return (cv2.norm(across, cv2.NORM_L2SQR) + cv2.norm(down, cv2.NORM_L2SQR)) / shade.size


def blur(drawn_energy: float, true_energy: float) -> float:
    """How crisp a picture is beside the truth: the ratio of their gradient energies, at most 4."""
    return min(_MOST_BLUR, drawn_energy / max(true_energy, _LEAST_GRADIENT))


@dataclass(frozen=True, slots=True, eq=False)
class ColourRange:
    """The colours that the keys have near each pixel, in a window as wide as 12 % of the width.

    Attributes:
        low: (H, W, 3) float32, the least of each channel, less a tolerance of 24 levels of 255.
        high: the most, likewise. Both are the same all over each cell of 8 x 8 pixels.
    """

    low: Colour
    high: Colour

    @classmethod
    def around(cls, keys: Sequence[Colour]) -> ColourRange:
        """The range of several pictures of one size."""
        low = np.minimum.reduce([_spread(key, cv2.MORPH_ERODE) for key in keys])
        high = np.maximum.reduce([_spread(key, cv2.MORPH_DILATE) for key in keys])
        return cls(low - np.float32(_COLOUR_TOLERANCE), high + np.float32(_COLOUR_TOLERANCE))

    def new_share(self, drawn: Colour) -> float:
        """In how many pixels a picture has a colour that is far from all of the range, in %."""
        is_inside = cv2.inRange(drawn, self.low, self.high)
        return 100 * (1 - cv2.countNonZero(is_inside) / is_inside.size)


def _spread(key: Colour, operation: int) -> Colour:
    """The least or most of each channel around each cell, at full size again."""
    height, width = key.shape[:2]
    cells = (max(1, width // _CELL_PX), max(1, height // _CELL_PX))
    window = max(3, int(_COLOUR_WINDOW * width) // _CELL_PX | 1)
    near = cv2.morphologyEx(key, operation, np.ones((9, 9), np.uint8))
    coarse = cv2.resize(near, cells, interpolation=cv2.INTER_NEAREST)
    far = cv2.morphologyEx(coarse, operation, np.ones((window, window), np.uint8))
    return cast("Colour", cv2.resize(far, (width, height), interpolation=cv2.INTER_NEAREST))
