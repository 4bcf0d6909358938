from __future__ import annotations

import pytest
import torch

from inbetweener.errors import ModelError
from inbetweener.inference.device import resolve_device


def _machine(patch: pytest.MonkeyPatch, *, cuda: int = 0, mps: bool = False) -> None:
    patch.setattr(torch.cuda, "is_available", lambda: cuda > 0)
    patch.setattr(torch.cuda, "device_count", lambda: cuda)
    patch.setattr(torch.backends.mps, "is_available", lambda: mps)


@pytest.mark.parametrize(
    ("cuda", "mps", "expected"), [(2, True, "cuda:0"), (0, True, "mps"), (0, False, "cpu")]
)
def test_auto_is_the_best_that_the_machine_has(
    monkeypatch: pytest.MonkeyPatch, cuda: int, mps: bool, expected: str
) -> None:
    _machine(monkeypatch, cuda=cuda, mps=mps)

    assert str(resolve_device("auto")) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("cpu", "cpu"), ("cuda", "cuda:0"), ("cuda:1", "cuda:1"), ("mps", "mps")],
)
def test_a_device_is_what_its_name_says(
    monkeypatch: pytest.MonkeyPatch, name: str, expected: str
) -> None:
    _machine(monkeypatch, cuda=2, mps=True)

    assert str(resolve_device(name)) == expected


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("cuda", "no NVIDIA GPU"),
        ("cuda:0", "no NVIDIA GPU"),
        ("mps", "no Apple GPU"),
        ("toaster", "'toaster'.*auto, cpu, cuda"),
        ("cuda:", "no device named"),
        ("", "no device named"),
    ],
)
def test_what_the_machine_lacks_is_said(
    monkeypatch: pytest.MonkeyPatch, name: str, reason: str
) -> None:
    _machine(monkeypatch)

    with pytest.raises(ModelError, match=reason):
        resolve_device(name)


def test_a_gpu_beyond_the_last_is_said_with_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    _machine(monkeypatch, cuda=2)

    with pytest.raises(ModelError, match=r"no device cuda:2.*2 NVIDIA"):
        resolve_device("cuda:2")
