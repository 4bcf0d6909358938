from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import typer

import inbetweener
from inbetweener.cli import failures
from inbetweener.cli.counted import drawn_and_reused
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.errors import StorageError
from tests.support.key_files import write_keys
from tests.support.shell import names_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("options", "code", "part"),
    [
        (["--pattern", "sub/A####.png"], 2, "cannot have"),
        (["--pattern", "A.png"], 2, "run of #"),
        (["--pattern", "A####.jpg"], 2, "written as PNG"),
        (["--pattern", ""], 2, "run of #"),
        (["--start", "-3"], 2, "--start"),
        (["--start", "99999999999"], 2, "Numbers start"),
        (["--per", "second"], 2, "second"),
        (["--model", "flowwarp"], 2, "fade, other-fade"),
        (["--sizes", "stretch"], 2, "stretch"),
        (["--frobnicate"], 2, "--frobnicate"),
        (["--out"], 2, "--out"),
    ],
)
def test_options_that_make_no_sense_are_wrong_usage(shell, walk, options, code, part):
    answer = shell.run("render", walk, "--json", *options)

    assert answer.code == code
    assert [each["event"] for each in answer.events] == ["error"]
    assert part in answer.events[0]["message"]
    assert names_in(walk.parent) == ["walk"]


@pytest.mark.parametrize("command", ["render", "info"])
@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("nowhere", "There is no folder"),
        ("empty", "holds no drawings"),
        ("notes.txt", "is a file, not a folder"),
        ("noise", "not a picture of a kind"),
        ("broken.inbetweener", "broken.inbetweener"),
        ("x" * 300, "cannot be opened"),
    ],
)
def test_a_shot_that_cannot_be_opened_is_told(shell, tmp_path, command, name, part):
    (tmp_path / "empty").mkdir()
    (tmp_path / "noise").mkdir()
    (tmp_path / "noise" / "A0001.png").write_bytes(os.urandom(500))
    (tmp_path / "notes.txt").write_text("on twos")
    (tmp_path / "broken.inbetweener").write_text("{")

    answer = shell.run(command, tmp_path / name, "--json")

    assert answer.code == 3
    assert part in answer.events[-1]["message"]


def test_a_name_too_long_for_the_system_is_told(shell, walk, tmp_path):
    answer = shell.render(walk, "--out", tmp_path / ("x" * 300))

    assert answer.code == 1
    assert "too long" in answer.events[-1]["message"]


def test_an_out_folder_that_is_a_file_is_told_before_anything_is_drawn(shell, walk, tmp_path):
    (tmp_path / "file").write_text("mine")

    for out in (tmp_path / "file", tmp_path / "file" / "below"):
        answer = shell.render(walk, "--out", out)
        assert answer.code == 4
        assert "is a file, not a folder" in answer.events[-1]["message"]
    assert shell.engine.prepared == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_an_out_folder_that_is_read_only_is_told_before_anything_is_drawn(shell, walk, tmp_path):
    (tmp_path / "locked").mkdir(mode=0o555)

    answer = shell.render(walk, "--out", tmp_path / "locked" / "out")

    assert answer.code == 1
    assert "may not write" in answer.events[-1]["message"]
    assert shell.engine.prepared == []


