"""How soon a pin that is moved is seen: python -m benchmarks.bench_pins [--threads N].

Keys of 1920 x 1080 with a limb that swings. For every model: the search that is made once a gap,
then what each move of the pin costs until the preview is an image for the screen.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from inbetweener.core.cancel import CancelToken
from inbetweener.core.interpolator import Pin
from inbetweener.errors import ModelError
from inbetweener.imaging.fitting import resized
from inbetweener.inference.catalogue import Catalogue
from inbetweener.rendering.jobs import GapJob, JobPlanner
from inbetweener.rendering.pin_previewer import PinPreviewer
from inbetweener.session.pictures.loading import to_qimage
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.opening import OpenRequest, read_shot

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SIZE = (1920, 1080)
_SHOULDER = np.array([976.0, 450.0])
_BEGIN_DEGREES, _END_DEGREES = -40.0, 45.0
_ARM_PX = 420.0
_MOVES = 12
_BUDGET_MS = 300.0
_INK, _PAPER, _SKIN, _SHIRT = (40, 30, 30), (242, 246, 247), (150, 190, 240), (150, 120, 60)


def hand_at(degrees: float) -> NDArray[np.float64]:
    """Where the hand is when the arm has swung."""
    angle = np.deg2rad(degrees)
    hand: NDArray[np.float64] = _SHOULDER + _ARM_PX * np.array([np.cos(angle), np.sin(angle)])
    return hand


def figure(degrees: float) -> NDArray[np.uint8]:
    """A body with one arm, (H, W, 3) uint8."""
    picture = np.full((_SIZE[1], _SIZE[0], 3), _PAPER, np.uint8)
    for grown, head, body in ((8, _INK, _INK), (0, _SKIN, _SHIRT)):
        cv2.ellipse(
            picture, (860, 600), (180 + grown, 300 + grown), 0, 0, 360, body, -1, cv2.LINE_AA
        )
        cv2.circle(picture, (860, 220), 150 + grown, head, -1, cv2.LINE_AA)
    ends = [tuple(map(int, place)) for place in (_SHOULDER, hand_at(degrees))]
    for width, colour in ((96, _INK), (80, _SKIN)):
        cv2.line(picture, ends[0], ends[1], colour, width, cv2.LINE_AA)
    return picture


def job_of(folder: Path, model: str, pins: tuple[Pin, ...]) -> GapJob:
    """The job of the one gap, with pins."""
    request = OpenRequest(folder)
    opened = read_shot(request, CancelToken(), lambda _done, _total: None)
    models = {each.name: each for each in Catalogue().models()}
    planner = JobPlanner(folder, FingerprintIndex(folder / "fingerprints.json"), models)
    job = planner.job(replace(opened.shot, model=model), 0)
    drawn = tuple(
        replace(each, provenance=replace(each.provenance, pins=pins)) for each in job.inbetweens
    )
    return replace(job, pins=pins, inbetweens=drawn)


def pin_missed_by(pixels: float) -> Pin:
    """The pin of the hand, set a little beside where it is."""
    a, b = hand_at(_BEGIN_DEGREES) * 0.97 + _SHOULDER * 0.03, hand_at(_END_DEGREES)
    b = b * 0.97 + _SHOULDER * 0.03
    return Pin(float(a[0]), float(a[1]), float(b[0]) + pixels, float(b[1]))


def measured(previewer: PinPreviewer, job: GapJob) -> tuple[float, Any]:
    """Seconds until a preview can be painted, and the preview."""
    began_s = time.perf_counter()
    preview = previewer.draw(job, 0.5, CancelToken())
    to_qimage(resized(preview.image, preview.width, preview.height))
    return time.perf_counter() - began_s, preview


def bench(folder: Path, model: str) -> None:
    """One model."""
    previewer = PinPreviewer(Catalogue(), "cpu")
    try:
        first_s, preview = measured(previewer, job_of(folder, model, ()))
    except ModelError as error:
        print(f"{model:14} {error}")
        return
    size = f"{preview.image.shape[1]} x {preview.image.shape[0]}"
    jobs = [job_of(folder, model, (pin_missed_by(move),)) for move in range(_MOVES)]
    busy_s = time.process_time()
    moves_ms = [1000 * measured(previewer, job)[0] for job in jobs]
    busy_ms = 1000 * (time.process_time() - busy_s) / len(jobs)
    p95 = statistics.quantiles(moves_ms, n=20)[-1]
    print(
        f"{model:14} {size:10} search once {1000 * first_s:6.0f} ms   a pin moved: "
        f"median {statistics.median(moves_ms):4.0f} ms, p95 {p95:4.0f} ms "
        f"(on the processor {busy_ms:.0f} ms)  "
        f"{'ok' if p95 <= _BUDGET_MS else 'OVER BUDGET'}"
    )


def main() -> None:
    """Bench every model that is installed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=0, help="0: as many as there are cores")
    threads = parser.parse_args().threads
    if threads:
        import torch

        torch.set_num_threads(threads)
        cv2.setNumThreads(threads)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cv2.imwrite(str(folder / "A0001.png"), figure(_BEGIN_DEGREES))
        cv2.imwrite(str(folder / "A0009.png"), figure(_END_DEGREES))
        for model in Catalogue().models():
            bench(folder, model.name)


if __name__ == "__main__":
    main()
