"""What the first argument decides: the window or the shell."""

from __future__ import annotations

import pytest
import typer.main

from inbetweener.__main__ import _is_for_the_shell, main
from inbetweener.app import Options, _parse


@pytest.mark.parametrize(
    "arguments", [["render", "walk"], ["info"], ["models"], ["--help"], ["--version"]]
)
def test_commands_and_options_are_for_the_shell(arguments):
    assert _is_for_the_shell(arguments)


def test_every_command_that_the_shell_has_is_for_the_shell():
    from inbetweener.cli.commands import app

    shell = typer.main.get_group(app)
    assert shell.commands
    assert [name for name in shell.commands if not _is_for_the_shell([name])] == []


@pytest.mark.parametrize(
    "arguments",
    [[], ["walk"], ["./render"], ["--language", "ja"], ["--language=fr", "walk"], ["--sample"]],
)
def test_shots_and_the_language_are_for_the_window(arguments):
    assert not _is_for_the_shell(arguments)


def test_the_window_takes_a_shot_and_a_language(tmp_path):
    assert _parse([]) == Options(None, sample=False, language="")
    assert _parse(["--sample"]) == Options(None, sample=True, language="")
    assert _parse([str(tmp_path), "--language", "ja"]) == Options(
        tmp_path, sample=False, language="ja"
    )


def test_a_language_that_is_not_spoken_is_refused(capsys):
    with pytest.raises(SystemExit):
        _parse(["--language", "tlh"])
    assert "'en', 'ja', 'fr', 'es'" in capsys.readouterr().err


def said_by(arguments, monkeypatch, capsys) -> tuple[int, str]:
    monkeypatch.setattr("sys.argv", ["inbetweener", *arguments])
    code = main()
    return code, capsys.readouterr().err


def test_a_mistyped_command_is_told_and_opens_no_window(monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)
    code, said = said_by(["rendr", "cut05", "--on", "twos"], monkeypatch, capsys)
    assert code == 2
    assert "no file “rendr”. Did you mean `render`?" in said

    code, said = said_by(["xyzzy"], monkeypatch, capsys)
    assert code == 2
    assert "“xyzzy”. `inbetweener --help`" in said


@pytest.mark.parametrize("word", ["walk", "./rendr", "cut05", "rendr/", "film.mp4", ""])
def test_what_is_there_or_is_no_word_is_left_to_the_window(word, monkeypatch, capsys, tmp_path):
    (tmp_path / "walk").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    code, said = said_by([word] if word else [], monkeypatch, capsys)
    assert code == 1
    assert said.startswith("There is no display to open the window on.")
