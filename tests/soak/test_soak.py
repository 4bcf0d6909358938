"""A few rounds of each kind of long session, and what is said of what was seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.soak.samples import Sample, judge, sample
from tests.soak.session import Session
from tests.soak.shots import KINDS, write_shot


def held(
    *, memory: float = 0.0, files: float = 0.0, threads: float = 0.0, gpu: float = 0.0
) -> list[Sample]:
    """Forty rounds that hold so much more after each."""
    return [
        Sample(n, 200 + memory * n, round(30 + files * n), round(20 + threads * n), 50 + gpu * n)
        for n in range(40)
    ]


def test_a_level_session_is_well():
    assert judge(held()) == []
    assert judge(held(memory=0.1)) == []  # arenas


@pytest.mark.parametrize(
    ("which", "rounds"),
    [
        ("memory_mib", held(memory=2)),
        ("files", held(files=1)),
        ("threads", held(threads=0.2)),
        ("gpu_mib", held(gpu=1)),
    ],
)
def test_what_grows_is_named(which, rounds):
    assert [fault.split(":")[0] for fault in judge(rounds)] == [which]


def test_no_two_drawings_of_a_shot_are_the_same(tmp_path):
    kind = replace(KINDS["drawings"], keys=300, size=(24, 16))
    folders = [write_shot(tmp_path / str(seed), kind, seed) for seed in (1, 2)]

    pictures = {path.read_bytes() for folder in folders for path in folder.iterdir()}

    assert len(pictures) == 600


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
def test_two_rounds(tmp_path, qapp):
    """The rounds of the long form, on shots with fewer drawings and fewer pixels."""
    kind = replace(KINDS["drawings"], keys=6, stretch=2, step=3)
    session = Session(tmp_path, kind)
    try:
        for _ in range(2):
            session.work()
        now = sample(0.0)
    finally:
        ended = session.end()

    assert ended
    assert now.memory_mib > 50
    assert now.files > 3
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir())[-1] == ".png"