def test_a_cache_that_cannot_be_written_stops_at_once(shell, walk, tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file where the cache should be")
    monkeypatch.setenv("INBETWEENER_HOME", str(tmp_path / "home"))

    answer = shell.render(walk)

    assert answer.code == 1
    assert len(shell.engine.drawn) == 1
    assert "could not be made" in answer.events[-1]["message"]


def test_a_project_of_a_model_that_is_not_installed_is_told(shell, walk):
    answer = shell.run("render", walk, "--json")

    assert answer.code == 1
    assert "“dis-splat” is not installed" in answer.named("warning")[0]["message"]


def test_a_model_that_cannot_be_loaded_is_told(shell, walk):
    shell.engine.broken.add("fade")

    answer = shell.render(walk)

    assert answer.code == 1
    assert "weights of fade are damaged" in answer.named("warning")[0]["message"]


def test_a_person_reads_the_error_as_one_sentence(shell, tmp_path):
    answer = shell.run("render", tmp_path / "nowhere")

    assert (answer.code, answer.output) == (3, "")
    assert answer.errors.startswith("Error: There is no folder")
    assert "Traceback" not in answer.errors


def test_help_and_version_are_no_errors(shell):
    assert shell.run("--version").output == f"inbetweener {inbetweener.__version__}\n"
    for arguments in (["--help"], ["render", "--help"], ["info", "--help"], ["models", "--help"]):
        answer = shell.run(*arguments)
        assert answer.code == 0
        assert "Usage" in answer.output


def test_no_command_at_all_is_wrong_usage_that_shows_the_help(shell):
    answer = shell.run()

    assert answer.code == 2
    assert "render" in answer.output + answer.errors


def test_a_fault_of_our_own_is_not_hidden(shell, walk):
    shell.engine.failures.append(ZeroDivisionError("a fault"))

    with pytest.raises(ZeroDivisionError):
        shell.render(walk)


@pytest.mark.parametrize("signal_name", ["SIGINT", "SIGTERM"])
def test_a_request_to_stop_while_drawing_ends_with_130_and_the_next_run_goes_on(
    shell, walk, signal_name
):
    number = getattr(signal, signal_name)
    shell.engine.before_drawing = lambda t: signal.raise_signal(number) if t == 0.75 else None

    stopped = shell.render(walk, "--on", "ones")
    shell.engine.before_drawing = lambda _t: None
    again = shell.render(walk, "--on", "ones")

    assert stopped.code == stopped.events[-1]["exit_code"] == 130
    assert "goes on" in stopped.events[-1]["message"]
    assert (again.code, again.events[-1]["reused"], again.events[-1]["drawn"]) == (0, 2, 4)


def test_the_handlers_of_before_come_back():
    before = signal.getsignal(signal.SIGINT)

    with cancelled_by_ctrl_c() as token:
        signal.raise_signal(signal.SIGINT)
        assert token.is_cancelled

    assert signal.getsignal(signal.SIGINT) is before


def test_an_interrupt_before_anything_runs_is_a_stop(shell, walk, monkeypatch):
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("inbetweener.cli.info_command.open_shot", interrupted)

    assert shell.run("info", walk).code == 130


def test_codes_tell_kinds_of_errors_apart():
    assert failures.code_of(StorageError("full")) == 1
    assert failures.code_of(typer.BadParameter("no")) == 2
    assert failures.code_of(KeyError("fault")) is None


def in_a_process(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "inbetweener", *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_a_terminal_without_the_letters_of_a_name_gets_backslashes(walk):
    folder = walk.rename(walk.with_name("歩き"))

    answer = in_a_process("info", folder, PYTHONIOENCODING="ascii")

    assert answer.returncode == 0
    assert rb"\u6b69\u304d: 3 keys" in answer.stdout
    assert answer.stderr == b""


def test_the_shell_imports_neither_qt_nor_torch_to_say_what_it_knows(walk):
    program = (
        "import sys; from inbetweener.cli import main; code = main(['info', sys.argv[1]]);"
        "sys.exit(code or 9 * bool({'PySide6', 'torch'} & set(sys.modules)))"
    )

    answer = subprocess.run(
        [sys.executable, "-c", program, str(walk)], capture_output=True, check=False, timeout=60
    )

    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize("group", ["sheet", "data"])
def test_a_group_without_a_command_shows_its_help_and_no_empty_error(shell, group):
    answer = shell.run(group)
    assert answer.code == 2
    assert "Usage: inbetweener" in answer.output
    assert answer.errors == ""


def test_models_are_not_judged_by_whatever_folder_one_stands_in(shell):
    answer = shell.run("evaluate", "crossfade")
    assert answer.code == 2
    assert "--data" in answer.errors


def test_one_thing_is_counted_as_one(shell, tmp_path):
    said = shell.run("info", write_keys(tmp_path / "run", "A0001.png", "A0005.png")).output
    assert said.startswith("run: 2 keys, 1 inbetween, 5 frames ")


@pytest.mark.parametrize(
    ("drawn", "reused", "said"),
    [
        (0, 0, "0 inbetweens drawn"),
        (1, 0, "1 inbetween drawn"),
        (2, 1, "2 inbetweens drawn (1 more was drawn before)"),
        (0, 2, "0 inbetweens drawn (2 more were drawn before)"),
    ],
)
def test_what_was_drawn_is_told_in_words(drawn, reused, said):
    assert drawn_and_reused(drawn, reused) == said
