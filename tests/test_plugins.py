"""Packages of others: the example of the docs, installed for real, and broken ones."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys

import numpy as np
import pytest

from inbetweener.api import models, open_interpolator
from inbetweener.cli import main
from inbetweener.core.cancel import CancelToken
from inbetweener.core.scene import Scene
from inbetweener.doctor.findings import State
from inbetweener.doctor.plugins import check_plugins
from inbetweener.doctor.probing import Probe
from inbetweener.errors import ModelError, RenderError, SheetError
from inbetweener.formats.added_sheets import add_sheets_from, added_problems
from inbetweener.formats.sheet_files import SHEET_SUFFIXES, read_sheet, sheet_suffixes
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import project_root
from inbetweener.plugins import INTERPOLATORS, SHEETS, find_plugins
from inbetweener.storage.project_file import load_project
from inbetweener.ui.model_words import model_words
from tests.support.checkout import CHECKOUT
from tests.support.key_files import drawing, write_keys
from tests.support.shell import names_in


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Where the example of the docs is installed."""
    source = shutil.copytree(
        CHECKOUT / "docs" / "plugins", tmp_path_factory.mktemp("source") / "example"
    )
    target = tmp_path_factory.mktemp("site")
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", *options, "--target", target, source],
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return target


@pytest.fixture
def beside(monkeypatch):
    """Puts folders of packages on Python's path; what they add is forgotten afterwards."""
    known = set(sys.modules)

    def put(*folders):
        for folder in folders:
            monkeypatch.syspath_prepend(folder)
        importlib.invalidate_caches()
        add_sheets_from(lambda: find_plugins(SHEETS))

    yield put
    for name in set(sys.modules) - known:
        if name.startswith(("inbetweener_example", "other_")):
            del sys.modules[name]
    monkeypatch.undo()
    add_sheets_from(lambda: find_plugins(SHEETS))


def package(folder, name, entries, code="", version="1.0"):
    """A package as pip leaves it: metadata, and a module `other_NAME` with some code."""
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    lines = [f"[{group}]\n{entry}\n" for group, entry in entries]
    (info / "entry_points.txt").write_text("\n".join(lines))
    (folder / f"other_{name}.py").write_text(code)
    return folder


def names_of(catalogue):
    return [model.name for model in catalogue.models()]


def last_error(capsys):
    return json.loads(capsys.readouterr().out.splitlines()[-1])["message"]


def test_without_plugins_there_are_none():
    assert find_plugins(INTERPOLATORS).plugins == find_plugins(SHEETS).plugins == ()


def test_a_model_is_listed_from_its_metadata_before_its_code_is_run(installed, beside):
    beside(installed)

    info = Catalogue.installed().models()[-1]

    assert (info.name, info.title) == ("cross-fade", "A cross-fade, as an example of a plugin")
    assert info.version == "inbetweener-example 1.0"
    assert dict(info.details) == {"plugin": "inbetweener-example 1.0", "licence": "MIT"}
    assert "inbetweener_example" not in sys.modules
    assert model_words(info) == (
        "A cross-fade, as an example of a plugin.\nFrom the plugin inbetweener-example 1.0."
    )
    assert models()[-1] == "cross-fade"


def test_a_plugin_draws_from_the_shell_and_its_pictures_name_it(
    installed, beside, tmp_path, capsys
):
    beside(installed)
    walk = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", planes=4)
    cache = tmp_path / "cache"

    code = main(["render", str(walk), "--model", "cross-fade", "--cache", str(cache), "--json"])

    assert code == 0
    assert names_in(tmp_path / "walk-inbetweens") == [f"A{n:04d}.png" for n in range(1, 6)]
    notes = [json.loads(path.read_text()) for path in cache.rglob("*.json")]
    assert [note["provenance"]["model"] for note in notes] == ["cross-fade"]
    assert notes[0]["provenance"]["model_version"] == "inbetweener-example 1.0"
    capsys.readouterr()


