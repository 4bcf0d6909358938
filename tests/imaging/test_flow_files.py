"""Middlebury's flow files, against bytes written by hand."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from inbetweener.imaging.flow_files import decode_flo, encode_flo


def test_a_file_is_what_the_format_says():
    flow = np.array([[[1.5, -2.0], [0.0, 1e10]]], np.float32)

    data = encode_flo(flow)

    assert data == struct.pack("<fii4f", 202021.25, 2, 1, 1.5, -2.0, 0.0, 1e10)
    assert np.array_equal(decode_flo(data), flow)


@pytest.mark.parametrize(
    "data", [b"", b"PIEH", b"XXXX" + bytes(16), struct.pack("<fii", 202021.25, 2, 2)]
)
def test_what_is_no_flow_is_refused(data):
    with pytest.raises(ValueError, match=r"\.flo"):
        decode_flo(data)
