from __future__ import annotations

import threading

import pytest

from inbetweener.core.cancel import Cancelled, CancelToken


def test_a_token_stops_work_only_after_it_was_asked_to():
    token = CancelToken()
    token.raise_if_cancelled()

    token.cancel()
    token.cancel()

    assert token.is_cancelled
    with pytest.raises(Cancelled):
        token.raise_if_cancelled()


def test_another_thread_can_ask():
    token = CancelToken()

    thread = threading.Thread(target=token.cancel)
    thread.start()
    thread.join()

    assert token.is_cancelled
