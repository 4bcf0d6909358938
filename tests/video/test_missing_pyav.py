from __future__ import annotations

import pytest

from inbetweener import video
from inbetweener.errors import VideoError


def test_a_program_without_pyav_says_where_to_get_it(monkeypatch):
    monkeypatch.setattr(video, "find_spec", lambda _name: None)
    with pytest.raises(VideoError, match="pip"):
        video.require_pyav()


def test_one_of_another_system_is_told(monkeypatch):
    def of_another_system(name):
        raise ImportError(f"{name}: wrong ELF class")

    monkeypatch.setattr(video, "import_module", of_another_system)
    with pytest.raises(VideoError, match=r"PyAV.* cannot be used: av: wrong ELF class"):
        video.require_pyav()


def test_here_it_is():
    video.require_pyav()
