"""Where flow-warp's time goes, stage by stage, against multiply-adds and a convolution's rate.

    python -m benchmarks.bench_stages [--device cpu] [--threads 2] [--size 960x540] [--repeats 5]

Multiply-adds are counted by torch's own flop counter (convolutions, products, attention);
warping and splatting move memory and count none. The yardstick is measured in the same run: a large
convolution like those of the network, in the precision that inference uses on that device.
The share of that convolution's rate says what better kernels might gain; a stage whose layers suit
the machine better can come out above 1.
"""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import torch  # noqa: TID253 - what is measured here
from torch import nn  # noqa: TID253 - likewise
from torch.utils.flop_counter import FlopCounterMode  # noqa: TID253 - likewise

from benchmarks.bench_engine import draw_key, seconds_per_call
from inbetweener.inference.flow_warp import searched_size
from inbetweener.inference.pixels import premultiply, to_tensor
from inbetweener.inference.proposers import PROPOSERS, propose
from inbetweener.networks.features import shrink
from inbetweener.networks.flow_warp import FlowWarp, FlowWarpConfig, Proposals
from inbetweener.networks.motion import level_count

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from torch import Tensor

_INBETWEENS = 3


@dataclass(frozen=True, slots=True)
class Stage:
    """One line: how often it runs in a gap, how long once, and what it computes."""

    name: str
    times_a_gap: int
    seconds: float
    multiply_adds: float


def key(width: int, height: int, step: int, device: str) -> Tensor:
    """(1, 4, H, W), sides cut to multiples of 8, as inference pads them."""
    tensor = to_tensor(premultiply(draw_key(width, height, step)), torch.device(device))
    tensor = torch.cat([tensor, torch.ones_like(tensor[:, :1])], dim=1)
    return tensor[:, :, : height // 8 * 8, : width // 8 * 8]


def precision(device: str) -> AbstractContextManager[object]:
    if not device.startswith("cuda"):
        return nullcontext()
    return torch.autocast("cuda", torch.bfloat16)


def measure(name: str, times: int, work: Callable[[], object], repeats: int, device: str) -> Stage:
    with FlopCounterMode(display=False) as counter:
        work()
    seconds = seconds_per_call(work, repeats, device)
    return Stage(name, times, seconds, counter.get_total_flops() / 2)


def stages(width: int, height: int, repeats: int, device: str) -> list[Stage]:
    """Every step of a gap of three inbetweens, in order."""
    network = FlowWarp(FlowWarpConfig()).to(device).eval()
    network.to(memory_format=torch.channels_last)
    key_a, key_b = (key(width, height, step, device) for step in (0, 1))
    size = (key_a.shape[2], key_a.shape[3])
    levels = level_count(searched_size(size))
    small_a, small_b = (shrink(each, searched_size(size)) for each in (key_a, key_b))
    arrays = [
        small[0, :3].permute(1, 2, 0).cpu().contiguous().numpy() for small in (small_a, small_b)
    ]
    names = tuple(PROPOSERS)
    found = [torch.from_numpy(way).permute(0, 3, 1, 2)[None] for way in propose(names, *arrays)]
    proposals = Proposals(*(way.to(device) for way in found))
    t = torch.tensor([0.5], device=device)
    motion = network.search(small_a, small_b, proposals).resized(size)
    keys = network.traveller(key_a, key_b, motion)
    arrival = network.arrive(keys, t)
    steps: list[tuple[str, int, Callable[[], object]]] = [
        (f"proposal: {name} (CPU)", 1, lambda name=name: propose((name,), *arrays))
        for name in names
    ]
    steps += [
        ("pyramid", 1, lambda: network.search.pyramid(torch.cat([small_a, small_b]), levels)),
        ("whole motion search", 1, lambda: network.search(small_a, small_b, proposals)),
        ("weights and context", 1, lambda: network.traveller(key_a, key_b, motion)),
        ("splatting", _INBETWEENS, lambda: network.arrive(keys, t)),
        ("synthesis", _INBETWEENS, lambda: network.finish(arrival)),
    ]
    return [measure(name, times, work, repeats, device) for name, times, work in steps]


def peak_multiply_adds(device: str, repeats: int) -> float:
    """A second, of a convolution of 64 channels that is large enough to fill the machine."""
    layer = nn.Conv2d(64, 64, 3, padding=1).to(device).to(memory_format=torch.channels_last)
    picture = torch.rand(1, 64, 512, 512, device=device).to(memory_format=torch.channels_last)
    seconds = seconds_per_call(lambda: layer(picture), repeats, device)
    return 64 * 64 * 9 * 512 * 512 / seconds


def print_table(found: list[Stage], peak: float) -> None:
    whole = sum(each.seconds * each.times_a_gap for each in found if each.name != "pyramid")
    print(f"yardstick: a convolution at {peak / 1e9:.1f} G multiply-adds/s")
    print(f"{'stage':<26}{'a gap':>6}{'once':>12}{'share':>8}{'G mul-add':>11}{'of rate':>9}")
    for each in found:
        share = each.seconds * each.times_a_gap / whole
        rate = each.multiply_adds / each.seconds / peak
        print(
            f"{each.name:<26}{each.times_a_gap:>6}{each.seconds * 1e3:>9.1f} ms{share:>8.0%}"
            f"{each.multiply_adds / 1e9:>11.2f}{rate:>9.2f}"
        )
    print(f"one inbetween of {_INBETWEENS}: {whole / _INBETWEENS * 1e3:.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--size", default="960x540")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    cv2.setNumThreads(options.threads)
    width, height = (int(side) for side in options.size.split("x"))
    with torch.inference_mode(), precision(options.device):
        peak = peak_multiply_adds(options.device, options.repeats)
        print_table(stages(width, height, options.repeats, options.device), peak)


if __name__ == "__main__":
    main()
