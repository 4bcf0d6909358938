from __future__ import annotations

import json
import sys

import pytest

from inbetweener.session.machine_check import Machine, MachineCheck, machine_of

_CPU = {"name": "cpu", "title": "", "memory_bytes": 0, "fault": ""}
_GPU = {"name": "cuda:0", "title": "RTX 4070", "memory_bytes": 8 << 30, "fault": ""}


def facts(*devices: dict[str, object], cuda: bool = True) -> dict[str, object]:
    return {"version": "2", "is_built_for_cuda": cuda, "devices": list(devices)}


@pytest.mark.parametrize(
    ("seen", "machine"),
    [
        (facts(_CPU, _GPU), Machine(gpu="RTX 4070, 8 GiB")),
        (facts(_CPU), Machine()),
        (facts(_CPU, cuda=False), Machine(is_cpu_variant=True)),
        (facts(_CPU, {**_CPU, "name": "mps"}, cuda=False), Machine(gpu="mps")),
        (facts(_CPU, {**_GPU, "fault": "no driver"}), Machine(fault="no driver")),
    ],
)
def test_what_draws(seen, machine):
    assert machine_of(seen) == machine


def check_of(qtbot, qapp, code: str) -> Machine:
    check = MachineCheck(qapp, (sys.executable, "-c", code))
    with qtbot.waitSignal(check.found) as answer:
        check.look()
    check.deleteLater()
    machine: Machine = answer.args[0]
    return machine


def test_another_process_looks(qtbot, qapp):
    line = json.dumps(facts(_CPU, _GPU))

    assert check_of(qtbot, qapp, f"print({line!r})") == Machine(gpu="RTX 4070, 8 GiB")


@pytest.mark.parametrize("code", ["raise SystemExit('torch is broken')", "print('{}')", ""])
def test_what_goes_wrong_there_is_told(qtbot, qapp, code):
    assert check_of(qtbot, qapp, code).fault


def test_given_up_it_tells_nothing(qtbot, qapp):
    check = MachineCheck(qapp, (sys.executable, "-c", "input()"))
    with qtbot.assertNotEmitted(check.found):
        check.look()
        check.stop()
    check.deleteLater()
