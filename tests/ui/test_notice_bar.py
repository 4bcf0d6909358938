from __future__ import annotations

import pytest

from inbetweener.ui.notice_bar import MOST_NOTICES, NoticeBar, NoticeKind


@pytest.fixture
def bar(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_errors_are_not_driven_out_by_information(bar):
    for number in range(MOST_NOTICES):
        bar.show_notice(f"error {number}", NoticeKind.ERROR)
    for number in range(5):
        bar.show_notice(f"info {number}")

    assert bar.texts() == ["info 4", "error 2", "error 1", "error 0"]


def test_information_goes_before_older_errors(bar):
    bar.show_notice("error 0", NoticeKind.ERROR)
    bar.show_notice("info")
    for number in (1, 2):
        bar.show_notice(f"error {number}", NoticeKind.ERROR)

    assert bar.texts() == ["error 2", "error 1", "error 0"]


def test_the_oldest_error_goes_when_all_are_errors(bar):
    for number in range(5):
        bar.show_notice(f"error {number}", NoticeKind.ERROR)

    assert bar.texts() == ["error 4", "error 3", "error 2"]


def test_a_notice_takes_the_place_of_the_one_about_the_same(bar):
    bar.show_notice("1 file", topic="files")
    bar.show_notice("other")
    bar.show_notice("2 files", topic="files")

    assert bar.texts() == ["2 files", "other"]
