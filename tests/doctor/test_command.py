"""`inbetweener doctor` as a whole: on this machine, and on broken ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from inbetweener import probe
from inbetweener.__main__ import _is_for_the_shell
from inbetweener.doctor import probing
from inbetweener.doctor.command import tell
from inbetweener.doctor.findings import State, bad, doubtful, good, guarded
from inbetweener.doctor.probing import Probe
from tests.support.checkout import CHECKOUT


def doctor(*arguments: str, home: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "inbetweener", "doctor", *arguments],
        cwd=CHECKOUT,
        env={**os.environ, "INBETWEENER_HOME": str(home), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_this_machine_is_examined(tmp_path):
    done = doctor("--json", home=tmp_path)
    *findings, end = [json.loads(line) for line in done.stdout.splitlines()]
    states = {each["what"]: each["state"] for each in findings}

    assert end["event"] == "done"
    assert end["exit_code"] == done.returncode
    assert {"Python", "Qt", "torch", "cpu", "Packages", "Cache", "Japanese letters"} <= set(states)
    assert states["Qt"] == states["cpu"] == states["Data folder"] == "ok"
    assert all(each["todo"] for each in findings if each["state"] != "ok")
    assert done.stderr == ""


def test_a_broken_machine_is_told_and_fails(tmp_path):
    """No folder can be made, and the packages that are imported first are broken."""
    broken = tmp_path / "broken"
    broken.mkdir()
    for name in ("cv2", "torch", "rich"):
        (broken / f"{name}.py").write_text("raise ImportError('libGL.so.1 is missing')\n")
    (tmp_path / "home").write_bytes(b"")
    done = doctor(home=tmp_path / "home", PYTHONPATH=str(broken))

    assert done.returncode == 1
    for line in (
        "failed  cv2                ImportError: libGL.so.1 is missing",
        "failed  Data folder",
        "failed  torch              it cannot be imported",
        "ok      Qt",
    ):
        assert line in done.stdout
    assert done.stdout.endswith("What to do stands behind the arrows.\n")
    assert "Traceback" not in done.stderr


def test_other_commands_then_name_the_doctor(tmp_path):
    (tmp_path / "typer.py").write_text("raise ImportError('half an installation')\n")
    done = subprocess.run(
        [sys.executable, "-m", "inbetweener", "models"],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "`inbetweener doctor` says which" in done.stderr


def test_what_is_found_is_told_with_what_to_do(capsys):
    findings = [
        good("Python", "3.13"),
        doubtful("GPU", "not used", "Install the driver."),
        bad("Qt", "two\nlines", "Install it."),
    ]

    assert tell(findings, is_json=False) == 1
    assert capsys.readouterr().out == (
        "ok      Python             3.13\n"
        "warning GPU                not used\n"
        "                           -> Install the driver.\n"
        "failed  Qt                 two\n"
        "                           lines\n"
        "                           -> Install it.\n"
        "\n"
        "Failed: 1. What to do stands behind the arrows.\n"
    )


def test_warnings_alone_are_no_failure(capsys):
    assert tell([doubtful("GPU", "not used", "Install the driver.")], is_json=True) == 0
    line, end = map(json.loads, capsys.readouterr().out.splitlines())

    assert line["todo"] == "Install the driver."
    assert end == {"event": "done", "ok": 0, "warning": 1, "failed": 0, "exit_code": 0}


def test_a_check_that_fails_is_a_finding():
    def check():
        yield good("Disk", "is there")
        raise ArithmeticError("odd disk")

    (finding,) = guarded("Disk", check)

    assert finding.state is State.FAILED
    assert "ArithmeticError: odd disk" in finding.said


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("import os; os.abort()", "it ended with the code"),
        ("print('no json')", "it gave no answer"),
        ("pass", "it gave no answer"),
        ("raise ImportError('no such library')", "no such library"),
        ("while True: pass", "it took more than 1 seconds"),
    ],
)
def test_a_probe_that_dies_or_hangs_is_a_fault(monkeypatch, code, fault):
    monkeypatch.setattr(probing, "own_command", lambda: [sys.executable, "-c", code])

    assert fault in Probe("qt").seen(1 if "while" in code else 30).fault


def test_a_program_that_cannot_be_started_is_a_fault(monkeypatch, tmp_path):
    monkeypatch.setattr(probing, "own_command", lambda: [str(tmp_path / "gone")])

    assert "cannot be started" in Probe("qt").seen().fault


def test_an_unknown_probe_is_refused():
    assert Probe("of-nothing").seen().fault == "it ended with the code 2"


def test_the_doctor_is_a_command_of_the_shell():
    assert _is_for_the_shell(["doctor"])


def test_a_packed_program_does_not_miss_what_is_never_packed(monkeypatch):
    monkeypatch.setattr(probe, "_fault_of", lambda module: f"no {module}")
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    monkeypatch.setattr(probe, "find_spec", lambda _: None)
    missed = probe._modules()["faults"]
    assert {"cv2", "scenedetect"} <= missed.keys()
    assert "av" not in missed


def test_what_was_added_to_a_packed_program_is_looked_at(monkeypatch):
    monkeypatch.setattr(probe, "_fault_of", lambda module: f"no {module}")
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert "av" in probe._modules()["faults"]
