"""Rendering shots from Python as the shell does: `inbetweener` in a process of its own.

A fault in one shot, or in a driver that a model runs on, so never takes the calling program along.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inbetweener.errors import RenderError
from inbetweener.paths import own_command

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
    named_file, rows = str(shots), ""
    if not isinstance(shots, Path):
        named_file, rows = "-", json.dumps({"defaults": defaults or {}, "shots": list(shots)})
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.json"
        named = ("--manifest", named_file, "--results", str(results))
        done = _run(["render", "--quiet", *named], rows)
        if not results.exists():
            raise RenderError(done.stderr.strip().removeprefix("Error: "))
        found: list[dict[str, Any]] = json.loads(results.read_bytes())["shots"]
        return found


def update_pictures(
    shot: Path, out: Path, options: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Bring the pictures of a shot up to date, as `inbetweener watch --once` does.

    Only what changed since the last time is drawn and written; pictures of frames that are no more
    are taken away, if they are as they were written.

    Args:
        shot: a folder of keys, a project file, or one key.
        out: a folder of its own for the pictures.
        options: of `inbetweener render`, by their names: {"on": "twos", "overwrite": True}.

    Returns:
        What was done: "folder", "frames", "drawn", "reused", "written", "already_there", "seconds".

    Raises:
        RenderError: it could not be done, with the sentence why.
    """
    typed = [each for name, value in (options or {}).items() for each in _typed(name, value)]
    command = ["watch", str(shot), "--once", "--json", "--out", str(out), *typed]
    done = _run(command)
    events = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    finished = next((each for each in reversed(events) if each["event"] == "done"), None)
    if done.returncode or finished is None:
        said = [each["message"] for each in events if each["event"] == "error"]
        raise RenderError(said[-1] if said else done.stderr.strip())
    return {name: value for name, value in finished.items() if name != "event"}


def _typed(name: str, value: object) -> list[str]:
    """An option as it is typed."""
    option = "--" + name.strip("_").replace("_", "-")
    if isinstance(value, bool):
        return [option] if value else []
    if isinstance(value, list | tuple):
        return [f"{option}={each}" for each in value]
    return [f"{option}={value}"]


def _run(arguments: list[str], told: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [*own_command(), *arguments],
        input=told,
        capture_output=True,
        check=False,
        encoding="utf-8",
        errors="replace",
    )
