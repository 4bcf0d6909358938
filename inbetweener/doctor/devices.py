"""Whether torch works, and on which devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.diagnostics.machine import GIB, gpu_words, memory_words, total_memory_bytes
from inbetweener.doctor.findings import Finding, bad, doubtful, good

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
    yield good("torch", torch.facts["version"])
    devices = torch.facts["devices"]
    yield from map(_device, devices)
    if not any(device["name"].startswith("cuda") for device in devices):
        yield from _unused_gpus(torch.facts["is_built_for_cuda"])


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
        todo = (
            "Install the newest driver of the GPU; until then the CPU draws."
            if is_built_for_cuda
            else "This torch is for the CPU alone; install the one with CUDA to use the GPU."
        )
        yield doubtful("GPU", f"{gpu}: torch does not use it", todo)
