from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from inbetweener.errors import EditError
from inbetweener.workers.task_thread import Job, Report, TaskThread

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken


@pytest.fixture
def task_thread(qapp):
    thread = TaskThread("test")
    yield thread
    assert thread.shutdown()


class Listener(QObject):
    """Collects answers and the thread on which they came."""

    def __init__(self, thread: TaskThread) -> None:
        super().__init__()
        self.results: list[object] = []
        self.reports: list[object] = []
        self.threads: set[QThread] = set()
        thread.succeeded.connect(self.on_succeeded)
        thread.progressed.connect(self.on_progressed)

    @Slot(object)
    def on_succeeded(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    @Slot(object)
    def on_progressed(self, value: object) -> None:
        self.reports.append(value)


def test_a_result_arrives_on_the_owners_thread(qtbot, task_thread):
    listener = Listener(task_thread)

    with qtbot.waitSignal(task_thread.succeeded):
        task_thread.submit(lambda _token, _report: QThread.currentThread())

    assert listener.threads == {QThread.currentThread()}
    assert listener.results[0] is not QThread.currentThread()


def test_only_the_last_of_many_requests_is_answered(qtbot, task_thread):
    listener = Listener(task_thread)
    ran: list[int] = []

    def job(number: int) -> Job:
        def run(token: CancelToken, _report: Report) -> object:
            ran.append(number)
            token.raise_if_cancelled()
            return number

        return run

    with qtbot.waitSignal(task_thread.idle_changed, check_params_cb=lambda idle: idle):
        for number in range(50):
            task_thread.submit(job(number))

    assert listener.results == [49]
    assert len(ran) < 50


def test_a_later_request_cancels_the_one_that_runs(qtbot, task_thread):
    listener = Listener(task_thread)
    started = threading.Event()

    def endless(token, _report):
        started.set()
        while True:
            token.raise_if_cancelled()

    task_thread.submit(endless)
    assert started.wait(5)
    with qtbot.waitSignal(task_thread.succeeded):
        task_thread.submit(lambda _token, _report: "second")

    assert listener.results == ["second"]


def test_an_answer_that_comes_too_late_is_dropped(qtbot, task_thread):
    listener = Listener(task_thread)
    started, go_on = threading.Event(), threading.Event()

    def stubborn(_token, report):
        started.set()
        assert go_on.wait(5)
        report("late report")
        return "late"

    task_thread.submit(stubborn)
    assert started.wait(5)
    task_thread.submit(lambda _token, _report: "current")
    with qtbot.waitSignal(task_thread.succeeded):
        go_on.set()

    assert listener.results == ["current"]
    assert listener.reports == []


def test_a_failure_arrives_as_the_exception(qtbot, task_thread):
    def job(_token, _report):
        raise ValueError("broken")

    with qtbot.waitSignal(task_thread.failed) as blocker:
        task_thread.submit(job)

    assert isinstance(blocker.args[0], ValueError)


def test_reports_arrive_in_order(qtbot, task_thread):
    listener = Listener(task_thread)

    def job(_token, report):
        for number in range(5):
            report(number)

    with qtbot.waitSignal(task_thread.succeeded):
        task_thread.submit(job)

    assert listener.reports == [0, 1, 2, 3, 4]


def test_cancelled_work_is_silent(qtbot, task_thread):
    listener = Listener(task_thread)
    started = threading.Event()

    def endless(token, _report):
        started.set()
        while True:
            token.raise_if_cancelled()

    task_thread.submit(endless)
    assert started.wait(5)
    with qtbot.waitSignal(task_thread.idle_changed, check_params_cb=lambda idle: idle):
        task_thread.cancel()

    assert listener.results == []


def test_shutdown_ends_a_job_that_runs(qapp):
    thread = TaskThread("doomed")
    started = threading.Event()

    def endless(token, _report):
        started.set()
        while True:
            token.raise_if_cancelled()

    thread.submit(endless)
    assert started.wait(5)

    assert thread.shutdown()


def test_shutdown_can_let_a_job_end_of_which_nothing_is_heard(qapp):
    thread = TaskThread("patient")
    listener = Listener(thread)
    done: list[bool] = []

    def job(token, report):
        report("half")
        done.append(not token.is_cancelled)
        return "all"

    thread.submit(job)

    assert thread.shutdown(cancels=False)
    qapp.processEvents()
    assert done == [True]
    assert (listener.reports, listener.results) == ([], [])


@pytest.mark.parametrize(
    ("error", "level"), [(EditError("no room"), "DEBUG"), (ArithmeticError("odd"), "INFO")]
)
def test_the_lines_of_an_error_that_nobody_foresaw_are_in_the_log(
    qtbot, task_thread, caplog, error, level
):
    def fail(_token, _report):
        raise error

    caplog.set_level("DEBUG", "inbetweener")
    with qtbot.waitSignal(task_thread.failed):
        task_thread.submit(fail)

    (record,) = caplog.records
    assert (record.levelname, record.exc_info[1]) == (level, error)