def test_a_plugin_draws_arrays_and_the_keys_stay_themselves(installed, beside):
    beside(installed)
    keys = drawing(0, planes=4, depth=16), drawing(3, planes=4, depth=16)

    first, middle, last = open_interpolator("cross-fade", "cpu").inbetween(*keys, [0, 0.5, 1])

    assert (first == keys[0]).all()
    assert (last == keys[1]).all()
    assert middle.dtype == np.uint16
    assert middle.shape == keys[0].shape
    mean = (keys[0][..., 3].astype(int) + keys[1][..., 3]) / 2
    assert np.abs(middle[..., 3] - mean).max() <= 1


def test_a_sheet_of_a_plugin_goes_out_and_comes_in_again(installed, beside, tmp_path, capsys):
    beside(installed)
    walk = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png")
    file = tmp_path / "walk.tsheet"

    assert main(["sheet", "export", str(walk), "--out", str(file)]) == 0
    assert file.read_text().splitlines()[0] == "9\t24"
    again = tmp_path / "again.inbetweener"
    words = ["sheet", "import", str(file), "--folder", str(walk), "--out", str(again)]
    assert main([*words, "--match", "walk=."]) == 0

    scene = Scene.of(load_project(again).scene)
    assert [len(layer.shot.keys) for layer in scene.layers] == [3]
    assert scene.length == 9
    assert ".tsheet" in sheet_suffixes()
    capsys.readouterr()


def test_a_damaged_sheet_of_a_plugin_is_told_by_file_and_plugin(installed, beside, tmp_path):
    beside(installed)
    file = tmp_path / "walk.tsheet"
    file.write_bytes(b"nine\t24\n")

    with pytest.raises(SheetError, match=r"walk\.tsheet cannot be opened: .*“tsheet” .*example 1"):
        read_sheet(file)


def test_the_list_of_models_tells_what_cannot_be_imported(installed, beside, tmp_path, capsys):
    entry = (INTERPOLATORS, "broken = other_bad:open_on")
    beside(installed, package(tmp_path, "bad", [entry], "import a_module_that_is_not_there"))

    assert main(["models", "--json"]) == 0

    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"dis-splat", "cross-fade", "broken"} <= {each["name"] for each in events[0]["models"]}
    assert len(events) == 2
    assert "The plugin “broken” of the package bad 1.0 does not work" in events[1]["message"]
    assert "a_module_that_is_not_there" in events[1]["message"]


@pytest.mark.parametrize(
    "code",
    [
        "import a_module_that_is_not_there",
        "raise SystemExit(3)",
        "def open_on(device): raise RuntimeError('no such card')",
        "def open_on(device): return None",
        "open_on = 3",
        "",
    ],
)
def test_a_plugin_that_cannot_be_opened_is_told_by_name(beside, tmp_path, code):
    beside(package(tmp_path, "bad", [(INTERPOLATORS, "broken = other_bad:open_on")], code))
    catalogue = Catalogue.installed()

    with pytest.raises(ModelError, match=r"“broken” of the package bad 1\.0 does not work: .*\."):
        catalogue.open("broken", "cpu")
    assert catalogue.open("dis-splat", "cpu").device == "cpu"


GAP = """
import numpy as np
from inbetweener.core.interpolator import Inbetween

class Model:
    def prepare(self, key_a, key_b, pins, token):
        key_a[:] = 0
        {prepare}
        return self
    def at(self, t, token):
        image = np.zeros((48, 64, 3), np.uint8)
        confidence = np.full((48, 64), np.nan)
        {at}
        return Inbetween(image, confidence)

def open_on(device):
    return Model()
"""


@pytest.mark.parametrize(
    ("prepare", "at", "said"),
    [
        ("raise MemoryError", "pass", "MemoryError"),
        ("raise ValueError('odd')", "pass", "ValueError: odd"),
        ("pass", "return None", "it gave no picture"),
        ("pass", "image = image[:9]", r"it gave a picture of \(9, 64, 3\) uint8"),
        ("pass", "image = image.astype(float)", "float64 for keys of"),
        ("pass", "confidence = None", r"its confidence is no array of \(48, 64\)"),
        ("pass", "1 / 0", "ZeroDivisionError"),
    ],
)
def test_what_a_plugin_does_wrong_never_gets_further(beside, tmp_path, prepare, at, said):
    code = GAP.format(prepare=prepare, at=at)
    beside(package(tmp_path, "bad", [(INTERPOLATORS, "broken = other_bad:open_on")], code))
    model = Catalogue.installed().open("broken", "cpu")

    with pytest.raises(RenderError, match=rf"“broken” of the package bad 1\.0 .*{said}"):
        model.prepare(drawing(0), drawing(1), (), CancelToken()).at(0.5, CancelToken())


