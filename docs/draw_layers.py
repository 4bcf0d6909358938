"""Draws the picture of docs/layers.md: a scene of four layers, and what the camera sees of it.

python -m docs.draw_layers
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.core.camera import Camera, CameraKey, CameraPose, Ease
from inbetweener.core.camera_moves import pose_at, view_of
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.layer import Blend, Layer
from inbetweener.core.scene import Scene
from inbetweener.core.shot import Key, Shot
from inbetweener.imaging.traits import PngTraits
from inbetweener.imaging.writing import encode_png
from inbetweener.paths import project_root, resource
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.flat_frames import FlatFrames
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FIELD = CanvasSize(1280, 720)
_WIDE = (2200, 900)
_CORNER = (-460, -90)  # of the wide pictures in the field
_KEYS = ("A0001.png", "A0017.png", "A0037.png")
_EXPOSURE = 12
_SHRINK = 3
_GAP_PX = 10
_OUTLINE = (255, 80, 60)
_PAN = Camera(
    (
        CameraKey(0, CameraPose(-330, 30, 1.0), Ease.SLOW_BOTH),
        CameraKey(2 * _EXPOSURE, CameraPose(300, 25, 1.12)),
    )
)


def main() -> None:
    """Draw it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        scene = _scene(root)
        planner = JobPlanner(root, FingerprintIndex(root / "fingerprints.json"), {})
        cache = ImageCache(root / "cache", 1 << 30)

        def frames_of(camera: Camera) -> FlatFrames:
            seen = Scene("swing", scene.layers, camera)
            return FlatFrames(
                seen, lambda index: FinishedPictures(seen.layers[index].shot, planner, cache)
            )

        shown = [0, _EXPOSURE, 2 * _EXPOSURE]
        through = frames_of(_PAN)
        parts = [_small(through.pixels(frame)) for frame in shown]
        whole = frames_of(Camera((CameraKey(0, _middle_of_all()),), CanvasSize(*_WIDE)))
        field = _with_views(whole.pixels(_EXPOSURE), shown)
    picture = np.vstack([_resized(field, _row(parts).shape[1]), _gap_below(_row(parts))])
    path = project_root() / "docs" / "images" / "layers.png"
    cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))


def _scene(root: Path) -> Scene:
    """Hills far away, a meadow, the shadow of the swing, and the fox of the sample shot."""
    cels = [Layer(_fox(root))]
    still = {"HILLS": _hills(), "BG": _meadow(), "SHADOW": _shadow()}
    layers = []
    for name, pixels in still.items():
        (root / name).mkdir()
        traits = PngTraits(has_alpha=pixels.shape[2] == 4)
        (root / name / f"{name}.png").write_bytes(encode_png(pixels, traits))
        shot = _shot(name, [f"{name}.png"], CanvasSize(pixels.shape[1], pixels.shape[0]))
        far, blend = name == "HILLS", Blend.MULTIPLY if name == "SHADOW" else Blend.NORMAL
        x, y = (0, 0) if name == "SHADOW" else _CORNER
        layers.append(
            Layer(shot, is_background=True, x=x, y=y, blend=blend, parallax=0.5 if far else 1.0)
        )
    return Scene("swing", (*layers, *cels))


def _fox(root: Path) -> Shot:
    (root / "A").mkdir()
    for name in _KEYS:
        shutil.copy(resource("sample") / name, root / "A" / name)
    return _shot("A", list(_KEYS), _FIELD)


def _shot(name: str, files: list[str], canvas: CanvasSize) -> Shot:
    drawings = tuple(Drawing(DrawingId(f"{name}/{file}"), file, None) for file in files)
    return Shot(
        name=name,
        drawings=drawings,
        keys=tuple(Key(drawing.id) for drawing in drawings),
        gaps=tuple(Gap(_EXPOSURE, treatment=Treatment.HOLD) for _ in drawings[1:]),
        last_exposure=1,
        canvas=canvas,
    )


