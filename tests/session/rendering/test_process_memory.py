from __future__ import annotations

import sys
from mmap import mmap

import pytest

from inbetweener.session.rendering import process_memory
from inbetweener.session.rendering.process_memory import resident_mib


def test_a_process_with_python_in_it_takes_some_room():
    held = resident_mib()

    assert held is not None
    assert 5 < held < 100_000


@pytest.mark.skipif(sys.platform != "linux", reason="tells what is held now on Linux only")
def test_what_is_held_shows_and_goes_again():
    before = resident_mib()
    with mmap(-1, 64 << 20) as held:  # memory of its own, and none that was freed before
        held.write(bytes([1]) * (64 << 20))
        during = resident_mib()
    after = resident_mib()

    assert before is not None
    assert during is not None
    assert after is not None
    assert during - before >= 60
    assert during - after >= 60


def test_a_system_that_does_not_tell_is_no_failure(monkeypatch, tmp_path):
    nonsense = tmp_path / "statm"
    nonsense.write_text("?")
    monkeypatch.setattr(process_memory, "_STATM", nonsense)

    if sys.platform != "win32":
        assert resident_mib() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked in another way")
def test_without_a_proc_folder_the_peak_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(process_memory, "_STATM", tmp_path / "nothing")

    assert (resident_mib() or 0) > 5
