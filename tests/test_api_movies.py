"""Movies from Python: a folder of keys in, a film that PyAV reads out."""

from __future__ import annotations

import pytest

from inbetweener.api import MovieAsked, MovieKind, write_movie
from inbetweener.errors import ExportError, FolderError
from inbetweener.inference.catalogue import Catalogue
from tests.support.engines import FADE, FakeEngine
from tests.support.key_files import write_keys
from tests.support.movies import read_movie


@pytest.fixture
def walk(tmp_path, monkeypatch):
    engine = FakeEngine()
    monkeypatch.setattr(Catalogue, "installed", lambda *_: engine)
    return write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png")


def test_a_folder_of_keys_becomes_a_movie(walk, tmp_path):
    asked = MovieAsked(path=tmp_path / "walk.mp4", kind=MovieKind.MP4)

    result = write_movie(walk, asked, model=FADE.name)

    assert result.plan.frames == 9
    assert len(read_movie(result.path).frames) == 9
    with pytest.raises(ExportError, match="is there already"):
        write_movie(walk, asked, model=FADE.name)


def test_a_layer_that_is_not_there_is_told(walk, tmp_path):
    asked = MovieAsked(path=tmp_path / "walk.gif", kind=MovieKind.GIF)
    with pytest.raises(FolderError, match="no layer “X”"):
        write_movie(walk, asked, layer="X")
