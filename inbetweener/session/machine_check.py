"""MachineCheck: what this machine draws on, found by another process while the window is used."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from inbetweener.paths import own_command

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_GIB = 1 << 30


@dataclass(frozen=True, slots=True)
class Machine:
    """What models run on.

    Attributes:
        gpu: the graphics card that draws, with its memory; "" where the processor does.
        is_cpu_variant: whether this installation knows no NVIDIA cards at all.
        fault: why nothing can be drawn, or why the card is not used; "" where all is well.
    """

    gpu: str = ""
    is_cpu_variant: bool = False
    fault: str = ""


class MachineCheck(QObject):
    """Looks once; importing torch here would cost the window seconds.

    Signals:
        found(Machine): the answer.
    """

    found = Signal(object)

    def __init__(self, parent: QObject, command: Sequence[str] | None = None) -> None:
        """Make ready.

        Args:
            parent: of Qt.
            command: what is run; our own probe if None.
        """
        super().__init__(parent)
        self._command = list(command or (*own_command(), "--probe", "torch"))
        self._process: QProcess | None = None

    def look(self) -> None:
        """Begin, unless it is under way."""
        if self._process is not None:
            return
        self._process = QProcess(self)
        self._process.finished.connect(self._on_process_finished)
        self._process.start(self._command[0], self._command[1:])

    def stop(self) -> None:
        """Give it up; nothing is told any more."""
        if self._process is not None:
            self._process.finished.disconnect(self._on_process_finished)
            self._process.kill()
            self._process.waitForFinished()
            self._process = None

    @Slot()
    def _on_process_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        lines = bytes(process.readAllStandardOutput().data()).splitlines()
        errors = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        process.deleteLater()
        try:
            machine = machine_of(json.loads(lines[-1]))
        except (IndexError, KeyError, TypeError, ValueError):
            machine = Machine(fault=errors.strip().splitlines()[-1] if errors.strip() else "torch")
        self.found.emit(machine)


def machine_of(facts: Mapping[str, Any]) -> Machine:
    """What the probe saw, in short: the first card that works, else the processor.

    Raises:
        KeyError, TypeError: the probe has said something else.
    """
    devices = [each for each in facts["devices"] if each["name"] != "cpu"]
    fit = [_title(each) for each in devices if not each["fault"]]
    faults = [each["fault"] for each in facts["devices"] if each["fault"]]
    return Machine(
        gpu=fit[0] if fit else "",
        is_cpu_variant=not facts["is_built_for_cuda"] and not devices,
        fault="" if fit or not faults else faults[0],
    )


def _title(device: Mapping[str, Any]) -> str:
    title = device["title"] or device["name"]
    memory = device["memory_bytes"]
    return f"{title}, {memory / _GIB:.0f} GiB" if memory else title
