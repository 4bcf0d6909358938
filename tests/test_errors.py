from __future__ import annotations

from inbetweener.errors import StorageError, sentence_of


def test_an_error_for_the_artist_is_its_own_sentence():
    assert sentence_of(StorageError("The disk is full."), "It failed") == "The disk is full."


def test_any_other_error_ends_a_sentence():
    assert sentence_of(ValueError("x"), "It failed") == "It failed (x)."
    assert sentence_of(MemoryError(), "It failed") == "It failed (MemoryError)."
