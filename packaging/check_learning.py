"""What `packaging/check.py` looks at of training, judging, and of what an artist may add."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from check_files import write_wheel
from check_program import WrongError

if TYPE_CHECKING:
    from collections.abc import Callable

    from check_program import Packed


def see_predict(packed: Packed) -> str:
    """A drawing between two files."""
    keys = sorted(packed.shot.glob("A*.png"))[:2]
    packed.run("predict", *keys, "--out", packed.place / "predicted")
    return f"{len(list((packed.place / 'predicted').glob('*.png')))} pictures"


def see_evaluate(packed: Packed) -> str:
    """A set of one clip: what was rendered before."""
    folder, report = packed.place / "set", packed.place / "report.md"
    frames = folder / "clip" / "frames"
    frames.mkdir(parents=True)
    for index, path in enumerate(sorted((packed.place / "frames").glob("*.png"))[:3]):
        shutil.copyfile(path, frames / f"{index:04}.png")
    tests = [{"i0": 0, "i1": 2, "targets": [1]}]
    clips = [{"clip": "clip", "category": "drawn", "tests": tests}]
    (folder / "manifest.json").write_text(json.dumps({"clips": clips}), encoding="utf-8")
    packed.run("evaluate", "dis-splat", "--data", folder, "--no-costs", "--report", report)
    return f"{len(report.read_text(encoding='utf-8').splitlines())} lines"


def see_train(packed: Packed) -> str:
    """Two steps; the second time other processes of the program help."""
    said = []
    for helped in (False, True):
        recipe, out = packed.place / f"helped-{helped}.toml", packed.place / f"run-{helped}"
        recipe.write_text(_recipe(packed, helped=helped), encoding="utf-8")
        packed.run("train", recipe, "--steps", "2", "--out", out, "--threads", "1")
        said.append(f"{len(list(out.glob('*.safetensors')))} weights")
    return ", ".join(said)


def _recipe(packed: Packed, *, helped: bool) -> str:
    """The smallest recipe of the program's own; it asks no classical search for help of itself."""
    text = next(packed.program.parent.rglob("recipes/smoke.toml")).read_text(encoding="utf-8")
    if helped:
        text = f"search_in_processes = true\n{text}"
        text += '\n[task.proposals]\nproposers = ["dis", "regions"]\n'
    return text


def see_compile(packed: Packed) -> str:
    """There is no compiler, and the program says so."""
    recipe = packed.place / "compiled.toml"
    recipe.write_text(f"compiled = true\n{_recipe(packed, helped=False)}", encoding="utf-8")
    asked = ["--steps", "1", "--out", packed.place / "compiled"]
    return _told(packed.run("train", recipe, *asked, fails=True), b"compiled")


def see_films(packed: Packed) -> str:
    """Films need what is not passed on, and the program says what to do."""
    film = packed.place / "film.mp4"
    film.write_bytes(b"")
    asked: list[list[object]] = [
        ["import-film", film],
        ["interpolate", film],
        ["data", "movie", film, "--out", packed.place / "set"],
    ]
    for words in asked:
        _told(packed.run(*words, fails=True), b"PyAV", str(packed.place / "home").encode())
    return "says what they need"


def see_added(packed: Packed) -> str:
    """A wheel in the folder is found, with the plugin in it."""
    folder = next((packed.place / "home").rglob("packages"))
    write_wheel(folder / "checked_plugin-1.0-py3-none-any.whl", "checked_plugin")
    if b"checked-model" not in packed.run("models"):
        raise WrongError("its model is not listed")
    return "a plugin is listed"


def _told(said: bytes, *wanted: bytes) -> str:
    """Sees that a refusal is a sentence with these words in it."""
    plain = b" ".join(said.split())
    if b"Traceback" in said or not all(each in plain for each in wanted):
        raise WrongError(f"it said: {said.decode()}")
    return "says why not"


LEARNING_STEPS: dict[str, Callable[[Packed], str]] = {
    "predict": see_predict,
    "evaluate": see_evaluate,
    "train": see_train,
    "train, compiled": see_compile,
    "films": see_films,
    "a package": see_added,
}
