from __future__ import annotations

import pytest

from tests.support.desk import Desk
from tests.support.key_files import write_keys


@pytest.fixture
def desk(tmp_path):
    """Three keys, 4 frames apart: on twos one inbetween a gap."""
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png")
    return Desk(tmp_path / "home", folder)
