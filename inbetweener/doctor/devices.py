"""Whether torch works, and on which devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.diagnostics.machine import GIB, gpu_words, memory_words, total_memory_bytes
from inbetweener.doctor.findings import Finding, bad, doubtful, good
from inbetweener.paths import is_packed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inbetweener.doctor.probing import Seen

_LITTLE_MEMORY_BYTES = 4 * GIB
_LITTLE_GPU_MEMORY_BYTES = 2 * GIB


def check_devices(torch: Seen) -> Iterator[Finding]:
    """What models can run on.

    Args:
        torch: what the probe of that name saw.
    """
    yield _memory()
    if torch.fault:
        todo = "Install the program again (from a checkout: python3 dev.py setup)."
        yield bad("torch", f"it cannot be imported: {torch.fault}", todo)
        return
    yield good("torch", _variant(torch.facts))
    devices = torch.facts["devices"]
    yield from map(_device, devices)
    if not any(device["name"].startswith("cuda") for device in devices):
        yield from _unused_gpus(torch.facts["is_built_for_cuda"])


def _variant(facts: Mapping[str, Any]) -> str:
    """Which torch it is, and whether it is the one for NVIDIA cards."""
    if facts["is_built_for_cuda"]:
        return f"{facts['version']}, the variant for NVIDIA cards (CUDA)"
    if len(facts["devices"]) > 1:  # of another maker
        return str(facts["version"])
    return f"{facts['version']}, the variant for the CPU alone"


def _way_to_the_other_variant() -> str:
    """What to do on a machine with an NVIDIA card that the program knows nothing of."""
    if is_packed():
        return "To use the GPU, install the variant for NVIDIA cards over this one."
    return "To use the GPU, put the torch with CUDA into this Python: pytorch.org says how."


def _memory() -> Finding:
    if 0 < total_memory_bytes() < _LITTLE_MEMORY_BYTES:
        todo = "Give pictures less memory under Edit > Preferences…, Rendering."
        return doubtful("Memory", memory_words(), todo)
    return good("Memory", memory_words())


def _device(facts: Mapping[str, Any]) -> Finding:
    name, title = facts["name"], facts["title"] or "works"
    if facts["fault"]:
        if name == "cpu":
            return bad(name, facts["fault"], "Install the program again.")
        todo = "Install the newest driver, or choose the device CPU in the toolbar (--device cpu)."
        return doubtful(name, facts["fault"], todo)
    memory_bytes = facts["memory_bytes"]
    said = f"{title}, {memory_bytes / GIB:.1f} GiB" if memory_bytes else title
    if 0 < memory_bytes < _LITTLE_GPU_MEMORY_BYTES:
        return doubtful(name, said, "Choose the device CPU where large pictures do not fit.")
    return good(name, said)


def _unused_gpus(is_built_for_cuda: bool) -> Iterator[Finding]:
    """GPUs that the driver knows and torch does not use."""
    for gpu in gpu_words():
        todo = "Install the newest driver of the GPU; until then the CPU draws."
        if not is_built_for_cuda:
            todo = _way_to_the_other_variant()
        yield doubtful("GPU", f"{gpu}: torch does not use it", todo)
