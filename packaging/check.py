"""Looks whether the packed program works: `python3 packaging/check.py [PROGRAM]`.

It does what a studio does that has no Python, with an environment that holds nothing of ours, a
home of its own, another folder to stand in, no PATH and, where it may choose, as another user.
What comes out is counted and measured; what is wrong is told, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from check_files import write_ora, write_psd
from check_learning import LEARNING_STEPS
from check_program import Packed, WrongError

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
_SUFFIX = ".exe" if os.name == "nt" else ""
PACKED = ROOT / "dist" / "inbetweener" / f"inbetweener{_SUFFIX}"


def see_doctor(packed: Packed) -> str:
    """The doctor finds nothing that is broken, and one device at least."""
    findings = [json.loads(line) for line in packed.run("doctor", "--json").splitlines()]
    return f"{len(findings)} findings"


def see_models(packed: Packed) -> str:
    """All models of the folder beside the program are listed."""
    return f"{len(packed.run('models').splitlines())} lines"


def see_sheets(packed: Packed) -> str:
    """Sheets go out and come back with the same timing; one is printed."""
    said = []
    for suffix in ("xdts", "csv", "otio"):
        sheet = packed.place / f"sheet.{suffix}"
        packed.run("sheet", "export", packed.shot, "--out", sheet)
        back = packed.shot / f"from_{suffix}.inbetweener"
        packed.run("sheet", "import", sheet, "--folder", packed.shot, "--out", back)
        frames = len(json.loads(back.read_bytes()))
        said.append(f"{suffix} and back" if frames else "")
    size = packed.file("sheet.pdf", "sheet", "export", packed.shot)
    return ", ".join([*said, f"pdf {size}"])


def see_movies(packed: Packed) -> str:
    """GIF and APNG need nothing; MP4 needs FFmpeg, and says so where there is none."""
    said = [f"{suffix} {_movie(packed, suffix)}" for suffix in ("gif", "apng")]
    words = packed.run("movie", packed.shot, "--out", packed.place / "none.mp4", fails=True)
    if b"ffmpeg" not in words.lower() or b"Traceback" in words:
        raise WrongError(f"what it says of mp4: {words.decode()}")
    said.append("mp4 says what it needs")
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg:
        said.append(f"mp4 by FFmpeg {_movie(packed, 'mp4', str(Path(ffmpeg).parent))}")
    return ", ".join(said)


def _movie(packed: Packed, suffix: str, search: str = "") -> str:
    return packed.file(f"movie.{suffix}", "movie", packed.shot, "--quiet", search=search)


def see_farm(packed: Packed) -> str:
    """A job for a farm is written."""
    packed.run("farm", packed.shot, "--out", packed.place / "job")
    template = next((packed.place / "job").glob("template.*"))
    return f"{template.name} {template.stat().st_size} bytes"


def see_layers(packed: Packed) -> str:
    """Layers become drawings, of OpenRaster and of Photoshop files."""
    keys = sorted(packed.shot.glob("A*.png"))[:3]
    names = ["A1", "A2", "A3"]
    write_ora(packed.place / "cel.ora", names, keys)
    write_psd(packed.place / "cel.psd", names)
    said = []
    for kind in ("ora", "psd"):
        out = packed.place / f"{kind}-layers"
        packed.run("import-layers", packed.place / f"cel.{kind}", "--out", out, "--as", "drawings")
        pictures = list(out.rglob("*.png"))
        if len(pictures) != len(names):
            raise WrongError(f"{len(pictures)} drawings of {len(names)} in the {kind}")
        said.append(f"{kind} {len(pictures)} drawings")
    return ", ".join(said)


def see_sound(packed: Packed) -> str:
    """OGG is decoded by another process of the program; this is what it is asked."""
    samples = packed.run("--decode-sound", ROOT / "tests" / "sound" / "data" / "tone.ogg")
    if not samples or not any(samples):
        raise WrongError("silence")
    return f"{len(samples)} bytes"


def see_batch(packed: Packed) -> str:
    """A manifest is drawn, from what is kept already."""
    manifest = packed.place / "shots.json"
    row = {"shot": str(packed.shot), "out": str(packed.place / "batch")}
    manifest.write_text(json.dumps({"shots": [row]}), encoding="utf-8")
    packed.run("render", "--quiet", "--manifest", manifest)
    return f"{len(list((packed.place / 'batch').glob('*.png')))} pictures"


STEPS: dict[str, Callable[[Packed], str]] = {
    "--help": lambda packed: f"{len(packed.run('--help').splitlines())} lines",
    "--version": lambda packed: packed.run("--version").decode().strip(),
    "models": see_models,
    "doctor": see_doctor,
    "info": lambda packed: f"{len(packed.run('info', packed.shot).splitlines())} lines",
    "render": lambda packed: packed.sequence("frames", ".png"),
    "render, TIFF": lambda packed: packed.sequence("tiff", ".tif", "--format", "tiff"),
    "render, EXR": lambda packed: packed.sequence("exr", ".exr", "--format", "exr"),
    "render, a batch": see_batch,
    "movie": see_movies,
    "sheet": see_sheets,
    "farm": see_farm,
    "import-layers": see_layers,
    "sound": see_sound,
    **LEARNING_STEPS,
}


def main() -> int:
    """Run everything; what is wrong is told."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path, nargs="?", default=PACKED)
    program = parser.parse_args().program.resolve()
    if not program.is_file():
        print(f"{program} is not there. First: python3 packaging/build.py", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        packed = Packed(program, Path(folder).resolve())
        whole = [_look(packed, name, see) for name, see in STEPS.items()]
    return 0 if all(whole) else 1


def _look(packed: Packed, name: str, see: Callable[[Packed], str]) -> bool:
    started = time.monotonic()
    try:
        said, is_right = see(packed), True
    except (WrongError, OSError, ValueError, StopIteration) as error:
        said, is_right = f"WRONG: {error}", False
    print(f"{name:18}{time.monotonic() - started:7.1f} s  {said}", flush=True)
    return is_right


if __name__ == "__main__":
    sys.exit(main())
