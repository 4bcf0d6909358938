"""Formats of pictures in and out, from the shell."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np
import pytest
import tifffile
from PIL import ImageCms

from tests.support.exr_files import channels_in, exr_of
from tests.support.key_files import drawing
from tests.support.layered_files import document_with, psd
from tests.support.png_samples import expected_pixels, png_of, with_chunks
from tests.support.shell import names_in

if TYPE_CHECKING:
    from pathlib import Path


def exr(step: int) -> bytes:
    light = drawing(step).astype(np.float16) / 50  # paper is five times as bright as white
    return exr_of({name: light[..., place] for place, name in enumerate("RGB")})


@pytest.fixture
def lamps(tmp_path: Path) -> Path:
    folder = tmp_path / "lamps"
    folder.mkdir()
    for step in (0, 1):
        (folder / f"A{1 + 4 * step:04d}.exr").write_bytes(exr(step))
    return folder


def test_tiffs_are_written_where_they_are_asked_for(shell, walk):
    answer = shell.render(walk, "--format", "tiff")

    out = walk.with_name("walk-inbetweens")
    assert answer.code == 0
    assert names_in(out) == [f"A{n:04d}.tif" for n in range(1, 10)]
    assert (tifffile.imread(out / "A0001.tif") == drawing(0)).all()
    assert shell.render(walk, "--format", "tiff").events[-1]["already_there"] == 9
    assert shell.run("verify", walk, "--format", "tiff").code == 0
    (out / "A0004.tif").write_bytes(b"II*\0")
    assert shell.run("verify", walk, "--format", "tiff").code != 0


def test_linear_light_goes_in_and_out(shell, lamps):
    answer = shell.render(lamps, "--format", "exr", "--per", "drawing")

    out = lamps.with_name("lamps-inbetweens")
    assert answer.code == 0
    assert names_in(out) == ["A0001.exr", "A0002.exr", "A0003.exr"]
    assert (out / "A0001.exr").read_bytes() == (lamps / "A0001.exr").read_bytes()
    assert channels_in((out / "A0002.exr").read_bytes())["R"][0, 0] == pytest.approx(5, rel=2e-3)
    assert not answer.named("warning")


def test_what_a_png_cannot_keep_is_told(shell, lamps):
    answer = shell.render(lamps)

    assert names_in(lamps.with_name("lamps-inbetweens"))[0] == "A0001.png"
    assert "A0001.exr is linear light" in str(answer.named("warning"))


def test_a_profile_that_openexr_cannot_carry_is_told(shell, walk):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    chunk = b"x\0\0" + zlib.compress(profile)
    (walk / "A0001.png").write_bytes(with_chunks(png_of(drawing(0)), [(b"iCCP", chunk)]))

    answer = shell.render(walk, "--format", "exr")

    assert "colour profile that OpenEXR cannot carry" in str(answer.named("warning"))


def test_a_pattern_has_to_suit_the_format(shell, walk):
    assert shell.render(walk, "--format", "exr", "--pattern", "B.####.exr").code == 0
    wrong = shell.run("render", walk, "--format", "exr", "--pattern", "B.####.png")
    assert wrong.code == 2
    assert "end in “.exr”" in " ".join(wrong.errors.replace("│", " ").split())


@pytest.mark.parametrize("suffix", ["kra", "ora", "psd"])
def test_folders_of_files_of_layers_are_shots(shell, tmp_path, suffix):
    folder = tmp_path / "walk"
    folder.mkdir()
    for step in (0, 1):
        merged = drawing(step)
        mime = "application/x-krita" if suffix == "kra" else "image/openraster"
        data = (
            psd([], (64, 48), merged=merged)
            if suffix == "psd"
            else document_with(png_of(merged), mime)
        )
        (folder / f"A{1 + 4 * step:04d}.{suffix}").write_bytes(data)

    answer = shell.render(folder, "--per", "drawing")

    out = folder.with_name("walk-inbetweens")
    assert answer.code == 0
    assert names_in(out) == ["A0001.png", "A0002.png", "A0003.png"]
    assert (expected_pixels((out / "A0003.png").read_bytes()) == drawing(1)).all()


def test_info_tells_of_openexr(shell, lamps):
    answer = shell.run("info", lamps)

    assert answer.code == 0
    assert "64 × 48" in answer.output
