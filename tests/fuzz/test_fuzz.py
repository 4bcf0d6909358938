"""The short form of `python -m tests.fuzz`: the first cases of the long one, in this process."""

from __future__ import annotations

import random
import sys
import warnings
from pathlib import Path

import pytest

from tests.fuzz.cases import Cases
from tests.fuzz.readers import READERS
from tests.fuzz.watching import watched

SEED = 1
CASES = 150


@pytest.fixture(params=READERS)
def reader(request):
    return READERS[request.param]


@pytest.fixture(autouse=True)
def _quiet():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what libraries say of damaged files
        yield


def test_whole_files_are_read(reader, tmp_path):
    for data in Cases(reader, SEED, tmp_path).whole:
        (tmp_path / reader.file).write_bytes(data)
        reader.read(tmp_path / reader.file)


def test_damaged_files_are_read_or_refused_in_a_sentence(reader, tmp_path):
    _, faults = Cases(reader, SEED, tmp_path).run(range(CASES), float("inf"), lambda _case: None)

    assert faults == []


def test_a_case_is_the_same_in_every_process(reader):
    """The bytes that the long form reports can be made again: nothing whole is drawn by lot."""
    cases = Cases(reader, SEED, Path())
    made = [cases.data(number) for number in range(20)]

    assert made == [cases.data(number) for number in range(20)]
    assert len(set(made)) > 10
    if reader.name in {"film", "psd", "sound"}:  # by writers of others, or with chance in them
        assert reader.seeds() == cases.whole


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited as on Linux")
@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("hangs", "busy for 0.5 s"),
        ("dies", "died with -11"),
        ("eats", "MemoryError in misbehaving.py"),
        ("raises", "KeyError in misbehaving.py"),
    ],
)
def test_a_reader_that_misbehaves_is_found_out_and_the_rest_is_read(name, what):
    outcome = watched(name, SEED, 0, 6, 60.0, longest_s=0.5)

    assert outcome.cases == 6
    assert [fault.case for fault in outcome.faults][:1] == [2]
    assert outcome.faults[0].what.startswith(what)


def test_json_is_damaged_within_its_structure():
    from tests.fuzz.texts import in_json

    whole = Cases(READERS["project"], SEED, Path()).whole[5]
    parsed = sum(_is_json(in_json(whole, random.Random(n), [whole])) for n in range(100))  # noqa: S311

    assert parsed > 50


def _is_json(data: bytes) -> bool:
    import json

    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True
