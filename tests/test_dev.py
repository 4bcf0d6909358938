"""The commands that set up, show and check the project; nothing is installed by these tests."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parent.parent


def name_of(requirement: str) -> str:
    return re.split(r"[=<>!~\[; ]", requirement)[0].lower().replace("_", "-")


def pins() -> list[str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder with a sound .venv, of which dev.py knows nothing yet."""
    for name in ("constraints.txt", "pyproject.toml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "provide_qt_libraries", lambda: None)
    monkeypatch.setattr(dev, "provide_x_programs", lambda: None)
    dev.venv_python().parent.mkdir(parents=True)
    dev.venv_python().write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    dev.venv_python().chmod(0o755)
    return tmp_path


@pytest.fixture
def installs(house: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by one whenever packages would be installed."""
    assert house.exists()
    done: list[str] = []
    monkeypatch.setattr(dev, "install_packages", lambda: done.append("packages"))
    return done


@pytest.fixture
def started(house: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been started in .venv; each of them succeeds."""
    assert house.exists()
    calls: list[list[str]] = []
    monkeypatch.setattr(dev, "set_up", lambda: None)

    def in_venv(arguments: list[str], _: object = None) -> int:
        calls.append(arguments)
        return 0

    monkeypatch.setattr(dev, "in_venv", in_venv)
    return calls


def test_an_old_python_can_read_the_file_and_gets_a_clear_message():
    source = (ROOT / "dev.py").read_text(encoding="utf-8")

    ast.parse(source, feature_version=(3, 7))

    assert "Inbetweener needs Python 3.11 or newer" in source


def test_help_is_printed_and_needs_no_set_up():
    done = subprocess.run(
        [sys.executable, "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "dev.py demo" in done.stdout


@pytest.mark.parametrize("arguments", [[], ["dance"], ["demo", "--fast"], ["test", "tests/ui"]])
def test_a_wrong_command_prints_the_usage_and_fails(
    arguments: list[str], capsys: pytest.CaptureFixture[str], started: list[list[str]]
):
    assert dev.main(arguments) == 2
    assert "dev.py test" in capsys.readouterr().out
    assert started == []


@pytest.mark.usefixtures("house")
def test_set_up_installs_once(installs: list[str]):
    dev.set_up()
    dev.set_up()

    assert installs == ["packages"]


def test_a_changed_pin_installs_again(house: Path, installs: list[str]):
    dev.set_up()
    (house / "constraints.txt").write_text("numpy==1\n", encoding="utf-8")
    dev.set_up()

    assert installs == ["packages"] * 2


def test_a_moved_folder_is_set_up_again(house: Path, monkeypatch: pytest.MonkeyPatch):
    before = dev.wanted_stamp()
    moved = house / "elsewhere"
    moved.mkdir()
    for name in ("constraints.txt", "pyproject.toml"):
        (house / name).rename(moved / name)
    monkeypatch.setattr(dev, "ROOT", moved)

    assert dev.wanted_stamp() != before


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for Python is a shell script")
@pytest.mark.usefixtures("house")
def test_a_sound_venv_is_kept():
    assert dev.venv_is_sound()


@pytest.mark.usefixtures("house")
def test_an_interrupted_install_makes_the_venv_anew(monkeypatch: pytest.MonkeyPatch):
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dev, "install_packages", interrupted)

    assert dev.main(["setup"]) == 130
    assert not dev.venv_is_sound()


def test_a_venv_without_a_working_python_is_made_anew(house: Path):
    dev.venv_python().write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")

    assert house.exists()
    assert not dev.venv_is_sound()


def test_missing_libraries_are_named_with_the_command_to_install_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(dev, "QT_LIBRARIES", {"libno-such-thing.so.7": "libno-such-thing7"})
    monkeypatch.setattr(dev, "apt_install", lambda _: False)
    monkeypatch.setattr(sys, "platform", "linux")

    dev.provide_qt_libraries()

    assert "sudo apt-get install -y libno-such-thing7" in capsys.readouterr().out


def test_nobody_but_root_installs_system_packages(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev, "apt", lambda _: pytest.fail("apt-get was started"))

    assert not dev.apt_install(["libgl1"])


def test_old_package_lists_are_fetched_anew_before_giving_up(monkeypatch: pytest.MonkeyPatch):
    calls: list[str] = []

    def apt(command: list[str]) -> bool:
        calls.append(command[1])
        return calls != ["install"]

    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(dev, "apt", apt)

    assert dev.apt_install(["libgl1"])
    assert calls == ["install", "update", "install"]


def test_all_checks_run_and_one_failure_fails_the_whole(
    started: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    record = dev.in_venv
    monkeypatch.setattr(
        dev, "in_venv", lambda arguments, _=None: record(arguments) or int("mypy" in arguments)
    )

    assert dev.main(["test"]) == 1
    assert len(started) == 5
    assert "pytest" in started[-1]
    table = capsys.readouterr().out.splitlines()[-5:]
    assert [line.split()[-3] for line in table] == ["ok", "ok", "FAILED", "ok", "ok"]


def test_arguments_behind_dashes_go_to_pytest_alone(started: list[list[str]]):
    assert dev.main(["test", "--", "-x", "tests/core"]) == 0
    assert started == [["-m", "pytest", "-x", "tests/core"]]


def test_translators_hand_their_arguments_to_their_tool(started: list[list[str]]):
    assert dev.main(["translations", "merge", "ja", "ja.json"]) == 0
    assert started == [["-m", "resources.translations", "merge", "ja", "ja.json"]]


def test_the_manual_is_made_where_it_says(started: list[list[str]]):
    assert dev.main(["manual"]) == 0
    assert started == [["-m", "docs.build_manual", str(dev.MANUAL)]]
    assert f"make the manual: {dev.MANUAL.as_posix()}/index.html" in (dev.__doc__ or "")


def test_run_hands_its_arguments_to_the_app(started: list[list[str]]):
    assert dev.main(["run", "--help"]) == 0
    assert started == [["-m", "inbetweener", "--help"]]


def test_the_demo_renders_and_says_how_to_look_later(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(dev, "has_display", lambda: False)

    assert dev.main(["demo"]) == 0
    assert [call[2] for call in started] == ["render"]
    assert "dev.py run --sample" in capsys.readouterr().out


def test_the_demo_opens_the_app_where_there_is_a_display(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(dev, "has_display", lambda: True)

    assert dev.main(["demo"]) == 0
    assert started[-1] == ["-m", "inbetweener", "--sample"]


def test_a_demo_that_cannot_render_fails_and_opens_nothing(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
):
    record = dev.in_venv
    monkeypatch.setattr(dev, "in_venv", lambda arguments: record(arguments) or 3)

    assert dev.main(["demo"]) == 3
    assert len(started) == 1


def test_every_requirement_is_pinned_to_one_version():
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]

    assert {name_of(line) for line in wanted} <= {name_of(line) for line in pins()}
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in pins())
    assert "torch==2.13.0" in pins()
    assert pins() == sorted(pins(), key=str.lower)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no executable bit")
def test_the_ci_script_can_be_started():
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
