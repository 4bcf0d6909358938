"""No name, from wherever it comes, makes the program write outside the folder that was chosen."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inbetweener.core.cancel import CancelToken
from inbetweener.core.naming import NamePattern, safe_stem
from inbetweener.errors import ExportError, StorageError
from inbetweener.storage.drawing_ids import drawing_id_problem
from inbetweener.storage.export import ExportItem, export_pictures
from inbetweener.storage.layer_names import FolderNames

RESERVED = ("CON", "con.png", "nul", "COM1", "lpt9.A", "AUX ", "prn.####")
NASTY = (
    *RESERVED, "..", ".", "../../etc/passwd", "a/../../b", "/etc/passwd", "C:\\x", "C:x",
    "\\\\host\\s",
    "a\0b", "a\nb", "\x1b[2J", "x\u202egnp", "-rf", "~", "a.", "a ", " ", "", "\ud800", "é" * 200,
    "A.####", "../A.####", "a|b", "a?b", "a*b", 'a"b', "a<b>", "file:x", "a:b",
)  # fmt: skip
NAMES = st.sampled_from(NASTY) | st.text(max_size=20) | st.text("./\\:CONcon \0a#", max_size=12)


def is_safe(name: str) -> bool:
    """Whether a name is one plain file name on Windows and elsewhere."""
    stem = name.split(".", maxsplit=1)[0].rstrip().upper()
    devices = {
        "CON",
        "PRN",
        "AUX",
        "NUL",
        *(f"{each}{n}" for each in ("COM", "LPT") for n in range(1, 10)),
    }
    return (
        PurePosixPath(name).name == name == PureWindowsPath(name).name
        and name not in {"", ".", ".."}
        and not any(ord(sign) < 32 or sign in '<>:"/\\|?*' for sign in name)
        and stem not in devices
        and name[-1] not in ". "
    )  # fmt: skip


@given(NAMES, st.integers(0, 10**6))
@example("CON.####", 1)
def test_a_name_pattern_is_refused_or_gives_safe_names(text, number):
    try:
        pattern = NamePattern.parse(text)
    except ExportError:
        return
    assert is_safe(pattern.name(number))


@given(st.lists(NAMES, max_size=6))
def test_folders_of_layers_are_safe_and_differ(names):
    folders = FolderNames()
    given_names = [folders.take(name) for name in names]

    assert all(map(is_safe, given_names))
    assert len({name.casefold() for name in given_names}) == len(names)


@given(NAMES)
def test_the_name_of_a_shot_becomes_a_safe_one(text):
    assert is_safe(safe_stem(text, fallback="shot"))


@given(NAMES | st.builds("/".join, st.lists(NAMES, max_size=4)))
def test_a_drawing_of_a_project_stays_below_its_folder(text):
    if drawing_id_problem(text) is not None:
        return
    for home in (PurePosixPath("/shot"), PureWindowsPath("C:/shot")):
        inside = home / text
        assert inside.is_relative_to(home)
        assert ".." not in inside.parts


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_an_export_writes_below_its_folder_or_not_at_all(names):
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "a" / "b" / "out"
        items = [ExportItem(name, None, lambda: b"picture") for name in names]
        try:
            export_pictures(
                items, folder, overwrite=True, token=CancelToken(), report=lambda _done, _of: None
            )
        except (ExportError, UnicodeError):
            pass
        except StorageError:
            pass  # the disk refuses a name that is too long for it
        written = [Path(place) / file for place, _, files in os.walk(root) for file in files]
        assert all(path.parent == folder for path in written)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="links need a system that has them")
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_link_among_the_exports_is_never_followed(tmp_path, overwrite):
    outside = tmp_path / "precious.png"
    outside.write_bytes(b"precious")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "A0001.png").symlink_to(outside)

    def export() -> None:
        item = ExportItem("A0001.png", None, lambda: b"picture")
        export_pictures(
            [item], folder, overwrite=overwrite, token=CancelToken(), report=lambda _d, _o: None
        )

    if overwrite:
        export()
        assert not (folder / "A0001.png").is_symlink()
        assert (folder / "A0001.png").read_bytes() == b"picture"
    else:
        with pytest.raises(ExportError):
            export()
    assert outside.read_bytes() == b"precious"