def test_keys_are_not_a_plugins_to_paint_over_and_no_number_is_no_confidence(beside, tmp_path):
    code = GAP.format(prepare="pass", at="pass")
    beside(package(tmp_path, "good", [(INTERPOLATORS, "fine = other_good:open_on")], code))
    key_a, key_b = drawing(0), drawing(1)

    gap = Catalogue.installed().open("fine", "cpu").prepare(key_a, key_b, (), CancelToken())

    assert (key_a == drawing(0)).all()
    assert (gap.at(0, CancelToken()).image == key_a).all()
    assert gap.at(0.5, CancelToken()).confidence.max() == 0


def test_no_plugin_takes_the_place_of_what_the_program_has(beside, tmp_path):
    entries = [
        (INTERPOLATORS, "Dis-Splat = other_bold:open_on"),
        (SHEETS, "xdts = other_bold:SHEETS"),
        (SHEETS, "TDTS = other_bold:SHEETS"),
    ]
    beside(package(tmp_path, "bold", entries))
    catalogue = Catalogue.installed()

    assert "Dis-Splat" not in names_of(catalogue)
    assert "“Dis-Splat” of the package bold 1.0 is passed over" in catalogue.problems()[0]
    assert sheet_suffixes() == SHEET_SUFFIXES
    assert len(added_problems(SHEET_SUFFIXES)) == 2


def test_the_doctor_imports_plugins_elsewhere_and_tells_the_broken_one(
    installed, beside, tmp_path, monkeypatch
):
    beside(installed, package(tmp_path, "bad", [(SHEETS, "broken = other_bad:X")], "1 / 0"))
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{installed}:{project_root()}")

    findings = {each.what: each for each in check_plugins(Probe("plugins").seen())}

    assert findings["Plugin cross-fade"].said == "inbetweener-example 1.0: a model"
    assert findings["Plugin tsheet"].state is State.OK
    assert findings["Plugin broken"].state is State.WARNING
    assert "ZeroDivisionError" in findings["Plugin broken"].said
    assert "inbetweener_example" not in sys.modules


def test_a_plugin_that_ends_the_process_ends_only_the_doctors_look(beside, tmp_path, monkeypatch):
    code = "import os; os._exit(7)"
    beside(package(tmp_path, "bad", [(SHEETS, "broken = other_bad:X")], code))
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{project_root()}")

    findings = list(check_plugins(Probe("plugins").seen()))

    assert [(each.what, each.state) for each in findings] == [("Plugins", State.WARNING)]
    assert "importing broken failed" in findings[0].said


def test_of_two_packages_with_one_name_the_first_counts_and_the_other_is_told(beside, tmp_path):
    entries = [(INTERPOLATORS, "fast = other_x:open_on")]
    beside(package(tmp_path / "1", "zeta", entries), package(tmp_path / "2", "alpha", entries))

    found = find_plugins(INTERPOLATORS)

    assert [each.maker for each in found.plugins] == ["alpha 1.0"]
    assert "“fast” of the package zeta 1.0 is passed over: alpha 1.0 has" in found.problems[0]


def test_damaged_metadata_and_impossible_names_stop_nothing(beside, tmp_path):
    package(tmp_path, "odd", [(INTERPOLATORS, "a name with spaces = other_odd:open_on")])
    worse = tmp_path / "worse-1.0.dist-info"
    worse.mkdir()
    (worse / "entry_points.txt").write_bytes(b"[inbetweener.interpolators]\n\xff\xfe = x\n")
    beside(tmp_path)

    found = find_plugins(INTERPOLATORS)

    assert found.plugins == ()
    assert any("of the package odd 1.0 is passed over" in each for each in found.problems)
