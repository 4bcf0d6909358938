"""What the soak says of what it has seen; the soak itself is part of the long form."""

from __future__ import annotations

from tests.soak import Sample, judge


def session(*, memory: float = 0.0, files: float = 0.0, threads: float = 0.0) -> list[Sample]:
    """Forty rounds that hold so much more after each."""
    return [
        Sample(n, 200 + memory * n, round(30 + files * n), round(20 + threads * n))
        for n in range(40)
    ]


def test_a_level_session_is_well():
    assert judge(session()) == []
    assert judge(session(memory=0.1)) == []  # arenas


def test_what_grows_is_named():
    assert [fault.split(":")[0] for fault in judge(session(memory=2))] == ["memory_mib"]
    assert [fault.split(":")[0] for fault in judge(session(files=1))] == ["files"]
    assert [fault.split(":")[0] for fault in judge(session(threads=0.2))] == ["threads"]
