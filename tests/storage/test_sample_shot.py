"""The sample shot is worked on as a copy."""

from __future__ import annotations

import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.errors import StorageError
from inbetweener.paths import resource
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.sample_shot import own_sample


def test_the_copy_is_the_same_shot(tmp_path):
    copy = own_sample(tmp_path / "data" / "sample")

    shots = [
        read_shot(OpenRequest(folder), CancelToken(), lambda _done, _total: None).shot
        for folder in (copy, resource("sample"))
    ]
    assert shots[0] == shots[1]


def test_what_the_artist_changed_stays_and_what_is_missing_comes_back(tmp_path):
    copy = own_sample(tmp_path / "sample")
    project = copy / "sample.inbetweener"
    project.write_bytes(b"mine")
    (copy / "A0005.png").unlink()

    own_sample(copy)

    assert project.read_bytes() == b"mine"
    assert (copy / "A0005.png").read_bytes() == resource("sample/A0005.png").read_bytes()


def test_a_place_that_cannot_be_written_to_is_told(tmp_path):
    (tmp_path / "sample").write_bytes(b"a file in the way")

    with pytest.raises(StorageError, match="The sample shot could not be copied to"):
        own_sample(tmp_path / "sample")