def _hills() -> NDArray[np.uint8]:
    """(H, W, 3): a sky and two chains of hills."""
    width, height = _WIDE
    sky = np.linspace((150, 200, 235), (250, 235, 205), height)
    pixels = np.repeat(sky[:, None], width, axis=1).astype(np.uint8)
    x = np.arange(width)
    chains = (
        (430 + 60 * np.sin(x / 170) + 25 * np.sin(x / 61), (150, 170, 200)),
        (520 + 45 * np.sin(x / 120 + 2), (125, 155, 165)),
    )
    for ridge, colour in chains:
        pixels[np.arange(height)[:, None] > ridge] = colour
    return pixels


def _meadow() -> NDArray[np.uint8]:
    """(H, W, 4): grass with trees, and nothing above."""
    width, height = _WIDE
    pixels = np.zeros((height, width, 4), np.uint8)
    ridge = 690 + 18 * np.sin(np.arange(width) / 240)
    pixels[np.arange(height)[:, None] > ridge] = (120, 170, 90, 255)
    for x, size in ((130, 95), (520, 70), (1560, 85), (1790, 120), (2080, 75)):
        foot = int(ridge[x]) + 12
        cv2.rectangle(pixels, (x - 9, foot - 2 * size), (x + 9, foot), (105, 75, 60, 255), -1)
        place = (x, foot - 2 * size)
        cv2.circle(pixels, place, size, (70, 125, 80, 255), -1, cv2.LINE_AA)
        cv2.circle(pixels, (x - size // 4, place[1] - size // 4), size // 2, (90, 145, 90, 255), -1)
    return pixels


def _shadow() -> NDArray[np.uint8]:
    """(H, W, 4): a soft ellipse on the grass."""
    pixels = np.full((_FIELD.height, _FIELD.width, 4), (90, 100, 130, 0), np.uint8)
    alpha = np.zeros((_FIELD.height, _FIELD.width), np.uint8)
    cv2.ellipse(alpha, (720, 655), (200, 26), 0, 0, 360, 220, -1)
    pixels[..., 3] = cv2.GaussianBlur(alpha, (0, 0), 8)
    return pixels


def _middle_of_all() -> CameraPose:
    """Where a camera as large as the background sees all of it."""
    x = _CORNER[0] + _WIDE[0] / 2 - _FIELD.width / 2
    return CameraPose(x, _CORNER[1] + _WIDE[1] / 2 - _FIELD.height / 2)


def _with_views(
    field: NDArray[np.uint8] | NDArray[np.uint16], shown: list[int]
) -> NDArray[np.uint8]:
    """The field with the outline of what each frame sees."""
    pixels = np.ascontiguousarray(field[..., :3]).astype(np.uint8)
    for frame in shown:
        view = view_of(pose_at(_PAN, frame), _FIELD, _FIELD)
        width, height = _FIELD.width / view.xx, _FIELD.height / view.yy
        left, top = -view.dx / view.xx - _CORNER[0], -view.dy / view.yy - _CORNER[1]
        corner, other = (round(left), round(top)), (round(left + width), round(top + height))
        cv2.rectangle(pixels, corner, other, _OUTLINE, 5)
    return pixels


def _small(pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> NDArray[np.uint8]:
    return _resized(
        np.ascontiguousarray(pixels[..., :3]).astype(np.uint8), pixels.shape[1] // _SHRINK
    )


def _resized(pixels: NDArray[np.uint8], width: int) -> NDArray[np.uint8]:
    height = round(pixels.shape[0] * width / pixels.shape[1])
    small = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    return cast("NDArray[np.uint8]", small)


def _row(parts: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    gap = np.full((parts[0].shape[0], _GAP_PX, 3), 255, np.uint8)
    return np.hstack([parts[0], gap, parts[1], gap, parts[2]])


def _gap_below(row: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.vstack([np.full((_GAP_PX, row.shape[1], 3), 255, np.uint8), row])


if __name__ == "__main__":
    main()
