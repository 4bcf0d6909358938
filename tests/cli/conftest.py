from __future__ import annotations

import pytest

from tests.support.key_files import write_keys
from tests.support.shell import Shell


@pytest.fixture
def shell(capsys):
    """The shell in this process, with a fake engine."""
    return Shell(capsys)


@pytest.fixture
def walk(tmp_path):
    """A0001, A0005 and A0009: two gaps of 4 frames."""
    return write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png")
