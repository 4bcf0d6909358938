"""What a device is called, and what a sentence says of this machine's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.machine_check import Machine

DEVICES = {
    "auto": mark("best device"),
    "cpu": mark("CPU"),
    "cuda": mark("NVIDIA GPU"),
    "mps": mark("Apple GPU"),
}


def device_title(name: str) -> str:
    """What a device is called, as the settings or a model name it."""
    return tr(DEVICES.get(name, name))


def machine_words(machine: Machine) -> str:
    """What draws, in a sentence; what to do where it could be better."""
    if machine.gpu:
        return tr("Draws on {gpu}.", gpu=machine.gpu)
    if machine.fault:
        return tr(
            "The drawing engine does not work: {reason}. “inbetweener doctor” says what to do.",
            reason=machine.fault.rstrip("."),
        )
    if machine.is_cpu_variant:
        return tr(
            "Draws on the processor: this is the variant without NVIDIA support. "
            "The help, under “When something goes wrong”, says how to get the other."
        )
    return tr("Draws on the processor: no graphics card was found that it can use.")
