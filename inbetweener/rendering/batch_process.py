"""Rendering many shots from Python: `inbetweener render` in a process of its own.

A fault in one shot, or in a driver that a model runs on, so never takes the calling program along.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inbetweener.errors import RenderError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def render_batch(
    shots: Path | Iterable[str | Mapping[str, Any]],
    defaults: Mapping[str, Any] | None = None,
) -> list[dict[str, Any]]:
    """Render many shots as `inbetweener render` does; one that fails does not stop the others.

    Nothing is drawn or written twice: the same call again goes on after a stop.

    Args:
        shots: a manifest, or its rows: the path of a shot, or its options with the path as "shot".
            Paths are meant from the manifest's folder, or from the current one.
        defaults: options that hold where a row says nothing else; with rows only.

    Returns:
        What became of each: "shot", "state" ("done", "failed", "stopped" or "waiting"), "message",
        "out", "frames", "drawn", "reused", "written", "already_there", "seconds", "warnings".

    Raises:
        RenderError: something makes no sense, and nothing was drawn; every fault is named.
    """
    is_file = isinstance(shots, Path)
    rows = "" if is_file else json.dumps({"defaults": defaults or {}, "shots": list(shots)})
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.json"
        named = ("--manifest", str(shots) if is_file else "-", "--results", str(results))
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "inbetweener", "render", "--quiet", *named],
            input=rows,
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="replace",
        )
        if not results.exists():
            raise RenderError(done.stderr.strip().removeprefix("Error: "))
        found: list[dict[str, Any]] = json.loads(results.read_bytes())["shots"]
        return found
