"""What the first argument decides: the window or the shell."""

from __future__ import annotations

import pytest
import typer.main

from inbetweener.__main__ import _is_for_the_shell
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
