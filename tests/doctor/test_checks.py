"""Each check of the doctor's on machines that are made up."""

from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING, Any

import pytest

import dev
from inbetweener.doctor import devices, folders, packages, qt
from inbetweener.doctor.devices import check_devices
from inbetweener.doctor.findings import State
from inbetweener.doctor.folders import check_cache, check_folders
from inbetweener.doctor.models import check_models
from inbetweener.doctor.packages import check_packages, check_python
from inbetweener.doctor.probing import Seen
from inbetweener.doctor.qt import QT_LIBRARIES, check_qt, has_display
from inbetweener.paths import UserFolders

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from inbetweener.doctor.findings import Finding

GIB = 1 << 30


def by_name(findings: Iterable[Finding]) -> dict[str, Finding]:
    return {each.what: each for each in findings}


# Python and packages


def test_an_old_python_has_failed(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    (finding,) = check_python()

    assert finding.state is State.FAILED
    assert "Python 3.11" in finding.todo


def versions(monkeypatch, needs: list[str], installed: dict[str, str]) -> None:
    monkeypatch.setattr(packages, "_needs", lambda: needs)
    monkeypatch.setattr(packages, "_installed", installed.get)


def test_packages_that_are_missing_or_known_not_to_work_have_failed(monkeypatch, tmp_path):
    needs = ["numpy", "PySide6-Essentials!=6.12.0", 'h5py; extra == "training"', "av"]
    versions(monkeypatch, needs, {"numpy": "2.4.6", "PySide6-Essentials": "6.12.0"})
    found = by_name(check_packages(Seen({"faults": {}}), tmp_path / "none"))

    assert {name: each.state for name, each in found.items()} == {
        "PySide6-Essentials": State.FAILED,
        "av": State.FAILED,
    }
    assert "6.12.0 is known not to work" in found["PySide6-Essentials"].said


def test_other_versions_than_the_tested_ones_are_a_warning(monkeypatch, tmp_path):
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("# tested\nnumpy==2.4.6\ntorch==2.13.0\nav==18.1.0\nruff==1.0\n")
    installed = {"numpy": "2.5.0", "torch": "2.13.0+cpu", "av": "18.1.0", "ruff": "2.0"}
    versions(monkeypatch, ["numpy", "torch", "av"], installed)
    found = by_name(check_packages(Seen({"faults": {}}), constraints))

    assert found["Packages"].state is State.OK
    assert found["Versions"].state is State.WARNING
    assert found["Versions"].said == "numpy 2.5.0 (tested: 2.4.6)"


def test_packages_that_cannot_be_imported_have_failed(monkeypatch, tmp_path):
    versions(monkeypatch, [], {})
    found = by_name(check_packages(Seen({"faults": {"cv2": "ImportError: libGL"}}), tmp_path / "x"))

    assert found["cv2"].state is State.FAILED
    (finding,) = check_packages(Seen(fault="it took more than 30 seconds"), tmp_path / "x")
    assert finding.state is State.FAILED


# Qt


QT = {
    "version": "6.11",
    "platform": "xcb",
    "screens": [[1440, 900]],
    "japanese_fonts": ["Noto Sans CJK JP"],
}


def test_qt_that_starts_is_told_with_its_screen_and_font():
    found = by_name(check_qt(Seen(QT | {"japanese_fonts": []}), Seen(QT)))

    assert {each.state for each in found.values()} == {State.OK}
    assert found["Display"].said == "xcb, 1440 x 900"
    assert found["Japanese letters"].said == "in Noto Sans CJK JP"


def test_missing_libraries_are_named_with_their_packages(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(qt, "_can_load", lambda name: name != "libxcb-cursor.so.0")
    found = by_name(check_qt(Seen(QT), Seen(fault="could not load the platform plugin")))

    assert found["Display"].state is State.FAILED
    assert "libxcb-cursor.so.0" in found["Display"].todo
    assert "apt-get install libxcb-cursor0" in found["Display"].todo


def test_qt_that_does_not_start_at_all_has_failed(monkeypatch):
    monkeypatch.setattr(qt, "missing_libraries", list)
    (finding,) = check_qt(Seen(fault="ImportError"), None)

    assert finding.state is State.FAILED
    assert "Install the program again" in finding.todo


def test_no_display_and_no_japanese_font_are_warnings():
    found = by_name(check_qt(Seen(QT | {"japanese_fonts": []}), None))

    assert found["Display"].state is State.WARNING
    assert found["Japanese letters"].state is State.WARNING


@pytest.mark.parametrize(
    ("platform", "environment", "has_one"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":1"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_whether_a_window_can_be_expected(monkeypatch, platform, environment, has_one):
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, environment.get(name, ""))

    assert has_display() is has_one


def test_the_libraries_are_those_that_set_up_provides():
    assert QT_LIBRARIES == dev.QT_LIBRARIES


# Devices


def device(name: str, **facts: Any) -> dict[str, Any]:
    return {"name": name, "title": "", "memory_bytes": 0, "fault": "", **facts}


def torch_with(*found: dict[str, Any], is_built_for_cuda: bool = True) -> Seen:
    facts = {"version": "2.13.0", "is_built_for_cuda": is_built_for_cuda, "devices": list(found)}
    return Seen(facts)


def test_devices_are_told_with_their_memory():
    gpu = device("cuda:0", title="NVIDIA H200", memory_bytes=139 * GIB)
    found = by_name(check_devices(torch_with(device("cpu"), gpu)))

    assert found["cuda:0"].said == "NVIDIA H200, 139.0 GiB"
    assert found["torch"].said == "2.13.0, the variant for NVIDIA cards (CUDA)"
    assert {each.state for each in found.values()} == {State.OK}


def test_a_gpu_that_does_not_compute_is_a_warning_and_a_cpu_a_failure():
    seen = torch_with(device("cpu", fault="odd"), device("cuda:0", fault="no kernel image"))
    found = by_name(check_devices(seen))

    assert found["cpu"].state is State.FAILED
    assert found["cuda:0"].state is State.WARNING
    assert "--device cpu" in found["cuda:0"].todo


@pytest.mark.parametrize(("built", "todo"), [(True, "newest driver"), (False, "torch with CUDA")])
def test_a_gpu_that_torch_does_not_use_is_a_warning(monkeypatch, built, todo):
    monkeypatch.setattr(devices, "gpu_words", lambda: ("NVIDIA H200, 143771 MiB, 580",))
    found = by_name(check_devices(torch_with(device("cpu"), is_built_for_cuda=built)))

    assert found["GPU"].state is State.WARNING
    assert todo in found["GPU"].todo


def test_the_packed_variant_for_the_cpu_says_which_one_uses_the_gpu(monkeypatch):
    monkeypatch.setattr(devices, "gpu_words", lambda: ("NVIDIA H200, 143771 MiB, 580",))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    found = by_name(check_devices(torch_with(device("cpu"), is_built_for_cuda=False)))

    assert found["torch"].said == "2.13.0, the variant for the CPU alone"
    assert "install the variant for NVIDIA cards over this one" in found["GPU"].todo


def test_a_torch_that_is_not_there_has_failed():
    found = by_name(check_devices(Seen(fault="ModuleNotFoundError: torch")))

    assert found["torch"].state is State.FAILED


def test_little_memory_is_a_warning(monkeypatch):
    monkeypatch.setattr(devices, "total_memory_bytes", lambda: 2 * GIB)
    found = by_name(check_devices(torch_with(device("cpu"))))

    assert found["Memory"].state is State.WARNING


# Models


REGISTRY = """
[[model]]
name = "tiny"
title = "Tiny"
architecture = "flow-warp"
file = "tiny.safetensors"
sha256 = "{sha256}"
bytes = 4
licence = "MIT"
card = "tiny.md"
"""


@pytest.fixture
def models(tmp_path: Path) -> Path:
    (tmp_path / "tiny.safetensors").write_bytes(b"abcd")
    registry = REGISTRY.format(sha256=hashlib.sha256(b"abcd").hexdigest())
    (tmp_path / "registry.toml").write_text(registry, encoding="utf-8")
    return tmp_path


def test_weights_that_are_whole_are_well(models):
    (finding,) = check_models(models)

    assert finding.state is State.OK


def test_weights_that_are_missing_changed_or_cut_have_failed(models):
    weights = models / "tiny.safetensors"
    for content, said in ((b"abce", "was changed"), (b"abc", "has 3 bytes and not 4")):
        weights.write_bytes(content)
        (finding,) = check_models(models)
        assert finding.state is State.FAILED
        assert said in finding.said
    weights.unlink()
    (finding,) = check_models(models)

    assert "is missing" in finding.said


def test_a_damaged_registry_has_failed_and_none_is_a_warning(models):
    (models / "registry.toml").write_bytes(b"[[")
    (damaged,) = check_models(models)
    (models / "registry.toml").unlink()
    (missing,) = check_models(models)

    assert damaged.state is State.FAILED
    assert missing.state is State.WARNING


# Folders


def test_folders_that_can_be_written_are_well_and_left_empty(tmp_path):
    home = UserFolders.below(tmp_path)

    assert {each.state for each in check_folders(home)} == {State.OK}
    assert list(home.data.iterdir()) == []


def test_a_folder_that_cannot_be_made_has_failed(tmp_path):
    (tmp_path / "cache").write_bytes(b"")
    found = by_name(check_folders(UserFolders.below(tmp_path)))

    assert found["Cache folder"].state is State.FAILED
    assert "INBETWEENER_HOME" in found["Cache folder"].todo
    assert found["Data folder"].state is State.OK


@pytest.mark.parametrize(
    ("free", "state"),
    [(50 << 20, State.FAILED), (500 << 20, State.WARNING), (5 * GIB, State.OK)],
)
def test_a_full_disk_is_told(monkeypatch, tmp_path, free, state):
    monkeypatch.setattr(folders, "free_bytes", lambda _folder: free)

    assert {each.state for each in check_folders(UserFolders.below(tmp_path))} == {state}


@pytest.mark.parametrize(("free", "state"), [(GIB, State.WARNING), (9 * GIB, State.OK)])
def test_the_cache_is_told_with_its_quota(monkeypatch, tmp_path, free, state):
    monkeypatch.setattr(folders, "free_bytes", lambda _folder: free)
    (finding,) = check_cache(UserFolders.below(tmp_path))

    assert finding.state is state
    assert finding.said.startswith("0.00 of 8.0 GiB used")
