"""What layers cost: laid over one another, through the camera, out of a PSD, and as an export.

    python -m benchmarks.bench_layers [--size 3840x2160] [--layers 8] [--repeats 3] [--threads 1]

Times are those of a core, the least of the repeats, so that a busy machine does not count; for
the export the time by the clock is told too. The cels are circles on nothing, 6 each, over a
painted background that is 400 x 200 pixels larger than the field. The export has 16 frames on
twos with four writers, and counts reading and writing; the PSD is psd-tools', packed by run
lengths.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from psd_tools import PSDImage

from inbetweener.api import Sheet, compose, import_layers
from inbetweener.core.camera import Camera, CameraKey, CameraPose
from inbetweener.core.camera_moves import view_of
from inbetweener.core.cancel import CancelToken
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.layer import Layer
from inbetweener.core.naming import NamePattern
from inbetweener.core.scene import Scene
from inbetweener.core.shot import Key, Shot
from inbetweener.imaging.sampling import Sampling, seen_through
from inbetweener.imaging.traits import PngTraits
from inbetweener.imaging.writing import encode_png
from inbetweener.rendering.export_plan import ExportNaming
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.flat_export import export_flattened
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

_MARGIN = (400, 200)
_DRAWINGS = 8
_CAMERAS = {
    "still": Camera(),
    "pan by whole pixels": Camera((CameraKey(0, CameraPose(-60)), CameraKey(15, CameraPose(60)))),
    "zoom and turn": Camera((CameraKey(0), CameraKey(15, CameraPose(30, 20, 1.2, 3)))),
}


def draw_cel(size: CanvasSize, seed: int) -> NDArray[np.uint8]:
    """(H, W, 4): six circles on nothing."""
    random = np.random.default_rng(seed)
    cel = np.zeros((size.height, size.width, 4), np.uint8)
    for _ in range(6):
        place = int(random.integers(size.width)), int(random.integers(size.height))
        radius = int(random.integers(size.width // 40, size.width // 8))
        colour = (*map(int, random.integers(0, 256, 3)), 255)
        cv2.circle(cel, place, radius, colour, -1, cv2.LINE_AA)
    return cel


def draw_background(size: CanvasSize) -> NDArray[np.uint8]:
    """(H, W, 3), larger than the field."""
    shape = (size.height + _MARGIN[1], size.width + _MARGIN[0], 3)
    noise = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 9), np.uint8)


def core_seconds(work: Callable[[], object], repeats: int) -> float:
    """The least of the repeats, after one call that does not count."""
    work()
    taken = []
    for _ in range(repeats):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def measure_pixels(size: CanvasSize, layers: int, repeats: int) -> None:
    """Compositing, and one picture through the camera."""
    left, top = -_MARGIN[0] // 2, -_MARGIN[1] // 2
    background, cel = draw_background(size), draw_cel(size, 0)
    cels = [Sheet(draw_cel(size, seed)) for seed in range(1, layers)]
    for depth, kind in ((8, np.uint8), (16, np.uint16)):
        sheets = [Sheet(background, left, top), *cels]
        seconds = core_seconds(partial(compose, sheets, size.width, size.height, kind), repeats)
        print(f"{layers} layers over one another, {depth:2} bits     {seconds:6.3f} s")
    view = view_of(CameraPose(10.3, 20.7, 1.2, 3), size, size)
    parts = (("background", background, view.moved(left, top)), ("cel", cel, view))
    for sampling in Sampling:
        for name, pixels, seen in parts:
            look = partial(seen_through, pixels, seen, size.width, size.height, sampling)
            seconds = core_seconds(look, repeats)
            print(f"{name:10} through the camera, {sampling.value:8} {seconds:6.3f} s")


def measure_psd(size: CanvasSize, layers: int, folder: Path) -> None:
    """A PSD read and written as PNGs."""
    document = PSDImage.new("RGB", (size.width, size.height))
    group = document.create_group(name="A")
    for number in range(1, layers + 1):
        group.create_pixel_layer_from_array(draw_cel(size, number), str(number))
    document.save(folder / "bench.psd")
    begun = time.process_time()
    import_layers(folder / "bench.psd")
    seconds = (time.process_time() - begun) / layers
    print(f"PSD of {layers} drawings to PNGs, each     {seconds:6.3f} s")


def measure_export(size: CanvasSize, layers: int, root: Path) -> None:
    """A scene to flattened PNGs."""
    left, top = -_MARGIN[0] // 2, -_MARGIN[1] // 2
    wide = CanvasSize(size.width + _MARGIN[0], size.height + _MARGIN[1])
    ground = Layer(
        _shot(root, "BG", [draw_background(size)], wide), is_background=True, x=left, y=top
    )
    cels = [
        Layer(_shot(root, f"C{n}", [draw_cel(size, 9 * n + k) for k in range(_DRAWINGS)], size))
        for n in range(1, layers)
    ]
    planner = JobPlanner(root, FingerprintIndex(root / "fingerprints.json"), {})
    cache = ImageCache(root / "cache", 1 << 30)
    for name, camera in _CAMERAS.items():
        scene = Scene("bench", (ground, *cels), camera)
        begun, used = time.perf_counter(), time.process_time()
        result = export_flattened(
            scene,
            lambda index, scene=scene: FinishedPictures(scene.layers[index].shot, planner, cache),  # type: ignore[misc]
            ExportNaming(NamePattern.parse("f.####.png"), 1),
            root / f"out {name}",
            overwrite=False,
            token=CancelToken(),
            report=lambda _done, _total: None,
        )
        took, cpu = time.perf_counter() - begun, time.process_time() - used
        frames = result.written
        print(f"export, {name:20} a frame {cpu / frames:6.3f} s; by the clock {took / frames:.3f}")


def _shot(root: Path, name: str, pictures: list[NDArray[Any]], canvas: CanvasSize) -> Shot:
    (root / name).mkdir()
    files = [f"{name}/{number}.png" for number in range(len(pictures))]
    for file, pixels in zip(files, pictures, strict=True):
        (root / file).write_bytes(encode_png(pixels, PngTraits(has_alpha=pixels.shape[2] == 4)))
    drawings = tuple(Drawing(DrawingId(file), file, None) for file in files)
    return Shot(
        name=name,
        drawings=drawings,
        keys=tuple(Key(drawing.id) for drawing in drawings),
        gaps=tuple(Gap(2, treatment=Treatment.HOLD) for _ in drawings[1:]),
        last_exposure=2,
        canvas=canvas,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--size", default="3840x2160")
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    chosen = parser.parse_args()
    cv2.setNumThreads(chosen.threads)
    width, height = map(int, chosen.size.split("x"))
    size = CanvasSize(width, height)
    print(f"{size}, {chosen.threads} thread(s)")
    measure_pixels(size, chosen.layers, chosen.repeats)
    with tempfile.TemporaryDirectory() as folder:
        measure_psd(size, chosen.layers, Path(folder))
        (Path(folder) / "scene").mkdir()
        measure_export(size, chosen.layers, Path(folder) / "scene")


if __name__ == "__main__":
    main()
