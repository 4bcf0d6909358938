"""How the program starts itself: found where it was not installed, and in no other order."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from inbetweener.paths import own_command, project_root

if TYPE_CHECKING:
    from pathlib import Path


def _version(folder: Path, path: str) -> str:
    environment = {**os.environ, "PYTHONPATH": path}
    command = [*own_command(), "--version"]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    ).stdout


def test_it_is_found_from_any_folder(tmp_path):
    assert _version(tmp_path, "").startswith("inbetweener ")


def test_what_comes_before_it_on_the_path_still_does(tmp_path):
    """A studio's own copy of a package is seen by the helping processes, too."""
    (tmp_path / "typer.py").write_text("import sys\nprint('the studio')\nsys.exit()\n", "utf-8")
    (tmp_path / "elsewhere").mkdir()

    said = _version(tmp_path / "elsewhere", f"{tmp_path}{os.pathsep}{project_root()}")
    assert said == "the studio\n"
