from __future__ import annotations

import gc
import sys
import threading
import weakref
from types import ModuleType

import pytest
from PySide6.QtCore import QObject

from inbetweener.workers.garbage import GarbageCollector
from inbetweener.workers.task_thread import TaskThread

PLENTY = 200_000


class Ring(QObject):
    """Keeps itself alive, as windows do."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture
def collector(qapp):
    collector = GarbageCollector()
    collector.start()
    yield collector
    collector.stop()


@pytest.fixture
def thread(qapp):
    thread = TaskThread("garbage")
    yield thread
    thread.shutdown()


def deaths_of_a_ring() -> tuple[list[threading.Thread], weakref.ref[Ring]]:
    """Drops a ring; where it dies is told by a list, as long as the reference is kept."""
    died_on: list[threading.Thread] = []
    ring = Ring()
    return died_on, weakref.ref(ring, lambda _: died_on.append(threading.current_thread()))


def test_what_is_dropped_while_a_thread_is_busy_dies_on_the_gui_thread(collector, thread, qtbot):
    died_on, _reference = deaths_of_a_ring()
    with qtbot.waitSignal(thread.succeeded):
        thread.submit(lambda _token, _report: len([[n] for n in range(PLENTY)]))
    assert not died_on

    many = [[n] for n in range(PLENTY)]
    collector.collect()
    assert died_on == [threading.main_thread()]
    assert len(many) == PLENTY


def test_it_goes_on_by_itself(collector, qtbot):
    died_on, _reference = deaths_of_a_ring()
    many = [[n] for n in range(PLENTY)]

    qtbot.waitUntil(lambda: bool(died_on))
    assert len(many) == PLENTY


def test_a_few_objects_are_not_searched(collector, monkeypatch):
    gc.collect()
    searched: list[int] = []
    monkeypatch.setattr(gc, "collect", searched.append)
    collector.collect()

    assert not searched


def test_everything_is_searched_only_once_much_has_come_to_stay(collector, monkeypatch):
    gc.collect()
    limits = gc.get_threshold()
    monkeypatch.setattr(gc, "get_count", lambda: tuple(limit + 1 for limit in limits))
    searched: list[int] = []
    monkeypatch.setattr(gc, "collect", searched.append)
    collector.collect()
    collector.collect()
    assert searched == [1, 2, 1]

    stays = [[n] for n in range(PLENTY * 5)]
    monkeypatch.undo()
    gc.collect(1)
    monkeypatch.setattr(gc, "get_count", lambda: tuple(limit + 1 for limit in limits))
    monkeypatch.setattr(gc, "collect", searched.append)
    collector.collect()
    assert searched[-1] == 2
    assert stays


@pytest.fixture
def many_modules(monkeypatch):
    """Puts as many modules into Python's table as a large library has."""

    def come() -> None:
        for number in range(200):
            name = f"a_large_library.part_{number}"
            monkeypatch.setitem(sys.modules, name, ModuleType(name))

    return come


def test_modules_that_were_there_before_are_never_searched(collector):
    assert gc.get_freeze_count() > len(sys.modules)


def test_a_large_library_that_was_imported_is_set_aside_instead_of_searched(
    collector, many_modules, monkeypatch
):
    monkeypatch.setattr(gc, "get_count", lambda: tuple(limit + 1 for limit in gc.get_threshold()))
    searched: list[int] = []
    monkeypatch.setattr(gc, "collect", searched.append)
    many_modules()
    lasts = [[n] for n in range(PLENTY)]
    before = gc.get_freeze_count()
    collector.collect()
    assert gc.get_freeze_count() - before >= len(lasts)
    assert not searched

    collector.collect()
    assert searched


def test_a_few_new_modules_are_no_reason_to_keep_anything(collector, monkeypatch):
    monkeypatch.setitem(sys.modules, "a_dialog", ModuleType("a_dialog"))
    before = gc.get_freeze_count()
    collector.collect()

    assert gc.get_freeze_count() == before


def test_nothing_is_set_aside_any_more_afterwards(qapp):
    collector = GarbageCollector()
    collector.start()
    collector.stop()

    assert gc.get_freeze_count() == 0


def test_python_collects_again_afterwards(qapp):
    was_enabled = gc.isenabled()
    gc.enable()
    collector = GarbageCollector()
    collector.start()
    assert not gc.isenabled()

    collector.stop()
    assert gc.isenabled()
    if not was_enabled:
        gc.disable()
